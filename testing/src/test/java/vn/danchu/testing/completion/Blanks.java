package vn.danchu.testing.completion;

import java.util.ArrayList;
import java.util.List;
import vn.danchu.json.JsonDocument;

/** A document with places to fill in, written once and filled in many times. Immutable. */
final class Blanks {

    private static final String MARK = "\u2042blank-";

    private final List<String> parts;
    private final List<Integer> order;

    private Blanks(List<String> parts, List<Integer> order) {
        this.parts = parts;
        this.order = order;
    }

    /**
     * @param pointers the places; objects on the way to them are made where they do not exist
     * @throws IllegalArgumentException if one leads outside a list or through a single value
     */
    static Blanks in(JsonDocument document, List<String> pointers) {
        JsonDocument marked = document;
        for (int i = 0; i < pointers.size(); i++) {
            marked = marked.with(pointers.get(i), JsonDocument.parse("\"" + MARK + i + "#\""));
        }
        String text = marked.toString();
        List<String> parts = new ArrayList<>();
        List<Integer> order = new ArrayList<>();
        int from = 0;
        for (int at = text.indexOf(MARK); at >= 0; at = text.indexOf(MARK, from)) {
            int end = text.indexOf('#', at);
            parts.add(text.substring(from, at - 1));
            order.add(Integer.valueOf(text.substring(at + MARK.length(), end)));
            from = end + 2;
        }
        parts.add(text.substring(from));
        return new Blanks(parts, order);
    }

    /** The document with these values, as JSON, in the order of the pointers. */
    String filled(List<String> values) {
        StringBuilder text = new StringBuilder(parts.get(0));
        for (int i = 0; i < order.size(); i++) {
            text.append(values.get(order.get(i))).append(parts.get(i + 1));
        }
        return text.toString();
    }

    String filled(String value) {
        return filled(List.of(value));
    }
}
