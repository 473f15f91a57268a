package vn.danchu.tabular;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.danchu.dossier.Dossier;

/**
 * What came of reading the workbook of a dossier. It is a dry run: nothing is accepted until it is asked for.
 *
 * @param dossier the dossier of all records without errors; null if the workbook could not be read
 * @param rowsRead how many rows of data it has
 * @param problems the problems, each with its sheet
 * @param errors how many errors there are, listed or not
 * @param rejected how many rows hold an error, or belong to one that does
 */
public record DossierImport(@Nullable Dossier dossier, int rowsRead, List<Problem> problems, int errors, int rejected) {

    /** Copies the list. */
    public DossierImport {
        problems = List.copyOf(Objects.requireNonNull(problems, "problems"));
    }

    /** Whether anything forbids taking the workbook as it is. */
    public boolean hasErrors() {
        return errors > 0;
    }

    /** The problems of one severity. */
    public List<Problem> problems(Severity severity) {
        Objects.requireNonNull(severity, "severity");
        return problems.stream()
                .filter(problem -> problem.severity() == severity)
                .toList();
    }

    /**
     * The dossier of all rows.
     *
     * @throws ImportRefusedException if there is an error
     */
    public Dossier accept() {
        if (hasErrors() || dossier == null) {
            throw new ImportRefusedException(problems(Severity.ERROR), errors);
        }
        return dossier;
    }
}
