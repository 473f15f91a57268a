package vn.danchu.compliance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class CombinedRulesTest {

    record Meeting(
            @Nullable Boolean called,
            @Nullable Boolean agreed,
            @Nullable Boolean hasGuests,
            @Nullable Integer seats,
            @Nullable Integer guests) {}

    private static final Circumstances HERE = Circumstances.alone(LocalDate.of(2026, 12, 31));
    private static final Rule<Meeting> CALLED = Rules.holds(Fact.of("/called", Meeting::called));
    private static final Rule<Meeting> AGREED = Rules.holds(Fact.of("/agreed", Meeting::agreed));
    private static final Condition<Meeting> GUESTS = Condition.of("has-guests", "/hasGuests", Meeting::hasGuests);

    private static Meeting meeting(@Nullable Boolean called, @Nullable Boolean agreed, @Nullable Boolean hasGuests) {
        return new Meeting(called, agreed, hasGuests, null, null);
    }

    @Nested
    class UnlessContradicted {

        private Outcome judge(@Nullable Boolean hasGuests) {
            return Rules.unlessContradicted(GUESTS.fact(), "/hasGuests", "/guests", CALLED)
                    .judge(meeting(false, null, hasGuests), HERE);
        }

        @Test
        void onlyWhatIsSaidToBeSoContradictsItself() {
            assertThat(judge(true)).isEqualTo(Outcome.contradiction("/hasGuests", "/guests"));
            assertThat(judge(false).verdict()).isEqualTo(Verdict.NON_COMPLIANT);
            assertThat(judge(null).verdict()).isEqualTo(Verdict.NON_COMPLIANT);
        }

        @Test
        void readsWhatContradictsToo() {
            assertThat(Rules.unlessContradicted(GUESTS.fact(), "/hasGuests", "/guests", CALLED)
                            .reads())
                    .contains("/hasGuests", "/called");
        }
    }

    @Nested
    class EitherWay {

        private final Rule<Meeting> pending = Rules.timed(
                List.of(Fact.of("/seats", Meeting::seats)),
                (meeting, here) -> Outcome.pending("/seats", LocalDate.of(2027, 1, 1)));

        private Outcome judge(
                Rule<Meeting> one, Rule<Meeting> other, @Nullable Boolean called, @Nullable Boolean agreed) {
            return Rules.eitherWay(one, other, (meeting, here) -> Outcome.contradiction("/called", "/agreed"))
                    .judge(meeting(called, agreed, null), HERE);
        }

        @Test
        void whatBothFindBrokenIsBroken() {
            assertThat(judge(CALLED, AGREED, false, false).verdict()).isEqualTo(Verdict.NON_COMPLIANT);
            assertThat(judge(CALLED, AGREED, false, false).path()).isEqualTo("/called");
            assertThat(judge(AGREED, CALLED, false, false).path()).isEqualTo("/agreed");
        }

        @Test
        void whatBothFindPendingIsPending() {
            assertThat(judge(pending, pending, null, null).verdict()).isEqualTo(Verdict.PENDING);
        }

        @Test
        void whatBothFindKeptIsKept() {
            assertThat(judge(CALLED, AGREED, true, true).verdict()).isEqualTo(Verdict.COMPLIANT);
        }

        @Test
        void elseTheyContradictEachOther() {
            Outcome contradiction = Outcome.contradiction("/called", "/agreed");
            assertThat(judge(CALLED, AGREED, false, true)).isEqualTo(contradiction);
            assertThat(judge(CALLED, AGREED, true, false)).isEqualTo(contradiction);
            assertThat(judge(CALLED, AGREED, null, null)).isEqualTo(contradiction);
            assertThat(judge(CALLED, pending, false, null)).isEqualTo(contradiction);
        }

        @Test
        void saysWhatBothReadAndCanGive() {
            Rule<Meeting> both = Rules.eitherWay(CALLED, pending, CALLED);
            assertThat(both.reads()).containsExactly("/called", "/seats");
            assertThat(both.verdicts()).contains(Verdict.PENDING);
        }
    }

    @Nested
    class InTurn {

        private Outcome judge(@Nullable Boolean called, @Nullable Boolean agreed) {
            return Rules.inTurn(CALLED, AGREED).judge(meeting(called, agreed, null), HERE);
        }

        @Test
        void everyRuleMustBeKept() {
            assertThat(judge(true, true).verdict()).isEqualTo(Verdict.COMPLIANT);
            assertThat(judge(true, false).verdict()).isEqualTo(Verdict.NON_COMPLIANT);
            assertThat(judge(true, null).verdict()).isEqualTo(Verdict.UNDETERMINED);
        }

        @Test
        void whatIsOpenDoesNotHideALaterBreach() {
            assertThat(judge(null, false).path()).isEqualTo("/agreed");
            assertThat(judge(null, false).verdict()).isEqualTo(Verdict.NON_COMPLIANT);
            assertThat(judge(null, true).verdict()).isEqualTo(Verdict.UNDETERMINED);
        }

        @Test
        void aRuleThatDoesNotApplyIsPassedOver() {
            Rule<Meeting> withGuests = Rules.inTurn(Rules.ifAny(GUESTS, AGREED), CALLED, Rules.ifAny(GUESTS, AGREED));
            assertThat(withGuests.judge(meeting(true, null, false), HERE).path())
                    .isEqualTo("/called");
            assertThat(withGuests.judge(meeting(true, null, false), HERE).verdict())
                    .isEqualTo(Verdict.COMPLIANT);
        }

        @Test
        void theAnswerCarriesTheCautionsOfTheRulesBeforeIt() {
            Rule<Meeting> cautious = Rules.adjusted(CALLED, (outcome, meeting, here) -> outcome.caution("doubtful"));
            assertThat(Rules.inTurn(cautious, AGREED)
                            .judge(meeting(true, true, null), HERE)
                            .cautions())
                    .containsExactly("doubtful");
        }
    }

    @Nested
    class IfAny {

        private Outcome judge(@Nullable Boolean agreed, @Nullable Boolean hasGuests) {
            return Rules.ifAny(GUESTS, AGREED).judge(meeting(null, agreed, hasGuests), HERE);
        }

        @Test
        void doesNotApplyWhereThereIsNone() {
            Outcome outcome = judge(false, false);
            assertThat(outcome.verdict()).isEqualTo(Verdict.NOT_APPLICABLE);
            assertThat(outcome.arguments().get(Argument.CONDITION)).isEqualTo("has-guests");
        }

        @Test
        void bindsWhereThereIsOne() {
            assertThat(judge(true, true).verdict()).isEqualTo(Verdict.COMPLIANT);
            assertThat(judge(false, true).verdict()).isEqualTo(Verdict.NON_COMPLIANT);
        }

        @Test
        void isOpenWhereItIsNotKnownUnlessItIsKept() {
            assertThat(judge(true, null).verdict()).isEqualTo(Verdict.COMPLIANT);
            assertThat(judge(false, null).verdict()).isEqualTo(Verdict.UNDETERMINED);
            assertThat(judge(false, null).path()).isEqualTo("/hasGuests");
        }

        @Test
        void doesNotApplyWhereThereIsNoneThoughItIsKept() {
            assertThat(judge(true, false).verdict()).isEqualTo(Verdict.NOT_APPLICABLE);
        }
    }

    /** What is kept if it applies at all is open on its own, and hides nothing of what is kept beside it. */
    @Nested
    class KeptIfItApplies {

        private static final Subject<Meeting> MEETING =
                Subject.of(Meeting.class, Fact.known(here -> LocalDate.of(2026, 3, 2)));

        private Finding judge(Rule<Meeting> rule, @Nullable Boolean called) {
            Norm<Meeting> norm =
                    MEETING.norm("L10-test", NormKind.FORM, "L10:50.1").requires(rule);
            return norm.judge(meeting(called, true, null), "", HERE);
        }

        @Test
        void isOpenOnItsOwn() {
            Finding finding = judge(Rules.ifAny(GUESTS, AGREED), null);
            assertThat(finding.verdict()).isEqualTo(Verdict.UNDETERMINED);
            assertThat(finding.path()).isEqualTo("/hasGuests");
        }

        @Test
        void isKeptWhereSomethingElseIsKeptForSure() {
            assertThat(judge(Rules.all(Rules.ifAny(GUESTS, AGREED), CALLED), true)
                            .verdict())
                    .isEqualTo(Verdict.COMPLIANT);
            assertThat(judge(Rules.inTurn(CALLED, Rules.where(GUESTS.fact(), AGREED)), true)
                            .verdict())
                    .isEqualTo(Verdict.COMPLIANT);
        }

        @Test
        void yieldsToWhatIsOpenOrBroken() {
            assertThat(judge(Rules.all(CALLED, Rules.ifAny(GUESTS, AGREED)), null)
                            .path())
                    .isEqualTo("/called");
            assertThat(judge(Rules.all(CALLED, Rules.ifAny(GUESTS, AGREED)), false)
                            .verdict())
                    .isEqualTo(Verdict.NON_COMPLIANT);
        }
    }

    @Nested
    class WhereAConditionHolds {

        private Outcome judge(@Nullable Boolean called, @Nullable Boolean guests) {
            return Rules.where(GUESTS, CALLED).judge(meeting(called, null, guests), HERE);
        }

        @Test
        void theRuleBindsAndElsewhereItDoesNotWhateverWasDone() {
            assertThat(judge(false, true).verdict()).isEqualTo(Verdict.NON_COMPLIANT);
            assertThat(judge(true, false).verdict()).isEqualTo(Verdict.NOT_APPLICABLE);
            assertThat(judge(null, false).reason()).isEqualTo(Reason.CONDITION_FAILS);
        }

        @Test
        void whatIsNotKnownOfItIsNamed() {
            assertThat(judge(true, null).missing()).containsExactly("/hasGuests");
        }
    }

    @Nested
    class AtLeastWhatAnotherFactSays {

        private Outcome judge(@Nullable Integer guests, @Nullable Integer seats) {
            return CountRules.<Meeting>atLeast(Fact.of("/guests", Meeting::guests), Fact.of("/seats", Meeting::seats))
                    .judge(new Meeting(null, null, null, seats, guests), HERE);
        }

        @Test
        void isMetFromThatNumberOn() {
            assertThat(judge(8, 8).verdict()).isEqualTo(Verdict.COMPLIANT);
            assertThat(judge(8, 7).reason()).isEqualTo(Reason.TOO_FEW);
            assertThat(judge(8, 7).arguments().get(Argument.LEAST)).isEqualTo(8L);
        }

        @Test
        void namesWhatIsMissing() {
            assertThat(judge(null, 7).path()).isEqualTo("/guests");
            assertThat(judge(8, null).path()).isEqualTo("/seats");
        }
    }
}
