package vn.danchu.tabular;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.danchu.law.Period;

/**
 * One row, read by the meaning of its columns. A column that is absent, and a cell that is empty or wrong, give null; what
 * is wrong is told on the way.
 */
final class Row {

    private final int number;
    private final List<Cell> cells;
    private final Columns columns;
    private final Problems problems;
    private boolean wrong;

    Row(int number, List<Cell> cells, Columns columns, Problems problems) {
        this.number = number;
        this.cells = cells;
        this.columns = columns;
        this.problems = problems;
    }

    /** Tells of a cell beyond the last header: a separator within a text may have shifted the row. */
    void checkEnd() {
        for (int column = columns.end(); column < cells.size(); column++) {
            if (!cells.get(column).isBlank()) {
                wrong = true;
                String found = Spelling.shown(cells.get(column).text());
                problems.add(new Problem(
                        number, Spelling.letter(column), "", ProblemCode.CELL_WITHOUT_HEADER, found, "", null));
                return;
            }
        }
    }

    /** Tells of texts in an encoding from before Unicode: they look like letters and are others. */
    void checkEncoding() {
        for (int column = 0; column < cells.size(); column++) {
            Cell cell = cells.get(column);
            LegacyText legacy = cell.kind() == Cell.Kind.TEXT ? LegacyText.of(cell.text()) : null;
            if (legacy != null && columns.isRead(column)) {
                wrong = true;
                problems.add(new Problem(
                        number,
                        Spelling.letter(column),
                        columns.label(column),
                        ProblemCode.LEGACY_ENCODING,
                        Spelling.shown(cell.text()),
                        legacy.encoding().label(),
                        Spelling.shown(legacy.text())));
            }
        }
    }

    int number() {
        return number;
    }

    /** Whether no error was found in it. */
    boolean isAccepted() {
        return !wrong;
    }

    /** Whether the table has the column. */
    boolean has(String key) {
        return columns.at(key) >= 0;
    }

    Cell cell(String key) {
        int column = columns.at(key);
        return column >= 0 && column < cells.size() ? cells.get(column) : Cell.BLANK;
    }

    @Nullable
    String text(String key) {
        Cell cell = cell(key);
        if (cell.kind() == Cell.Kind.ERROR) {
            tell(key, ProblemCode.ERROR_CELL, cell.text(), "");
            return null;
        }
        return cell.isBlank() ? null : cell.text();
    }

    /** Texts separated by semicolons, commas or line breaks; empty if there are none. */
    List<String> texts(String key) {
        String text = text(key);
        return text == null
                ? List.of()
                : Arrays.stream(text.split("[;,\\n]"))
                        .map(String::strip)
                        .filter(part -> !part.isEmpty())
                        .toList();
    }

    /** A text that must be there; empty if it is not. */
    String needed(String key) {
        String text = text(key);
        if (cell(key).isBlank()) {
            tell(key, ProblemCode.EMPTY_CELL, "", "");
        }
        return text == null ? "" : text;
    }

    @Nullable
    LocalDate date(String key) {
        LocalDate day = read(key, DateCells::read);
        if (day != null) {
            columns.watch(key, cell(key), day);
        }
        return day;
    }

    @Nullable
    Long whole(String key) {
        return read(key, NumberCells::count);
    }

    @Nullable
    Integer count(String key) {
        Long whole = whole(key);
        if (whole != null && whole > Integer.MAX_VALUE) {
            tell(key, ProblemCode.OUT_OF_RANGE, cell(key).text(), "≤ " + Integer.MAX_VALUE);
            return null;
        }
        return whole == null ? null : whole.intValue();
    }

    @Nullable
    BigDecimal decimal(String key) {
        return read(key, NumberCells::notNegative);
    }

    /** Whole đồng. */
    @Nullable
    Long money(String key) {
        return read(key, cell -> MoneyCells.read(cell, columns.unit(key)));
    }

    /** Null where the table has no such column: an empty cell of a column of ticks says no. */
    @Nullable
    Tick tick(String key) {
        if (!has(key)) {
            return null;
        }
        Cell cell = cell(key);
        return cell.isBlank() ? Tick.NO : read(key, Tick::read);
    }

    boolean ticked(String key) {
        return tick(key) == Tick.YES;
    }

    /** Whether a tick says yes; null where the table has no such column or it does not apply. */
    @Nullable
    Boolean yes(String key) {
        Tick tick = tick(key);
        return tick == null || tick == Tick.NOT_APPLICABLE ? null : (tick == Tick.YES);
    }

    <E> @Nullable E one(String key, CodeList<E> list) {
        return read(key, list::one);
    }

    <E> @Nullable Set<E> several(String key, CodeList<E> list) {
        return read(key, list::several);
    }

    @Nullable
    Period period(String key) {
        return read(key, Periods::read);
    }

    /** The same of a reading whose value is of no one type. */
    @Nullable
    Object readAny(String key, Function<Cell, Parsed<?>> reading) {
        return readAs(key, columns.label(columns.at(key)), reading);
    }

    /** The same, under another heading than the column's. */
    @Nullable
    Object readAs(String key, String heading, Function<Cell, Parsed<?>> reading) {
        Cell cell = cell(key);
        Parsed<?> parsed =
                cell.kind() == Cell.Kind.ERROR ? Parsed.wrong(ProblemCode.ERROR_CELL, "") : reading.apply(cell);
        ProblemCode problem = parsed.problem();
        if (problem != null) {
            wrong |= problem.severity() == Severity.ERROR;
            String found = parsed.part() == null ? cell.text() : parsed.part();
            problems.add(new Problem(
                    number,
                    Spelling.letter(columns.at(key)),
                    heading,
                    problem,
                    Spelling.shown(found),
                    parsed.allowed(),
                    parsed.suggestion()));
        }
        return parsed.value();
    }

    /** Watches a day that was read. */
    void watch(String key, LocalDate day) {
        columns.watch(key, cell(key), day);
    }

    <V> @Nullable V read(String key, Function<Cell, Parsed<V>> reading) {
        Cell cell = cell(key);
        if (cell.isBlank()) {
            return null;
        }
        Parsed<V> parsed =
                cell.kind() == Cell.Kind.ERROR ? Parsed.wrong(ProblemCode.ERROR_CELL, "") : reading.apply(cell);
        if (parsed.problem() != null) {
            String found = parsed.part() == null ? cell.text() : parsed.part();
            tell(key, parsed.problem(), found, parsed.allowed(), parsed.suggestion());
        }
        return parsed.value();
    }

    void tell(String key, ProblemCode code, String found, String allowed) {
        tell(key, code, found, allowed, null);
    }

    private void tell(String key, ProblemCode code, String found, String allowed, @Nullable String suggestion) {
        wrong |= code.severity() == Severity.ERROR;
        int column = columns.at(key);
        String letter = column < 0 ? "" : Spelling.letter(column);
        problems.add(
                new Problem(number, letter, columns.label(column), code, Spelling.shown(found), allowed, suggestion));
    }
}
