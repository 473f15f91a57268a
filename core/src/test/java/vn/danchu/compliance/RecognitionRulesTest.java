package vn.danchu.compliance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import vn.danchu.record.Act;
import vn.danchu.record.Recognition;
import vn.danchu.record.RecognitionBuilder;

/** What was recognised was answered, by the body named, after the vote. */
class RecognitionRulesTest {

    private record Result(LocalDate voted, @Nullable Recognition recognition) {}

    private static final LocalDate AS_OF = LocalDate.of(2026, 6, 30);
    private static final LocalDate VOTE = LocalDate.of(2026, 6, 1);
    private static final Fact<Result, LocalDate> VOTED = Fact.of("/voted", Result::voted);
    private static final Fact<Result, Recognition> RECOGNITION = Fact.of("/recognition", Result::recognition);

    private static Outcome judge(Rule<Result> rule, RecognitionBuilder recognition) {
        return rule.judge(new Result(VOTE, recognition.build()), Circumstances.alone(AS_OF));
    }

    @Nested
    class Contradictions {

        private static final Rule<Result> ANSWERED = RecognitionRules.unlessContradicted(
                VOTED, RECOGNITION, Rules.holds(Fact.done(RECOGNITION.part("answer", Recognition::answer))));

        private static Outcome answered(@Nullable Boolean recognised, @Nullable Act answer) {
            return judge(
                    ANSWERED,
                    RecognitionBuilder.builder().recognised(recognised).answer(answer));
        }

        @Test
        void anAnswerNotGivenOnWhatWasRecognisedContradictsIt() {
            Outcome outcome = answered(true, Act.notDone());
            assertThat(outcome.verdict()).isEqualTo(Verdict.UNDETERMINED);
            assertThat(outcome.reason()).isEqualTo(Reason.STATEMENTS_CONTRADICT);
            assertThat(outcome.path()).isEqualTo("/recognition/answer");
        }

        @Test
        void whatWasRefusedOrIsNotSaidIsJudgedAsItStands() {
            assertThat(answered(false, Act.notDone()).verdict()).isEqualTo(Verdict.NON_COMPLIANT);
            assertThat(answered(null, Act.notDone()).verdict()).isEqualTo(Verdict.NON_COMPLIANT);
            assertThat(answered(true, Act.on(AS_OF)).verdict()).isEqualTo(Verdict.COMPLIANT);
            assertThat(answered(true, Act.on(AS_OF.plusDays(1))).verdict())
                    .as("to come")
                    .isEqualTo(Verdict.NON_COMPLIANT);
        }

        @Test
        void anAnswerBeforeTheVoteContradictsItsDay() {
            Outcome outcome = answered(true, Act.on(VOTE.minusDays(1)));
            assertThat(outcome.reason()).isEqualTo(Reason.DATES_CONTRADICT);
            assertThat(outcome.path()).isEqualTo("/recognition/answer");
            assertThat(outcome.arguments().paths(Argument.ALSO)).containsExactly("/recognition/answer", "/voted");
            assertThat(answered(true, Act.on(VOTE)).verdict()).isEqualTo(Verdict.COMPLIANT);
        }

        @Test
        void whoAnsweredDoesNotRestOnTheDay() {
            Rule<Result> byCommittee = RecognitionRules.unlessContradicted(
                    VOTED, RECOGNITION, RecognitionRules.byDecisionOf(Recognition.Body.COMMUNE_COMMITTEE, RECOGNITION));
            Circumstances circumstances = Circumstances.alone(AS_OF).on(VOTE.plusDays(5));
            RecognitionBuilder early = RecognitionBuilder.builder()
                    .answer(Act.on(VOTE.minusDays(1)))
                    .recognised(true)
                    .inWriting(true);
            Outcome other = byCommittee.judge(
                    new Result(VOTE, early.by(Recognition.Body.OTHER).build()), circumstances);
            assertThat(other.verdict()).isEqualTo(Verdict.NON_COMPLIANT);
            assertThat(other.path()).isEqualTo("/recognition/by");
            Outcome committee = byCommittee.judge(
                    new Result(
                            VOTE, early.by(Recognition.Body.COMMUNE_COMMITTEE).build()),
                    circumstances);
            assertThat(committee.reason()).isEqualTo(Reason.DATES_CONTRADICT);
        }

        @Test
        void whatAsksTheAnswerMoreThanThatItHappenedRestsOnTheDay() {
            Fact<Result, Act> answer = RECOGNITION.part("answer", Recognition::answer);
            Rule<Result> undated = RecognitionRules.unlessContradicted(
                    VOTED, RECOGNITION, Rules.once(answer, Rules.holds(answer.is(act -> act.on() == null))));
            Result early = new Result(
                    VOTE,
                    RecognitionBuilder.builder()
                            .answer(Act.on(VOTE.minusDays(1)))
                            .recognised(true)
                            .build());
            assertThat(undated.judge(early, Circumstances.alone(AS_OF).on(VOTE.plusDays(5)))
                            .reason())
                    .isEqualTo(Reason.DATES_CONTRADICT);
        }

        @Test
        void aReceiptBeforeTheVoteContradictsItsDay() {
            RecognitionBuilder received = RecognitionBuilder.builder()
                    .receivedOn(VOTE.minusDays(1))
                    .answer(Act.on(VOTE))
                    .recognised(true);
            assertThat(judge(ANSWERED, received).reason()).isEqualTo(Reason.DATES_CONTRADICT);
            assertThat(judge(ANSWERED, received).path()).isEqualTo("/recognition/receivedOn");
            assertThat(judge(ANSWERED, received.receivedOn(VOTE)).verdict()).isEqualTo(Verdict.COMPLIANT);
        }
    }

    @Test
    void whatWasNotAnsweredWasNotRecognisedWhereNothingElseIsSaid() {
        Fact<Result, Boolean> recognised = RecognitionRules.recognised(RECOGNITION);
        for (boolean said : List.of(true, false)) {
            assertThat(of(recognised, RecognitionBuilder.builder().recognised(said)))
                    .isEqualTo(said);
        }
        assertThat(of(recognised, RecognitionBuilder.builder().answer(Act.notDone())))
                .isFalse();
        assertThat(of(recognised, RecognitionBuilder.builder().answer(Act.on(VOTE))))
                .isNull();
        assertThat(of(recognised, RecognitionBuilder.builder().answer(Act.on(AS_OF.plusDays(1)))))
                .as("to be answered")
                .isNull();
        assertThat(of(recognised, RecognitionBuilder.builder())).isNull();
    }

    private static @Nullable Boolean of(Fact<Result, Boolean> fact, RecognitionBuilder recognition) {
        return fact.of(new Result(VOTE, recognition.build()), Circumstances.alone(AS_OF));
    }

    @Test
    void itsPartsStandBelowItWhereverItIsKept() {
        Fact<Result, Recognition> kept = Fact.with(
                "/recognition",
                List.of("/recognition", "#/decisions/*/recognition", "#/decisions/*/id"),
                (result, circumstances) -> result.recognition(),
                (result, circumstances) -> List.of("/recognition"));
        assertThat(RecognitionRules.parts(kept, "/answer", "/by"))
                .containsExactly(
                        "/recognition/answer",
                        "/recognition/by",
                        "#/decisions/*/recognition/answer",
                        "#/decisions/*/recognition/by",
                        "#/decisions/*/id");
    }

    @Nested
    class RefusedByAnother {

        private static final LocalDate LAST_DAY = AS_OF.minusDays(1);

        private static Rule<Result> dueBy(LocalDate lastDay) {
            return RecognitionRules.unlessRefusedByAnother(
                    Recognition.Body.COMMUNE_COMMITTEE,
                    RECOGNITION,
                    TimeRules.by(Fact.known(circumstances -> lastDay), RecognitionRules.notAnswered(RECOGNITION)),
                    Rules.holds(RECOGNITION.part("reasonsGiven", Recognition::reasonsGiven)));
        }

        private static RecognitionBuilder refused(Recognition.@Nullable Body by) {
            return RecognitionBuilder.builder().recognised(false).by(by).reasonsGiven(true);
        }

        @Test
        void isNoAnswerOnceTheLastDayHasPassed() {
            Outcome outcome = judge(dueBy(LAST_DAY), refused(Recognition.Body.OTHER));
            assertThat(outcome.reason()).isEqualTo(Reason.NOT_ALLOWED);
            assertThat(outcome.path()).isEqualTo("/recognition/by");
            assertThat(outcome.arguments().get(Argument.DUE)).isEqualTo(LAST_DAY);
        }

        @Test
        void isPendingOnTheLastDay() {
            Outcome outcome = judge(dueBy(AS_OF), refused(Recognition.Body.OTHER));
            assertThat(outcome.verdict()).isEqualTo(Verdict.PENDING);
            assertThat(outcome.due()).isEqualTo(AS_OF);
            assertThat(outcome.arguments().get(Argument.FOUND)).isEqualTo(List.of("OTHER"));
            assertThat(outcome.arguments().get(Argument.ALLOWED)).isEqualTo(List.of("COMMUNE_COMMITTEE"));
        }

        @Test
        void isOpenWhereItIsNotKnownWhoRefused() {
            Outcome outcome = judge(dueBy(LAST_DAY), refused(null));
            assertThat(outcome.reason()).isEqualTo(Reason.NO_DATA);
            assertThat(outcome.path()).isEqualTo("/recognition/by");
        }

        @Test
        void isNotAskedOfItsOwnRefusalOrOfARecognition() {
            assertThat(judge(dueBy(LAST_DAY), refused(Recognition.Body.COMMUNE_COMMITTEE))
                            .verdict())
                    .isEqualTo(Verdict.COMPLIANT);
            assertThat(judge(dueBy(LAST_DAY), refused(Recognition.Body.OTHER).recognised(true))
                            .verdict())
                    .isEqualTo(Verdict.COMPLIANT);
        }
    }
}
