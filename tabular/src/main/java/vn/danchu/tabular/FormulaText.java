package vn.danchu.tabular;

import java.util.function.UnaryOperator;

/**
 * Texts that a spreadsheet program would take for a formula when it opens a CSV file. An apostrophe before them keeps them
 * texts; reading takes it off again. A program that parts fields at another separator ends them within a text, too: behind each
 * semicolon, tab and line end the same is done.
 */
final class FormulaText {

    private static final String SIGNS = "=+-@＝＋－＠";
    private static final String LEADING = "\t\r\n";
    private static final String ENDS = ';' + LEADING;

    private FormulaText() {}

    /** The text as it is written in a CSV file. */
    static String guarded(String text) {
        String within = eachPart(text, part -> isFormula(part) || isGuarded(part) ? '\'' + part : part);
        return isFormula(within) || isGuarded(within) ? '\'' + within : within;
    }

    /** The text as it was before it was written. */
    static String original(String written) {
        String within = isGuarded(written) ? written.substring(1) : written;
        return eachPart(within, part -> isGuarded(part) ? part.substring(1) : part);
    }

    /** Changes what stands behind each end of a field within the text; its beginning is left as it is. */
    private static String eachPart(String text, UnaryOperator<String> change) {
        StringBuilder changed = new StringBuilder();
        int from = 0;
        for (int at = 0; at <= text.length(); at++) {
            if (at == text.length() || ENDS.indexOf(text.charAt(at)) >= 0) {
                String part = text.substring(from, at);
                changed.append(from == 0 ? part : change.apply(part)).append(text, at, Math.min(at + 1, text.length()));
                from = at + 1;
            }
        }
        return changed.toString();
    }

    private static boolean isGuarded(String text) {
        int first = 0;
        while (first < text.length() && text.charAt(first) == '\'') {
            first++;
        }
        return first > 0 && isFormula(text.substring(first));
    }

    /** White space and quotation marks before the sign hide nothing: a program may take them off. */
    private static boolean isFormula(String text) {
        int first = 0;
        while (first < text.length() && isSkipped(text.charAt(first))) {
            first++;
        }
        return (first < text.length() && SIGNS.indexOf(text.charAt(first)) >= 0)
                || (!text.isEmpty() && LEADING.indexOf(text.charAt(0)) >= 0);
    }

    private static boolean isSkipped(char c) {
        return c == '"' || Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
