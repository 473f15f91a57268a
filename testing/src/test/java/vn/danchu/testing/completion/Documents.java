package vn.danchu.testing.completion;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.danchu.json.JsonDocument;

/** What the properties ask of a JSON document. */
final class Documents {

    static final JsonDocument NULL = JsonDocument.parse("null");

    private Documents() {}

    /** Pointers of all data: every property at any depth, lists as wholes, and what stands inside their elements. */
    static List<String> data(JsonDocument document) {
        List<String> pointers = new ArrayList<>();
        properties("", document, pointers);
        return pointers;
    }

    private static void properties(String at, JsonDocument node, List<String> into) {
        for (String name : node.names()) {
            String pointer = at + "/" + name;
            into.add(pointer);
            JsonDocument value = node.find("/" + name).orElse(null);
            if (value != null) {
                properties(pointer, value, into);
            }
        }
        List<JsonDocument> elements = node.elements();
        for (int i = 0; i < elements.size(); i++) {
            properties(at + "/" + i, elements.get(i), into);
        }
    }

    /** What stands there; null if nothing does, or null, or an object that says nothing. */
    static @Nullable JsonDocument known(JsonDocument document, String pointer) {
        JsonDocument found = document.find(pointer).orElse(null);
        return found == null || found.toString().matches("null|\\{(\"\\w+\":null,?)*}") ? null : found;
    }

    static String parent(String pointer) {
        return pointer.substring(0, pointer.lastIndexOf('/'));
    }

    /** Every single value in the document, as JSON. */
    static List<String> scalars(JsonDocument document) {
        List<String> values = new ArrayList<>();
        scalars(document, values);
        return values;
    }

    private static void scalars(JsonDocument node, List<String> into) {
        List<JsonDocument> elements = node.elements();
        List<String> names = node.names();
        if (elements.isEmpty() && names.isEmpty()) {
            into.add(node.toString());
        }
        elements.forEach(element -> scalars(element, into));
        for (String name : names) {
            JsonDocument value = node.find("/" + name).orElse(null);
            if (value != null) {
                scalars(value, into);
            }
        }
    }

    /** At most so many of the list, spread evenly, the first and the last among them. */
    static <V> List<V> spread(List<V> all, int most) {
        if (all.size() <= most) {
            return all;
        }
        List<V> some = new ArrayList<>();
        for (int i = 0; i < most; i++) {
            some.add(all.get((int) ((long) i * (all.size() - 1) / Math.max(1, most - 1))));
        }
        return some;
    }
}
