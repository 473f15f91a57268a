package vn.danchu.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonPointer;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A JSON document as it stands, for those who look into documents or change them without binding them to records. Immutable
 * and thread-safe.
 */
public final class JsonDocument {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private final JsonNode node;

    private JsonDocument(JsonNode node) {
        this.node = node;
    }

    /**
     * Reads a document.
     *
     * @throws IllegalArgumentException if the text is not one JSON value; the message has line and column
     */
    public static JsonDocument parse(String text) {
        Objects.requireNonNull(text, "text");
        try {
            return new JsonDocument(MAPPER.readTree(text));
        } catch (JacksonException e) {
            TokenStreamLocation place = e.getLocation();
            String where = place == null ? "" : "line " + place.getLineNr() + ", column " + place.getColumnNr() + ": ";
            throw new IllegalArgumentException(where + e.getOriginalMessage(), e);
        }
    }

    /**
     * What stands at a JSON pointer, if anything does; {@link #at} where something must.
     *
     * @throws IllegalArgumentException if it is no JSON pointer
     */
    public Optional<JsonDocument> find(String pointer) {
        Objects.requireNonNull(pointer, "pointer");
        JsonNode found = node.at(JsonPointer.compile(pointer));
        return found.isMissingNode() ? Optional.empty() : Optional.of(new JsonDocument(found));
    }

    /**
     * What stands at a JSON pointer.
     *
     * @throws IllegalArgumentException if nothing does, with what most of the pointer leads to, or if it is no JSON pointer
     */
    public JsonDocument at(String pointer) {
        Objects.requireNonNull(pointer, "pointer");
        return find(pointer).orElseThrow(() -> new IllegalArgumentException(nothingAt(pointer)));
    }

    private String nothingAt(String pointer) {
        String parent = pointer;
        Optional<JsonDocument> nearest = Optional.empty();
        while (nearest.isEmpty()) {
            parent = parent.substring(0, parent.lastIndexOf('/'));
            nearest = find(parent);
        }
        JsonDocument holder = nearest.get();
        return "nothing at " + pointer + "; "
                + (parent.isEmpty() ? "the document" : parent)
                + (holder.node.isObject()
                        ? " has " + (holder.names().isEmpty() ? "no properties" : String.join(", ", holder.names()))
                        : holder.node.isArray()
                                ? " has " + holder.node.size() + " elements"
                                : " is neither an object nor an array");
    }

    /** The elements of an array, or nothing for any other value. */
    public List<JsonDocument> elements() {
        List<JsonDocument> elements = new ArrayList<>();
        if (node.isArray()) {
            node.forEach(element -> elements.add(new JsonDocument(element)));
        }
        return List.copyOf(elements);
    }

    /** The names of an object's properties, in their order, or nothing for any other value. */
    public List<String> names() {
        return node.isObject() ? List.copyOf(node.propertyNames()) : List.of();
    }

    /** The text of a string, or null for any other value. */
    public @Nullable String text() {
        return node.isString() ? node.stringValue() : null;
    }

    /**
     * The document with this value at the pointer; objects on the way that do not exist are made, arrays are not.
     *
     * @param pointer where; the last part may be {@code -} to append to an array
     * @throws IllegalArgumentException if the pointer leads through something that is no object or array, or outside an
     *     array
     */
    public JsonDocument with(String pointer, JsonDocument value) {
        Objects.requireNonNull(pointer, "pointer");
        Objects.requireNonNull(value, "value");
        JsonPointer at = JsonPointer.compile(pointer);
        if (at.matches()) {
            return value;
        }
        JsonNode copy = node.deepCopy();
        put(copy, at, pointer, value.node);
        return new JsonDocument(copy);
    }

    private static void put(JsonNode into, JsonPointer at, String pointer, JsonNode value) {
        JsonPointer rest = at.tail();
        if (into instanceof ObjectNode object) {
            String name = at.getMatchingProperty();
            if (rest.matches()) {
                object.set(name, value);
                return;
            }
            JsonNode next = object.get(name);
            put(next == null || next.isNull() ? object.putObject(name) : next, rest, pointer, value);
        } else if (into instanceof ArrayNode array) {
            int index = at.getMatchingIndex();
            boolean append = at.getMatchingProperty().equals("-");
            if (!append && (index < 0 || index >= array.size())) {
                throw new IllegalArgumentException(pointer + " leads outside an array of " + array.size());
            }
            if (!rest.matches()) {
                put(append ? array.addObject() : array.get(index), rest, pointer, value);
            } else if (append) {
                array.add(value);
            } else {
                array.set(index, value);
            }
        } else {
            throw new IllegalArgumentException(pointer + " leads through " + into + ", which holds nothing");
        }
    }

    /** The document as JSON, without insignificant white space. */
    @Override
    public String toString() {
        return node.toString();
    }
}
