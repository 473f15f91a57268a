package vn.danchu.testing.completion;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.danchu.compliance.Finding;
import vn.danchu.compliance.Reason;
import vn.danchu.compliance.Verdict;
import vn.danchu.json.JsonDocument;
import vn.danchu.testing.ConformanceCase;
import vn.danchu.testing.completion.DossierSchema.Place;

/**
 * Takes data out of the seeds of one norm, fills in again what matters, and compares what the norm says. Not thread-safe;
 * made for one norm.
 */
final class CompletionCheck {

    private final DossierSchema schema = DossierSchema.standard();
    private final Seeds seeds;
    private final List<Violation> violations = new ArrayList<>();
    private int deletions;
    private int completions;

    CompletionCheck(Seeds seeds) {
        this.seeds = seeds;
    }

    List<Violation> violations() {
        return violations;
    }

    int deletions() {
        return deletions;
    }

    int completions() {
        return completions;
    }

    /** Every datum of every seed; at most so many deletions, spread evenly. */
    void singles(int most) {
        List<Deletion> all = new ArrayList<>();
        for (ConformanceCase seed : seeds.cases()) {
            JsonDocument document = JsonDocument.parse(seed.dossier());
            Map<String, @Nullable Finding> whole = whole(seed);
            all.add(new Deletion(
                    seed, Scene.of(document, seed.asOf(), whole.values(), seeds.donors()), whole, List.of()));
            Scene scene = Scene.of(document, seed.asOf(), whole.values(), seeds.donors());
            for (String pointer : Documents.data(document)) {
                Place place = schema.at(pointer);
                if (place != null && !place.nullSpeaks()) {
                    all.add(new Deletion(seed, scene, whole, List.of(pointer)));
                }
            }
        }
        Documents.spread(all, most).forEach(this::check);
    }

    /** Whether it is sound without any pair of data of any seed; at most so many, spread evenly. */
    void pairs(int most) {
        List<Deletion> all = new ArrayList<>();
        for (ConformanceCase seed : seeds.cases()) {
            JsonDocument document = JsonDocument.parse(seed.dossier());
            Map<String, @Nullable Finding> whole = seeds.judge(seed.dossier(), seed.asOf());
            Scene scene = Scene.of(document, seed.asOf(), whole == null ? List.of() : whole.values(), seeds.donors());
            List<String> pointers = Documents.data(document).stream()
                    .filter(pointer ->
                            schema.at(pointer) != null && !schema.at(pointer).nullSpeaks())
                    .toList();
            for (int i = 0; i < pointers.size(); i++) {
                for (int j = i + 1; j < pointers.size(); j++) {
                    if (!pointers.get(j).startsWith(pointers.get(i) + "/")) {
                        all.add(new Deletion(seed, scene, whole, List.of(pointers.get(i), pointers.get(j))));
                    }
                }
            }
        }
        Documents.spread(all, most).forEach(this::checkSound);
    }

    private Map<String, @Nullable Finding> whole(ConformanceCase seed) {
        Map<String, @Nullable Finding> whole = seeds.judge(seed.dossier(), seed.asOf());
        if (whole == null) {
            throw new IllegalArgumentException("case " + seed + " cannot be read");
        }
        return whole;
    }

    private void check(Deletion deletion) {
        Map<String, @Nullable Finding> without = seeds.judge(
                deletion.filled(List.of("null", "null")), deletion.seed().asOf());
        if (without == null) {
            return;
        }
        deletions += deletion.pointers().isEmpty() ? 0 : 1;
        Scene scene = deletion.scene(without.values());
        if (deletion.pointers().isEmpty()) {
            violations.addAll(new PointerCheck(seeds, deletion.seed(), scene).faults(deletion, without));
            return;
        }
        Map<String, Answers> answers = answers(deletion, scene, without);
        PointerCheck pointers = new PointerCheck(seeds, deletion.seed(), scene);
        answers.forEach((record, of) -> {
            addUnsound(deletion, record, of);
            Verdict agreed = of.agreed();
            if (agreed != null
                    && deletion.pointers().stream().allMatch(pointer -> speaksForItself(pointer, agreed, scene))
                    && Set.of(agreed).containsAll(pointers.verdicts(record, of.without()))) {
                add(of.hidden(agreed), deletion, record, of);
            }
        });
        violations.addAll(pointers.faults(deletion, deletion.changed(without)));
    }

    private void checkSound(Deletion deletion) {
        Map<String, @Nullable Finding> without = seeds.judge(
                deletion.filled(List.of("null", "null")), deletion.seed().asOf());
        if (without != null) {
            deletions++;
            answers(deletion, deletion.scene(without.values()), without)
                    .forEach((record, of) -> addUnsound(deletion, record, of));
        }
    }

    private void addUnsound(Deletion deletion, String record, Answers of) {
        if (!ByReading.answers(seeds.norm().id(), deletion.pointers(), of.without())) {
            of.faults().forEach(fault -> add(fault, deletion, record, of));
        }
    }

    private Map<String, Answers> answers(Deletion deletion, Scene scene, Map<String, @Nullable Finding> without) {
        Map<String, Answers> answers = new LinkedHashMap<>();
        for (List<String> values : deletion.fillings(new Candidates(scene))) {
            Map<String, @Nullable Finding> completed =
                    seeds.judge(deletion.filled(values), deletion.seed().asOf());
            if (completed == null) {
                continue;
            }
            completions++;
            without.forEach((record, finding) -> {
                if (finding != null && completed.containsKey(record)) {
                    answers.computeIfAbsent(record, key -> new Answers(finding, scene))
                            .add(String.join(" + ", values), completed.get(record));
                }
            });
        }
        return answers;
    }

    /**
     * Whether some value must stand here, and all that matter were tried: no text of any wording, nothing that may be said
     * in another place, and no list or object of which one could be imagined that keeps the norm.
     */
    private boolean speaksForItself(String pointer, Verdict agreed, Scene scene) {
        Place place = schema.at(pointer);
        return place != null
                && place.mustBeFilled(scene.document(), pointer)
                && (agreed != Verdict.NON_COMPLIANT || place.isSingle());
    }

    private void add(Answers.Fault fault, Deletion deletion, String record, Answers answers) {
        violations.add(new Violation(
                seeds.norm().id(),
                fault.kind(),
                "case \"" + deletion.seed().name() + "\"" + (record.isEmpty() ? "" : ", record " + record)
                        + deletion + " it is " + text(answers.without()) + "; with "
                        + fault.example()));
    }

    static String text(@Nullable Finding finding) {
        if (finding == null) {
            return "not bound";
        }
        String why = finding.reason() == Reason.NO_DATA
                ? " " + PointerCheck.missing(finding)
                : " (" + finding.reason() + " at " + finding.path() + ")";
        return finding.verdict() == Verdict.UNDETERMINED || finding.reason() != Reason.MET
                ? finding.verdict() + why
                : finding.verdict().toString();
    }
}
