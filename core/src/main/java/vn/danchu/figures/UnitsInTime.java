package vn.danchu.figures;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.danchu.compliance.Argument;
import vn.danchu.compliance.Arguments;
import vn.danchu.law.Period;

/**
 * Which reports of a roll-up surely tell of the unit they name. On 1 July 2025 provinces and communes were merged and
 * districts ended: a code, or a name, on both sides of that day can mean two territories.
 */
final class UnitsInTime {

    private static final LocalDate REORGANISED = LocalDate.of(2025, 7, 1);

    private final FigureFindings findings;
    private final Map<String, Set<String>> names = new HashMap<>();
    private final Map<String, Boolean> before = new HashMap<>();
    private final Map<String, Boolean> after = new HashMap<>();
    private final Set<String> told = new HashSet<>();

    UnitsInTime(FigureFindings findings, List<ActivityReport> reports) {
        this.findings = findings;
        reports.forEach(this::note);
    }

    private void note(ActivityReport report) {
        ReportingUnit unit = report.unit();
        String id = unit == null ? null : unit.id();
        if (unit == null || id == null) {
            return;
        }
        if (unit.name() != null) {
            names.computeIfAbsent(id, key -> new TreeSet<>()).add(plain(unit.name()));
        }
        Period period = report.period() == null ? null : report.period().known();
        if (period != null && isReorganised(unit)) {
            before.merge(id, period.from().isBefore(REORGANISED), Boolean::logicalOr);
            after.merge(id, !period.to().isBefore(REORGANISED), Boolean::logicalOr);
        }
    }

    private static boolean isReorganised(ReportingUnit unit) {
        UnitLevel level = unit.level();
        boolean told = unit.from() != null && unit.from().isBefore(REORGANISED);
        return !told && (level == UnitLevel.PROVINCE || level == UnitLevel.DISTRICT || level == UnitLevel.COMMUNE);
    }

    /** One form of writing for each name. */
    private static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFC).strip().replaceAll("\\s+", " ");
    }

    /** Whether the report may be added; a finding, once a unit, says why not. */
    boolean isSure(ActivityReport report, String id, Period period, String path) {
        Set<String> called = names.getOrDefault(id, Set.of());
        if (called.size() > 1) {
            tell(FigureReason.UNIT_NAMES_DIFFER, id, path, List.copyOf(called));
            return false;
        }
        ReportingUnit unit = Objects.requireNonNull(report.unit());
        if (isOutside(unit.from(), unit.to(), period)) {
            findings.add(
                    FigureReason.UNIT_NOT_THERE,
                    path + "/unit",
                    Arguments.of(Argument.FOUND, List.of(id))
                            .with(Argument.START, period.from())
                            .with(Argument.DONE, period.to()));
            return false;
        }
        if (before.getOrDefault(id, false) && after.getOrDefault(id, false)) {
            tell(FigureReason.UNIT_CHANGED, id, path, List.of(id));
            return false;
        }
        return true;
    }

    private static boolean isOutside(@Nullable LocalDate from, @Nullable LocalDate to, Period period) {
        return (from != null && period.from().isBefore(from))
                || (to != null && period.to().isAfter(to));
    }

    private void tell(FigureReason reason, String id, String path, List<String> found) {
        if (told.add(reason + id)) {
            findings.add(reason, path + "/unit", Arguments.of(Argument.FOUND, found));
        }
    }
}
