package vn.danchu.json;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** A whole number: an int or a long. As in JSON Schema, {@code 7.0} is the whole number 7. */
final class WholeShape extends Shape {

    private static final int MOST_DIGITS = 19;

    private final boolean wide;
    private final Bounds bounds;

    WholeShape(boolean wide, Bounds bounds) {
        this.wide = wide;
        this.bounds = wide ? bounds : bounds.within(Integer.MIN_VALUE, Integer.MAX_VALUE);
    }

    @Override
    @Nullable
    Object read(Intake in) {
        JsonParser parser = in.parser;
        if (parser.currentToken() == JsonToken.VALUE_NUMBER_INT) {
            return switch (parser.getNumberType()) {
                case INT -> checked(in, parser.getIntValue());
                case LONG -> checked(in, parser.getLongValue());
                default -> outOfRange(in);
            };
        }
        if (parser.currentToken() != JsonToken.VALUE_NUMBER_FLOAT || parser.isNaN()) {
            return in.wrongType("integer");
        }
        BigDecimal decimal = in.decimal();
        return decimal == null ? null : checked(in, decimal);
    }

    private @Nullable Object checked(Intake in, long number) {
        if (number < bounds.least() || number > bounds.most()) {
            return outOfRange(in);
        }
        return wide ? (Object) number : (Object) (int) number;
    }

    /** The number is tested by its exponent first, so that 1e999999999 is never written out. */
    private @Nullable Object checked(Intake in, BigDecimal number) {
        BigDecimal plain = number.stripTrailingZeros();
        if (plain.scale() > 0) {
            in.refuse(FaultCode.NOT_AN_INTEGER, in.found(), "integer", null);
            return null;
        }
        if ((long) plain.precision() - plain.scale() > MOST_DIGITS) {
            return outOfRange(in);
        }
        BigInteger whole = plain.setScale(0, RoundingMode.UNNECESSARY).unscaledValue();
        return whole.bitLength() < Long.SIZE ? checked(in, whole.longValue()) : outOfRange(in);
    }

    private @Nullable Object outOfRange(Intake in) {
        in.refuse(FaultCode.OUT_OF_RANGE, in.found(), bounds.least() + " - " + bounds.most(), null);
        return null;
    }

    @Override
    void write(JsonGenerator out, Object value) {
        if (wide) {
            out.writeNumber((long) (Long) value);
        } else {
            out.writeNumber((int) (Integer) value);
        }
    }

    @Override
    Map<String, Object> schema(Definitions definitions) {
        return keywords("type", "integer", "minimum", bounds.least(), "maximum", bounds.most());
    }

    @Override
    ValueForm form() {
        return new ValueForm.Whole(bounds.least(), bounds.most(), wide);
    }
}
