package vn.danchu.json;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** The JSON form of one Java type: how it is read, written and described. Immutable once compiled. */
abstract class Shape {

    /**
     * Reads the value whose first token is the parser's current one, and leaves the parser at its last.
     *
     * @return the value; null if it was refused, and then the fault is noted
     */
    abstract @Nullable Object read(Intake in);

    /** Writes a value of the type. */
    abstract void write(JsonGenerator out, Object value);

    /** The JSON Schema (2020-12) of what {@link #read} accepts. */
    abstract Map<String, Object> schema(Definitions definitions);

    /** What the values are, for forms other than JSON. */
    abstract ValueForm form();

    /**
     * Finds all that it consists of, which is else found when it is needed.
     *
     * @param linked the records that need not be looked at again
     * @throws IllegalArgumentException if a part of it has no JSON form
     */
    void link(Set<Shape> linked) {}

    /** A schema with one keyword after another. */
    static Map<String, Object> keywords(Object... namesAndValues) {
        Map<String, Object> schema = new java.util.LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            schema.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return schema;
    }
}
