package vn.danchu.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What a calendar year may contain. Each rule answers null when kept, otherwise what is allowed instead. */
final class CalendarRules {

    static final int FIRST_YEAR = 1;
    static final int LAST_YEAR = 9999;

    private CalendarRules() {}

    static @Nullable String year(int year) {
        return year >= FIRST_YEAR && year <= LAST_YEAR
                ? null
                : "a year is a number from " + FIRST_YEAR + " to " + LAST_YEAR + ", not " + year;
    }

    static @Nullable String within(int year, LocalDate day) {
        return day.getYear() == year ? null : "only days of " + year + " belong here, not " + day;
    }

    static @Nullable String dayOff(int year, LocalDate day) {
        String outside = within(year, day);
        return outside != null || !isWeekend(day)
                ? outside
                : "only Monday to Friday can be taken off; " + day + " is a " + name(day) + ", off already";
    }

    static @Nullable String makeUpSaturday(int year, LocalDate day) {
        String outside = within(year, day);
        return outside != null || day.getDayOfWeek() == DayOfWeek.SATURDAY
                ? outside
                : "only a Saturday can be worked in exchange; " + day + " is a " + name(day);
    }

    static @Nullable String inOrder(LocalDate from, LocalDate to) {
        return to.isBefore(from) ? "the last day, " + to + ", must not be before the first, " + from : null;
    }

    static @Nullable String key(String key) {
        boolean plain = !key.isEmpty()
                && key.chars().allMatch(c -> (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-');
        return plain ? null : "a key has only a-z, 0-9 and hyphens";
    }

    static @Nullable String reason(String text) {
        return text.isBlank() ? "a text is needed here, not a blank" : null;
    }

    static @Nullable String sources(int count) {
        return count > 0 ? null : "at least one source is needed";
    }

    static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek().getValue() >= DayOfWeek.SATURDAY.getValue();
    }

    private static String name(LocalDate day) {
        return day.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }
}
