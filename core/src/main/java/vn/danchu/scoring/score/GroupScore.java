package vn.danchu.scoring.score;

import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.danchu.scoring.set.Label;

/**
 * One group on a score sheet.
 *
 * @param id the group's id
 * @param parent id of the group above, or null at the top
 * @param title its name
 * @param points its points so far, without bonus; a quotient that no decimal holds is shown to six places
 * @param maximum its maximum less what was left out; null if the set does not know it
 * @param weight how often its points count above
 * @param notScored how many of its criteria have no points yet
 * @param achieved whether it is achieved
 */
public record GroupScore(
        String id,
        @Nullable String parent,
        Label title,
        BigDecimal points,
        @Nullable BigDecimal maximum,
        BigDecimal weight,
        int notScored,
        ConditionState achieved) {
    /** Names an argument that is missing. */
    public GroupScore {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(points, "points");
        Objects.requireNonNull(weight, "weight");
        Objects.requireNonNull(achieved, "achieved");
    }
}
