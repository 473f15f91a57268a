package vn.danchu.json;

import java.time.MonthDay;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;

/** A day of every year: {@code --12-31}. */
final class MonthDayShape extends Shape {

    private static final String FORM = "--MM-DD";
    private static final int LEAP_YEAR = 2024;

    @Override
    @Nullable
    Object read(Intake in) {
        if (in.parser.currentToken() != JsonToken.VALUE_STRING) {
            return in.wrongType("string " + FORM);
        }
        byte[] text = in.decoded();
        if (text.length == FORM.length() && text[0] == '-' && text[1] == '-' && text[4] == '-') {
            int month = Digits.pair(text, 2);
            int day = Digits.pair(text, 5);
            if (month >= 1 && month <= 12 && day >= 1 && day <= Digits.lengthOfMonth(LEAP_YEAR, month)) {
                return MonthDay.of(month, day);
            }
        }
        in.refuse(FaultCode.NOT_A_DATE, in.found(), FORM, null);
        return null;
    }

    @Override
    void write(JsonGenerator out, Object value) {
        out.writeString(value.toString());
    }

    @Override
    Map<String, Object> schema(Definitions definitions) {
        return definitions.reference(
                "MonthDay",
                () -> keywords(
                        "type",
                        "string",
                        "pattern",
                        "^--((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])"
                                + "|(0[469]|11)-(0[1-9]|[12][0-9]|30)"
                                + "|02-(0[1-9]|[12][0-9]))$"));
    }

    @Override
    ValueForm form() {
        return new ValueForm.DayOfYear();
    }
}
