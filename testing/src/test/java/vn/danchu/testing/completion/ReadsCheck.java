package vn.danchu.testing.completion;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.danchu.compliance.Finding;
import vn.danchu.json.JsonDocument;
import vn.danchu.testing.ConformanceCase;

/** Whether the data that a norm says it needs exist, and are all that its cases turn on. Not thread-safe. */
final class ReadsCheck {

    private final DossierSchema schema = DossierSchema.standard();
    private final Seeds seeds;
    private final Map<String, Violation> violations = new LinkedHashMap<>();
    private int deletions;

    ReadsCheck(Seeds seeds) {
        this.seeds = seeds;
    }

    List<Violation> violations() {
        return List.copyOf(violations.values());
    }

    int deletions() {
        return deletions;
    }

    void check() {
        Set<String> declared = declared();
        for (ConformanceCase seed : seeds.cases()) {
            Map<String, @Nullable Finding> before = seeds.judge(seed.dossier(), seed.asOf());
            JsonDocument document = JsonDocument.parse(seed.dossier());
            for (String pointer : Documents.data(document)) {
                if (before != null && Documents.known(document, pointer) != null) {
                    turnsOn(seed, before, document, pointer, declared);
                }
            }
        }
    }

    /** What it says it reads, from the dossier, with {@code *} for the record's index. */
    private Set<String> declared() {
        Set<String> declared = new LinkedHashSet<>();
        for (String read : seeds.norm().reads()) {
            boolean found = false;
            for (String list : seeds.norm().lists()) {
                String path = read.startsWith("#") ? read.substring(1) : list.isEmpty() ? read : list + "/*" + read;
                declared.add(path);
                found |= !path.isEmpty() && !path.matches(".*/\\d.*") && schema.at(path) != null;
            }
            if (!found) {
                add("READS a place that is not in the schema", read, "\"" + read + "\"");
            }
        }
        return declared;
    }

    private void turnsOn(
            ConformanceCase seed,
            Map<String, @Nullable Finding> before,
            JsonDocument document,
            String pointer,
            Set<String> declared) {
        Map<String, @Nullable Finding> without =
                seeds.judge(document.with(pointer, Documents.NULL).toString(), seed.asOf());
        if (without == null) {
            return;
        }
        deletions++;
        String pattern = DossierSchema.pattern(pointer);
        before.forEach((record, finding) -> {
            if (finding != null && without.containsKey(record)) {
                Finding now = without.get(record);
                if (now == null || now.verdict() != finding.verdict()) {
                    String cover = cover(pattern, declared);
                    if (!cover.isEmpty()) {
                        add(
                                cover,
                                pattern,
                                pattern + ": without it case \"" + seed.name() + "\" is " + CompletionCheck.text(now)
                                        + ", not " + finding.verdict());
                    }
                }
            }
        });
    }

    /** Empty if declared: the place itself, something inside it, or a single value around it. */
    private static String cover(String pattern, Set<String> declared) {
        String none = "READS without saying so";
        for (String read : declared) {
            if (read.equals(pattern) || read.startsWith(pattern + "/")) {
                return "";
            }
            if (!read.isEmpty() && pattern.startsWith(read + "/")) {
                if (!pattern.substring(read.length()).contains("/*")) {
                    return "";
                }
                none = "READS inside a list of which it names only the whole";
            }
        }
        return none;
    }

    private void add(String kind, String key, String example) {
        violations.putIfAbsent(kind + key, new Violation(seeds.norm().id(), kind, example));
    }
}
