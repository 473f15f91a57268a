package vn.danchu.json;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.SerializedString;
import vn.danchu.law.CatalogueEntry;

/** An enumeration: the law's number for an entry of a catalogue, the constant's name for any other. */
final class CodeShape extends Shape {

    private final Class<?> type;
    private final Map<String, Enum<?>> byCode = new HashMap<>();
    private final List<String> codes = new ArrayList<>();
    private final SerializableString[] written;

    /** @throws IllegalArgumentException if two constants share a code */
    CodeShape(Class<?> type) {
        this.type = type;
        Enum<?>[] constants = (Enum<?>[]) type.getEnumConstants();
        written = new SerializableString[constants.length];
        for (Enum<?> constant : constants) {
            String code = code(constant);
            if (byCode.put(code, constant) != null) {
                throw new IllegalArgumentException(type + " has the code " + code + " twice");
            }
            codes.add(code);
            written[constant.ordinal()] = new SerializedString(code);
        }
    }

    static String code(Enum<?> constant) {
        return constant instanceof CatalogueEntry entry ? entry.code() : constant.name();
    }

    @Override
    @Nullable
    Object read(Intake in) {
        if (in.parser.currentToken() != JsonToken.VALUE_STRING) {
            return in.wrongType("string");
        }
        return find(in, in.parser.getString());
    }

    /** The constant of the code at the current token, which may be a property's name. */
    @Nullable
    Object find(Intake in, String code) {
        Object constant = byCode.get(code);
        if (constant == null) {
            in.refuse(FaultCode.UNKNOWN_CODE, Words.quoted(code), String.join(", ", codes), Words.closest(code, codes));
        }
        return constant;
    }

    /** The code as it is written. */
    SerializableString written(Object constant) {
        return written[((Enum<?>) constant).ordinal()];
    }

    @Override
    void write(JsonGenerator out, Object value) {
        out.writeString(written(value));
    }

    @Override
    Map<String, Object> schema(Definitions definitions) {
        return definitions.reference(Names.of(type), () -> keywords("type", "string", "enum", codes));
    }

    @Override
    Object sample() {
        return type.getEnumConstants()[0];
    }
}
