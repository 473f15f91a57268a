package vn.danchu.compliance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.danchu.calendar.WorkingCalendar;
import vn.danchu.law.Instruments;
import vn.danchu.law.Period;
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
    void aBreachOnADayThatIsInDoubtStaysIfItIsOneByTheLawOfBoth() {
        Rule<Vote> rule = unless("/day");
        for (LocalDate day : new LocalDate[] {DAY, OTHER}) {
            assertThat(rule.judge(new Vote(49, true), Circumstances.alone(LAST).on(day))
                            .verdict())
                    .isEqualTo(Verdict.NON_COMPLIANT);
        }
        assertThat(rule.judge(new Vote(49, true), Circumstances.alone(LAST).on(null))
                        .isContradiction())
                .isTrue();
    }

    @Test
    void aBreachOnADayThatIsInDoubtIsOpenWhereTheLawChangedBetweenTheTwo() {
        LocalDate law97 = Instruments.L97.inForce().from();
        Rule<Vote> rule = new Contradiction<Vote>(
                        List.of("/day"),
                        (vote, circumstances) -> Outcome.datesContradict("/day", law97.minusDays(1), "/other", law97))
                .unless(CountRules.atLeast(50, Fact.of("/count", Vote::count)));
        for (LocalDate day : new LocalDate[] {law97.minusDays(1), law97}) {
            assertThat(rule.judge(new Vote(49, true), Circumstances.alone(LAST).on(day))
                            .isContradiction())
                    .isTrue();
        }
        assertThat(judge(rule, 49, true).verdict()).as("of another day").isEqualTo(Verdict.NON_COMPLIANT);
    }

    @Test
    void aBreachOnADayThatIsInDoubtIsOpenWhereTheUnitWasAnotherOnTheOther() {
        Unit unit = UnitBuilder.builder()
                .staff(9)
                .changes(List.of(UnitChangeBuilder.builder().from(DAY).staff(10).build()))
                .build();
        Circumstances circumstances =
                new Circumstances(unit, Period.year(2026), LAST, WorkingCalendar.vietnam(), Set.of()).on(DAY);
        assertThat(unless("/day").judge(new Vote(49, true), circumstances).isContradiction())
                .isTrue();
    }

    /** A breach by a count on the day of the fact that is none on the other day. */
    @Test
    void aBreachOnOneOfTheTwoDaysAloneIsOpen() {
        Rule<Vote> onThatDay = (vote, circumstances) ->
                Outcome.of(DAY.equals(circumstances.day()) ? Reason.NOT_MET : Reason.MET, "/count");
        Rule<Vote> rule = new Contradiction<Vote>(
                        List.of("/day"), (vote, circumstances) -> Outcome.datesContradict("/day", DAY, "/other", OTHER))
                .unless(Rules.rule(Fact.of("/count", Vote::count), onThatDay));
        assertThat(rule.judge(new Vote(49, true), Circumstances.alone(LAST).on(DAY))
                        .isContradiction())
                .isTrue();
    }

    /** What is read of a list names nothing of its elements. */
    @ParameterizedTest
    @CsvSource({
        "/votes, true",
        "/votes/1, true",
        "/votes/1/count, true",
        "/votes/*, true",
        "/votes/*/count, true",
        "/votes/*/day, false",
        "/vote, false"
    })
    void aPlaceInAListIsReadWhereItsElementsAre(String read, boolean touched) {
        boolean ofTheList = read.equals("/votes");
        Rule<Vote> rule = new Contradiction<Vote>(
                        List.of("/day"),
                        (vote, circumstances) ->
                                Outcome.datesContradict(ofTheList ? "/votes" : "/votes/1/count", DAY, "/other", OTHER))
                .unless(CountRules.atLeast(50, Fact.of(read.replace("/1", "/*"), Vote::count)));
        assertThat(judge(rule, 49, true).isContradiction()).isEqualTo(touched);
        Rule<Vote> ofAll = new Contradiction<Vote>(
                        List.of("/day"),
                        (vote, circumstances) -> Outcome.datesContradict("/votes/1/count", DAY, "/other", OTHER))
                .unless(CountRules.atLeast(50, Fact.of("/votes", Vote::count)));
        assertThat(judge(ofAll, 49, true).verdict()).isEqualTo(Verdict.NON_COMPLIANT);
    }

    private static Rule<Vote> at(String place, String read) {
        return new Contradiction<Vote>(
                        List.of("/day"), (vote, circumstances) -> Outcome.datesContradict(place, DAY, "/other", OTHER))
                .unless(CountRules.atLeast(50, Fact.of(read, Vote::count)));
    }

    /** A number after a slash is that of an element; a digit in a name is not. */
    @ParameterizedTest
    @ValueSource(strings = {"/votes/0/count", "/votes/9/count", "/votes/10/count", "/votes/909/count"})
    void everyElementOfAListIsReadWhereItsElementsAre(String place) {
        assertThat(judge(at(place, "/votes/*/count"), 49, true).isContradiction())
                .isTrue();
        assertThat(judge(at("/form2", "/form2"), 49, true).isContradiction()).isTrue();
    }

    @Test
    void asksWhatItsRuleAsksAndAnswersWhatThatAnswers() {
        Rule<Vote> least = CountRules.atLeast(50, Fact.of("/count", Vote::count));
        assertThat(unless("/count").asks()).containsExactly(Parameter.of(Parameter.Kind.LEAST, 50));
        assertThat(unless("/count").verdicts())
                .isEqualTo(least.verdicts())
                .contains(Verdict.COMPLIANT, Verdict.NON_COMPLIANT);
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
