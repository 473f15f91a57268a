package vn.danchu.json;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;

/** A list: an array. */
final class ListShape extends Shape {

    private final Shape element;
    private final Bounds bounds;

    ListShape(Shape element, Bounds bounds) {
        this.element = element;
        this.bounds = bounds;
    }

    /** What stands in it. */
    Shape element() {
        return element;
    }

    @Override
    void link(Set<Shape> linked) {
        element.link(linked);
    }

    @Override
    @Nullable
    Object read(Intake in) {
        if (in.parser.currentToken() != JsonToken.START_ARRAY) {
            return in.wrongType("array");
        }
        int base = in.held();
        int count = 0;
        while (in.parser.nextToken() != JsonToken.END_ARRAY) {
            if (++count > in.limits.listLength()) {
                in.release(base);
                return in.tooLong();
            }
            Object value = element.read(in);
            if (value != null) {
                in.hold(value);
            }
        }
        Object[] elements = in.release(base);
        return in.sizeFits(count, bounds) ? List.of(elements) : null;
    }

    @Override
    void write(JsonGenerator out, Object value) {
        out.writeStartArray();
        List<?> list = (List<?>) value;
        for (int i = 0; i < list.size(); i++) {
            element.write(out, list.get(i));
        }
        out.writeEndArray();
    }

    @Override
    Map<String, Object> schema(Definitions definitions) {
        Map<String, Object> schema = keywords("type", "array", "items", element.schema(definitions));
        bounds.describeSize(schema, "minItems", "maxItems");
        return schema;
    }

    @Override
    ValueForm form() {
        return new ValueForm.Many(element.form(), false, bounds.smallest(), bounds.largest());
    }
}
