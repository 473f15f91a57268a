package vn.danchu.figures;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.danchu.compliance.Argument;
import vn.danchu.compliance.Arguments;
import vn.danchu.law.Period;
import vn.danchu.words.Nearest;

/**
 * The figures of several units and periods brought together by their kind: flows add over both; of stocks and cumulative
 * values the latest of each unit holds, and those of one day add over units. What cannot be added has no value and a
 * finding that says why: a number is never guessed, and never zero for want of a report.
 *
 * <p>Only the values are rolled up, not the parts or the percentages. A figure with a {@link Qualifier} is not added.
 *
 * @param figures one per key, in the order in which the reports name them
 * @param unitsWithoutReport ids of the units asked for of which no report could be used
 * @param missing periods asked for that the reports of the other units do not cover
 * @param findings what could not be used or added; pointers start at the list of reports: {@code /0/figures/2}
 */
public record FigureRollUp(
        List<RolledFigure> figures, List<String> unitsWithoutReport, List<Gap> missing, List<FigureFinding> findings) {

    /** A figure of a report whose unit and period the roll-up asks for. */
    record Entry(String unit, Period period, Figure figure, String path) {}

    /** Copies the lists. */
    public FigureRollUp {
        figures = List.copyOf(Objects.requireNonNull(figures, "figures"));
        unitsWithoutReport = List.copyOf(Objects.requireNonNull(unitsWithoutReport, "unitsWithoutReport"));
        missing = List.copyOf(Objects.requireNonNull(missing, "missing"));
        findings = List.copyOf(Objects.requireNonNull(findings, "findings"));
    }

    /**
     * Brings the reports together.
     *
     * @param reports in any order; those that the scope does not ask for are left out, and a finding says so
     * @param scope the units and periods that should have been reported
     */
    public static FigureRollUp of(List<ActivityReport> reports, RollUpScope scope) {
        Objects.requireNonNull(reports, "reports");
        Objects.requireNonNull(scope, "scope");
        FigureFindings findings = new FigureFindings("");
        Map<String, List<Period>> periods = new LinkedHashMap<>();
        scope.units().forEach(unit -> periods.put(unit, new ArrayList<>()));
        Map<String, List<Entry>> entries = new LinkedHashMap<>();
        UnitsInTime units = new UnitsInTime(findings, reports);
        for (int i = 0; i < reports.size(); i++) {
            ActivityReport report = reports.get(i);
            String unit = askedUnit(findings, periods.keySet(), report, "/" + i);
            Period period = unit == null ? null : askedPeriod(findings, scope, report, unit, "/" + i);
            if (unit != null && period != null && units.isSure(report, unit, period, "/" + i)) {
                periods.getOrDefault(unit, new ArrayList<>()).add(period);
                collect(findings, entries, report, unit, period, "/" + i);
            }
        }
        List<RolledFigure> figures = new ArrayList<>();
        entries.forEach((key, ofKey) -> figures.add(KeyRollUp.roll(findings, scope, key, ofKey)));
        List<String> without = scope.units().stream()
                .filter(unit -> periods.getOrDefault(unit, List.of()).isEmpty())
                .toList();
        List<Gap> missing = new ArrayList<>();
        periods.forEach((unit, reported) -> {
            if (!reported.isEmpty()) {
                scope.uncovered(reported).forEach(period -> missing.add(new Gap(unit, period)));
            }
        });
        return new FigureRollUp(figures, without, missing, findings.all());
    }

    private static @Nullable String askedUnit(
            FigureFindings findings, Set<String> asked, ActivityReport report, String path) {
        String unit = report.unit() == null ? null : report.unit().id();
        if (unit == null || !asked.contains(unit)) {
            findings.add(FigureReason.UNIT_NOT_ASKED, path + "/unit", found(unit));
            return null;
        }
        return unit;
    }

    private static @Nullable Period askedPeriod(
            FigureFindings findings, RollUpScope scope, ActivityReport report, String unit, String path) {
        Period period = report.period() == null ? null : report.period().known();
        if (period == null) {
            findings.add(FigureReason.PERIOD_NOT_PLACED, path + "/period", found(unit));
            return null;
        }
        if (!scope.span().contains(period)) {
            Arguments days = found(unit).with(Argument.START, period.from()).with(Argument.DONE, period.to());
            findings.add(FigureReason.PERIOD_NOT_ASKED, path + "/period", days);
            return null;
        }
        return period;
    }

    private static void collect(
            FigureFindings findings,
            Map<String, List<Entry>> entries,
            ActivityReport report,
            String unit,
            Period period,
            String path) {
        if (report.figures() == null) {
            findings.notGiven(path + "/figures", null);
            return;
        }
        for (int i = 0; i < report.figures().size(); i++) {
            Figure figure = report.figures().get(i);
            String at = path + "/figures/" + i;
            if (figure.key() == null || figure.key().isBlank()) {
                findings.notGiven(at + "/key", figure.key());
            } else {
                entries.computeIfAbsent(figure.key(), key -> new ArrayList<>())
                        .add(new Entry(unit, period, figure, at));
            }
        }
    }

    private static Arguments found(@Nullable String unit) {
        return unit == null ? Arguments.none() : Arguments.of(Argument.FOUND, List.of(unit));
    }

    /** The rolled-up figure with this key, if a report has it; {@link #figure} where one must. */
    public Optional<RolledFigure> findFigure(String key) {
        Objects.requireNonNull(key, "key");
        return figures.stream().filter(figure -> figure.key().equals(key)).findFirst();
    }

    /**
     * The rolled-up figure with this key.
     *
     * @throws IllegalArgumentException if no report has it; the message names the key most like it
     */
    public RolledFigure figure(String key) {
        return findFigure(key)
                .orElseThrow(() -> Nearest.unknown(
                        "figure",
                        key,
                        Nearest.to(key, figures.stream().map(RolledFigure::key).toList()),
                        "figures()"));
    }
}
