package vn.danchu.compliance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.danchu.record.Act;
import vn.danchu.record.Recognition;
import vn.danchu.record.RecognitionBuilder;

/** What was recognised was answered. */
class RecognitionRulesTest {

    private record Result(@Nullable Recognition recognition) {}

    private static final LocalDate AS_OF = LocalDate.of(2026, 6, 30);
    private static final Fact<Result, Recognition> RECOGNITION = Fact.of("/recognition", Result::recognition);
    private static final Rule<Result> ANSWERED = RecognitionRules.unlessRecognised(
            RECOGNITION, Rules.holds(Fact.done(RECOGNITION.part("answer", Recognition::answer))));

    private static Outcome judge(@Nullable Boolean recognised, @Nullable Act answer) {
        return ANSWERED.judge(
                new Result(RecognitionBuilder.builder()
                        .recognised(recognised)
                        .answer(answer)
                        .build()),
                Circumstances.alone(AS_OF));
    }

    @Test
    void anAnswerNotGivenOnWhatWasRecognisedContradictsIt() {
        Outcome outcome = judge(true, Act.notDone());
        assertThat(outcome.verdict()).isEqualTo(Verdict.UNDETERMINED);
        assertThat(outcome.reason()).isEqualTo(Reason.STATEMENTS_CONTRADICT);
        assertThat(outcome.path()).isEqualTo("/recognition/answer");
    }

    @Test
    void whatWasRefusedOrIsNotSaidIsJudgedAsItStands() {
        assertThat(judge(false, Act.notDone()).verdict()).isEqualTo(Verdict.NON_COMPLIANT);
        assertThat(judge(null, Act.notDone()).verdict()).isEqualTo(Verdict.NON_COMPLIANT);
        assertThat(judge(true, Act.on(AS_OF)).verdict()).isEqualTo(Verdict.COMPLIANT);
        assertThat(judge(true, Act.on(AS_OF.plusDays(1))).verdict())
                .as("to come")
                .isEqualTo(Verdict.NON_COMPLIANT);
    }
}
