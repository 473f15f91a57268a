package vn.danchu.compliance;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.danchu.law.InForce;
import vn.danchu.law.Period;
import vn.danchu.law.Unit;

/**
 * Which quarters, half years and years a dossier's period owes something for.
 *
 * <p>Nothing is owed for days on which the unit did not exist or the provision did not bind. A unit that ended before a
 * cycle's last day does not owe it.
 */
final class Cycles {

    /** What says which cycles a unit owes. */
    static final List<String> READS = List.of("#/period", "#/unit/formedOn", "#/unit/endedOn", "#/unit/yearEnd");

    /** A year that the period covers by at least so many days is owed by it, even without its last day. */
    private static final int MOST_OF_A_YEAR = 184;

    /**
     * A stretch of time that something is owed for.
     *
     * @param span the stretch
     * @param covered whether the period covers all of it on which the unit existed and the provision bound
     */
    record Cycle(Period span, boolean covered) {}

    private Cycles() {}

    /** Calendar years: those whose last day lies in the period, or of which it covers most. */
    static List<Cycle> years(Period period, Unit unit, InForce law) {
        return years(period, unit, law, Cycles::calendarYear);
    }

    /**
     * Years of workplaces: the period is cut into twelve months from its first day; what is left is judged by the unit's own
     * year, which ends on its {@code yearEnd}.
     */
    static List<Cycle> workYears(Period period, Unit unit, InForce law) {
        List<Cycle> cycles = new ArrayList<>();
        LocalDate from = period.from();
        LocalDate next = from.plusYears(1);
        for (; !next.isAfter(period.to().plusDays(1)); next = from.plusYears(1)) {
            Period year = new Period(from, next.minusDays(1));
            if (standsAtTheEnd(year, unit, law)) {
                cycles.add(new Cycle(year, true));
            }
            from = next;
        }
        if (!from.isAfter(period.to())) {
            cycles.addAll(ownYears(new Period(from, period.to()), unit, law));
        }
        return cycles;
    }

    /** Years that end on the unit's own {@code yearEnd}: those whose last day lies in the period, or of which it covers most. */
    static List<Cycle> ownYears(Period period, Unit unit, InForce law) {
        return years(period, unit, law, day -> ownYear(day, unit));
    }

    private static List<Cycle> years(Period period, Unit unit, InForce law, Function<LocalDate, Period> yearOf) {
        List<Cycle> cycles = new ArrayList<>();
        Period year = yearOf.apply(period.from());
        for (; !year.from().isAfter(period.to()); year = yearOf.apply(year.to().plusDays(1))) {
            boolean owed = period.contains(year.to()) || common(period, year) >= MOST_OF_A_YEAR;
            if (owed && standsAtTheEnd(year, unit, law)) {
                cycles.add(new Cycle(year, covered(period, year, unit, law)));
            }
        }
        return cycles;
    }

    /**
     * Quarters or half years of the calendar: those whose last day lies in the period, or of which it covers more than half,
     * unless they began before the unit was formed.
     */
    static List<Cycle> of(Every every, Period period, Unit unit, InForce law, boolean begunUnderTheLaw) {
        List<Cycle> cycles = new ArrayList<>();
        for (Period cycle : every.touching(period)) {
            long days = ChronoUnit.DAYS.between(cycle.from(), cycle.to()) + 1;
            boolean owed = period.contains(cycle.to()) || 2 * common(period, cycle) > days;
            if (owed
                    && unit.existedOn(cycle.from())
                    && unit.existedOn(cycle.to())
                    && law.on(begunUnderTheLaw ? cycle.from() : cycle.to())) {
                cycles.add(new Cycle(cycle, period.contains(cycle)));
            }
        }
        return cycles;
    }

    private static boolean standsAtTheEnd(Period year, Unit unit, InForce law) {
        return unit.existedOn(year.to()) && law.on(year.to());
    }

    private static boolean covered(Period period, Period year, Unit unit, InForce law) {
        LocalDate from = latest(year.from(), latest(unit.formedOn(), law.from()));
        return period.contains(from) && period.contains(year.to());
    }

    /** The later of two days, the first of which there may not be. */
    static LocalDate latest(@Nullable LocalDate one, LocalDate other) {
        return one != null && one.isAfter(other) ? one : other;
    }

    /** How many days two stretches have in common. */
    private static long common(Period one, Period other) {
        LocalDate from = latest(one.from(), other.from());
        LocalDate to = one.to().isBefore(other.to()) ? one.to() : other.to();
        return Math.max(0, ChronoUnit.DAYS.between(from, to) + 1);
    }

    private static Period calendarYear(LocalDate day) {
        return Period.year(day.getYear());
    }

    /** The unit's own year that holds this day. */
    private static Period ownYear(LocalDate day, Unit unit) {
        LocalDate end = yearEnd(unit, day.getYear());
        if (end.isBefore(day)) {
            end = yearEnd(unit, day.getYear() + 1);
        }
        return new Period(yearEnd(unit, end.getYear() - 1).plusDays(1), end);
    }

    /** The last day of the working or financial year that ends in this calendar year. */
    static LocalDate yearEnd(Unit unit, int year) {
        return unit.yearEnd() == null
                ? LocalDate.of(year, 12, 31)
                : unit.yearEnd().atYear(year);
    }
}
