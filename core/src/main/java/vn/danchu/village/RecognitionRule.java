package vn.danchu.village;

import static vn.danchu.compliance.Rules.anyOf;
import static vn.danchu.compliance.Rules.holds;
import static vn.danchu.compliance.Rules.onceDue;

import java.time.LocalDate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.danchu.calendar.Limit;
import vn.danchu.compliance.Fact;
import vn.danchu.compliance.RecognitionRules;
import vn.danchu.compliance.Rule;
import vn.danchu.compliance.TimeRules;
import vn.danchu.record.Recognition;

/** The commune recognises a decision, or refuses with reasons, within 5 working days of receipt (L10:21.2). */
final class RecognitionRule {

    private static final Limit FIVE_WORKING_DAYS = Limit.workingDays(5);

    private RecognitionRule() {}

    /** Answered in time by the People's Committee, and if not recognised then with reasons. */
    static <T> Rule<T> answeredInTime(Fact<T, String> village, Function<T, @Nullable Recognition> recognition) {
        return answeredInTime(village, recognition, recognisedOrReasoned(recognition));
    }

    /** An answer of the People's Committee in time, to a village that lives, and what is asked of it. */
    static <T> Rule<T> answeredInTime(
            Fact<T, String> village, Function<T, @Nullable Recognition> recognition, Rule<T> lawful) {
        Fact<T, LocalDate> received = Fact.of("/recognition/receivedOn", recognition, Recognition::receivedOn);
        Fact<T, Recognition> kept = Fact.of("/recognition", recognition);
        return TimeRules.towardsVillage(
                village,
                RecognitionRules.unlessRefusedByAnother(
                        Recognition.Body.COMMUNE_COMMITTEE,
                        kept,
                        TimeRules.deadline(received, FIVE_WORKING_DAYS, RecognitionRules.notAnswered(kept)),
                        onceDue(
                                TimeRules.deadline(
                                        received, FIVE_WORKING_DAYS, kept.part("answer", Recognition::answer)),
                                lawful)),
                lawful);
    }

    /** Recognised, or refused with reasons. */
    static <T> Rule<T> recognisedOrReasoned(Function<T, @Nullable Recognition> recognition) {
        return anyOf(
                holds(Fact.of("/recognition/reasonsGiven", recognition, Recognition::reasonsGiven)),
                holds(Fact.of("/recognition/recognised", recognition, Recognition::recognised)));
    }
}
