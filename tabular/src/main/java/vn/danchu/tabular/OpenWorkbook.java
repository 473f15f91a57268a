package vn.danchu.tabular;

import java.io.Closeable;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;

/** An XLSX workbook, inspected by {@link WorkbookGuard} before it was opened, whose sheets are read one after another. */
final class OpenWorkbook implements Closeable {

    private final ReadableWorkbook workbook;
    private final List<Sheet> sheets;
    private final SheetCells cells;

    private OpenWorkbook(ReadableWorkbook workbook, TabularLimits limits) {
        this.workbook = workbook;
        this.sheets = workbook.getSheets().toList();
        this.cells = new SheetCells(limits);
    }

    /** @throws Refused if it must not or cannot be opened */
    static OpenWorkbook of(TableSource inspected, TabularLimits limits) throws Refused, IOException {
        WorkbookGuard guard = new WorkbookGuard(limits);
        boolean styled = guard.inspect(inspected);
        TableSource source = guard.isStrict() ? StrictWorkbook.transitional(inspected) : inspected;
        ReadingOptions options = new ReadingOptions(styled, true);
        try {
            ReadableWorkbook workbook = source.file() != null
                    ? new ReadableWorkbook(source.file().toFile(), options)
                    : new ReadableWorkbook(source.open(), options);
            return new OpenWorkbook(workbook, limits);
        } catch (IOException | RuntimeException e) {
            throw damaged(e, 0);
        }
    }

    /** The names of all sheets, in their order. */
    List<String> names() {
        return sheets.stream().map(Sheet::getName).toList();
    }

    /** The names of the sheets that are not hidden. */
    List<String> visible() {
        return sheets.stream()
                .filter(sheet -> sheet.getVisibility() == SheetVisibility.VISIBLE)
                .map(Sheet::getName)
                .toList();
    }

    /**
     * Hands on the rows of a sheet.
     *
     * @throws Refused if the rest cannot be read
     */
    void read(String name, RowSource.Sink sink, Problems problems) throws Refused, IOException {
        Sheet sheet = sheets.stream()
                .filter(each -> each.getName().equals(name))
                .findFirst()
                .orElseThrow();
        int row = 0;
        try (Stream<Row> rows = sheet.openStream()) {
            for (Iterator<Row> each = rows.iterator(); each.hasNext(); ) {
                Row next = each.next();
                row = Math.max(row + 1, next.getRowNum());
                List<Cell> read = cells.of(row, next, problems);
                if (next.isHidden() && !read.isEmpty()) {
                    problems.add(Problem.ofRow(row, ProblemCode.HIDDEN_ROW, "", ""));
                }
                sink.row(row, read);
            }
        } catch (IOException | RuntimeException e) {
            throw damaged(e, row + 1);
        }
    }

    /** The reader meets damage with whatever exception lies nearest; a fault of ours must not hide among them. */
    private static Refused damaged(Exception e, int row) throws IOException {
        if (e.getStackTrace().length > 0 && e.getStackTrace()[0].getClassName().startsWith("vn.danchu.")) {
            if (e instanceof IOException ours) {
                throw ours;
            }
            throw (RuntimeException) e;
        }
        return new Refused(Problem.ofRow(row, ProblemCode.BROKEN_WORKBOOK, "", ""));
    }

    @Override
    public void close() throws IOException {
        workbook.close();
    }
}
