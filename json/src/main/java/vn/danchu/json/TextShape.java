package vn.danchu.json;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;

/** A string. */
final class TextShape extends Shape implements Key {

    private final Bounds bounds;

    TextShape(Bounds bounds) {
        this.bounds = bounds;
    }

    @Override
    @Nullable
    Object read(Intake in) {
        if (in.parser.currentToken() != JsonToken.VALUE_STRING) {
            return in.wrongType("string");
        }
        String text = in.text();
        if (text != null && bounds.notBlank() && isBlank(text)) {
            in.refuse(FaultCode.BLANK, Quoted.quoted(text), "string", null);
            return null;
        }
        if (text != null && bounds.sized()) {
            // As JSON Schema counts: a character outside the basic plane once.
            int length = text.codePointCount(0, text.length());
            return in.sizeFits(length, bounds) ? text : null;
        }
        return text;
    }

    @Override
    public Object key(Intake in) {
        return in.parser.currentName();
    }

    @Override
    public void writeName(JsonGenerator out, Object key) {
        out.writeName((String) key);
    }

    /** Blank as Jakarta Validation has it: nothing above the space. */
    private static boolean isBlank(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > ' ') {
                return false;
            }
        }
        return true;
    }

    @Override
    void write(JsonGenerator out, Object value) {
        out.writeString((String) value);
    }

    @Override
    Map<String, Object> schema(Definitions definitions) {
        Map<String, Object> schema = keywords("type", "string");
        if (bounds.notBlank()) {
            schema.put("pattern", "[^\\u0000-\\u0020]");
        }
        bounds.describeSize(schema, "minLength", "maxLength");
        return schema;
    }

    @Override
    ValueForm form() {
        return new ValueForm.Text();
    }
}
