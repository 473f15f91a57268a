package vn.danchu.village;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The system by which people rate and address the commune (L10:35.2.a).
 *
 * @param running whether it runs; null if not known
 * @param takes what it takes; null if not known
 */
@RecordBuilder
public record FeedbackSystem(
        @Nullable Boolean running, @Nullable Set<Kind> takes) {

    /** What people can express through it. */
    public enum Kind {
        /** How satisfied they are. */
        SATISFACTION,
        /** Comments. */
        COMMENTS,
        /** Petitions and reports. */
        PETITIONS
    }

    /** Copies the set. */
    public FeedbackSystem {
        takes = takes == null ? null : Set.copyOf(takes);
    }
}
