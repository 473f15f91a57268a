package vn.danchu.json;

import java.util.List;
import java.util.Objects;

/**
 * What the value of a record's component is, in the description from which its JSON form is made. For the modules of the
 * library that have other forms of the same records, such as workbooks; it may change with any release.
 */
public sealed interface ValueForm {

    /** A text. */
    record Text() implements ValueForm {}

    /** Yes or no. */
    record YesNo() implements ValueForm {}

    /**
     * A whole number.
     *
     * @param least the least allowed
     * @param most the greatest allowed
     * @param wide whether the value is a {@code Long}; an {@code Integer} otherwise
     */
    record Whole(long least, long most, boolean wide) implements ValueForm {}

    /**
     * A number, a {@code BigDecimal}.
     *
     * @param least the least allowed
     * @param most the greatest allowed
     */
    record Decimal(long least, long most) implements ValueForm {}

    /** A day, a {@code LocalDate}. */
    record Day() implements ValueForm {}

    /** A day of every year, a {@code MonthDay}. */
    record DayOfYear() implements ValueForm {}

    /** A provision, a {@code Citation}. */
    record Provision() implements ValueForm {}

    /**
     * A constant of an enumeration.
     *
     * @param type the enumeration
     */
    record Code(Class<?> type) implements ValueForm {
        /** Names an argument that is missing. */
        public Code {
            Objects.requireNonNull(type, "type");
        }
    }

    /**
     * A record.
     *
     * @param type the record
     */
    record Nested(Class<?> type) implements ValueForm {
        /** Names an argument that is missing. */
        public Nested {
            Objects.requireNonNull(type, "type");
        }

        /** Its own description. */
        public RecordForm form() {
            return RecordForm.of(type);
        }
    }

    /**
     * One of several records.
     *
     * @param type the sealed interface
     */
    record Choice(Class<?> type) implements ValueForm {
        /** Names an argument that is missing. */
        public Choice {
            Objects.requireNonNull(type, "type");
        }
    }

    /**
     * Several values.
     *
     * @param element what each is
     * @param distinct whether they are a {@code Set}; a {@code List} otherwise
     * @param fewest how many there are at least
     * @param most how many there are at most
     */
    record Many(ValueForm element, boolean distinct, int fewest, int most) implements ValueForm {
        /** Names an argument that is missing. */
        public Many {
            Objects.requireNonNull(element, "element");
        }
    }

    /** Values by key, and whatever else has a JSON form and no other. */
    record Other() implements ValueForm {}

    /** The constants of an enumeration, by the codes they have in JSON. */
    static List<String> codes(Code code) {
        Objects.requireNonNull(code, "code");
        List<String> codes = new java.util.ArrayList<>();
        for (Object constant : code.type().getEnumConstants()) {
            codes.add(CodeShape.code((Enum<?>) constant));
        }
        return List.copyOf(codes);
    }
}
