package vn.danchu.scoring.set;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import vn.danchu.record.Defaulted;

/**
 * Something to tell a person: the key of a text and its named values. The text is rendered for a locale on demand.
 *
 * <p>The texts are templates that only the library writes; values are inserted as they are and are never read as
 * templates.
 *
 * @param key the key of the text, such as {@code criterion.missing}
 * @param values what the text names
 */
public record Message(String key, @Defaulted Map<String, Value> values) {

    /** Copies the map. */
    public Message {
        Objects.requireNonNull(key, "key");
        values = values == null ? Map.of() : Map.copyOf(values);
    }

    /** A value in a message. */
    public sealed interface Value {

        /**
         * What someone wrote, or a code.
         *
         * @param text the text
         */
        record Text(String text) implements Value {
            /** Names an argument that is missing. */
            public Text {
                Objects.requireNonNull(text, "text");
            }
        }

        /**
         * A number.
         *
         * @param number the number, exact
         */
        record Number(BigDecimal number) implements Value {
            /** Names an argument that is missing. */
            public Number {
                Objects.requireNonNull(number, "number");
            }
        }

        /**
         * A day.
         *
         * @param day the day
         */
        record Day(LocalDate day) implements Value {
            /** Names an argument that is missing. */
            public Day {
                Objects.requireNonNull(day, "day");
            }
        }

        /**
         * A name in two languages.
         *
         * @param name the name
         */
        record Name(Label name) implements Value {
            /** Names an argument that is missing. */
            public Name {
                Objects.requireNonNull(name, "name");
            }
        }

        /**
         * A word of the library itself.
         *
         * @param term the key of its text, such as {@code Column.CLAIMED}
         */
        record Term(String term) implements Value {
            /** Names an argument that is missing. */
            public Term {
                Objects.requireNonNull(term, "term");
            }
        }

        /**
         * A message within a message.
         *
         * @param message the inner message
         */
        record Part(Message message) implements Value {
            /** Names an argument that is missing. */
            public Part {
                Objects.requireNonNull(message, "message");
            }
        }

        /**
         * Several values, joined by commas.
         *
         * @param values the values
         */
        record Several(List<Value> values) implements Value {
            /** Copies the list. */
            public Several {
                values = List.copyOf(Objects.requireNonNull(values, "values"));
            }
        }
    }

    /** A message without values. */
    public static Message of(String key) {
        return new Message(key, Map.of());
    }

    /**
     * A message that names one value: a number, a day, a name in two languages, a constant of the library, an inner
     * message, a list of such values, or anything else as its text.
     */
    public static Message of(String key, String name, Object value) {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(value, "value");
        return new Message(key, Map.of(name, value(value)));
    }

    /** A message that names two values. */
    public static Message of(String key, String name, Object value, String name2, Object value2) {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(name2, "name2");
        Objects.requireNonNull(value2, "value2");
        return new Message(key, Map.of(name, value(value), name2, value(value2)));
    }

    /** A message that names three values. */
    public static Message of(
            String key, String name, Object value, String name2, Object value2, String name3, Object value3) {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(name2, "name2");
        Objects.requireNonNull(value2, "value2");
        Objects.requireNonNull(name3, "name3");
        Objects.requireNonNull(value3, "value3");
        return new Message(key, Map.of(name, value(value), name2, value(value2), name3, value(value3)));
    }

    private static Value value(Object value) {
        if (value instanceof BigDecimal number) {
            return new Value.Number(number);
        } else if (value instanceof Integer number) {
            return new Value.Number(BigDecimal.valueOf(number));
        } else if (value instanceof LocalDate day) {
            return new Value.Day(day);
        } else if (value instanceof Label name) {
            return new Value.Name(name);
        } else if (value instanceof Message message) {
            return new Value.Part(message);
        } else if (value instanceof Enum<?> constant) {
            return new Value.Term(term(constant));
        } else if (value instanceof List<?> list) {
            Value[] values = new Value[list.size()];
            for (int i = 0; i < values.length; i++) {
                values[i] = value(list.get(i));
            }
            return new Value.Several(List.of(values));
        }
        return new Value.Text(value.toString());
    }

    private static String term(Enum<?> constant) {
        return constant.getDeclaringClass().getSimpleName() + "." + constant.name();
    }

    /**
     * The name of one of this room's constants, such as a column, a state or a standing, for a locale. A constant without
     * a name of its own is answered by its Java name.
     */
    public static String text(Enum<?> constant, Locale locale) {
        Objects.requireNonNull(locale, "locale");
        Objects.requireNonNull(constant, "constant");
        String text = MessageTexts.template(term(constant), locale);
        return text == null ? constant.name() : text;
    }

    /** The text for a locale: English for {@code en}, Vietnamese otherwise. */
    public String text(Locale locale) {
        Objects.requireNonNull(locale, "locale");
        return MessageTexts.render(this, locale);
    }
}
