package vn.danchu.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.danchu.decision.Judging.contribution;
import static vn.danchu.decision.Judging.judge;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import vn.danchu.compliance.Argument;
import vn.danchu.compliance.Finding;
import vn.danchu.compliance.Verdict;
import vn.danchu.decision.DecisionDocument.Signatory;
import vn.danchu.record.Act;
import vn.danchu.record.Span;

class Article20Test {

    @Nested
    class Clause2PointG {

        private Finding signed(CommunityDecisionBuilder decision, Signatory... signatories) {
            return judge(
                    "L10-20.2-signatures",
                    decision.passed(true)
                            .document(DecisionDocumentBuilder.builder()
                                    .signatories(Set.of(signatories))
                                    .householdSignatures(2)
                                    .build()));
        }

        @Test
        void bothHeadsAndTwoHouseholdsSign() {
            Finding finding = signed(contribution(), Signatory.VILLAGE_HEAD, Signatory.FRONT_HEAD);
            assertThat(finding.verdict()).isEqualTo(Verdict.COMPLIANT);
            assertThat(finding.cautions()).isEmpty();
        }

        @Test
        void whoIsMissingIsNamed() {
            Finding finding = signed(contribution().headIsFrontHead(false), Signatory.FRONT_HEAD);
            assertThat(finding.arguments().get(Argument.ABSENT)).isEqualTo(List.of("VILLAGE_HEAD"));
        }

        @Test
        void oneSignatureDoesForBothPostsOfOnePersonWithACaution() {
            assertThat(signed(contribution().headIsFrontHead(true), Signatory.VILLAGE_HEAD)
                            .cautions())
                    .containsExactly("one-signature-for-both");
        }

        @Test
        void theProvisionalHeadSignsInPlaceOfTheHeadWithACaution() {
            assertThat(signed(contribution(), Signatory.PROVISIONAL_HEAD, Signatory.FRONT_HEAD)
                            .cautions())
                    .containsExactly("signed-in-place-of-head");
        }

        @Test
        void theConvenerDoesNotSignForAHeadWhoIsThere() {
            CommunityDecisionBuilder headThere =
                    contribution().headVacant(false).headIsFrontHead(false);
            assertThat(signed(headThere, Signatory.CONVENER, Signatory.FRONT_HEAD)
                            .verdict())
                    .isEqualTo(Verdict.NON_COMPLIANT);
        }

        @Test
        void whetherOnePersonHoldsBothPostsIsAskedBeforeASignatureIsMissed() {
            assertThat(signed(contribution(), Signatory.FRONT_HEAD).path()).isEqualTo("/headIsFrontHead");
            assertThat(signed(contribution(), Signatory.VILLAGE_HEAD).path()).isEqualTo("/headIsFrontHead");
            assertThat(signed(contribution().headVacant(true), Signatory.FRONT_HEAD)
                            .verdict())
                    .isEqualTo(Verdict.NON_COMPLIANT);
        }

        @Test
        void theHeadOfTheElectionTeamSignsElectionsOnly() {
            assertThat(signed(
                                    contribution().matter(DecisionMatter.VILLAGE_HEAD),
                                    Signatory.ELECTION_TEAM_HEAD,
                                    Signatory.FRONT_HEAD)
                            .verdict())
                    .isEqualTo(Verdict.COMPLIANT);
            assertThat(signed(contribution().headVacant(true), Signatory.ELECTION_TEAM_HEAD, Signatory.FRONT_HEAD)
                            .verdict())
                    .isEqualTo(Verdict.NON_COMPLIANT);
        }
    }

    @Nested
    class Clause3 {

        @Test
        void theDayOfTheMinutesDoesNotStandForTheEndOfTheTimeToReturnBallots() {
            CommunityDecisionBuilder ballots = contribution()
                    .form(DecisionForm.BALLOT)
                    .passed(true)
                    .sentToCommittee(Act.on(Judging.HELD))
                    .sentToFront(Act.on(Judging.HELD))
                    .ballot(BallotBuilder.builder()
                            .collection(new Span(Judging.HELD.minusDays(20), null, null))
                            .build());
            Finding finding = judge("L10-20.3-sent-5-working-days", ballots);
            assertThat(finding.verdict()).isEqualTo(Verdict.UNDETERMINED);
            assertThat(finding.path()).isEqualTo("/ballot/collection/to");
        }
    }
}
