package vn.danchu.scoring.set;

import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A name in Vietnamese and, where known, in English.
 *
 * @param vi the Vietnamese name
 * @param en the English name, or null if none is given
 */
public record Label(String vi, @Nullable String en) {

    /** A name without a Vietnamese form is refused. */
    public Label {
        Objects.requireNonNull(vi, "vi");
    }

    /** The name for a locale: English for {@code en} where an English name is given, Vietnamese otherwise. */
    public String text(Locale locale) {
        Objects.requireNonNull(locale, "locale");
        return en == null || !locale.getLanguage().equals("en") ? vi : en;
    }
}
