package vn.danchu.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Where a {@link Limit} ends.
 *
 * @param date the last day on which the duty can be met, inclusive; null if a year without data is needed to know it
 * @param missingYear the first year without data that the count met; 0 if {@code date} is known
 * @param rolled whether {@code date} stands later than counted because the last day was a day off
 * @param unrolled the last day as counted, if it was rolled or if it is not known whether it rolls; otherwise null
 * @param cautions keys of the {@link CalendarYear.Caution cautions} on the days that decided the date by being worked
 *     or not: those counted, or, for a limit that rolls, its last day and what follows; empty if none, or if {@code
 *     date} is null
 */
public record Due(
        @Nullable LocalDate date,
        int missingYear,
        boolean rolled,
        @Nullable LocalDate unrolled,
        List<String> cautions) {

    /** Copies the cautions. */
    public Due {
        cautions = List.copyOf(Objects.requireNonNull(cautions, "cautions"));
    }

    /** Whether the date is known. */
    public boolean isKnown() {
        return date != null;
    }

    /** A day that is known, with the cautions on the days that decided it. */
    public static Due on(LocalDate date, List<String> cautions) {
        Objects.requireNonNull(date, "date");
        return new Due(date, 0, false, null, cautions);
    }

    static Due rolled(LocalDate unrolled, LocalDate date, List<String> cautions) {
        return new Due(date, 0, true, unrolled, cautions);
    }

    static Due missing(int year, @Nullable LocalDate unrolled) {
        return new Due(null, year, false, unrolled, List.of());
    }
}
