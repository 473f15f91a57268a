package vn.danchu.json;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;

/** Reads one document from bytes: checks them, has the shape read the value, and turns what breaks off into faults. */
final class DocumentReader {

    private static final int EXCERPT = 20;

    /** What has limits: as the parser names it, and as JSON does. */
    private static final Map<String, String> WHAT = Map.of(
            "Number value length", "number",
            "String value length", "string",
            "Name length", "name",
            "Document nesting depth", "depth");

    private static final Pattern EXCEEDED =
            Pattern.compile("(.+?) \\((\\d+)\\) exceeds the maximum allowed \\((\\d+).*");

    private final JsonFactory factory;
    private final Limits limits;
    private final boolean lenient;
    private final byte[] bytes;
    private final int from;
    private final int to;
    private final int firstLine;
    private final List<Spot> spots = new ArrayList<>(0);
    private boolean ended;

    DocumentReader(JsonFactory factory, Limits limits, boolean lenient, byte[] bytes, int from, int to, int firstLine) {
        this.factory = factory;
        this.limits = limits;
        this.lenient = lenient;
        this.bytes = bytes;
        this.from = from;
        this.to = to;
        this.firstLine = firstLine;
    }

    /**
     * NaN is read so that it can be refused as a value, and reading goes on. Names that collide in the parser's table make
     * it anew instead of failing: the table outlives a document, and one made to fill it would have the next ones refused.
     */
    static JsonFactory factory(Limits limits) {
        return JsonFactory.builder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(limits.depth())
                        .maxStringLength(limits.stringLength())
                        .maxNumberLength(limits.numberLength())
                        .build())
                .disable(JsonFactory.Feature.FAIL_ON_SYMBOL_HASH_OVERFLOW)
                .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
                .build();
    }

    <T> ReadResult<T> read(Shape shape, Class<T> type) {
        if (to - from > limits.documentBytes()) {
            spots.add(new Spot(
                    1,
                    1,
                    "",
                    FaultCode.LIMIT,
                    "> " + limits.documentBytes() + " bytes",
                    "<= " + limits.documentBytes() + " bytes",
                    null));
            return new ReadResult<>(null, faults(from), Map.of());
        }
        int start = from;
        if (to - from >= 3
                && bytes[from] == (byte) 0xEF
                && bytes[from + 1] == (byte) 0xBB
                && bytes[from + 2] == (byte) 0xBF) {
            start += 3;
            spots.add(new Spot(1, 1, "", FaultCode.BYTE_ORDER_MARK, "EF BB BF", "", null));
        }
        int wrong = wrongByte(start);
        if (wrong >= 0) {
            String found = String.format("%02X", bytes[wrong]);
            spots.add(Locator.spot(bytes, start, wrong, FaultCode.ENCODING, found, "UTF-8"));
            return new ReadResult<>(null, faults(start), Map.of());
        }
        return parse(shape, type, start);
    }

    /** Where the text is not UTF-8; a zero among the first four bytes is UTF-16 or UTF-32, which the parser would guess. */
    private int wrongByte(int start) {
        int wrong = Utf8.firstFault(bytes, start, to);
        for (int i = start; i < Math.min(to, start + 4) && i != wrong; i++) {
            if (bytes[i] == 0) {
                return i;
            }
        }
        return wrong;
    }

    private <T> ReadResult<T> parse(Shape shape, Class<T> type, int start) {
        int before = spots.size();
        Object value = null;
        try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), bytes, start, to - start)) {
            Intake in = new Intake(parser, factory, limits, lenient, bytes, start, to);
            try {
                value = document(in, shape);
            } catch (JacksonException e) {
                spots.add(brokenOff(e, parser, start));
                value = null;
            } catch (Intake.Stop e) {
                // the faults are told
            }
            boolean refused = in.refusals() > 0 || value == null || (before > 0 && !lenient);
            spots.addAll(in.spots());
            return new ReadResult<>(refused ? null : type.cast(value), faults(start), refused ? Map.of() : in.kept());
        }
    }

    private @Nullable Object document(Intake in, Shape shape) {
        if (in.parser.nextToken() == null) {
            in.refuse(FaultCode.EMPTY, "", "object", null);
            return null;
        }
        Object value = shape.read(in);
        ended = true;
        if (in.parser.nextToken() != null) {
            in.refuse(FaultCode.TRAILING_CONTENT, in.found(), "", null);
        }
        return value;
    }

    private Spot brokenOff(JacksonException e, JsonParser parser, int start) {
        String pointer = parser.streamReadContext().pathAsPointer().toString();
        if (e instanceof StreamConstraintsException) {
            return exceeded(e.getOriginalMessage(), parser, pointer);
        }
        TokenStreamLocation place = e.getLocation() == null ? parser.currentLocation() : e.getLocation();
        if (ended) {
            return notJson(place, start, "", FaultCode.TRAILING_CONTENT);
        }
        // After a comma the parser takes the end for a character that it did not expect.
        if (e instanceof UnexpectedEndOfInputException || start + place.getByteOffset() >= to) {
            return Spot.at(place, pointer, FaultCode.UNEXPECTED_END, "", "", null);
        }
        return notJson(place, start, pointer, FaultCode.SYNTAX);
    }

    /** Shows the text from the place on in whole characters; the parser may have put the place inside the first of them. */
    private Spot notJson(TokenStreamLocation place, int start, String pointer, FaultCode code) {
        int at = (int) Math.min(to, start + Math.max(0, place.getByteOffset()));
        int first = Utf8.beginning(bytes, at, to);
        int end = Utf8.beginning(bytes, Math.min(to, first + EXCERPT), to);
        String found = Quoted.quoted(new String(bytes, first, end - first, StandardCharsets.UTF_8));
        return new Spot(place.getLineNr(), place.getColumnNr() - (at - first), pointer, code, found, "", null);
    }

    /** The parser places a number that is too long at its end, and everything else at its beginning. */
    static Spot exceeded(String message, JsonParser parser, String pointer) {
        Matcher exceeded = EXCEEDED.matcher(message);
        if (!exceeded.matches()) {
            return Spot.at(parser.currentLocation(), pointer, FaultCode.LIMIT, message, "", null);
        }
        String what = WHAT.getOrDefault(exceeded.group(1), exceeded.group(1));
        String found = what + ": " + exceeded.group(2);
        String allowed = "<= " + exceeded.group(3);
        if (!what.equals("number")) {
            return Spot.at(parser.currentTokenLocation(), pointer, FaultCode.LIMIT, found, allowed, null);
        }
        TokenStreamLocation end = parser.currentLocation();
        int column = Math.max(1, end.getColumnNr() - Integer.parseInt(exceeded.group(2)));
        return new Spot(end.getLineNr(), column, pointer, FaultCode.LIMIT, found, allowed, null);
    }

    private List<Fault> faults(int start) {
        return spots.isEmpty() ? List.of() : Locator.faults(spots, bytes, start, to, firstLine);
    }
}
