package vn.danchu.compliance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.danchu.compliance.ToldTwice.Otherwise;
import vn.danchu.decision.CommunityDecision;
import vn.danchu.decision.CommunityDecisionBuilder;
import vn.danchu.decision.DecisionForm;
import vn.danchu.record.Act;
import vn.danchu.record.CommunityVote;
import vn.danchu.record.Recognition;
import vn.danchu.record.RecognitionBuilder;
import vn.danchu.record.Votes;
import vn.danchu.record.VotesBuilder;
import vn.danchu.village.ConventionVoteBuilder;
import vn.danchu.village.ConventionVoteForm;
import vn.danchu.village.VillageConvention;
import vn.danchu.village.VillageConventionBuilder;

/** What the decision that a convention rests on tells otherwise of its vote. */
class DecidedVoteTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 3);

    private record File(@Nullable List<? extends CommunityVote> decisions) implements CommunityVote.Kept {}

    private static VillageConvention with(VillageConvention convention, UnaryOperator<ConventionVoteBuilder> told) {
        return VillageConventionBuilder.builder(convention)
                .vote(told.apply(ConventionVoteBuilder.builder(Objects.requireNonNull(convention.vote())))
                        .build())
                .build();
    }

    private static ToldTwice<VillageConvention> twice(String formAt) {
        return new DecidedVote<VillageConvention>(
                        "/decisionId",
                        formAt,
                        "/vote/on",
                        List.of("/vote/votes", "/vote/households"),
                        "/vote/passed",
                        convention -> with(
                                convention,
                                told -> told.form(
                                        Boolean.TRUE.equals(convention.atMeeting())
                                                ? ConventionVoteForm.BALLOT
                                                : ConventionVoteForm.MEETING)),
                        (convention, day) -> with(convention, told -> told.on(day)),
                        (convention, votes) -> with(convention, told -> told.votes(votes)),
                        (convention, passed) -> with(convention, told -> told.passed(passed)),
                        (convention, recognition) -> VillageConventionBuilder.builder(convention)
                                .recognition(recognition)
                                .build())
                .toldTwice();
    }

    private static Votes inFavour(int households) {
        return VotesBuilder.builder().inFavour(households).build();
    }

    private static Recognition recognised(boolean recognised) {
        return RecognitionBuilder.builder().recognised(recognised).build();
    }

    private static CommunityDecisionBuilder decision(String id) {
        return CommunityDecisionBuilder.builder()
                .id(id)
                .form(DecisionForm.MEETING)
                .heldOn(DAY);
    }

    private static VillageConvention convention(@Nullable String decisionId, ConventionVoteBuilder vote) {
        return VillageConventionBuilder.builder()
                .decisionId(decisionId)
                .vote(vote.build())
                .build();
    }

    private static ConventionVoteBuilder atMeeting() {
        return ConventionVoteBuilder.builder().form(ConventionVoteForm.MEETING).on(DAY);
    }

    private static List<Otherwise<VillageConvention>> otherwise(
            VillageConvention convention, CommunityDecisionBuilder... decisions) {
        return in(
                new File(Arrays.stream(decisions)
                        .map(CommunityDecisionBuilder::build)
                        .toList()),
                convention);
    }

    private static List<Otherwise<VillageConvention>> in(File file, VillageConvention convention) {
        return Objects.requireNonNull(twice("/vote/form")
                .otherwise()
                .read(convention, Circumstances.alone(DAY.plusYears(1)).within(file)));
    }

    @Test
    void itNamesWhereTheDecisionTellsTheSame() {
        String id = "#/decisions/*/id";
        assertThat(twice("/vote/form").elsewhere())
                .containsOnlyKeys(
                        "/vote/form", "/vote/on", "/vote/votes", "/vote/households", "/vote/passed", "/recognition")
                .containsEntry(
                        "/vote/form", List.of("/decisionId", id, "#/decisions/*/form", "#/decisions/*/otherForm"))
                .containsEntry(
                        "/vote/on",
                        List.of(
                                "/decisionId",
                                id,
                                "#/decisions/*/form",
                                "#/decisions/*/otherForm",
                                "#/decisions/*/heldOn",
                                "#/decisions/*/ballot/collection/to",
                                "#/decisions/*/onlineVote/voting/to"))
                .containsEntry("/vote/votes", List.of("/decisionId", id, "#/decisions/*/votes"))
                .containsEntry("/vote/households", List.of("/decisionId", id, "#/decisions/*/votes"))
                .containsEntry("/vote/passed", List.of("/decisionId", id, "#/decisions/*/passed"))
                .containsEntry("/recognition", List.of("/decisionId", id, "#/decisions/*/recognition"));
        assertThat(twice("").elsewhere()).as("always at a meeting").doesNotContainKeys("", "/vote/form");
    }

    @Test
    void whatBothTellAlikeOrOneDoesNotTellIsNotOtherwise() {
        assertThat(otherwise(convention("Q1", atMeeting()), decision("Q1"))).isEmpty();
        assertThat(otherwise(
                        convention("Q1", ConventionVoteBuilder.builder()),
                        decision("Q1").votes(inFavour(60)).passed(true).recognition(recognised(true))))
                .isEmpty();
    }

    @Test
    void eachThingToldOtherwiseIsNamedWithTheRecordAsTheDecisionTellsIt() {
        VillageConvention convention = VillageConventionBuilder.builder(convention(
                        "Q1",
                        ConventionVoteBuilder.builder()
                                .form(ConventionVoteForm.BALLOT)
                                .on(DAY.plusDays(1))
                                .votes(inFavour(40))
                                .passed(false)))
                .recognition(recognised(false))
                .build();
        CommunityDecision decision = decision("Q1")
                .votes(inFavour(60))
                .passed(true)
                .recognition(recognised(true))
                .build();
        List<Otherwise<VillageConvention>> all =
                in(new File(List.of(decision("Q2").build(), decision)), convention);
        assertThat(all)
                .extracting(Otherwise::at)
                .containsExactly(
                        "/vote/form", "/vote/on", "/vote/votes", "/vote/households", "/vote/passed", "/recognition");
        assertThat(all)
                .extracting(otherwise -> otherwise.contradiction().arguments().get(Argument.ALSO))
                .containsExactly(
                        List.of("/vote/form", "#/decisions/1/form"),
                        List.of("/vote/on", "#/decisions/1/heldOn"),
                        List.of("/vote/votes/inFavour", "#/decisions/1/votes/inFavour"),
                        List.of("/vote/votes/inFavour", "#/decisions/1/votes/inFavour"),
                        List.of("/vote/passed", "#/decisions/1/passed"),
                        List.of("/recognition", "#/decisions/1/recognition"));
        assertThat(all)
                .extracting(otherwise -> otherwise.told().apply(convention))
                .containsExactly(
                        with(convention, told -> told.form(ConventionVoteForm.MEETING)),
                        with(convention, told -> told.on(DAY)),
                        with(convention, told -> told.votes(inFavour(60))),
                        with(convention, told -> told.votes(inFavour(60))),
                        with(convention, told -> told.passed(true)),
                        VillageConventionBuilder.builder(convention)
                                .recognition(recognised(true))
                                .build());
    }

    /** All that the decision tells of the counts may contradict itself; a part of it only beside what nobody tells. */
    @Test
    void countsAreToldAsAWholeAndInParts() {
        Votes told = VotesBuilder.builder().households(80).inFavour(60).build();
        assertThat(otherwise(
                        convention("Q1", atMeeting().votes(inFavour(40))),
                        decision("Q1").votes(told)))
                .extracting(otherwise -> otherwise.at() + " " + otherwise.part())
                .containsExactly(
                        "/vote/votes false",
                        "/vote/votes true",
                        "/vote/votes true",
                        "/vote/households false",
                        "/vote/households true",
                        "/vote/households true");
    }

    @Test
    void ofTwoDecisionsThatTellTheOtherFormBothTellTheSame() {
        VillageConvention convention =
                convention("Q1", ConventionVoteBuilder.builder().form(ConventionVoteForm.BALLOT));
        List<Otherwise<VillageConvention>> both = otherwise(convention, decision("Q1"), decision("Q1"));
        assertThat(both).hasSize(2);
        for (Otherwise<VillageConvention> one : both) {
            assertThat(ToldTwice.by(one.by(), convention, both))
                    .isEqualTo(with(convention, told -> told.form(ConventionVoteForm.MEETING)));
        }
    }

    @Test
    void aRecognitionKeepsWhatOnlyTheRecordTells() {
        VillageConvention convention = VillageConventionBuilder.builder(convention("Q1", atMeeting()))
                .recognition(RecognitionBuilder.builder()
                        .answer(Act.on(DAY))
                        .recognised(false)
                        .build())
                .build();
        assertThat(otherwise(convention, decision("Q1").recognition(recognised(true))))
                .singleElement()
                .extracting(otherwise -> otherwise.told().apply(convention).recognition())
                .isEqualTo(RecognitionBuilder.builder()
                        .answer(Act.on(DAY))
                        .recognised(true)
                        .build());
    }

    /** Received as the one tells, answered as the other: what is told of a recognition may be right in part. */
    @Test
    void aRecognitionIsToldAsAWholeAndInParts() {
        Act answer = Act.on(DAY.plusDays(9));
        Act early = Act.on(DAY.plusDays(7));
        LocalDate received = DAY.plusDays(3);
        VillageConvention convention = VillageConventionBuilder.builder(convention("Q1", atMeeting()))
                .recognition(received(DAY, early))
                .build();
        List<Otherwise<VillageConvention>> all =
                otherwise(convention, decision("Q1").recognition(received(received, answer)));
        assertThat(all).extracting(Otherwise::part).containsExactly(false, true, true);
        assertThat(all)
                .extracting(otherwise -> otherwise.told().apply(convention).recognition())
                .containsExactly(received(received, answer), received(received, early), received(DAY, answer));
    }

    private static Recognition received(LocalDate on, Act answer) {
        return RecognitionBuilder.builder().receivedOn(on).answer(answer).build();
    }

    @Test
    void onlyTheDecisionThatTheRecordPointsToIsAsked() {
        ConventionVoteBuilder failed = atMeeting().passed(false);
        CommunityDecisionBuilder passed = decision("Q1").passed(true);
        assertThat(otherwise(convention("Q1", failed), passed)).hasSize(1);
        assertThat(otherwise(convention("Q2", failed), passed)).isEmpty();
        assertThat(otherwise(convention(null, failed), passed)).isEmpty();
        assertThat(otherwise(convention("Q1", failed))).isEmpty();
        assertThat(in(new File(null), convention("Q1", failed))).as("not known").isEmpty();
        assertThat(twice("/vote/form").otherwise().read(convention("Q1", failed), Circumstances.alone(DAY)))
                .as("a record on its own")
                .isEmpty();
    }

    @Test
    void ofTwoDecisionsOfOneIdEachIsHeard() {
        assertThat(otherwise(
                        convention("Q1", atMeeting().passed(false)),
                        decision("Q1").passed(true),
                        decision("Q1").passed(true)))
                .extracting(otherwise -> otherwise.contradiction().arguments().get(Argument.ALSO))
                .containsExactly(
                        List.of("/vote/passed", "#/decisions/0/passed"),
                        List.of("/vote/passed", "#/decisions/1/passed"));
    }

    /** What one record tells may be right in any selection of its counts. */
    @Test
    void countsAreToldWholeByOneAndByTwo() {
        Votes told =
                VotesBuilder.builder().households(200).present(150).inFavour(90).build();
        assertThat(OneVote.parts(told))
                .containsExactlyInAnyOrder(
                        told,
                        VotesBuilder.builder().households(200).build(),
                        VotesBuilder.builder().present(150).build(),
                        VotesBuilder.builder().inFavour(90).build(),
                        VotesBuilder.builder().households(200).present(150).build(),
                        VotesBuilder.builder().households(200).inFavour(90).build(),
                        VotesBuilder.builder().present(150).inFavour(90).build());
        Votes one = VotesBuilder.builder().present(150).build();
        assertThat(OneVote.parts(one)).containsExactly(one);
    }

    /** Each component that a record tells may be right by itself, and with the answer. */
    @Test
    void theComponentsOfARecognitionAreToldByThemselvesAndWithTheAnswer() {
        Act answer = Act.on(DAY.plusDays(2));
        RecognitionBuilder nothing = RecognitionBuilder.builder();
        assertThat(OneVote.parts(nothing.build())).isEmpty();
        Recognition told =
                nothing.receivedOn(DAY).answer(answer).recognised(true).build();
        assertThat(OneVote.parts(told))
                .containsExactlyInAnyOrder(
                        RecognitionBuilder.builder().receivedOn(DAY).build(),
                        RecognitionBuilder.builder().answer(answer).build(),
                        RecognitionBuilder.builder().recognised(true).build(),
                        RecognitionBuilder.builder()
                                .receivedOn(DAY)
                                .answer(answer)
                                .build(),
                        RecognitionBuilder.builder()
                                .answer(answer)
                                .recognised(true)
                                .build());
        Recognition more = RecognitionBuilder.builder()
                .by(Recognition.Body.COMMUNE_FRONT)
                .inWriting(true)
                .reasonsGiven(false)
                .build();
        assertThat(OneVote.parts(more))
                .containsExactlyInAnyOrder(
                        RecognitionBuilder.builder()
                                .by(Recognition.Body.COMMUNE_FRONT)
                                .build(),
                        RecognitionBuilder.builder().inWriting(true).build(),
                        RecognitionBuilder.builder().reasonsGiven(false).build());
    }
}
