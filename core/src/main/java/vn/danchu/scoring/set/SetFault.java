package vn.danchu.scoring.set;

import java.util.Locale;
import java.util.Objects;

/**
 * A mistake in a criteria set.
 *
 * @param path where: a JSON pointer into the set, such as {@code /groups/0/criteria/2/method/bands/1}
 * @param message what is wrong and what is allowed
 */
public record SetFault(String path, Message message) {
    /** Names an argument that is missing. */
    public SetFault {
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(message, "message");
    }

    /** Path and text for a locale. */
    public String text(Locale locale) {
        Objects.requireNonNull(locale, "locale");
        return path + ": " + message.text(locale);
    }
}
