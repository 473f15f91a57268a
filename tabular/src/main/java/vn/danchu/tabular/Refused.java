package vn.danchu.tabular;

import java.util.Locale;

/** The rest of a table cannot be read; carries why. */
final class Refused extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    Refused(Problem problem) {
        super(problem.code().key());
        this.problem = problem;
    }

    /**
     * More than a limit allows. What is counted is told in the language of the text that is made of it.
     *
     * @param row the row; 0 when the whole file is meant
     * @param place what holds it, such as a part of a workbook; empty when the file does
     */
    static Refused limit(int row, String place, long found, long most, Counted what) {
        String counted = what.name().toLowerCase(Locale.ROOT);
        return new Refused(Problem.ofRow(
                row,
                ProblemCode.LIMIT,
                (place.isEmpty() ? "" : place + ": ") + found + ' ' + counted,
                "≤ " + most + ' ' + counted));
    }

    /** What the limits count; {@code limit.} and its name is the key of its word. */
    enum Counted {
        BYTES,
        PARTS,
        TIMES,
        ROWS,
        COLUMNS,
        CELLS,
        CHARACTERS,
        LEVELS,
        NAMES
    }

    Problem problem() {
        return problem;
    }
}
