package vn.danchu.rollup;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.danchu.compliance.Argument;
import vn.danchu.compliance.Finding;
import vn.danchu.compliance.Reason;

/**
 * Which record of an earlier report is which of a later one. Their numbers do not tell: a record entered first moves all
 * others on. In turn, within each list: records of which all findings are the same; then those that share most findings with days
 * or numbers in them, the nearest first; then those at the same place. What is left has gone, or come.
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

    private record Candidate(String before, String now, long common, int distance) {}

    private RecordPairs(List<Finding> before, List<Finding> now) {
        this.before = traits(before);
        this.now = traits(now);
    }

    /** The pointers of the earlier report's records to those of the later one's; without those that are gone. */
    static Map<String, String> of(List<Finding> before, List<Finding> now) {
        RecordPairs pairs = new RecordPairs(before, now);
        pairs.pairEqual();
        pairs.pairAlike();
        pairs.pairInPlace();
        return pairs.pairs;
    }

    private static Map<String, Set<Trait>> traits(List<Finding> findings) {
        Map<String, Set<Trait>> traits = new LinkedHashMap<>();
        findings.forEach(finding -> traits.computeIfAbsent(finding.record(), record -> new LinkedHashSet<>())
                .add(Trait.of(finding)));
        return traits;
    }

    private static String list(String record) {
        return record.isEmpty() ? "" : record.substring(0, record.lastIndexOf('/'));
    }

    private void pair(String earlier, String later) {
        pairs.put(earlier, later);
        before.remove(earlier);
        now.remove(later);
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
        List<Candidate> candidates = new ArrayList<>();
        List<Map.Entry<String, Set<Trait>>> earlier = List.copyOf(before.entrySet());
        List<Map.Entry<String, Set<Trait>>> later = List.copyOf(now.entrySet());
        for (int i = 0; i < earlier.size(); i++) {
            for (int j = 0; j < later.size(); j++) {
                long common = common(earlier.get(i), later.get(j));
                if (common > 0) {
                    candidates.add(
                            new Candidate(earlier.get(i).getKey(), later.get(j).getKey(), common, Math.abs(i - j)));
                }
            }
        }
        candidates.sort(Comparator.comparingLong(Candidate::common).reversed().thenComparingInt(Candidate::distance));
        candidates.forEach(candidate -> {
            if (before.containsKey(candidate.before()) && now.containsKey(candidate.now())) {
                pair(candidate.before(), candidate.now());
            }
        });
    }

    private static long common(Map.Entry<String, Set<Trait>> earlier, Map.Entry<String, Set<Trait>> later) {
        return list(earlier.getKey()).equals(list(later.getKey()))
                ? earlier.getValue().stream()
                        .filter(trait -> trait.isTelling() && later.getValue().contains(trait))
                        .count()
                : 0;
    }

    private void pairInPlace() {
        for (String record : List.copyOf(before.keySet())) {
            if (now.containsKey(record)) {
                pair(record, record);
            }
        }
    }
}
