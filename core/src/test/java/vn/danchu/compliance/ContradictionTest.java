package vn.danchu.compliance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.danchu.calendar.WorkingCalendar;
import vn.danchu.law.Setting;
import vn.danchu.law.Unit;
import vn.danchu.law.UnitBuilder;
import vn.danchu.law.UnitChangeBuilder;
import vn.danchu.record.Act;

/** What contradicts itself is open, and hides no breach that stands whichever is wrong. */
class ContradictionTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 20);
    private static final LocalDate OTHER = LocalDate.of(2026, 3, 19);
    private static final LocalDate LAST = LocalDate.of(2026, 6, 30);

    /** A count, and whether something contradicts something. */
    private record Vote(int count, boolean contradicted) {}

    private static Rule<Vote> unless(String about) {
        return new Contradiction<Vote>(
                        List.of(about),
                        (vote, circumstances) ->
                                vote.contradicted() ? Outcome.datesContradict(about, DAY, "/other", OTHER) : null)
                .unless(CountRules.atLeast(50, Fact.of("/count", Vote::count)));
    }

    private static Outcome judge(Rule<Vote> rule, int count, boolean contradicted) {
        return rule.judge(
                new Vote(count, contradicted), Circumstances.alone(LAST).on(LAST));
    }

    @Test
    void whatIsReadIsOpenWhereItContradictsItself() {
        Rule<Vote> rule = unless("/count");
        assertThat(rule.reads()).containsExactly("/count");
        assertThat(judge(rule, 49, true).isContradiction()).isTrue();
        assertThat(judge(rule, 50, true).isContradiction()).isTrue();
        assertThat(judge(rule, 49, false).verdict()).isEqualTo(Verdict.NON_COMPLIANT);
        assertThat(judge(rule, 50, false).verdict()).isEqualTo(Verdict.COMPLIANT);
    }

    @Test
    void aBreachByOtherDataStays() {
        Rule<Vote> rule = unless("/day");
        assertThat(rule.reads()).containsExactlyInAnyOrder("/count", "/day");
        assertThat(judge(rule, 49, true).verdict()).isEqualTo(Verdict.NON_COMPLIANT);
        assertThat(judge(rule, 50, true).isContradiction())
                .as("kept, though one of both is wrong")
                .isTrue();
        assertThat(judge(rule, 50, false).verdict()).isEqualTo(Verdict.COMPLIANT);
    }

    /** What one contradiction reads makes no other touch the rule. */
    @Test
    void eachOfSeveralIsAskedOfTheRuleAlone() {
        Rule<Vote> rule = new Contradiction<Vote>(List.of("/day", "/other"), (vote, circumstances) -> null)
                .unless(unless("/day"));
        assertThat(rule.reads()).containsExactlyInAnyOrder("/count", "/day", "/other");
        assertThat(judge(rule, 49, true).verdict()).isEqualTo(Verdict.NON_COMPLIANT);
        assertThat(judge(rule, 50, true).isContradiction()).isTrue();
    }

    /** What is pending may yet be broken, and does not contradict itself before. */
    @Test
    void whatIsPendingByOtherDataStays() {
        Rule<Vote> rule = new Contradiction<Vote>(
                        List.of("/day"), (vote, circumstances) -> Outcome.datesContradict("/day", DAY, "/other", OTHER))
                .unless(TimeRules.by(Fact.<Vote, LocalDate>known(c -> LAST), Fact.of("/sent", vote -> Act.notDone())));
        assertThat(rule.judge(new Vote(50, true), Circumstances.alone(LAST).on(LAST))
                        .verdict())
                .isEqualTo(Verdict.PENDING);
        assertThat(rule.judge(
                                new Vote(50, true),
                                Circumstances.alone(LAST.plusDays(1)).on(LAST))
                        .verdict())
                .isEqualTo(Verdict.NON_COMPLIANT);
    }

    /** By which law it is judged is in doubt, too. */
    @Test
    void aBreachOnADayThatIsInDoubtIsOpen() {
        Rule<Vote> rule = unless("/day");
        for (LocalDate day : new LocalDate[] {DAY, OTHER, null}) {
            assertThat(rule.judge(new Vote(49, true), Circumstances.alone(LAST).on(day))
                            .isContradiction())
                    .isTrue();
        }
    }

    /** A vote, and up to two days that contradict its own. */
    private record Told(
            LocalDate on,
            int count,
            @Nullable LocalDate other,
            @Nullable LocalDate third) {}

    private static Norm<Told> norm(Rule<Told> rule) {
        return Subject.of(Told.class, Fact.of("/on", Told::on))
                .in(Setting.COMMUNE)
                .norm("L10-21.2-example", NormKind.FORM, "L10:21.2")
                .when(Condition.ofUnit("has-council", "hasCouncil", Unit::hasCouncil))
                .requires(against("/third", Told::third, against("/other", Told::other, rule)));
    }

    private static Rule<Told> against(String at, Function<Told, @Nullable LocalDate> day, Rule<Told> rule) {
        return new Contradiction<Told>(List.of(at), (told, circumstances) -> {
                    LocalDate other = day.apply(told);
                    return other == null ? null : Outcome.datesContradict(at, other, "/on", told.on());
                })
                .unless(rule);
    }

    private static Verdict judge(Norm<Told> norm, Told told) {
        Unit unit = UnitBuilder.builder()
                .setting(Setting.COMMUNE)
                .hasCouncil(true)
                .formedOn(LocalDate.of(2024, 1, 1))
                .changes(List.of(UnitChangeBuilder.builder()
                        .from(LocalDate.of(2026, 3, 21))
                        .hasCouncil(false)
                        .build()))
                .build();
        return norm.judge(told, "", new Circumstances(unit, null, LAST, WorkingCalendar.vietnam(), Set.of()))
                .verdict();
    }

    /** Whichever of both days is wrong, it is broken; where it binds on one alone, nothing is sure. */
    @Test
    void aBreachStandsWhereTheNormBindsOnBothDays() {
        Norm<Told> norm = norm(CountRules.atLeast(50, Fact.of("/count", Told::count)));
        LocalDate before = LocalDate.of(2023, 12, 31);
        LocalDate changed = LocalDate.of(2026, 3, 21);
        assertThat(judge(norm, new Told(DAY, 49, OTHER, null))).isEqualTo(Verdict.NON_COMPLIANT);
        assertThat(judge(norm, new Told(DAY, 49, OTHER, before.plusDays(1)))).isEqualTo(Verdict.NON_COMPLIANT);
        assertThat(judge(norm, new Told(DAY, 50, OTHER, null)))
                .as("kept, though one of both is wrong")
                .isEqualTo(Verdict.UNDETERMINED);
        assertThat(judge(norm, new Told(DAY, 49, before, null)))
                .as("a day before the unit was formed")
                .isEqualTo(Verdict.UNDETERMINED);
        assertThat(judge(norm, new Told(DAY, 49, OTHER, before)))
                .as("one of two that contradict it")
                .isEqualTo(Verdict.UNDETERMINED);
        assertThat(judge(norm, new Told(DAY, 49, changed, null)))
                .as("a day on which its condition does not hold")
                .isEqualTo(Verdict.UNDETERMINED);
    }

    @Test
    void aBreachByTheLawOfOneOfBothDaysIsOpen() {
        Norm<Told> norm = norm((told, circumstances) -> DAY.equals(circumstances.day())
                ? Outcome.of(Reason.NOT_MET, "/count")
                : Outcome.of(Reason.MET, "/count"));
        assertThat(judge(norm, new Told(DAY, 49, OTHER, null))).isEqualTo(Verdict.UNDETERMINED);
    }

    /** Statements without a day may be about that of the fact. */
    @Test
    void aBreachBesideStatementsThatContradictEachOtherIsOpen() {
        Rule<Vote> rule = new Contradiction<Vote>(
                        List.of("/day"), (vote, circumstances) -> Outcome.contradiction("/day", "/other"))
                .unless(CountRules.atLeast(50, Fact.of("/count", Vote::count)));
        assertThat(judge(rule, 49, true).isContradiction()).isTrue();
    }
}
