package vn.danchu.compliance;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.danchu.record.Act;
import vn.danchu.record.DialogueGroupFile;
import vn.danchu.record.Truth;

/**
 * The dialogue group of the workers who belong to no organisation (D145:37.1), and what is asked of it where there is one on the
 * day of the fact. Where organisations have all the workers there is none.
 */
public final class DialogueGroupRules {

    private static final String CHOSEN = "#/dialogueGroup/chosen";
    private static final String OUTSIDE = "#/dialogueGroup/workersOutside";

    private DialogueGroupRules() {}

    /**
     * The workers had chosen a group by the day of the fact.
     *
     * @param day that day, which is missing where it is not known
     */
    public static <T> Condition<T> hasDialogueGroup(Fact<T, LocalDate> day) {
        Objects.requireNonNull(day, "day");
        Fact<T, Boolean> nobody = nobodyOutside();
        return new Condition<>(
                "has-dialogue-group",
                Fact.with(
                        CHOSEN,
                        Outcome.joined(Outcome.joined(List.of(CHOSEN), day.reads()), nobody.reads()),
                        (record, circumstances) -> {
                            Act chosen = chosen(circumstances);
                            return chosen == null
                                    ? isSo(nobody, record, circumstances) ? Boolean.FALSE : null
                                    : chosenBy(chosen, circumstances.day());
                        },
                        (record, circumstances) -> {
                            Act chosen = chosen(circumstances);
                            return chosen == null
                                    ? List.of(CHOSEN)
                                    : chosen.on() == null ? List.of(CHOSEN + "/on") : day.gaps(record, circumstances);
                        }));
    }

    /**
     * Its part, where there is a group ({@link UnionRules#partOf}). A group of which nobody could be a member contradicts itself,
     * unless it took its part.
     *
     * @param day the day of the fact
     */
    public static <T> Rule<T> partOfDialogueGroup(Fact<T, LocalDate> day, Rule<T> part) {
        Objects.requireNonNull(day, "day");
        Objects.requireNonNull(part, "part");
        Condition<T> exists = hasDialogueGroup(day);
        return Rules.adjusted(
                UnionRules.partOf(exists, part),
                (outcome, record, circumstances) -> outcome.verdict() != Verdict.COMPLIANT
                                && isSo(DialogueGroupRules.<T>outside().is(0), record, circumstances)
                                && mayBeChosen(circumstances)
                        ? Outcome.contradiction(OUTSIDE, CHOSEN)
                        : outcome);
    }

    private static boolean mayBeChosen(Circumstances circumstances) {
        Act chosen = chosen(circumstances);
        LocalDate day = circumstances.day();
        return chosen != null
                && chosen.doneBy(day == null ? LocalDate.MAX : day).isTrue();
    }

    private static @Nullable Boolean chosenBy(Act chosen, @Nullable LocalDate day) {
        LocalDate on = chosen.on();
        return chosen.isNotDone()
                ? Boolean.FALSE
                : on == null || day == null ? null : Boolean.valueOf(!on.isAfter(day));
    }

    /** What is said of the choice; null if nothing is. */
    private static @Nullable Act chosen(Circumstances circumstances) {
        Act chosen = told(DialogueGroupFile::dialogueGroupChosen, circumstances);
        return chosen == null || (chosen.done() == null && chosen.on() == null) ? null : chosen;
    }

    /** Organisations have all the workers; where there is none, all are outside, whatever number is given. */
    private static <T> Fact<T, Boolean> nobodyOutside() {
        return Fact.and(
                DialogueGroupRules.<T>outside().is(0),
                Fact.or(
                        UnionRules.<T>hasUnion().fact(),
                        UnionRules.<T>hasOtherOrganisation().fact()));
    }

    private static <T> Fact<T, Integer> outside() {
        return Fact.with(OUTSIDE, (record, circumstances) -> told(DialogueGroupFile::workersOutside, circumstances));
    }

    private static <V> @Nullable V told(Function<DialogueGroupFile, @Nullable V> of, Circumstances circumstances) {
        DialogueGroupFile file = circumstances.file(DialogueGroupFile.class);
        return file == null ? null : of.apply(file);
    }

    private static <T> boolean isSo(Fact<T, Boolean> fact, T record, Circumstances circumstances) {
        return Truth.of(fact.of(record, circumstances)).isTrue();
    }
}
