package vn.danchu.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.danchu.decision.Judging.contribution;
import static vn.danchu.decision.Judging.judge;

import java.time.LocalDate;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import vn.danchu.compliance.Finding;
import vn.danchu.compliance.Reading;
import vn.danchu.compliance.Reason;
import vn.danchu.compliance.Verdict;
import vn.danchu.record.Act;
import vn.danchu.record.Span;

/** Forms of deciding: L10 art. 17 and the cases of L10:19.1, D59:4.1. */
class Article17Test {

    private static final Span COLLECTION = Span.of(LocalDate.of(2026, 3, 5), LocalDate.of(2026, 3, 12));
    private static final Ballot AGREED = BallotBuilder.builder()
            .collection(COLLECTION)
            .agreedWithFront(Act.on(LocalDate.of(2026, 3, 2)))
            .build();
    private static final Ballot NOT_AGREED = BallotBuilder.builder()
            .collection(COLLECTION)
            .agreedWithFront(Act.notDone())
            .build();

    private static EarlierMeeting meeting(int households, int present) {
        return new EarlierMeeting(Act.on(LocalDate.of(2026, 3, 1)), households, present);
    }

    @Nested
    class Clause2Ballots {

        private static final String CASES = "D59-4.1-ballot-cases";

        @Test
        void aContributionByTheLawAndNotTheDecreeIsACaution() {
            Finding finding =
                    judge(CASES, contribution().form(DecisionForm.BALLOT).ballot(AGREED));
            assertThat(finding.verdict()).isEqualTo(Verdict.COMPLIANT);
            assertThat(finding.cautions()).containsExactly("ballots-by-law-not-decree");
        }

        /** Small input p6. */
        @Test
        void anUndatedAgreementIsAskedForItsDay() {
            Ballot undated = BallotBuilder.builder()
                    .collection(COLLECTION)
                    .agreedWithFront(Act.undated())
                    .build();
            Finding finding = judge(
                    CASES,
                    contribution()
                            .form(DecisionForm.BALLOT)
                            .ballot(undated)
                            .earlierMeeting(new EarlierMeeting(Act.notDone(), null, null)));
            assertThat(finding.path()).isEqualTo("/ballot/agreedWithFront/on");
        }

        @Test
        void theStrictReadingAllowsOnlySelfManagedWork() {
            CommunityDecisionBuilder ballots = contribution()
                    .form(DecisionForm.BALLOT)
                    .ballot(AGREED)
                    .earlierMeeting(new EarlierMeeting(Act.notDone(), null, null));
            Finding strict = judge(CASES, ballots, Reading.BALLOTS_ONLY_AS_DECREE_LISTS);
            assertThat(strict.reason()).isEqualTo(Reason.NOT_ALLOWED);
            ballots.matter(DecisionMatter.SELF_MANAGED_WORK);
            assertThat(judge(CASES, ballots, Reading.BALLOTS_ONLY_AS_DECREE_LISTS)
                            .verdict())
                    .isEqualTo(Verdict.COMPLIANT);
        }

        @Test
        void theStrictReadingStillAllowsBallotsAfterAShortMeeting() {
            CommunityDecisionBuilder ballots =
                    contribution().form(DecisionForm.BALLOT).ballot(NOT_AGREED).earlierMeeting(meeting(99, 65));
            assertThat(judge(CASES, ballots, Reading.BALLOTS_ONLY_AS_DECREE_LISTS)
                            .verdict())
                    .isEqualTo(Verdict.COMPLIANT);
        }

        @Test
        void aMeetingWithEnoughHouseholdsNeverOpensBallots() {
            CommunityDecisionBuilder convention = contribution()
                    .matter(DecisionMatter.VILLAGE_CONVENTION)
                    .form(DecisionForm.BALLOT)
                    .ballot(AGREED);
            assertThat(judge("L10-17.2-meeting-required", convention.earlierMeeting(meeting(100, 50)))
                            .verdict())
                    .isEqualTo(Verdict.COMPLIANT);
            assertThat(judge("L10-17.2-meeting-required", convention.earlierMeeting(meeting(100, 51)))
                            .verdict())
                    .isEqualTo(Verdict.NON_COMPLIANT);
        }

        @Test
        void theMeetingComesBeforeTheBallots() {
            CommunityDecisionBuilder convention = contribution()
                    .matter(DecisionMatter.VILLAGE_CONVENTION)
                    .form(DecisionForm.BALLOT)
                    .earlierMeeting(meeting(100, 50))
                    .ballot(BallotBuilder.builder()
                            .collection(Span.of(LocalDate.of(2026, 2, 28), LocalDate.of(2026, 3, 5)))
                            .build());
            assertThat(judge("L10-17.2-meeting-required", convention).reason()).isEqualTo(Reason.WRONG_ORDER);
        }
    }
}
