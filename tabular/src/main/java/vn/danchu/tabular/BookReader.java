package vn.danchu.tabular;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the sheets of a document's workbook, each once, and keeps their rows. */
final class BookReader {

    private final BookPlan plan;
    private final ImportOptions options;
    private final Problems problems;
    private final BookRow single = new BookRow(0, "", "");
    private final Map<BookSheet, List<BookRow>> rows = new HashMap<>();
    private final Map<BookSheet, Places> places = new HashMap<>();
    private boolean broken;

    BookReader(BookPlan plan, ImportOptions options, Problems problems) {
        this.plan = plan;
        this.options = options;
        this.problems = problems;
    }

    /** Where the data of a sheet stand, so that what is found wrong later is told at its cell. */
    record Places(String name, Columns columns) {}

    /** The row of the sheet of single data. */
    BookRow single() {
        return single;
    }

    List<BookRow> rows(BookSheet sheet) {
        return rows.getOrDefault(sheet, List.of());
    }

    /** How many records the sheets of lists hold. */
    int rowsRead() {
        return rows.values().stream().mapToInt(List::size).sum();
    }

    /** Whether a sheet could not be read to its end, so that nothing of the workbook is taken. */
    boolean isBroken() {
        return broken;
    }

    void read(OpenWorkbook workbook) throws IOException {
        List<String> unknown = new ArrayList<>();
        Map<BookSheet, String> known = new HashMap<>();
        for (String name : workbook.names()) {
            BookSheet sheet = plan.sheet(name);
            String first = sheet == null ? null : known.putIfAbsent(sheet, name);
            if (first != null) {
                broken = true;
                problems.beginSheet(name);
                problems.add(Problem.ofTable(ProblemCode.DOUBLE_SHEET, name, first));
            } else if (sheet != null) {
                read(workbook, name, sheet);
            } else if (!BookWriter.OWN_SHEETS.contains(name)) {
                unknown.add(name);
            }
        }
        problems.beginSheet("");
        if (known.isEmpty()) {
            broken = true;
            problems.add(Problem.ofTable(ProblemCode.NO_DOSSIER_SHEET, String.join(", ", unknown), ""));
        } else {
            unknown.forEach(name -> problems.add(Problem.ofTable(ProblemCode.SHEET_NOT_READ, name, "")));
        }
    }

    private void read(OpenWorkbook workbook, String name, BookSheet sheet) throws IOException {
        problems.beginSheet(name);
        TableReading<BookRow> reading = sheet == plan.root() ? lines(sheet) : rows(sheet, new ArrayList<>());
        try {
            workbook.read(name, reading, problems);
            if (!reading.isEmpty()) {
                reading.conclude();
            }
        } catch (Refused e) {
            broken = true;
            reading.interrupt();
            problems.refuse(e.problem());
        }
        Columns columns = reading.columns();
        if (columns != null) {
            places.put(sheet, new Places(name, columns));
        }
    }

    private TableReading<BookRow> lines(BookSheet sheet) {
        return new TableReading<>(
                BookRows.Lines.NAMES,
                List.of(List.of(BookRows.Lines.ITEM), List.of(BookRows.Lines.VALUE)),
                List.of(List.of(BookRows.Lines.SECTION), List.of(BookRows.Lines.ITEM)),
                new BookRows.Lines(sheet, single, problems),
                options,
                problems,
                row -> {});
    }

    private TableReading<BookRow> rows(BookSheet sheet, List<BookRow> into) {
        rows.put(sheet, into);
        return new TableReading<>(
                sheet.headers(),
                sheet.parent() == null ? List.of() : List.of(List.of(BookSheet.PARENT_KEY)),
                sheet.key(),
                new BookRows(sheet, problems),
                options,
                problems,
                row -> {
                    if (!row.accepted()) {
                        row.value().reject();
                    }
                    into.add(row.value());
                });
    }

    /** Puts down the rows that were not taken, with the headings above them. */
    void reject(RejectedRows rejected) {
        for (BookSheet sheet : plan.sheets()) {
            Places known = places.get(sheet);
            if (known != null) {
                rejected.headings(known.name(), known.columns().labels());
                rows(sheet).stream()
                        .filter(row -> !row.isAccepted())
                        .forEach(row -> rejected.row(known.name(), row.number()));
            }
        }
    }

    /** Tells of the single data as a whole. */
    void tell(@Nullable Problem problem) {
        if (problem != null) {
            Places known = places.get(plan.root());
            problems.beginSheet(known == null ? plan.root().name() : known.name());
            problems.add(problem);
            problems.beginSheet("");
        }
    }

    /** Tells of a datum of a row that was read before. */
    void tell(
            BookSheet sheet, BookRow row, @Nullable BookColumn column, ProblemCode code, String found, String allowed) {
        row.reject();
        Places known = places.get(sheet);
        problems.beginSheet(known == null ? sheet.name() : known.name());
        boolean inTable = sheet != plan.root() && known != null && column != null;
        int at = inTable && column != null && known != null ? known.columns().at(column.path()) : -1;
        problems.add(new Problem(
                row.number(),
                at < 0 ? "" : Spelling.letter(at),
                column == null ? "" : column.heading(),
                code,
                found,
                allowed,
                null));
        problems.beginSheet("");
    }
}
