package vn.danchu.json;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;
import vn.danchu.record.Excerpt;

/** Where in a JSON text its values stand. Immutable and thread-safe. */
public final class DocumentPlaces {

    private static final JsonFactory READING = DocumentReader.factory(Limits.DEFAULT);

    private final Map<String, Place> places;

    private DocumentPlaces(Map<String, Place> places) {
        this.places = Map.copyOf(places);
    }

    /**
     * A place in a text.
     *
     * @param line from 1
     * @param column character in the line, from 1
     */
    public record Place(int line, int column) {}

    /** The places of a text, as far as it is JSON: what stands behind the first fault of the text is not known. */
    public static DocumentPlaces of(String json) {
        Objects.requireNonNull(json, "json");
        Map<String, Place> places = new HashMap<>();
        places.put("", new Place(1, 1));
        try (JsonParser parser = READING.createParser(ObjectReadContext.empty(), json)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token != JsonToken.PROPERTY_NAME && !token.isStructEnd()) {
                    put(parser, token, places);
                }
            }
        } catch (JacksonException e) {
            // The reader names the fault; the places before it are known.
            return new DocumentPlaces(places);
        }
        return new DocumentPlaces(places);
    }

    private static void put(JsonParser parser, JsonToken token, Map<String, Place> places) {
        TokenStreamLocation at = parser.currentTokenLocation();
        String pointer = (token.isStructStart() ? parser.streamReadContext().getParent() : parser.streamReadContext())
                .pathAsPointer()
                .toString();
        places.putIfAbsent(pointer, new Place(at.getLineNr(), at.getColumnNr()));
    }

    /**
     * Where the value of a JSON pointer stands; where nothing does, the nearest value around it.
     *
     * @throws IllegalArgumentException if it is no JSON pointer: neither empty nor begun with {@code /}
     */
    public Place find(String pointer) {
        Objects.requireNonNull(pointer, "pointer");
        if (!pointer.isEmpty() && pointer.charAt(0) != '/') {
            throw new IllegalArgumentException(
                    "a JSON pointer is empty or begins with /, as /unit/code does; this is \"" + Excerpt.of(pointer, 40)
                            + '"');
        }
        String at = pointer;
        Place place = places.get(at);
        while (place == null) {
            at = at.substring(0, at.lastIndexOf('/'));
            place = places.get(at);
        }
        return place;
    }
}
