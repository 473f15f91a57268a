package vn.danchu.compliance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.danchu.decision.BallotBuilder;
import vn.danchu.decision.CommunityDecisionBuilder;
import vn.danchu.decision.DecisionForm;
import vn.danchu.record.Act;
import vn.danchu.record.Recognition;
import vn.danchu.record.RecognitionBuilder;
import vn.danchu.record.SpanBuilder;
import vn.danchu.record.Votes;
import vn.danchu.record.VotesBuilder;
import vn.danchu.village.CandidateBuilder;
import vn.danchu.village.ConventionVoteBuilder;
import vn.danchu.village.ConventionVoteForm;
import vn.danchu.village.VillageConvention;
import vn.danchu.village.VillageConventionBuilder;
import vn.danchu.village.VillageHeadElection;
import vn.danchu.village.VillageHeadElectionBuilder;

/** What a decision and the convention that rests on it tell of one vote. */
class OneVoteTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 3);

    private static CommunityDecisionBuilder decision() {
        return CommunityDecisionBuilder.builder()
                .village("T1")
                .form(DecisionForm.MEETING)
                .heldOn(DAY);
    }

    private static ConventionVoteBuilder vote() {
        return ConventionVoteBuilder.builder().form(ConventionVoteForm.MEETING).on(DAY);
    }

    private static VillageConvention convention(ConventionVoteBuilder vote) {
        return VillageConventionBuilder.builder()
                .village("T1")
                .vote(vote.build())
                .build();
    }

    private static OneVote of(CommunityDecisionBuilder decision, VillageConvention convention) {
        return new OneVote(decision.build(), "", convention, "#/villageConventions/0");
    }

    private static @Nullable Object places(@Nullable Outcome outcome) {
        return outcome == null ? null : outcome.arguments().get(Argument.ALSO);
    }

    @Test
    void whatBothTellOrOneDoesNotTellContradictsNothing() {
        OneVote vote = of(decision(), convention(vote()));
        assertThat(vote.village()).isNull();
        assertThat(vote.form()).isNull();
        assertThat(vote.day()).isNull();
        assertThat(vote.counts()).isNull();
        assertThat(vote.result()).isNull();
        assertThat(vote.recognition()).isNull();
        assertThat(of(decision().village(null).heldOn(null), convention(vote())).day())
                .isNull();
    }

    @Test
    void villagesFormsDaysAndResultsAreCompared() {
        assertThat(places(of(decision().village("T2"), convention(vote())).village()))
                .isEqualTo(List.of("/village", "#/villageConventions/0/village"));
        assertThat(places(of(decision(), convention(vote().form(ConventionVoteForm.BALLOT)))
                        .form()))
                .isEqualTo(List.of("/form", "#/villageConventions/0/vote/form"));
        assertThat(places(of(decision(), convention(vote().on(DAY.plusDays(1)))).day()))
                .isEqualTo(List.of("/heldOn", "#/villageConventions/0/vote/on"));
        assertThat(places(of(decision().passed(true), convention(vote().passed(false)))
                        .result()))
                .isEqualTo(List.of("/passed", "#/villageConventions/0/vote/passed"));
    }

    @Test
    void whereTheElectionStatesNoResultItsVotesDo() {
        for (boolean elected : List.of(true, false)) {
            VillageHeadElection election = VillageHeadElectionBuilder.builder()
                    .households(100)
                    .candidates(List.of(
                            CandidateBuilder.builder().votes(elected ? 51 : 50).build()))
                    .build();
            OneVote passed = new OneVote(decision().passed(true).build(), "", election, "#/villageHeadElections/0");
            assertThat(places(passed.result()))
                    .isEqualTo(elected ? null : List.of("/passed", "#/villageHeadElections/0/candidates"));
        }
    }

    @Test
    void theTimeForBallotsEndsOnOneDay() {
        CommunityDecisionBuilder ballots = decision()
                .form(DecisionForm.BALLOT)
                .ballot(BallotBuilder.builder()
                        .collection(SpanBuilder.builder().to(DAY).build())
                        .build());
        ConventionVoteBuilder later = vote().on(DAY.plusDays(1));
        assertThat(places(of(ballots, convention(later.form(ConventionVoteForm.BALLOT)))
                        .day()))
                .isEqualTo(List.of("/ballot/collection/to", "#/villageConventions/0/vote/on"));
        assertThat(of(ballots, convention(later.form(null))).day())
                .as("a day that may be of a meeting")
                .isNull();
    }

    @Test
    void theRecordThatIsJudgedIsNamedFirst() {
        Votes sixty = VotesBuilder.builder().inFavour(60).build();
        Votes forty = VotesBuilder.builder().inFavour(40).build();
        OneVote vote =
                new OneVote(decision().votes(sixty).build(), "#/decisions/3", convention(vote().votes(forty)), "");
        Outcome counts = Objects.requireNonNull(vote.counts());
        assertThat(places(counts)).isEqualTo(List.of("/vote/votes/inFavour", "#/decisions/3/votes/inFavour"));
        assertThat(counts.arguments().get(Argument.HAS)).isEqualTo(40L);
    }

    @Test
    void whereOneDoesNotTellItsVillageNoOtherIsTold() {
        VillageConvention unknown =
                VillageConventionBuilder.builder().vote(vote().build()).build();
        assertThat(of(decision(), unknown).village()).isNull();
        assertThat(of(decision().village(null), convention(vote())).village()).isNull();
    }

    @Test
    void eachOfTheCountsThatBothTellIsCompared() {
        Votes votes =
                VotesBuilder.builder().households(100).present(90).inFavour(60).build();
        VillageConvention convention = convention(vote().votes(votes));
        assertThat(counts(VotesBuilder.builder(votes), convention)).isNull();
        assertThat(counts(VotesBuilder.builder(), convention)).isNull();
        assertThat(counts(VotesBuilder.builder(votes), convention(vote()))).isNull();
        for (String count : List.of("households", "present", "inFavour")) {
            VotesBuilder told = VotesBuilder.builder(votes);
            switch (count) {
                case "households" -> told.households(99);
                case "present" -> told.present(99);
                default -> told.inFavour(99);
            }
            Outcome otherwise = Objects.requireNonNull(counts(told, convention), count);
            assertThat(places(otherwise))
                    .isEqualTo(List.of("/votes/" + count, "#/villageConventions/0/vote/votes/" + count));
            assertThat(otherwise.arguments().get(Argument.HAS)).isEqualTo(99L);
        }
    }

    private static @Nullable Outcome counts(VotesBuilder votes, VillageConvention convention) {
        return of(decision().votes(votes.build()), convention).counts();
    }

    @Test
    void recognitionsAreComparedInAllThatBothTell() {
        Recognition one = RecognitionBuilder.builder()
                .receivedOn(DAY)
                .answer(Act.on(DAY))
                .by(Recognition.Body.OTHER)
                .build();
        assertThat(recognition(one, RecognitionBuilder.builder(one).build())).isNull();
        assertThat(recognition(
                        one,
                        RecognitionBuilder.builder(one).answer(Act.undated()).build()))
                .as("a day that only one tells")
                .isNull();
        assertThat(recognition(
                        one,
                        RecognitionBuilder.builder(one).answer(Act.notDone()).build()))
                .isNotNull();
        assertThat(recognition(
                        one,
                        RecognitionBuilder.builder(one)
                                .receivedOn(DAY.plusDays(1))
                                .build()))
                .isNotNull();
        assertThat(recognition(
                        RecognitionBuilder.builder(one).inWriting(true).build(),
                        RecognitionBuilder.builder(one).inWriting(false).build()))
                .isNotNull();
        assertThat(recognition(
                        RecognitionBuilder.builder(one).recognised(true).build(),
                        RecognitionBuilder.builder(one).recognised(false).build()))
                .isNotNull();
        assertThat(recognition(
                        one,
                        RecognitionBuilder.builder(one)
                                .by(Recognition.Body.COMMUNE_FRONT)
                                .build()))
                .isNotNull();
        assertThat(recognition(
                        one,
                        RecognitionBuilder.builder(one)
                                .answer(Act.on(DAY.plusDays(1)))
                                .build()))
                .as("answered on another day")
                .isNotNull();
        assertThat(recognition(one, null)).isNull();
        assertThat(recognition(null, one)).isNull();
        assertThat(recognition(
                        RecognitionBuilder.builder(one).reasonsGiven(true).build(),
                        RecognitionBuilder.builder(one).reasonsGiven(false).build()))
                .isNotNull();
    }

    @Test
    void whatTheOtherTellsStandsInItsPlaceAndTheRestStays() {
        Recognition one = RecognitionBuilder.builder()
                .receivedOn(DAY)
                .answer(Act.on(DAY))
                .by(Recognition.Body.OTHER)
                .build();
        Recognition other = RecognitionBuilder.builder()
                .answer(Act.undated())
                .by(Recognition.Body.COMMUNE_COMMITTEE)
                .inWriting(true)
                .build();
        assertThat(OneVote.asTold(one, other))
                .isEqualTo(RecognitionBuilder.builder()
                        .receivedOn(DAY)
                        .answer(Act.on(DAY))
                        .by(Recognition.Body.COMMUNE_COMMITTEE)
                        .inWriting(true)
                        .build());
        Votes votes = VotesBuilder.builder()
                .households(100)
                .present(90)
                .inFavour(60)
                .against(30)
                .issued(100)
                .build();
        assertThat(OneVote.asTold(votes, null, null, 40))
                .isEqualTo(VotesBuilder.builder()
                        .households(100)
                        .present(90)
                        .inFavour(40)
                        .issued(100)
                        .build());
    }

    @Test
    void ofTwoAnswersThatDoNotDifferTheDatedOneIsKept() {
        Recognition dated = RecognitionBuilder.builder().answer(Act.on(DAY)).build();
        Recognition undated = RecognitionBuilder.builder().answer(Act.undated()).build();
        Recognition none = RecognitionBuilder.builder().build();
        assertThat(OneVote.asTold(dated, undated)).isEqualTo(dated);
        assertThat(OneVote.asTold(undated, dated)).isEqualTo(dated);
        assertThat(OneVote.asTold(none, undated)).isEqualTo(undated);
        assertThat(OneVote.asTold(undated, none)).isEqualTo(undated);
    }

    @Test
    void whatByTheOtherWasNotAnsweredWasNotRecognised() {
        Recognition recognised = RecognitionBuilder.builder()
                .answer(Act.on(DAY))
                .recognised(true)
                .build();
        Recognition notAnswered =
                RecognitionBuilder.builder().answer(Act.notDone()).build();
        assertThat(OneVote.asTold(recognised, notAnswered)).isEqualTo(notAnswered);
        assertThat(OneVote.asTold(notAnswered, recognised)).isEqualTo(recognised);
    }

    private static @Nullable Outcome recognition(@Nullable Recognition one, @Nullable Recognition other) {
        return of(
                        decision().recognition(one),
                        VillageConventionBuilder.builder().recognition(other).build())
                .recognition();
    }

    /** What all that tell it tell alike completes each; what two tell otherwise stays each one's own. */
    @Test
    void eachRecordTellsOfTheRecognitionWhatNoneTellsOtherwise() {
        LocalDate third = LocalDate.of(2026, 4, 3);
        LocalDate fourth = LocalDate.of(2026, 4, 4);
        Recognition onTheThird = RecognitionBuilder.builder()
                .answer(Act.on(third))
                .by(Recognition.Body.COMMUNE_COMMITTEE)
                .build();
        Recognition onTheFourth = RecognitionBuilder.builder()
                .answer(Act.on(fourth))
                .inWriting(true)
                .build();
        Recognition recognised = RecognitionBuilder.builder().recognised(true).build();
        RecognitionBuilder agreed = RecognitionBuilder.builder()
                .recognised(true)
                .by(Recognition.Body.COMMUNE_COMMITTEE)
                .inWriting(true);
        assertThat(OneVote.asEachTells(List.of(onTheThird, onTheFourth, recognised)))
                .containsExactly(
                        agreed.answer(Act.on(third)).build(),
                        agreed.answer(Act.on(fourth)).build(),
                        null);
        assertThat(OneVote.asEachTells(List.of(recognised, onTheThird)))
                .containsExactly(
                        RecognitionBuilder.builder(onTheThird).recognised(true).build(), null);
    }

    /** Whose day is told without saying that it was done is told more of than what is said to be done. */
    @Test
    void aDayThatIsToldIsNotLost() {
        Recognition dated = RecognitionBuilder.builder()
                .answer(new Act(null, LocalDate.of(2026, 4, 3)))
                .build();
        Recognition done = RecognitionBuilder.builder().answer(Act.undated()).build();
        assertThat(OneVote.asTold(dated, done)).isEqualTo(dated);
        assertThat(OneVote.asTold(done, dated)).isEqualTo(dated);
        Recognition nothing =
                RecognitionBuilder.builder().answer(new Act(null, null)).build();
        assertThat(OneVote.asTold(nothing, done)).isEqualTo(done);
        assertThat(OneVote.asTold(done, nothing)).isEqualTo(done);
    }

    @Test
    void thatItWasNotRecognisedStaysSoWhereItWasNotAnswered() {
        Recognition refused = RecognitionBuilder.builder()
                .answer(Act.notDone())
                .recognised(false)
                .build();
        Recognition notAnswered =
                RecognitionBuilder.builder().answer(Act.notDone()).build();
        assertThat(OneVote.asTold(refused, notAnswered)).isEqualTo(refused);
    }

    /** One that says it was not answered says as well that it was not recognised. */
    @Test
    void whatWasNotAnsweredIsNotCompletedByARecognition() {
        Recognition notAnswered =
                RecognitionBuilder.builder().answer(Act.notDone()).build();
        Recognition answered = RecognitionBuilder.builder()
                .answer(Act.undated())
                .recognised(true)
                .build();
        assertThat(OneVote.asEachTells(List.of(answered, notAnswered))).containsExactly(answered, notAnswered);
        assertThat(OneVote.asEachTells(List.of(notAnswered, answered))).containsExactly(notAnswered, answered);
    }
}
