package vn.danchu.testing.completion;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.danchu.compliance.Every;
import vn.danchu.json.JsonDocument;
import vn.danchu.law.Period;
import vn.danchu.record.DanglingReference;
import vn.danchu.testing.completion.DossierSchema.Place;

/** The lists and objects that matter at a place. */
final class Wholes {

    private static final int MOST_OF_A_PART = 6;
    private static final int MOST_PARTS = 40;
    private static final int MOST_DAYS = 24;
    private static final int LONG = 20;
    private static final int DEEPEST = 4;

    private final DossierSchema schema = DossierSchema.standard();
    private final Candidates candidates;
    private final Scene scene;

    Wholes(Candidates candidates, Scene scene) {
        this.candidates = candidates;
        this.scene = scene;
    }

    /** What stood there and what stands there in other seeds, each as it is and with something changed in it. */
    void add(String pointer, Place place, @Nullable JsonDocument original, Set<String> into) {
        Set<String> bases = new LinkedHashSet<>();
        if (original != null && !original.toString().equals("null")) {
            bases.add(original.toString());
        }
        bases.addAll(candidates.donors(place));
        boolean list = place.is("array");
        if (list) {
            into.add("[]");
        }
        into.addAll(bases);
        if (place.properties().equals(List.of("from", "to"))) {
            cycles(into);
        }
        if (list) {
            lists(place, original, into);
        }
        if (bases.isEmpty() || bases.equals(Set.of("[]"))) {
            bases.add(list ? "[" + full(place.pointer() + "/*", true, 1) + "]" : full(place.pointer(), true, 0));
            bases.add(list ? "[" + full(place.pointer() + "/*", false, 1) + "]" : full(place.pointer(), false, 0));
            into.addAll(bases);
        }
        if (pointer.endsWith("/-")) {
            bases.addAll(named(bases));
            into.addAll(bases);
        }
        if (list) {
            bases.forEach(base -> ofEveryCode(pointer, JsonDocument.parse(base), into));
        }
        bases.forEach(base -> years().forEach(year -> into.add(base.replaceAll("\"\\d{4}-", "\"" + year + "-"))));
        bases.forEach(base -> varied(pointer, JsonDocument.parse(base), into));
    }

    /** A record that is missing, under every id that the document names and no record has. */
    private Set<String> named(Set<String> records) {
        Set<String> named = new LinkedHashSet<>();
        for (DanglingReference reference : scene.dangling()) {
            JsonDocument id = scene.document().at(reference.path());
            for (String record : records) {
                JsonDocument one = JsonDocument.parse(record);
                for (String key : List.of("id", "code")) {
                    if (one.names().contains(key)) {
                        named.add(one.with("/" + key, id).toString());
                    }
                }
            }
        }
        return named;
    }

    /** Every quarter, half year and year of the document's years. */
    private void cycles(Set<String> into) {
        for (String year : years()) {
            Period whole = Period.year(Integer.parseInt(year));
            for (Every length : Every.values()) {
                length.touching(whole)
                        .forEach(
                                cycle -> into.add("{\"from\":\"" + cycle.from() + "\",\"to\":\"" + cycle.to() + "\"}"));
            }
        }
    }

    /** The years of the document. */
    private Set<String> years() {
        Set<String> years = new LinkedHashSet<>();
        TimeCheck.days(scene.document()).forEach(day -> years.add(String.valueOf(day.getYear())));
        return years;
    }

    private void lists(Place place, @Nullable JsonDocument original, Set<String> into) {
        List<JsonDocument> elements = original == null ? List.of() : original.elements();
        for (int gone = 0; gone < elements.size() && elements.size() > 1; gone++) {
            List<JsonDocument> rest = new ArrayList<>(elements);
            rest.remove(gone);
            into.add(rest.toString());
        }
        if (!elements.isEmpty()) {
            into.add(many(elements.get(0)));
        }
        named(elements, into);
        Place element = schema.at(place.pointer() + "/*");
        if (element != null && element.isText()) {
            into.add(scene.texts().toString());
            Documents.spread(scene.texts(), MOST_OF_A_PART).forEach(text -> into.add("[" + text + "]"));
        }
        if (element != null && !element.codes().isEmpty()) {
            into.add(element.codes().toString());
            for (int gone = 0; gone < element.codes().size() && element.codes().size() <= LONG; gone++) {
                List<String> rest = new ArrayList<>(element.codes());
                rest.remove(gone);
                into.add(rest.toString());
            }
            Documents.spread(element.codes(), MOST_OF_A_PART).forEach(code -> into.add("[" + code + "]"));
        }
    }

    /** One element under every name that the document says: every village that something else names. */
    private void named(List<JsonDocument> elements, Set<String> into) {
        if (!elements.isEmpty() && elements.get(0).names().contains("code")) {
            JsonDocument element = elements.get(0);
            into.add(scene.texts().stream()
                    .map(text -> element.with("/code", JsonDocument.parse(text)))
                    .toList()
                    .toString());
        }
    }

    /** One element for every code that may stand in it, every item, every cause; for every one that findings name, and all but one of these. */
    private void ofEveryCode(String pointer, JsonDocument list, Set<String> into) {
        if (list.elements().isEmpty()) {
            return;
        }
        JsonDocument element = list.elements().get(0);
        for (String inside : element.names()) {
            Place part = schema.at(pointer + "/0/" + inside);
            if (part != null && !part.codes().isEmpty()) {
                Blanks blanks = Blanks.in(element, List.of("/" + inside));
                into.add(part.codes().stream().map(blanks::filled).toList().toString());
                List<String> named = scene.codes().stream()
                        .filter(part.codes()::contains)
                        .map(blanks::filled)
                        .toList();
                into.add(named.toString());
                for (int gone = 0; gone < named.size() && named.size() <= LONG; gone++) {
                    List<String> rest = new ArrayList<>(named);
                    rest.remove(gone);
                    into.add(rest.toString());
                }
            }
        }
    }

    /** Many of one kind, each under a code of its own. */
    private static String many(JsonDocument element) {
        List<JsonDocument> many = new ArrayList<>();
        for (int i = 1; i <= LONG; i++) {
            JsonDocument one = element;
            for (String name : List.of("code", "id", "village")) {
                if (element.names().contains(name)) {
                    one = one.with("/" + name, JsonDocument.parse("\"N" + i + "\""));
                }
            }
            many.add(
                    element.text() == null || Scene.day(element.toString()) != null
                            ? one
                            : JsonDocument.parse("\"N" + i + "\""));
        }
        return many.toString();
    }

    /** The value with one datum changed, and with all its days on one day. */
    private void varied(String pointer, JsonDocument value, Set<String> into) {
        for (String day : Documents.spread(scene.days(), MOST_DAYS)) {
            into.add(value.toString().replaceAll("\"\\d{4}-\\d\\d-\\d\\d\"", day));
        }
        List<String> inner = Documents.data(value).stream()
                .filter(inside -> isSingle(schema.at(pointer + inside)))
                .toList();
        for (String inside : Documents.spread(inner, MOST_PARTS)) {
            Place part = Objects.requireNonNull(schema.at(pointer + inside));
            Blanks blanks = Blanks.in(value, List.of(inside));
            Documents.spread(candidates.single(pointer + inside, part), MOST_OF_A_PART)
                    .forEach(one -> into.add(blanks.filled(one)));
            scene.codes().stream()
                    .filter(part.codes()::contains)
                    .limit(MOST_OF_A_PART)
                    .forEach(code -> into.add(blanks.filled(code)));
        }
    }

    private static boolean isSingle(@Nullable Place part) {
        return part != null && part.properties().isEmpty() && !part.is("array");
    }

    /** A value with everything known. */
    private String full(String pattern, boolean favourable, int depth) {
        Place place = schema.at(pattern);
        if (place == null || depth > DEEPEST) {
            return "null";
        }
        if (place.is("array")) {
            String element = full(pattern + "/*", favourable, depth + 1);
            return favourable && !element.equals("null") ? "[" + element + "]" : "[]";
        }
        if (place.isAct()) {
            return favourable ? "{\"done\":true,\"on\":\"" + scene.asOf() + "\"}" : "{\"done\":false}";
        }
        if (place.properties().isEmpty()) {
            List<String> values = candidates.single(pattern, place);
            return place.isDay() ? "\"" + scene.asOf() + "\"" : values.get(favourable ? 0 : values.size() - 1);
        }
        List<String> parts = new ArrayList<>();
        for (String name : place.properties()) {
            Place part = schema.at(pattern + "/" + name);
            String value =
                    part == null || part.nullSpeaks() ? "null" : full(pattern + "/" + name, favourable, depth + 1);
            parts.add("\"" + name + "\":" + value);
        }
        return "{" + String.join(",", parts) + "}";
    }
}
