package vn.danchu.compliance;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Objects;
import vn.danchu.record.Recognition;

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
