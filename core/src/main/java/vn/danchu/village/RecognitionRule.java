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
import vn.danchu.record.Act;
import vn.danchu.record.Recognition;

/** The commune recognises a decision, or refuses with reasons, within 5 working days of receipt (L10:21.2). */
final class RecognitionRule {

    private RecognitionRule() {}

    /** Answered in time, and if not recognised then with reasons. */
    static <T> Rule<T> answeredInTime(Function<T, @Nullable Recognition> recognition) {
        return onceDue(inTime(recognition), recognisedOrReasoned(recognition));
    }

    /** An answer of either kind, in time. */
    static <T> Rule<T> inTime(Function<T, @Nullable Recognition> recognition) {
        Fact<T, LocalDate> received = Fact.of("/recognition/receivedOn", recognition, Recognition::receivedOn);
        Fact<T, Act> answer = Fact.of("/recognition/answer", recognition, Recognition::answer);
        return RecognitionRules.unlessRecognised(
                Fact.of("/recognition", recognition), TimeRules.deadline(received, Limit.workingDays(5), answer));
    }

    /** Recognised, or refused with reasons. */
    static <T> Rule<T> recognisedOrReasoned(Function<T, @Nullable Recognition> recognition) {
        return anyOf(
                holds(Fact.of("/recognition/reasonsGiven", recognition, Recognition::reasonsGiven)),
                holds(Fact.of("/recognition/recognised", recognition, Recognition::recognised)));
    }
}
