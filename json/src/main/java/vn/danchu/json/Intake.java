package vn.danchu.json;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.io.ContentReference;
import tools.jackson.core.json.JsonFactory;
import vn.danchu.law.ContradictionException;
import vn.danchu.law.ContradictionException.Datum;

/** One reading of one document: the parser, and what was found wrong so far. */
final class Intake {

    /** Ends a reading that has found more faults than its limit; thrown on the way to refusal only. */
    static final class Stop extends RuntimeException {
        private static final long serialVersionUID = 1;

        Stop() {
            super(null, null, false, false);
        }
    }

    final JsonParser parser;
    final Limits limits;
    private final boolean lenient;
    private final JsonFactory factory;
    final byte[] bytes;
    final int to;
    private final int from;
    private final List<Spot> spots = new ArrayList<>(0);
    private final Map<String, String> kept = new HashMap<>(0);
    private final Map<String, Set<Object>> moved = new HashMap<>(0);
    private Object[] stack = new Object[64];
    private int held;
    private int refusals;

    Intake(JsonParser parser, JsonFactory factory, Limits limits, boolean lenient, byte[] bytes, int from, int to) {
        this.parser = parser;
        this.factory = factory;
        this.limits = limits;
        this.lenient = lenient;
        this.bytes = bytes;
        this.from = from;
        this.to = to;
    }

    /** A second parser, whose first token will be the current one. */
    JsonParser ahead() {
        int at = offset(parser.currentTokenLocation());
        return factory.createParser(ObjectReadContext.empty(), bytes, at, to - at);
    }

    private int offset(TokenStreamLocation place) {
        return from + (int) place.getByteOffset();
    }

    /** How many faults so far refuse the document. */
    int refusals() {
        return refusals;
    }

    List<Spot> spots() {
        return spots;
    }

    Map<String, String> kept() {
        return kept;
    }

    /** Where in {@link #bytes} the characters of the current token, a string, begin as they are spelled. */
    int textStart() {
        return offset(parser.currentTokenLocation()) + 1;
    }

    /** The current token, a string or a name, in UTF-8 and without escapes. */
    byte[] decoded() {
        return parser.getString().getBytes(StandardCharsets.UTF_8);
    }

    /** The current token, a string; null if an escape spells half a character, and then the fault is noted. */
    @Nullable
    String text() {
        String text = parser.getString();
        if (Utf8.hasHalfCharacter(text)) {
            refuse(FaultCode.ENCODING, Quoted.quoted(text), "", null);
            return null;
        }
        return text;
    }

    /** The current token, a number; null if its exponent is beyond all arithmetic, and then the fault is noted. */
    @Nullable
    BigDecimal decimal() {
        try {
            return parser.getDecimalValue();
        } catch (NumberFormatException e) {
            refuse(FaultCode.LIMIT, found(), "", null);
            return null;
        }
    }

    /** Refuses the current value for its type, and passes over it. */
    @Nullable
    Object wrongType(String allowed) {
        FaultCode code = parser.currentToken() == JsonToken.VALUE_NUMBER_FLOAT && parser.isNaN()
                ? FaultCode.NOT_A_NUMBER
                : FaultCode.WRONG_TYPE;
        refuse(code, found(), allowed, null);
        parser.skipChildren();
        return null;
    }

    /** Refuses what stands at the current token. */
    void refuse(FaultCode code, String found, String allowed, @Nullable String suggestion) {
        refuse(parser.currentTokenLocation(), pointer(), code, found, allowed, suggestion);
    }

    /** Refuses the object that has just ended; {@code start} was its context. */
    void refuseObject(TokenStreamContext start, FaultCode code, String found, String allowed) {
        refuse(start.startLocation(ContentReference.unknown()), pointer(), code, found, allowed, null);
    }

    /** Refuses the object that has just ended; what is deeper within it, at its own place. */
    void refuseContradiction(TokenStreamContext start, ContradictionException contradiction) {
        List<Datum> found = contradiction.found();
        String last = found.get(found.size() - 1).place();
        String within = last.substring(0, last.lastIndexOf('/'));
        TokenStreamLocation place = start.startLocation(ContentReference.unknown());
        refuse(
                within.isEmpty() ? place : place(pointer() + within, place),
                pointer() + within,
                FaultCode.REFUSED,
                found.stream().map(Datum::toString).collect(Collectors.joining(", ")),
                contradiction.allowed().stream().map(Datum::toString).collect(Collectors.joining(" | ")),
                null);
    }

    /** Where the object of a JSON pointer begins: the document is read again, which only one that is refused needs. */
    private TokenStreamLocation place(String pointer, TokenStreamLocation otherwise) {
        try (JsonParser again = factory.createParser(ObjectReadContext.empty(), bytes, from, to - from)) {
            while (again.nextToken() != null) {
                TokenStreamContext context = again.streamReadContext();
                if (again.currentToken() == JsonToken.START_OBJECT
                        && context.getParent().pathAsPointer().toString().equals(pointer)) {
                    return again.currentTokenLocation();
                }
            }
        }
        return otherwise;
    }

    void refuse(
            TokenStreamLocation place,
            String pointer,
            FaultCode code,
            String found,
            String allowed,
            @Nullable String suggestion) {
        refusals++;
        note(Spot.at(place, pointer, code, found, allowed, suggestion));
    }

    /** Of the faults beyond the limit only the first is told, as such: nobody shall take the list for whole. */
    private void note(Spot spot) {
        if (spots.size() < limits.faults()) {
            spots.add(spot);
            return;
        }
        refusals++;
        spots.add(new Spot(
                spot.line(),
                spot.byteColumn(),
                spot.pointer(),
                FaultCode.LIMIT,
                "faults: > " + limits.faults(),
                "<= " + limits.faults(),
                null));
        throw new Stop();
    }

    /** The current token is the name of a property that the document type does not have: refuses it, or keeps it. */
    void unknownProperty(List<String> names) {
        String name = parser.currentName();
        TokenStreamLocation place = parser.currentTokenLocation();
        String pointer = pointer();
        if (kept.containsKey(pointer)) {
            refuse(FaultCode.DUPLICATE_PROPERTY, Quoted.quoted(name), "", null);
            parser.nextToken();
            parser.skipChildren();
            return;
        }
        Spot spot = Spot.at(
                place,
                pointer,
                FaultCode.UNKNOWN_PROPERTY,
                Quoted.quoted(name),
                String.join(", ", names),
                Quoted.closest(name, names));
        if (!lenient) {
            refusals++;
        }
        note(spot);
        parser.nextToken();
        int first = offset(parser.currentTokenLocation());
        passOver();
        parser.finishToken();
        if (lenient) {
            int end = offset(parser.currentLocation());
            kept.put(pointer, new String(bytes, first, end - first, StandardCharsets.UTF_8));
        }
    }

    /** The current token is a name that the property had; what stands there is read under the present one. */
    void formerName(String now) {
        note(Spot.at(
                parser.currentTokenLocation(),
                pointer(),
                FaultCode.FORMER_NAME,
                Quoted.quoted(parser.currentName()),
                now,
                null));
    }

    /** Keeps for a list of the dossier what stood in one of its records. */
    void move(String list, @Nullable Object element) {
        if (element != null) {
            moved.computeIfAbsent(list, name -> new LinkedHashSet<>()).add(element);
        }
    }

    /** What was kept for this list and is not in it already; null if nothing was. */
    @Nullable
    List<Object> moved(String list, @Nullable Object present) {
        Set<Object> kept = moved.remove(list);
        if (kept == null) {
            return null;
        }
        if (present instanceof List<?> elements) {
            kept.removeAll(new HashSet<>(elements));
        }
        return List.copyOf(kept);
    }

    /** Passes over a value that nobody reads; the parser lets NaN through, so it is refused here too. */
    private void passOver() {
        int depth = 0;
        JsonToken token = parser.currentToken();
        while (true) {
            if (token.isStructStart()) {
                depth++;
            } else if (token.isStructEnd()) {
                depth--;
            } else if (token == JsonToken.VALUE_NUMBER_FLOAT && parser.isNaN()) {
                refuse(FaultCode.NOT_A_NUMBER, found(), "", null);
            }
            if (depth == 0) {
                return;
            }
            token = parser.nextToken();
        }
    }

    /** How many values of unfinished lists are held. */
    int held() {
        return held;
    }

    /** Holds a value of an unfinished list. */
    void hold(Object value) {
        if (held == stack.length) {
            stack = Arrays.copyOf(stack, held * 2);
        }
        stack[held++] = value;
    }

    /** Whether the value is among those held since there were {@code base}. */
    boolean holds(Object value, int base) {
        for (int i = base; i < held; i++) {
            if (stack[i].equals(value)) {
                return true;
            }
        }
        return false;
    }

    /** A set of the values held since there were {@code base}. */
    Set<Object> heldSince(int base) {
        return new HashSet<>(Arrays.asList(stack).subList(base, held));
    }

    /** The values held since there were {@code base}, which are no longer held. */
    Object[] release(int base) {
        Object[] values = Arrays.copyOfRange(stack, base, held);
        held = base;
        return values;
    }

    /** Refuses the list at whose first element beyond the limit the parser is, and passes over its rest. */
    @Nullable
    Object tooLong() {
        refuse(FaultCode.LIMIT, "> " + limits.listLength(), "<= " + limits.listLength(), null);
        do {
            parser.skipChildren();
        } while (parser.nextToken() != JsonToken.END_ARRAY);
        return null;
    }

    /** Whether the list that has just ended, or the text at the current token, is as large as it may be; else notes the fault. */
    boolean sizeFits(int count, Bounds bounds) {
        boolean fits = bounds.sizeFits(count);
        if (!fits) {
            refuse(FaultCode.SIZE, Integer.toString(count), bounds.sizes(), null);
        }
        return fits;
    }

    /** JSON pointer of the current token. */
    String pointer() {
        return parser.streamReadContext().pathAsPointer().toString();
    }

    /** What the current token is, for a fault. */
    String found() {
        JsonToken token = parser.currentToken();
        return switch (token) {
            case VALUE_STRING -> Quoted.quoted(parser.getString());
            case START_OBJECT -> "object";
            case START_ARRAY -> "array";
            default -> Quoted.shown(parser.getString());
        };
    }
}
