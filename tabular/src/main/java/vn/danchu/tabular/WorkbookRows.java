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
        } catch (RuntimeException e) {
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
        if (cell.getType() == CellType.ERROR) {
            return Cell.error(Objects.requireNonNullElse(cell.getRawValue(), ""));
        }
        if (value instanceof BigDecimal number) {
            return number(cell, number);
        }
        if (value instanceof Boolean yes) {
            return Cell.text(yes ? "true" : "false");
        }
        return value == null ? Cell.BLANK : Cell.text(value.toString());
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
        return Cell.number(number.round(SHOWN));
    }

    /** Whether a number format writes days or years: outside quotation marks and brackets it has a d or a y. */
    private static boolean isDate(String format) {
        String bare = format.replaceAll("\"[^\"]*\"|\\[[^]]*]|\\\\.|_.", "").toLowerCase(java.util.Locale.ROOT);
        return bare.indexOf('y') >= 0 || bare.indexOf('d') >= 0;
    }
}
