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
    private static final int MOST_OF_A_PART = 6;
    private static final int MOST_DONORS = 8;
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
        Set<String> values = new LinkedHashSet<>();
        if (original != null && !original.toString().equals("null")) {
            values.add(original.toString());
        }
        List<String> donors = new ArrayList<>(scene.donors().getOrDefault(place.pointer(), Set.of()));
        if (place.is("array")) {
            lists(place, original, values);
            values.addAll(Documents.spread(donors, MOST_DONORS));
        } else if (place.isAct()) {
            acts(values);
        } else if (!place.properties().isEmpty()) {
            values.addAll(Documents.spread(donors, MOST_DONORS));
            objects(pointer, place, original, values);
        } else {
            values.addAll(single(pointer, place));
            if (!pointer.endsWith("/done") && !place.isDay()) {
                values.addAll(Documents.spread(donors, MOST_DONORS));
            }
        }
        return Documents.spread(List.copyOf(values), MOST);
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

    /** The day of an act that was not done is none. */
    private List<String> onlyIfDone(String pointer) {
        JsonDocument done = scene.document().at(Documents.parent(pointer) + "/done");
        return done != null && done.toString().equals("false") ? List.of() : scene.days();
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

    private void lists(Place place, @Nullable JsonDocument original, Set<String> into) {
        into.add("[]");
        List<JsonDocument> elements = original == null ? List.of() : original.elements();
        for (int gone = 0; gone < elements.size() && elements.size() > 1; gone++) {
            List<JsonDocument> rest = new ArrayList<>(elements);
            rest.remove(gone);
            into.add(rest.toString());
        }
        Place element = schema.at(place.pointer() + "/*");
        if (element != null && !element.codes().isEmpty()) {
            into.add(element.codes().toString());
            Documents.spread(element.codes(), MOST_OF_A_PART).forEach(code -> into.add("[" + code + "]"));
        } else if (elements.isEmpty()) {
            into.add("[" + full(place.pointer() + "/*", true, 1) + "]");
            into.add("[" + full(place.pointer() + "/*", false, 1) + "]");
        }
    }

    /** The original with one datum changed; whole ones made from the schema where there is no original. */
    private void objects(String pointer, Place place, @Nullable JsonDocument original, Set<String> into) {
        if (original == null || original.names().isEmpty()) {
            into.add(full(place.pointer(), true, 0));
            into.add(full(place.pointer(), false, 0));
            return;
        }
        for (String inside : Documents.data(original)) {
            Place part = schema.at(pointer + inside);
            if (part != null && part.properties().isEmpty() && !part.is("array")) {
                for (String value : Documents.spread(single(pointer + inside, part), MOST_OF_A_PART)) {
                    into.add(original.with(inside, JsonDocument.parse(value)).toString());
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
