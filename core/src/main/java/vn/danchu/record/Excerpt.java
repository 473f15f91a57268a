package vn.danchu.record;

import java.util.Objects;

/** A text from a document as messages show it: cut short, and harmless. */
public final class Excerpt {

    private Excerpt() {}

    /**
     * The text cut after so many characters, where three dots stand for the rest. Control characters, format characters, line
     * separators and halves of surrogate pairs are shown as escapes: they could end the line, turn the direction of writing, or
     * command a terminal.
     *
     * @param most how many characters of the text are shown, 1 or more
     */
    public static String of(String text, int most) {
        return shown(Objects.requireNonNull(text, "text"), most, "");
    }

    /** The whole text as one line, with escapes as {@link #of} has them. */
    public static String line(String text) {
        return of(text, Integer.MAX_VALUE);
    }

    /** The whole text with escapes as {@link #of} has them, but with its line ends and tabs: for what is no line, as a page. */
    public static String page(String text) {
        return shown(Objects.requireNonNull(text, "text"), Integer.MAX_VALUE, "\n\r\t");
    }

    private static String shown(String text, int most, String kept) {
        if (text.length() <= most && text.codePoints().noneMatch(c -> isHidden(c, kept))) {
            return text;
        }
        StringBuilder shown = new StringBuilder();
        int i = 0;
        while (i < text.length() && shown.length() < most) {
            int c = text.codePointAt(i);
            if (isHidden(c, kept)) {
                String digits = Integer.toHexString(c);
                shown.append("\\u")
                        .append("0".repeat(Math.max(0, 4 - digits.length())))
                        .append(digits);
            } else {
                shown.appendCodePoint(c);
            }
            i += Character.charCount(c);
        }
        return i < text.length() ? shown.append('…').toString() : shown.toString();
    }

    private static boolean isHidden(int c, String kept) {
        return switch (Character.getType(c)) {
            case Character.CONTROL -> kept.indexOf(c) < 0;
            case Character.FORMAT, Character.SURROGATE, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
            default -> false;
        };
    }
}
