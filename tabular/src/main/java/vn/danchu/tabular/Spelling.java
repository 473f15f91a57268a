package vn.danchu.tabular;

import java.text.Normalizer;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.danchu.record.Excerpt;
import vn.danchu.words.Nearest;

/** What is done with words: matched without accents, cut short, compared. */
final class Spelling {

    private static final int SHOWN = 60;

    private Spelling() {}

    /** Lower case, without accents, only letters, digits and the slash between parent and child. */
    static String key(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
        StringBuilder key = new StringBuilder(plain.length());
        int c;
        for (int i = 0; i < plain.length(); i += Character.charCount(c)) {
            c = plain.codePointAt(i);
            if (c == 'đ') {
                key.append('d');
            } else if (c == '/' || Character.isLetterOrDigit(c)) {
                key.appendCodePoint(c);
            }
        }
        return key.toString();
    }

    /** The text on one line, cut short, with control characters shown as escapes. */
    static String shown(String text) {
        // Cut first: a text may be of any length. One more than is shown tells that it goes on.
        String begin = text.substring(0, Math.min(text.length(), SHOWN + 2));
        return Excerpt.of(begin.replace('\r', ' ').replace('\n', ' '), SHOWN);
    }

    /** The letter of a column counted from 0: A, B, ... Z, AA. */
    static String letter(int column) {
        StringBuilder letter = new StringBuilder();
        for (int rest = column; rest >= 0; rest = rest / 26 - 1) {
            letter.insert(0, (char) ('A' + rest % 26));
        }
        return letter.toString();
    }

    /** The one most like the text when both are keyed; null if none is near. */
    static @Nullable String closest(String text, Collection<String> allowed) {
        Map<String, String> byKey = new LinkedHashMap<>();
        allowed.forEach(candidate -> byKey.putIfAbsent(key(candidate), candidate));
        String near = Nearest.to(key(text.length() > 2 * SHOWN ? text.substring(0, 2 * SHOWN) : text), byKey.keySet());
        return near == null ? null : byKey.get(near);
    }
}
