package vn.danchu.json;

import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.jsontype.TypeSerializer;

/** Writes a value of the library in its one form within what a mapper writes. */
final class ShapeSerializer extends ValueSerializer<Object> {

    private final Shape shape;

    ShapeSerializer(Shape shape) {
        this.shape = shape;
    }

    @Override
    public void serialize(Object value, JsonGenerator out, SerializationContext context) {
        shape.write(out, value);
    }

    /** The form says by itself which record it is: no mapper adds the name of a class. */
    @Override
    public void serializeWithType(Object value, JsonGenerator out, SerializationContext context, TypeSerializer type) {
        shape.write(out, value);
    }
}
