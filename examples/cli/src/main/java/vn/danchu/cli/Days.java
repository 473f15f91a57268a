package vn.danchu.cli;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Locale;

/** Days as a command line has them: 2026-12-31, or as Vietnam writes them, 31/12/2026. */
final class Days {

    private static final DateTimeFormatter VIETNAMESE =
            DateTimeFormatter.ofPattern("d/M/uuuu", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);

    private Days() {}

    /** @throws DateTimeParseException if the text is neither */
    static LocalDate parse(String text) {
        return text.indexOf('/') >= 0 ? LocalDate.parse(text, VIETNAMESE) : LocalDate.parse(text);
    }
}
