package vn.danchu.compliance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import vn.danchu.calendar.Due;
import vn.danchu.calendar.WorkingCalendar;
import vn.danchu.law.Instruments;
import vn.danchu.law.Period;
import vn.danchu.law.Setting;
import vn.danchu.law.Unit;
import vn.danchu.law.UnitBuilder;
import vn.danchu.law.UnitChangeBuilder;
import vn.danchu.record.Act;
import vn.danchu.record.Truth;

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

    @Test
    void whoIsNoAgencyIsBoundAsTheRuleStands() {
        for (Setting setting : Setting.values()) {
            Circumstances without = new Circumstances(
                    UnitBuilder.builder().setting(setting).hasUnion(false).build(),
                    null,
                    LocalDate.of(2026, 12, 31),
                    WorkingCalendar.vietnam(),
                    Set.of());
            assertThat(judge(false, without, FIRST_DAY).verdict())
                    .as(setting.name())
                    .isEqualTo(setting == Setting.AGENCY ? Verdict.NOT_APPLICABLE : Verdict.NON_COMPLIANT);
        }
    }

    @Nested
    class ByTheLawOfADayOfItsOwn {

        private final Fact<Step, LocalDate> on = Fact.of("/on", Step::on);

        private Outcome judge(Rule<Step> rule, @Nullable LocalDate day) {
            return rule.judge(new Step(day, false, null), unit(false, null).on(LocalDate.of(2026, 12, 31)));
        }

        @Test
        void needsTheUnionAsThen() {
            Rule<Step> rule = UnionRules.needsUnion(on, BY_UNION);
            assertThat(judge(rule, LAST_DAY_BEFORE).reason()).isEqualTo(Reason.LAW_UNSETTLED);
            assertThat(judge(rule, FIRST_DAY).verdict()).isEqualTo(Verdict.NOT_APPLICABLE);
            assertThat(judge(rule, null).missing()).containsExactly("/on");
        }

        @Test
        void whereTheDayIsNotKnownALaterOneBeforeJuly2025SaysSo() {
            for (LocalDate later : List.of(LAST_DAY_BEFORE, FIRST_DAY)) {
                Rule<Step> rule = UnionRules.needsUnion(on, Fact.known(circumstances -> later), BY_UNION);
                Outcome outcome = judge(rule, null);
                if (later.equals(LAST_DAY_BEFORE)) {
                    assertThat(outcome.reason()).isEqualTo(Reason.LAW_UNSETTLED);
                } else {
                    assertThat(outcome.missing()).containsExactly("/on");
                }
                assertThat(judge(rule, FIRST_DAY).verdict()).isEqualTo(Verdict.NOT_APPLICABLE);
            }
        }
    }

    @Nested
    class OfWhatIsOwedOverTime {

        private Occasion<String> due(@Nullable LocalDate last) {
            return new Occasion<>(
                    "T1",
                    "2025",
                    Period.year(2025),
                    last == null ? null : Due.on(last, List.of()),
                    true,
                    last == null ? Truth.UNKNOWN : Truth.TRUE,
                    last == null ? List.of("/last") : List.of(),
                    true);
        }

        private Outcome judge(Evidence<Step, String> evidence, @Nullable LocalDate last, Circumstances unit) {
            return evidence.at(new Step(null, false, null), due(last), unit);
        }

        @Test
        void theLawOfTheLastDayAsksForTheUnion() {
            Evidence<Step, String> shown = Evidence.kept("/byUnion", BY_UNION);
            Evidence<Step, String> evidence = UnionRules.needsUnion(shown);
            Outcome before = judge(evidence, LAST_DAY_BEFORE, unit(false, null));
            assertThat(before.reason()).isEqualTo(Reason.LAW_UNSETTLED);
            assertThat(before.cautions()).containsExactly("agency-without-union");
            assertThat(judge(evidence, FIRST_DAY, unit(false, null)).verdict()).isEqualTo(Verdict.NOT_APPLICABLE);
            assertThat(judge(evidence, FIRST_DAY, agency(true, null, false)).verdict())
                    .isEqualTo(Verdict.NON_COMPLIANT);
            assertThat(judge(evidence, null, unit(false, null)).missing()).containsExactly("/last");
            assertThat(evidence.path()).isEqualTo("/byUnion");
            assertThat(evidence.reads()).contains("/byUnion", "#/unit/hasUnion", "#/unit/salaryFullyFromBudget");
        }

        @Test
        void aBoardWithoutAUnionIsOpenUntilJune2025AndJudgedSince() {
            Evidence<Step, String> evidence =
                    UnionRules.settledSince2025(Evidence.<Step, String>kept("/byUnion", BY_UNION));
            Outcome before = judge(evidence, LAST_DAY_BEFORE, unit(false, null));
            assertThat(before.reason()).isEqualTo(Reason.LAW_UNSETTLED);
            assertThat(before.cautions()).containsExactly("agency-board-without-union");
            assertThat(judge(evidence, LAST_DAY_BEFORE, unit(true, null)).verdict())
                    .isEqualTo(Verdict.NON_COMPLIANT);
            assertThat(judge(evidence, FIRST_DAY, unit(false, null)).verdict()).isEqualTo(Verdict.NON_COMPLIANT);
            assertThat(judge(evidence, null, unit(false, null)).missing()).containsExactly("/last");
        }
    }

    /** What is due before July 2025 is owed by whoever owes it; what is due since, where there was a union to show it to. */
    @Nested
    class ShownToTheUnion {

        private Truth owed(int daysAfter, String half, Circumstances unit) {
            Occasions<Step, Unit> occasions = Occasions.<Step>every(Every.HALF_YEAR, Instruments.L10.inForce())
                    .dueBy(occasion -> occasion.span().to().plusDays(daysAfter));
            return UnionRules.whileUnionHadItsPart(occasions).of(new Step(null, null, null), unit).occasions().stream()
                    .filter(occasion -> occasion.name().equals(half))
                    .map(Occasion::owed)
                    .findFirst()
                    .orElse(Truth.FALSE);
        }

        private Circumstances in2025(@Nullable Boolean union, @Nullable Boolean fullyPaid) {
            return new Circumstances(
                    UnitBuilder.builder()
                            .hasUnion(union)
                            .salaryFullyFromBudget(fullyPaid)
                            .build(),
                    Period.year(2025),
                    LocalDate.of(2026, 12, 31),
                    WorkingCalendar.vietnam(),
                    Set.of());
        }

        @Test
        void isOwedWhateverTheUnionWhereItWasDueBeforeJuly2025() {
            assertThat(owed(0, "2025-H1", in2025(false, true))).isEqualTo(Truth.TRUE);
        }

        @Test
        void isOwedOfAnEarlierTimeWhereThereWasAUnionAtItsEnd() {
            assertThat(owed(1, "2025-H1", in2025(true, true))).isEqualTo(Truth.TRUE);
            assertThat(owed(1, "2025-H1", in2025(false, false))).isEqualTo(Truth.FALSE);
            assertThat(owed(1, "2025-H1", in2025(null, true))).isEqualTo(Truth.UNKNOWN);
        }

        @Test
        void isOwedByTheUnionOfThatDayWhateverCameAfter() {
            for (boolean union : List.of(true, false)) {
                Circumstances changed = new Circumstances(
                        UnitBuilder.builder()
                                .hasUnion(union)
                                .changes(List.of(UnitChangeBuilder.builder()
                                        .from(FIRST_DAY)
                                        .hasUnion(!union)
                                        .build()))
                                .build(),
                        Period.year(2025),
                        LocalDate.of(2026, 12, 31),
                        WorkingCalendar.vietnam(),
                        Set.of());
                assertThat(owed(1, "2025-H1", changed)).isEqualTo(Truth.of(union));
            }
        }

        @Test
        void isOwedOfALaterTimeWhereTheUnionKeptItsPart() {
            assertThat(owed(1, "2025-H2", in2025(true, false))).isEqualTo(Truth.TRUE);
            assertThat(owed(1, "2025-H2", in2025(true, true))).isEqualTo(Truth.FALSE);
            assertThat(owed(1, "2025-H2", in2025(true, null))).isEqualTo(Truth.UNKNOWN);
        }
    }

    /** A unit that has a union until the first day, or from then on. */
    private static Circumstances changing(boolean before) {
        return new Circumstances(
                UnitBuilder.builder()
                        .hasUnion(before)
                        .changes(List.of(UnitChangeBuilder.builder()
                                .from(FIRST_DAY)
                                .hasUnion(!before)
                                .build()))
                        .build(),
                null,
                LocalDate.of(2026, 12, 31),
                WorkingCalendar.vietnam(),
                Set.of());
    }

    @Test
    void whoTookPartThoughTheyEndedMayHaveBeenThereOnAnEarlierDay() {
        Circumstances ended = changing(true);
        Step taken = new Step(null, true, null);
        Rule<Step> undated = UnionRules.partOf(UnionRules.hasUnion(), BY_UNION);
        assertThat(undated.judge(taken, ended.on(FIRST_DAY)).verdict()).isEqualTo(Verdict.NOT_APPLICABLE);
        for (LocalDate day : List.of(LAST_DAY_BEFORE, FIRST_DAY)) {
            Rule<Step> dated = UnionRules.partOf(
                    UnionRules.hasUnion(),
                    Rules.rule(
                            Fact.of("/byUnion", Step::byUnion),
                            (step, circumstances) ->
                                    Outcome.of(Reason.MET, "/byUnion").with(Argument.DONE, day)));
            assertThat(dated.judge(taken, ended.on(FIRST_DAY)).isContradiction())
                    .as("%s", day)
                    .isEqualTo(day.equals(FIRST_DAY));
        }
    }

    @Test
    void whoTookPartAndCameOnlyAfterContradictThatTheyWereNotThere() {
        Circumstances founded = changing(false);
        Rule<Step> undated = UnionRules.partOf(UnionRules.hasUnion(), BY_UNION);
        Step taken = new Step(null, true, null);
        assertThat(undated.judge(taken, founded.on(LAST_DAY_BEFORE)).isContradiction())
                .isTrue();
        assertThat(undated.judge(taken, founded.on(FIRST_DAY)).verdict()).isEqualTo(Verdict.COMPLIANT);
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
        void lookForAUnionThatTookPartOnTheDayOnWhichItDid() {
            Circumstances ended = new Circumstances(
                    UnitBuilder.builder()
                            .hasUnion(true)
                            .changes(List.of(UnitChangeBuilder.builder()
                                    .from(FIRST_DAY)
                                    .hasUnion(false)
                                    .build()))
                            .build(),
                    null,
                    LocalDate.of(2026, 12, 31),
                    WorkingCalendar.vietnam(),
                    Set.of());
            Fact<Step, LocalDate> decided = Fact.known(circumstances -> FIRST_DAY);
            Rule<Step> heard = TimeRules.doneBefore(Fact.of("/on", step -> new Act(true, step.on())), decided);
            Rule<Step> eachHeard = UnionRules.byEachOrganisation(decided, heard, BY_OTHER);
            assertThat(eachHeard
                            .judge(new Step(LAST_DAY_BEFORE, null, null), ended)
                            .reason())
                    .isNotEqualTo(Reason.STATEMENTS_CONTRADICT);
            assertThat(eachHeard.judge(new Step(FIRST_DAY, null, null), ended).reason())
                    .isEqualTo(Reason.STATEMENTS_CONTRADICT);
        }

        @Test
        void leavesOpenWhetherThereIsAnother() {
            assertThat(judge(true, null, true, null)).isEqualTo(Verdict.UNDETERMINED);
        }
    }
}
