package vn.danchu.decision;

import io.soabase.recordbuilder.core.RecordBuilder;
import org.jspecify.annotations.Nullable;

/**
 * What a decision does to an earlier one of the same community (L10:22.3).
 *
 * @param decision id of the earlier decision
 * @param measure what becomes of it
 */
@RecordBuilder
public record Amendment(@Nullable String decision, @Nullable Measure measure) {

    /** What becomes of the earlier decision. */
    public enum Measure {
        /** Amended or supplemented. */
        AMENDED,
        /** Replaced. */
        REPLACED,
        /** Repealed. */
        REPEALED
    }
}
