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

    private static final int MOST = 120;
    private static final int MOST_WHOLES = 200;
    private static final int MOST_DONORS = 8;

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
            new Wholes(this, scene).add(pointer, place, original, values);
        } else {
            values.addAll(single(pointer, place));
            if (!pointer.endsWith("/done") && !place.isDay()) {
                values.addAll(donors(place));
            }
        }
        Set<String> meant = new LinkedHashSet<>();
        if (original != null && !original.toString().equals("null")) {
            meant.add(unsaid(place, original).toString());
        }
        values.stream()
                .map(value -> unsaid(place, JsonDocument.parse(value)).toString())
                .forEach(meant::add);
        meant.removeIf(value -> !isPossible(pointer, JsonDocument.parse(value)));
        return Documents.spread(List.copyOf(meant), whole ? MOST_WHOLES : MOST);
    }

    /** What stands there in the norm's other seeds. */
    List<String> donors(Place place) {
        return Documents.spread(List.copyOf(scene.donors().getOrDefault(place.pointer(), Set.of())), MOST_DONORS);
    }

    /** An object without that for which something else stands where it is null: it does so as well where the object is not there. */
    private JsonDocument unsaid(Place place, JsonDocument value) {
        JsonDocument rest = value;
        for (String name : value.names()) {
            Place part = schema.at(place.pointer() + "/" + name);
            JsonDocument inside = value.find("/" + name).orElse(null);
            if (part != null && inside != null) {
                rest = rest.with("/" + name, part.nullCounts() ? Documents.NULL : unsaid(part, inside));
            }
        }
        return rest;
    }

    private boolean isPossible(String pointer, JsonDocument value) {
        if (pointer.endsWith("/on") && !onlyIfDone(pointer).contains(value.toString())) {
            return false;
        }
        JsonDocument beside = scene.document().find(Documents.parent(pointer)).orElse(null);
        if (beside == null || beside.names().isEmpty()) {
            return Sense.of(value, scene.asOf());
        }
        JsonDocument whole = beside.with(pointer.substring(pointer.lastIndexOf('/')), value);
        return Sense.of(value, scene.asOf())
                && Sense.runsForward(whole)
                && Sense.isOfOneSession(whole)
                && Sense.isOfTheYearAfter(whole)
                && (schema.at(Documents.parent(pointer)) == null
                        || !schema.at(Documents.parent(pointer)).isAct()
                        || Sense.isDoneOrNot(whole, scene.asOf()));
    }

    /** Values of a place where a single value stands. */
    List<String> single(String pointer, Place place) {
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
}
