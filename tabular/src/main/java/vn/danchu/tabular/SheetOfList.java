package vn.danchu.tabular;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.ColumnStyleSetter;
import org.dhatim.fastexcel.ProtectionOption;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** Writes the sheet of a list: title, two rows of headings with their notes, an example, the rows. */
final class SheetOfList {

    /** Rows that can be chosen from lists and are formatted ahead. */
    private static final int ROWS_AHEAD = 2_000;

    private static final int TOP = 2;

    /** Characters that fit on one page in print that can be read. */
    private static final int PAGE = 320;

    private static final int FLUSHED = 500;

    private final BookSheet sheet;
    private final Worksheet to;
    private final BookWriter.Examples examples;
    private final List<Integer> widths = new ArrayList<>();
    private int next = TOP + 2;

    SheetOfList(BookSheet sheet, Worksheet to, BookWriter.Examples examples) {
        this.sheet = sheet;
        this.to = to;
        this.examples = examples;
    }

    private int fixed() {
        return sheet.parent() == null ? 1 : 2;
    }

    void begin(ChoiceLists choices) {
        to.value(0, 0, sheet.name().toUpperCase(java.util.Locale.forLanguageTag("vi")));
        to.style(0, 0).fontName(BookStyle.FONT).fontSize(14).bold().set();
        to.value(1, 0, sheet.title());
        to.style(1, 0)
                .fontName(BookStyle.FONT)
                .fontSize(BookStyle.SIZE)
                .italic()
                .fontColor(BookStyle.NOTE)
                .set();
        fixedHeading(0, BookSheet.NUMBER, 7, "Số thứ tự của dòng. Các trang khác nêu số này để chỉ dòng này.");
        if (sheet.parent() != null) {
            fixedHeading(
                    1,
                    sheet.parentHeading(),
                    16,
                    "Số thứ tự của dòng ở trang \"" + sheet.parent().name() + "\" mà dòng này thuộc về.");
        }
        columns(choices);
        to.freezePane(fixed(), TOP + 2);
        to.repeatRows(TOP, TOP + 1);
        to.pageOrientation("landscape");
        page();
        to.rowHeight(TOP + 1, BookStyle.height(headingLines()));
        if (examples == BookWriter.Examples.SHOWN) {
            example();
        }
    }

    /** A sheet that fits is printed one page wide; a wider one over several, each with the rows' numbers. */
    private void page() {
        if (widths.stream().mapToInt(Integer::intValue).sum() <= PAGE) {
            to.setFitToPage(true);
            to.fitToWidth((short) 1);
            to.fitToHeight((short) 0);
        } else {
            to.pageScale(70);
            to.repeatCols(0, fixed() - 1);
        }
    }

    private int headingLines() {
        int lines = 2;
        for (BookColumn column : sheet.columns()) {
            int deep = BookStyle.lines(column.label(), widths.get(column.index()));
            lines = Math.max(lines, column.group().isEmpty() ? deep - 1 : deep);
        }
        return lines;
    }

    private void fixedHeading(int column, String label, int width, String note) {
        to.width(column, width);
        to.value(TOP, column, label);
        to.range(TOP, column, TOP + 1, column).merge();
        BookStyle.heading(to.range(TOP, column, TOP + 1, column).style(), BookStyle.GROUP)
                .set();
        to.comment(TOP, column, note);
        unlock(column, null);
    }

    private void columns(ChoiceLists choices) {
        List<BookColumn> all = sheet.columns();
        for (BookColumn column : all) {
            int at = fixed() + column.index();
            int width = width(column);
            widths.add(width);
            to.width(at, width);
            int row = column.group().isEmpty() ? TOP : TOP + 1;
            to.value(row, at, column.label());
            to.comment(row, at, column.note());
            if (column.group().isEmpty()) {
                to.range(TOP, at, TOP + 1, at).merge();
            }
            var heading = BookStyle.heading(to.range(TOP, at, TOP + 1, at).style(), BookStyle.HEADING);
            if (column.required()) {
                heading.fontColor(BookStyle.REQUIRED);
            }
            heading.set();
            unlock(at, BookWriter.format(column.form(), null));
            choices.offer(column.form(), column.label(), to.range(TOP + 2, at, TOP + 2 + ROWS_AHEAD, at));
        }
        groups(all);
    }

    /** A heading over each run of columns that belong together. */
    private void groups(List<BookColumn> all) {
        int from = 0;
        while (from < all.size()) {
            int to = from;
            while (to + 1 < all.size()
                    && all.get(to + 1).group().equals(all.get(from).group())) {
                to++;
            }
            if (!all.get(from).group().isEmpty()) {
                group(all.get(from).group(), fixed() + from, fixed() + to);
            }
            from = to + 1;
        }
    }

    private void group(String label, int from, int last) {
        to.value(TOP, from, label);
        if (last > from) {
            to.range(TOP, from, TOP, last).merge();
        }
        BookStyle.heading(to.range(TOP, from, TOP, last).style(), BookStyle.GROUP)
                .set();
    }

    private static int width(BookColumn column) {
        int least = switch (column.form().look()) {
            case DAY -> 13;
            case NUMBER -> 10;
            case TEXT -> 18;
            case LIST -> column.form().choices().stream().allMatch(choice -> choice.length() < 9) ? 11 : 24;
        };
        int word = 0;
        for (String part : column.label().split(" ")) {
            word = Math.max(word, part.length());
        }
        return Math.max(least, Math.min(24, Math.max(word + 2, column.label().length() / 3)));
    }

    private void unlock(int column, @Nullable String format) {
        ColumnStyleSetter style = to.style(column);
        style.fontName(BookStyle.FONT)
                .fontSize(BookStyle.SIZE)
                .wrapText(true)
                .verticalAlignment("top")
                .protectionOption(ProtectionOption.LOCKED, false);
        if (format != null) {
            style.format(format);
        }
        style.set();
    }

    private void example() {
        to.value(next, 0, BookSheet.EXAMPLE);
        styled(next, 0, null, true);
        if (sheet.parent() != null) {
            to.value(next, 1, "1");
            styled(next, 1, null, true);
        }
        for (BookColumn column : sheet.columns()) {
            TableValue value = column.form().example();
            int at = fixed() + column.index();
            if (value != null) {
                BookStyle.value(to, next, at, value, 100);
            }
            styled(next, at, BookWriter.format(column.form(), value), true);
        }
        next++;
    }

    private void styled(int row, int column, @Nullable String format, boolean example) {
        var style = BookStyle.plain(to.style(row, column));
        if (format != null) {
            style.format(format);
        }
        if (example) {
            style.italic().fontColor("808080");
        } else {
            BookStyle.unlocked(style);
        }
        style.set();
    }

    void row(int number, String parent, Map<BookColumn, TableValue> cells) throws IOException {
        to.value(next, 0, number);
        styled(next, 0, null, false);
        if (sheet.parent() != null) {
            to.value(next, 1, Integer.parseInt(parent));
            styled(next, 1, null, false);
        }
        int lines = 1;
        for (Map.Entry<BookColumn, TableValue> cell : cells.entrySet()) {
            BookColumn column = cell.getKey();
            int at = fixed() + column.index();
            lines = Math.max(lines, BookStyle.value(to, next, at, cell.getValue(), widths.get(column.index())));
            styled(next, at, BookWriter.format(column.form(), cell.getValue()), false);
        }
        to.rowHeight(next, BookStyle.height(lines));
        next++;
        if (next % FLUSHED == 0) {
            to.flush();
        }
    }

    /** Ends the sheet; no other may be written before. */
    void finish() throws IOException {
        BookStyle.protect(to);
        to.finish();
    }
}
