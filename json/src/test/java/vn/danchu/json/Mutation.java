package vn.danchu.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Changes a JSON document at one place, at random: some changes leave it valid, most do not. */
final class Mutation {

    private static final JsonMapper MAPPER = new JsonMapper();
    private static final String[] VALUES = {
        "null",
        "true",
        "0",
        "-1",
        "7",
        "7.0",
        "1.5",
        "1e2",
        "2147483647",
        "2147483648",
        "9223372036854775808",
        "1e400",
        "1e-101",
        "\"\"",
        "\" \"",
        "\"x\"",
        "\"2026-02-28\"",
        "\"2026-02-29\"",
        "\"2024-02-29\"",
        "\"1900-02-29\"",
        "\"2000-02-29\"",
        "\"2026-13-01\"",
        "\"2026-4-1\"",
        "\"2026-04-31\"",
        "\"--02-29\"",
        "\"--02-30\"",
        "\"L10:13.2\"",
        "\"L10:0\"",
        "\"L10:1.2.w\"",
        "\"L10:1.2.đ\"",
        "\"l10:1\"",
        "\"11.1\"",
        "\"11.3.a\"",
        "\"12.1.a\"",
        "\"COMMUNE\"",
        "\"PENDING\"",
        "\"WAIVED\"",
        "\"OFFICE\"",
        "\"2026-01-01\\n\"",
        "[]",
        "{}",
        "[null]",
        "[1]",
        "[\"OFFICE\",\"OFFICE\"]",
        "[\"11.1\"]",
        "{\"x\":1}",
        "{\"from\":\"2026-01-01\",\"to\":\"2026-12-31\"}",
        "{\"from\":\"2026-01-01\"}",
        "{\"done\":true,\"on\":\"2026-01-01\"}",
        "{\"code\":\"T1\"}",
        "{\"PENDING\":1}",
        "{\"due\":\"2026-01-01\"}"
    };

    private Mutation() {}

    /** The document changed. */
    static JsonNode of(JsonNode document, Random random) {
        List<JsonNode> places = new ArrayList<>();
        collect(document, places);
        JsonNode place = places.get(random.nextInt(places.size()));
        if (place instanceof ObjectNode object) {
            change(object, random);
        } else if (place instanceof ArrayNode array) {
            change(array, random);
        }
        return document;
    }

    private static void collect(JsonNode node, List<JsonNode> places) {
        if (node.isContainer()) {
            places.add(node);
            node.forEach(child -> collect(child, places));
        }
    }

    private static void change(ObjectNode object, Random random) {
        List<String> names = new ArrayList<>(object.propertyNames());
        int kind = random.nextInt(10);
        if (names.isEmpty() || kind == 0) {
            object.set("unknown", value(random));
        } else if (kind < 4) {
            object.remove(names.get(random.nextInt(names.size())));
        } else {
            object.set(names.get(random.nextInt(names.size())), value(random));
        }
    }

    private static void change(ArrayNode array, Random random) {
        int kind = random.nextInt(4);
        if (array.isEmpty() || kind == 0) {
            array.add(value(random));
        } else if (kind == 1) {
            array.remove(random.nextInt(array.size()));
        } else if (kind == 2) {
            array.add(array.get(random.nextInt(array.size())).deepCopy());
        } else {
            array.set(random.nextInt(array.size()), value(random));
        }
    }

    private static JsonNode value(Random random) {
        return MAPPER.readTree(VALUES[random.nextInt(VALUES.length)]);
    }
}
