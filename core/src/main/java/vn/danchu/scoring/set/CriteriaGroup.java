package vn.danchu.scoring.set;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.danchu.record.Defaulted;

/**
 * Criteria that belong together, and smaller groups.
 *
 * @param id unique in the set, among criteria too
 * @param title its name
 * @param maximum the most points: the sum of its regular criteria and weighted groups, unless {@code maximumIs} says
 *     otherwise; in a group of bonus criteria alone, their cap. Null if the source does not give it (samples only)
 * @param maximumIs how the maximum stands to that sum; null is {@link MaximumIs#REACHED}
 * @param minimum the least points (điểm sàn), however much its parts take; null if it has no floor of its own
 * @param weight how often its points count in the group above or in the total; null is 1; more than 0
 * @param requires how many of its parts must be achieved for the group to be achieved; null is all
 * @param groups the smaller groups
 * @param criteria the criteria
 */
@RecordBuilder
public record CriteriaGroup(
        String id,
        Label title,
        @Nullable BigDecimal maximum,
        @Defaulted MaximumIs maximumIs,
        @Nullable BigDecimal minimum,
        @Defaulted BigDecimal weight,
        @Nullable Integer requires,
        @Defaulted List<CriteriaGroup> groups,
        @Defaulted List<Criterion> criteria) {

    /** Supplies the defaults and copies the lists. */
    public CriteriaGroup {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(title, "title");
        maximumIs = maximumIs == null ? MaximumIs.REACHED : maximumIs;
        weight = weight == null ? BigDecimal.ONE : weight;
        groups = groups == null ? List.of() : List.copyOf(groups);
        criteria = criteria == null ? List.of() : List.copyOf(criteria);
    }

    /** Whether every criterion in it is a bonus; false if it has none. */
    public boolean isBonus() {
        boolean any = !criteria.isEmpty() || !groups.isEmpty();
        return any
                && criteria.stream().allMatch(criterion -> criterion.kind() == Criterion.Kind.BONUS)
                && groups.stream().allMatch(CriteriaGroup::isBonus);
    }
}
