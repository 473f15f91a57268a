package vn.danchu.tabular;

import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.ProtectionOption;
import org.dhatim.fastexcel.SheetProtectionOption;
import org.dhatim.fastexcel.StyleSetter;
import org.dhatim.fastexcel.Worksheet;

/** How the sheets of a document's workbook look, as documents of offices do. */
final class BookStyle {

    static final String FONT = "Times New Roman";
    static final int SIZE = 12;
    static final String HEADING = "DDEBF7";
    static final String GROUP = "BDD7EE";
    static final String REQUIRED = "C00000";
    static final String NOTE = "595959";

    /** Protection is against slips, not against people: this word, which the instructions tell, takes it off. */
    static final String PASSWORD = "danchu";

    private BookStyle() {}

    static StyleSetter plain(StyleSetter style) {
        style.fontName(FONT).fontSize(SIZE).wrapText(true).verticalAlignment("top");
        return style;
    }

    static StyleSetter heading(StyleSetter style, String colour) {
        plain(style)
                .bold()
                .horizontalAlignment("center")
                .verticalAlignment("center")
                .fillColor(colour)
                .borderStyle(BorderStyle.THIN);
        return style;
    }

    static void unlocked(StyleSetter style) {
        style.protectionOption(ProtectionOption.LOCKED, false);
    }

    /** Protects what is not unlocked; rows may be added, sorted and formatted. */
    static void protect(Worksheet sheet) {
        sheet.protect(
                PASSWORD, SheetProtectionOption.SHEET, SheetProtectionOption.OBJECTS, SheetProtectionOption.SCENARIOS);
    }

    /** Writes a value; gives the lines it takes in a column of this width. */
    static int value(Worksheet sheet, int row, int column, TableValue value, int width) {
        if (value instanceof TableValue.Text text) {
            sheet.value(row, column, CellText.of(text.text()));
            return lines(text.text(), width);
        }
        if (value instanceof TableValue.Amount number) {
            sheet.value(row, column, number.number());
        } else if (value instanceof TableValue.Day day) {
            sheet.value(row, column, day.day());
        }
        return 1;
    }

    /** Lines that a text takes: a spreadsheet program does not always fit rows to wrapped texts by itself. */
    static int lines(String text, int width) {
        int lines = 0;
        for (String paragraph : text.split("\n", 23)) {
            lines += Math.max(1, (int) Math.ceil(1.08 * paragraph.length() / width));
        }
        return Math.min(22, lines);
    }

    static double height(int lines) {
        return 16.5 * lines + 1.5;
    }
}
