package vn.danchu.json;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.core.io.JsonStringEncoder;

/**
 * A copy of one value of a parser's input, as JSON with a line for each token, that knows where in the input each token
 * stands.
 */
final class Transcript {

    private static final JsonStringEncoder ENCODER = JsonStringEncoder.getInstance();

    private final JsonParser parser;
    private final int most;
    private final String base;
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(4096);
    private int[] places = new int[256];
    private int tokens;
    private @Nullable JacksonException cause;

    /** @param most bytes that the value may have, without the breaks between lines */
    Transcript(JsonParser parser, int most) {
        this.parser = parser;
        this.most = most;
        this.base = parser.streamReadContext().pathAsPointer().toString();
    }

    /**
     * Copies the value whose first token is the parser's current one, and leaves the parser at its last.
     *
     * @return why it broke off, or null if it did not
     */
    @Nullable
    Fault copy() {
        try {
            return copyTokens();
        } catch (JacksonIOException e) {
            throw e;
        } catch (JacksonException e) {
            cause = e;
            return broken(e);
        }
    }

    private @Nullable Fault copyTokens() {
        int depth = 0;
        boolean separate = false;
        JsonToken token = parser.currentToken();
        while (true) {
            place(separate && !token.isStructEnd());
            write(token);
            if (bytes.size() - tokens > most) {
                return fault(
                        parser.currentTokenLocation(),
                        FaultCode.LIMIT,
                        "> " + most + " bytes",
                        "<= " + most + " bytes");
            }
            depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
            if (depth == 0) {
                return null;
            }
            separate = !token.isStructStart() && token != JsonToken.PROPERTY_NAME;
            token = parser.nextToken();
            if (token == null) {
                return fault(parser.currentLocation(), FaultCode.UNEXPECTED_END, "", "");
            }
        }
    }

    private void place(boolean afterAnother) {
        if (afterAnother) {
            bytes.write(',');
        }
        if (tokens > 0) {
            bytes.write('\n');
        }
        if (2 * tokens == places.length) {
            places = Arrays.copyOf(places, places.length * 2);
        }
        TokenStreamLocation place = parser.currentTokenLocation();
        places[2 * tokens] = Math.max(0, place.getLineNr());
        places[2 * tokens + 1] = Math.max(0, place.getColumnNr());
        tokens++;
    }

    private void write(JsonToken token) {
        switch (token) {
            case PROPERTY_NAME -> {
                text(parser.currentName());
                bytes.write(':');
            }
            case VALUE_STRING -> text(parser.getString());
            case VALUE_EMBEDDED_OBJECT -> text(String.valueOf(parser.getEmbeddedObject()));
            default -> bytes.writeBytes(parser.getString().getBytes(StandardCharsets.UTF_8));
        }
    }

    /** Halves of characters go over as escapes, so that they are refused where they stand. */
    private void text(String text) {
        bytes.write('"');
        if (Utf8.hasHalfCharacter(text)) {
            text.chars()
                    .forEach(c -> bytes.writeBytes(String.format("\\u%04x", c).getBytes(StandardCharsets.US_ASCII)));
        } else {
            bytes.writeBytes(ENCODER.quoteAsUTF8(text));
        }
        bytes.write('"');
    }

    byte[] bytes() {
        return bytes.toByteArray();
    }

    /** What the parser threw, or null if it did not. */
    @Nullable
    JacksonException cause() {
        return cause;
    }

    /** A fault of the copy as a fault of the parser's input. */
    Fault placed(Fault fault) {
        int token = Math.min(Math.max(fault.line(), 1), tokens) - 1;
        return new Fault(
                places[2 * token],
                places[2 * token + 1],
                base + fault.pointer(),
                fault.code(),
                fault.found(),
                fault.allowed(),
                fault.suggestion());
    }

    private Fault broken(JacksonException e) {
        TokenStreamLocation place = e.getLocation() == null ? parser.currentLocation() : e.getLocation();
        if (e instanceof StreamConstraintsException) {
            Spot spot = DocumentReader.exceeded(e.getOriginalMessage(), parser, "");
            return fault(place, FaultCode.LIMIT, spot.found(), spot.allowed());
        }
        return fault(
                place,
                e instanceof UnexpectedEndOfInputException ? FaultCode.UNEXPECTED_END : FaultCode.SYNTAX,
                "",
                "");
    }

    private Fault fault(TokenStreamLocation place, FaultCode code, String found, String allowed) {
        String pointer = parser.streamReadContext().pathAsPointer().toString();
        return new Fault(
                Math.max(0, place.getLineNr()), Math.max(0, place.getColumnNr()), pointer, code, found, allowed, null);
    }
}
