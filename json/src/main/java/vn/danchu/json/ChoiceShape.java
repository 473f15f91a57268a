package vn.danchu.json;

import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** One of the records of a sealed interface: an object whose property {@code type} says which. The list is fixed. */
final class ChoiceShape extends Shape {

    private final Class<?> type;
    private final Map<String, RecordShape> byName = new LinkedHashMap<>();
    private final Map<Class<?>, RecordShape> byType = new LinkedHashMap<>();

    ChoiceShape(Class<?> type) {
        this.type = type;
        // By name: compilers write down permitted subclasses in orders of their own.
        for (Class<?> variant : Arrays.stream(type.getPermittedSubclasses())
                .sorted(Comparator.comparing(Class::getName))
                .toList()) {
            String name = Names.constant(variant);
            RecordShape shape = new RecordShape(variant, name);
            byName.put(name, shape);
            byType.put(variant, shape);
        }
    }

    @Override
    void link(Set<Shape> linked) {
        byName.values().forEach(shape -> shape.link(linked));
    }

    @Override
    @Nullable
    Object read(Intake in) {
        if (in.parser.currentToken() != JsonToken.START_OBJECT) {
            return in.wrongType("object");
        }
        RecordShape shape = shape(in);
        if (shape == null) {
            in.parser.skipChildren();
            return null;
        }
        return shape.read(in);
    }

    /** Looks ahead for the type, because the properties of an object stand in any order. */
    private @Nullable RecordShape shape(Intake in) {
        List<String> names = List.copyOf(byName.keySet());
        try (JsonParser ahead = in.ahead()) {
            ahead.nextToken();
            while (ahead.nextToken() == JsonToken.PROPERTY_NAME) {
                boolean found = ahead.currentName().equals(RecordShape.TYPE);
                ahead.nextToken();
                if (found) {
                    String name = ahead.getString();
                    RecordShape shape = byName.get(name);
                    if (shape == null) {
                        in.refuse(
                                FaultCode.UNKNOWN_CODE,
                                Quoted.quoted(name),
                                String.join(", ", names),
                                Quoted.closest(name, names));
                    }
                    return shape;
                }
                ahead.skipChildren();
            }
        } catch (JacksonException e) {
            // The parser itself comes upon the same, and knows at which place.
            in.parser.skipChildren();
            throw e;
        }
        in.refuse(FaultCode.MISSING_PROPERTY, Quoted.quoted(RecordShape.TYPE), String.join(", ", names), null);
        return null;
    }

    @Override
    void write(JsonGenerator out, Object value) {
        RecordShape shape = byType.get(value.getClass());
        if (shape == null) {
            throw new IllegalArgumentException(value.getClass() + " is no " + type);
        }
        shape.write(out, value);
    }

    @Override
    Map<String, Object> schema(Definitions definitions) {
        return definitions.reference(
                Names.of(type),
                () -> keywords(
                        "oneOf",
                        byName.values().stream()
                                .map(shape -> shape.schema(definitions))
                                .toList()));
    }

    @Override
    ValueForm form() {
        return new ValueForm.Choice(type);
    }
}
