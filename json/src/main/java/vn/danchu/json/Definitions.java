package vn.danchu.json;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;

/** The named schemas of one schema document, so that a type is described once and types may contain themselves. */
final class Definitions {

    private final Map<String, Object> schemas = new TreeMap<>();

    /** A reference to the named schema, which is made when it is first asked for. */
    Map<String, Object> reference(String name, Supplier<Map<String, Object>> schema) {
        if (!schemas.containsKey(name)) {
            schemas.put(name, Map.of());
            schemas.put(name, schema.get());
        }
        return Shape.keywords("$ref", "#/$defs/" + name);
    }

    /** The schemas by name. */
    Map<String, Object> all() {
        return schemas;
    }
}
