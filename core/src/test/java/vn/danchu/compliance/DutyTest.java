package vn.danchu.compliance;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.danchu.compliance.Verdict.COMPLIANT;
import static vn.danchu.compliance.Verdict.NON_COMPLIANT;
import static vn.danchu.compliance.Verdict.NOT_APPLICABLE;
import static vn.danchu.compliance.Verdict.PENDING;
import static vn.danchu.compliance.Verdict.UNDETERMINED;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import vn.danchu.calendar.Limit;
import vn.danchu.calendar.WorkingCalendar;
import vn.danchu.law.Instruments;
import vn.danchu.law.Period;
import vn.danchu.law.Unit;
import vn.danchu.law.UnitBuilder;
import vn.danchu.law.Village;
import vn.danchu.law.VillageBuilder;
import vn.danchu.record.Act;

/** When a duty is owed, by which period, and how it stands: once for every duty. */
class DutyTest {

    record Held(@Nullable LocalDate on, @Nullable String village) {}

    record Paper(
            @Nullable Period covers,
            @Nullable Act made,
            @Nullable Boolean posted) {}

    record File(
            @Nullable List<Held> meetings,
            @Nullable List<Paper> papers,
            @Nullable Act act) {}

    private static final Fact<File, List<Held>> MEETINGS = Fact.of("/meetings", File::meetings);
    private static final Fact<File, List<Paper>> PAPERS = Fact.of("/papers", File::papers);
    private static final Fact<Held, LocalDate> ON = Fact.of("/on", Held::on);
    private static final Evidence<File, Unit> A_MEETING =
            Evidence.<File, Held, Unit>any(MEETINGS).on(ON);

    private static final Rule<File> YEARLY = Duty.owes(Occasions.years(Instruments.L10.inForce()), A_MEETING);
    private static final Rule<File> YEARLY_AT_WORK =
            Duty.owes(Occasions.workYears(Instruments.L10.inForce()), A_MEETING);

    private @Nullable Unit unit = Unit.UNKNOWN;

    private static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }

    private Circumstances here(String period, String asOf, Reading... readings) {
        String[] days = period.split("/");
        return new Circumstances(
                unit == null ? Unit.UNKNOWN : unit,
                new Period(day(days[0]), day(days[1])),
                day(asOf),
                WorkingCalendar.vietnam(),
                Set.of(readings));
    }

    private static File held(String... days) {
        return new File(Arrays.stream(days).map(one -> new Held(day(one), null)).toList(), null, null);
    }

    private void formed(String day) {
        unit = UnitBuilder.builder().formedOn(day(day)).build();
    }

    /** Of two duties in one norm, what either lacks and has is named. */
    @Test
    void twoDutiesThatAreBrokenAreBothNamed() {
        Rule<File> both =
                Rules.all(YEARLY, Duty.owes(Occasions.every(Every.HALF_YEAR, Instruments.L10.inForce()), A_MEETING));
        Outcome outcome = both.judge(held(), here("2024-01-01/2024-12-31", "2025-01-01"));
        assertThat(outcome.reason()).isEqualTo(Reason.ABSENT);
        assertThat(outcome.arguments().get(Argument.ABSENT)).isEqualTo(List.of("2024", "2024-H1", "2024-H2"));
        outcome = both.judge(held("2024-03-01"), here("2024-01-01/2024-12-31", "2025-01-01"));
        assertThat(outcome.arguments().get(Argument.ABSENT)).isEqualTo(List.of("2024-H2"));
    }

    /** "Hằng năm" of communes and of inspection boards: 31 December of the calendar year. */
    @Nested
    class Yearly {

        private Outcome judge(String period, String asOf, String... days) {
            return YEARLY.judge(held(days), here(period, asOf));
        }

        @Test
        void isPendingUntilTheYearsLastDayAndBrokenAfterIt() {
            assertThat(judge("2025-01-01/2025-12-31", "2025-11-01").due()).isEqualTo(day("2025-12-31"));
            assertThat(judge("2025-01-01/2025-12-31", "2025-12-31").verdict()).isEqualTo(PENDING);
            Outcome missed = judge("2025-01-01/2025-12-31", "2026-01-01");
            assertThat(missed.verdict()).isEqualTo(NON_COMPLIANT);
            assertThat(missed.arguments().get(Argument.ABSENT)).isEqualTo(List.of("2025"));
        }

        @Test
        void isKeptByOneOnAnyDayOfTheYearEvenBeforeThePeriod() {
            assertThat(judge("2025-07-01/2025-12-31", "2026-02-28", "2025-03-10")
                            .verdict())
                    .isEqualTo(COMPLIANT);
            assertThat(judge("2025-07-01/2025-12-31", "2026-02-28", "2024-12-31")
                            .verdict())
                    .isEqualTo(UNDETERMINED);
        }

        @Test
        void isOpenWhereThePeriodLeavesAPartOfTheYearOut() {
            Outcome open = judge("2025-07-01/2025-12-31", "2026-02-28");
            assertThat(open.verdict()).isEqualTo(UNDETERMINED);
            assertThat(open.missing()).containsExactly("#/period");
            assertThat(open.cautions()).contains("part-of-the-time-not-covered");
        }

        @Test
        void isSureWhereTheUnitExistedInThatPartOnly() {
            formed("2025-07-01");
            assertThat(judge("2025-07-01/2025-12-31", "2026-02-28").verdict()).isEqualTo(NON_COMPLIANT);
        }

        @Test
        void isOfNoPeriodThatHoldsNeitherItsLastDayNorMostOfIt() {
            assertThat(judge("2025-01-01/2025-06-30", "2026-02-28").verdict()).isEqualTo(NOT_APPLICABLE);
            // 184 days: 1 January to 3 July
            assertThat(judge("2025-01-01/2025-07-03", "2026-02-28").verdict()).isEqualTo(UNDETERMINED);
            assertThat(judge("2025-01-01/2025-07-02", "2026-02-28").verdict()).isEqualTo(NOT_APPLICABLE);
        }

        @Test
        void isNotLostByADayThatThePeriodLacks() {
            assertThat(judge("2026-01-01/2026-12-30", "2026-12-30").due()).isEqualTo(day("2026-12-31"));
            assertThat(judge("2026-01-01/2026-12-30", "2027-01-15").verdict()).isEqualTo(UNDETERMINED);
        }

        @Test
        void ofAPeriodOverTwoYearsIsOwedForTheOneItMostlyCovers() {
            assertThat(judge("2025-04-01/2026-03-31", "2026-06-01", "2025-10-10")
                            .verdict())
                    .isEqualTo(COMPLIANT);
            assertThat(judge("2025-04-01/2026-03-31", "2026-06-01").verdict()).isEqualTo(UNDETERMINED);
        }

        @Test
        void countsFromTheDayTheLawBinds() {
            assertThat(judge("2023-07-01/2023-12-31", "2024-02-01").verdict()).isEqualTo(NON_COMPLIANT);
        }

        @Test
        void isNotOwedByAUnitThatEndedBeforeTheYearDid() {
            unit = UnitBuilder.builder().endedOn(day("2025-06-30")).build();
            assertThat(judge("2025-01-01/2025-12-31", "2026-02-28").verdict()).isEqualTo(NOT_APPLICABLE);
            unit = UnitBuilder.builder().endedOn(day("2025-12-31")).build();
            assertThat(judge("2025-01-01/2025-12-31", "2026-02-28").verdict()).isEqualTo(NON_COMPLIANT);
        }

        @Test
        void whatIsDatedAfterTheAsOfDateHasNotHappened() {
            assertThat(judge("2025-01-01/2025-12-31", "2025-05-09", "2025-05-10")
                            .verdict())
                    .isEqualTo(PENDING);
            assertThat(judge("2025-01-01/2025-12-31", "2025-05-10", "2025-05-10")
                            .verdict())
                    .isEqualTo(COMPLIANT);
        }

        @Test
        void aMeetingOfAnUnknownDayLeavesItOpenAndIsNamed() {
            File file = new File(List.of(new Held(null, null)), null, null);
            Outcome open = YEARLY.judge(file, here("2025-01-01/2025-12-31", "2026-02-28"));
            assertThat(open.missing()).containsExactly("/meetings/0/on");
            File unknown = new File(null, null, null);
            assertThat(YEARLY.judge(unknown, here("2025-01-01/2025-12-31", "2026-02-28"))
                            .missing())
                    .containsExactly("/meetings");
            assertThat(YEARLY.judge(unknown, here("2025-01-01/2025-12-31", "2025-12-31"))
                            .verdict())
                    .isEqualTo(PENDING);
        }
    }

    /** A day that the law sets for each of some things. */
    @Nested
    class Due_on_a_day_of_the_law {

        private final Rule<File> aPaperByEveryMeeting = Duty.owes(
                Occasions.eachBy(MEETINGS, Fact.known(circumstances -> true), held -> "meeting", ON),
                Evidence.<File, Paper, Held>any(PAPERS));

        private Verdict judge(String ended, String asOf, Paper... papers) {
            unit = UnitBuilder.builder().endedOn(day(ended)).build();
            File file = new File(List.of(new Held(day("2025-07-01"), null)), List.of(papers), null);
            return aPaperByEveryMeeting
                    .judge(file, here("2025-01-01/2025-12-31", asOf))
                    .verdict();
        }

        @Test
        void isNoBreachWhereTheUnitEndedBefore() {
            assertThat(judge("2025-07-01", "2025-07-02")).isEqualTo(NON_COMPLIANT);
            assertThat(judge("2025-06-30", "2025-07-02")).isEqualTo(NOT_APPLICABLE);
            assertThat(judge("2025-06-30", "2025-07-01")).isEqualTo(PENDING);
            assertThat(judge("2025-06-30", "2025-07-02", new Paper(null, null, null)))
                    .isEqualTo(COMPLIANT);
        }

        @Test
        void isNotOwedByAUnitThatWasFormedAfterIt() {
            File file = new File(List.of(new Held(day("2025-07-01"), null)), List.of(), null);
            formed("2025-07-01");
            assertThat(aPaperByEveryMeeting
                            .judge(file, here("2025-01-01/2025-12-31", "2025-12-31"))
                            .verdict())
                    .isEqualTo(NON_COMPLIANT);
            formed("2025-07-02");
            assertThat(aPaperByEveryMeeting
                            .judge(file, here("2025-01-01/2025-12-31", "2025-12-31"))
                            .verdict())
                    .isEqualTo(NOT_APPLICABLE);
        }

        @Test
        void isNotLostWhereTheNextOneFallsAway() {
            unit = UnitBuilder.builder().endedOn(day("2025-07-01")).build();
            Outcome outcome = aPaperByEveryMeeting.judge(
                    new File(
                            List.of(new Held(day("2025-07-01"), null), new Held(day("2025-07-02"), null)),
                            List.of(),
                            null),
                    here("2025-01-01/2025-12-31", "2025-07-03"));
            assertThat(outcome.verdict()).isEqualTo(NON_COMPLIANT);
            assertThat(outcome.fulfilment()).isEqualTo(new Fulfilment(0, 0, 0, 1, 0, 0));
        }
    }

    /** "Hằng năm" of workplaces: twelve months of the dossier, then the unit's own year. */
    @Nested
    class Yearly_at_work {

        private Outcome judge(String period, String asOf, String... days) {
            return YEARLY_AT_WORK.judge(held(days), here(period, asOf));
        }

        @Test
        void isOwedByAFiscalYear() {
            unit = UnitBuilder.builder().yearEnd(MonthDay.of(3, 31)).build();
            Outcome missed = judge("2024-04-01/2025-03-31", "2025-07-15");
            assertThat(missed.verdict()).isEqualTo(NON_COMPLIANT);
            assertThat(missed.arguments().get(Argument.ABSENT)).isEqualTo(List.of("2024-04-01/2025-03-31"));
        }

        @Test
        void isOwedByTwelveMonthsOfAnyBeginning() {
            assertThat(judge("2024-04-01/2025-03-31", "2025-07-15", "2024-05-02")
                            .verdict())
                    .isEqualTo(COMPLIANT);
            assertThat(judge("2024-04-01/2025-03-31", "2025-03-01").due()).isEqualTo(day("2025-03-31"));
        }

        @Test
        void isOwedForEachOfTwoYears() {
            Outcome missed = judge("2024-01-01/2025-12-31", "2026-02-28", "2024-03-01");
            assertThat(missed.verdict()).isEqualTo(NON_COMPLIANT);
            assertThat(missed.arguments().get(Argument.ABSENT)).isEqualTo(List.of("2025"));
            assertThat(missed.arguments().get(Argument.KEPT)).isEqualTo(List.of("2024"));
        }

        @Test
        void isOpenForAPartOfAYearUnlessTheUnitBeganWithIt() {
            assertThat(judge("2025-07-01/2025-12-31", "2026-02-28").verdict()).isEqualTo(UNDETERMINED);
            assertThat(judge("2026-01-01/2026-12-30", "2027-01-15").verdict()).isEqualTo(UNDETERMINED);
            formed("2025-07-01");
            assertThat(judge("2025-07-01/2025-12-31", "2026-02-28").verdict()).isEqualTo(NON_COMPLIANT);
        }
    }

    /** Quarters and half years of the calendar. */
    @Nested
    class Every_quarter {

        private final Evidence<File, Unit> paper = Evidence.<File, Paper, Unit>any(PAPERS)
                .covering(Fact.of("/covers", Paper::covers))
                .done(Fact.of("/made", Paper::made));
        private final Rule<File> list = Duty.owes(
                Occasions.<File>every(Every.QUARTER, Instruments.L10.inForce()).dueByEndOfNextQuarter(), paper);
        private final Rule<File> programme =
                Duty.owes(Occasions.everyBegun(Every.QUARTER, Instruments.L10.inForce()), paper);

        private File papers(Period... quarters) {
            return new File(
                    null,
                    Arrays.stream(quarters)
                            .map(one -> new Paper(one, Act.on(one.to()), null))
                            .toList(),
                    null);
        }

        @Test
        void isDueAtTheEndOfTheFollowingOne() {
            Outcome first = list.judge(papers(), here("2024-01-01/2024-12-31", "2024-04-01"));
            assertThat(first.verdict()).isEqualTo(PENDING);
            assertThat(first.due()).isEqualTo(day("2024-06-30"));
            Outcome missed = list.judge(papers(), here("2024-01-01/2024-12-31", "2024-07-01"));
            assertThat(missed.arguments().get(Argument.ABSENT)).isEqualTo(List.of("2024-Q1"));
        }

        /** The first quarter of 2025 has 90 days: 45 of them end on 14 February. */
        @Test
        void isOfAPeriodThatHoldsMoreThanHalfOfIt() {
            assertThat(programme
                            .judge(papers(), here("2025-01-01/2025-02-14", "2026-01-01"))
                            .verdict())
                    .isEqualTo(NOT_APPLICABLE);
            assertThat(programme
                            .judge(papers(), here("2025-01-01/2025-02-15", "2026-01-01"))
                            .verdict())
                    .isEqualTo(UNDETERMINED);
        }

        @Test
        void saysWhatItReadsAsksAndMayAnswer() {
            Rule<File> within = Duty.owes(
                    Occasions.<File>every(Every.QUARTER, Instruments.L10.inForce())
                            .within(Limit.days(15)),
                    paper);
            assertThat(within.reads()).contains("#/period", "/papers", "/papers/*/covers", "/papers/*/made");
            assertThat(within.asks())
                    .singleElement()
                    .satisfies(asked -> assertThat(asked.values()).containsExactly("15", "DAYS"));
            assertThat(within.verdicts()).containsExactlyInAnyOrder(COMPLIANT, NON_COMPLIANT, UNDETERMINED, PENDING);
        }

        @Test
        void isNotOwedByAUnitForWhatBeganBeforeIt() {
            formed("2025-07-01");
            File both = papers(Period.quarter(2025, 3), Period.quarter(2025, 4));
            assertThat(list.judge(both, here("2025-07-01/2025-12-31", "2026-06-30"))
                            .verdict())
                    .isEqualTo(COMPLIANT);
            formed("2025-07-02");
            Outcome later = list.judge(papers(), here("2025-07-02/2025-12-31", "2026-06-30"));
            assertThat(later.arguments().get(Argument.ABSENT)).isEqualTo(List.of("2025-Q4"));
        }

        @Test
        void isOpenWhereThePeriodLacksADayOfIt() {
            Outcome open = programme.judge(papers(), here("2026-01-01/2026-12-30", "2027-01-15"));
            assertThat(open.verdict()).isEqualTo(NON_COMPLIANT);
            assertThat(open.arguments().get(Argument.ABSENT)).isEqualTo(List.of("2026-Q1", "2026-Q2", "2026-Q3"));
            File three = papers(Period.quarter(2026, 1), Period.quarter(2026, 2), Period.quarter(2026, 3));
            assertThat(programme
                            .judge(three, here("2026-01-01/2026-12-30", "2027-01-15"))
                            .verdict())
                    .isEqualTo(UNDETERMINED);
        }

        @Test
        void whatIsThereButNotAsAskedIsLackingAndNotAbsent() {
            Rule<File> posted = Duty.owes(
                    Occasions.<File>every(Every.QUARTER, Instruments.L10.inForce())
                            .dueByEndOfNextQuarter(),
                    Evidence.<File, Paper, Unit>any(PAPERS)
                            .covering(Fact.of("/covers", Paper::covers))
                            .keeping(Rules.holds(Fact.of("/posted", Paper::posted))));
            File file = new File(
                    null,
                    List.of(
                            new Paper(Period.quarter(2024, 1), null, true),
                            new Paper(Period.quarter(2024, 2), null, false)),
                    null);
            Outcome outcome = posted.judge(file, here("2024-01-01/2024-12-31", "2025-04-01"));
            assertThat(outcome.arguments().get(Argument.KEPT)).isEqualTo(List.of("2024-Q1"));
            assertThat(outcome.arguments().get(Argument.LACKING)).isEqualTo(List.of("2024-Q2"));
            assertThat(outcome.arguments().get(Argument.ABSENT)).isEqualTo(List.of("2024-Q3", "2024-Q4"));
        }

        @Test
        void withinALimitOfTheLawIsLateAfterItAndNeverHeals() {
            Rule<File> within = Duty.owes(
                    Occasions.<File>every(Every.QUARTER, Instruments.L10.inForce())
                            .within(Limit.days(15)),
                    paper);
            // 15 days from 30 June 2024 end on Monday 15 July
            File late =
                    new File(null, List.of(new Paper(Period.quarter(2024, 2), Act.on(day("2024-07-16")), null)), null);
            File inTime =
                    new File(null, List.of(new Paper(Period.quarter(2024, 2), Act.on(day("2024-07-15")), null)), null);
            assertThat(within.judge(late, here("2024-04-01/2024-06-30", "2024-12-31"))
                            .reason())
                    .isEqualTo(Reason.LATE);
            assertThat(within.judge(inTime, here("2024-04-01/2024-06-30", "2024-12-31"))
                            .verdict())
                    .isEqualTo(COMPLIANT);
            Paper missed = new Paper(Period.quarter(2024, 1), Act.notDone(), null);
            Outcome both = within.judge(
                    new File(null, List.of(missed, late.papers().get(0)), null),
                    here("2024-01-01/2024-06-30", "2024-12-31"));
            assertThat(both.arguments().get(Argument.BELATED))
                    .isEqualTo(List.of(new Delay("2024-Q2", day("2024-07-16"), day("2024-07-15"))));
        }
    }

    /** A conference within three months of the year's end: its last day decides which period owes it. */
    @Nested
    class Three_months_after_the_year_end {

        private final Rule<File> rule = Duty.owes(
                Occasions.monthsAfterYearEnd(3, Instruments.L10.inForce()), Evidence.act(Fact.of("/act", File::act)));

        private Outcome judge(String period, String asOf) {
            return rule.judge(new File(null, null, Act.notDone()), here(period, asOf));
        }

        @Test
        void isOwedByThePeriodThatHoldsItsLastDay() {
            assertThat(judge("2025-07-01/2025-12-31", "2026-04-01").verdict()).isEqualTo(NOT_APPLICABLE);
            assertThat(judge("2026-01-02/2026-12-31", "2026-04-01").verdict()).isEqualTo(NON_COMPLIANT);
            assertThat(judge("2026-01-02/2026-12-31", "2026-03-31").verdict()).isEqualTo(PENDING);
        }

        @Test
        void isNotOwedForAYearThatEndedBeforeTheUnitBegan() {
            formed("2025-07-01");
            assertThat(judge("2026-01-01/2026-12-31", "2026-02-01").due()).isEqualTo(day("2026-03-31"));
            formed("2026-02-01");
            assertThat(judge("2026-01-01/2026-12-31", "2026-04-01").verdict()).isEqualTo(NOT_APPLICABLE);
        }

        @Test
        void followsTheUnitsOwnYear() {
            unit = UnitBuilder.builder().yearEnd(MonthDay.of(3, 31)).build();
            assertThat(judge("2024-04-01/2025-03-31", "2024-06-30").due()).isEqualTo(day("2024-07-01"));
        }
    }

    /** What must stand as long as the unit does. */
    @Nested
    class Standing {

        private final Rule<File> rule = Duty.owes(Occasions.standing(), Evidence.act(Fact.of("/act", File::act)));

        private Outcome judge(@Nullable Act act, String period, String asOf) {
            return rule.judge(new File(null, null, act), here(period, asOf));
        }

        @Test
        void isPendingUntilThePeriodsLastDay() {
            assertThat(judge(Act.notDone(), "2025-01-01/2025-12-31", "2025-11-01")
                            .due())
                    .isEqualTo(day("2025-12-31"));
            assertThat(judge(Act.notDone(), "2025-01-01/2025-12-31", "2026-01-01")
                            .verdict())
                    .isEqualTo(NON_COMPLIANT);
        }

        @Test
        void givesANewUnitSixMonths() {
            formed("2025-07-01");
            assertThat(judge(Act.notDone(), "2025-07-01/2025-12-31", "2026-01-01")
                            .due())
                    .isEqualTo(day("2026-01-01"));
            assertThat(judge(Act.notDone(), "2025-07-01/2025-12-31", "2026-01-02")
                            .verdict())
                    .isEqualTo(NON_COMPLIANT);
        }

        @Test
        void mustStandOnTheLastDayOfAUnitThatEnded() {
            unit = UnitBuilder.builder().endedOn(day("2025-06-30")).build();
            assertThat(judge(Act.notDone(), "2025-01-01/2025-12-31", "2025-06-30")
                            .due())
                    .isEqualTo(day("2025-06-30"));
            assertThat(judge(Act.notDone(), "2025-01-01/2025-12-31", "2025-07-01")
                            .verdict())
                    .isEqualTo(NON_COMPLIANT);
            assertThat(judge(Act.notDone(), "2025-07-01/2025-12-31", "2026-01-01")
                            .verdict())
                    .isEqualTo(NOT_APPLICABLE);
        }

        @Test
        void isFulfilledByWhatCameToStandLaterWithANote() {
            Outcome later = judge(Act.on(day("2026-02-01")), "2025-01-01/2025-12-31", "2026-03-01");
            assertThat(later.verdict()).isEqualTo(COMPLIANT);
            assertThat(later.cautions()).contains("done-after-the-library-s-day");
        }
    }

    /** For every village each year: who misses is named, and what is not known of one hides no breach of another. */
    @Nested
    class Per_village {

        private final Rule<File> rule = Duty.owes(
                Occasions.<File>years(Instruments.L10.inForce())
                        .per(Fact.ofUnit("villages", Unit::villages), Village::label),
                Evidence.<File, Held, Village>any(MEETINGS)
                        .on(ON)
                        .of(Fact.of("/village", Held::village), Village::code));

        private Outcome judge(Held... meetings) {
            unit = UnitBuilder.builder()
                    .villages(List.of(
                            VillageBuilder.builder()
                                    .code("T1")
                                    .name("Thôn Đông")
                                    .build(),
                            VillageBuilder.builder().code("T2").build()))
                    .build();
            return rule.judge(new File(List.of(meetings), null, null), here("2025-01-01/2025-12-31", "2026-01-01"));
        }

        @Test
        void whoHeldNoneIsNamed() {
            assertThat(judge(new Held(day("2025-11-20"), "T2")).arguments().get(Argument.ABSENT))
                    .isEqualTo(List.of("Thôn Đông"));
        }

        @Test
        void oneOfAnUnknownVillageMayBeEithers() {
            Outcome open = judge(new Held(day("2025-11-20"), "T2"), new Held(day("2025-11-21"), null));
            assertThat(open.verdict()).isEqualTo(UNDETERMINED);
            assertThat(open.missing()).containsExactly("/meetings/1/village");
        }

        @Test
        void oneOfAnUnknownVillageCannotBeOfTwo() {
            unit = UnitBuilder.builder()
                    .villages(List.of(
                            VillageBuilder.builder().code("T1").build(),
                            VillageBuilder.builder().code("T2").build()))
                    .build();
            Rule<File> exclusive = Duty.owes(
                    Occasions.<File>years(Instruments.L10.inForce())
                            .per(Fact.ofUnit("villages", Unit::villages), Village::label),
                    Evidence.<File, Held, Village>any(MEETINGS)
                            .on(ON)
                            .of(Fact.of("/village", Held::village), Village::code)
                            .ofOneOccasionEach());
            File one = new File(List.of(new Held(day("2025-11-20"), null)), null, null);
            Outcome missed = exclusive.judge(one, here("2025-01-01/2025-12-31", "2026-01-01"));
            assertThat(missed.verdict()).isEqualTo(NON_COMPLIANT);
            assertThat(missed.cautions()).contains("some-of-these-may-be-there");
            File two =
                    new File(List.of(new Held(day("2025-11-20"), null), new Held(day("2025-11-21"), null)), null, null);
            assertThat(exclusive
                            .judge(two, here("2025-01-01/2025-12-31", "2026-01-01"))
                            .verdict())
                    .isEqualTo(UNDETERMINED);
        }

        @Test
        void allHeldKeepIt() {
            assertThat(judge(new Held(day("2025-11-20"), "T2"), new Held(day("2025-11-21"), "T1"))
                            .verdict())
                    .isEqualTo(COMPLIANT);
        }
    }

    @Test
    void completionsCanBeCounted() {
        Duty<File, Unit> duty = Duty.owes(Occasions.workYears(Instruments.L10.inForce()), A_MEETING);
        Completion completion = duty.completion(held("2024-03-01"), here("2024-01-01/2026-12-31", "2026-06-30"));
        assertThat(completion.kept()).extracting(Occasion::name).containsExactly("2024");
        assertThat(completion.missed()).extracting(Occasion::name).containsExactly("2025");
        assertThat(completion.pending()).extracting(Occasion::name).containsExactly("2026");
        assertThat(completion.asked()).isEqualTo(3);
    }
}
