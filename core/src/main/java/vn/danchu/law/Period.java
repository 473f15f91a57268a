package vn.danchu.law;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;

/**
 * A span of whole days, both ends inclusive.
 *
 * @param from first day
 * @param to last day, not before {@code from}
 */
public record Period(LocalDate from, LocalDate to) implements Serializable {

    /** @throws ContradictionException if {@code to} is before {@code from} */
    public Period {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        if (to.isBefore(from)) {
            throw ContradictionException.reversed("from", from, "to", to);
        }
    }

    /** The calendar year, 1 January to 31 December. */
    public static Period year(int year) {
        return new Period(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    /**
     * A quarter of a calendar year.
     *
     * @param quarter 1 to 4
     * @throws IllegalArgumentException for another quarter
     */
    public static Period quarter(int year, int quarter) {
        if (quarter < 1 || quarter > 4) {
            throw new IllegalArgumentException("quarter " + quarter + " is not one of 1, 2, 3, 4");
        }
        LocalDate first = LocalDate.of(year, 3 * quarter - 2, 1);
        return new Period(first, first.plusMonths(3).minusDays(1));
    }

    /** Whether the day lies in the period. */
    public boolean contains(LocalDate day) {
        Objects.requireNonNull(day, "day");
        return !day.isBefore(from) && !day.isAfter(to);
    }

    /** Whether every day of the other period lies in this one. */
    public boolean contains(Period other) {
        Objects.requireNonNull(other, "other");
        return contains(other.from) && contains(other.to);
    }
}
