package vn.danchu.json;

import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.SerializedString;
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
        Citation citation = (Citation) value;
        int at = slot(citation);
        Written written = LAST[at];
        if (written == null || !written.citation().equals(citation)) {
            written = new Written(citation, new SerializedString(citation.toString()));
            LAST[at] = written;
        }
        out.writeString(written.text());
    }

    private static int slot(Citation citation) {
        int hash = citation.instrument().code().hashCode();
        hash = 31 * hash + citation.article();
        hash = 31 * hash + citation.clause();
        return (31 * hash + citation.point().hashCode()) & (KEPT - 1);
    }

    /** A citation that was written: the findings of a report repeat those of the norms. */
    private record Written(Citation citation, SerializableString text) {}

    private static final int KEPT = 4096;

    /** Those written last, by their numbers. A race writes one anew. */
    private static final @Nullable Written[] LAST = new Written[KEPT];

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
    ValueForm form() {
        return new ValueForm.Provision();
    }
}
