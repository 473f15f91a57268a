package vn.danchu.compliance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import vn.danchu.calendar.WorkingCalendar;
import vn.danchu.law.UnitBuilder;
import vn.danchu.law.UnitChangeBuilder;

class UnionRulesTest {

    record Step(
            @Nullable LocalDate on,
            @Nullable Boolean byUnion,
            @Nullable Boolean byOther) {}

    private static final Rule<Step> BY_UNION = Rules.holds(Fact.of("/byUnion", Step::byUnion));
    private static final Rule<Step> BY_OTHER = Rules.holds(Fact.of("/byOther", Step::byOther));
    private static final Rule<Step> IN_AGENCY = UnionRules.needsUnion(BY_UNION);
    private static final LocalDate LAST_DAY_BEFORE = LocalDate.of(2025, 6, 30);
    private static final LocalDate FIRST_DAY = LocalDate.of(2025, 7, 1);

    private static Circumstances unit(@Nullable Boolean union, @Nullable Boolean other) {
        return agency(union, other, null);
    }

    private static Circumstances agency(
            @Nullable Boolean union, @Nullable Boolean other, @Nullable Boolean fullyPaid, Reading... readings) {
        return new Circumstances(
                UnitBuilder.builder()
                        .hasUnion(union)
                        .hasOtherWorkersOrganisation(other)
                        .salaryFullyFromBudget(fullyPaid)
                        .build(),
                null,
                LocalDate.of(2026, 12, 31),
                WorkingCalendar.vietnam(),
                Set.of(readings));
    }

    private static Outcome judge(@Nullable Boolean byUnion, Circumstances unit, LocalDate day) {
        return IN_AGENCY.judge(new Step(day, byUnion, null), unit.on(day));
    }

    @Nested
    class AnAgencyUntil30June2025 {

        @Test
        void isAskedForItsUnionWhereWithOneNothingElseMatters() {
            Rule<Step> rule = UnionRules.settledSince2025(Rules.choose(
                    Fact.of("/byOther", Step::byOther),
                    (step, circumstances) -> Outcome.of(Reason.NOT_MET, "/byOther"),
                    IN_AGENCY));
            Outcome outcome = rule.judge(
                    new Step(LAST_DAY_BEFORE, false, null), unit(null, null).on(LAST_DAY_BEFORE));
            assertThat(outcome.missing()).containsExactly("#/unit/hasUnion");
            assertThat(rule.judge(
                                    new Step(LAST_DAY_BEFORE, false, null),
                                    unit(true, null).on(LAST_DAY_BEFORE))
                            .verdict())
                    .isEqualTo(Verdict.NON_COMPLIANT);
        }

        @Test
        void withoutAUnionIsOpen() {
            Outcome outcome = judge(false, unit(false, null), LAST_DAY_BEFORE);
            assertThat(outcome.reason()).isEqualTo(Reason.LAW_UNSETTLED);
            assertThat(outcome.cautions()).containsExactly("agency-without-union");
        }

        @Test
        void withAUnionNeedsItsAct() {
            assertThat(judge(false, unit(true, null), LAST_DAY_BEFORE).verdict())
                    .isEqualTo(Verdict.NON_COMPLIANT);
            assertThat(judge(true, unit(true, null), LAST_DAY_BEFORE).verdict()).isEqualTo(Verdict.COMPLIANT);
        }

        @Test
        void ofWhoseUnionNothingIsKnownIsOpen() {
            assertThat(judge(false, unit(null, null), LAST_DAY_BEFORE).verdict())
                    .isEqualTo(Verdict.UNDETERMINED);
        }
    }

    /** L97:4.7 and 5.2. */
    @Nested
    class AnAgencyFrom1July2025 {

        @Test
        void owesNoActOfAUnionThatItDoesNotHave() {
            assertThat(judge(false, unit(false, null), FIRST_DAY).verdict()).isEqualTo(Verdict.NOT_APPLICABLE);
        }

        @Test
        void owesNoneWhereItIsFullyPaidFromTheBudget() {
            assertThat(judge(false, agency(true, null, true), FIRST_DAY).verdict())
                    .isEqualTo(Verdict.NOT_APPLICABLE);
        }

        @Test
        void keepsItAsAPublicUnitThatIsNotFullyPaidFromTheBudget() {
            assertThat(judge(false, agency(true, null, false), FIRST_DAY).verdict())
                    .isEqualTo(Verdict.NON_COMPLIANT);
            assertThat(judge(true, agency(true, null, false), FIRST_DAY).verdict())
                    .isEqualTo(Verdict.COMPLIANT);
        }

        @Test
        void isOpenWhereItsPayIsNotKnown() {
            Outcome outcome = judge(false, agency(true, null, null), FIRST_DAY);
            assertThat(outcome.verdict()).isEqualTo(Verdict.UNDETERMINED);
            assertThat(outcome.missing()).containsExactly("#/unit/salaryFullyFromBudget");
        }

        @Test
        void isNotAskedForWhatIsTheUnionsAloneWhateverWasDone() {
            Rule<Step> alone = UnionRules.ofUnionAlone(Fact.of("/on", Step::on), BY_UNION);
            Step done = new Step(FIRST_DAY, true, null);
            assertThat(alone.judge(done, agency(true, null, true).on(FIRST_DAY)).verdict())
                    .isEqualTo(Verdict.NOT_APPLICABLE);
            assertThat(alone.judge(done, agency(true, null, false).on(FIRST_DAY))
                            .verdict())
                    .isEqualTo(Verdict.COMPLIANT);
            assertThat(alone.judge(done, agency(true, null, null).on(FIRST_DAY)).missing())
                    .containsExactly("#/unit/salaryFullyFromBudget");
            assertThat(alone.judge(new Step(LAST_DAY_BEFORE, true, null), unit(false, null))
                            .reason())
                    .isEqualTo(Reason.LAW_UNSETTLED);
            assertThat(alone.judge(new Step(null, false, null), agency(true, null, true))
                            .missing())
                    .containsExactly("/on");
        }

        @Test
        void owesNoneUnderAPolicyThatReadsTheAmendedTextEverywhere() {
            assertThat(judge(false, agency(true, null, false, Reading.KEEP_AMENDED_TEXT_EVERYWHERE), FIRST_DAY)
                            .verdict())
                    .isEqualTo(Verdict.NOT_APPLICABLE);
        }
    }

    @Nested
    class AnEnterprise {

        private final Rule<Step> each = UnionRules.byEachOrganisation(BY_UNION, BY_OTHER);

        private Verdict judge(
                @Nullable Boolean byUnion,
                @Nullable Boolean byOther,
                @Nullable Boolean union,
                @Nullable Boolean other) {
            return each.judge(new Step(null, byUnion, byOther), unit(union, other))
                    .verdict();
        }

        @Test
        void needsEachOrganisationThereIs() {
            assertThat(judge(true, true, true, true)).isEqualTo(Verdict.COMPLIANT);
            assertThat(judge(true, false, true, true)).isEqualTo(Verdict.NON_COMPLIANT);
            assertThat(judge(false, true, true, true)).isEqualTo(Verdict.NON_COMPLIANT);
        }

        @Test
        void owesNothingToOneThereIsNot() {
            assertThat(judge(true, false, true, false)).isEqualTo(Verdict.COMPLIANT);
            assertThat(judge(false, true, false, true)).isEqualTo(Verdict.COMPLIANT);
            assertThat(judge(null, null, false, false)).isEqualTo(Verdict.NOT_APPLICABLE);
        }

        @Test
        void contradictsWhatAUnionDidThatWasNoMoreByTheChangeThatSaysSo() {
            Circumstances ended = new Circumstances(
                    UnitBuilder.builder()
                            .hasUnion(true)
                            .changes(List.of(
                                    UnitChangeBuilder.builder()
                                            .from(LAST_DAY_BEFORE)
                                            .staff(12)
                                            .build(),
                                    UnitChangeBuilder.builder()
                                            .from(FIRST_DAY)
                                            .hasUnion(false)
                                            .build()))
                            .build(),
                    null,
                    LocalDate.of(2026, 12, 31),
                    WorkingCalendar.vietnam(),
                    Set.of());
            Rule<Step> onItsDay = UnionRules.byEachOrganisation(Fact.of("/on", Step::on), BY_UNION, BY_OTHER);
            Outcome outcome = onItsDay.judge(new Step(FIRST_DAY, true, null), ended);
            assertThat(outcome.reason()).isEqualTo(Reason.STATEMENTS_CONTRADICT);
            assertThat(outcome.arguments().paths(Argument.ALSO))
                    .containsExactly("/byUnion", "#/unit/changes/1/hasUnion");
            assertThat(UnionRules.byEachOrganisation(BY_UNION, BY_OTHER)
                            .judge(new Step(null, true, null), unit(false, null).on(FIRST_DAY))
                            .arguments()
                            .paths(Argument.ALSO))
                    .containsExactly("/byUnion", "#/unit/hasUnion");
        }

        @Test
        void leavesOpenWhetherThereIsAnother() {
            assertThat(judge(true, null, true, null)).isEqualTo(Verdict.UNDETERMINED);
        }
    }
}
