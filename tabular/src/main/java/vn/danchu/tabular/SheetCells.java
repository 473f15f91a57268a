package vn.danchu.tabular;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.Row;
import org.jspecify.annotations.Nullable;

/** Turns the cells of a workbook into those of a table: as a person sees them who looks at the sheet. Belongs to one reading. */
final class SheetCells {

    /** A spreadsheet program shows no more; what lies beyond is the error of binary fractions. */
    private static final MathContext SHOWN = new MathContext(15);

    private static final int LONGEST_WHOLE = 18;

    /** A format of digits that are always shown, with decimals, or of a percentage. */
    private static final Pattern FIXED = Pattern.compile("(0+)(?:\\.(0+))?(%)?");

    /** What a formula gives that cannot be calculated; the library does not tell it from a text. */
    private static final Pattern ERROR_VALUE = Pattern.compile("#N/A|#GETTING_DATA|#[A-Z0-9_/]+[!?]");

    /** A character by its number, as workbooks write those that XML cannot hold. */
    private static final Pattern ESCAPE = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private final TabularLimits limits;
    private final Map<String, Boolean> dateFormats = new HashMap<>();

    SheetCells(TabularLimits limits) {
        this.limits = limits;
    }

    /** The cells of a row, from the first column. */
    List<Cell> of(int row, Row from, Problems problems) throws Refused {
        List<Cell> cells = new ArrayList<>();
        for (int column = 0; column < from.getCellCount(); column++) {
            org.dhatim.fastexcel.reader.Cell cell = from.getCell(column);
            Cell read = cell == null ? Cell.BLANK : cell(cell);
            if (!read.isBlank()) {
                if (column >= limits.columns()) {
                    throw Refused.limit(row, "", column + 1L, limits.columns(), Refused.Counted.COLUMNS);
                }
                while (cells.size() < column) {
                    cells.add(Cell.BLANK);
                }
                cells.add(read);
                if (cell != null && cell.getFormula() != null) {
                    problems.add(
                            new Problem(row, Spelling.letter(column), "", ProblemCode.FORMULA_VALUE, "", "", null));
                }
            }
        }
        return cells;
    }

    private Cell cell(org.dhatim.fastexcel.reader.Cell cell) {
        Object value = cell.getValue();
        String raw = Objects.requireNonNullElse(cell.getRawValue(), "");
        if (cell.getType() == CellType.ERROR) {
            return Cell.error(raw);
        }
        if (cell.getFormula() != null && cell.getRawValue() == null) {
            return Cell.error('=' + cell.getFormula());
        }
        if (cell.getFormula() != null && ERROR_VALUE.matcher(raw).matches()) {
            return Cell.error(raw);
        }
        if (value instanceof BigDecimal number) {
            return number(cell, number);
        }
        if (value instanceof Boolean yes) {
            return Cell.text(yes ? "true" : "false");
        }
        return value == null ? Cell.BLANK : Cell.text(unescaped(value.toString()));
    }

    private static String unescaped(String text) {
        return ESCAPE.matcher(text)
                .replaceAll(escape ->
                        Matcher.quoteReplacement(Character.toString((char) Integer.parseInt(escape.group(1), 16))));
    }

    private Cell number(org.dhatim.fastexcel.reader.Cell cell, BigDecimal number) {
        String format = cell.getDataFormatString();
        if (format != null
                && dateFormats.computeIfAbsent(format, SheetCells::isDate)
                && number.signum() > 0
                && number.compareTo(BigDecimal.valueOf(3_000_000)) < 0) {
            LocalDateTime moment = cell.asDate();
            return Cell.date(moment);
        }
        String shown = format == null ? null : shown(format, number);
        if (shown != null) {
            return Cell.number(number.round(SHOWN), shown);
        }
        boolean whole = number.scale() <= 0 && number.precision() <= LONGEST_WHOLE;
        return Cell.number(whole ? number : number.round(SHOWN));
    }

    /** What a format shows that the number does not say: zeros before and after it, a percentage; null for any other. */
    private static @Nullable String shown(String format, BigDecimal number) {
        Matcher fixed = FIXED.matcher(format);
        if (number.signum() < 0 || !fixed.matches()) {
            return null;
        }
        String decimals = fixed.group(2) == null ? "" : fixed.group(2);
        boolean percentage = fixed.group(3) != null;
        if (!percentage && fixed.group(1).length() < 2 && decimals.isEmpty()) {
            return null;
        }
        BigDecimal value = percentage ? number.movePointRight(2) : number;
        BigDecimal rounded = value.round(SHOWN).setScale(decimals.length(), RoundingMode.HALF_UP);
        if (!percentage && rounded.compareTo(value.round(SHOWN)) != 0) {
            // Decimals that the sheet hides are not lost: the number itself is read.
            return null;
        }
        String digits = rounded.toPlainString();
        int point = digits.indexOf('.');
        int missing = fixed.group(1).length() - (point < 0 ? digits.length() : point);
        return "0".repeat(Math.max(0, missing)) + digits + (percentage ? "%" : "");
    }

    /** Whether a number format writes days or years: outside quotation marks and brackets it has a d or a y. */
    private static boolean isDate(String format) {
        String bare = format.replaceAll("\"[^\"]*\"|\\[[^]]*]|\\\\.|_.", "").toLowerCase(Locale.ROOT);
        return bare.indexOf('y') >= 0 || bare.indexOf('d') >= 0;
    }
}
