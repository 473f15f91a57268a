package vn.danchu.testing.completion;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.danchu.compliance.Finding;
import vn.danchu.compliance.Reason;
import vn.danchu.compliance.Verdict;

/** What a norm says of a record without a datum, and of its completions: the two laws of sound and complete judging. */
final class Answers {

    /** A document that says this is not a completion: it contradicts itself. */
    static final Set<Reason> CONTRADICTIONS = EnumSet.of(
            Reason.COUNTS_CONTRADICT, Reason.DATES_CONTRADICT, Reason.STATEMENTS_CONTRADICT, Reason.OTHER_SETTING);
    /** Nobody can say; no datum would help. */
    private static final Set<Reason> UNANSWERABLE = EnumSet.of(Reason.NO_CALENDAR, Reason.LAW_UNSETTLED);

    private final Finding without;
    private final Scene scene;
    private final Map<Verdict, Completion> completions = new EnumMap<>(Verdict.class);
    private @Nullable Completion faulty;
    private @Nullable Completion open;
    private int count;
    private boolean first = true;
    private boolean contradicted;

    Answers(Finding without, Scene scene) {
        this.without = without;
        this.scene = scene;
    }

    Finding without() {
        return without;
    }

    /**
     * The seed's own values come first; where even they contradict the rest, nothing is asked of the others but to be sound.
     *
     * @param completed null where the norm does not bind the completed unit
     */
    void add(String value, @Nullable Finding completed) {
        Reason reason = completed == null ? Reason.CONDITION_FAILS : completed.reason();
        if (CONTRADICTIONS.contains(reason)) {
            contradicted |= first;
            first = false;
            return;
        }
        first = false;
        Completion completion = new Completion(value, completed, Stretch.of(value, completed, scene));
        if (reason == Reason.FAULT) {
            faulty = completion;
            return;
        }
        count++;
        if (UNANSWERABLE.contains(reason)) {
            open = completion;
            return;
        }
        completions.merge(
                reason.verdict(), completion, (old, next) -> next.stretch().compareTo(old.stretch()) < 0 ? next : old);
    }

    /** What is wrong, with the completion that shows it. */
    List<Fault> faults() {
        List<Fault> faults = new ArrayList<>();
        if (faulty != null) {
            faults.add(new Fault("FAULT", faulty.toString()));
        }
        completions.forEach((verdict, completion) -> {
            if (mayNotBe(verdict)) {
                faults.add(new Fault(
                        "SOUND " + without.verdict() + " but may be " + verdict
                                + completion.stretch().note(),
                        completion.toString()));
            }
        });
        return faults;
    }

    /** The one verdict that all completions give though the norm does not, or null. */
    @Nullable
    Verdict agreed() {
        if (!isOpen() || count < 2 || contradicted || open != null || completions.size() != 1) {
            return null;
        }
        Verdict agreed = completions.keySet().iterator().next();
        return agreed == without.verdict() || agreed == Verdict.UNDETERMINED ? null : agreed;
    }

    /** That all completions agree. */
    Fault hidden(Verdict agreed) {
        return new Fault(
                "COMPLETE " + without.verdict() + " but always " + agreed,
                "any of " + count + " completions, such as " + completions.get(agreed));
    }

    private boolean isOpen() {
        return without.reason() == Reason.NO_DATA || without.verdict() == Verdict.PENDING;
    }

    private boolean mayNotBe(Verdict completed) {
        return switch (without.verdict()) {
            case UNDETERMINED -> false;
            case PENDING -> completed == Verdict.NON_COMPLIANT;
            default -> completed != without.verdict();
        };
    }

    /**
     * What is wrong with a verdict.
     *
     * @param kind the same for the same fault
     * @param example the completion that shows it
     */
    record Fault(String kind, String example) {}

    private record Completion(String value, @Nullable Finding finding, Stretch stretch) {
        @Override
        public String toString() {
            return value + " it is " + CompletionCheck.text(finding);
        }
    }
}
