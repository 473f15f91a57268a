package vn.danchu.compliance;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A decision of a policy that decides nothing, so that nobody takes for waived what still counts. A decision for another
 * unit is none.
 *
 * @param kind what is wrong with it
 * @param path JSON pointer into the policy
 * @param value what stands there
 * @param near what was probably meant, or null if nothing is like it
 */
public record PolicyProblem(
        Kind kind, String path, String value, @Nullable String near) {
    /** Names an argument that is missing. */
    public PolicyProblem {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(value, "value");
    }

    /** What is wrong with it. */
    public enum Kind {
        /** No norm has the id it names. */
        UNKNOWN_NORM,
        /** Its last day has passed on the as-of date. */
        EXPIRED,
        /** Its norm judges no record at the place it names, or below. */
        NOTHING_THERE
    }
}
