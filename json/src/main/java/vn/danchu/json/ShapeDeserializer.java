package vn.danchu.json;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.jsontype.TypeDeserializer;

/**
 * Reads a value of the library from a mapper's parser. The value is copied first, token by token, and the copy is read as
 * every document is: so the mapper's settings change nothing, and the faults are those of {@link DanchuJson}, placed in the
 * mapper's own input.
 */
final class ShapeDeserializer extends ValueDeserializer<Object> {

    private final Shape shape;
    private final Class<?> type;
    private final Limits limits;
    private final JsonFactory reading;

    ShapeDeserializer(Shape shape, Class<?> type, Limits limits) {
        this.shape = shape;
        this.type = type;
        this.limits = limits;
        this.reading = DocumentReader.factory(limits);
    }

    @Override
    public Object deserialize(JsonParser parser, DeserializationContext context) {
        Transcript transcript = new Transcript(parser, limits.documentBytes());
        Fault broken = transcript.copy();
        if (broken != null) {
            throw refused(parser, List.of(broken), transcript.cause());
        }
        byte[] bytes = transcript.bytes();
        ReadResult<?> read = new DocumentReader(
                        reading, limits.withDocumentBytes(Integer.MAX_VALUE), false, bytes, 0, bytes.length, 1)
                .read(shape, Object.class);
        Object value = read.value();
        if (value == null) {
            List<Fault> faults = new ArrayList<>();
            read.faults().forEach(fault -> faults.add(transcript.placed(fault)));
            throw refused(parser, faults, null);
        }
        if (!type.isInstance(value)) {
            Fault other = transcript.placed(new Fault(
                    1, 1, "", FaultCode.WRONG_TYPE, Names.constant(value.getClass()), Names.constant(type), null));
            throw refused(parser, List.of(other), null);
        }
        return value;
    }

    /** The form says by itself which record it is: no name of a class stands there. */
    @Override
    public Object deserializeWithType(JsonParser parser, DeserializationContext context, TypeDeserializer ignored) {
        return deserialize(parser, context);
    }

    private static DatabindException refused(JsonParser parser, List<Fault> faults, @Nullable Throwable cause) {
        RefusedDocumentException refused = new RefusedDocumentException(faults);
        if (cause != null) {
            refused.initCause(cause);
        }
        return DatabindException.from(parser, refused.getMessage(), refused);
    }
}
