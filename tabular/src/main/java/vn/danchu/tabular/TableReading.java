package vn.danchu.tabular;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** One reading of one table: looks for the headers, then turns each row into a record. */
final class TableReading<T> implements RowSource.Sink {

    static final String UNIT = "unit";
    static final String UNIT_CODE = "unitCode";

    /** A row of totals, or a footer that counts the rows. */
    private static final Pattern TOTAL =
            Pattern.compile("(?:tong|cong|tongcong|tongso|tongdiem|soluong)(?:\\d.{0,30})?");

    private final HeaderNames names;
    private final List<List<String>> required;
    private final Keys keys;
    private final RowMapper<T> mapper;
    private final ImportOptions options;
    private final Problems problems;
    private final Consumer<ImportedRow<T>> sink;

    private final List<List<Cell>> first = new ArrayList<>();
    private final List<Integer> firstNumbers = new ArrayList<>();
    private @Nullable Columns columns;
    private boolean conversionTold;
    private boolean unitNamed;
    private boolean afterHeader;
    private int rowsRead;

    TableReading(
            HeaderNames names,
            List<List<String>> required,
            List<List<String>> key,
            RowMapper<T> mapper,
            ImportOptions options,
            Problems problems,
            Consumer<ImportedRow<T>> sink) {
        this.names = names;
        this.required = required;
        this.keys = new Keys(key);
        this.mapper = mapper;
        this.options = options;
        this.problems = problems;
        this.sink = sink;
    }

    /** Whether no row with anything in it was read. */
    boolean isEmpty() {
        return columns == null && first.isEmpty();
    }

    /** The columns; null until headers are found. */
    @Nullable
    Columns columns() {
        return columns;
    }

    int rowsRead() {
        return rowsRead;
    }

    /** How many headers some rows name, as they are read. */
    int headers(List<List<Cell>> rows) {
        HeaderFinder.Place place = place(rows);
        return place == null ? 0 : place.header().matched();
    }

    /** The headers, as they stand or converted: a file may have been mended in part. */
    private HeaderFinder.@Nullable Place place(List<List<Cell>> rows) {
        HeaderFinder.Place asWritten = new HeaderFinder(names).find(rows);
        if (options.encoding() == null) {
            return asWritten;
        }
        HeaderFinder.Place converted =
                new HeaderFinder(names).find(rows.stream().map(this::converted).toList());
        boolean more = converted != null
                && (asWritten == null
                        || converted.header().matched() > asWritten.header().matched());
        return more ? converted : asWritten;
    }

    private List<Cell> converted(List<Cell> cells) {
        TextEncoding encoding = options.encoding();
        if (encoding == null) {
            return cells;
        }
        List<Cell> converted = new ArrayList<>(cells.size());
        for (Cell cell : cells) {
            converted.add(cell.kind() == Cell.Kind.TEXT ? converted(cell, encoding) : cell);
        }
        return converted;
    }

    private static Cell converted(Cell cell, TextEncoding encoding) {
        return LegacyText.isUnicode(cell.text()) ? cell : Cell.text(encoding.decode(cell.text()));
    }

    /** The cells of a row of data, converted; the first that changes is told. */
    private List<Cell> toUnicode(List<Cell> cells) {
        List<Cell> converted = converted(cells);
        for (int i = 0; i < cells.size() && !conversionTold; i++) {
            String text = converted.get(i).text();
            if (!text.equals(cells.get(i).text())) {
                conversionTold = true;
                problems.add(Problem.ofTable(ProblemCode.CONVERTED, cells.get(i).text(), Spelling.shown(text)));
            }
        }
        return converted;
    }

    @Override
    public void row(int number, List<Cell> cells) throws Refused {
        if (cells.stream().allMatch(Cell::isBlank)) {
            return;
        }
        if (columns != null) {
            data(number, toUnicode(cells), columns);
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
        HeaderFinder.Place place = place(first);
        if (place == null) {
            LegacyText legacy = legacyHeaders();
            if (legacy != null) {
                throw new Refused(new Problem(
                        0,
                        "",
                        "",
                        ProblemCode.LEGACY_ENCODING,
                        "",
                        legacy.encoding().label(),
                        legacy.text()));
            }
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
            data(firstNumbers.get(i), toUnicode(first.get(i)), found);
        }
        first.clear();
    }

    /** In which encoding from before Unicode the first rows name headers, and one of them; null if in none. */
    private @Nullable LegacyText legacyHeaders() {
        for (TextEncoding encoding : TextEncoding.values()) {
            List<List<Cell>> decoded = first.stream()
                    .map(row -> row.stream()
                            .map(cell -> Cell.text(encoding.decode(cell.text())))
                            .toList())
                    .toList();
            HeaderFinder.Place place = new HeaderFinder(names).find(decoded);
            if (place != null) {
                String labels = String.join("; ", place.header().labels());
                return new LegacyText(encoding, Spelling.shown(labels));
            }
        }
        return null;
    }

    private void data(int number, List<Cell> cells, Columns found) throws Refused {
        boolean counting = afterHeader && found.at(BookSheet.NUMBER_KEY) < 0 && isCounting(cells);
        afterHeader = false;
        if (counting) {
            return;
        }
        Cell leading =
                cells.stream().filter(cell -> !cell.isBlank()).findFirst().orElse(Cell.BLANK);
        if (leading.text().length() < 40
                && TOTAL.matcher(Spelling.key(leading.text())).matches()) {
            problems.add(Problem.ofRow(number, ProblemCode.TOTAL_ROW, leading.text(), ""));
            return;
        }
        if (found.at(BookSheet.NUMBER_KEY) < 0 && leading.text().equals(BookSheet.EXAMPLE)) {
            // A sheet of a dossier's workbook, read alone.
            return;
        }
        if (++rowsRead > options.limits().rows()) {
            throw Refused.limit(number, "", rowsRead, options.limits().rows(), Refused.Counted.ROWS);
        }
        Row row = new Row(number, cells, found, problems);
        row.checkEnd();
        row.checkEncoding();
        T value = mapper.map(row);
        if (value == null) {
            return;
        }
        keys.see(row);
        String column = row.cell(UNIT_CODE).isBlank() && row.has(UNIT) ? UNIT : UNIT_CODE;
        String unit = row.text(column);
        if (unit == null && unitNamed) {
            row.tell(column, ProblemCode.UNIT_NOT_REPEATED, "", "");
        }
        unitNamed |= unit != null;
        String now = now(row, column, unit);
        String former = now == null || now.equals(unit) ? null : unit;
        sink.accept(new ImportedRow<>(number, now, former, value, row.isAccepted()));
    }

    /** The code that the row's unit has now, as far as the list of units tells. */
    private @Nullable String now(Row row, String column, @Nullable String unit) {
        UnitSuccession units = options.units();
        if (units == null || unit == null) {
            return unit;
        }
        UnitSuccession.Fate fate = units.of(unit);
        ProblemCode problem = fate.problem();
        if (problem != null) {
            row.tell(column, problem, unit, fate.codes());
        }
        return fate.now() == null ? unit : fate.now();
    }

    /** Whether the row below the headers only numbers the columns: (1), (2), (3) ...; where rows have numbers it is one of them. */
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
