package vn.danchu.json;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/** A set of an enumeration's constants: a bit each while it is read, then one set for all who have the same. */
final class CodeSetShape extends SetShape {

    private final CodeShape codes;

    CodeSetShape(CodeShape codes, Bounds bounds) {
        super(codes, bounds);
        this.codes = codes;
    }

    @Override
    @Nullable
    Object read(Intake in) {
        if (in.parser.currentToken() != JsonToken.START_ARRAY) {
            return in.wrongType("array");
        }
        long bits = 0;
        int count = 0;
        while (in.parser.nextToken() != JsonToken.END_ARRAY) {
            if (++count > in.limits.listLength()) {
                return in.tooLong();
            }
            Object constant = codes.read(in);
            if (constant == null) {
                continue;
            }
            long bit = 1L << ((Enum<?>) constant).ordinal();
            if ((bits & bit) != 0) {
                in.refuse(FaultCode.DUPLICATE_ELEMENT, in.found(), "", null);
            }
            bits |= bit;
        }
        return in.sizeFits(count, bounds) ? codes.set(bits) : null;
    }
}
