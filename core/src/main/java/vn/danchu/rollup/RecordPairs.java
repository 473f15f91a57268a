package vn.danchu.rollup;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.danchu.compliance.Argument;
import vn.danchu.compliance.Finding;
import vn.danchu.compliance.Reason;

/**
 * Which record of an earlier report is which of a later one. What stands in no list is told by its pointer. The numbers of a list
 * do not tell: a record entered first moves all others on. In turn, within each list: records of which all findings are the same;
 * then those that share more findings with days or numbers in them, and more days by one norm, than either does with any other;
 * then, if as many are left in both reports, in their order. What is left has gone, or come.
 */
final class RecordPairs {

    private final Map<String, Set<Trait>> before;
    private final Map<String, Set<Trait>> now;
    private final Map<String, String> pairs = new HashMap<>();

    /** What is found of a record by one norm, whatever its place; telling if it shows a day or a count of the record's own. */
    private record Trait(String norm, Reason reason, List<Object> values, boolean isTelling) {

        static Trait of(Finding finding) {
            List<Object> values = new ArrayList<>();
            finding.arguments().forEach((name, value) -> {
                if (name.type() != Argument.Type.PATHS) {
                    values.add(value);
                }
            });
            boolean isTelling = finding.arguments().get(Argument.HAS) != null
                    || values.stream().anyMatch(LocalDate.class::isInstance);
            return new Trait(finding.norm(), finding.reason(), values, isTelling);
        }
    }

    /** A day in what is found by a norm, whatever is found. */
    private record DayByNorm(String norm, LocalDate day) {

        static Set<DayByNorm> of(Set<Trait> traits) {
            Set<DayByNorm> days = new HashSet<>();
            traits.forEach(trait -> trait.values().stream()
                    .filter(LocalDate.class::isInstance)
                    .forEach(day -> days.add(new DayByNorm(trait.norm(), (LocalDate) day))));
            return days;
        }
    }

    private record Candidate(String before, String now) {}

    /** How much two records have in common; findings come before days. */
    private record Likeness(long findings, long days) implements Comparable<Likeness> {

        private static final Likeness NONE = new Likeness(0, 0);

        static Likeness of(Set<Trait> earlier, Set<Trait> later) {
            Set<DayByNorm> days = DayByNorm.of(earlier);
            days.retainAll(DayByNorm.of(later));
            return new Likeness(
                    earlier.stream()
                            .filter(trait -> trait.isTelling() && later.contains(trait))
                            .count(),
                    days.size());
        }

        @Override
        public int compareTo(Likeness other) {
            int byFindings = Long.compare(findings, other.findings);
            return byFindings == 0 ? Long.compare(days, other.days) : byFindings;
        }
    }

    private RecordPairs(List<Finding> before, List<Finding> now) {
        this.before = traits(before);
        this.now = traits(now);
    }

    /** The pointers of the earlier report's records to those of the later one's; without those that are gone. */
    static Map<String, String> of(List<Finding> before, List<Finding> now) {
        RecordPairs pairs = new RecordPairs(before, now);
        pairs.pairOutsideLists();
        pairs.pairEqual();
        pairs.pairAlike();
        pairs.pairInOrder();
        return pairs.pairs;
    }

    private static Map<String, Set<Trait>> traits(List<Finding> findings) {
        Map<String, Set<Trait>> traits = new LinkedHashMap<>();
        findings.forEach(finding -> traits.computeIfAbsent(finding.record(), record -> new LinkedHashSet<>())
                .add(Trait.of(finding)));
        return traits;
    }

    private static boolean isOfAList(String record) {
        return !record.isEmpty() && Character.isDigit(record.charAt(record.lastIndexOf('/') + 1));
    }

    private static String list(String record) {
        return record.substring(0, record.lastIndexOf('/'));
    }

    private void pair(String earlier, String later) {
        pairs.put(earlier, later);
        before.remove(earlier);
        now.remove(later);
    }

    private void pairOutsideLists() {
        for (String record : List.copyOf(before.keySet())) {
            if (!isOfAList(record) && now.containsKey(record)) {
                pair(record, record);
            }
        }
        before.keySet().removeIf(record -> !isOfAList(record));
        now.keySet().removeIf(record -> !isOfAList(record));
    }

    private void pairEqual() {
        for (Map.Entry<String, Set<Trait>> earlier : List.copyOf(before.entrySet())) {
            now.entrySet().stream()
                    .filter(later -> list(later.getKey()).equals(list(earlier.getKey()))
                            && later.getValue().equals(earlier.getValue()))
                    .findFirst()
                    .map(Map.Entry::getKey)
                    .ifPresent(later -> pair(earlier.getKey(), later));
        }
    }

    private void pairAlike() {
        Map<Likeness, List<Candidate>> byLikeness = new TreeMap<>(Comparator.reverseOrder());
        before.forEach((earlier, itsTraits) -> now.forEach((later, traits) -> {
            Likeness likeness = list(earlier).equals(list(later)) ? Likeness.of(itsTraits, traits) : Likeness.NONE;
            if (!likeness.equals(Likeness.NONE)) {
                byLikeness.computeIfAbsent(likeness, each -> new ArrayList<>()).add(new Candidate(earlier, later));
            }
        }));
        Set<String> settledBefore = new HashSet<>();
        Set<String> settledNow = new HashSet<>();
        for (List<Candidate> equallyAlike : byLikeness.values()) {
            List<Candidate> open = equallyAlike.stream()
                    .filter(each -> !settledBefore.contains(each.before()) && !settledNow.contains(each.now()))
                    .toList();
            Map<String, Integer> asEarlier = new HashMap<>();
            Map<String, Integer> asLater = new HashMap<>();
            open.forEach(each -> {
                asEarlier.merge(each.before(), 1, Integer::sum);
                asLater.merge(each.now(), 1, Integer::sum);
            });
            for (Candidate each : open) {
                // One that is as like another is told from it by nothing less alike.
                settledBefore.add(each.before());
                settledNow.add(each.now());
                if (asEarlier.getOrDefault(each.before(), 0) == 1 && asLater.getOrDefault(each.now(), 0) == 1) {
                    pair(each.before(), each.now());
                }
            }
        }
    }

    private void pairInOrder() {
        Map<String, List<String>> gone = byList(before);
        Map<String, List<String>> come = byList(now);
        gone.forEach((list, records) -> {
            List<String> others = come.getOrDefault(list, List.of());
            for (int i = 0; i < records.size() && records.size() == others.size(); i++) {
                pair(records.get(i), others.get(i));
            }
        });
    }

    private static Map<String, List<String>> byList(Map<String, Set<Trait>> records) {
        return records.keySet().stream().collect(Collectors.groupingBy(RecordPairs::list));
    }
}
