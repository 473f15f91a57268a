package vn.danchu.testing.completion;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import vn.danchu.json.JsonDocument;

/** Makes the document on which a property fails small, so that a person can read why. */
final class Shrinking {

    private Shrinking() {}

    /**
     * The document without every list element and every property without which it fails still: taking out any one more, it would
     * not. What cannot be judged, the predicate says does not fail.
     */
    static String smallest(String json, Predicate<String> fails) {
        JsonDocument smallest = JsonDocument.parse(json);
        int before;
        do {
            before = smallest.toString().length();
            for (String pointer : parts(smallest)) {
                if (smallest.find(pointer).isEmpty()) {
                    continue;
                }
                smallest = halved(smallest, pointer, fails);
                JsonDocument without = without(smallest, pointer);
                if (fails.test(without.toString())) {
                    smallest = without;
                }
            }
        } while (smallest.toString().length() < before);
        return smallest.toString();
    }

    /** A long list by halves, as long as one of them fails. */
    private static JsonDocument halved(JsonDocument document, String pointer, Predicate<String> fails) {
        JsonDocument smaller = document;
        List<JsonDocument> elements = document.at(pointer).elements();
        while (elements.size() > 3) {
            int middle = elements.size() / 2;
            JsonDocument first = smaller.with(pointer, list(elements.subList(0, middle)));
            JsonDocument second = smaller.with(pointer, list(elements.subList(middle, elements.size())));
            if (fails.test(first.toString())) {
                smaller = first;
            } else if (fails.test(second.toString())) {
                smaller = second;
            } else {
                return smaller;
            }
            elements = smaller.at(pointer).elements();
        }
        return smaller;
    }

    /** Every property and every element, the large before what is in it, and the last elements first: their places stay. */
    private static List<String> parts(JsonDocument document) {
        List<String> parts = new ArrayList<>();
        parts("", document, parts);
        return parts;
    }

    private static void parts(String at, JsonDocument node, List<String> into) {
        for (String name : node.names()) {
            into.add(at + "/" + name);
            node.find("/" + name).ifPresent(value -> parts(at + "/" + name, value, into));
        }
        List<JsonDocument> elements = node.elements();
        for (int i = elements.size() - 1; i >= 0; i--) {
            into.add(at + "/" + i);
            parts(at + "/" + i, elements.get(i), into);
        }
    }

    private static JsonDocument without(JsonDocument document, String pointer) {
        String parent = Documents.parent(pointer);
        String last = pointer.substring(parent.length() + 1);
        JsonDocument holder = document.at(parent);
        JsonDocument rest;
        if (holder.names().isEmpty()) {
            List<JsonDocument> elements = new ArrayList<>(holder.elements());
            elements.remove(Integer.parseInt(last));
            rest = list(elements);
        } else {
            rest = JsonDocument.parse(holder.names().stream()
                    .filter(name -> !name.equals(last))
                    .map(name -> '"' + name + "\":" + holder.at("/" + name))
                    .collect(Collectors.joining(",", "{", "}")));
        }
        return parent.isEmpty() ? rest : document.with(parent, rest);
    }

    static JsonDocument list(List<JsonDocument> elements) {
        return JsonDocument.parse(elements.toString());
    }
}
