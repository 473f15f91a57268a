package vn.danchu.figures;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.danchu.law.Period;

/**
 * The days that a report covers, as far as it says; both ends inclusive.
 *
 * @param from first day, or null if not known
 * @param to last day, or null if not known
 */
public record ReportingPeriod(
        @Nullable LocalDate from, @Nullable LocalDate to) {

    /** The period with both ends known. */
    public static ReportingPeriod of(Period period) {
        Objects.requireNonNull(period, "period");
        return new ReportingPeriod(period.from(), period.to());
    }

    /** The period, or null if an end is not known or the last day lies before the first. */
    public @Nullable Period known() {
        return from == null || to == null || to.isBefore(from) ? null : new Period(from, to);
    }
}
