package vn.danchu.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.danchu.decision.Judging.contribution;
import static vn.danchu.decision.Judging.judge;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import vn.danchu.compliance.Argument;
import vn.danchu.compliance.Finding;
import vn.danchu.compliance.Reason;
import vn.danchu.compliance.Verdict;
import vn.danchu.decision.Team.Role;
import vn.danchu.record.Act;
import vn.danchu.record.Span;

/** Tổ chức phát phiếu lấy ý kiến của hộ gia đình để Nhân dân bàn và quyết định. */
class Decree59Article4Test {

    private static CommunityDecisionBuilder byBallot(BallotBuilder ballot) {
        return byBallot(ballot, Judging.HELD);
    }

    private static CommunityDecisionBuilder byBallot(BallotBuilder ballot, LocalDate end) {
        return contribution()
                .form(DecisionForm.BALLOT)
                .ballot(ballot.collection(Span.of(end.minusDays(5), end)).build());
    }

    @Nested
    class Clause2 {

        private static final String NORM = "D59-4.2-ballot-plan-2-days";

        private Finding sent(LocalDate issued, LocalDate toChair, LocalDate toFront) {
            return judge(
                    NORM,
                    byBallot(BallotBuilder.builder()
                            .plan(BallotPlanBuilder.builder()
                                    .issuedOn(issued)
                                    .sentToChair(Act.on(toChair))
                                    .sentToFront(Act.on(toFront))
                                    .build())));
        }

        @Test
        void thePlanReachesBothWithinTwoDays() {
            LocalDate tuesday = LocalDate.of(2026, 3, 10);
            assertThat(sent(tuesday, tuesday.plusDays(2), tuesday.plusDays(2)).verdict())
                    .isEqualTo(Verdict.COMPLIANT);
            assertThat(sent(tuesday, tuesday.plusDays(2), tuesday.plusDays(3)).path())
                    .isEqualTo("/ballot/plan/sentToFront");
            assertThat(sent(tuesday, tuesday.plusDays(3), tuesday.plusDays(2)).reason())
                    .isEqualTo(Reason.LATE);
        }

        @Test
        void twoDaysThatEndOnASaturdayEndOnMonday() {
            LocalDate thursday = LocalDate.of(2026, 3, 12);
            LocalDate monday = LocalDate.of(2026, 3, 16);
            assertThat(sent(thursday, monday, monday).cautions()).containsExactly("hinges-on-rolled-day");
            assertThat(sent(thursday, monday.plusDays(1), monday).reason()).isEqualTo(Reason.LATE);
        }
    }

    @Nested
    class Clause3 {

        private static final Set<Role> MEMBERS =
                Set.of(Role.VILLAGE, Role.FRONT_WORKING_COMMITTEE, Role.SOCIO_POLITICAL_ORGANISATIONS);

        private Finding team(String norm, Role head, Set<Role> roles, Boolean byHead) {
            return judge(norm, byBallot(BallotBuilder.builder().team(new Team(3, head, roles, byHead))));
        }

        @Test
        void theFrontWorkingCommitteesRepresentativeHeadsIt() {
            String norm = "D59-4.3-ballot-team-head";
            assertThat(team(norm, Role.FRONT_WORKING_COMMITTEE, MEMBERS, true).verdict())
                    .isEqualTo(Verdict.COMPLIANT);
            assertThat(team(norm, Role.VILLAGE, MEMBERS, true).verdict()).isEqualTo(Verdict.NON_COMPLIANT);
        }

        @Test
        void villageFrontAndOrganisationsAreInIt() {
            String norm = "D59-4.3-ballot-team-members";
            Role head = Role.FRONT_WORKING_COMMITTEE;
            assertThat(team(norm, head, MEMBERS, true).verdict()).isEqualTo(Verdict.COMPLIANT);
            assertThat(team(norm, head, Set.of(Role.VILLAGE, Role.FRONT_WORKING_COMMITTEE), true)
                            .arguments()
                            .get(Argument.ABSENT))
                    .isEqualTo(List.of("SOCIO_POLITICAL_ORGANISATIONS"));
            assertThat(team(norm, head, MEMBERS, false).path()).isEqualTo("/ballot/team/setUpByHead");
        }
    }

    @Nested
    class Clause5PointB {

        private Finding contents(Set<Ballot.Content> contents) {
            return judge(
                    "D59-4.5-ballot-content", byBallot(BallotBuilder.builder().contents(contents)));
        }

        @Test
        void otherOpinionsAreTheOnlyContentThatMayBeLeftOut() {
            for (Ballot.Content left : Ballot.Content.values()) {
                assertThat(contents(EnumSet.complementOf(EnumSet.of(left))).verdict())
                        .isEqualTo(left == Ballot.Content.OTHER_OPINIONS ? Verdict.COMPLIANT : Verdict.NON_COMPLIANT);
            }
        }

        private Finding bears(DecisionScope scope, Ballot.Authentication mark) {
            return judge(
                    "D59-4.5-ballot-authenticated",
                    byBallot(BallotBuilder.builder().authentication(Set.of(mark)))
                            .scope(scope));
        }

        @Test
        void theStampIsForTheCommuneAndTheSignatureForTheVillage() {
            assertThat(bears(DecisionScope.VILLAGE, Ballot.Authentication.HEAD_SIGNATURE)
                            .verdict())
                    .isEqualTo(Verdict.COMPLIANT);
            assertThat(bears(DecisionScope.VILLAGE, Ballot.Authentication.COMMITTEE_STAMP)
                            .verdict())
                    .isEqualTo(Verdict.NON_COMPLIANT);
            assertThat(bears(DecisionScope.COMMUNE_IN_VILLAGE, Ballot.Authentication.COMMITTEE_STAMP)
                            .verdict())
                    .isEqualTo(Verdict.COMPLIANT);
            assertThat(bears(DecisionScope.COMMUNE_IN_VILLAGE, Ballot.Authentication.HEAD_SIGNATURE)
                            .verdict())
                    .isEqualTo(Verdict.NON_COMPLIANT);
        }
    }

    @Nested
    class Clause6PointA {

        private Finding witnessed(int witnesses) {
            return judge(
                    "D59-4.6-two-witnesses", byBallot(BallotBuilder.builder().witnesses(witnesses)));
        }

        @Test
        void twoHouseholdsWatchTheCount() {
            assertThat(witnessed(2).verdict()).isEqualTo(Verdict.COMPLIANT);
            assertThat(witnessed(1).reason()).isEqualTo(Reason.TOO_FEW);
        }
    }

    @Test
    void theDecreeBindsBallotsThatEndedFrom15August2023() {
        LocalDate first = LocalDate.of(2023, 8, 15);
        BallotBuilder ballot = BallotBuilder.builder().witnesses(1);
        assertThat(judge("D59-4.6-two-witnesses", byBallot(ballot, first)).verdict())
                .isEqualTo(Verdict.NON_COMPLIANT);
        assertThat(judge("D59-4.6-two-witnesses", byBallot(ballot, first.minusDays(1)))
                        .reason())
                .isEqualTo(Reason.NOT_IN_FORCE);
    }
}
