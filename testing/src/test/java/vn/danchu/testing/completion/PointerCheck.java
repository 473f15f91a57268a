package vn.danchu.testing.completion;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.danchu.compliance.Argument;
import vn.danchu.compliance.Finding;
import vn.danchu.compliance.Reason;
import vn.danchu.compliance.Verdict;
import vn.danchu.json.JsonDocument;
import vn.danchu.testing.ConformanceCase;

/** Whether the data that a norm names as missing are missing, stand where it says, and can change what it says. */
final class PointerCheck {

    private static final int MOST_COMBINATIONS = 120;

    private final DossierSchema schema = DossierSchema.standard();
    private final Seeds seeds;
    private final ConformanceCase seed;
    private final Scene scene;
    private final Candidates candidates;

    PointerCheck(Seeds seeds, ConformanceCase seed, Scene scene) {
        this.seeds = seeds;
        this.seed = seed;
        this.scene = scene;
        this.candidates = new Candidates(scene);
    }

    static List<String> missing(@Nullable Finding finding) {
        return finding != null
                        && finding.reason() == Reason.NO_DATA
                        && finding.arguments().get(Argument.MISSING) instanceof List<?> missing
                ? missing.stream().map(Object::toString).toList()
                : List.of();
    }

    List<Violation> faults(Deletion deletion, Map<String, @Nullable Finding> findings) {
        List<Violation> faults = new ArrayList<>();
        findings.forEach((record, finding) -> {
            if (finding != null && finding.reason() == Reason.NO_DATA) {
                faults(record, missing(finding))
                        .forEach(fault -> faults.add(new Violation(
                                seeds.norm().id(),
                                fault.kind(),
                                "case \"" + seed.name() + "\"" + (record.isEmpty() ? "" : ", record " + record)
                                        + deletion + " it names "
                                        + fault.example())));
            }
        });
        return faults;
    }

    /** What the norm says when the data that it names are filled in, what they leave open aside. */
    Set<Verdict> verdicts(String record, Finding finding) {
        Set<Verdict> verdicts = EnumSet.noneOf(Verdict.class);
        List<String> missing = missing(finding);
        Blanks blanks = blanks(missing);
        if (!missing.isEmpty() && blanks != null) {
            for (List<String> one : combinations(values(missing))) {
                Finding filled = judge(blanks, one, record);
                if (filled != null && filled.reason() != Reason.NO_DATA) {
                    verdicts.add(filled.verdict());
                }
            }
        }
        return verdicts;
    }

    private @Nullable Blanks blanks(List<String> missing) {
        try {
            return Blanks.in(scene.document(), missing);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private List<List<String>> values(List<String> missing) {
        return missing.stream().map(pointer -> candidates.at(pointer, null)).toList();
    }

    private List<Violation> faults(String record, List<String> missing) {
        List<Violation> faults = new ArrayList<>();
        for (String pointer : missing) {
            if (schema.at(pointer) == null || pointer.contains("*")) {
                faults.add(fault("POINTER not in the schema", pointer));
            } else if (Documents.known(scene.document(), pointer) != null) {
                faults.add(fault(
                        "POINTER to something that is there",
                        pointer + " which is " + shortened(Documents.known(scene.document(), pointer))));
            }
        }
        if (missing.isEmpty()) {
            faults.add(fault("POINTER none named", ""));
        }
        return faults.isEmpty() ? useless(record, missing) : faults;
    }

    private static Violation fault(String kind, String example) {
        return new Violation("", kind, example);
    }

    private static String shortened(@Nullable JsonDocument value) {
        String text = String.valueOf(value);
        return text.length() > 80 ? text.substring(0, 80) + "..." : text;
    }

    private List<Violation> useless(String record, List<String> missing) {
        Blanks blanks = blanks(missing);
        if (blanks == null) {
            return List.of(fault("POINTER that cannot be filled in", missing.toString()));
        }
        List<List<String>> values = values(missing);
        List<List<String>> tried = combinations(values);
        Set<String> asked = new LinkedHashSet<>();
        List<List<String>> settled = new ArrayList<>();
        for (List<String> one : tried) {
            Finding finding = judge(blanks, one, record);
            if (finding != null && finding.reason() != Reason.NO_DATA) {
                settled.add(one);
            } else {
                asked.addAll(missing(finding));
            }
        }
        if (settled.isEmpty()) {
            return List.of(unsettled(missing, asked));
        }
        List<Violation> faults = new ArrayList<>();
        for (int i = 0; i < missing.size() && missing.size() > 1; i++) {
            if (!matters(i, blanks, values, settled, record)) {
                faults.add(fault(
                        "POINTER that cannot change the verdict",
                        missing.get(i) + ", beside the others of " + missing));
            }
        }
        return faults;
    }

    private static Violation unsettled(List<String> missing, Set<String> asked) {
        for (String pointer : missing) {
            if (asked.contains(pointer)) {
                return fault("POINTER still asked for when filled in", pointer);
            }
        }
        return fault("POINTER set that settles nothing", missing + "; filled in, it asks for " + asked);
    }

    /** In some setting of the other data, two values of this one give two verdicts. */
    private boolean matters(
            int i, Blanks blanks, List<List<String>> values, List<List<String>> settled, String record) {
        for (List<String> one : Documents.spread(settled, 12)) {
            Set<Object> verdicts = new LinkedHashSet<>();
            for (String value : values.get(i)) {
                List<String> changed = new ArrayList<>(one);
                changed.set(i, value);
                Finding finding = judge(blanks, changed, record);
                verdicts.add(finding == null ? "none" : finding.verdict());
                if (verdicts.size() > 1) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Null where the document is refused, or the norm does not bind it. */
    private @Nullable Finding judge(Blanks blanks, List<String> values, String record) {
        Map<String, @Nullable Finding> findings = seeds.judge(blanks.filled(values), seed.asOf());
        return findings == null ? null : findings.get(record);
    }

    /** Values for all places at once: all of one place's, or a spread of how several can be combined. */
    private static List<List<String>> combinations(List<List<String>> values) {
        int longest = values.stream().mapToInt(List::size).max().orElse(0);
        int rounds = values.size() == 1 ? longest : MOST_COMBINATIONS;
        List<List<String>> combinations = new ArrayList<>();
        for (int round = 0; round < rounds; round++) {
            List<String> one = new ArrayList<>();
            int stride = round;
            for (List<String> choice : values) {
                if (choice.isEmpty()) {
                    one.add("null");
                } else {
                    one.add(choice.get(Math.floorMod(stride, choice.size())));
                    stride = stride / Math.max(1, choice.size()) + 7 * round + 3;
                }
            }
            combinations.add(one);
        }
        return combinations.stream().filter(Objects::nonNull).distinct().toList();
    }
}
