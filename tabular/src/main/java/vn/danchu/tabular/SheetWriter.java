package vn.danchu.tabular;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.StyleSetter;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** Writes tables as the sheets of a workbook, one each. */
final class SheetWriter {

    private static final int FLUSHED = 500;
    private static final String SHADE = "DDEBF7";
    private static final String FONT = "Times New Roman";
    private static final int SIZE = 12;
    private static final double LINE = 18;
    private static final int MOST_LINES = 22;

    private final Table table;
    private final List<Heading> columns;

    private SheetWriter(Table table) {
        this.table = table;
        this.columns = table.columns();
    }

    /** @param tables by the names of their sheets */
    static void write(Map<String, Table> tables, OutputStream out) throws IOException {
        Workbook workbook = new Workbook(out, "danchu", null);
        // Not the size of the cells: a spreadsheet program may take a cell in the default font for one without a font.
        workbook.setGlobalDefaultFont(FONT, SIZE - 1);
        for (Map.Entry<String, Table> table : tables.entrySet()) {
            new SheetWriter(table.getValue()).write(workbook.newWorksheet(table.getKey()));
        }
        workbook.finish();
        out.flush();
    }

    private void write(Worksheet sheet) throws IOException {
        for (int i = 0; i < columns.size(); i++) {
            sheet.width(i, columns.get(i).width());
        }
        int first = title(sheet);
        int header = headings(sheet, first);
        sheet.freezePane(0, header);
        sheet.repeatRows(first, header - 1);
        sheet.paperSize(PaperSize.A4_PAPER);
        sheet.pageOrientation("landscape");
        sheet.setFitToPage(true);
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 0);
        rows(sheet, header);
        sheet.finish();
    }

    private int title(Worksheet sheet) {
        int last = columns.size() - 1;
        int row = 0;
        sheet.value(row, 0, CellText.of(table.title()));
        sheet.range(row, 0, row, last).merge();
        sheet.range(row, 0, row, last)
                .style()
                .bold()
                .fontSize(14)
                .horizontalAlignment("center")
                .set();
        for (String note : table.notes()) {
            row++;
            sheet.value(row, 0, CellText.of(note));
            sheet.range(row, 0, row, last).merge();
            sheet.range(row, 0, row, last)
                    .style()
                    .italic()
                    .horizontalAlignment("center")
                    .set();
        }
        return row + 2;
    }

    /** One row of headings, or two where some stand below others; a heading alone then reaches over both. */
    private int headings(Worksheet sheet, int row) {
        boolean two =
                table.headings().stream().anyMatch(heading -> !heading.parts().isEmpty());
        int bottom = two ? row + 1 : row;
        height(
                sheet,
                bottom,
                columns.stream()
                        .mapToInt(c -> lines(c.label(), c.width()))
                        .max()
                        .orElse(1));
        int column = 0;
        for (Heading heading : table.headings()) {
            sheet.value(row, column, CellText.of(heading.label()));
            int right = column + Math.max(1, heading.parts().size()) - 1;
            int below = heading.parts().isEmpty() ? bottom : row;
            if (right > column || below > row) {
                sheet.range(row, column, below, right).merge();
            }
            for (int i = 0; i < heading.parts().size(); i++) {
                sheet.value(
                        bottom, column + i, CellText.of(heading.parts().get(i).label()));
            }
            column = right + 1;
        }
        bordered(sheet.range(row, 0, bottom, columns.size() - 1).style())
                .bold()
                .horizontalAlignment("center")
                .verticalAlignment("center")
                .fillColor(SHADE)
                .set();
        return bottom + 1;
    }

    private void rows(Worksheet sheet, int first) throws IOException {
        int at = first;
        for (List<@Nullable TableValue> row : table.rows()) {
            int lines = 1;
            for (int column = 0; column < row.size(); column++) {
                cell(sheet, at, column, row.get(column));
                if (row.get(column) instanceof TableValue.Text text) {
                    lines = Math.max(
                            lines, lines(text.text(), columns.get(column).width()));
                }
            }
            height(sheet, at, lines);
            at++;
            if ((at - first) % FLUSHED == 0) {
                sheet.flush();
            }
        }
    }

    /** Lines that a text takes in a column: a spreadsheet program does not always fit rows to wrapped texts by itself. */
    private static int lines(String text, int width) {
        int lines = 0;
        for (String paragraph : text.split("\n", MOST_LINES + 1)) {
            lines += Math.max(1, (int) Math.ceil(1.2 * paragraph.length() / width));
        }
        return lines;
    }

    private static void height(Worksheet sheet, int row, int lines) {
        sheet.rowHeight(row, LINE * Math.min(lines, MOST_LINES));
    }

    private static void cell(Worksheet sheet, int row, int column, @Nullable TableValue value) {
        StyleSetter style = bordered(sheet.style(row, column)).verticalAlignment("top");
        if (value instanceof TableValue.Text text) {
            sheet.value(row, column, CellText.of(text.text()));
        } else if (value instanceof TableValue.Amount number) {
            sheet.value(row, column, number.number());
            style.format(number.number().stripTrailingZeros().scale() > 0 ? "#,##0.##########" : "#,##0");
        } else if (value instanceof TableValue.Day day) {
            sheet.value(row, column, day.day());
            style.format("dd/mm/yyyy").horizontalAlignment("center");
        }
        style.set();
    }

    private static StyleSetter bordered(StyleSetter style) {
        return style.fontName(FONT).fontSize(SIZE).wrapText(true).borderStyle(BorderStyle.THIN);
    }
}
