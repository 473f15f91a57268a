package vn.danchu.record;

import java.util.Objects;

/** A text from a document as messages show it: cut short, and harmless. */
public final class Excerpt {

    /** Letters and marks that show nothing, though they are not of the category of format characters. */
    private static final String INVISIBLE = "\u034f\u115f\u1160\u17b4\u17b5\u180b\u180c\u180d\u180f\u2065\u3164\uffa0";

    private Excerpt() {}

    /**
     * The text cut after so many characters, where three dots stand for the rest. Control characters, format characters, line
     * separators, halves of surrogate pairs, and letters and marks that show nothing are shown as escapes: they could end the
     * line, turn the direction of writing, command a terminal, or make two texts look alike.
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
            default -> showsNothing(c);
        };
    }

    /** Such a letter, or a selector of the variant of the one before it. */
    private static boolean showsNothing(int c) {
        return INVISIBLE.indexOf(c) >= 0 || (c >= 0xFE00 && c <= 0xFE0F) || (c >= 0xE0100 && c <= 0xE01EF);
    }
}
