package vn.danchu.tabular;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;
import org.jspecify.annotations.Nullable;

/** The rows of one sheet of an XLSX workbook, inspected by {@link WorkbookGuard} before it is opened. */
final class WorkbookRows implements RowSource {

    /** A spreadsheet program shows no more; what lies beyond is the error of binary fractions. */
    private static final MathContext SHOWN = new MathContext(15);

    private static final int LONGEST_WHOLE = 18;

    /** What a formula gives that cannot be calculated; the library does not tell it from a text. */
    private static final Pattern ERROR_VALUE = Pattern.compile("#N/A|#GETTING_DATA|#[A-Z0-9_/]+[!?]");

    /** A character by its number, as workbooks write those that XML cannot hold. */
    private static final Pattern ESCAPE = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private final TableSource source;
    private final @Nullable String sheetName;
    private final TabularLimits limits;
    private final Map<String, Boolean> dateFormats = new HashMap<>();

    WorkbookRows(TableSource source, @Nullable String sheetName, TabularLimits limits) {
        this.source = source;
        this.sheetName = sheetName;
        this.limits = limits;
    }

    @Override
    public void read(Sink sink, Problems problems) throws Refused, IOException {
        boolean styled = new WorkbookGuard(limits).inspect(source);
        ReadingOptions options = new ReadingOptions(styled, true);
        int row = 0;
        try (ReadableWorkbook workbook = source.file() != null
                        ? new ReadableWorkbook(source.file().toFile(), options)
                        : new ReadableWorkbook(source.open(), options);
                Stream<Row> rows = sheet(workbook, problems).openStream()) {
            for (Iterator<Row> each = rows.iterator(); each.hasNext(); ) {
                Row next = each.next();
                row = Math.max(row + 1, next.getRowNum());
                List<Cell> cells = cells(row, next, problems);
                if (next.isHidden() && !cells.isEmpty()) {
                    problems.add(Problem.ofRow(row, ProblemCode.HIDDEN_ROW, "", ""));
                }
                sink.row(row, cells);
            }
        } catch (IOException | RuntimeException e) {
            // The reader meets damage with whatever exception lies nearest; a fault of ours must not hide among them.
            if (e.getStackTrace().length > 0
                    && e.getStackTrace()[0].getClassName().startsWith("vn.danchu.")) {
                throw e;
            }
            throw new Refused(Problem.ofRow(row + 1, ProblemCode.BROKEN_WORKBOOK, "", ""));
        }
    }

    private Sheet sheet(ReadableWorkbook workbook, Problems problems) throws Refused {
        List<Sheet> sheets = workbook.getSheets().toList();
        String names = String.join(", ", sheets.stream().map(Sheet::getName).toList());
        List<Sheet> visible = sheets.stream()
                .filter(sheet -> sheet.getVisibility() == SheetVisibility.VISIBLE)
                .toList();
        for (Sheet sheet : sheetName == null ? visible : sheets) {
            if (sheetName == null || sheet.getName().equals(sheetName)) {
                if (sheetName == null && visible.size() > 1) {
                    problems.add(Problem.ofTable(ProblemCode.OTHER_SHEETS, sheet.getName(), Words.shown(names)));
                }
                return sheet;
            }
        }
        throw new Refused(Problem.ofTable(
                ProblemCode.NO_SUCH_SHEET, Objects.requireNonNullElse(sheetName, ""), Words.shown(names)));
    }

    private List<Cell> cells(int row, Row from, Problems problems) throws Refused {
        List<Cell> cells = new ArrayList<>();
        for (int column = 0; column < from.getCellCount(); column++) {
            org.dhatim.fastexcel.reader.Cell cell = from.getCell(column);
            Cell read = cell == null ? Cell.BLANK : cell(cell);
            if (!read.isBlank()) {
                if (column >= limits.columns()) {
                    throw Refused.limit(row, Words.letter(column), "≤ " + limits.columns() + " columns");
                }
                while (cells.size() < column) {
                    cells.add(Cell.BLANK);
                }
                cells.add(read);
                if (cell != null && cell.getFormula() != null) {
                    problems.add(new Problem(row, Words.letter(column), "", ProblemCode.FORMULA_VALUE, "", "", null));
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
                && dateFormats.computeIfAbsent(format, WorkbookRows::isDate)
                && number.signum() > 0
                && number.compareTo(BigDecimal.valueOf(3_000_000)) < 0) {
            LocalDateTime moment = cell.asDate();
            return Cell.date(moment);
        }
        boolean whole = number.scale() <= 0 && number.precision() <= LONGEST_WHOLE;
        return Cell.number(whole ? number : number.round(SHOWN));
    }

    /** Whether a number format writes days or years: outside quotation marks and brackets it has a d or a y. */
    private static boolean isDate(String format) {
        String bare = format.replaceAll("\"[^\"]*\"|\\[[^]]*]|\\\\.|_.", "").toLowerCase(java.util.Locale.ROOT);
        return bare.indexOf('y') >= 0 || bare.indexOf('d') >= 0;
    }
}
