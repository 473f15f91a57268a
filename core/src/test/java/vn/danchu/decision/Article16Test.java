package vn.danchu.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.danchu.decision.Judging.AFTER;
import static vn.danchu.decision.Judging.judge;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import vn.danchu.calendar.WorkingCalendar;
import vn.danchu.compliance.Argument;
import vn.danchu.compliance.Finding;
import vn.danchu.compliance.Reason;
import vn.danchu.compliance.Verdict;
import vn.danchu.record.Act;

class Article16Test {

    private static final LocalDate PROPOSED = LocalDate.of(2026, 3, 2);

    private static CommunityDecisionBuilder agreed(LocalDate on) {
        return Judging.contribution().proposedOn(PROPOSED).agreedWithFront(Act.on(on));
    }

    @Nested
    class Clause1 {

        private static final String NORM = "L10-16.1-agreed-with-front";

        @Test
        void theChairAgreesWithTheFrontBeforeDeciding() {
            CommunityDecisionBuilder wide = agreed(PROPOSED).scope(DecisionScope.COMMUNE);
            assertThat(Judging.judge(NORM, wide).verdict()).isEqualTo(Verdict.COMPLIANT);
            wide.agreedWithFront(Act.on(PROPOSED.plusDays(1)));
            assertThat(Judging.judge(NORM, wide).reason()).isEqualTo(Reason.WRONG_ORDER);
        }

        /** Small inputs p5 and p6: no other day stands for that of the proposal, and an undated agreement is asked for its day. */
        @Test
        void theDayItWasPutIsAskedForAndThatOfTheVoteDoesNotStandForIt() {
            CommunityDecisionBuilder wide =
                    agreed(PROPOSED).scope(DecisionScope.COMMUNE).proposedOn(null);
            assertThat(Judging.judge(NORM, wide).verdict()).isEqualTo(Verdict.UNDETERMINED);
            assertThat(Judging.judge(NORM, wide).path()).isEqualTo("/proposedOn");
            wide.proposedOn(PROPOSED).agreedWithFront(Act.undated());
            assertThat(Judging.judge(NORM, wide).path()).isEqualTo("/agreedWithFront/on");
        }

        @Test
        void aVillagesOwnMatterIsNotTheChairs() {
            assertThat(Judging.judge(NORM, agreed(PROPOSED)).verdict()).isEqualTo(Verdict.NOT_APPLICABLE);
        }
    }

    @Nested
    class Clause2 {

        private static final String NORM = "L10-16.2-agreed-with-front";

        private CommunityDecisionBuilder proposal(LocalDate agreedOn) {
            return agreed(agreedOn).origin(CommunityDecision.Origin.PROPOSAL).headIsFrontHead(false);
        }

        @Test
        void theHeadAgreesWithTheFrontWorkingCommitteeBeforeProposing() {
            assertThat(Judging.judge(NORM, proposal(PROPOSED)).verdict()).isEqualTo(Verdict.COMPLIANT);
            assertThat(Judging.judge(NORM, proposal(PROPOSED.plusDays(1))).reason())
                    .isEqualTo(Reason.WRONG_ORDER);
        }

        @Test
        void onePersonInBothPostsHasNobodyToAgreeWith() {
            assertThat(Judging.judge(NORM, proposal(PROPOSED.plusDays(1)).headIsFrontHead(true))
                            .verdict())
                    .isEqualTo(Verdict.COMPLIANT);
            assertThat(Judging.judge(NORM, proposal(PROPOSED.plusDays(1)).headIsFrontHead(null))
                            .verdict())
                    .isEqualTo(Verdict.UNDETERMINED);
        }

        @Test
        void anInitiativeAndTheMattersOfPersonsComeAnotherWay() {
            LocalDate late = PROPOSED.plusDays(1);
            assertThat(Judging.judge(NORM, proposal(late).origin(CommunityDecision.Origin.INITIATIVE))
                            .verdict())
                    .isEqualTo(Verdict.NOT_APPLICABLE);
            assertThat(Judging.judge(NORM, proposal(late).matter(DecisionMatter.VILLAGE_HEAD))
                            .verdict())
                    .isEqualTo(Verdict.NOT_APPLICABLE);
            assertThat(Judging.judge(NORM, proposal(late).matter(DecisionMatter.BOARD_MEMBERS))
                            .verdict())
                    .isEqualTo(Verdict.NOT_APPLICABLE);
            assertThat(Judging.judge(NORM, proposal(late).matter(DecisionMatter.VILLAGE_CONVENTION))
                            .verdict())
                    .isEqualTo(Verdict.NON_COMPLIANT);
        }

        @Test
        void anAgreementStillToComeIsAwaitedUntilTheProposal() {
            assertThat(Judging.judge(NORM, proposal(PROPOSED), PROPOSED.minusDays(1))
                            .due())
                    .isEqualTo(PROPOSED);
        }
    }

    @Nested
    class Clause3 {

        private static final String TEN_PERCENT = "L10-16.3-initiative-10-percent";
        private static final String VALID = "L10-16.3-consent-valid-3-months";

        private Initiative initiative(int households, LocalDate sent, Consent... consents) {
            return InitiativeBuilder.builder()
                    .households(households)
                    .consents(List.of(consents))
                    .endorsed(Act.notDone())
                    .sent(Act.on(sent))
                    .build();
        }

        private Consent consent(int month, int day, int households) {
            return new Consent(LocalDate.of(2026, month, day), households);
        }

        @Test
        void tenPercentOfAllHouseholdsIsEnough() {
            LocalDate sent = LocalDate.of(2026, 3, 2);
            assertThat(judge(TEN_PERCENT, initiative(100, sent, consent(3, 1, 10)))
                            .reason())
                    .isEqualTo(Reason.SHARE_REACHED);
            Finding finding = judge(TEN_PERCENT, initiative(101, sent, consent(3, 1, 10)), AFTER);
            assertThat(finding.reason()).isEqualTo(Reason.SHARE_NOT_REACHED);
            assertThat(finding.arguments().get(Argument.NEEDED)).isEqualTo(11L);
            assertThat(finding.arguments().get(Argument.SHORT)).isEqualTo(1L);
        }

        @Test
        void belowTenPercentTheFrontsEndorsementOfABenefitCarriesIt() {
            InitiativeBuilder below =
                    InitiativeBuilder.builder(initiative(101, LocalDate.of(2026, 3, 2), consent(3, 1, 10)));
            below.endorsed(Act.on(LocalDate.of(2026, 3, 5))).beneficial(true);
            assertThat(judge(TEN_PERCENT, below.build()).verdict()).isEqualTo(Verdict.COMPLIANT);
            below.beneficial(false);
            assertThat(judge(TEN_PERCENT, below.build()).verdict()).isEqualTo(Verdict.NON_COMPLIANT);
        }

        @Test
        void aConsentCountsForThreeMonthsToTheDay() {
            LocalDate sent = LocalDate.of(2026, 5, 8);
            assertThat(judge(VALID, initiative(100, sent, consent(2, 8, 10))).verdict())
                    .isEqualTo(Verdict.COMPLIANT);
            Initiative ofNoBenefit = InitiativeBuilder.builder(initiative(100, sent, consent(2, 7, 10)))
                    .beneficial(false)
                    .build();
            Finding late = judge(VALID, ofNoBenefit);
            assertThat(late.reason()).isEqualTo(Reason.LATE);
            assertThat(late.arguments().get(Argument.DUE)).isEqualTo(LocalDate.of(2026, 5, 7));
            assertThat(late.arguments().get(Argument.DAYS)).isEqualTo(1L);
        }

        @Test
        void aLastDayOnSundayMovesToMondayAndTheFindingSaysSo() {
            Initiative onMonday = initiative(100, LocalDate.of(2026, 5, 11), consent(2, 10, 10));
            assertThat(judge(TEN_PERCENT, onMonday).cautions()).containsExactly("hinges-on-rolled-day");
            Initiative onTuesday = initiative(100, LocalDate.of(2026, 5, 12), consent(2, 10, 10));
            assertThat(judge(TEN_PERCENT, onTuesday, AFTER).verdict()).isEqualTo(Verdict.NON_COMPLIANT);
        }

        @Test
        void expiredConsentsThatAreNotNeededAreACaution() {
            Initiative initiative = initiative(100, LocalDate.of(2026, 5, 8), consent(2, 1, 3), consent(4, 1, 10));
            Finding finding = judge(VALID, initiative);
            assertThat(finding.verdict()).isEqualTo(Verdict.COMPLIANT);
            assertThat(finding.cautions()).containsExactly("expired-consents-not-counted");
        }

        @Test
        void aYearWithoutACalendarMattersOnlyWhenTheLastDayMayMove() {
            List<Consent> consents = List.of(new Consent(LocalDate.of(2030, 1, 7), 10));
            WorkingCalendar calendar = WorkingCalendar.vietnam();
            assertThat(new ConsentCount(consents, LocalDate.of(2030, 4, 7), calendar).alive())
                    .isEqualTo(10);
            ConsentCount later = new ConsentCount(consents, LocalDate.of(2030, 4, 8), calendar);
            assertThat(later.alive()).isZero();
            assertThat(later.atMostAlive()).isEqualTo(10);
            assertThat(later.missingYear()).isEqualTo(2030);
        }
    }
}
