package vn.danchu.json;

import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;

/** Writes a constant as the name of a property, by its code. */
final class CodeKeySerializer extends ValueSerializer<Object> {

    private final CodeShape codes;

    CodeKeySerializer(CodeShape codes) {
        this.codes = codes;
    }

    @Override
    public void serialize(Object key, JsonGenerator out, SerializationContext context) {
        codes.writeName(out, key);
    }
}
