package vn.danchu.tabular;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Collects the problems of one table: all are counted, as many are kept as the limit allows. */
final class Problems {

    private final int limit;
    private final List<Problem> listed = new ArrayList<>();
    private final Set<String> notes = new HashSet<>();
    private int errors;
    private int unlisted;
    private String sheet = "";

    Problems(int limit) {
        this.limit = limit;
    }

    /** The sheet that what is told from now on is of; empty if the file has no sheets. */
    void beginSheet(String name) {
        sheet = name;
    }

    void add(Problem told) {
        Problem problem = told.on(sheet);
        if (problem.severity() == Severity.NOTE && isRepeated(problem)) {
            return;
        }
        errors += problem.severity() == Severity.ERROR ? 1 : 0;
        if (listed.size() < limit) {
            listed.add(problem);
        } else {
            unlisted++;
        }
    }

    /** Adds why the rest is not read; it is listed however many stand before it. */
    void refuse(Problem reason) {
        errors++;
        listed.add(reason.on(sheet));
    }

    /** A note says the same of every row: the first is enough. */
    private boolean isRepeated(Problem note) {
        return notes.size() < limit
                && !notes.add(note.code() + " " + note.sheet() + " " + note.column() + " " + note.found());
    }

    int errors() {
        return errors;
    }

    List<Problem> list() {
        List<Problem> all = new ArrayList<>(listed);
        if (unlisted > 0) {
            all.add(Problem.ofTable(ProblemCode.MORE_PROBLEMS, Integer.toString(unlisted), ""));
        }
        return all;
    }
}
