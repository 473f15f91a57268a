package vn.danchu.json;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;

/** An object whose keys are texts, codes or days, written in the keys' natural order. */
final class MapShape extends Shape {

    private final Key keys;
    private final Shape values;

    MapShape(Key keys, Shape values) {
        this.keys = keys;
        this.values = values;
    }

    @Override
    void link(Set<Shape> linked) {
        values.link(linked);
    }

    @Override
    @Nullable
    Object read(Intake in) {
        if (in.parser.currentToken() != JsonToken.START_OBJECT) {
            return in.wrongType("object");
        }
        Map<Object, Object> map = new LinkedHashMap<>();
        while (in.parser.nextToken() != JsonToken.END_OBJECT) {
            String name = in.parser.currentName();
            Object key = keys.key(in);
            boolean twice = key != null && map.containsKey(key);
            if (twice) {
                in.refuse(FaultCode.DUPLICATE_PROPERTY, Quoted.quoted(name), "", null);
            }
            if (map.size() >= in.limits.listLength()) {
                in.refuse(FaultCode.LIMIT, "> " + in.limits.listLength(), "<= " + in.limits.listLength(), null);
                throw new Intake.Stop();
            }
            in.parser.nextToken();
            if (key == null || twice) {
                in.parser.skipChildren();
                continue;
            }
            Object value = values.read(in);
            // A refused value is remembered by its key, so that the key is known when it comes again.
            map.put(key, value == null ? key : value);
        }
        return map;
    }

    @Override
    void write(JsonGenerator out, Object value) {
        out.writeStartObject();
        for (Map.Entry<?, ?> entry : new TreeMap<>((Map<?, ?>) value).entrySet()) {
            keys.writeName(out, entry.getKey());
            values.write(out, entry.getValue());
        }
        out.writeEndObject();
    }

    @Override
    Map<String, Object> schema(Definitions definitions) {
        Map<String, Object> schema = keywords("type", "object");
        if (keys instanceof Shape named && !(keys instanceof TextShape)) {
            schema.put("propertyNames", named.schema(definitions));
        }
        schema.put("additionalProperties", values.schema(definitions));
        return schema;
    }

    @Override
    ValueForm form() {
        return new ValueForm.Other();
    }
}
