package vn.danchu.tabular;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** One reading of one table: looks for the headers, then turns each row into a record. */
final class TableReading<T> implements RowSource.Sink {

    private static final String UNIT = "unit";

    private static final Set<String> TOTALS = Set.of("tong", "cong", "tongcong", "tongso", "tongdiem");

    private final HeaderNames names;
    private final List<List<String>> required;
    private final RowMapper<T> mapper;
    private final ImportOptions options;
    private final Problems problems;
    private final Consumer<ImportedRow<T>> sink;

    private final List<List<Cell>> first = new ArrayList<>();
    private final List<Integer> firstNumbers = new ArrayList<>();
    private @Nullable Columns columns;
    private boolean unitNamed;
    private boolean afterHeader;
    private int rowsRead;

    TableReading(
            HeaderNames names,
            List<List<String>> required,
            RowMapper<T> mapper,
            ImportOptions options,
            Problems problems,
            Consumer<ImportedRow<T>> sink) {
        this.names = names;
        this.required = required;
        this.mapper = mapper;
        this.options = options;
        this.problems = problems;
        this.sink = sink;
    }

    int rowsRead() {
        return rowsRead;
    }

    @Override
    public void row(int number, List<Cell> cells) throws Refused {
        if (cells.stream().allMatch(Cell::isBlank)) {
            return;
        }
        if (columns != null) {
            data(number, cells, columns);
            return;
        }
        first.add(cells);
        firstNumbers.add(number);
        if (first.size() == HeaderFinder.ROWS) {
            begin();
        }
    }

    /** After the last row. */
    void conclude() throws Refused {
        if (columns == null) {
            begin();
        }
        if (columns != null) {
            columns.conclude(problems);
        }
    }

    /** After what could not be read: judges the rows that waited for their headers. */
    void interrupt() {
        try {
            conclude();
        } catch (Refused e) {
            // Why the reading was interrupted is told already.
        }
    }

    private void begin() throws Refused {
        HeaderFinder.Place place = new HeaderFinder(names).find(first);
        if (place == null) {
            List<String> expected =
                    required.stream().map(oneOf -> names.first(oneOf.get(0))).toList();
            throw new Refused(Problem.ofTable(ProblemCode.NO_HEADERS, "", String.join("; ", expected)));
        }
        Header header = place.header();
        header.check(firstNumbers.get(place.at()), required, names, problems);
        Columns found = new Columns(header, options.moneyUnits());
        columns = found;
        afterHeader = true;
        for (int i = place.at() + header.rows(); i < first.size(); i++) {
            data(firstNumbers.get(i), first.get(i), found);
        }
        first.clear();
    }

    private void data(int number, List<Cell> cells, Columns found) throws Refused {
        boolean counting = afterHeader && isCounting(cells);
        afterHeader = false;
        if (counting) {
            return;
        }
        Cell leading =
                cells.stream().filter(cell -> !cell.isBlank()).findFirst().orElse(Cell.BLANK);
        if (leading.text().length() < 20 && TOTALS.contains(Words.key(leading.text()))) {
            problems.add(Problem.ofRow(number, ProblemCode.TOTAL_ROW, leading.text(), ""));
            return;
        }
        if (++rowsRead > options.limits().rows()) {
            throw Refused.limit(
                    number,
                    "> " + options.limits().rows(),
                    "≤ " + options.limits().rows());
        }
        Row row = new Row(number, cells, found, problems);
        row.checkEnd();
        T value = mapper.map(row);
        if (value == null) {
            return;
        }
        String unit = row.text(UNIT);
        if (unit == null && unitNamed) {
            row.tell(UNIT, ProblemCode.UNIT_NOT_REPEATED, "", "");
        }
        unitNamed |= unit != null;
        sink.accept(new ImportedRow<>(number, unit, value, row.isAccepted()));
    }

    /** Whether the row below the headers only numbers the columns: (1), (2), (3) ... */
    private static boolean isCounting(List<Cell> cells) {
        int expected = 1;
        for (Cell cell : cells) {
            if (!cell.isBlank()) {
                String number = Integer.toString(expected);
                if (!cell.text().equals(number) && !cell.text().equals('(' + number + ')')) {
                    return false;
                }
                expected++;
            }
        }
        return expected > 3;
    }
}
