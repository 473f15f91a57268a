package vn.danchu.record;

import java.util.Objects;

/** A text from a document as messages show it: cut short, and harmless. */
public final class Excerpt {

    private Excerpt() {}

    /**
     * The text cut after so many characters, where three dots stand for the rest. Control characters, format characters and
     * halves of surrogate pairs are shown as escapes: they could end the line, or turn the direction of writing.
     *
     * @param most how many characters of the text are shown, 1 or more
     */
    public static String of(String text, int most) {
        Objects.requireNonNull(text, "text");
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
}
