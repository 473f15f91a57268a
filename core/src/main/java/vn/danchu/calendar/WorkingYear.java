package vn.danchu.calendar;

import java.time.LocalDate;
import java.time.Year;
import java.util.Arrays;

/** The working days of one year, numbered both ways: which day is the nth, and how many stand up to a day. */
final class WorkingYear {

    private final CalendarYear source;
    private final short[] dayOfNth;
    private final short[] countUpTo;

    WorkingYear(CalendarYear source) {
        this.source = source;
        int length = Year.of(source.year()).length();
        countUpTo = new short[length + 1];
        short[] days = new short[length];
        int count = 0;
        for (int day = 1; day <= length; day++) {
            if (isWorked(source, LocalDate.ofYearDay(source.year(), day))) {
                days[count++] = (short) day;
            }
            countUpTo[day] = (short) count;
        }
        dayOfNth = Arrays.copyOf(days, count);
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
        return dayOfNth.length;
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
        return LocalDate.ofYearDay(source.year(), dayOfNth[n - 1]);
    }
}
