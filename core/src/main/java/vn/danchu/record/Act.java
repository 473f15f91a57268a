package vn.danchu.record;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something that the law wants done: sent, announced, reported. A missing act is not known; an act with {@code done}
 * false is known not to have been done.
 *
 * @param done whether it was done, or null if only {@code on} says so
 * @param on the day it was done, or null if not known
 */
public record Act(@Nullable Boolean done, @Nullable LocalDate on) {

    /** Done on this day. */
    public static Act on(LocalDate day) {
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

    /** Whether it was done by the end of this day, or null if not known. */
    public @Nullable Boolean doneBy(LocalDate day) {
        if (Boolean.FALSE.equals(done)) {
            return false;
        }
        if (on != null) {
            return !on.isAfter(day);
        }
        return done;
    }
}
