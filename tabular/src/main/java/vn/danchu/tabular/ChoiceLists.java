package vn.danchu.tabular;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.DataValidationErrorStyle;
import org.dhatim.fastexcel.Range;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Worksheet;

/** The sheet of the lists that cells are chosen from: a column a list, each list once. */
final class ChoiceLists {

    private final Worksheet sheet;
    private final Map<List<String>, Range> ranges = new HashMap<>();
    private int columns;

    ChoiceLists(Worksheet sheet) {
        this.sheet = sheet;
    }

    /** Lets the cells of a range be chosen from a column's list. */
    void offer(CellForm form, String heading, Range cells) {
        List<String> choices = form.choices();
        if (choices.isEmpty()) {
            return;
        }
        Range list = ranges.computeIfAbsent(choices, each -> list(each, heading));
        cells.validateWithList(list)
                .allowBlank(true)
                .showErrorMessage(!form.open())
                .errorStyle(DataValidationErrorStyle.WARNING)
                .errorTitle("Không có trong danh sách")
                .error("Chọn một mục trong danh sách; ghi ? nếu chưa biết.");
    }

    private Range list(List<String> choices, String heading) {
        int column = columns++;
        sheet.value(0, column, heading);
        sheet.width(column, Math.min(60, Math.max(14, longest(choices))));
        BookStyle.heading(sheet.style(0, column), BookStyle.HEADING).set();
        for (int i = 0; i < choices.size(); i++) {
            sheet.value(i + 1, column, CellText.of(choices.get(i)));
            BookStyle.plain(sheet.style(i + 1, column)).set();
        }
        return sheet.range(1, column, choices.size(), column);
    }

    private static int longest(List<String> choices) {
        return choices.stream().mapToInt(String::length).max().orElse(0);
    }

    void finish() {
        sheet.freezePane(0, 1);
        sheet.setVisibilityState(VisibilityState.VISIBLE);
        BookStyle.protect(sheet);
    }
}
