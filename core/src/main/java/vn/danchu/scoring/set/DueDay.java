package vn.danchu.scoring.set;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.danchu.law.Period;

/**
 * A day by which something is due: either the value of a DATE measure, or a day of the calendar.
 *
 * @param measure the DATE measure that gives the day, or null if {@code day} does
 * @param day the last day that is still in time (inclusive), or null if {@code measure} gives it. A law that says
 *     "before 15 November" is written as 14 November
 * @param yearOffset 0 for the year in which the scored period ends, 1 for the year after, -1 for the year before
 */
public record DueDay(@Nullable String measure, @Nullable MonthDay day, int yearOffset) {

    /** The day a measure gives. */
    public static DueDay measured(String key) {
        Objects.requireNonNull(key, "key");
        return new DueDay(key, null, 0);
    }

    /** A day of the year in which the scored period ends. */
    public static DueDay on(int month, int day) {
        return new DueDay(null, MonthDay.of(month, day), 0);
    }

    /** The calendar day in the period's year; null if a measure gives it. */
    public @Nullable LocalDate fixed(Period period) {
        Objects.requireNonNull(period, "period");
        return day == null ? null : day.atYear(period.to().getYear() + yearOffset);
    }
}
