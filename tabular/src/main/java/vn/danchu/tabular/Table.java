package vn.danchu.tabular;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.danchu.record.Excerpt;

/**
 * A table to be written: headings, and rows of typed cells. Immutable.
 *
 * @param title what the table is
 * @param notes lines below the title, such as unit and period
 * @param headings the headings, from the first column
 * @param rows the rows; each has a cell a column, null where it is empty
 */
public record Table(String title, List<String> notes, List<Heading> headings, List<List<@Nullable TableValue>> rows) {

    private static final Pattern LINE_ENDS = Pattern.compile("[\\r\\n\\t]+");

    /** @throws IllegalArgumentException if a row has another number of cells than there are columns */
    public Table {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(rows, "rows");
        notes = List.copyOf(Objects.requireNonNull(notes, "notes"));
        headings = List.copyOf(Objects.requireNonNull(headings, "headings"));
        int columns = columns(headings).size();
        List<List<@Nullable TableValue>> copied = new ArrayList<>(rows.size());
        for (List<@Nullable TableValue> row : rows) {
            if (row.size() != columns) {
                throw new IllegalArgumentException(
                        "row " + (copied.size() + 1) + " has " + row.size() + " cells, not " + columns);
            }
            copied.add(Collections.unmodifiableList(new ArrayList<>(row)));
        }
        rows = Collections.unmodifiableList(copied);
    }

    /**
     * A table that is looked at and not read back. Line ends of its texts become spaces, for a program that takes another
     * separator ends a row at them, and what could mislead the eye is shown as an escape.
     */
    static Table report(
            String title, List<String> notes, List<Heading> headings, List<List<@Nullable TableValue>> rows) {
        List<List<@Nullable TableValue>> shown = new ArrayList<>(rows.size());
        for (List<@Nullable TableValue> row : rows) {
            List<@Nullable TableValue> cells = new ArrayList<>(row);
            cells.replaceAll(
                    cell -> cell instanceof TableValue.Text text ? new TableValue.Text(line(text.text())) : cell);
            shown.add(cells);
        }
        return new Table(line(title), notes.stream().map(Table::line).toList(), headings, shown);
    }

    /** The text on one line. */
    static String line(String text) {
        return Excerpt.line(LINE_ENDS.matcher(text).replaceAll(" "));
    }

    /** The columns, from the first. */
    public List<Heading> columns() {
        return columns(headings);
    }

    /** The headings of the columns in one line each, "parent / child" where one stands below another. */
    public List<String> labels() {
        List<String> labels = new ArrayList<>();
        for (Heading heading : headings) {
            if (heading.parts().isEmpty()) {
                labels.add(heading.label());
            }
            heading.parts().forEach(part -> labels.add(heading.label() + " / " + part.label()));
        }
        return labels;
    }

    private static List<Heading> columns(List<Heading> headings) {
        List<Heading> columns = new ArrayList<>();
        for (Heading heading : headings) {
            if (heading.parts().isEmpty()) {
                columns.add(heading);
            }
            columns.addAll(heading.parts());
        }
        return columns;
    }
}
