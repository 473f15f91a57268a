package vn.danchu.tabular;

import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.Worksheet;

/** Writes the sheet of single data: a line a datum, with what it means beside it. */
final class LinesSheet {

    private static final int TOP = 2;
    private static final int VALUE = 2;
    private static final int[] WIDTHS = {30, 44, 34, 80};

    private final BookSheet sheet;
    private final Worksheet to;
    private final ChoiceLists choices;

    LinesSheet(BookSheet sheet, Worksheet to, ChoiceLists choices) {
        this.sheet = sheet;
        this.to = to;
        this.choices = choices;
    }

    /** Writes what is known, and a line to be filled for what else the extent shows. */
    void write(Map<BookColumn, TableValue> values, BookExtent extent) {
        to.value(0, 0, sheet.name().toUpperCase(java.util.Locale.forLanguageTag("vi")));
        to.style(0, 0).fontName(BookStyle.FONT).fontSize(14).bold().set();
        List<String> headings = List.of("Mục", "Nội dung", "Giá trị", "Giải thích");
        for (int i = 0; i < headings.size(); i++) {
            to.width(i, WIDTHS[i]);
            to.value(TOP, i, headings.get(i));
        }
        BookStyle.heading(to.range(TOP, 0, TOP, headings.size() - 1).style(), BookStyle.GROUP)
                .set();
        int row = TOP + 1;
        for (BookColumn column : sheet.columns()) {
            if (values.containsKey(column) || extent.shows(column)) {
                line(row++, column, values.get(column));
            }
        }
        to.freezePane(0, TOP + 1);
        to.repeatRows(TOP, TOP);
        to.pageOrientation("landscape");
        to.setFitToPage(true);
        to.fitToWidth((short) 1);
        to.fitToHeight((short) 0);
        BookStyle.protect(to);
    }

    private void line(int row, BookColumn column, @org.jspecify.annotations.Nullable TableValue value) {
        to.value(row, 0, column.group());
        to.value(row, 1, column.label());
        String note = column.note().replaceAll("\n\\(.*\\)", "").replace('\n', ' ');
        to.value(row, 3, note);
        BookStyle.plain(to.range(row, 0, row, 3).style())
                .borderStyle(BorderStyle.THIN)
                .set();
        for (int at : new int[] {0, 3}) {
            BookStyle.plain(to.style(row, at))
                    .borderStyle(BorderStyle.THIN)
                    .fontColor(BookStyle.NOTE)
                    .set();
        }
        if (column.required()) {
            BookStyle.plain(to.style(row, 1))
                    .borderStyle(BorderStyle.THIN)
                    .fontColor(BookStyle.REQUIRED)
                    .set();
        }
        int lines = Math.max(BookStyle.lines(column.label(), WIDTHS[1]), BookStyle.lines(note, WIDTHS[3]));
        lines = Math.max(lines, BookStyle.lines(column.group(), WIDTHS[0]));
        if (value != null) {
            lines = Math.max(lines, BookStyle.value(to, row, VALUE, value, WIDTHS[2]));
        }
        var style = BookStyle.plain(to.style(row, VALUE));
        style.borderStyle(BorderStyle.THIN).horizontalAlignment("left");
        BookStyle.unlocked(style);
        String format = BookWriter.format(column.form(), value);
        if (format != null) {
            style.format(format);
        }
        style.set();
        to.rowHeight(row, BookStyle.height(lines));
        choices.offer(column.form(), column.label(), to.range(row, VALUE, row, VALUE));
    }
}
