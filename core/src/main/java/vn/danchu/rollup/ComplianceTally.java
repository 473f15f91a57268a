package vn.danchu.rollup;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.danchu.compliance.ComplianceReport;
import vn.danchu.compliance.Receipt;
import vn.danchu.law.Period;
import vn.danchu.law.Setting;

/**
 * Adds up reports one by one and keeps none of them: what it holds grows with norms and provinces, and by a line of counts for
 * each unit. Tallies of parts are merged in any order and grouping to the same result. Not thread-safe: one a thread, then merge.
 */
@SuppressWarnings("serial") // its maps are those that are serializable
public final class ComplianceTally implements Serializable {

    private static final long serialVersionUID = 1;

    private final Map<Key, Slice> slices = new HashMap<>();

    private record Key(@Nullable Setting setting, @Nullable Period period) implements Serializable {}

    private record Reported(@Nullable String province, UnitTally counts) implements Serializable {}

    private static final class Slice implements Serializable {
        private static final long serialVersionUID = 1;
        private final Map<String, AreaTally> provinces = new TreeMap<>();
        private final Map<String, Reported> units = new TreeMap<>();
        private final Set<String> twice = new TreeSet<>();
        private final Set<String> norms = new TreeSet<>();
        private LocalDate first = LocalDate.MAX;
        private LocalDate last = LocalDate.MIN;
        private long unnamed;

        AreaTally province(String name) {
            return provinces.computeIfAbsent(name, key -> new AreaTally());
        }

        void unit(String code, Reported reported) {
            if (units.putIfAbsent(code, reported) != null) {
                twice.add(code);
            }
        }

        void merge(Slice other) {
            other.provinces.forEach((name, area) -> province(name).merge(area));
            twice.addAll(other.twice);
            other.units.forEach(this::unit);
            norms.addAll(other.norms);
            first = other.first.isBefore(first) ? other.first : first;
            last = other.last.isAfter(last) ? other.last : last;
            unnamed += other.unnamed;
        }
    }

    /**
     * Adds a report.
     *
     * @param province the province its unit is counted in, or null for none
     */
    public void add(ComplianceReport report, @Nullable String province) {
        Objects.requireNonNull(report, "report");
        Receipt receipt = report.receipt();
        Slice slice = slices.computeIfAbsent(new Key(receipt.setting(), receipt.period()), key -> new Slice());
        UnitTally counts = slice.province(province == null ? "" : province).add(report);
        String unit = receipt.unitCode();
        if (unit == null) {
            slice.unnamed++;
        } else {
            slice.unit(unit, new Reported(province, counts));
        }
        slice.norms.add(receipt.normsSha256());
        slice.first = receipt.asOf().isBefore(slice.first) ? receipt.asOf() : slice.first;
        slice.last = receipt.asOf().isAfter(slice.last) ? receipt.asOf() : slice.last;
    }

    /** Adds all that another tally holds. The other stays as it is. */
    public void merge(ComplianceTally other) {
        Objects.requireNonNull(other, "other");
        other.slices.forEach(
                (key, slice) -> slices.computeIfAbsent(key, none -> new Slice()).merge(slice));
    }

    /**
     * What was added up so far.
     *
     * @param expected the units that should report, in each period; empty if that is not known
     */
    public ComplianceRollUp rollUp(List<ExpectedUnit> expected) {
        return rollUp(expected, LeagueTable.HALF);
    }

    /**
     * The same, with another bound for a place in a league.
     *
     * @param expected the units that should report, in each period; empty if that is not known
     * @param leastJudged percent of its norms that must have judged a unit for it to have a place, from 0 to 100
     * @throws IllegalArgumentException if that is no such percentage
     */
    public ComplianceRollUp rollUp(List<ExpectedUnit> expected, int leastJudged) {
        Objects.requireNonNull(expected, "expected");
        Map<Setting, List<String>> bySetting = expected.stream()
                .collect(Collectors.groupingBy(
                        ExpectedUnit::setting, Collectors.mapping(ExpectedUnit::code, Collectors.toList())));
        List<ComplianceRollUp.Slice> all = new ArrayList<>();
        slices.forEach((key, slice) -> all.add(slice(key, slice, codes(bySetting, key.setting()), leastJudged)));
        bySetting.forEach((setting, codes) -> {
            if (slices.keySet().stream().noneMatch(key -> key.setting() == setting)) {
                all.add(slice(new Key(setting, null), new Slice(), new TreeSet<>(codes), leastJudged));
            }
        });
        all.sort(Comparator.comparing(ComplianceRollUp.Slice::setting, Comparator.nullsLast(Comparator.naturalOrder()))
                .thenComparing(slice ->
                        slice.period() == null ? LocalDate.MAX : slice.period().from())
                .thenComparing(slice ->
                        slice.period() == null ? LocalDate.MAX : slice.period().to()));
        return new ComplianceRollUp(all);
    }

    private static Set<String> codes(Map<Setting, List<String>> bySetting, @Nullable Setting setting) {
        return setting == null ? Set.of() : new TreeSet<>(bySetting.getOrDefault(setting, List.of()));
    }

    private static ComplianceRollUp.Slice slice(Key key, Slice slice, Set<String> expected, int leastJudged) {
        AreaTally nation = new AreaTally();
        slice.provinces.values().forEach(nation::merge);
        List<ComplianceRollUp.Area> provinces = slice.provinces.entrySet().stream()
                .map(each -> each.getValue().area(each.getKey().isEmpty() ? null : each.getKey()))
                .toList();
        List<String> missing =
                expected.stream().filter(code -> !slice.units.containsKey(code)).toList();
        List<String> twice = List.copyOf(slice.twice);
        List<ComplianceRollUp.UnitCount> units = slice.units.entrySet().stream()
                .filter(each -> !slice.twice.contains(each.getKey()))
                .map(each -> each.getValue()
                        .counts()
                        .count(each.getKey(), each.getValue().province()))
                .toList();
        return new ComplianceRollUp.Slice(
                key.setting(),
                key.period(),
                slice.first.isAfter(slice.last) ? null : new Period(slice.first, slice.last),
                List.copyOf(slice.norms),
                nation.area(null),
                provinces,
                expected.size(),
                missing,
                twice,
                slice.unnamed,
                units,
                LeagueTable.ofUnits(units, missing, twice, leastJudged),
                LeagueTable.ofAreas(provinces, leastJudged));
    }
}
