package vn.danchu.json;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;

/** A list, or a set: an array without repetition, written in the elements' natural order. */
final class ListShape extends Shape {

    private final Shape element;
    private final boolean set;
    private final Bounds bounds;

    ListShape(Shape element, boolean set, Bounds bounds) {
        this.element = element;
        this.set = set;
        this.bounds = bounds;
    }

    @Override
    @Nullable
    Object read(Intake in) {
        if (in.parser.currentToken() != JsonToken.START_ARRAY) {
            return in.wrongType("array");
        }
        Collection<Object> elements = set ? new LinkedHashSet<>() : new ArrayList<>();
        int count = 0;
        while (in.parser.nextToken() != JsonToken.END_ARRAY) {
            if (++count > in.limits.listLength()) {
                in.refuse(FaultCode.LIMIT, "> " + in.limits.listLength(), "<= " + in.limits.listLength(), null);
                return passOver(in);
            }
            // Taken before the element is read: a repeated one is refused at its own place.
            Object value = element.read(in);
            if (value != null && !elements.add(value)) {
                in.refuse(FaultCode.DUPLICATE_ELEMENT, in.found(), "", null);
            }
        }
        if (!bounds.sizeFits(count)) {
            in.refuse(FaultCode.SIZE, Integer.toString(count), bounds.sizes(), null);
            return null;
        }
        return elements;
    }

    private static @Nullable Object passOver(Intake in) {
        do {
            in.parser.skipChildren();
        } while (in.parser.nextToken() != JsonToken.END_ARRAY);
        return null;
    }

    @Override
    void write(JsonGenerator out, Object value) {
        out.writeStartArray();
        if (value instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                element.write(out, list.get(i));
            }
        } else {
            for (Object each : ordered((Set<?>) value)) {
                element.write(out, each);
            }
        }
        out.writeEndArray();
    }

    private static Collection<?> ordered(Set<?> set) {
        return set.size() < 2 ? set : new TreeSet<>(set);
    }

    @Override
    Map<String, Object> schema(Definitions definitions) {
        Map<String, Object> schema = keywords("type", "array", "items", element.schema(definitions));
        if (set) {
            schema.put("uniqueItems", true);
        }
        bounds.describeSize(schema, "minItems", "maxItems");
        return schema;
    }

    @Override
    @Nullable
    Object sample() {
        if (bounds.fewest() == 0) {
            return set ? Set.of() : List.of();
        }
        Object one = element.sample();
        return one == null ? null : set ? Collections.singleton(one) : Collections.nCopies(bounds.fewest(), one);
    }
}
