package vn.danchu.rollup;

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
 * Adds up reports one by one and keeps none of them: what it holds grows with norms and provinces, and by a code for each
 * unit. Tallies of parts are merged in any order and grouping to the same result. Not thread-safe: one a thread, then merge.
 */
public final class ComplianceTally {

    private final Map<Key, Slice> slices = new HashMap<>();

    private record Key(@Nullable Setting setting, @Nullable Period period) {}

    private static final class Slice {
        private final Map<String, AreaTally> provinces = new TreeMap<>();
        private final Set<String> units = new TreeSet<>();
        private final Set<String> twice = new TreeSet<>();
        private final Set<String> norms = new TreeSet<>();
        private LocalDate first = LocalDate.MAX;
        private LocalDate last = LocalDate.MIN;
        private long unnamed;

        AreaTally province(String name) {
            return provinces.computeIfAbsent(name, key -> new AreaTally());
        }

        void merge(Slice other) {
            other.provinces.forEach((name, area) -> province(name).merge(area));
            twice.addAll(other.twice);
            other.units.stream().filter(unit -> !units.add(unit)).forEach(twice::add);
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
        slice.province(province == null ? "" : province).add(report);
        String unit = receipt.unitCode();
        if (unit == null) {
            slice.unnamed++;
        } else if (!slice.units.add(unit)) {
            slice.twice.add(unit);
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
        Objects.requireNonNull(expected, "expected");
        Map<Setting, List<String>> bySetting = expected.stream()
                .collect(Collectors.groupingBy(
                        ExpectedUnit::setting, Collectors.mapping(ExpectedUnit::code, Collectors.toList())));
        List<ComplianceRollUp.Slice> all = new ArrayList<>();
        slices.forEach((key, slice) -> all.add(slice(key, slice, codes(bySetting, key.setting()))));
        bySetting.forEach((setting, codes) -> {
            if (slices.keySet().stream().noneMatch(key -> key.setting() == setting)) {
                all.add(slice(new Key(setting, null), new Slice(), new TreeSet<>(codes)));
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

    private static ComplianceRollUp.Slice slice(Key key, Slice slice, Set<String> expected) {
        AreaTally nation = new AreaTally();
        slice.provinces.values().forEach(nation::merge);
        return new ComplianceRollUp.Slice(
                key.setting(),
                key.period(),
                slice.first.isAfter(slice.last) ? null : new Period(slice.first, slice.last),
                List.copyOf(slice.norms),
                nation.area(null),
                slice.provinces.entrySet().stream()
                        .map(each -> each.getValue().area(each.getKey().isEmpty() ? null : each.getKey()))
                        .toList(),
                expected.size(),
                expected.stream().filter(code -> !slice.units.contains(code)).toList(),
                List.copyOf(slice.twice),
                slice.unnamed);
    }
}
