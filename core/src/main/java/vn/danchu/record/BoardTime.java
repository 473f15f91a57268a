package vn.danchu.record;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The time in which one of the people's boards stood.
 *
 * @param code the user's own code for the board; null if it has none
 * @param from the day on which it was elected or formed; null if not known
 * @param to the last day on which it stood; null if it still stands
 */
public record BoardTime(
        @Nullable String code,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {

    /** Whether it stood on this day. */
    public Truth contains(LocalDate day) {
        Truth ended = Truth.of(to != null && day.isAfter(to));
        return ended.isTrue() || from == null ? ended.not().and(Truth.UNKNOWN) : Truth.of(!day.isBefore(from));
    }
}
