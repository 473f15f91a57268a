package vn.danchu.tabular;

/** The rest of a table cannot be read; carries why. */
final class Refused extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    Refused(Problem problem) {
        super(problem.code().key());
        this.problem = problem;
    }

    static Refused limit(int row, String found, String allowed) {
        return new Refused(Problem.ofRow(row, ProblemCode.LIMIT, found, allowed));
    }

    Problem problem() {
        return problem;
    }
}
