package vn.danchu.record;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The time in which one of the people's boards stood.
 *
 * @param code the user's own code for the board; null if it has none
 * @param from the day on which it was elected or formed; null if not known
 * @param termEnds the last day of its term; null if it has none or it is not known
 * @param ended when it was replaced or dissolved itself; null if it was not
 * @param refused from when to when every election that is to have formed it is said to have been refused (L10:21.2), which contradicts
 *     that it stood: always, where no first day is told, and for good, where no last; null if not
 */
public record BoardTime(
        @Nullable String code,
        @Nullable LocalDate from,
        @Nullable LocalDate termEnds,
        @Nullable Act ended,
        @Nullable Span refused) {

    /** Whether it stood on this day, that of its end included. */
    public Truth contains(LocalDate day) {
        Objects.requireNonNull(day, "day");
        Truth begun = Truth.of(from, first -> !day.isBefore(first));
        return begun.and(isOver(day).not());
    }

    /** Whether it ended before this day. */
    public Truth isOver(LocalDate day) {
        Objects.requireNonNull(day, "day");
        return Truth.of(termEnds != null && day.isAfter(termEnds)).or(hasEnded(day));
    }

    /** Whether it had been refused by this day, inclusive, and not formed again since. */
    public boolean isRefused(LocalDate day) {
        Objects.requireNonNull(day, "day");
        return refused != null
                && !Truth.of(refused.from(), day::isBefore).isTrue()
                && !Truth.of(refused.to(), day::isAfter).isTrue();
    }

    private Truth hasEnded(LocalDate day) {
        if (ended == null || ended.isNotDone()) {
            return Truth.FALSE;
        }
        return Truth.of(ended.on(), day::isAfter);
    }
}
