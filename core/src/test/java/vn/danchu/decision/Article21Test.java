package vn.danchu.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.danchu.decision.Judging.contribution;
import static vn.danchu.decision.Judging.judge;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.danchu.compliance.Argument;
import vn.danchu.compliance.Finding;
import vn.danchu.compliance.Reason;
import vn.danchu.compliance.Verdict;
import vn.danchu.decision.CommunityDecision.Personnel;
import vn.danchu.decision.VoteOutcome.Result;
import vn.danchu.dossier.Norms;
import vn.danchu.record.Span;
import vn.danchu.record.Votes;
import vn.danchu.record.VotesBuilder;

class Article21Test {

    private static Votes votes(int households, int present, int absent, int inFavour) {
        return VotesBuilder.builder()
                .households(households)
                .present(present)
                .absent(absent)
                .inFavour(inFavour)
                .build();
    }

    private static Cluster cluster(int households, int inFavour) {
        return new Cluster(
                null,
                null,
                VotesBuilder.builder().households(households).inFavour(inFavour).build(),
                null,
                null);
    }

    @Nested
    class Clause1TheShare {

        @ParameterizedTest
        @CsvSource({"99,65,1", "100,66,1", "100,0,67", "3,1,1", "1,0,1", "2147483647,1431655764,1"})
        void aContributionShortOfTwoThirdsSaysByHowMuch(int households, int inFavour, long lacking) {
            VoteOutcome outcome = contribution(households, inFavour).build().outcome();
            assertThat(outcome.result()).isEqualTo(Result.NOT_PASSED);
            assertThat(outcome.shortBy()).isEqualTo(lacking);
        }

        @ParameterizedTest
        @CsvSource({"99,66", "100,67", "3,2", "1,1", "2147483647,1431655765"})
        void aContributionPassesWithExactlyTwoThirds(int households, int inFavour) {
            VoteOutcome outcome = contribution(households, inFavour).build().outcome();
            assertThat(outcome.result()).isEqualTo(Result.PASSED);
            assertThat(outcome.shortBy()).isZero();
        }

        @ParameterizedTest
        @EnumSource(names = {"VILLAGE_CONVENTION", "VILLAGE_HEAD", "BOARD_MEMBERS", "SELF_MANAGED_WORK"})
        void theOtherMattersPassWithMoreThanHalf(DecisionMatter matter) {
            assertThat(contribution(100, 50).matter(matter).build().outcome().shortBy())
                    .isEqualTo(1);
            assertThat(contribution(100, 51).matter(matter).build().outcome().result())
                    .isEqualTo(Result.PASSED);
            assertThat(contribution(99, 49).matter(matter).build().outcome().result())
                    .isEqualTo(Result.NOT_PASSED);
            assertThat(contribution(99, 50).matter(matter).build().outcome().result())
                    .isEqualTo(Result.PASSED);
        }

        @Test
        void theFindingSaysWhatIsNeededWhatThereIsAndWhatIsShort() {
            Finding finding = judge("L10-21.1-two-thirds", contribution(120, 79).passed(true));
            assertThat(finding.reason()).isEqualTo(Reason.SHARE_NOT_REACHED);
            assertThat(finding.arguments().get(Argument.NEEDED)).isEqualTo(80L);
            assertThat(Norms.texts(Locale.forLanguageTag("vi")).answer(finding))
                    .isEqualTo("Cần 80, có 79 trên tổng số 120 (65,83%), thiếu 1.");
        }

        @Test
        void aFailedVoteRecordedAsFailedIsNoBreach() {
            assertThat(judge("L10-21.1-two-thirds", contribution(120, 79).passed(false))
                            .verdict())
                    .isEqualTo(Verdict.NOT_APPLICABLE);
            assertThat(judge(
                                    "L10-21.1-two-thirds",
                                    contribution(120, 79).passed(false).effectiveOn(Judging.HELD))
                            .verdict())
                    .isEqualTo(Verdict.NON_COMPLIANT);
        }

        /** B16: a condition of passing is nobody's duty; what is not stated is open, and what contradicts the counts is named. */
        @Test
        void whatTheRecordSaysOfAFailedVoteDecides() {
            assertThat(judge("L10-21.1-two-thirds", contribution(120, 79)).path())
                    .isEqualTo("/passed");
            assertThat(judge("L10-21.1-two-thirds", contribution(120, 79).passed(true))
                            .verdict())
                    .isEqualTo(Verdict.NON_COMPLIANT);
            assertThat(judge("L10-21.1-two-thirds", contribution(120, 80)).verdict())
                    .isEqualTo(Verdict.COMPLIANT);
            assertThat(judge("L10-21.1-two-thirds", contribution(120, 80).passed(false))
                            .reason())
                    .isEqualTo(Reason.COUNTS_CONTRADICT);
        }

        /** B17 and min-04: the village dissents, and breaks nothing. */
        @Test
        void aVillageThatVotesNoInACommuneWideVoteDissents() {
            CommunityDecisionBuilder dissent = contribution(90, 20)
                    .scope(DecisionScope.COMMUNE_IN_VILLAGE)
                    .passed(false)
                    .effectiveOn(LocalDate.of(2026, 5, 6));
            assertThat(judge("L10-21.1-two-thirds", dissent).verdict()).isEqualTo(Verdict.NOT_APPLICABLE);
            assertThat(judge("L10-21.1-stated-result", dissent).verdict()).isEqualTo(Verdict.COMPLIANT);
            assertThat(judge("L10-21.1-stated-result", dissent.passed(true)).reason())
                    .isEqualTo(Reason.MISSTATED);
        }

        @Test
        void aFailedDismissalMayTakeEffectByTheCommitteesDecision() {
            CommunityDecisionBuilder dismissal = contribution(100, 50)
                    .matter(DecisionMatter.VILLAGE_HEAD)
                    .personnel(Personnel.DISMISSAL)
                    .passed(false)
                    .effectiveOn(LocalDate.of(2026, 4, 20));
            assertThat(judge("L10-21.1-majority", dismissal).verdict()).isEqualTo(Verdict.NOT_APPLICABLE);
            assertThat(judge("L10-21.1-stated-result", dismissal).verdict()).isEqualTo(Verdict.COMPLIANT);
        }
    }

    @Nested
    class Clause1TheCounts {

        @Test
        void presentAndAbsentMakeUpAllHouseholds() {
            assertThat(contribution()
                            .votes(votes(99, 80, 19, 66))
                            .build()
                            .outcome()
                            .result())
                    .isEqualTo(Result.PASSED);
            VoteOutcome outcome =
                    contribution().votes(votes(99, 80, 18, 66)).build().outcome();
            assertThat(outcome.result()).isEqualTo(Result.UNKNOWN);
            assertThat(outcome.contradiction())
                    .isEqualTo(new VoteOutcome.Contradiction("/votes/absent", 98, 99, "/votes/households"));
        }

        @Test
        void nobodyVotesWhoIsNotPresent() {
            VoteOutcome outcome =
                    contribution().votes(votes(99, 65, 34, 66)).build().outcome();
            assertThat(outcome.contradiction())
                    .isEqualTo(new VoteOutcome.Contradiction("/votes/inFavour", 66, 65, "/votes/present"));
        }

        @Test
        void moreVotesThanBallotsReturnedContradictThem() {
            Votes ballots = new Votes(99, null, null, 99, 70, 66, 4, 1);
            assertThat(contribution()
                            .form(DecisionForm.BALLOT)
                            .votes(ballots)
                            .build()
                            .outcome()
                            .contradiction())
                    .isEqualTo(new VoteOutcome.Contradiction("/votes/inFavour", 71, 70, "/votes/returned"));
        }

        @Test
        void ballotsAreNotMeasuredByThosePresent() {
            Votes ballots = new Votes(99, 10, 89, 99, 90, 66, null, null);
            assertThat(contribution()
                            .form(DecisionForm.BALLOT)
                            .votes(ballots)
                            .build()
                            .outcome()
                            .result())
                    .isEqualTo(Result.PASSED);
        }

        @Test
        void everyMissingCountIsNamed() {
            assertThat(contribution().build().outcome().missing())
                    .containsExactly("/votes/inFavour", "/votes/households");
            assertThat(contribution(99, 60).matter(null).build().outcome().missing())
                    .containsExactly("/matter");
        }

        @Test
        void clustersAddUpToTheVillage() {
            Meeting meeting = MeetingBuilder.builder()
                    .clusters(List.of(cluster(50, 30), cluster(49, 36)))
                    .build();
            assertThat(contribution().meeting(meeting).build().outcome().has()).isEqualTo(66);
            assertThat(contribution(99, 66).meeting(meeting).build().outcome().result())
                    .isEqualTo(Result.PASSED);
            assertThat(contribution(99, 67).meeting(meeting).build().outcome().contradiction())
                    .isEqualTo(new VoteOutcome.Contradiction("/votes/inFavour", 67, 66, "/meeting/clusters"));
        }

        @Test
        void oneClustersOwnCountsMustBeRight() {
            Meeting meeting = MeetingBuilder.builder()
                    .clusters(List.of(cluster(50, 30), cluster(35, 36)))
                    .build();
            assertThat(contribution().meeting(meeting).build().outcome().contradiction())
                    .isEqualTo(new VoteOutcome.Contradiction(
                            "/meeting/clusters/1/votes/inFavour", 36, 35, "/meeting/clusters/1/votes/households"));
        }

        @Test
        void hugeCountsNeverOverflow() {
            Meeting meeting = MeetingBuilder.builder()
                    .clusters(List.of(
                            cluster(Integer.MAX_VALUE, Integer.MAX_VALUE),
                            cluster(Integer.MAX_VALUE, Integer.MAX_VALUE)))
                    .build();
            assertThat(contribution().meeting(meeting).build().outcome().has()).isEqualTo(Integer.MAX_VALUE);
        }
    }

    @Nested
    class Clause1OverTheVillages {

        private VoteOutcome over(int villages, VillageVote... votes) {
            return contribution()
                    .scope(DecisionScope.COMMUNE)
                    .tally(new VillageTally(villages, null, List.of(votes)))
                    .build()
                    .outcome();
        }

        private VillageVote vote(String village, int inFavour) {
            return new VillageVote(village, 99, inFavour);
        }

        @Test
        void aVillageIsInFavourWithTwoThirdsOfItsHouseholds() {
            assertThat(over(3, vote("a", 66), vote("b", 66), vote("c", 0)).result())
                    .isEqualTo(Result.PASSED);
            assertThat(over(3, vote("a", 66), vote("b", 65), vote("c", 65)).shortBy())
                    .isEqualTo(1);
        }

        @Test
        void silentVillagesCountAgainst() {
            assertThat(over(4, vote("a", 66), vote("b", 66)).shortBy()).isEqualTo(1);
        }

        @Test
        void aVillageOfUnknownCountsLeavesItOpenOnlyWhereItDecides() {
            VillageVote unknown = new VillageVote("c", 99, null);
            assertThat(over(3, vote("a", 66), vote("b", 66), unknown).result()).isEqualTo(Result.PASSED);
            assertThat(over(3, vote("a", 66), vote("b", 65), unknown).missing())
                    .containsExactly("/tally/votes/2/inFavour");
        }

        @Test
        void aVillageCountsOnce() {
            assertThat(over(3, vote("a", 66), vote("a", 66)).result()).isEqualTo(Result.UNKNOWN);
        }

        @Test
        void theLawSetsNoShareForOtherMatters() {
            assertThat(contribution()
                            .scope(DecisionScope.COMMUNE)
                            .matter(DecisionMatter.SELF_MANAGED_WORK)
                            .build()
                            .outcome()
                            .result())
                    .isEqualTo(Result.UNSETTLED);
        }
    }

    @Nested
    class Clause2 {

        @Test
        void theDayOfTheMinutesOfABallotIsAcceptedWithACaution() {
            CommunityDecisionBuilder ballots = contribution()
                    .form(DecisionForm.BALLOT)
                    .passed(true)
                    .effectiveOn(Judging.HELD)
                    .ballot(BallotBuilder.builder()
                            .collection(Span.of(Judging.HELD.minusDays(9), Judging.HELD.minusDays(2)))
                            .build());
            Finding finding = judge("L10-21.2-effective-date", ballots);
            assertThat(finding.verdict()).isEqualTo(Verdict.COMPLIANT);
            assertThat(finding.cautions()).contains("counted-from-minutes");
        }
    }
}
