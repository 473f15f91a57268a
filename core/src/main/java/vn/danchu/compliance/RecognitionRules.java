package vn.danchu.compliance;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Objects;
import vn.danchu.record.Act;
import vn.danchu.record.Recognition;
import vn.danchu.record.Truth;

/** By whom, and how, what the people decided is recognised (L10:21.2). */
public final class RecognitionRules {

    private RecognitionRules() {}

    /** Whether it was recognised; known not to be where no answer was given, nor is to be. */
    public static <T> Fact<T, Boolean> recognised(Fact<T, Recognition> recognition) {
        Objects.requireNonNull(recognition, "recognition");
        return recognition
                .then("recognised", Recognition::recognised)
                .orElse(recognition
                        .then("answer", Recognition::answer)
                        .map(answer -> answer.doneBy(LocalDate.MAX).isFalse() ? false : null));
    }

    /** The rule on the answer; what was recognised was answered, so that a breach of one not given contradicts it. */
    public static <T> Rule<T> unlessRecognised(Fact<T, Recognition> recognition, Rule<T> rule) {
        Objects.requireNonNull(recognition, "recognition");
        Fact<T, Boolean> contradicted = Fact.and(
                recognition.part("recognised", Recognition::recognised),
                recognition.part("answer", Recognition::answer).is(Act::isNotDone));
        return Rules.adjusted(
                rule,
                (outcome, record, circumstances) -> outcome.verdict() == Verdict.NON_COMPLIANT
                                && Truth.of(contradicted.of(record, circumstances))
                                        .isTrue()
                        ? Outcome.contradiction(
                                recognition.path().concat("/answer"),
                                recognition.path().concat("/recognised"))
                        : outcome);
    }

    /** What was recognised was by a decision in writing of this body. That it was answered suffices: the day is not asked for. */
    public static <T> Rule<T> byDecisionOf(Recognition.Body body, Fact<T, Recognition> recognition) {
        Objects.requireNonNull(body, "body");
        Objects.requireNonNull(recognition, "recognition");
        return Rules.once(
                recognition.part("answer", Recognition::answer),
                Rules.all(
                        ListRules.oneOf(recognition.part("by", Recognition::by), EnumSet.of(body)),
                        Rules.holds(recognition.part("inWriting", Recognition::inWriting))));
    }
}
