package vn.danchu.json;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** A shape whose values may be the keys of an object. */
interface Key {

    /** The key at whose name the parser is; null if it was refused, and then the fault is noted. */
    @Nullable
    Object key(Intake in);

    /** Writes the key as the name of a property. */
    void writeName(JsonGenerator out, Object key);
}
