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
import org.junit.jupiter.params.provider.ValueSource;
import vn.danchu.compliance.Argument;
import vn.danchu.compliance.Finding;
import vn.danchu.compliance.Reason;
import vn.danchu.compliance.Verdict;
import vn.danchu.record.Act;
import vn.danchu.record.Span;
import vn.danchu.record.VotesBuilder;

/** Phát phiếu lấy ý kiến của hộ gia đình. */
class Article19Test {

    private static final LocalDate OUT = LocalDate.of(2026, 3, 10);

    private static BallotBuilder ballot() {
        return BallotBuilder.builder().collection(Span.of(OUT, HELD));
    }

    private static CommunityDecisionBuilder byBallot(BallotBuilder ballot) {
        return contribution().form(DecisionForm.BALLOT).ballot(ballot.build());
    }

    @Nested
    class Clause1 {

        private static final String NORM = "D59-4.1-ballot-cases";

        @Test
        void theFrontAgreesBeforeBallotsGoOut() {
            CommunityDecisionBuilder onTheDay = byBallot(ballot().agreedWithFront(Act.on(OUT)));
            CommunityDecisionBuilder after = byBallot(ballot().agreedWithFront(Act.on(OUT.plusDays(1))))
                    .earlierMeeting(new EarlierMeeting(Act.notDone(), null, null));
            assertThat(judge(NORM, onTheDay).verdict()).isEqualTo(Verdict.COMPLIANT);
            assertThat(judge(NORM, after).reason()).isEqualTo(Reason.WRONG_ORDER);
        }

        @Test
        void communeWideTheChairChooses() {
            CommunityDecisionBuilder commune = byBallot(ballot().chosenByChair(Act.on(OUT)))
                    .scope(DecisionScope.COMMUNE)
                    .agreedWithFront(Act.on(OUT));
            assertThat(judge(NORM, commune).verdict()).isEqualTo(Verdict.COMPLIANT);
            commune.agreedWithFront(Act.notDone()).earlierMeeting(new EarlierMeeting(Act.notDone(), null, null));
            assertThat(judge(NORM, commune).verdict()).isEqualTo(Verdict.NON_COMPLIANT);
        }

        @ParameterizedTest
        @EnumSource(
                value = DecisionMatter.class,
                names = {"VILLAGE_CONVENTION", "VILLAGE_HEAD", "BOARD_MEMBERS"})
        void onMatters3To5AgreementIsNotEnough(DecisionMatter matter) {
            CommunityDecisionBuilder agreed = byBallot(ballot().agreedWithFront(Act.on(OUT)))
                    .matter(matter)
                    .earlierMeeting(new EarlierMeeting(Act.notDone(), null, null));
            assertThat(judge(NORM, agreed).verdict()).isEqualTo(Verdict.NON_COMPLIANT);
        }
    }

    @Nested
    class Clause2 {

        @ParameterizedTest
        @ValueSource(ints = {3, 4, 5})
        void theTeamHasThreeToFiveMembers(int members) {
            assertThat(team(members).verdict()).isEqualTo(Verdict.COMPLIANT);
        }

        @Test
        void twoAreTooFewAndSixTooMany() {
            assertThat(team(2).reason()).isEqualTo(Reason.TOO_FEW);
            assertThat(team(6).reason()).isEqualTo(Reason.TOO_MANY);
        }

        private Finding team(int members) {
            return judge("L10-19.2-ballot-team", byBallot(ballot().team(new Team(members, null, null, null))));
        }

        private Finding told(LocalDate day, Ballot.NoticeContent... contents) {
            return judge(
                    "L10-19.2-ballot-notice-2-days",
                    byBallot(ballot().notice(new Notice(Act.on(day), null, null, null))
                            .noticeContents(Set.of(contents))));
        }

        @Test
        void theyAreToldTwoDaysBeforeBallotsGoOut() {
            assertThat(told(OUT.minusDays(2), Ballot.NoticeContent.values()).verdict())
                    .isEqualTo(Verdict.COMPLIANT);
            assertThat(told(OUT.minusDays(1), Ballot.NoticeContent.values()).reason())
                    .isEqualTo(Reason.LATE);
        }

        @Test
        void ofTheMatterTheMomentTheTimeAndTheTeam() {
            assertThat(told(
                                    OUT.minusDays(3),
                                    Ballot.NoticeContent.MATTER,
                                    Ballot.NoticeContent.MOMENT,
                                    Ballot.NoticeContent.TIME_LIMIT)
                            .arguments()
                            .get(Argument.ABSENT))
                    .isEqualTo(List.of("TEAM"));
        }

        @Test
        void itIsNotYetDueUntilTwoDaysBefore() {
            CommunityDecisionBuilder none = byBallot(ballot());
            String norm = "L10-19.2-ballot-notice-2-days";
            assertThat(judge(norm, none, OUT.minusDays(2)).due()).isEqualTo(OUT.minusDays(2));
            assertThat(judge(norm, none, OUT.minusDays(1)).verdict()).isEqualTo(Verdict.PENDING);
            assertThat(judge(norm, none, OUT).path()).isEqualTo("/ballot/notice");
        }
    }

    @Nested
    class Clause3 {

        private Finding counted(int issued, int returned) {
            return judge(
                    "L10-19.3-one-ballot-per-household",
                    byBallot(ballot())
                            .votes(VotesBuilder.builder()
                                    .households(100)
                                    .issued(issued)
                                    .returned(returned)
                                    .build()));
        }

        @Test
        void eachHouseholdGetsOneBallot() {
            assertThat(counted(100, 100).verdict()).isEqualTo(Verdict.COMPLIANT);
            assertThat(counted(99, 90).reason()).isEqualTo(Reason.TOO_FEW);
            assertThat(counted(101, 90).reason()).isEqualTo(Reason.TOO_MANY);
        }

        @Test
        void noMoreComeBackThanWentOut() {
            assertThat(counted(100, 101).path()).isEqualTo("/votes/returned");
        }
    }
}
