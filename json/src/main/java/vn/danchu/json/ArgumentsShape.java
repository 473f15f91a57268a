package vn.danchu.json;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;
import vn.danchu.compliance.Argument;
import vn.danchu.compliance.Arguments;
import vn.danchu.compliance.Delay;

/** The named values of a finding: an object whose keys are {@link Argument}s, in the order of the finding. */
final class ArgumentsShape extends Shape {

    private final Map<String, Argument> byKey = new LinkedHashMap<>();
    private final Map<Argument.Type, Shape> shapes = new HashMap<>();

    ArgumentsShape() {
        for (Argument argument : Argument.values()) {
            byKey.put(argument.key(), argument);
        }
        Shape text = new TextShape(Bounds.NONE);
        shapes.put(Argument.Type.DATE, new DateShape());
        shapes.put(Argument.Type.COUNT, new WholeShape(true, Bounds.NONE));
        shapes.put(Argument.Type.YEAR, new WholeShape(false, Bounds.NONE));
        shapes.put(Argument.Type.CODES, new ListShape(text, Bounds.NONE));
        shapes.put(Argument.Type.PATHS, new ListShape(text, Bounds.NONE));
        shapes.put(Argument.Type.DELAYS, new ListShape(Shapes.of(Delay.class), Bounds.NONE));
        shapes.put(Argument.Type.CONDITION, text);
        shapes.put(Argument.Type.FIGURE, text);
        shapes.put(Argument.Type.PRINTED, text);
        shapes.put(Argument.Type.PERCENTAGE, new DecimalShape(Bounds.NONE));
    }

    private Shape shape(Argument argument) {
        Shape shape = shapes.get(argument.type());
        if (shape == null) {
            throw new IllegalStateException("no JSON form for an argument's type " + argument.type());
        }
        return shape;
    }

    @Override
    @Nullable
    Object read(Intake in) {
        if (in.parser.currentToken() != JsonToken.START_OBJECT) {
            return in.wrongType("object");
        }
        Arguments arguments = Arguments.none();
        while (in.parser.nextToken() != JsonToken.END_OBJECT) {
            Argument argument = byKey.get(in.parser.currentName());
            if (argument == null) {
                in.unknownProperty(List.copyOf(byKey.keySet()));
                continue;
            }
            boolean twice = arguments.get(argument) != null;
            if (twice) {
                in.refuse(FaultCode.DUPLICATE_PROPERTY, Quoted.quoted(argument.key()), "", null);
            }
            in.parser.nextToken();
            Object value = shape(argument).read(in);
            if (value != null && !twice) {
                arguments = arguments.with(argument, value);
            }
        }
        return arguments;
    }

    @Override
    void write(JsonGenerator out, Object value) {
        out.writeStartObject();
        ((Arguments) value).forEach((argument, each) -> {
            out.writeName(argument.key());
            Object whole = argument.type() == Argument.Type.COUNT ? (Object) ((Number) each).longValue() : each;
            shape(argument).write(out, argument.type() == Argument.Type.YEAR ? ((Number) each).intValue() : whole);
        });
        out.writeEndObject();
    }

    @Override
    Map<String, Object> schema(Definitions definitions) {
        return definitions.reference("Arguments", () -> {
            Map<String, Object> properties = new LinkedHashMap<>();
            byKey.forEach((key, argument) -> properties.put(key, shape(argument).schema(definitions)));
            return keywords("type", "object", "properties", properties, "additionalProperties", false);
        });
    }

    @Override
    ValueForm form() {
        return new ValueForm.Other();
    }
}
