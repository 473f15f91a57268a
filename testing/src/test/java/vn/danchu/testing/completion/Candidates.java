package vn.danchu.testing.completion;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.danchu.json.JsonDocument;
import vn.danchu.testing.completion.DossierSchema.Place;

/** The values of the format that matter at a place. */
final class Candidates {

    private static final int MOST = 60;
    private static final int MOST_WHOLES = 200;
    private static final int MOST_OF_A_PART = 6;
    private static final int MOST_DONORS = 8;
    private static final int MOST_DAYS = 24;
    private static final int LONG = 20;
    private static final int DEEPEST = 4;

    private final DossierSchema schema = DossierSchema.standard();
    private final Scene scene;

    Candidates(Scene scene) {
        this.scene = scene;
    }

    /**
     * The values, as JSON.
     *
     * @param pointer the place
     * @param original what stood there, or null if nothing did
     */
    List<String> at(String pointer, @Nullable JsonDocument original) {
        Place place = schema.at(pointer);
        if (place == null) {
            return List.of();
        }
        boolean whole = place.is("array") || !place.properties().isEmpty();
        Set<String> values = new LinkedHashSet<>();
        if (place.isAct()) {
            acts(values);
        } else if (whole) {
            wholes(pointer, place, original, values);
        } else {
            values.addAll(single(pointer, place));
            if (!pointer.endsWith("/done") && !place.isDay()) {
                values.addAll(donors(place));
            }
        }
        List<String> meant = new ArrayList<>();
        if (original != null && !original.toString().equals("null") && isPossible(pointer, original)) {
            values.remove(original.toString());
            meant.add(original.toString());
        }
        values.stream()
                .filter(value -> isPossible(pointer, JsonDocument.parse(value)))
                .forEach(meant::add);
        return Documents.spread(meant, whole ? MOST_WHOLES : MOST);
    }

    private List<String> donors(Place place) {
        return Documents.spread(List.copyOf(scene.donors().getOrDefault(place.pointer(), Set.of())), MOST_DONORS);
    }

    private boolean isPossible(String pointer, JsonDocument value) {
        JsonDocument beside = scene.document().at(Documents.parent(pointer));
        if (beside == null || beside.names().isEmpty()) {
            return Sense.of(value, scene.asOf());
        }
        String name = pointer.substring(pointer.lastIndexOf('/'));
        return Sense.of(value, scene.asOf()) && Sense.runsForward(beside.with(name, value));
    }

    private List<String> single(String pointer, Place place) {
        if (place.isDay()) {
            return pointer.endsWith("/on") ? onlyIfDone(pointer) : scene.days();
        }
        if (place.is("boolean")) {
            return pointer.endsWith("/done") ? asTheDaySays(pointer) : List.of("true", "false");
        }
        if (!place.codes().isEmpty()) {
            return place.codes();
        }
        if (place.is("integer")) {
            return scene.counts();
        }
        if (place.isMonthDay()) {
            return List.of("\"--12-31\"", "\"--06-30\"");
        }
        if (place.isCitation()) {
            return List.of("\"L10:13.2\"", "\"L10:64-81\"");
        }
        List<String> texts = new ArrayList<>(Documents.spread(scene.texts(), 12));
        texts.add("\"khác\"");
        return texts;
    }

    /** The day of an act that was done has come; that of one that was not is none. */
    private List<String> onlyIfDone(String pointer) {
        JsonDocument done = Documents.known(scene.document(), Documents.parent(pointer) + "/done");
        if (done == null) {
            return scene.days();
        }
        String asOf = "\"" + scene.asOf() + "\"";
        return done.toString().equals("false")
                ? List.of()
                : scene.days().stream().filter(day -> day.compareTo(asOf) <= 0).toList();
    }

    /** An act with a day that has come was done; one with a day to come was not, so far. */
    private List<String> asTheDaySays(String pointer) {
        JsonDocument on = Documents.known(scene.document(), Documents.parent(pointer) + "/on");
        if (on == null) {
            return List.of("true", "false");
        }
        return List.of(String.valueOf(on.toString().compareTo("\"" + scene.asOf() + "\"") <= 0));
    }

    private void acts(Set<String> into) {
        into.add("{\"done\":false}");
        scene.days().forEach(day -> into.add("{\"done\":true,\"on\":" + day + "}"));
    }

    /** What stood there and what stands there in other seeds, each as it is and with something changed in it. */
    private void wholes(String pointer, Place place, @Nullable JsonDocument original, Set<String> into) {
        Set<String> bases = new LinkedHashSet<>();
        if (original != null && !original.toString().equals("null")) {
            bases.add(original.toString());
        }
        bases.addAll(donors(place));
        boolean list = place.is("array");
        if (list) {
            into.add("[]");
        }
        into.addAll(bases);
        if (list) {
            lists(place, original, into);
        }
        if (bases.isEmpty() || bases.equals(Set.of("[]"))) {
            bases.add(list ? "[" + full(place.pointer() + "/*", true, 1) + "]" : full(place.pointer(), true, 0));
            bases.add(list ? "[" + full(place.pointer() + "/*", false, 1) + "]" : full(place.pointer(), false, 0));
            into.addAll(bases);
        }
        bases.forEach(base -> years().forEach(year -> into.add(base.replaceAll("\"\\d{4}-", "\"" + year + "-"))));
        bases.forEach(base -> varied(pointer, JsonDocument.parse(base), into));
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
        Place element = schema.at(place.pointer() + "/*");
        if (element != null && !element.codes().isEmpty()) {
            into.add(element.codes().toString());
            Documents.spread(element.codes(), MOST_OF_A_PART).forEach(code -> into.add("[" + code + "]"));
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
        for (String inside : Documents.data(value)) {
            Place part = schema.at(pointer + inside);
            if (part != null && part.properties().isEmpty() && !part.is("array")) {
                for (String one : Documents.spread(single(pointer + inside, part), MOST_OF_A_PART)) {
                    into.add(value.with(inside, JsonDocument.parse(one)).toString());
                }
            }
        }
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
            List<String> values = single(pattern, place);
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
