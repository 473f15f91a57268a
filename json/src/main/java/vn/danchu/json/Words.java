package vn.danchu.json;

import java.util.Collection;
import org.jspecify.annotations.Nullable;

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
        if (text.length() > SHOWN) {
            return null;
        }
        String best = null;
        int least = Math.max(1, text.length() / 3) + 1;
        for (String candidate : allowed) {
            int distance = distance(text, candidate);
            if (distance < least) {
                least = distance;
                best = candidate;
            }
        }
        return best;
    }

    /** Letters to add, drop or change, case apart. */
    private static int distance(String one, String other) {
        int[] row = new int[other.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                boolean same = Character.toLowerCase(one.charAt(i - 1)) == Character.toLowerCase(other.charAt(j - 1));
                int change = diagonal + (same ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(change, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[row.length - 1];
    }
}
