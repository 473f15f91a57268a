package vn.danchu.workplace;

import static vn.danchu.workplace.DialogueMembersFacts.SIDE_OF_WORKERS;
import static vn.danchu.workplace.DialogueMembersFacts.WORKERS;

import vn.danchu.compliance.Argument;
import vn.danchu.compliance.CountRules;
import vn.danchu.compliance.Fact;
import vn.danchu.compliance.Rule;
import vn.danchu.compliance.Rules;
import vn.danchu.compliance.Verdict;

/**
 * The number of members of the workers' side (D145:38.2.a). "Ít nhất từ 04 người đến 08 người" is read as a least number:
 * more than the upper figure is noted, not held against anyone.
 */
enum WorkersSide {
    BELOW_50(0, 3, Integer.MAX_VALUE),
    FROM_50(50, 4, 8),
    FROM_150(150, 9, 13),
    FROM_300(300, 14, 18),
    FROM_500(500, 19, 23),
    FROM_1000(1000, 24, Integer.MAX_VALUE);

    private final int workersFrom;
    private final int least;
    private final int upper;

    WorkersSide(int workersFrom, int least, int upper) {
        this.workersFrom = workersFrom;
        this.least = least;
        this.upper = upper;
    }

    private static WorkersSide of(int workers) {
        WorkersSide side = BELOW_50;
        for (WorkersSide one : values()) {
            side = workers >= one.workersFrom ? one : side;
        }
        return side;
    }

    static Rule<DialogueMembers> largeEnough() {
        Fact<DialogueMembers, Integer> least = Fact.with(WORKERS.path(), (list, circumstances) -> {
            Integer workers = WORKERS.of(list, circumstances);
            return workers == null ? null : of(workers).least;
        });
        return Rules.adjusted(CountRules.atLeast(least, SIDE_OF_WORKERS), (outcome, list, circumstances) -> {
            Integer workers = WORKERS.of(list, circumstances);
            return outcome.verdict() == Verdict.COMPLIANT
                            && workers != null
                            && outcome.arguments().get(Argument.HAS) instanceof Long has
                            && has > of(workers).upper
                    ? outcome.caution("more-than-upper-figure")
                    : outcome;
        });
    }
}
