package vn.danchu.tabular;

import java.time.LocalDate;

/**
 * Watches the dates of one column for the mark that exchanged days and months leave: in thirty dates or more, less than one
 * in twenty with a day after the 12th, where three in five are to be expected.
 */
final class DayMonthWatch {

    private static final int FEWEST = 30;
    private static final int LAST_MONTH = 12;

    private int dates;
    private int afterTwelfth;

    void see(LocalDate day) {
        dates++;
        afterTwelfth += day.getDayOfMonth() > LAST_MONTH ? 1 : 0;
    }

    boolean isSuspicious() {
        return dates >= FEWEST && 20L * afterTwelfth < dates;
    }

    /** How many of how many, for the warning. */
    String found() {
        return afterTwelfth + "/" + dates;
    }
}
