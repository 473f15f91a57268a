package vn.danchu.testing.completion;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
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

    /**
     * May be there and yet say too little: what was done in a year may lie in the part of it that the dossier leaves out, and an
     * item that has parts may be any of them; a number without any figure tells none (docs/readings.md). A reference that leads nowhere
     * says too little as well.
     */
    private static final Set<String> TOO_LITTLE =
            Set.of("/period", "/disclosures/*/item", "/disclosures/*/decision/number");

    /**
     * What the village's decision tells as well: of a recognition told by two, each component may be right in either, so that what the
     * record would add settles nothing where the decision tells another day.
     */
    private static final Set<String> TOLD_BY_THE_DECISION_TOO = Set.of(
            "/villageConventions/*/recognition/answer",
            "/inspectionBoards/*/elections/*/recognition/receivedOn",
            "/inspectionBoards/*/elections/*/recognition/answer");

    private final DossierSchema schema = DossierSchema.standard();
    private final Seeds seeds;
    private final ConformanceCase seed;
    private final Scene scene;

    PointerCheck(Seeds seeds, ConformanceCase seed, Scene scene) {
        this.seeds = seeds;
        this.seed = seed;
        this.scene = scene;
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
        Fillings fillings = fillings(record, outermost(missing(finding)));
        return fillings == null ? EnumSet.noneOf(Verdict.class) : fillings.verdicts();
    }

    private @Nullable Fillings fillings(String record, List<String> pointers) {
        try {
            return pointers.isEmpty()
                    ? null
                    : new Fillings(seeds, scene, JsonDocument.parse(seed.dossier()), record, pointers);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private static List<String> outermost(List<String> pointers) {
        return pointers.stream()
                .filter(pointer -> pointers.stream().noneMatch(other -> pointer.startsWith(other + "/")))
                .distinct()
                .toList();
    }

    private List<Violation> faults(String record, List<String> missing) {
        List<Violation> faults = new ArrayList<>();
        for (String pointer : missing) {
            if (schema.at(pointer) == null || pointer.contains("*")) {
                faults.add(fault("POINTER not in the schema", pointer));
            } else if (Documents.known(scene.document(), pointer) != null
                    && !TOO_LITTLE.contains(DossierSchema.pattern(pointer))
                    && scene.dangling().stream().noneMatch(one -> one.path().equals(pointer))) {
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
        List<String> pointers = outermost(missing);
        List<Violation> faults = new ArrayList<>();
        if (pointers.size() < missing.size()) {
            faults.add(fault("POINTER beside another that holds it", missing.toString()));
        }
        Fillings fillings = fillings(record, pointers);
        if (fillings == null) {
            faults.add(fault("POINTER that cannot be filled in", pointers.toString()));
        } else if (fillings.verdicts().isEmpty()) {
            faults.add(unsettled(pointers, fillings.asked()));
        } else {
            for (int i = 0; i < pointers.size() && pointers.size() > 1; i++) {
                if (!fillings.matters(i)
                        && !TOLD_BY_THE_DECISION_TOO.contains(DossierSchema.pattern(pointers.get(i)))) {
                    faults.add(fault(
                            "POINTER that cannot change the verdict",
                            pointers.get(i) + ", beside the others of " + pointers));
                }
            }
        }
        return faults;
    }

    private static Violation unsettled(List<String> pointers, Set<String> asked) {
        for (String pointer : pointers) {
            if (asked.contains(pointer)) {
                return fault("POINTER still asked for when filled in", pointer);
            }
        }
        return fault("POINTER set that settles nothing", pointers + "; filled in, it asks for " + asked);
    }
}
