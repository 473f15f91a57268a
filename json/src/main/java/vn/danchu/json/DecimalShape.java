package vn.danchu.json;

import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;

/** A decimal number, exact: its digits and their scale are kept; decimal places are written out, never with an exponent. */
final class DecimalShape extends Shape {

    private final Bounds bounds;

    DecimalShape(Bounds bounds) {
        this.bounds = bounds;
    }

    @Override
    @Nullable
    Object read(Intake in) {
        JsonToken token = in.parser.currentToken();
        if ((token != JsonToken.VALUE_NUMBER_INT && token != JsonToken.VALUE_NUMBER_FLOAT) || in.parser.isNaN()) {
            return in.wrongType("number");
        }
        BigDecimal number = in.decimal();
        if (number == null) {
            return null;
        }
        if (number.compareTo(BigDecimal.valueOf(bounds.least())) < 0
                || number.compareTo(BigDecimal.valueOf(bounds.most())) > 0) {
            in.refuse(FaultCode.OUT_OF_RANGE, in.found(), bounds.least() + " - " + bounds.most(), null);
            return null;
        }
        if (Math.abs((long) number.scale()) > in.limits.numberLength()) {
            String allowed = "1e-" + in.limits.numberLength() + " - 1e" + in.limits.numberLength();
            in.refuse(FaultCode.LIMIT, in.found(), allowed, null);
            return null;
        }
        return number;
    }

    @Override
    void write(JsonGenerator out, Object value) {
        BigDecimal number = (BigDecimal) value;
        if (number.scale() > 0) {
            out.writeNumber(number.toPlainString());
        } else {
            out.writeNumber(number);
        }
    }

    @Override
    Map<String, Object> schema(Definitions definitions) {
        return keywords("type", "number", "minimum", bounds.least(), "maximum", bounds.most());
    }

    @Override
    ValueForm form() {
        return new ValueForm.Decimal(bounds.least(), bounds.most());
    }
}
