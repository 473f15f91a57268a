package vn.danchu.json;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;
import tools.jackson.core.json.UTF8JsonGenerator;

/** A day: {@code 2026-12-31}, years 0000 to 9999. Read and written digit by digit, because documents are full of days. */
final class DateShape extends Shape implements Key {

    private static final String FORM = "YYYY-MM-DD";
    private static final int LENGTH = 10;
    private static final int SLOTS = 1024;
    private static final @Nullable LocalDate[] DAYS = new LocalDate[SLOTS];

    @Override
    @Nullable
    Object read(Intake in) {
        if (in.parser.currentToken() != JsonToken.VALUE_STRING) {
            return in.wrongType("string " + FORM);
        }
        int start = in.textStart();
        boolean fits = start + LENGTH < in.to && in.bytes[start + LENGTH] == '"';
        LocalDate day = fits ? day(in.bytes, start) : null;
        return day == null ? decoded(in) : day;
    }

    @Override
    @Nullable
    public Object key(Intake in) {
        return decoded(in);
    }

    private static @Nullable LocalDate decoded(Intake in) {
        byte[] text = in.decoded();
        LocalDate day = text.length == LENGTH ? day(text, 0) : null;
        if (day == null) {
            in.refuse(FaultCode.NOT_A_DATE, Quoted.quoted(in.parser.getString()), FORM, null);
        }
        return day;
    }

    /** The day that ten characters spell; null if they spell none. */
    private static @Nullable LocalDate day(byte[] text, int at) {
        int century = Digits.pair(text, at);
        int yearOfCentury = Digits.pair(text, at + 2);
        int month = Digits.pair(text, at + 5);
        int day = Digits.pair(text, at + 8);
        if ((century | yearOfCentury | month | day) < 0 || text[at + 4] != '-' || text[at + 7] != '-') {
            return null;
        }
        int year = century * 100 + yearOfCentury;
        boolean real = month >= 1 && month <= 12 && day >= 1 && day <= Digits.lengthOfMonth(year, month);
        return real ? shared(year, month, day) : null;
    }

    /** Days are few and stand everywhere: those read last are shared. Threads may overtake each other, to no harm. */
    private static LocalDate shared(int year, int month, int day) {
        int slot = (year * 372 + month * 31 + day) & SLOTS - 1;
        LocalDate known = DAYS[slot];
        if (known == null
                || known.getDayOfMonth() != day
                || known.getMonthValue() != month
                || known.getYear() != year) {
            known = LocalDate.of(year, month, day);
            DAYS[slot] = known;
        }
        return known;
    }

    /** @throws IllegalArgumentException for a year outside 0 to 9999 */
    @Override
    void write(JsonGenerator out, Object value) {
        if (out instanceof UTF8JsonGenerator) {
            out.writeRawUTF8String(written(value), 0, LENGTH);
        } else { // a mapper may write to text or to a tree, which take no bytes
            out.writeString(new String(written(value), StandardCharsets.US_ASCII));
        }
    }

    @Override
    public void writeName(JsonGenerator out, Object key) {
        out.writeName(new String(written(key), StandardCharsets.US_ASCII));
    }

    private static byte[] written(Object value) {
        LocalDate day = (LocalDate) value;
        if (day.getYear() < 0 || day.getYear() > 9999) {
            throw new IllegalArgumentException(day + " has no ISO form of four digits");
        }
        byte[] text = new byte[LENGTH];
        Digits.put(text, 0, day.getYear() / 100);
        Digits.put(text, 2, day.getYear() % 100);
        text[4] = '-';
        Digits.put(text, 5, day.getMonthValue());
        text[7] = '-';
        Digits.put(text, 8, day.getDayOfMonth());
        return text;
    }

    @Override
    Map<String, Object> schema(Definitions definitions) {
        return definitions.reference("Day", DateShape::day);
    }

    private static Map<String, Object> day() {
        return keywords(
                "type", "string",
                "format", "date",
                "pattern",
                        "^([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])"
                                + "|(0[469]|11)-(0[1-9]|[12][0-9]|30)"
                                + "|02-(0[1-9]|1[0-9]|2[0-8]))"
                                + "|([0-9]{2}(0[48]|[2468][048]|[13579][26])"
                                + "|([02468][048]|[13579][26])00)-02-29)$");
    }

    @Override
    ValueForm form() {
        return new ValueForm.Day();
    }
}
