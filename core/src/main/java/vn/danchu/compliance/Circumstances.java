package vn.danchu.compliance;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.danchu.calendar.WorkingCalendar;
import vn.danchu.law.Period;
import vn.danchu.law.Unit;

/**
 * What a record is judged in.
 *
 * @param unit whose record it is
 * @param period the period the dossier covers, or null for a record on its own
 * @param asOf the day up to whose end facts count
 * @param calendar working days
 * @param readings readings chosen instead of the defaults
 */
public record Circumstances(
        Unit unit, @Nullable Period period, LocalDate asOf, WorkingCalendar calendar, Set<Reading> readings) {

    /** Copies the set. */
    public Circumstances {
        readings = Set.copyOf(readings);
    }

    /** A record on its own: nothing known of its unit, the Vietnamese calendar, default readings. */
    public static Circumstances alone(LocalDate asOf) {
        return new Circumstances(Unit.UNKNOWN, null, asOf, WorkingCalendar.vietnam(), Set.of());
    }

    /** Whether this reading was chosen. */
    public boolean reads(Reading reading) {
        return readings.contains(reading);
    }
}
