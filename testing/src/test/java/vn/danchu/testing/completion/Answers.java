package vn.danchu.testing.completion;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.danchu.compliance.Finding;
import vn.danchu.compliance.Reason;
import vn.danchu.compliance.Verdict;

/** What a norm says of a record without a datum, and of its completions: the two laws of sound and complete judging. */
final class Answers {

    /** A document that says this is not a completion: it contradicts itself. */
    private static final Set<Reason> CONTRADICTIONS =
            EnumSet.of(Reason.COUNTS_CONTRADICT, Reason.DATES_CONTRADICT, Reason.OTHER_SETTING);
    /** Nobody can say; no datum would help. */
    private static final Set<Reason> UNANSWERABLE = EnumSet.of(Reason.NO_CALENDAR, Reason.LAW_UNSETTLED);

    private final Finding without;
    private final Map<String, String> differing = new LinkedHashMap<>();
    private final Map<Verdict, String> verdicts = new EnumMap<>(Verdict.class);
    private int count;

    Answers(Finding without) {
        this.without = without;
    }

    Finding without() {
        return without;
    }

    void add(String value, @Nullable Finding completed) {
        Reason reason = completed == null ? Reason.NOTHING_TO_JUDGE : completed.reason();
        if (CONTRADICTIONS.contains(reason)) {
            return;
        }
        String shown = value + " it is " + CompletionCheck.text(completed);
        if (reason == Reason.FAULT) {
            differing.putIfAbsent("FAULT", shown);
            return;
        }
        count++;
        verdicts.putIfAbsent(reason.verdict(), shown);
        if (isWrong(reason)) {
            differing.putIfAbsent(
                    "SOUND " + without.verdict() + " but may be " + reason.verdict() + how(completed), shown);
        }
    }

    private static String how(@Nullable Finding completed) {
        if (completed == null) {
            return " (unit of another setting)";
        }
        return switch (completed.reason()) {
            case NOT_IN_FORCE -> " (day outside the law)";
            case NOTHING_TO_JUDGE -> " (nothing to judge)";
            default -> "";
        };
    }

    private boolean isWrong(Reason completed) {
        return switch (without.verdict()) {
            case UNDETERMINED -> false;
            case PENDING -> completed.verdict() == Verdict.NON_COMPLIANT;
            default -> completed.verdict() != without.verdict() && !UNANSWERABLE.contains(completed);
        };
    }

    /** What is wrong, with the completion that shows it. */
    Map<String, String> faults() {
        Map<String, String> faults = new LinkedHashMap<>(differing);
        boolean open = without.reason() == Reason.NO_DATA || without.verdict() == Verdict.PENDING;
        if (open && count > 1 && verdicts.size() == 1 && !verdicts.containsKey(Verdict.UNDETERMINED)) {
            Verdict agreed = verdicts.keySet().iterator().next();
            if (agreed != without.verdict()) {
                faults.put(
                        "COMPLETE " + without.verdict() + " but always " + agreed,
                        "any of " + count + " completions, such as " + verdicts.get(agreed));
            }
        }
        return faults;
    }
}
