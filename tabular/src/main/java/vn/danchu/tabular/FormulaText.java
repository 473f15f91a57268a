package vn.danchu.tabular;

/**
 * Texts that a spreadsheet program would take for a formula when it opens a CSV file. An apostrophe before them keeps them
 * texts; reading takes it off again.
 */
final class FormulaText {

    private static final String STARTS = "=+-@\t\r\n＝＋－＠";

    private FormulaText() {}

    /** The text as it is written in a CSV file. */
    static String guarded(String text) {
        return isFormula(text) || isGuarded(text) ? '\'' + text : text;
    }

    /** The text as it was before it was written. */
    static String original(String written) {
        return isGuarded(written) ? written.substring(1) : written;
    }

    private static boolean isGuarded(String text) {
        int first = 0;
        while (first < text.length() && text.charAt(first) == '\'') {
            first++;
        }
        return first > 0 && isFormula(text.substring(first));
    }

    private static boolean isFormula(String text) {
        if (text.isEmpty()) {
            return false;
        }
        if (STARTS.indexOf(text.charAt(0)) >= 0) {
            return true;
        }
        String stripped = text.stripLeading();
        return !stripped.isEmpty() && STARTS.indexOf(stripped.charAt(0)) >= 0;
    }
}
