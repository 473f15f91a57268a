package vn.danchu.figures;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import vn.danchu.law.Period;

/**
 * The units and periods that a roll-up asks for. Units must not contain one another: what a district reports for its
 * communes would count twice beside them.
 *
 * @param units ids of the units that must report, see {@link ReportingUnit#id()}; at least one, none twice
 * @param periods the periods that they must report for; at least one, each beginning on the day after the one before
 */
public record RollUpScope(List<String> units, List<Period> periods) {

    /** @throws IllegalArgumentException if there is no unit or no period, a unit stands twice, or periods do not follow */
    public RollUpScope {
        units = List.copyOf(Objects.requireNonNull(units, "units"));
        periods = List.copyOf(Objects.requireNonNull(periods, "periods"));
        if (units.isEmpty() || periods.isEmpty()) {
            throw new IllegalArgumentException("a roll-up needs at least one unit and one period");
        }
        if (new HashSet<>(units).size() < units.size()) {
            throw new IllegalArgumentException("a unit stands twice in " + units);
        }
        for (int i = 1; i < periods.size(); i++) {
            if (!periods.get(i).from().equals(periods.get(i - 1).to().plusDays(1))) {
                throw new IllegalArgumentException(periods.get(i) + " does not follow " + periods.get(i - 1));
            }
        }
    }

    /** The four quarters of a calendar year. */
    public static RollUpScope quarters(List<String> units, int year) {
        return new RollUpScope(
                units,
                IntStream.rangeClosed(1, 4)
                        .mapToObj(quarter -> Period.quarter(year, quarter))
                        .toList());
    }

    /** From the first day of the first period to the last day of the last. */
    public Period span() {
        return new Period(periods.get(0).from(), periods.get(periods.size() - 1).to());
    }

    /** The periods that have a day on which none of the reports stands; a longer report covers the periods within it. */
    List<Period> uncovered(List<Period> reported) {
        return periods.stream().filter(period -> !covered(period, reported)).toList();
    }

    private static boolean covered(Period period, List<Period> reported) {
        List<Period> inOrder =
                reported.stream().sorted(Comparator.comparing(Period::from)).toList();
        LocalDate next = period.from();
        for (Period one : inOrder) {
            if (!one.from().isAfter(next) && !one.to().isBefore(next)) {
                next = one.to().plusDays(1);
            }
        }
        return next.isAfter(period.to());
    }
}
