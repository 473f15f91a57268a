package vn.danchu.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.danchu.decision.Judging.HELD;
import static vn.danchu.decision.Judging.contribution;
import static vn.danchu.decision.Judging.judge;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.danchu.compliance.Argument;
import vn.danchu.compliance.Finding;
import vn.danchu.compliance.Reason;
import vn.danchu.compliance.Verdict;
import vn.danchu.decision.Team.Role;
import vn.danchu.record.Act;
import vn.danchu.record.Span;
import vn.danchu.record.VotesBuilder;

/** Biểu quyết trực tuyến tại thôn, tổ dân phố để Nhân dân bàn và quyết định. */
class Decree59Article5Test {

    private static final LocalDate BEGAN = LocalDate.of(2026, 3, 10);

    private static OnlineVoteBuilder online() {
        return OnlineVoteBuilder.builder().voting(Span.of(BEGAN, HELD));
    }

    private static CommunityDecisionBuilder voted(OnlineVoteBuilder vote) {
        return contribution(100, 51)
                .matter(DecisionMatter.SELF_MANAGED_WORK)
                .form(DecisionForm.ONLINE)
                .onlineVote(vote.build());
    }

    @Nested
    class Clause1PointA {

        private static final String NORM = "L10-17.2-online-only-matter-6";

        @Test
        void theFrontAgreesBeforeVotingBegins() {
            assertThat(judge(NORM, voted(online().agreedWithFront(Act.on(BEGAN))))
                            .verdict())
                    .isEqualTo(Verdict.COMPLIANT);
            assertThat(judge(NORM, voted(online().agreedWithFront(Act.on(BEGAN.plusDays(1)))))
                            .reason())
                    .isEqualTo(Reason.WRONG_ORDER);
        }

        @ParameterizedTest
        @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "SELF_MANAGED_WORK")
        void noOtherMatterIsVotedOnOnline(DecisionMatter matter) {
            CommunityDecisionBuilder vote =
                    voted(online().agreedWithFront(Act.on(BEGAN))).matter(matter);
            assertThat(judge(NORM, vote).reason()).isEqualTo(Reason.NOT_ALLOWED);
        }
    }

    @Nested
    class Clause2 {

        @Test
        void itIsReportedToBothBeforeItBegins() {
            String norm = "D59-5.2-online-reported-before";
            OnlineVoteBuilder both = online().reportedToCommittee(Act.on(BEGAN)).reportedToFront(Act.on(BEGAN));
            assertThat(judge(norm, voted(both)).verdict()).isEqualTo(Verdict.COMPLIANT);
            assertThat(judge(norm, voted(both.reportedToFront(Act.on(BEGAN.plusDays(1)))))
                            .path())
                    .isEqualTo("/onlineVote/reportedToFront");
        }

        @Test
        void aReportPlannedIsNotYetMade() {
            OnlineVoteBuilder planned = online().reportedToCommittee(Act.on(BEGAN.minusDays(1)))
                    .reportedToFront(Act.on(BEGAN.minusDays(1)));
            Finding finding = judge("D59-5.2-online-reported-before", voted(planned), BEGAN.minusDays(2));
            assertThat(finding.verdict()).isEqualTo(Verdict.PENDING);
            assertThat(finding.due()).isEqualTo(BEGAN);
        }

        private Finding team(int members, Set<Role> roles) {
            return judge(
                    "D59-5.2-online-team",
                    voted(online().team(new Team(members, Role.FRONT_WORKING_COMMITTEE, roles, true))));
        }

        @Test
        void theTeamHasThreeToFiveMembersAndFourKindsOfThem() {
            Set<Role> four =
                    Set.of(Role.VILLAGE, Role.FRONT_WORKING_COMMITTEE, Role.HOUSEHOLDS, Role.INFORMATION_TECHNOLOGY);
            assertThat(team(3, four).verdict()).isEqualTo(Verdict.COMPLIANT);
            assertThat(team(5, four).verdict()).isEqualTo(Verdict.COMPLIANT);
            assertThat(team(2, four).reason()).isEqualTo(Reason.TOO_FEW);
            assertThat(team(6, four).reason()).isEqualTo(Reason.TOO_MANY);
            assertThat(team(4, Set.of(Role.VILLAGE, Role.FRONT_WORKING_COMMITTEE, Role.HOUSEHOLDS))
                            .arguments()
                            .get(Argument.ABSENT))
                    .isEqualTo(List.of("INFORMATION_TECHNOLOGY"));
        }

        private Finding chose(int households) {
            return judge("D59-5.2-online-agreed-majority", voted(online().choseOnline(households)));
        }

        /** Small inputs p1, p1b: Decree 59 binds from 15 August 2023, and its article 5.2 what comes before the first day. */
        @Test
        void itIsJudgedByTheLawOfTheFirstDayOfVoting() {
            OnlineVoteBuilder before =
                    OnlineVoteBuilder.builder().choseOnline(40).voting(new Span(LocalDate.of(2023, 8, 14), null, null));
            assertThat(judge("D59-5.2-online-agreed-majority", voted(before)).reason())
                    .isEqualTo(Reason.NOT_IN_FORCE);
            before.voting(new Span(LocalDate.of(2023, 8, 15), null, null));
            assertThat(judge("D59-5.2-online-agreed-majority", voted(before)).verdict())
                    .isEqualTo(Verdict.NON_COMPLIANT);
        }

        @Test
        void moreThanHalfOfAllHouseholdsChooseIt() {
            assertThat(chose(51).verdict()).isEqualTo(Verdict.COMPLIANT);
            assertThat(chose(50).reason()).isEqualTo(Reason.SHARE_NOT_REACHED);
        }
    }

    @Nested
    class Clause4PointB {

        @Test
        void itPassesWithMoreThanHalfOfAllHouseholds() {
            String norm = "D59-5.4-online-majority";
            assertThat(judge(norm, voted(online())).verdict()).isEqualTo(Verdict.COMPLIANT);
            CommunityDecisionBuilder half = voted(online())
                    .votes(VotesBuilder.builder()
                            .households(100)
                            .returned(60)
                            .inFavour(50)
                            .build());
            assertThat(judge(norm, half).path()).isEqualTo("/passed");
            assertThat(judge(norm, half.passed(true)).reason()).isEqualTo(Reason.SHARE_NOT_REACHED);
            assertThat(judge(norm, half.passed(false)).verdict()).isEqualTo(Verdict.NOT_APPLICABLE);
        }

        @Test
        void theResultIsPostedAndAnnounced() {
            String norm = "D59-5.4-online-result-posted";
            OnlineVoteBuilder both = online().resultPosted(Act.on(HELD)).resultAnnounced(Act.on(HELD));
            assertThat(judge(norm, voted(both)).verdict()).isEqualTo(Verdict.COMPLIANT);
            assertThat(judge(norm, voted(both.resultAnnounced(Act.notDone()))).path())
                    .isEqualTo("/onlineVote/resultAnnounced");
            assertThat(judge(norm, voted(both.resultPosted(Act.notDone()))).path())
                    .isEqualTo("/onlineVote/resultPosted");
        }

        @Test
        void theDecisionIsSentWithinFiveWorkingDaysOfTheEndOfVoting() {
            LocalDate friday = LocalDate.of(2026, 3, 27);
            CommunityDecisionBuilder sent = voted(online())
                    .heldOn(HELD.plusDays(3))
                    .passed(true)
                    .sentToCommittee(Act.on(friday))
                    .sentToFront(Act.on(friday));
            assertThat(judge("L10-20.3-sent-5-working-days", sent).verdict()).isEqualTo(Verdict.COMPLIANT);
            assertThat(judge("L10-20.3-sent-5-working-days", sent.sentToFront(Act.on(friday.plusDays(3))))
                            .reason())
                    .isEqualTo(Reason.LATE);
        }
    }
}
