package vn.danchu.compliance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import vn.danchu.calendar.Due;
import vn.danchu.calendar.WorkingCalendar;
import vn.danchu.law.Instruments;
import vn.danchu.law.OptInBuilder;
import vn.danchu.law.Period;
import vn.danchu.law.Unit;
import vn.danchu.law.UnitBuilder;
import vn.danchu.record.Act;
import vn.danchu.record.Span;
import vn.danchu.record.Truth;

/** What is known where a choice is not, and what waits for a day: pairs of outcomes and days on both sides. */
class UndecidedTest {

    private record Paper(
            @Nullable Boolean a,
            @Nullable Boolean b,
            @Nullable Act act,
            @Nullable LocalDate day) {}

    private static final LocalDate DAY = LocalDate.of(2026, 6, 30);
    private static final Circumstances HERE = Circumstances.alone(DAY);
    private static final List<String> GAPS = List.of("/choice");

    private static final Outcome MET = Outcome.of(Reason.MET, "/met");
    private static final Outcome NOT_MET = Outcome.of(Reason.NOT_MET, "/not");
    private static final Outcome NONE = Outcome.of(Reason.NOTHING_TO_JUDGE, "/none");
    private static final Outcome LACKING = Outcome.noData("/lacking");
    private static final Outcome TWO_LACKING = Outcome.noData("/x", "/y");
    private static final Outcome CONTRADICTED = Outcome.of(Reason.COUNTS_CONTRADICT, "/counts");
    private static final Outcome PENDING = Outcome.pending("/pending", DAY.plusDays(1));

    private static Outcome undecided(Outcome one, Outcome other) {
        return Rules.undecided(which -> GAPS, one, other);
    }

    private static Circumstances inYear(Unit unit, LocalDate asOf) {
        return new Circumstances(unit, Period.year(2026), asOf, WorkingCalendar.vietnam(), Set.of());
    }

    @Nested
    class BetweenTwoOutcomes {

        @Test
        void whereBothAreKeptTheOneThatMayNotApplyIsSaid() {
            Outcome provided = Outcome.of(Reason.MET, "/provided").provided(List.of("/p"));
            Outcome other = Outcome.of(Reason.MET, "/other");
            assertThat(undecided(MET, other).path()).isEqualTo("/met");
            assertThat(undecided(MET, provided).path()).isEqualTo("/provided");
            assertThat(undecided(provided, MET).path()).isEqualTo("/provided");
            assertThat(undecided(provided, Outcome.of(Reason.MET, "/second").provided(List.of("/p")))
                            .path())
                    .isEqualTo("/provided");
        }

        @Test
        void aDutyThatIsNotBrokenEitherWayIsPending() {
            assertThat(undecided(PENDING, MET)).isSameAs(PENDING);
            assertThat(undecided(MET, PENDING)).isSameAs(PENDING);
            assertThat(undecided(PENDING, NONE)).isSameAs(PENDING);
            assertThat(undecided(NONE, PENDING)).isSameAs(PENDING);
            assertThat(undecided(PENDING, NOT_MET).missing()).containsExactly("/choice");
            assertThat(undecided(NOT_MET, PENDING).missing()).containsExactly("/choice");
        }

        @Test
        void whatMayNotApplyAsksForTheChoiceFirst() {
            for (Outcome asked : List.of(undecided(NONE, LACKING), undecided(LACKING, NONE))) {
                assertThat(asked.missing()).as("the rest once it is known").containsExactly("/choice");
                assertThat(asked.mayNotApply()).isTrue();
                assertThat(asked.arguments().get(Argument.MISSING)).isEqualTo(List.of("/choice", "/lacking"));
            }
            for (Outcome open : List.of(undecided(MET, LACKING), undecided(LACKING, MET))) {
                assertThat(open.missing()).containsExactly("/choice");
                assertThat(open.mayNotApply()).isFalse();
            }
        }

        @Test
        void whatDiffersIsOpenAndMayNotApplyWhereOneDoesNot() {
            assertThat(undecided(NONE, NOT_MET).missing()).containsExactly("/choice");
            assertThat(undecided(NONE, NOT_MET).mayNotApply()).isTrue();
            assertThat(undecided(NOT_MET, NONE).mayNotApply()).isTrue();
            assertThat(undecided(MET, NOT_MET).mayNotApply()).isFalse();
            assertThat(undecided(MET, NOT_MET).missing()).containsExactly("/choice");
        }

        @Test
        void whatNoDatumSettlesLeavesTheOther() {
            assertThat(undecided(CONTRADICTED, LACKING).missing()).containsExactlyInAnyOrder("/choice", "/lacking");
            assertThat(undecided(LACKING, CONTRADICTED).missing()).containsExactlyInAnyOrder("/choice", "/lacking");
            assertThat(undecided(NOT_MET, LACKING).missing()).containsExactly("/choice");
        }

        @Test
        void theFewerAreMissingBesides() {
            assertThat(undecided(TWO_LACKING, LACKING).missing()).containsExactlyInAnyOrder("/choice", "/lacking");
            assertThat(undecided(LACKING, TWO_LACKING).missing()).containsExactlyInAnyOrder("/choice", "/lacking");
            assertThat(undecided(LACKING, Outcome.noData("/other")).missing())
                    .as("of as many the first")
                    .containsExactlyInAnyOrder("/choice", "/lacking");
            assertThat(undecided(TWO_LACKING, Outcome.noData("/y", "/x", "/z")).missing())
                    .containsExactlyInAnyOrder("/choice", "/x", "/y");
        }
    }

    /** For a thing to count two data are needed, for it not to count one. */
    @Nested
    class WhatCounts {

        private record File(List<Paper> papers) {}

        private static Fact<Paper, Boolean> both() {
            return Fact.and(Fact.of("/a", Paper::a), Fact.of("/b", Paper::b));
        }

        @Test
        void whatSettlesThatNothingIsAskedIsAskedFirst() {
            Rule<File> each =
                    ListRules.each(Fact.of("/papers", File::papers), both(), Rules.known(Fact.of("/day", Paper::day)));
            assertThat(each.judge(new File(List.of(EMPTY)), HERE).missing()).containsExactly("/papers/0/a");
            Rule<Paper> ifAny = Rules.ifAny(new Condition<>("both", both()), Rules.known(Fact.of("/day", Paper::day)));
            assertThat(ifAny.judge(EMPTY, HERE).missing()).containsExactly("/a");
        }

        @Test
        void aFactOfTheUnitIsAskedOnAnotherDay() {
            Unit unit = UnitBuilder.builder().staff(9).build();
            Fact<Paper, Integer> staff =
                    Fact.<Paper, Integer>ofUnit("staff", Unit::staff).onDay(Fact.of("/day", Paper::day));
            assertThat(staff.of(new Paper(null, null, null, DAY), inYear(unit, DAY)))
                    .isEqualTo(9);
        }
    }

    private static Rule<Paper> holds(String path, @Nullable Boolean so) {
        return Rules.holds(Fact.of(path, paper -> so));
    }

    private static final Paper EMPTY = new Paper(null, null, null, null);

    private static Rule<Paper> of(Outcome outcome) {
        return DeclaredRule.of(List.of(), Set.of(Verdict.values()), (paper, here) -> outcome);
    }

    @Nested
    class OneAfterAnother {

        @Test
        void whereNothingIsDueTheRestIsNotAsked() {
            assertThat(Rules.onceDue(of(NONE), holds("/a", false)).judge(EMPTY, HERE))
                    .isSameAs(NONE);
            assertThat(Rules.onceDue(of(PENDING), holds("/a", false)).judge(EMPTY, HERE))
                    .isSameAs(PENDING);
            assertThat(Rules.onceDue(of(MET), holds("/a", false))
                            .judge(EMPTY, HERE)
                            .path())
                    .isEqualTo("/a");
            assertThat(Rules.onceDue(of(LACKING), holds("/a", false)).judge(EMPTY, HERE))
                    .as("it may not be due")
                    .isSameAs(LACKING);
            assertThat(Rules.onceDue(holds("/b", null), holds("/a", false))
                            .judge(EMPTY, HERE)
                            .path())
                    .as("what has no day is not pending")
                    .isEqualTo("/a");
        }

        @Test
        void whatIsOpenHidesALaterBreachOnlyWhereItMayBePending() {
            assertThat(Rules.inTurn(holds("/b", null), holds("/a", false))
                            .judge(EMPTY, HERE)
                            .path())
                    .isEqualTo("/a");
            assertThat(Rules.inTurn(of(LACKING), holds("/a", false))
                            .judge(EMPTY, HERE)
                            .missing())
                    .containsExactly("/lacking");
            Outcome overdue = LACKING.with(Argument.DUE, DAY);
            assertThat(Rules.inTurn(of(overdue), holds("/a", false))
                            .judge(EMPTY, HERE)
                            .path())
                    .as("its day has passed")
                    .isEqualTo("/a");
        }

        @Test
        void whatIsOpenIsSaidBeforeWhatIsPending() {
            assertThat(Rules.inTurn(holds("/b", null), of(PENDING))
                            .judge(EMPTY, HERE)
                            .missing())
                    .containsExactly("/b");
            assertThat(Rules.inTurn(holds("/b", true), of(PENDING))
                            .judge(EMPTY, HERE)
                            .verdict())
                    .isEqualTo(Verdict.PENDING);
            assertThat(Rules.inTurn(of(PENDING), holds("/a", false))
                            .judge(EMPTY, HERE)
                            .verdict())
                    .isEqualTo(Verdict.PENDING);
        }

        @Test
        void theLastThatAppliedIsTheAnswer() {
            Outcome provided = Outcome.of(Reason.MET, "/provided").provided(List.of("/p"));
            assertThat(Rules.inTurn(holds("/a", true), holds("/b", true))
                            .judge(EMPTY, HERE)
                            .path())
                    .isEqualTo("/b");
            assertThat(Rules.inTurn(holds("/a", true), of(NONE))
                            .judge(EMPTY, HERE)
                            .path())
                    .isEqualTo("/a");
            assertThat(Rules.inTurn(holds("/a", true), of(provided))
                            .judge(EMPTY, HERE)
                            .path())
                    .isEqualTo("/a");
            assertThat(Rules.inTurn(of(NONE), of(provided)).judge(EMPTY, HERE).path())
                    .isEqualTo("/provided");
            assertThat(Rules.inTurn(of(NONE), of(NONE)).judge(EMPTY, HERE).verdict())
                    .isEqualTo(Verdict.NOT_APPLICABLE);
        }

        @Test
        void whatIsAdjustedAndTimedReadsItsFactsAndMayBePending() {
            Fact<Paper, LocalDate> day = Fact.of("/day", Paper::day);
            Rule<Paper> timed = Rules.timed(List.of(day), holds("/a", true), (outcome, paper, here) -> PENDING);
            assertThat(timed.judge(EMPTY, HERE)).isSameAs(PENDING);
            assertThat(timed.reads()).containsExactlyInAnyOrder("/a", "/day");
            assertThat(timed.verdicts()).contains(Verdict.PENDING);
            Rule<Paper> own = Rules.timed(day, List.of("/more"), (paper, here) -> PENDING);
            assertThat(own.judge(EMPTY, HERE)).isSameAs(PENDING);
            assertThat(own.reads()).containsExactlyInAnyOrder("/day", "/more");
            assertThat(own.verdicts()).contains(Verdict.PENDING);
        }
    }

    @Nested
    class UntilADay {

        @Test
        void lateIsLateByDays() {
            Rule<Paper> by = TimeRules.by(Fact.of("/day", Paper::day), Fact.of("/act", Paper::act));
            Outcome late = by.judge(new Paper(null, null, Act.on(DAY), DAY.minusDays(3)), HERE);
            assertThat(late.arguments().get(Argument.DAYS)).isEqualTo(3L);
        }

        @Test
        void anActThatIsNotKnownIsMissingWhereItsFactSays() {
            Fact<Paper, Act> act = Fact.with(
                    "/act",
                    List.of("/act", "/other"),
                    (paper, here) -> paper.act(),
                    (paper, here) -> List.of("/other"));
            Rule<Paper> by = TimeRules.by(Fact.of("/day", Paper::day), act);
            Outcome open = by.judge(new Paper(null, null, null, DAY.minusDays(1)), HERE);
            assertThat(open.missing()).containsExactly("/other");
            assertThat(open.arguments().get(Argument.DUE)).isEqualTo(DAY.minusDays(1));
            assertThat(by.judge(new Paper(null, null, null, DAY), HERE).verdict())
                    .as("on its day")
                    .isEqualTo(Verdict.PENDING);
            assertThat(by.judge(new Paper(null, null, new Act(null, null), DAY.minusDays(1)), HERE)
                            .missing())
                    .containsExactly("/act");
            Evidence<Paper, String> evidence = Evidence.act(act);
            Occasion<String> passed = occasion(DAY.minusDays(1));
            assertThat(evidence.at(EMPTY, passed, HERE).missing()).containsExactly("/other");
            assertThat(evidence.at(new Paper(null, null, new Act(null, null), null), passed, HERE)
                            .missing())
                    .containsExactly("/act");
            assertThat(evidence.at(EMPTY, occasion(DAY), HERE).verdict()).isEqualTo(Verdict.PENDING);
        }

        private Occasion<String> occasion(LocalDate due) {
            return new Occasion<>(
                    "x", "2026", Period.year(2026), Due.on(due, List.of()), true, Truth.TRUE, List.of(), true);
        }

        @Test
        void aSpanWithoutItsFirstDayLastedNobodyKnowsHowLong() {
            assertThat(TimeRules.lasted("/span", null, 30, HERE).missing()).containsExactly("/span/from");
            assertThat(TimeRules.lasted("/span", Span.since(DAY), 0, HERE).missing())
                    .containsExactly("/span");
        }

        /** Thirty days from 1 June end on 1 July: one of a unit that ended on 20 June may have stood until then. */
        @Test
        void aSpanThatFallsShortBecauseTheUnitEndedIsNoBreach() {
            Unit unit = UnitBuilder.builder().endedOn(LocalDate.of(2026, 6, 20)).build();
            Circumstances later = inYear(unit, LocalDate.of(2026, 12, 31));
            LocalDate first = LocalDate.of(2026, 6, 1);
            assertThat(TimeRules.lasted("/span", Span.of(first, LocalDate.of(2026, 6, 20)), 30, later)
                            .verdict())
                    .isEqualTo(Verdict.NOT_APPLICABLE);
            assertThat(TimeRules.lasted("/span", Span.of(first, LocalDate.of(2026, 6, 19)), 30, later)
                            .reason())
                    .isEqualTo(Reason.TOO_SHORT);
            assertThat(TimeRules.lasted(
                                    "/span",
                                    Span.of(first, LocalDate.of(2026, 6, 20)),
                                    30,
                                    inYear(Unit.UNKNOWN, LocalDate.of(2026, 12, 31)))
                            .reason())
                    .isEqualTo(Reason.TOO_SHORT);
        }

        @Test
        void whatIsBrokenOrOpenIsPendingToTheEndOfThePeriod() {
            LocalDate last = LocalDate.of(2026, 12, 31);
            Rule<Paper> broken = TimeRules.byEndOfPeriod(of(NOT_MET));
            assertThat(broken.judge(EMPTY, inYear(Unit.UNKNOWN, last)).due()).isEqualTo(last);
            Outcome after = broken.judge(EMPTY, inYear(Unit.UNKNOWN, last.plusDays(1)));
            assertThat(after.reason()).isEqualTo(Reason.NOT_MET);
            assertThat(after.cautions()).containsExactly("no-limit-in-text");
            Rule<Paper> open = TimeRules.byEndOfPeriod(of(LACKING));
            assertThat(open.judge(EMPTY, inYear(Unit.UNKNOWN, last)).verdict()).isEqualTo(Verdict.PENDING);
            Outcome openAfter = open.judge(EMPTY, inYear(Unit.UNKNOWN, last.plusDays(1)));
            assertThat(openAfter.missing()).containsExactly("/lacking");
            assertThat(openAfter.cautions()).isEmpty();
            assertThat(TimeRules.byEndOfPeriod(of(MET)).judge(EMPTY, inYear(Unit.UNKNOWN, last)))
                    .isSameAs(MET);
            assertThat(broken.judge(EMPTY, HERE).missing()).containsExactly("#/period");
            Circumstances unbound = inYear(Unit.UNKNOWN, last.plusDays(1))
                    .boundBy(OptInBuilder.builder().from(last.plusDays(1)).build());
            assertThat(broken.judge(EMPTY, unbound).verdict())
                    .as("a choice that did not stand on that day (L10:82.2)")
                    .isEqualTo(Verdict.NOT_APPLICABLE);
            assertThat(TimeRules.byEndOfPeriod(holds("/a", true)).verdicts())
                    .contains(Verdict.PENDING, Verdict.COMPLIANT);
            assertThat(TimeRules.byEndOfPeriod(holds("/a", true)).reads()).contains("/a", "#/period");
        }
    }

    @Nested
    class OnItsOccasions {

        private record Thing(String name, @Nullable LocalDate last) {}

        private record File(List<Thing> things) {}

        @Test
        void withoutAPeriodAThingIsOwedOnItsLastDay() {
            Occasions<File, Thing> each = Occasions.each(
                    Fact.of("/things", File::things),
                    Fact.known(here -> true),
                    Thing::name,
                    Fact.of("/last", Thing::last));
            File file = new File(List.of(new Thing("a", DAY.minusDays(9)), new Thing("b", null)));
            List<Occasion<Thing>> alone = each.of(file, HERE).occasions();
            assertThat(alone.get(0).span()).isEqualTo(new Period(DAY.minusDays(9), DAY.minusDays(9)));
            assertThat(alone.get(1).span()).isEqualTo(new Period(DAY, DAY));
            assertThat(each.of(file, inYear(Unit.UNKNOWN, DAY))
                            .occasions()
                            .get(0)
                            .span())
                    .isEqualTo(Period.year(2026));
        }

        /** Financial years to 31 March: that to 31 March 2026 has its paper by 30 June of the same year. */
        @Test
        void aYearOfItsOwnMayEndAndFallDueInOneCalendarYear() {
            Unit unit = UnitBuilder.builder().yearEnd(MonthDay.of(3, 31)).build();
            Occasions<File, Unit> reports = Occasions.monthsAfterYearEnd(3, Instruments.L10.inForce());
            assertThat(reports.of(new File(List.of()), inYear(unit, DAY)).occasions())
                    .extracting(Occasion::name)
                    .containsExactly("2026");
        }

        @Test
        void withoutOccasionsAFactIsThatOfTheDay() {
            Circumstances january = new Circumstances(
                    Unit.UNKNOWN,
                    new Period(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 1, 31)),
                    DAY,
                    WorkingCalendar.vietnam(),
                    Set.of());
            Fact<File, Boolean> any = Occasions.<File>every(Every.HALF_YEAR, Instruments.L10.inForce())
                    .onAnyLastDay(Fact.known(here -> true));
            assertThat(any.of(new File(List.of()), january)).isTrue();
        }

        @Test
        void cyclesBeginWithTheirMonth() {
            assertThat(Every.QUARTER.touching(new Period(LocalDate.of(2026, 2, 10), LocalDate.of(2026, 2, 20))))
                    .containsExactly(new Period(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 3, 31)));
            assertThat(Every.HALF_YEAR.touching(new Period(LocalDate.of(2026, 6, 30), LocalDate.of(2026, 7, 1))))
                    .containsExactly(
                            new Period(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 6, 30)),
                            new Period(LocalDate.of(2026, 7, 1), LocalDate.of(2026, 12, 31)));
            assertThat(Every.QUARTER.name(new Period(LocalDate.of(2026, 10, 1), LocalDate.of(2026, 12, 31))))
                    .isEqualTo("2026-Q4");
        }

        @Test
        void whatAnElementAndTheOccasionLeaveOpenIsBothMissing() {
            Evidence.Elements<File, Thing, String> nobodys = Evidence.<File, Thing, String>any(
                            Fact.of("/things", File::things))
                    .of(Fact.of("/last", Thing::last), whom -> null);
            Occasion<String> one =
                    new Occasion<>("x", "2026", Period.year(2026), null, false, Truth.UNKNOWN, List.of("/whom"), true);
            File file = new File(List.of(new Thing("a", null), new Thing("b", DAY)));
            assertThat(nobodys.at(file, one, HERE).missing()).containsExactlyInAnyOrder("/things/0/last", "/whom");
        }
    }
}
