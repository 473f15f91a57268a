package vn.danchu.record;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import vn.danchu.law.Period;

/**
 * That the commune Front committee is said to have recognised none of the elections of a board and refused some (không công nhận, L10:21.2,
 * 40.2.b), so that nobody is a member by them.
 *
 * @param time from when to when: always, where no first day is told, and for good, where no last
 * @param told where a refusal is told, from the board
 * @param untold what of the elections is not told, so that one may have been recognised, from the board; empty if all of it is told
 */
public record BoardRefusal(Span time, String told, List<String> untold) {

    /** Copies the list; nothing is null. */
    public BoardRefusal {
        Objects.requireNonNull(time, "time");
        Objects.requireNonNull(told, "told");
        untold = List.copyOf(Objects.requireNonNull(untold, "untold"));
    }

    /** Whether nobody was a member on this day, inclusive. */
    public boolean isOn(LocalDate day) {
        Objects.requireNonNull(day, "day");
        return isIn(new Period(day, day));
    }

    /** Whether nobody was a member on some of these days. */
    public boolean isIn(Period days) {
        Objects.requireNonNull(days, "days");
        return !Truth.of(time.from(), days.to()::isBefore).isTrue()
                && !Truth.of(time.to(), days.from()::isAfter).isTrue();
    }
}
