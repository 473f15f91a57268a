package vn.danchu.figures;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.danchu.compliance.Argument;
import vn.danchu.compliance.Arguments;
import vn.danchu.figures.FigureRollUp.Entry;
import vn.danchu.law.Period;

/** Rolls one figure up over the units, after {@link UnitRollUp} has done so over the periods of each. */
final class KeyRollUp {

    private final FigureFindings findings;
    private final RollUpScope scope;
    private final String key;
    private final List<Entry> entries;
    private final List<UnitRollUp.Total> totals = new ArrayList<>();
    private final List<Gap> gaps = new ArrayList<>();
    private boolean refused;

    private KeyRollUp(FigureFindings findings, RollUpScope scope, String key, List<Entry> entries) {
        this.findings = findings;
        this.scope = scope;
        this.key = key;
        this.entries = entries;
    }

    static RolledFigure roll(FigureFindings findings, RollUpScope scope, String key, List<Entry> entries) {
        return new KeyRollUp(findings, scope, key, entries).roll();
    }

    private RolledFigure roll() {
        FigureKind kind = kind();
        if (kind == null) {
            return new RolledFigure(key, null, null, null, List.of());
        }
        Map<String, List<Entry>> byUnit = entries.stream().collect(Collectors.groupingBy(Entry::unit));
        scope.units().forEach(unit -> roll(unit, kind, byUnit.getOrDefault(unit, List.of())));
        if (refused || totals.isEmpty()) {
            return new RolledFigure(key, kind, null, null, gaps);
        }
        LocalDate on = kind == FigureKind.FLOW ? null : commonDay();
        if (kind != FigureKind.FLOW && on == null) {
            return new RolledFigure(key, kind, null, null, gaps);
        }
        Long sum = Count.sum(totals.stream().map(UnitRollUp.Total::value).toList());
        if (sum == null) {
            findings.add(FigureReason.TOO_LARGE, entries.get(0).path(), findings.about(key));
        }
        return new RolledFigure(key, kind, sum, sum == null ? null : on, gaps);
    }

    /** The kind on which all reports agree, or null. */
    private @Nullable FigureKind kind() {
        FigureKind first = entries.get(0).figure().kind();
        List<Entry> without =
                entries.stream().filter(entry -> entry.figure().kind() == null).toList();
        List<Entry> others =
                entries.stream().filter(entry -> entry.figure().kind() != first).toList();
        if (!without.isEmpty()) {
            name(FigureReason.KIND_NOT_GIVEN, without);
            return null;
        }
        if (!others.isEmpty()) {
            name(FigureReason.KINDS_DISAGREE, others);
            return null;
        }
        return first;
    }

    private void name(FigureReason reason, List<Entry> those) {
        List<String> units =
                List.copyOf(new TreeSet<>(those.stream().map(Entry::unit).toList()));
        findings.add(reason, those.get(0).path() + "/kind", findings.about(key).with(Argument.FOUND, units));
    }

    private void roll(String unit, FigureKind kind, List<Entry> own) {
        List<Entry> usable = own.stream().filter(this::usable).toList();
        if (usable.isEmpty()) {
            gaps.add(new Gap(unit, null));
            return;
        }
        UnitRollUp.Total total = UnitRollUp.over(findings, kind, usable);
        if (total == null) {
            refused = true;
            return;
        }
        totals.add(total);
        List<Period> left = kind == FigureKind.FLOW
                ? scope.uncovered(usable.stream().map(Entry::period).toList())
                : scope.periods().stream()
                        .filter(p -> p.to().isAfter(total.on()))
                        .toList();
        left.forEach(period -> gaps.add(new Gap(unit, period)));
    }

    private boolean usable(Entry entry) {
        Figure figure = entry.figure();
        if (!findings.isCount(figure.value(), entry.path() + "/value", key)) {
            return false;
        }
        if (figure.qualifier() != null) {
            Long value = Objects.requireNonNull(figure.value());
            Arguments number = findings.about(key).with(Argument.HAS, value);
            findings.add(FigureReason.NOT_EXACT, entry.path() + "/qualifier", number);
            return false;
        }
        return true;
    }

    /** The day that the latest values of all units share, or null. */
    private @Nullable LocalDate commonDay() {
        TreeSet<LocalDate> days = new TreeSet<>();
        totals.forEach(total -> days.add(total.on()));
        if (days.size() == 1) {
            return days.first();
        }
        List<String> behind = totals.stream()
                .filter(total -> total.on().isBefore(days.last()))
                .map(UnitRollUp.Total::unit)
                .toList();
        Arguments numbers = findings.about(key)
                .with(Argument.START, days.first())
                .with(Argument.DONE, days.last())
                .with(Argument.FOUND, behind);
        findings.add(FigureReason.DAYS_DIFFER, entries.get(0).path(), numbers);
        return null;
    }
}
