package vn.danchu.scoring.set;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A condition of a rating, with a name that a sheet can print.
 *
 * @param id unique among the conditions and blocks of the set's rating; one condition may serve several rows
 * @param title its name
 * @param condition the condition
 * @param provision the place in the set's own instrument, or null
 */
public record RatingCondition(
        String id,
        Label title,
        MeasureCondition condition,
        @Nullable String provision) {

    /** Refuses null. */
    public RatingCondition {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(condition, "condition");
    }
}
