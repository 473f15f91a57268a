package vn.danchu.tabular;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A text as a cell of a workbook holds it. */
final class CellText {

    /** Characters that a cell holds. */
    private static final int LONGEST = 32_767;

    /** What XML cannot hold, or gives back as another; and what would be read as the number of a character. */
    private static final Pattern BY_NUMBER =
            Pattern.compile("[\\x00-\\x08\\x0B-\\x1F\\uFFFE\\uFFFF]|\\p{Cs}|_(?=x[0-9A-Fa-f]{4}_)");

    private CellText() {}

    /** The text, cut to what a cell holds, with characters by their numbers where they need it. */
    static String of(String text) {
        String cut = text.length() <= LONGEST ? text : text.substring(0, LONGEST - 1) + '…';
        return BY_NUMBER.matcher(cut).replaceAll(CellText::number);
    }

    private static String number(MatchResult found) {
        return Matcher.quoteReplacement(
                String.format("_x%04X_", (int) found.group().charAt(0)));
    }
}
