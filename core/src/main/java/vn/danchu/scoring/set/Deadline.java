package vn.danchu.scoring.set;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.danchu.calendar.Limit;
import vn.danchu.record.Defaulted;

/**
 * When a stage of the process must be over, or how long it must last.
 *
 * @param stage the stage
 * @param day the last day in time, or null if it is counted from another stage
 * @param after the stage from whose day it is counted, or null if {@code day} gives it
 * @param limit how it is counted from there, or null if {@code day} gives it
 * @param kind what the day means; null is {@link Kind#LATEST}
 * @param provision the place in the set's own instrument, or null
 */
@RecordBuilder
public record Deadline(
        ProcessStage stage,
        @Nullable DueDay day,
        @Nullable ProcessStage after,
        @Nullable Limit limit,
        @Defaulted Kind kind,
        @Nullable String provision) {

    /** Supplies the default. */
    public Deadline {
        Objects.requireNonNull(stage, "stage");
        kind = kind == null ? Kind.LATEST : kind;
    }

    /** What the day means. */
    public enum Kind {
        /** The stage is in time up to this day, inclusive. */
        LATEST,
        /** The stage may not come before this day: time for comments must have run. */
        EARLIEST,
        /** If the stage has not come by this day, inclusive, silence is consent: the result may be decided without it. */
        SILENCE
    }
}
