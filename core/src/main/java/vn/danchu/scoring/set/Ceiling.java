package vn.danchu.scoring.set;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * No level above that of a related subject: a head is rated no higher than the unit.
 *
 * @param id unique among the conditions and blocks of the set's rating
 * @param title its name
 * @param subject the related subject, as the form names it; its level uses the codes of this set's grids
 * @param when for whom it holds, or null for all
 */
public record Ceiling(
        String id, Label title, String subject, @Nullable Condition when) {

    /** Refuses null. */
    public Ceiling {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(subject, "subject");
    }
}
