package vn.danchu.scoring.score;

import java.util.Locale;
import java.util.Objects;
import vn.danchu.scoring.set.Message;

/**
 * Something wrong in a form. Scoring goes on without it.
 *
 * @param path where: a JSON pointer into the form, such as {@code /measures/values/dialogue.held} or
 *     {@code /entries/3/claimed}
 * @param message what was wrong and what is allowed
 */
public record InputFault(String path, Message message) {
    /** Names an argument that is missing. */
    public InputFault {
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(message, "message");
    }

    /** Path and text for a locale. */
    public String text(Locale locale) {
        Objects.requireNonNull(locale, "locale");
        return path + ": " + message.text(locale);
    }
}
