package vn.danchu.json;

import java.lang.invoke.MethodHandle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.sym.PropertyNameMatcher;
import tools.jackson.core.util.Named;

/** A record: an object whose properties are its components, in their order; null components are left out. */
final class RecordShape extends Shape {

    /** The property that says which of several records an object is. */
    static final String TYPE = "type";

    /** Stands for a component that was given and has no value: null, or refused. */
    private static final Object NONE = new Object();

    private static final JsonFactory MATCHERS = new JsonFactory();

    private final Class<?> type;
    private final @Nullable String variant;
    private Component[] components = {};
    private MethodHandle constructor;
    private PropertyNameMatcher names;
    private List<String> allowed = List.of();

    /** @param variant the value of the property {@code type} that marks the record; null if nothing does */
    @SuppressWarnings("NullAway.Init") // linked before it is used: a record may contain itself
    RecordShape(Class<?> type, @Nullable String variant) {
        this.type = type;
        this.variant = variant;
    }

    /** Gives it its parts. @param constructor takes an array of the components' values and gives an object */
    void link(List<Component> parts, MethodHandle constructor) {
        this.components = parts.toArray(Component[]::new);
        this.constructor = constructor;
        List<String> all = new ArrayList<>();
        parts.forEach(part -> all.add(part.name));
        if (variant != null) {
            all.add(TYPE);
        }
        this.allowed = List.copyOf(all);
        this.names = MATCHERS.constructNameMatcher(
                all.stream().map(Named::fromString).toList(), false);
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
        Object[] values = new Object[components.length];
        int index = parser.nextNameMatch(names);
        while (index != PropertyNameMatcher.MATCH_END_OBJECT) {
            if (index < 0) {
                in.unknownProperty(allowed);
            } else if (index == components.length) {
                parser.nextToken();
            } else if (values[index] != null) {
                in.refuse(FaultCode.DUPLICATE_PROPERTY, Words.quoted(components[index].name), "", null);
                parser.nextToken();
                parser.skipChildren();
            } else {
                Object value = parser.nextToken() == JsonToken.VALUE_NULL && components[index].optional
                        ? null
                        : components[index].shape.read(in);
                values[index] = value == null ? NONE : value;
            }
            index = parser.nextNameMatch(names);
        }
        return complete(in, start, values, refusals);
    }

    private @Nullable Object complete(Intake in, TokenStreamContext start, Object[] values, int refusals) {
        for (int i = 0; i < values.length; i++) {
            if (values[i] == null && !components[i].optional) {
                in.refuseObject(start, FaultCode.MISSING_PROPERTY, Words.quoted(components[i].name), "");
            } else if (values[i] == NONE) {
                values[i] = null;
            }
        }
        if (in.refusals() > refusals) {
            return null;
        }
        try {
            return construct(values);
        } catch (RuntimeException e) {
            in.refuseObject(start, FaultCode.REFUSED, String.valueOf(e.getMessage()), "");
            return null;
        }
    }

    private Object construct(@Nullable Object[] values) {
        try {
            return (Object) constructor.invokeExact(values);
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException("a record's constructor throws no checked exception", e);
        }
    }

    @Override
    void write(JsonGenerator out, Object value) {
        out.writeStartObject();
        if (variant != null) {
            out.writeName(TYPE);
            out.writeString(variant);
        }
        for (Component component : components) {
            Object part = component.of(value);
            if (part != null) {
                out.writeName(component.written);
                component.shape.write(out, part);
            }
        }
        out.writeEndObject();
    }

    /**
     * Finds out which components have a default: the record is made once without each, and asked what it then has. A
     * record that cannot be made from samples requires what is not nullable.
     */
    void findDefaults() {
        for (int i = 0; i < components.length; i++) {
            if (!components[i].nullable) {
                Object record = sample(i);
                components[i].optional = record != null && components[i].of(record) != null;
            }
        }
    }

    @Override
    @Nullable
    Object sample() {
        return sample(-1);
    }

    private @Nullable Object sample(int without) {
        Object[] values = new Object[components.length];
        for (int i = 0; i < values.length; i++) {
            if (i != without && !components[i].nullable) {
                values[i] = components[i].shape.sample();
            }
        }
        try {
            return construct(values);
        } catch (RuntimeException e) {
            return null;
        }
    }

    @Override
    Map<String, Object> schema(Definitions definitions) {
        return definitions.reference(Names.of(type), () -> {
            Map<String, Object> properties = new LinkedHashMap<>();
            if (variant != null) {
                properties.put(TYPE, keywords("const", variant));
            }
            for (Component component : components) {
                Map<String, Object> schema = component.shape.schema(definitions);
                properties.put(component.name, component.optional ? orNull(schema) : schema);
            }
            Map<String, Object> schema = keywords("type", "object", "properties", properties);
            List<String> required = new ArrayList<>(variant == null ? List.of() : List.of(TYPE));
            Arrays.stream(components).filter(part -> !part.optional).forEach(part -> required.add(part.name));
            if (!required.isEmpty()) {
                schema.put("required", required);
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
}
