package vn.danchu.tabular;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a cell of a {@link Table} holds; null stands for an empty cell. */
public sealed interface TableValue {

    /**
     * A text. However it begins, no spreadsheet program takes it for a formula.
     *
     * @param text the text
     */
    record Text(String text) implements TableValue {
        /** Refuses null. */
        public Text {
            Objects.requireNonNull(text, "text");
        }
    }

    /**
     * A number.
     *
     * @param number the number, exact
     */
    record Amount(BigDecimal number) implements TableValue {
        /** Refuses null. */
        public Amount {
            Objects.requireNonNull(number, "number");
        }
    }

    /**
     * A day.
     *
     * @param day the day
     */
    record Day(LocalDate day) implements TableValue {
        /** Refuses null. */
        public Day {
            Objects.requireNonNull(day, "day");
        }
    }

    /** A text; null or an empty one is an empty cell. */
    static @Nullable TableValue text(@Nullable String text) {
        return text == null || text.isEmpty() ? null : new Text(text);
    }

    /** A whole number; null is an empty cell. */
    static @Nullable TableValue number(@Nullable Long number) {
        return number == null ? null : new Amount(BigDecimal.valueOf(number));
    }

    /** A number; null is an empty cell. */
    static @Nullable TableValue number(@Nullable BigDecimal number) {
        return number == null ? null : new Amount(number);
    }

    /** A day; null is an empty cell. */
    static @Nullable TableValue day(@Nullable LocalDate day) {
        return day == null ? null : new Day(day);
    }
}
