package vn.danchu.testing;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** JSON for readers: what fits on a line stands on one. */
final class ReadableJson {

    private static final int WIDTH = 96;
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private ReadableJson() {}

    /** The document with two spaces for each level. */
    static String of(String json) {
        return of(MAPPER.readTree(json), 0, 0);
    }

    private static String of(JsonNode node, int indent, int before) {
        String line = onOneLine(node);
        if (indent + before + line.length() <= WIDTH || node.isEmpty()) {
            return line;
        }
        String inner = " ".repeat(indent + 2);
        List<String> parts = new ArrayList<>();
        if (node.isObject()) {
            node.properties().forEach(entry -> {
                String name = MAPPER.writeValueAsString(entry.getKey()) + ": ";
                parts.add(inner + name + of(entry.getValue(), indent + 2, name.length()));
            });
        } else {
            node.forEach(element -> parts.add(inner + of(element, indent + 2, 0)));
        }
        String end = "\n" + " ".repeat(indent);
        return (node.isObject() ? "{\n" : "[\n") + String.join(",\n", parts) + end + (node.isObject() ? "}" : "]");
    }

    private static String onOneLine(JsonNode node) {
        List<String> parts = new ArrayList<>();
        if (node.isObject()) {
            node.properties()
                    .forEach(entry ->
                            parts.add(MAPPER.writeValueAsString(entry.getKey()) + ": " + onOneLine(entry.getValue())));
            return parts.isEmpty() ? "{}" : "{" + String.join(", ", parts) + "}";
        }
        if (node.isArray()) {
            node.forEach(element -> parts.add(onOneLine(element)));
            return "[" + String.join(", ", parts) + "]";
        }
        return MAPPER.writeValueAsString(node);
    }
}
