package vn.danchu.tabular;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A cell as the file has it, before it is given a meaning.
 *
 * @param kind what the file says it is
 * @param text as text, composed (NFC) and without white space at its ends; of a number what the spreadsheet shows where its
 *     format keeps zeros or writes a percentage; empty for a blank
 * @param number the number, for {@link Kind#NUMBER}
 * @param moment the moment, for {@link Kind#DATE}
 */
record Cell(
        Kind kind,
        String text,
        @Nullable BigDecimal number,
        @Nullable LocalDateTime moment) {

    static final Cell BLANK = new Cell(Kind.BLANK, "", null, null);

    enum Kind {
        BLANK,
        TEXT,
        NUMBER,
        DATE,
        ERROR
    }

    static Cell text(String text) {
        String stripped = strip(Normalizer.normalize(text, Normalizer.Form.NFC));
        return stripped.isEmpty() ? BLANK : new Cell(Kind.TEXT, stripped, null, null);
    }

    static Cell number(BigDecimal number) {
        return new Cell(Kind.NUMBER, plain(number), number, null);
    }

    /** A number that the spreadsheet shows otherwise than its value: {@code 00001}, {@code 1.10}, {@code 93.13%}. */
    static Cell number(BigDecimal number, String shown) {
        return new Cell(Kind.NUMBER, shown, number, null);
    }

    static Cell date(LocalDateTime moment) {
        return new Cell(Kind.DATE, moment.toLocalDate().toString(), null, moment);
    }

    static Cell error(String text) {
        return new Cell(Kind.ERROR, text, null, null);
    }

    boolean isBlank() {
        return kind == Kind.BLANK;
    }

    /** A number of a size that people write is shown in full, another in powers of ten. */
    private static String plain(BigDecimal number) {
        BigDecimal shortest = number.stripTrailingZeros();
        return Math.abs((long) shortest.scale()) < 40 ? shortest.toPlainString() : shortest.toString();
    }

    private static String strip(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && isSpace(text.charAt(from))) {
            from++;
        }
        while (to > from && isSpace(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\ufeff' || c == '\u200b';
    }
}
