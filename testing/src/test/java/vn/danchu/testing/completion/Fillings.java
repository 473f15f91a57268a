package vn.danchu.testing.completion;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.danchu.compliance.Finding;
import vn.danchu.compliance.Reason;
import vn.danchu.compliance.Verdict;
import vn.danchu.json.JsonDocument;
import vn.danchu.testing.ConformanceCase;
import vn.danchu.testing.completion.DossierSchema.Place;

/** What a norm says of one record when the data that it names as missing are filled in, all together, in many ways. */
final class Fillings {

    private static final int COMBINATIONS = 200;
    private static final int MORE_COMBINATIONS = 600;
    private static final int BASES = 40;
    private static final int NEAR = 200;
    private static final int KEPT = 16;
    private static final int VALUES = 120;
    private static final int CASES = 30;

    private final Seeds seeds;
    private final Scene scene;
    private final String record;
    private final List<String> pointers;
    private final List<List<String>> values;
    private final List<String> empty;
    private final Blanks blanks;
    private final Map<List<String>, @Nullable Finding> answers = new LinkedHashMap<>();

    /**
     * @param whole the document with nothing deleted
     * @param pointers places in the document that do not lie inside one another
     * @throws IllegalArgumentException if one cannot be filled in
     */
    Fillings(Seeds seeds, Scene scene, JsonDocument whole, String record, List<String> pointers) {
        this.seeds = seeds;
        this.record = record;
        this.pointers = pointers;
        this.blanks = Blanks.in(scene.document(), pointers);
        this.empty = pointers.stream()
                .map(pointer -> emptied(pointer, whole.find(pointer).orElse(null), new Candidates(scene)))
                .toList();
        Map<String, @Nullable Finding> lacking = seeds.judge(blanks.filled(empty), scene.asOf());
        this.scene = scene.without(List.of(), Collections.singletonList(lacking == null ? null : lacking.get(record)));
        Candidates candidates = new Candidates(this.scene);
        this.values = pointers.stream()
                .map(pointer -> candidates.at(pointer, whole.find(pointer).orElse(null)))
                .map(all -> all.isEmpty() ? List.of("null") : all)
                .toList();
        combinations().forEach(one -> answers.put(one, judge(one)));
    }

    /** An empty list, so that what it lacks is named; else what stood there, or comes first. */
    private static String emptied(String pointer, @Nullable JsonDocument original, Candidates candidates) {
        Place place = DossierSchema.standard().at(pointer);
        if (place != null && place.is("array")) {
            return "[]";
        }
        return original != null && !original.toString().equals("null")
                ? original.toString()
                : candidates.at(pointer, null).stream().findFirst().orElse("null");
    }

    /**
     * All values of a single place; of several, what stood there or comes first, each changed alone, what stands together in
     * other seeds, all on one day, and others by chance, the same in every run.
     */
    private List<List<String>> combinations() {
        if (pointers.size() == 1) {
            return values.get(0).stream().map(List::of).toList();
        }
        Random random = new Random(pointers.hashCode());
        Set<List<String>> combinations = new LinkedHashSet<>();
        List<String> first = values.stream().map(all -> all.get(0)).toList();
        combinations.add(first);
        for (int i = 0; i < values.size(); i++) {
            for (String value : Documents.spread(values.get(i), VALUES)) {
                List<String> changed = new ArrayList<>(first);
                changed.set(i, value);
                combinations.add(changed);
            }
        }
        for (ConformanceCase seed : Documents.spread(seeds.cases(), CASES)) {
            combinations.add(in(JsonDocument.parse(seed.dossier()), first));
        }
        for (String day : Documents.spread(scene.days(), NEAR)) {
            combinations.add(values.stream().map(all -> onDay(all, day)).toList());
        }
        for (int i = 0; i < (pointers.size() > 2 ? MORE_COMBINATIONS : COMBINATIONS); i++) {
            combinations.add(values.stream()
                    .map(all -> all.get(random.nextInt(all.size())))
                    .toList());
        }
        return List.copyOf(combinations);
    }

    /** What stands there in another document, else these. */
    private List<String> in(JsonDocument other, List<String> otherwise) {
        return IntStream.range(0, pointers.size())
                .mapToObj(i -> {
                    JsonDocument known = Documents.known(other, pointers.get(i));
                    return known == null ? otherwise.get(i) : known.toString();
                })
                .toList();
    }

    /** The first value that names this day, else the first. */
    private static String onDay(List<String> all, String day) {
        return all.stream().filter(value -> value.contains(day)).findFirst().orElse(all.get(0));
    }

    /** The verdicts of those that are not open for want of other data. */
    Set<Verdict> verdicts() {
        Set<Verdict> verdicts = EnumSet.noneOf(Verdict.class);
        for (Finding finding : answers.values()) {
            if (finding != null && finding.reason() != Reason.NO_DATA) {
                verdicts.add(finding.verdict());
            }
        }
        return verdicts;
    }

    /** What the norm still asks for. */
    Set<String> asked() {
        Set<String> asked = new LinkedHashSet<>();
        answers.values().forEach(finding -> asked.addAll(PointerCheck.missing(finding)));
        return asked;
    }

    /**
     * In some setting of the other data, or alone, two values of this one give two verdicts; or any does, where it may be
     * that none can stand there.
     */
    boolean matters(int i) {
        List<String> some = new ArrayList<>(Documents.spread(values.get(i), VALUES));
        Place place = DossierSchema.standard().at(pointers.get(i));
        if (place == null || !place.mustBeFilled(scene.document(), pointers.get(i))) {
            some.add("null");
        }
        return bases().stream().anyMatch(base -> matters(i, base, some))
                || neighbours(i).stream().anyMatch(base -> matters(i, base, some));
    }

    private boolean matters(int i, List<String> base, List<String> some) {
        Set<String> verdicts = new LinkedHashSet<>();
        for (String value : some) {
            List<String> changed = new ArrayList<>(base);
            changed.set(i, value);
            Finding finding = judge(changed);
            verdicts.add(finding == null ? "none" : finding.verdict().name());
            if (verdicts.size() > 1) {
                return true;
            }
        }
        return false;
    }

    /**
     * Some that are kept, and two with empty lists, with what stood there and with what comes last, with another datum changed: of
     * many data that must all be right, one more is wrong only there.
     */
    private List<List<String>> neighbours(int i) {
        List<List<String>> neighbours = new ArrayList<>();
        List<List<String>> bases = new ArrayList<>(Documents.spread(
                answers.entrySet().stream()
                        .filter(entry ->
                                entry.getValue() != null && entry.getValue().verdict() == Verdict.COMPLIANT)
                        .map(Map.Entry::getKey)
                        .toList(),
                KEPT));
        bases.add(empty);
        bases.add(IntStream.range(0, empty.size())
                .mapToObj(k -> empty.get(k).equals("[]")
                        ? "[]"
                        : values.get(k).get(values.get(k).size() - 1))
                .toList());
        for (List<String> base : bases) {
            for (int j = 0; j < values.size(); j++) {
                for (String value : i == j ? List.<String>of() : Documents.spread(values.get(j), NEAR)) {
                    List<String> changed = new ArrayList<>(base);
                    changed.set(j, value);
                    neighbours.add(changed);
                }
            }
        }
        return neighbours;
    }

    /** Nothing filled in; what comes first, with one datum changed; then some of each verdict: one datum more or less turns what is just kept, or just not. */
    private List<List<String>> bases() {
        List<List<String>> bases = new ArrayList<>();
        bases.add(Collections.nCopies(pointers.size(), "null"));
        List<String> first = values.stream().map(all -> all.get(0)).toList();
        bases.addAll(Documents.spread(
                answers.keySet().stream()
                        .filter(one -> IntStream.range(0, one.size())
                                        .filter(at -> !one.get(at).equals(first.get(at)))
                                        .count()
                                == 1)
                        .toList(),
                NEAR));
        for (Verdict verdict : Verdict.values()) {
            bases.addAll(Documents.spread(
                    answers.entrySet().stream()
                            .filter(entry ->
                                    entry.getValue() != null && entry.getValue().verdict() == verdict)
                            .map(Map.Entry::getKey)
                            .toList(),
                    BASES));
        }
        return bases;
    }

    /** Null where the document is refused, or the norm does not bind it. */
    private @Nullable Finding judge(List<String> filling) {
        Map<String, @Nullable Finding> findings = seeds.judge(blanks.filled(filling), scene.asOf());
        return findings == null ? null : findings.get(record);
    }
}
