package vn.danchu.scoring.set;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.danchu.record.Defaulted;

/**
 * One level of a rating: a range of the total, and what else must hold.
 *
 * @param code its code, unique in its grid and the same level in every grid of the set
 * @param name its name
 * @param from lower bound of the total, or null if there is none
 * @param to upper bound of the total, or null if there is none
 * @param conditions what must hold besides; empty if the total alone decides
 * @param included which of its bounds belong to it; null is what its grid says for all
 */
@RecordBuilder
public record RatingRow(
        String code,
        Label name,
        @Nullable BigDecimal from,
        @Nullable BigDecimal to,
        @Defaulted List<RatingCondition> conditions,
        Band.@Nullable Included included) {

    /** Copies the list. */
    public RatingRow {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(name, "name");
        conditions = conditions == null ? List.of() : List.copyOf(conditions);
    }

    /** Which of its bounds belong to it, where its grid says this for all. */
    public Band.Included included(Band.Included ofAll) {
        Objects.requireNonNull(ofAll, "ofAll");
        return Band.Included.or(included, ofAll);
    }
}
