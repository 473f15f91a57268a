package vn.danchu.tabular;

import java.util.List;
import java.util.stream.Collectors;

/** A table with errors was to be accepted. */
public final class ImportRefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    ImportRefusedException(List<Problem> problems, int errors) {
        super(errors + " errors\n" + problems.stream().map(Problem::toString).collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    /** The errors listed. */
    public List<Problem> problems() {
        return problems;
    }
}
