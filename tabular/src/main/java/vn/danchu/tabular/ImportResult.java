package vn.danchu.tabular;

import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * What came of reading a table. It is a dry run: nothing is accepted until {@link #accept} is called.
 *
 * @param rows the rows read, also those with errors as far as they could be read; empty after
 *     {@link RecordTable#forEach}, which hands them on
 * @param rowsRead how many rows of data the table has
 * @param problems the problems: of the headers, of each row, of whole columns
 * @param errors how many errors there are, listed or not
 * @param <T> the record of a row
 */
public record ImportResult<T>(List<ImportedRow<T>> rows, int rowsRead, List<Problem> problems, int errors) {

    private static final Set<ProblemCode> REFUSALS =
            EnumSet.range(ProblemCode.UNKNOWN_FORMAT, ProblemCode.DOUBLE_HEADER);

    /** Copies the lists. */
    public ImportResult {
        rows = List.copyOf(Objects.requireNonNull(rows, "rows"));
        problems = List.copyOf(Objects.requireNonNull(problems, "problems"));
    }

    /** Whether anything forbids taking the table as it is. */
    public boolean hasErrors() {
        return errors > 0;
    }

    /** Whether the table could be read to its end under the headings it must have, so that its good rows may be taken. */
    public boolean isRead() {
        return problems.stream().noneMatch(problem -> REFUSALS.contains(problem.code()));
    }

    /** The problems of one severity. */
    public List<Problem> problems(Severity severity) {
        Objects.requireNonNull(severity, "severity");
        return problems.stream()
                .filter(problem -> problem.severity() == severity)
                .toList();
    }

    /**
     * The records of all rows.
     *
     * @throws ImportRefusedException if there is an error
     */
    public List<T> accept() {
        if (hasErrors()) {
            throw new ImportRefusedException(problems(Severity.ERROR), errors);
        }
        return rows.stream().map(ImportedRow::value).toList();
    }

    /** The records of the rows without errors; the others are left out. None if the table itself is refused, or a part
     * of it could not be read. */
    public List<T> acceptWithoutErrors() {
        return !isRead()
                ? List.of()
                : rows.stream()
                        .filter(ImportedRow::accepted)
                        .map(ImportedRow::value)
                        .toList();
    }
}
