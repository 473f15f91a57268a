package vn.danchu.tabular;

import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One thing to tell about a table: where, what was found, what is allowed.
 *
 * @param sheet the sheet, where a workbook of several is read; empty otherwise
 * @param row row as a spreadsheet program counts, from 1; 0 when the whole table or column is meant
 * @param column letter of the column, such as {@code C}; empty when no column is meant
 * @param header the column's header as it stands in the table; empty when there is none
 * @param code what is wrong
 * @param found what stands there, cut short; empty when nothing does
 * @param allowed what may stand there; empty when the remedy says it
 * @param suggestion the allowed value most like what was found, or null if none is near
 */
public record Problem(
        String sheet,
        int row,
        String column,
        String header,
        ProblemCode code,
        String found,
        String allowed,
        @Nullable String suggestion) {
    /** Names an argument that is missing. */
    public Problem {
        Objects.requireNonNull(sheet, "sheet");
        Objects.requireNonNull(column, "column");
        Objects.requireNonNull(header, "header");
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(found, "found");
        Objects.requireNonNull(allowed, "allowed");
    }

    Problem(
            int row,
            String column,
            String header,
            ProblemCode code,
            String found,
            String allowed,
            @Nullable String suggestion) {
        this("", row, column, header, code, found, allowed, suggestion);
    }

    /** The same, on a sheet. */
    Problem on(String name) {
        return new Problem(name, row, column, header, code, found, allowed, suggestion);
    }

    static Problem ofTable(ProblemCode code, String found, String allowed) {
        return new Problem(0, "", "", code, Spelling.shown(found), allowed, null);
    }

    static Problem ofRow(int row, ProblemCode code, String found, String allowed) {
        return new Problem(row, "", "", code, Spelling.shown(found), allowed, null);
    }

    /** How much it weighs. */
    public Severity severity() {
        return code.severity();
    }

    /** Where and what, in one line: English for {@code en}, Vietnamese otherwise. */
    public String message(Locale locale) {
        Objects.requireNonNull(locale, "locale");
        return ProblemTexts.of(locale).message(this);
    }

    /** What to do about it: English for {@code en}, Vietnamese otherwise. */
    public String remedy(Locale locale) {
        Objects.requireNonNull(locale, "locale");
        return ProblemTexts.of(locale).remedy(this);
    }

    /** The English message. */
    @Override
    public String toString() {
        return message(Locale.ENGLISH);
    }
}
