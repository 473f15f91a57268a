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
 * @param termUntold whether it ends with a term of which the last day is not known: it may be over on any day after its first
 * @param ended when it was replaced or dissolved itself; null if it was not
 * @param refused that the elections that are to have formed it are said to have been refused (L10:21.2), which contradicts that it stood;
 *     null if not
 */
public record BoardTime(
        @Nullable String code,
        @Nullable LocalDate from,
        @Nullable LocalDate termEnds,
        boolean termUntold,
        @Nullable Act ended,
        @Nullable BoardRefusal refused) {

    /** Whether it stood on this day, that of its end included. */
    public Truth contains(LocalDate day) {
        Objects.requireNonNull(day, "day");
        Truth begun = Truth.of(from, first -> !day.isBefore(first));
        return begun.and(isOver(day).not());
    }

    /** Whether it ended before this day. */
    public Truth isOver(LocalDate day) {
        Objects.requireNonNull(day, "day");
        Truth termIsOver = termUntold && (from == null || day.isAfter(from))
                ? Truth.UNKNOWN
                : Truth.of(termEnds != null && day.isAfter(termEnds));
        return termIsOver.or(hasEnded(day));
    }

    private Truth hasEnded(LocalDate day) {
        if (ended == null || ended.isNotDone()) {
            return Truth.FALSE;
        }
        return Truth.of(ended.on(), day::isAfter);
    }
}
