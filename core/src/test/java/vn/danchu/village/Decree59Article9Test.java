package vn.danchu.village;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.danchu.village.Cases.asOf;
import static vn.danchu.village.Cases.day;
import static vn.danchu.village.Cases.judge;
import static vn.danchu.village.Cases.on;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.danchu.compliance.Finding;
import vn.danchu.compliance.Verdict;
import vn.danchu.record.Act;
import vn.danchu.record.Recognition;

/** Cho thôi làm Trưởng thôn, Tổ trưởng tổ dân phố. */
class Decree59Article9Test {

    private static VillageHeadDismissalBuilder dismissal() {
        return VillageHeadDismissalBuilder.builder().village("T1").meetingOn(day("2026-03-02"));
    }

    private static Finding of(String norm, VillageHeadDismissalBuilder dismissal, String asOf) {
        return judge(norm, VillageHeadDismissalNorms.ALL, dismissal.build(), asOf(asOf));
    }

    @Nested
    class Clause1 {

        private Finding grounds(VillageHeadDismissalBuilder dismissal) {
            return of("D59-9.1-grounds", dismissal.ground(DismissalGround.FRONT_PROPOSAL), "2026-12-31");
        }

        private VillageHeadDismissalBuilder petition(int petitioners, int households) {
            return dismissal()
                    .causes(Set.of(DismissalCause.PETITION))
                    .proposed(on("2026-02-02"))
                    .petitioners(petitioners)
                    .households(households);
        }

        @ParameterizedTest
        @CsvSource({"50, 100, COMPLIANT", "49, 100, NON_COMPLIANT", "50, 101, NON_COMPLIANT", "51, 101, COMPLIANT"})
        void aPetitionNeedsAtLeastHalfOfTheHouseholds(int petitioners, int households, Verdict verdict) {
            assertThat(grounds(petition(petitioners, households)).verdict()).isEqualTo(verdict);
        }

        @Test
        void aPetitionWithoutTheProposalServesWithACaution() {
            Finding finding = grounds(petition(50, 100).proposed(Act.notDone()));
            assertThat(finding.verdict()).isEqualTo(Verdict.COMPLIANT);
            assertThat(finding.cautions()).containsExactly("petition-without-front-proposal");
        }

        @Test
        void noProposalIsNeededWhereOnePersonHeadsBoth() {
            Finding finding = grounds(petition(50, 100).proposed(Act.notDone()).headLeadsFront(true));
            assertThat(finding.verdict()).isEqualTo(Verdict.COMPLIANT);
            assertThat(finding.cautions()).isEmpty();
        }

        @Test
        void aProposalWithoutACauseIsNoGround() {
            assertThat(grounds(petition(0, 100).causes(Set.of())).verdict()).isEqualTo(Verdict.NON_COMPLIANT);
        }
    }

    @Nested
    class Clause3 {

        private static final String NEW_ELECTION = "D59-9.3-new-election-60-days";

        private VillageHeadDismissalBuilder recognised() {
            return dismissal()
                    .recognition(new Recognition(day("2026-03-04"), on("2026-03-11"), true, null, null, null));
        }

        @ParameterizedTest
        @CsvSource({"2026-05-11, COMPLIANT", "2026-05-12, NON_COMPLIANT"})
        void sixtyDaysFrom11MarchEndOnSunday10MayAndMoveToMonday(LocalDate decided, Verdict verdict) {
            Finding finding = of(NEW_ELECTION, recognised().newElectionDecided(Act.on(decided)), "2026-12-31");
            assertThat(finding.verdict()).isEqualTo(verdict);
            assertThat(finding.cautions().contains("hinges-on-rolled-day")).isEqualTo(verdict == Verdict.COMPLIANT);
        }

        @Test
        void theCommitteesOwnDismissalCountsFromItsDay() {
            VillageHeadDismissalBuilder own = dismissal()
                    .agreed(false)
                    .committeeDecided(on("2026-03-16"))
                    .committeeDismissed(true)
                    .newElectionDecided(Act.notDone());
            assertThat(of(NEW_ELECTION, own, "2026-04-01").due()).isEqualTo("2026-05-15");
        }

        @Test
        void theMeetingThatDidNotAgreeSendsTheCommitteeToTheFrontFirst() {
            VillageHeadDismissalBuilder own = dismissal().agreed(false).committeeDecided(on("2026-03-16"));
            assertThat(of(
                                    "D59-9.3-no-agreement-with-front",
                                    own.committeeAgreedWithFront(on("2026-03-16")),
                                    "2026-12-31")
                            .verdict())
                    .isEqualTo(Verdict.COMPLIANT);
            assertThat(of(
                                    "D59-9.3-no-agreement-with-front",
                                    own.committeeAgreedWithFront(on("2026-03-17")),
                                    "2026-12-31")
                            .verdict())
                    .isEqualTo(Verdict.NON_COMPLIANT);
        }

        @Test
        void theProvisionalHeadNeedsTheFrontsAgreement() {
            VillageHeadDismissalBuilder vacant =
                    recognised().provisionalHead(new ProvisionalHead(on("2026-03-16"), Act.notDone(), null));
            assertThat(of("D59-9.3-provisional-head", vacant, "2026-12-31").verdict())
                    .isEqualTo(Verdict.PENDING);
            assertThat(of("D59-9.3-provisional-head", vacant, "2027-01-01").verdict())
                    .isEqualTo(Verdict.NON_COMPLIANT);
        }

        private VillageHeadDismissalBuilder withoutProvisionalHead(Act successorElected) {
            return recognised().provisionalHead(new ProvisionalHead(Act.notDone(), null, successorElected));
        }

        /** Vacant since 11 March, the post is without a head for sixty days until 10 May. */
        @ParameterizedTest
        @CsvSource({"2026-05-10, COMPLIANT", "2026-05-11, NON_COMPLIANT"})
        void whereASuccessorIsElectedWithinSixtyDaysNoProvisionalHeadIsMissed(LocalDate elected, Verdict verdict) {
            assertThat(of("D59-9.3-provisional-head", withoutProvisionalHead(Act.on(elected)), "2027-01-01")
                            .verdict())
                    .isEqualTo(verdict);
        }

        @Test
        void aPostThatDidNotStayVacantNeedsNoProvisionalHead() {
            VillageHeadDismissalBuilder none = withoutProvisionalHead(Act.notDone());
            assertThat(of("D59-9.3-provisional-head", none.postVacant(true), "2027-01-01")
                            .verdict())
                    .isEqualTo(Verdict.NON_COMPLIANT);
            assertThat(of("D59-9.3-provisional-head", none.postVacant(null), "2027-01-01")
                            .verdict())
                    .isEqualTo(Verdict.NON_COMPLIANT);
            assertThat(of("D59-9.3-provisional-head", none.postVacant(false), "2027-01-01")
                            .verdict())
                    .isEqualTo(Verdict.NOT_APPLICABLE);
        }

        @Test
        void aResultThatCameInIsAnsweredThoughItIsNotSaidWhetherTheMeetingAgreed() {
            VillageHeadDismissalBuilder unanswered =
                    dismissal().recognition(new Recognition(day("2026-03-04"), Act.notDone(), null, null, null, null));
            assertThat(of("D59-9.3-recognised-5-working-days", unanswered, "2026-12-31")
                            .verdict())
                    .isEqualTo(Verdict.NON_COMPLIANT);
        }

        @Test
        void whatTheMeetingDidNotAgreeOnWasNotRecognised() {
            String norm = "D59-9.3-recognised-by-committee";
            assertThat(of(norm, dismissal().agreed(false), "2026-12-31").verdict())
                    .isEqualTo(Verdict.NOT_APPLICABLE);
            assertThat(of(norm, dismissal().agreed(true), "2026-12-31").verdict())
                    .isEqualTo(Verdict.UNDETERMINED);
        }
    }

    @Nested
    class Clause2 {

        private Verdict linked(VillageHeadDismissalBuilder dismissal) {
            return judge("D59-7-decision-linked", VillageHeadChangeNorms.ALL, dismissal.build(), asOf("2026-12-31"))
                    .verdict();
        }

        @Test
        void theCommunityDecidesBeItSaidOrByADecisionThatIsNamed() {
            assertThat(linked(dismissal().agreed(true).decidedByCommunity(true)))
                    .isEqualTo(Verdict.COMPLIANT);
            assertThat(linked(dismissal().agreed(true).decidedByCommunity(false)))
                    .isEqualTo(Verdict.NON_COMPLIANT);
            assertThat(linked(dismissal().agreed(true).decisionId("QD-1"))).isEqualTo(Verdict.COMPLIANT);
            assertThat(linked(dismissal().agreed(false).decidedByCommunity(false)))
                    .isEqualTo(Verdict.NOT_APPLICABLE);
        }
    }
}
