package vn.danchu.scoring.set;

import java.time.MonthDay;
import java.util.Objects;
import vn.danchu.law.Period;

/**
 * The days a set's year runs from and to, both inclusive. A year is named by the calendar year in which it ends.
 *
 * @param from first day
 * @param fromYearOffset 0 if the first day lies in the named year, -1 if in the year before
 * @param to last day, in the named year
 */
public record PeriodRule(MonthDay from, int fromYearOffset, MonthDay to) {

    /** 1 January to 31 December. */
    public static final PeriodRule CALENDAR_YEAR = new PeriodRule(MonthDay.of(1, 1), 0, MonthDay.of(12, 31));

    /** Refuses null. */
    public PeriodRule {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
    }

    /**
     * The period of a year.
     *
     * @throws IllegalArgumentException if the rule ends before it begins
     */
    public Period of(int year) {
        return new Period(from.atYear(year + fromYearOffset), to.atYear(year));
    }
}
