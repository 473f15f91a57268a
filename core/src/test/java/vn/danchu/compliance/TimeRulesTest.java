package vn.danchu.compliance;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.danchu.compliance.Reason.DATES_CONTRADICT;
import static vn.danchu.compliance.Reason.IN_TIME;
import static vn.danchu.compliance.Reason.LASTED;
import static vn.danchu.compliance.Reason.LATE;
import static vn.danchu.compliance.Reason.MET;
import static vn.danchu.compliance.Reason.NOT_YET_DUE;
import static vn.danchu.compliance.Reason.NO_CALENDAR;
import static vn.danchu.compliance.Reason.NO_DATA;
import static vn.danchu.compliance.Reason.OVERDUE;
import static vn.danchu.compliance.Reason.TOO_SHORT;
import static vn.danchu.compliance.Reason.WRONG_ORDER;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import vn.danchu.calendar.Limit;
import vn.danchu.calendar.WorkingCalendar;
import vn.danchu.law.Period;
import vn.danchu.law.Unit;
import vn.danchu.record.Act;
import vn.danchu.record.Span;

class TimeRulesTest {

    record Fixture(
            @Nullable LocalDate start,
            @Nullable Act act,
            @Nullable List<LocalDate> days) {}

    private static final Fact<Fixture, LocalDate> START = Fact.of("/start", Fixture::start);
    private static final Fact<Fixture, Act> ACT = Fact.of("/act", Fixture::act);

    private static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }

    private static Circumstances asOf(String iso, Reading... readings) {
        return new Circumstances(
                Unit.UNKNOWN, Period.year(2026), day(iso), WorkingCalendar.vietnam(), Set.of(readings));
    }

    @Nested
    class WhatCanOnlyFollow {

        private final Rule<Fixture> rule = TimeRules.following(START, ACT, Rules.holds(Fact.done(ACT)));

        private Outcome judge(@Nullable LocalDate start, @Nullable Act act, String asOf) {
            return rule.judge(new Fixture(start, act, null), asOf(asOf));
        }

        @Test
        void contradictsItselfTheDayBeforeAndNotOnThatDay() {
            Outcome before = judge(day("2026-03-02"), Act.on(day("2026-03-01")), "2026-12-31");
            assertThat(before.reason()).isEqualTo(DATES_CONTRADICT);
            assertThat(before.path()).isEqualTo("/act");
            assertThat(judge(day("2026-03-02"), Act.on(day("2026-03-02")), "2026-12-31")
                            .reason())
                    .isEqualTo(MET);
        }

        @Test
        void isJudgedAloneWhereADayIsNotKnownOrTheEventHasYetToCome() {
            Act early = Act.on(day("2026-03-01"));
            assertThat(judge(null, early, "2026-12-31").reason()).isEqualTo(MET);
            assertThat(judge(day("2026-03-02"), Act.undated(), "2026-12-31").reason())
                    .isEqualTo(MET);
            assertThat(judge(day("2026-03-02"), null, "2026-12-31").reason()).isEqualTo(NO_DATA);
            assertThat(judge(day("2026-03-02"), early, "2026-03-01").reason()).isEqualTo(MET);
            assertThat(judge(day("2026-03-02"), early, "2026-03-02").reason()).isEqualTo(DATES_CONTRADICT);
        }
    }

    @Nested
    class Five_working_days_from_Monday_2_March_2026 {

        private final Rule<Fixture> rule = TimeRules.deadline(START, Limit.workingDays(5), ACT);

        private Outcome judge(@Nullable Act act, String asOf) {
            return rule.judge(new Fixture(day("2026-03-02"), act, null), asOf(asOf));
        }

        @Test
        void endOnMonday9March() {
            assertThat(judge(Act.on(day("2026-03-09")), "2026-12-31").reason()).isEqualTo(IN_TIME);
            assertThat(judge(Act.on(day("2026-03-10")), "2026-12-31").reason()).isEqualTo(LATE);
        }

        @Test
        void arePendingUntilThatDayEnds() {
            assertThat(judge(null, "2026-03-09").reason()).isEqualTo(NOT_YET_DUE);
            assertThat(judge(null, "2026-03-09").due()).isEqualTo(day("2026-03-09"));
            assertThat(judge(Act.notDone(), "2026-03-09").reason()).isEqualTo(NOT_YET_DUE);
        }

        @Test
        void thenTellNotDoneFromNotKnown() {
            assertThat(judge(Act.notDone(), "2026-03-10").reason()).isEqualTo(OVERDUE);
            assertThat(judge(null, "2026-03-10").reason()).isEqualTo(NO_DATA);
            assertThat(judge(Act.undated(), "2026-03-10").path()).isEqualTo("/act/on");
        }

        @Test
        void takeWhatHappensAfterTheAsOfDateAsNotDone() {
            assertThat(judge(Act.on(day("2026-03-06")), "2026-03-05").reason()).isEqualTo(NOT_YET_DUE);
        }

        @Test
        void doNotGuessWhereTheActComesBeforeItsStart() {
            assertThat(judge(Act.on(day("2026-02-27")), "2026-12-31").reason()).isEqualTo(DATES_CONTRADICT);
            assertThat(TimeRules.notLaterThan(START, Limit.workingDays(5), ACT)
                            .judge(new Fixture(day("2026-03-02"), Act.on(day("2026-02-27")), null), asOf("2026-12-31"))
                            .reason())
                    .isEqualTo(IN_TIME);
        }
    }

    @Test
    void aYearWithoutACalendarIsNamed() {
        Outcome outcome = TimeRules.deadline(START, Limit.workingDays(5), ACT)
                .judge(new Fixture(day("2028-03-06"), Act.on(day("2028-03-07")), null), asOf("2028-12-31"));
        assertThat(outcome.reason()).isEqualTo(NO_CALENDAR);
        assertThat(outcome.arguments().get(Argument.YEAR)).isEqualTo(2028);
    }

    @Test
    void aLimitThatRolledSaysSoWhenItDecides() {
        // 15 days from 3 April 2026 end on Saturday 18 April, so on Monday 20 April (Civil Code, art. 148.5).
        Rule<Fixture> rule = TimeRules.deadline(START, Limit.days(15), ACT);
        Outcome monday =
                rule.judge(new Fixture(day("2026-04-03"), Act.on(day("2026-04-20")), null), asOf("2026-12-31"));
        assertThat(monday.reason()).isEqualTo(IN_TIME);
        assertThat(monday.cautions()).containsExactly("hinges-on-rolled-day");
        Outcome friday =
                rule.judge(new Fixture(day("2026-04-03"), Act.on(day("2026-04-17")), null), asOf("2026-12-31"));
        assertThat(friday.cautions()).isEmpty();
        assertThat(rule.judge(new Fixture(day("2026-04-03"), Act.on(day("2026-04-21")), null), asOf("2026-12-31"))
                        .reason())
                .isEqualTo(LATE);
    }

    @Test
    void twoDaysBeforeIsNotLaterThanTheDayMinusTwo() {
        Rule<Fixture> rule = TimeRules.deadline(START, Limit.daysBefore(2), ACT);
        Outcome on = rule.judge(new Fixture(day("2026-03-12"), Act.on(day("2026-03-10")), null), asOf("2026-12-31"));
        assertThat(on.reason()).isEqualTo(IN_TIME);
        assertThat(on.cautions()).containsExactly("hinges-on-clear-days");
        assertThat(rule.judge(new Fixture(day("2026-03-12"), Act.on(day("2026-03-11")), null), asOf("2026-12-31"))
                        .reason())
                .isEqualTo(LATE);
        assertThat(rule.judge(new Fixture(day("2026-03-12"), Act.on(day("2026-03-09")), null), asOf("2026-12-31"))
                        .cautions())
                .isEmpty();
    }

    @Nested
    class A_posting_of_30_days_from_8_January {

        private Outcome judge(@Nullable Span span, String asOf, Reading... readings) {
            return TimeRules.lasted("/span", span, 30, asOf(asOf, readings));
        }

        private Span until(String last) {
            return Span.of(day("2026-01-08"), day(last));
        }

        @Test
        void isCompleteWhenItStillHangsOn7February() {
            assertThat(judge(until("2026-02-07"), "2026-12-31").reason()).isEqualTo(LASTED);
            assertThat(judge(until("2026-02-06"), "2026-12-31").reason()).isEqualTo(TOO_SHORT);
        }

        @Test
        void isOpenWhereTheNumberOfDaysIsNoNumber() {
            Circumstances later = asOf("2026-12-31");
            assertThat(TimeRules.lasted("/span", until("2026-02-07"), 0, later).reason())
                    .isEqualTo(NO_DATA);
            assertThat(TimeRules.lasted("/span", until("2026-02-07"), 1, later).reason())
                    .isEqualTo(LASTED);
        }

        @Test
        void saysSoWhenTheFirstDayDecides() {
            assertThat(judge(until("2026-02-06"), "2026-12-31").cautions()).containsExactly("hinges-on-first-day");
            Outcome inclusive = judge(until("2026-02-06"), "2026-12-31", Reading.FIRST_DAY_OF_POSTING_COUNTS);
            assertThat(inclusive.reason()).isEqualTo(LASTED);
            assertThat(inclusive.cautions()).containsExactly("hinges-on-first-day");
            assertThat(judge(until("2026-02-05"), "2026-12-31", Reading.FIRST_DAY_OF_POSTING_COUNTS)
                            .reason())
                    .isEqualTo(TOO_SHORT);
            assertThat(judge(until("2026-02-05"), "2026-12-31").cautions()).isEmpty();
        }

        @Test
        void isPendingWhileItStands() {
            Span standing = Span.since(day("2026-01-08"));
            assertThat(judge(standing, "2026-02-06").due()).isEqualTo(day("2026-02-07"));
            assertThat(judge(standing, "2026-02-07").reason()).isEqualTo(LASTED);
            assertThat(judge(until("2026-02-07"), "2026-02-06").reason()).isEqualTo(NOT_YET_DUE);
        }

        @Test
        void isNoBreachBeforeItHasEnded() {
            assertThat(judge(until("2026-02-01"), "2026-02-01").reason()).isEqualTo(NOT_YET_DUE);
            Outcome ended = judge(until("2026-02-01"), "2026-02-02");
            assertThat(ended.reason()).isEqualTo(TOO_SHORT);
            assertThat(ended.arguments().get(Argument.DONE)).isEqualTo(day("2026-02-01"));
            assertThat(ended.arguments().get(Argument.HAS)).isEqualTo(24L);
        }

        @Test
        void isNotGuessedWhereItsEndIsNotKnown() {
            Span open = new Span(day("2026-01-08"), null, null);
            assertThat(judge(open, "2026-02-06").reason()).isEqualTo(NOT_YET_DUE);
            assertThat(judge(open, "2026-02-07").path()).isEqualTo("/span/to");
            assertThat(judge(null, "2026-02-07").path()).isEqualTo("/span/from");
        }
    }

    @Nested
    class Before_the_event_of_10_March_2026 {

        private Outcome judge(@Nullable Act act, String asOf) {
            return TimeRules.doneBefore(ACT, START).judge(new Fixture(day("2026-03-10"), act, null), asOf(asOf));
        }

        @Test
        void theActIsDoneOnThatDayAtTheLatest() {
            assertThat(judge(Act.on(day("2026-03-10")), "2026-12-31").reason()).isEqualTo(IN_TIME);
            assertThat(judge(Act.on(day("2026-03-11")), "2026-12-31").reason()).isEqualTo(WRONG_ORDER);
        }

        @Test
        void anActPlannedBeforeTheEventIsNotDoneYet() {
            Act planned = Act.on(day("2026-03-08"));
            assertThat(judge(planned, "2026-03-07").due()).isEqualTo(day("2026-03-10"));
            assertThat(judge(planned, "2026-03-08").reason()).isEqualTo(IN_TIME);
        }

        @Test
        void anActKnownNotToBeDoneIsOverdueOnceTheEventHasPassed() {
            assertThat(judge(Act.notDone(), "2026-03-09").reason()).isEqualTo(NOT_YET_DUE);
            assertThat(judge(Act.notDone(), "2026-03-10").reason()).isEqualTo(NOT_YET_DUE);
            assertThat(judge(Act.notDone(), "2026-03-11").reason()).isEqualTo(OVERDUE);
        }

        @Test
        void anUndatedActIsEarlyEnoughUntilTheEventHasPassed() {
            assertThat(judge(Act.undated(), "2026-03-10").reason()).isEqualTo(MET);
            assertThat(judge(Act.undated(), "2026-03-11").path()).isEqualTo("/act/on");
            assertThat(judge(null, "2026-03-10").reason()).isEqualTo(NOT_YET_DUE);
            assertThat(judge(null, "2026-03-11").path()).isEqualTo("/act");
        }
    }

    @Test
    void threeDaysOfBroadcastAreTheFirstAndTwoMore() {
        Span three = Span.of(day("2026-03-02"), day("2026-03-04"));
        Span two = Span.of(day("2026-03-02"), day("2026-03-03"));
        assertThat(TimeRules.lastedOnDays("/span", three, 3, asOf("2026-12-31")).reason())
                .isEqualTo(LASTED);
        assertThat(TimeRules.lastedOnDays("/span", two, 3, asOf("2026-12-31")).reason())
                .isEqualTo(TOO_SHORT);
    }

    @Nested
    class A_rule_that_waits {

        private final Rule<Fixture> rule = TimeRules.from(START, Rules.holds(Fact.done(ACT)));

        private Outcome judge(@Nullable LocalDate start, String asOf) {
            return rule.judge(new Fixture(start, Act.notDone(), null), asOf(asOf));
        }

        @Test
        void isPendingUntilItsDayAndJudgesFromItOn() {
            assertThat(judge(day("2026-03-02"), "2026-03-01").due()).isEqualTo("2026-03-02");
            assertThat(judge(day("2026-03-02"), "2026-03-02").reason()).isEqualTo(Reason.NOT_MET);
        }

        @Test
        void isOpenWhereTheDayIsNotKnown() {
            assertThat(judge(null, "2026-03-01").path()).isEqualTo("/start");
        }
    }

    @Nested
    class A_duty_of_the_period {

        private final Rule<Fixture> rule = TimeRules.byEndOfPeriod(Rules.holds(Fact.done(ACT)));

        @Test
        void isBrokenOnlyWhenThePeriodHasEnded() {
            Fixture notDone = new Fixture(null, Act.notDone(), null);
            assertThat(rule.judge(notDone, asOf("2026-12-31")).due()).isEqualTo("2026-12-31");
            assertThat(rule.judge(notDone, asOf("2027-01-01")).reason()).isEqualTo(Reason.NOT_MET);
            assertThat(rule.judge(notDone, Circumstances.alone(day("2026-03-01")))
                            .path())
                    .isEqualTo("#/period");
        }

        @Test
        void thatIsNotKnownIsPendingAsWell() {
            Fixture unknown = new Fixture(null, null, null);
            assertThat(rule.judge(unknown, asOf("2026-12-31")).reason()).isEqualTo(NOT_YET_DUE);
            assertThat(rule.judge(unknown, asOf("2027-01-01")).reason()).isEqualTo(NO_DATA);
        }
    }

    @Nested
    class Two_days_that_must_be_the_same {

        private final Rule<Fixture> rule = TimeRules.sameDay(
                START,
                Fact.of(
                        "/act/on",
                        fixture -> fixture.act() == null ? null : fixture.act().on()));

        private Reason judge(@Nullable String on) {
            Act act = on == null ? null : Act.on(day(on));
            return rule.judge(new Fixture(day("2026-03-02"), act, null), asOf("2026-12-31"))
                    .reason();
        }

        @Test
        void areNotADayApart() {
            assertThat(judge("2026-03-02")).isEqualTo(MET);
            assertThat(judge("2026-03-01")).isEqualTo(Reason.WRONG_ORDER);
            assertThat(judge("2026-03-03")).isEqualTo(Reason.WRONG_ORDER);
            assertThat(judge(null)).isEqualTo(NO_DATA);
        }
    }

    @Nested
    class A_duty_without_a_day_in_the_text {

        private Outcome judge(@Nullable Act act, String asOf, Reading... readings) {
            return Rules.done(ACT).judge(new Fixture(null, act, null), asOf(asOf, readings));
        }

        @Test
        void isPendingUntilThePeriodsLastDayAndThenABreachWithACaution() {
            assertThat(judge(Act.notDone(), "2026-12-31").reason()).isEqualTo(NOT_YET_DUE);
            Outcome missed = judge(Act.notDone(), "2027-01-01");
            assertThat(missed.reason()).isEqualTo(OVERDUE);
            assertThat(missed.cautions()).containsExactly("no-limit-in-text");
        }

        @Test
        void isFulfilledLaterWithANote() {
            Outcome later = judge(Act.on(day("2027-02-01")), "2027-03-01");
            assertThat(later.verdict()).isEqualTo(Verdict.COMPLIANT);
            assertThat(later.cautions()).containsExactly("done-after-the-library-s-day");
            assertThat(judge(Act.on(day("2026-12-31")), "2027-03-01").cautions())
                    .isEmpty();
        }

        @Test
        void asksForNoDay() {
            assertThat(judge(Act.undated(), "2027-03-01").reason()).isEqualTo(MET);
        }

        @Test
        void isDueAtOnceUnderAPolicyThatSaysSo() {
            assertThat(judge(Act.notDone(), "2026-03-01", Reading.AT_ONCE).reason())
                    .isEqualTo(OVERDUE);
            assertThat(judge(Act.on(day("2026-03-01")), "2026-03-01", Reading.AT_ONCE)
                            .cautions())
                    .isEmpty();
        }
    }
}
