package vn.danchu.json;

import java.util.List;
import tools.jackson.core.JsonParser;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.KeyDeserializer;

/** Reads a constant from the name of a property, by its code. */
final class CodeKeyDeserializer extends KeyDeserializer {

    private final CodeShape codes;

    CodeKeyDeserializer(CodeShape codes) {
        this.codes = codes;
    }

    @Override
    public Object deserializeKey(String key, DeserializationContext context) {
        Object constant = codes.find(key);
        if (constant != null) {
            return constant;
        }
        JsonParser parser = context.getParser();
        TokenStreamLocation place = parser.currentTokenLocation();
        Fault fault = new Fault(
                Math.max(0, place.getLineNr()),
                Math.max(0, place.getColumnNr()),
                parser.streamReadContext().pathAsPointer().toString(),
                FaultCode.UNKNOWN_CODE,
                Quoted.quoted(key),
                codes.allowed(),
                codes.closest(key));
        RefusedDocumentException refused = new RefusedDocumentException(List.of(fault));
        throw DatabindException.from(parser, refused.getMessage(), refused);
    }
}
