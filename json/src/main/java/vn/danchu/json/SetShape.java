package vn.danchu.json;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;

/** A set: an array without repetition, in any order; written in the elements' natural order. */
class SetShape extends Shape {

    /** So many elements are looked through one by one, more are hashed. */
    private static final int FEW = 9;

    private final Shape element;
    final Bounds bounds;

    SetShape(Shape element, Bounds bounds) {
        this.element = element;
        this.bounds = bounds;
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
        Set<Object> seen = null;
        int count = 0;
        while (in.parser.nextToken() != JsonToken.END_ARRAY) {
            if (++count > in.limits.listLength()) {
                in.release(base);
                return in.tooLong();
            }
            Object value = element.read(in);
            if (value == null) {
                continue;
            }
            if (seen == null ? in.holds(value, base) : !seen.add(value)) {
                in.refuse(FaultCode.DUPLICATE_ELEMENT, in.found(), "", null);
                continue;
            }
            in.hold(value);
            if (in.held() - base == FEW) {
                seen = in.heldSince(base);
            }
        }
        Object[] elements = in.release(base);
        if (!in.sizeFits(count, bounds)) {
            return null;
        }
        // Not Set.of however many there are: texts that share one hash code would take it forever.
        return seen == null ? Set.of(elements) : seen;
    }

    @Override
    void write(JsonGenerator out, Object value) {
        out.writeStartArray();
        for (Object each : ordered((Set<?>) value)) {
            element.write(out, each);
        }
        out.writeEndArray();
    }

    private static Collection<?> ordered(Set<?> set) {
        return set.size() < 2 ? set : new TreeSet<>(set);
    }

    @Override
    Map<String, Object> schema(Definitions definitions) {
        Map<String, Object> schema =
                keywords("type", "array", "items", element.schema(definitions), "uniqueItems", true);
        bounds.describeSize(schema, "minItems", "maxItems");
        return schema;
    }

    @Override
    ValueForm form() {
        return new ValueForm.Many(element.form(), true, bounds.smallest(), bounds.largest());
    }
}
