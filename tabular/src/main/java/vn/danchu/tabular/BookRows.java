package vn.danchu.tabular;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the rows of one sheet of a list. */
final class BookRows implements RowMapper<BookRow> {

    private static final int MOST_SEEN = 1_000;

    private final BookSheet sheet;
    private final Problems problems;
    private final Map<Integer, Map<Cell, Parsed<?>>> seen = new HashMap<>();

    BookRows(BookSheet sheet, Problems problems) {
        this.sheet = sheet;
        this.problems = problems;
    }

    @Override
    public @Nullable BookRow map(Row row) {
        String own = row.cell(BookSheet.NUMBER_KEY).text();
        if (own.equals(BookSheet.EXAMPLE)) {
            watchExample(row);
            return null;
        }
        BookRow read =
                new BookRow(row.number(), own, row.cell(BookSheet.PARENT_KEY).text());
        for (BookColumn column : sheet.columns()) {
            if (row.has(column.path())) {
                read(row, column, read);
            }
        }
        if (read.isEmpty()) {
            // A number alone, written ahead of what is to come.
            return null;
        }
        if (sheet.parent() != null && read.parent().isEmpty()) {
            row.tell(BookSheet.PARENT_KEY, ProblemCode.EMPTY_CELL, "", "");
        }
        if (!row.isAccepted()) {
            read.reject();
        }
        return read;
    }

    private void read(Row row, BookColumn column, BookRow into) {
        Cell cell = row.cell(column.path());
        if (cell.isBlank()) {
            return;
        }
        if (cell.text().equals(CellForm.UNKNOWN)) {
            into.put(column, null);
            return;
        }
        Object value = row.readAny(column.path(), given -> parsed(column, given));
        if (value instanceof java.time.LocalDate day) {
            row.watch(column.path(), day);
        }
        into.put(column, value);
    }

    /** A column of choices repeats few of them: what each of the first is, is looked up once. */
    private Parsed<?> parsed(BookColumn column, Cell cell) {
        if (column.form().look() != CellForm.Look.LIST) {
            return column.form().read(cell);
        }
        Map<Cell, Parsed<?>> known = seen.computeIfAbsent(column.index(), at -> new HashMap<>());
        Parsed<?> parsed = known.get(cell);
        if (parsed == null) {
            parsed = column.form().read(cell);
            if (known.size() < MOST_SEEN) {
                known.put(cell, parsed);
            }
        }
        return parsed;
    }

    /** The example is not read; if it was changed, somebody may have written data there. */
    private void watchExample(Row row) {
        for (BookColumn column : sheet.columns()) {
            Cell cell = row.cell(column.path());
            TableValue example = column.form().example();
            // Which choice a list begins with depends on the setting: lists say nothing.
            if (example == null || column.form().look() == CellForm.Look.LIST) {
                continue;
            }
            if (!cell.isBlank() && !cell.text().equals(text(example))) {
                problems.add(Problem.ofRow(row.number(), ProblemCode.EXAMPLE_CHANGED, cell.text(), ""));
                return;
            }
        }
    }

    static String text(TableValue value) {
        if (value instanceof TableValue.Day day) {
            return day.day().toString();
        }
        return value instanceof TableValue.Amount number
                ? number.number().toPlainString()
                : ((TableValue.Text) value).text();
    }

    /** The lines of the sheet of single data: which datum each holds is told by its two headings. */
    static final class Lines implements RowMapper<BookRow> {

        static final String SECTION = "section";
        static final String ITEM = "item";
        static final String VALUE = "value";

        static final HeaderNames NAMES = new HeaderNames(Map.of(
                SECTION,
                List.of("Mục"),
                ITEM,
                List.of("Nội dung"),
                VALUE,
                List.of("Giá trị"),
                "note",
                List.of("Giải thích")));

        private final Map<String, BookColumn> byHeading;
        private final BookRow all;
        private final Problems problems;

        Lines(BookSheet sheet, BookRow all, Problems problems) {
            this.all = all;
            this.problems = problems;
            this.byHeading = sheet.byHeading();
        }

        @Override
        public @Nullable BookRow map(Row row) {
            String section = row.cell(SECTION).text();
            String item = row.cell(ITEM).text();
            Cell cell = row.cell(VALUE);
            if (cell.isBlank()) {
                return null;
            }
            String heading = section.isEmpty() ? item : section + " / " + item;
            BookColumn column = byHeading.get(Spelling.key(heading));
            if (column == null) {
                problems.add(Problem.ofRow(row.number(), ProblemCode.HEADER_NOT_READ, heading, ""));
                return null;
            }
            if (cell.text().equals(CellForm.UNKNOWN)) {
                all.put(column, null);
                return null;
            }
            Object value = row.readAs(VALUE, column.label(), column.form()::read);
            all.put(column, value);
            return null;
        }
    }
}
