package vn.danchu.figures;

import java.math.BigDecimal;
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
    private @Nullable FigureUnit unit;

    private KeyRollUp(FigureFindings findings, RollUpScope scope, String key, List<Entry> entries) {
        this.findings = findings;
        this.scope = scope;
        this.key = key;
        this.entries = new ArrayList<>(entries);
    }

    static RolledFigure roll(FigureFindings findings, RollUpScope scope, String key, List<Entry> entries) {
        return new KeyRollUp(findings, scope, key, entries).roll();
    }

    private RolledFigure roll() {
        FigureKind kind = kind();
        if (kind == null || !inOneUnit()) {
            return new RolledFigure(key, null, null, null, null, List.of());
        }
        Map<String, List<Entry>> byUnit = entries.stream().collect(Collectors.groupingBy(Entry::unit));
        scope.units().forEach(unit -> roll(unit, kind, byUnit.getOrDefault(unit, List.of())));
        if (refused || totals.isEmpty()) {
            return new RolledFigure(key, kind, null, null, null, gaps);
        }
        LocalDate on = kind == FigureKind.FLOW ? null : commonDay();
        if (kind != FigureKind.FLOW && on == null) {
            return new RolledFigure(key, kind, null, null, null, gaps);
        }
        BigDecimal sum = Count.sum(totals.stream().map(UnitRollUp.Total::value).toList());
        if (unit == null && !Count.isCountable(sum)) {
            findings.add(FigureReason.TOO_LARGE, entries.get(0).path(), findings.about(key));
            return new RolledFigure(key, kind, null, null, null, gaps);
        }
        return new RolledFigure(key, kind, sum, unit, on, gaps);
    }

    /** Brings amounts of one dimension to one unit; others, and amounts beside counts, are not added. */
    private boolean inOneUnit() {
        FigureUnit first = entries.get(0).figure().unit();
        List<Entry> others = entries.stream()
                .filter(entry -> !Count.comparable(first, entry.figure().unit()))
                .toList();
        if (!others.isEmpty()) {
            List<String> units =
                    List.copyOf(new TreeSet<>(others.stream().map(Entry::unit).toList()));
            findings.add(
                    FigureReason.UNITS_DIFFER,
                    others.get(0).path() + "/unit",
                    findings.about(key).with(Argument.FOUND, units));
            return false;
        }
        boolean same = entries.stream().allMatch(entry -> entry.figure().unit() == first);
        unit = same || first == null ? first : FigureUnit.smallest(first);
        entries.replaceAll(entry -> in(entry, unit));
        return true;
    }

    private static Entry in(Entry entry, @Nullable FigureUnit unit) {
        FigureUnit own = entry.figure().unit();
        BigDecimal value = entry.figure().value();
        if (own == unit || own == null || value == null) {
            return entry;
        }
        Figure converted = FigureBuilder.builder(entry.figure())
                .unit(unit)
                .value(own.base(value))
                .build();
        return new Entry(entry.unit(), entry.period(), converted, entry.path());
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
        if (!findings.isNumber(figure.value(), figure.unit(), entry.path() + "/value", key)) {
            return false;
        }
        if (figure.qualifier() != null) {
            Arguments number =
                    FigureFindings.number(findings.about(key), Objects.requireNonNull(figure.value()), figure.unit());
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
