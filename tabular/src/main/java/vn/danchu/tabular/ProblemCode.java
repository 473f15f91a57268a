package vn.danchu.tabular;

import static vn.danchu.tabular.Severity.ERROR;
import static vn.danchu.tabular.Severity.NOTE;
import static vn.danchu.tabular.Severity.WARNING;

import java.util.Locale;

/** What can be wrong with a table; each has a text and a remedy in each language. */
public enum ProblemCode {
    /** The file is neither CSV in UTF-8 nor XLSX. */
    UNKNOWN_FORMAT(ERROR),
    /** The text is not in UTF-8, or an earlier conversion has damaged it. */
    NOT_UTF8(ERROR),
    /** A workbook of the format before 2007, which is not read. */
    OLD_WORKBOOK(ERROR),
    /** A workbook that opens with a password only. */
    LOCKED_WORKBOOK(ERROR),
    /** A workbook of which no sheet is one of a dossier. */
    NO_DOSSIER_SHEET(ERROR),
    /** The CSV breaks the rules of quotation marks. */
    BROKEN_CSV(ERROR),
    /** The workbook is damaged or not a workbook. */
    BROKEN_WORKBOOK(ERROR),
    /** The workbook holds what a spreadsheet program does not write: a document type, entities, doubled entries. */
    HOSTILE_WORKBOOK(ERROR),
    /** A limit of the reader is exceeded. */
    LIMIT(ERROR),
    /** The workbook has no sheet of that name. */
    NO_SUCH_SHEET(ERROR),
    /** No row holds the headers of the table. */
    NO_HEADERS(ERROR),
    /** A column that must be there is missing. */
    MISSING_HEADER(ERROR),
    /** Two sheets of a workbook have the same meaning, their names differing by case, accents or punctuation. */
    DOUBLE_SHEET(ERROR),
    /** Two columns have the same meaning. */
    DOUBLE_HEADER(ERROR),

    /** A text in an encoding from before Unicode, or encoded twice. */
    LEGACY_ENCODING(ERROR),
    /** What names a row stands in an earlier row already. */
    DOUBLE_KEY(ERROR),
    /** A cell stands beyond the last header. */
    CELL_WITHOUT_HEADER(ERROR),
    /** A cell that must be filled is empty. */
    EMPTY_CELL(ERROR),
    /** The cell holds a spreadsheet error such as {@code #REF!}, or a formula without a value. */
    ERROR_CELL(ERROR),
    /** Not a date in one of the forms allowed, or no day of the calendar. */
    NOT_A_DATE(ERROR),
    /** Not a number. */
    NOT_A_NUMBER(ERROR),
    /** A number whose separator can mean thousands or decimals. */
    AMBIGUOUS_NUMBER(ERROR),
    /** A count that is not whole. */
    NOT_WHOLE(ERROR),
    /** A number or a date out of range. */
    OUT_OF_RANGE(ERROR),
    /** An amount of money in a column that does not say its unit. */
    NO_MONEY_UNIT(ERROR),
    /** An amount of money that is not a whole number of đồng. */
    NOT_WHOLE_DONG(ERROR),
    /** Neither a tick nor an empty cell. */
    NOT_A_TICK(ERROR),
    /** A code or name that the list does not have. */
    UNKNOWN_CODE(ERROR),
    /** A number cell that can be two codes, such as 11.1 and 11.10. */
    AMBIGUOUS_CODE(ERROR),
    /** Not a period in one of the forms allowed. */
    NOT_A_PERIOD(ERROR),
    /** A row of another sheet is named that is not there. */
    UNKNOWN_ROW(ERROR),
    /** The cells of a row cannot stand together. */
    REFUSED(ERROR),
    /** A cell of several values that holds too few or too many. */
    SIZE(ERROR),
    /** Not a provision of an instrument. */
    NOT_A_PROVISION(ERROR),
    /** Two cells of the row contradict each other. */
    CONTRADICTION(ERROR),
    /** The last day of a span lies before its first: there is no such span, and the row is not taken. */
    REVERSED(ERROR),

    /** The example row was changed, and is not read all the same. */
    EXAMPLE_CHANGED(WARNING),
    /** Day and month may have been exchanged in the whole column. */
    DAYS_AND_MONTHS(WARNING),
    /** A unit that is no more and has not one successor in the list of units: its code is left as written. */
    UNIT_NOT_FOLLOWED(WARNING),
    /** A unit that the list of units does not have: its code is left as written. */
    UNIT_NOT_LISTED(WARNING),
    /** The code is not of the law's list; the name was used. */
    FOREIGN_CODE(WARNING),
    /** A code has lost its last zero, as the name shows; the name was used. */
    LOST_ZERO(WARNING),
    /** The total is not the sum of its parts. */
    TOTAL_IS_NOT_SUM(WARNING),
    /** What the row states is not what its numbers give; the numbers are used. */
    STATED_OTHERWISE(WARNING),
    /** No unit, though a row above names one: of merged cells only the first has a value. */
    UNIT_NOT_REPEATED(WARNING),
    /** The last day lies before the first. */
    ENDS_BEFORE_START(WARNING),
    /** A percentage is read for information only. */
    PERCENTAGE_NOT_USED(NOTE),
    /** A separator before three digits was read as one of thousands, for only whole numbers stand there. */
    THOUSANDS(NOTE),
    /** Texts were converted from another encoding. */
    CONVERTED(NOTE),
    /** The CSV is separated by what is not usual. */
    SEPARATOR(NOTE),
    /** The code of a unit that is no more was replaced by its successor's. */
    UNIT_SUCCEEDED(NOTE),
    /** A sheet that is not read. */
    SHEET_NOT_READ(NOTE),
    /** A column that is not read. */
    HEADER_NOT_READ(NOTE),
    /** A code of an older system was mapped. */
    LEGACY_CODE(NOTE),
    /** A code of an older system does not say which; left as not known. */
    LEGACY_UNKNOWN(NOTE),
    /** A row marked as not applicable was left out. */
    NOT_APPLICABLE_ROW(NOTE),
    /** A row of totals was left out. */
    TOTAL_ROW(NOTE),
    /** The value of a formula as last calculated was read. */
    FORMULA_VALUE(NOTE),
    /** A hidden row was read like any other. */
    HIDDEN_ROW(NOTE),
    /** The workbook has several sheets; one was read. */
    OTHER_SHEETS(NOTE),
    /** There are more problems than are listed. */
    MORE_PROBLEMS(NOTE);

    private final Severity severity;
    private final String key;

    ProblemCode(Severity severity) {
        this.severity = severity;
        this.key = name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** How much it weighs. */
    public Severity severity() {
        return severity;
    }

    /** Its key in the texts: {@code not-a-date}. */
    public String key() {
        return key;
    }
}
