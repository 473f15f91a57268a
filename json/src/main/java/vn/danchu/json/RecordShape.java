package vn.danchu.json;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Constructor;
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
    private Component[] components = {};
    private Shape[] shapes = {};
    private Constructor<?> constructor;

    /** Linked once a document has such a record: most have few of all kinds. */
    private @Nullable MethodHandle handle;

    private PropertyNameMatcher names;
    private List<String> allowed = List.of();

    /** The components that may not be left out, a bit each. */
    private long required;

    /** @param variant the value of the property {@code type} that marks the record; null if nothing does */
    @SuppressWarnings("NullAway.Init") // linked before it is used: a record may contain itself
    RecordShape(Class<?> type, @Nullable String variant) {
        this.type = type;
        this.variant = variant;
        this.document = DocumentType.find(type).orElse(null);
    }

    Class<?> type() {
        return type;
    }

    int size() {
        return components.length;
    }

    Component component(int index) {
        return components[index];
    }

    /** Gives it its parts. */
    void link(List<Component> parts, Constructor<?> constructor) {
        if (parts.size() >= Long.SIZE) {
            throw new IllegalArgumentException(type + " has too many components");
        }
        this.components = parts.toArray(Component[]::new);
        this.shapes = parts.stream().map(part -> part.shape).toArray(Shape[]::new);
        this.constructor = constructor;
        List<String> all = new ArrayList<>();
        parts.forEach(part -> all.add(part.name));
        if (variant != null) {
            all.add(TYPE);
        }
        this.allowed = List.copyOf(all);
        if (document != null) {
            all.add(DocumentType.SCHEMA);
        }
        for (int i = 0; i < components.length; i++) {
            required |= components[i].required ? 1L << i : 0;
        }
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
        Object[] values = new Object[shapes.length];
        long seen = 0;
        int index = parser.nextNameMatch(names);
        while (index != PropertyNameMatcher.MATCH_END_OBJECT) {
            if (index < 0) {
                readFormer(in, values);
            } else if ((seen & 1L << index) != 0) {
                in.refuse(FaultCode.DUPLICATE_PROPERTY, Quoted.quoted(parser.currentName()), "", null);
                parser.nextToken();
                parser.skipChildren();
            } else {
                seen |= 1L << index;
                JsonToken token = parser.nextToken();
                if (index < shapes.length && (token != JsonToken.VALUE_NULL || isRequired(index))) {
                    values[index] = joined(values[index], shapes[index].read(in));
                } else if (document != null && index == allowed.size()) {
                    document.readSchema(in);
                }
            }
            index = parser.nextNameMatch(names);
        }
        if ((required & ~seen) != 0) {
            refuseWithout(in, start, required & ~seen);
        }
        return complete(in, start, values, refusals);
    }

    /** What stands under a name that a list had: its elements, or one of them. */
    private void readFormer(Intake in, @Nullable Object[] values) {
        String now = FormerNames.of(type).get(in.parser.currentName());
        int index = now == null ? -1 : allowed.indexOf(now);
        if (index < 0 || !(shapes[index] instanceof ListShape list)) {
            in.unknownProperty(allowed);
            return;
        }
        in.formerName(allowed.get(index));
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
        for (int i = 0; i < components.length; i++) {
            if ((missing & 1L << i) != 0) {
                in.refuseObject(start, FaultCode.MISSING_PROPERTY, Quoted.quoted(components[i].name), "");
            }
        }
    }

    boolean isRequired(int index) {
        return (required & 1L << index) != 0;
    }

    private @Nullable Object complete(Intake in, TokenStreamContext start, Object[] values, int refusals) {
        if (in.refusals() > refusals) {
            return null;
        }
        try {
            return construct(values);
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
                shown.append(components[i].name).append(": ").append(values[i]);
            }
        }
        return Excerpt.of(shown.toString(), LONGEST_SHOWN);
    }

    /** @throws RuntimeException whatever the record refuses the values with */
    Object construct(@Nullable Object[] values) {
        MethodHandle known = handle;
        if (known == null) {
            known = handleOf(constructor);
            handle = known;
        }
        try {
            return (Object) known.invokeExact(values);
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException("a record's constructor throws no checked exception", e);
        }
    }

    /** Takes an array of the components' values and gives an object. */
    private static MethodHandle handleOf(Constructor<?> constructor) {
        try {
            return MethodHandles.lookup()
                    .unreflectConstructor(constructor)
                    .asSpreader(Object[].class, constructor.getParameterCount())
                    .asType(MethodType.methodType(Object.class, Object[].class));
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(constructor + " was found, and is not open", e);
        }
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
            for (int i = 0; i < components.length; i++) {
                Map<String, Object> schema = shapes[i].schema(definitions);
                properties.put(components[i].name, isRequired(i) ? schema : orNull(schema));
                if (isRequired(i)) {
                    needed.add(components[i].name);
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
}
