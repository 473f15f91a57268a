package vn.danchu.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * A time limit of the law: "within 5 working days of", "at least 2 days before".
 *
 * <p>The counting follows the Civil Code, 91/2015/QH13. The first day, or the day of the event from which a limit runs,
 * is not counted (art. 147.2, 147.3). A limit in days ends with its last day (art. 148.1), a limit in months or years on
 * the corresponding day, or on the last day of a month that has no such day (art. 148.3, 148.4). When that last day is a
 * day off, the limit ends on the next working day (art. 148.5). The Civil Code does not speak of working days or of
 * limits that run backwards; they are counted in the same way, and "before" is never moved.
 *
 * @param amount 1 to 9999
 * @param kind what is counted, and which way
 */
public record Limit(int amount, Kind kind) {

    /** What a limit counts, and which way. */
    public enum Kind {
        /** Working days after the anchor; ends on the last of them. */
        WORKING_DAYS,
        /** Days after the anchor; rolls off a day off. */
        DAYS,
        /** Months after the anchor; rolls off a day off. */
        MONTHS,
        /** Years after the anchor; rolls off a day off. */
        YEARS,
        /** Working days before the anchor; the date is the latest that keeps the distance. */
        WORKING_DAYS_BEFORE,
        /** Days before the anchor; the date is the latest that keeps the distance, working day or not. */
        DAYS_BEFORE
    }

    private static final int MOST = 9999;

    /** @throws IllegalArgumentException if the amount is not from 1 to 9999 */
    public Limit {
        Objects.requireNonNull(kind, "kind");
        if (amount < 1 || amount > MOST) {
            throw new IllegalArgumentException("a limit counts from 1 to " + MOST + ", not " + amount);
        }
    }

    /** Within this many working days: 5 from a Monday end on the next Monday. */
    public static Limit workingDays(int amount) {
        return new Limit(amount, Kind.WORKING_DAYS);
    }

    /** Within this many days: 15 from 1 April end on 16 April, or on the next working day. */
    public static Limit days(int amount) {
        return new Limit(amount, Kind.DAYS);
    }

    /** Within this many months: 6 from 31 August end on the last day of February, or on the next working day. */
    public static Limit months(int amount) {
        return new Limit(amount, Kind.MONTHS);
    }

    /** Within this many years: 2 from 1 July end on 1 July, or on the next working day. */
    public static Limit years(int amount) {
        return new Limit(amount, Kind.YEARS);
    }

    /** At least this many working days before: 5 before a Monday is the Monday before, or earlier. */
    public static Limit workingDaysBefore(int amount) {
        return new Limit(amount, Kind.WORKING_DAYS_BEFORE);
    }

    /** At least this many days before: 2 before the 12th is the 10th, or earlier. */
    public static Limit daysBefore(int amount) {
        return new Limit(amount, Kind.DAYS_BEFORE);
    }

    /** Whether it counts working days, before or after its anchor. */
    public boolean inWorkingDays() {
        return kind == Kind.WORKING_DAYS || kind == Kind.WORKING_DAYS_BEFORE;
    }

    /** Whether it runs after its anchor, and not before it. */
    public boolean forward() {
        return kind != Kind.WORKING_DAYS_BEFORE && kind != Kind.DAYS_BEFORE;
    }

    /**
     * The last day on which the duty can be met. Never throws for a date: if a year without data is needed, the answer
     * names it. Days and months need data only for the last day and what it rolls over; {@link Kind#DAYS_BEFORE} needs
     * none. A date outside the years 1 to 9999 is answered as a year without data.
     *
     * @param anchor the day from which the limit runs, or before which it ends; itself not counted
     * @param calendar the working days to count by
     */
    public Due from(LocalDate anchor, WorkingCalendar calendar) {
        Objects.requireNonNull(anchor, "anchor");
        Objects.requireNonNull(calendar, "calendar");
        if (anchor.getYear() < CalendarRules.FIRST_YEAR || anchor.getYear() > CalendarRules.LAST_YEAR) {
            return Due.missing(anchor.getYear(), null);
        }
        return switch (kind) {
            case WORKING_DAYS -> workingDayAfter(anchor, amount, calendar);
            case DAYS -> rolling(anchor.plusDays(amount), calendar);
            case MONTHS -> rolling(anchor.plusMonths(amount), calendar);
            case YEARS -> rolling(anchor.plusYears(amount), calendar);
            case WORKING_DAYS_BEFORE -> workingDayBefore(anchor, calendar);
            case DAYS_BEFORE -> Due.on(anchor.minusDays(amount), List.of());
        };
    }

    private static Due workingDayAfter(LocalDate anchor, int amount, WorkingCalendar calendar) {
        LocalDate first = anchor.plusDays(1);
        int year = first.getYear();
        WorkingYear days = calendar.compiled(year);
        int nth = amount + (days == null ? 0 : days.countUpTo(first.getDayOfYear() - 1));
        while (days != null && nth > days.count()) {
            nth -= days.count();
            days = calendar.compiled(++year);
        }
        if (days == null) {
            return Due.missing(year, null);
        }
        LocalDate last = days.nth(nth);
        return Due.on(last, calendar.cautions(first, last));
    }

    private Due workingDayBefore(LocalDate event, WorkingCalendar calendar) {
        LocalDate last = event.minusDays(1);
        int year = last.getYear();
        WorkingYear days = calendar.compiled(year);
        int left = amount;
        int available = days == null ? 0 : days.countUpTo(last.getDayOfYear());
        while (days != null && left > available) {
            left -= available;
            days = calendar.compiled(--year);
            available = days == null ? 0 : days.count();
        }
        if (days == null) {
            return Due.missing(year, null);
        }
        LocalDate latest = days.nth(available - left + 1);
        return Due.on(latest, calendar.cautions(latest, last));
    }

    /** The last day itself, or the next working day if it is a day off (art. 148.5). */
    private static Due rolling(LocalDate last, WorkingCalendar calendar) {
        WorkingYear days = calendar.compiled(last.getYear());
        if (days == null) {
            return Due.missing(last.getYear(), last);
        }
        if (days.isWorkingDay(last.getDayOfYear())) {
            return Due.on(last, calendar.cautions(last, last));
        }
        Due next = workingDayAfter(last, 1, calendar);
        LocalDate date = next.date();
        return date == null
                ? Due.missing(next.missingYear(), last)
                : Due.rolled(last, date, calendar.cautions(last, date));
    }
}
