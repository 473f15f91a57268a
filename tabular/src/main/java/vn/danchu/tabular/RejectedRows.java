package vn.danchu.tabular;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * Writes the rows that were not taken to a workbook of their own: as they stand, under their headings, with what is wrong in a
 * last column that is not read. Mended, the workbook is read like the one they come from.
 */
final class RejectedRows {

    private static final String PROBLEMS = "Vấn đề";
    private static final int WIDTH = 18;

    private final Locale locale;
    private final Map<String, Set<Integer>> rows = new LinkedHashMap<>();
    private final Map<String, List<String>> labels = new LinkedHashMap<>();
    private final Map<String, Map<Integer, List<Problem>>> problems = new LinkedHashMap<>();

    /** @param locale the language in which problems are told */
    RejectedRows(Locale locale, List<Problem> told) {
        this.locale = locale;
        for (Problem problem : told) {
            problems.computeIfAbsent(problem.sheet(), sheet -> new LinkedHashMap<>())
                    .computeIfAbsent(problem.row(), row -> new ArrayList<>())
                    .add(problem);
        }
    }

    /** The headings of a sheet, from its first column. */
    void headings(String sheet, List<String> headings) {
        labels.put(sheet, headings);
    }

    /** A row that was not taken. */
    void row(String sheet, int number) {
        rows.computeIfAbsent(sheet, name -> new TreeSet<>()).add(number);
    }

    int count() {
        return rows.values().stream().mapToInt(Set::size).sum();
    }

    /** Hands on the rows of a sheet again. */
    interface Again {
        void read(String sheet, RowSource.Sink sink) throws Refused, IOException;
    }

    void write(Again again, OutputStream out) throws Refused, IOException {
        Workbook workbook = new Workbook(out, "danchu", null);
        workbook.setGlobalDefaultFont(BookStyle.FONT, BookStyle.SIZE - 1);
        for (Map.Entry<String, Set<Integer>> each : rows.entrySet()) {
            String sheet = each.getKey();
            Worksheet to = workbook.newWorksheet(sheet.isEmpty() ? "Dòng cần sửa" : sheet);
            List<String> headings = labels.getOrDefault(sheet, List.of());
            for (int column = 0; column < headings.size(); column++) {
                to.value(0, column, headings.get(column));
                to.width(column, WIDTH);
            }
            to.value(0, headings.size(), PROBLEMS);
            to.width(headings.size(), 4 * WIDTH);
            BookStyle.heading(to.range(0, 0, 0, headings.size()).style(), BookStyle.GROUP)
                    .set();
            to.freezePane(0, 1);
            int[] next = {1};
            again.read(sheet, (number, cells) -> {
                if (each.getValue().contains(number)) {
                    row(to, next[0]++, cells, headings.size(), words(sheet, number));
                }
            });
        }
        workbook.finish();
        out.flush();
    }

    private String words(String sheet, int number) {
        return problems.getOrDefault(sheet, Map.of()).getOrDefault(number, List.of()).stream()
                .filter(problem -> problem.severity() == Severity.ERROR)
                .map(problem -> problem.message(locale))
                .collect(Collectors.joining("\n"));
    }

    private static void row(Worksheet to, int at, List<Cell> cells, int columns, String words) {
        for (int column = 0; column < Math.min(cells.size(), columns); column++) {
            Cell cell = cells.get(column);
            var style = BookStyle.plain(to.style(at, column));
            if (cell.moment() != null) {
                to.value(at, column, cell.moment().toLocalDate());
                style.format("dd/mm/yyyy");
            } else if (cell.number() != null
                    && cell.text().equals(Cell.number(cell.number()).text())) {
                to.value(at, column, cell.number());
            } else if (!cell.isBlank()) {
                to.value(at, column, CellText.of(cell.text()));
                style.format("@");
            }
            style.set();
        }
        to.value(at, columns, CellText.of(words));
        BookStyle.plain(to.style(at, columns)).fontColor(BookStyle.REQUIRED).set();
    }
}
