package vn.danchu.calendar;

import java.time.LocalDate;
import java.time.Year;
import java.util.Arrays;

/** The working days of one year, numbered both ways: which day is the nth, and how many stand up to a day. */
final class WorkingYear {

    private final CalendarYear source;
    private final LocalDate[] nth;
    private final short[] countUpTo;

    WorkingYear(CalendarYear source) {
        this.source = source;
        int length = Year.of(source.year()).length();
        countUpTo = new short[length + 1];
        LocalDate[] days = new LocalDate[length];
        int count = 0;
        for (int day = 1; day <= length; day++) {
            LocalDate date = LocalDate.ofYearDay(source.year(), day);
            if (isWorked(source, date)) {
                days[count++] = date;
            }
            countUpTo[day] = (short) count;
        }
        nth = Arrays.copyOf(days, count);
    }

    private static boolean isWorked(CalendarYear source, LocalDate day) {
        return CalendarRules.isWeekend(day)
                ? source.makeUpSaturdays().contains(day)
                : !source.daysOff().containsKey(day);
    }

    CalendarYear source() {
        return source;
    }

    /** The number of working days of the year. */
    int count() {
        return nth.length;
    }

    /** The number of working days up to and including a day of the year; 0 for day 0. */
    int countUpTo(int dayOfYear) {
        return countUpTo[dayOfYear];
    }

    boolean isWorkingDay(int dayOfYear) {
        return countUpTo[dayOfYear] > countUpTo[dayOfYear - 1];
    }

    /** The nth working day, from 1 to {@link #count()}. */
    LocalDate nth(int n) {
        return nth[n - 1];
    }
}
