package vn.danchu.record;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.danchu.law.ContradictionException;
import vn.danchu.law.ContradictionException.Datum;

/**
 * Something that the law wants done: sent, announced, reported. A missing act is not known; an act with {@code done}
 * false is known not to have been done, and has no day.
 *
 * @param done whether it was done, or null if only {@code on} says so
 * @param on the day it was done, or null if not known or not done
 */
@RecordBuilder
public record Act(@Nullable Boolean done, @Nullable LocalDate on) {

    /** @throws ContradictionException if it has a day and was not done */
    public Act {
        if (on != null && Boolean.FALSE.equals(done)) {
            throw new ContradictionException(
                    List.of(new Datum("/done", "", false), new Datum("/on", "", on)),
                    List.of(new Datum("/done", "", true), new Datum("/on", "", null)));
        }
    }

    /** Done on this day. */
    public static Act on(LocalDate day) {
        Objects.requireNonNull(day, "day");
        return new Act(true, day);
    }

    /** Done, the day not known. */
    public static Act undated() {
        return new Act(true, null);
    }

    /** Known not to have been done. */
    public static Act notDone() {
        return new Act(false, null);
    }

    /** Whether it is known not to have been done. */
    public boolean isNotDone() {
        return Boolean.FALSE.equals(done);
    }

    /** Whether it was done by the end of this day; an act dated later has not happened yet. */
    public Truth doneBy(LocalDate day) {
        Objects.requireNonNull(day, "day");
        if (isNotDone()) {
            return Truth.FALSE;
        }
        return on != null ? Truth.of(!on.isAfter(day)) : Truth.of(done);
    }
}
