package vn.danchu.json;

import java.util.Collection;
import org.jspecify.annotations.Nullable;
import vn.danchu.record.Nearest;

/** What faults say of texts: a text cut short, the closest of several. */
final class Words {

    private static final int SHOWN = 60;

    private Words() {}

    /** The text in quotation marks, cut short, with control characters shown as escapes. */
    static String quoted(String text) {
        return '"' + shown(text) + '"';
    }

    /** The text cut short, with control characters shown as escapes. */
    static String shown(String text) {
        return shown(text, SHOWN);
    }

    /** The text cut after so many characters, with control characters shown as escapes. */
    static String shown(String text, int most) {
        StringBuilder shown = new StringBuilder();
        int i = 0;
        while (i < text.length() && shown.length() < most) {
            int c = text.codePointAt(i);
            if (Character.isISOControl(c)
                    || Character.getType(c) == Character.FORMAT
                    || Character.getType(c) == Character.SURROGATE) {
                shown.append(String.format("\\u%04x", c));
            } else {
                shown.appendCodePoint(c);
            }
            i += Character.charCount(c);
        }
        return i < text.length() ? shown.append('…').toString() : shown.toString();
    }

    /** The one most like the text; null if none is near. */
    static @Nullable String closest(String text, Collection<String> allowed) {
        return text.length() > SHOWN ? null : Nearest.to(text, allowed);
    }
}
