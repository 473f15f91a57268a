package vn.danchu.tabular;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * A table whose rows are records of one kind. Its columns are found by their headers, whatever their order; a header is
 * matched without regard to case, accents, spaces and punctuation, and by each of several names. Immutable and thread-safe.
 *
 * @param <T> the record of a row
 */
public final class RecordTable<T> {

    private final String name;
    private final HeaderNames names;
    private final List<List<String>> required;
    private final List<List<String>> key;
    private final Function<ImportOptions, RowMapper<T>> mapper;

    /**
     * @param required columns that must be there; of each list one
     * @param key columns that together name a row, which may stand once, of each list the first that is filled; empty if
     *     rows have no name
     */
    RecordTable(
            String name,
            List<List<String>> required,
            List<List<String>> key,
            Function<ImportOptions, RowMapper<T>> mapper) {
        this.name = name;
        this.names = new HeaderNames(name);
        this.required = required;
        this.key = key;
        this.mapper = mapper;
    }

    /** Its name, such as {@code disclosures}. */
    public String name() {
        return name;
    }

    /** The names that each column is known by, by its key; the first is the one the library writes. */
    public Map<String, List<String>> headers() {
        return names.byKey();
    }

    HeaderNames names() {
        return names;
    }

    /** {@link #preview(TableSource, ImportOptions)} with {@link ImportOptions#DEFAULT}. */
    public ImportResult<T> preview(TableSource source) throws IOException {
        Objects.requireNonNull(source, "source");
        return preview(source, ImportOptions.DEFAULT);
    }

    /**
     * Reads the whole table, accepts nothing, and tells every problem.
     *
     * @throws IOException if the source cannot be read; whatever is wrong with what it holds is a problem of the result
     */
    public ImportResult<T> preview(TableSource source, ImportOptions options) throws IOException {
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(options, "options");
        List<ImportedRow<T>> rows = new ArrayList<>();
        ImportResult<T> seen = forEach(source, options, rows::add);
        return new ImportResult<>(rows, seen.rowsRead(), seen.problems(), seen.errors());
    }

    /**
     * Writes the rows that hold an error to a workbook of their own, each with what is wrong. Mended there, they are read like
     * this table: the column of problems is not.
     *
     * @param locale the language in which problems are told
     * @param out flushed and not closed
     * @return how many rows were written; -1 if the table itself is refused and nothing was
     * @throws IOException if the source cannot be read, or the stream cannot be written
     */
    public int writeRejected(TableSource source, ImportOptions options, Locale locale, OutputStream out)
            throws IOException {
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(options, "options");
        Objects.requireNonNull(locale, "locale");
        Objects.requireNonNull(out, "out");
        Problems problems = new Problems(Integer.MAX_VALUE);
        List<Integer> rejected = new ArrayList<>();
        TableReading<T> reading =
                new TableReading<>(names, required, key, mapper.apply(options), options, problems, row -> {
                    if (!row.accepted()) {
                        rejected.add(row.row());
                    }
                });
        try {
            RowSource rows = source.rows(options, reading::headers);
            rows.read(reading, problems);
            reading.conclude();
            RejectedRows written = new RejectedRows(locale, problems.list());
            Columns columns = reading.columns();
            written.headings("", columns == null ? List.of() : columns.labels());
            rejected.forEach(row -> written.row("", row));
            written.write((sheet, sink) -> rows.read(sink, new Problems(0)), out);
            return written.count();
        } catch (Refused e) {
            return -1;
        }
    }

    /**
     * Reads the table as a stream and keeps no rows. Rows with errors are handed on too, marked as not accepted; a caller who
     * wants a dry run first calls it twice.
     *
     * @throws IOException if the source cannot be read
     */
    public ImportResult<T> forEach(TableSource source, ImportOptions options, Consumer<ImportedRow<T>> sink)
            throws IOException {
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(options, "options");
        Objects.requireNonNull(sink, "sink");
        Problems problems = new Problems(options.limits().problems());
        TableReading<T> reading =
                new TableReading<>(names, required, key, mapper.apply(options), options, problems, sink);
        try {
            source.rows(options, reading::headers).read(reading, problems);
            reading.conclude();
        } catch (Refused e) {
            reading.interrupt();
            problems.refuse(e.problem());
        }
        return new ImportResult<>(List.of(), reading.rowsRead(), problems.list(), problems.errors());
    }
}
