package vn.danchu.json;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.sym.PropertyNameMatcher;
import tools.jackson.core.util.Named;
import vn.danchu.law.ContradictionException;
import vn.danchu.record.Excerpt;

/** A record: an object whose properties are its components, in their order; null components are left out. */
final class RecordShape extends Shape {

    /** The property that says which of several records an object is. */
    static final String TYPE = "type";

    private static final int LONGEST_SHOWN = 200;

    private static final JsonFactory MATCHERS = new JsonFactory();

    private final Class<?> type;
    private final @Nullable String variant;
    private final @Nullable DocumentType document;

    /** Found when a document first has such a record: most have few of all kinds. Threads that find them twice find the same. */
    private @Nullable Parts parts;

    /** @param variant the value of the property {@code type} that marks the record; null if nothing does */
    RecordShape(Class<?> type, @Nullable String variant) {
        this.type = type;
        this.variant = variant;
        this.document = DocumentType.find(type).orElse(null);
    }

    private Parts parts() {
        Parts known = parts;
        if (known == null) {
            known = new Parts();
            parts = known;
        }
        return known;
    }

    Class<?> type() {
        return type;
    }

    List<Component> components() {
        return List.of(parts().components);
    }

    @Override
    void link(Set<Shape> linked) {
        if (linked.add(this)) {
            for (Shape shape : parts().shapes) {
                shape.link(linked);
            }
        }
    }

    @Override
    @Nullable
    Object read(Intake in) {
        JsonParser parser = in.parser;
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            return in.wrongType("object");
        }
        TokenStreamContext start = parser.streamReadContext();
        int refusals = in.refusals();
        Parts parts = parts();
        Shape[] shapes = parts.shapes;
        PropertyNameMatcher names = parts.names;
        Object[] values = new Object[shapes.length];
        long seen = 0;
        int index = parser.nextNameMatch(names);
        while (index != PropertyNameMatcher.MATCH_END_OBJECT) {
            if (index < 0) {
                readFormer(in, parts, values);
            } else if ((seen & 1L << index) != 0) {
                in.refuse(FaultCode.DUPLICATE_PROPERTY, Quoted.quoted(parser.currentName()), "", null);
                parser.nextToken();
                parser.skipChildren();
            } else {
                seen |= 1L << index;
                JsonToken token = parser.nextToken();
                if (index < shapes.length && (token != JsonToken.VALUE_NULL || parts.components[index].required)) {
                    values[index] = joined(values[index], shapes[index].read(in));
                } else if (document != null && index == parts.allowed.size()) {
                    document.readSchema(in);
                }
            }
            index = parser.nextNameMatch(names);
        }
        if ((parts.required & ~seen) != 0) {
            refuseWithout(in, start, parts.required & ~seen);
        }
        for (int i = 0; document != null && i < parts.shapes.length; i++) {
            values[i] = joined(values[i], in.moved(parts.components[i].name, values[i]));
        }
        return complete(in, start, values, refusals);
    }

    /** What stands under a name that a list had: its elements, or one of them. */
    private void readFormer(Intake in, Parts parts, @Nullable Object[] values) {
        FormerNames.Moved moved = FormerNames.moved(type, in.parser.currentName());
        if (moved != null) {
            in.formerName("/" + moved.list());
            in.move(
                    moved.list(),
                    in.parser.nextToken() == JsonToken.VALUE_NULL
                            ? null
                            : Shapes.of(moved.element()).read(in));
            return;
        }
        String now = FormerNames.of(type).get(in.parser.currentName());
        int index = now == null ? -1 : parts.allowed.indexOf(now);
        if (index < 0 || !(parts.shapes[index] instanceof ListShape list)) {
            in.unknownProperty(parts.allowed);
            return;
        }
        in.formerName(parts.allowed.get(index));
        JsonToken token = in.parser.nextToken();
        if (token == JsonToken.START_OBJECT) {
            Object one = list.element().read(in);
            values[index] = joined(values[index], one == null ? null : List.of(one));
        } else if (token != JsonToken.VALUE_NULL) {
            values[index] = joined(values[index], list.read(in));
        }
    }

    /** A list with what stood under a name that it had. */
    private static @Nullable Object joined(@Nullable Object before, @Nullable Object read) {
        if (before instanceof List<?> some && read instanceof List<?> more) {
            List<Object> all = new ArrayList<>(some);
            all.addAll(more);
            return List.copyOf(all);
        }
        return read == null ? before : read;
    }

    private void refuseWithout(Intake in, TokenStreamContext start, long missing) {
        Component[] components = parts().components;
        for (int i = 0; i < components.length; i++) {
            if ((missing & 1L << i) != 0) {
                in.refuseObject(start, FaultCode.MISSING_PROPERTY, Quoted.quoted(components[i].name), "");
            }
        }
    }

    private @Nullable Object complete(Intake in, TokenStreamContext start, Object[] values, int refusals) {
        if (in.refusals() > refusals) {
            return null;
        }
        try {
            return construct(values);
        } catch (ContradictionException e) {
            in.refuseContradiction(start, e);
            return null;
        } catch (RuntimeException e) {
            in.refuseObject(start, FaultCode.REFUSED, shown(values), "");
            return null;
        }
    }

    /** The values that cannot stand together: no exception says it in Vietnamese. */
    private String shown(@Nullable Object[] values) {
        StringBuilder shown = new StringBuilder();
        for (int i = 0; i < values.length; i++) {
            if (values[i] != null) {
                shown.append(shown.isEmpty() ? "" : ", ");
                shown.append(parts().components[i].name).append(": ").append(values[i]);
            }
        }
        return Excerpt.of(shown.toString(), LONGEST_SHOWN);
    }

    /** @throws RuntimeException whatever the record refuses the values with */
    Object construct(@Nullable Object[] values) {
        return parts().maker.make(values);
    }

    @Override
    void write(JsonGenerator out, Object value) {
        if (out instanceof TellingGenerator telling) {
            telling.begin(value);
        }
        out.writeStartObject();
        if (variant != null) {
            out.writeName(TYPE);
            out.writeString(variant);
        }
        Component[] components = parts().components;
        for (Component component : components) {
            Object part = component.of(value);
            if (part != null) {
                out.writeName(component.written);
                component.shape.write(out, part);
            }
        }
        if (out instanceof TellingGenerator telling) {
            telling.tell(value, Arrays.asList(components));
        }
        out.writeEndObject();
    }

    @Override
    Map<String, Object> schema(Definitions definitions) {
        return definitions.reference(Names.of(type), () -> {
            Map<String, Object> properties = new LinkedHashMap<>();
            if (variant != null) {
                properties.put(TYPE, keywords("const", variant));
            }
            if (document != null) {
                properties.put(DocumentType.SCHEMA, document.schemaOfSchema());
            }
            List<String> needed = new ArrayList<>(variant == null ? List.of() : List.of(TYPE));
            for (Component component : parts().components) {
                Map<String, Object> schema = component.shape.schema(definitions);
                properties.put(component.name, component.required ? schema : orNull(schema));
                if (component.required) {
                    needed.add(component.name);
                }
            }
            Map<String, Object> schema = keywords("type", "object", "properties", properties);
            if (!needed.isEmpty()) {
                schema.put("required", needed);
            }
            schema.put("additionalProperties", false);
            return schema;
        });
    }

    private static Map<String, Object> orNull(Map<String, Object> schema) {
        if (schema.get("type") instanceof String type) {
            schema.put("type", List.of(type, "null"));
            return schema;
        }
        return keywords("anyOf", List.of(schema, keywords("type", "null")));
    }

    @Override
    ValueForm form() {
        return new ValueForm.Nested(type);
    }

    /** What the record is made of. */
    private final class Parts {
        final Component[] components;
        final Shape[] shapes;
        final Maker maker;
        final PropertyNameMatcher names;
        final List<String> allowed;

        /** The components that may not be left out, a bit each. */
        final long required;

        Parts() {
            this.components = Shapes.componentsOf(type);
            if (components.length >= Long.SIZE) {
                throw new IllegalArgumentException(type + " has too many components");
            }
            this.shapes = Arrays.stream(components).map(part -> part.shape).toArray(Shape[]::new);
            this.maker = new Maker(type);
            List<String> all = new ArrayList<>();
            long needed = 0;
            for (int i = 0; i < components.length; i++) {
                all.add(components[i].name);
                needed |= components[i].required ? 1L << i : 0;
            }
            this.required = needed;
            if (variant != null) {
                all.add(TYPE);
            }
            this.allowed = List.copyOf(all);
            if (document != null) {
                all.add(DocumentType.SCHEMA);
            }
            this.names = MATCHERS.constructNameMatcher(
                    all.stream().map(Named::fromString).toList(), false);
        }
    }
}
