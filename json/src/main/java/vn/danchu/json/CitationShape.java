package vn.danchu.json;

import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;
import vn.danchu.law.Citation;
import vn.danchu.law.Instrument;
import vn.danchu.law.Instruments;

/** A citation in its data form, and in no other: {@code L10:64.1.đ}. */
final class CitationShape extends Shape {

    private static final String FORM = "L10:13.2, L10:64.1.đ, D59:3";

    @Override
    @Nullable
    Object read(Intake in) {
        if (in.parser.currentToken() != JsonToken.VALUE_STRING) {
            return in.wrongType("string " + FORM);
        }
        String text = in.parser.getString();
        try {
            Citation citation = Citation.parse(text);
            if (citation.toString().equals(text)) {
                return citation;
            }
        } catch (IllegalArgumentException e) {
            // told below, as every other text that is no citation
        }
        in.refuse(FaultCode.NOT_A_CITATION, in.found(), FORM, null);
        return null;
    }

    @Override
    void write(JsonGenerator out, Object value) {
        out.writeString(value.toString());
    }

    @Override
    Map<String, Object> schema(Definitions definitions) {
        String instruments = Instruments.all().stream().map(Instrument::code).collect(Collectors.joining("|"));
        String number = "[1-9][0-9]{0,3}";
        return definitions.reference(
                "Citation",
                () -> keywords(
                        "type",
                        "string",
                        "pattern",
                        "^(" + instruments + "):" + number + "(-" + number + "|\\." + number
                                + "(\\.[abcdđeghiklmnopqrstuvxy])?)?$"));
    }

    @Override
    Object sample() {
        return Citation.parse("L10:1");
    }

    @Override
    ValueForm form() {
        return new ValueForm.Provision();
    }
}
