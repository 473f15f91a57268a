package vn.danchu.json;

import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One thing wrong with a piece of JSON: where it stands, what was found, what is allowed.
 *
 * @param line line in the input, from 1; 0 if the input has none, such as a tree in memory
 * @param column character in the line, from 1; a character outside the basic plane counts once. Where a mapper's parser read
 *     the input, its own count of the column; 0 if the input has no lines
 * @param pointer JSON pointer (RFC 6901) of the value; empty for the document itself
 * @param code why it is refused
 * @param found what stands there: its text when it is short, else its beginning or its kind
 * @param allowed what may stand there, in JSON's own words, so in no language; empty when nothing may
 * @param suggestion the allowed value most like what was found, or null if none is
 */
public record Fault(
        int line,
        int column,
        String pointer,
        FaultCode code,
        String found,
        String allowed,
        @Nullable String suggestion) {
    /** Names an argument that is missing. */
    public Fault {
        Objects.requireNonNull(pointer, "pointer");
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(found, "found");
        Objects.requireNonNull(allowed, "allowed");
    }

    /** What is wrong and where, in one line: English for {@code en}, Vietnamese otherwise. */
    public String message(Locale locale) {
        Objects.requireNonNull(locale, "locale");
        return FaultTexts.of(locale).message(this);
    }

    /** What to do about it: English for {@code en}, Vietnamese otherwise. */
    public String remedy(Locale locale) {
        Objects.requireNonNull(locale, "locale");
        return FaultTexts.of(locale).remedy(this);
    }

    /** The English message. */
    @Override
    public String toString() {
        return message(Locale.ENGLISH);
    }
}
