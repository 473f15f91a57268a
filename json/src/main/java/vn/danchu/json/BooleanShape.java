package vn.danchu.json;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;

/** True or false. */
final class BooleanShape extends Shape {

    @Override
    @Nullable
    Object read(Intake in) {
        JsonToken token = in.parser.currentToken();
        if (token == JsonToken.VALUE_TRUE) {
            return Boolean.TRUE;
        }
        return token == JsonToken.VALUE_FALSE ? Boolean.FALSE : in.wrongType("true, false");
    }

    @Override
    void write(JsonGenerator out, Object value) {
        out.writeBoolean((Boolean) value);
    }

    @Override
    Map<String, Object> schema(Definitions definitions) {
        return keywords("type", "boolean");
    }

    @Override
    ValueForm form() {
        return new ValueForm.YesNo();
    }
}
