package vn.danchu.scoring;

import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * Something to tell a person: the key of a text and its named arguments. The text is rendered for a locale on demand.
 *
 * <p>The texts are templates that only the library writes; arguments are inserted as they are and are never read as
 * templates.
 *
 * @param key the key of the text, such as {@code criterion.missing}
 * @param arguments what the text names: strings, numbers, days, {@link Label}s or lists of these
 */
public record Message(String key, Map<String, Object> arguments) {

    /** Copies the map. */
    public Message {
        Objects.requireNonNull(key, "key");
        arguments = Map.copyOf(arguments);
    }

    static Message of(String key) {
        return new Message(key, Map.of());
    }

    static Message of(String key, String name, Object value) {
        return new Message(key, Map.of(name, value));
    }

    static Message of(String key, String name, Object value, String name2, Object value2) {
        return new Message(key, Map.of(name, value, name2, value2));
    }

    static Message of(
            String key, String name, Object value, String name2, Object value2, String name3, Object value3) {
        return new Message(key, Map.of(name, value, name2, value2, name3, value3));
    }

    /** The text for a locale: Vietnamese for {@code vi}, English otherwise. */
    public String text(Locale locale) {
        return Texts.render(this, locale);
    }
}
