package vn.danchu.compliance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.danchu.calendar.Limit;
import vn.danchu.calendar.WorkingCalendar;
import vn.danchu.law.Period;
import vn.danchu.law.Unit;
import vn.danchu.law.UnitBuilder;
import vn.danchu.law.UnitChange;
import vn.danchu.law.UnitChangeBuilder;

/** The days that the library sets where a text sets none. */
class NoLimitTest {

    private record Days(@Nullable LocalDate one, @Nullable LocalDate two) {}

    private static final Days NONE = new Days(null, null);
    private static final LocalDate END = LocalDate.of(2025, 12, 31);

    private static Circumstances of(Unit unit, Reading... readings) {
        return new Circumstances(unit, Period.year(2025), END, WorkingCalendar.vietnam(), Set.of(readings));
    }

    private static Unit formed(String day) {
        return UnitBuilder.builder().formedOn(LocalDate.parse(day)).build();
    }

    private static Unit ended(String day) {
        return UnitBuilder.builder().endedOn(LocalDate.parse(day)).build();
    }

    @Test
    void theLastDayIsThatOfThePeriod() {
        Fact<Days, LocalDate> end = NoLimit.endOfPeriod();
        assertThat(end.of(NONE, of(Unit.UNKNOWN))).isEqualTo(END);
        assertThat(end.of(NONE, of(Unit.UNKNOWN, Reading.AT_ONCE))).isEqualTo("2024-12-31");
        assertThat(end.of(NONE, Circumstances.alone(END))).isNull();
        assertThat(end.gaps(NONE, Circumstances.alone(END))).containsExactly("#/period");
        assertThat(end.reads()).containsExactly("#/period", "#/unit/formedOn", "#/unit/endedOn");
    }

    /** A unit that ended on that day could act on it, and nothing was overdue as long as it existed (reading B15). */
    @Test
    void ofAUnitThatEndedItIsTheDayAfter() {
        Fact<Days, LocalDate> end = NoLimit.endOfPeriod();
        assertThat(end.of(NONE, of(ended("2025-06-30")))).isEqualTo("2025-07-01");
        assertThat(end.of(NONE, of(ended("2025-12-31")))).isEqualTo("2026-01-01");
        assertThat(end.of(NONE, of(ended("2026-01-01")))).isEqualTo(END);
        assertThat(NoLimit.<Days>ofStandingDuty().of(NONE, of(ended("2025-06-30"))))
                .as("what must stand stands on the unit's last day")
                .isEqualTo("2025-06-30");
    }

    /** What happened after the period is the next dossier's: no last day lies before the fact. */
    @Test
    void ofWhatHappenedAfterThePeriodItIsTheEndOfItsYear() {
        Fact<Days, LocalDate> end = NoLimit.endOfPeriod();
        Circumstances here = of(Unit.UNKNOWN);
        assertThat(end.of(NONE, here.on(END))).isEqualTo(END);
        assertThat(end.of(NONE, here.on(LocalDate.of(2026, 1, 1)))).isEqualTo("2026-12-31");
        assertThat(end.of(NONE, here.on(LocalDate.of(2024, 5, 1)))).isEqualTo(END);
        assertThat(end.of(NONE, here.on(null))).isEqualTo(END);
        assertThat(here.sinceAfterPeriod(LocalDate.of(2026, 1, 1)).day()).isEqualTo("2026-01-01");
        assertThat(here.sinceAfterPeriod(END)).isSameAs(here);
        assertThat(here.sinceAfterPeriod(null)).isSameAs(here);
    }

    @Test
    void whatMustStandHasSixMonthsInANewUnit() {
        Fact<Days, LocalDate> standing = NoLimit.ofStandingDuty();
        assertThat(standing.of(NONE, of(Unit.UNKNOWN))).isEqualTo(END);
        assertThat(standing.of(NONE, of(formed("2025-09-01")))).isEqualTo("2026-03-01");
        assertThat(standing.of(NONE, of(formed("2025-06-30")))).isEqualTo("2025-12-31");
        assertThat(standing.of(NONE, of(formed("2025-01-01")))).isEqualTo(END);
        assertThat(standing.of(NONE, of(formed("2024-12-31"))))
                .as("formed before the period")
                .isEqualTo(END);
        assertThat(standing.of(NONE, of(formed("2026-01-01")))).isEqualTo(END);
        assertThat(standing.of(NONE, Circumstances.alone(END))).isNull();
    }

    private static final Fact<Days, LocalDate> ONE = Fact.of("/one", Days::one);
    private static final Fact<Days, LocalDate> TWO = Fact.of("/two", Days::two);

    @Test
    void theEarlierOrTheLaterOfTwoDays() {
        Circumstances here = Circumstances.alone(END);
        LocalDate next = END.plusDays(1);
        assertThat(NoLimit.orEarlier(ONE, TWO).of(new Days(END, next), here)).isEqualTo(END);
        assertThat(NoLimit.orEarlier(ONE, TWO).of(new Days(next, END), here)).isEqualTo(END);
        assertThat(NoLimit.orLater(ONE, TWO).of(new Days(END, next), here)).isEqualTo(next);
        assertThat(NoLimit.orLater(ONE, TWO).of(new Days(next, END), here)).isEqualTo(next);
    }

    /** As long as the known one has not passed, neither has the later of the two. */
    @Test
    void theLaterDayIsOpenOnceTheKnownOneHasPassed() {
        Fact<Days, LocalDate> later = NoLimit.orLater(ONE, TWO);
        assertThat(later.of(new Days(null, END), Circumstances.alone(END))).isEqualTo(END);
        assertThat(later.of(new Days(null, END), Circumstances.alone(END.plusDays(1))))
                .isNull();
        assertThat(later.of(new Days(END, null), Circumstances.alone(END))).isEqualTo(END);
        assertThat(later.of(new Days(END, null), Circumstances.alone(END.plusDays(1))))
                .isNull();
        assertThat(later.of(NONE, Circumstances.alone(END))).isNull();
        assertThat(later.gaps(new Days(null, END), Circumstances.alone(END))).containsExactly("/one");
        assertThat(later.gaps(new Days(END, null), Circumstances.alone(END))).containsExactly("/two");
        assertThat(later.reads()).containsExactly("/one", "/two");
        assertThat(later.path()).isEqualTo("/one");
    }

    @Test
    void aUnitThatEndedBeforeTheLibrarysDayOwesNothingLater() {
        Fact<Days, LocalDate> later = NoLimit.orLater(ONE, TWO);
        Days known = new Days(END, END.plusDays(1));
        Circumstances over = of(UnitBuilder.builder().endedOn(END.minusDays(1)).build());
        assertThat(later.of(known, over)).isEqualTo(END);
        assertThat(later.of(new Days(END, null), over)).isEqualTo(END);
        assertThat(later.of(known, of(UnitBuilder.builder().endedOn(END).build())))
                .isEqualTo(END.plusDays(1));
    }

    @Test
    void itDoesNotComeBeforeTheStepThatComesFirstHasHadItsDays() {
        Fact<Days, LocalDate> five = NoLimit.notBefore(ONE, TWO, Limit.workingDays(5));
        Circumstances here = of(Unit.UNKNOWN);
        LocalDate last = Limit.workingDays(5).from(END, here.calendar()).date();
        assertThat(last).isAfter(END);
        assertThat(five.of(new Days(END, END), here)).isEqualTo(last);
        assertThat(five.of(new Days(last, END), here)).isEqualTo(last);
        assertThat(five.of(new Days(END, LocalDate.of(2025, 12, 1)), here)).isEqualTo(END);
        assertThat(five.of(new Days(END, null), here))
                .as("on the library's day it has not passed")
                .isEqualTo(END);
        assertThat(five.of(new Days(END.minusDays(1), null), here)).isNull();
        assertThat(five.gaps(new Days(END.minusDays(1), null), here)).containsExactly("/two");
        assertThat(five.of(new Days(END, LocalDate.of(2090, 1, 1)), here))
                .as("a year without working days is not known")
                .isEqualTo(END);
        assertThat(five.reads()).containsExactly("/one", "/two");
    }

    @Test
    void theEndOfThePeriodSparesNewUnitsAndThoseThatEnded() {
        Fact<Days, LocalDate> end = NoLimit.endOfPeriodSparingNewUnits();
        assertThat(end.of(NONE, of(Unit.UNKNOWN))).isEqualTo(END);
        assertThat(end.of(NONE, of(formed("2025-09-01")))).isEqualTo("2026-03-01");
        assertThat(end.of(NONE, of(ended("2025-06-30")))).isEqualTo("2025-07-01");
        assertThat(end.of(NONE, Circumstances.alone(END))).isNull();
    }

    @Test
    void theQuarterAfterACycleEndsThreeMonthsLater() {
        assertThat(NoLimit.endOfNextQuarter(END)).isEqualTo("2026-03-31");
        assertThat(NoLimit.endOfNextQuarter(LocalDate.of(2025, 6, 30))).isEqualTo("2025-09-30");
        assertThat(NoLimit.endOfNextQuarter(LocalDate.MAX)).isEqualTo(LocalDate.MAX);
    }

    @Test
    void aBreachWithoutALimitInTheTextIsToldSo() {
        Rule<Days> told = NoLimit.told(Rules.known(ONE));
        assertThat(told.judge(new Days(END, null), Circumstances.alone(END)).cautions())
                .isEmpty();
        Rule<Days> broken = NoLimit.told((days, here) -> Outcome.of(Reason.NOT_MET, "/one"));
        assertThat(broken.judge(NONE, Circumstances.alone(END)).cautions()).containsExactly("no-limit-in-text");
    }

    private static Unit grown(@Nullable Integer before, String day, int after) {
        return UnitBuilder.builder()
                .staff(before)
                .changes(List.of(UnitChangeBuilder.builder()
                        .from(LocalDate.parse(day))
                        .staff(after)
                        .build()))
                .build();
    }

    @Test
    void whatBindsSinceAChangeInThePeriodHasSixMonthsFromIt() {
        Fact<Days, LocalDate> standing = NoLimit.ofStandingDuty(
                Fact.<Days, Integer>ofUnit("staff", Unit::staff).is(staff -> staff >= 10));
        assertThat(standing.of(NONE, of(Unit.UNKNOWN))).isEqualTo(END);
        assertThat(standing.of(NONE, of(grown(9, "2025-06-30", 10)))).isEqualTo(END);
        assertThat(standing.of(NONE, of(grown(9, "2025-07-01", 10)))).isEqualTo("2026-01-01");
        assertThat(standing.of(NONE, of(grown(9, "2025-12-31", 10)))).isEqualTo("2026-06-30");
        assertThat(standing.of(NONE, of(grown(9, "2026-01-01", 10)))).isEqualTo(END);
        assertThat(standing.of(NONE, of(grown(10, "2025-12-31", 12)))).isEqualTo(END);
        assertThat(standing.of(NONE, of(grown(10, "2025-12-31", 9)))).isEqualTo(END);
        assertThat(standing.of(NONE, of(grown(5, "2025-12-31", 9))))
                .as("grown, and not to ten")
                .isEqualTo(END);
        Circumstances unknown = of(grown(null, "2025-12-31", 10));
        assertThat(standing.of(NONE, unknown)).isNull();
        assertThat(standing.gaps(NONE, unknown)).containsExactly("#/unit/staff");
        assertThat(standing.gaps(NONE, Circumstances.alone(END))).containsExactly("#/period");
        Circumstances later = new Circumstances(
                grown(null, "2025-12-31", 10),
                Period.year(2025),
                LocalDate.of(2026, 7, 1),
                WorkingCalendar.vietnam(),
                Set.of());
        assertThat(standing.of(NONE, later)).as("over, however many before").isEqualTo("2026-06-30");
        Fact<Days, LocalDate> itself = NoLimit.dayOfStandingDuty(
                Fact.<Days, Integer>ofUnit("staff", Unit::staff).is(staff -> staff >= 10));
        assertThat(itself.of(NONE, later)).as("one of two days, both over").isNull();
        assertThat(itself.gaps(NONE, later)).containsExactly("#/unit/staff");
        assertThat(itself.of(NONE, of(grown(9, "2025-12-31", 10)))).isEqualTo("2026-06-30");
    }

    @Test
    void aNewUnitIsSparedForSixMonths() {
        Fact<Days, LocalDate> spared = NoLimit.sparingNewUnits(ONE);
        Days end = new Days(END, null);
        assertThat(spared.of(end, of(Unit.UNKNOWN))).isEqualTo(END);
        assertThat(spared.of(end, of(formed("2025-06-30")))).isEqualTo(END);
        assertThat(spared.of(end, of(formed("2025-07-01")))).isEqualTo("2026-01-01");
        assertThat(spared.of(end, of(formed("2026-01-01"))))
                .as("formed after the period")
                .isEqualTo(END);
        assertThat(spared.of(end, Circumstances.alone(END))).isEqualTo(END);
        assertThat(spared.of(NONE, of(formed("2025-07-01")))).isNull();
        assertThat(spared.gaps(NONE, of(formed("2025-07-01")))).containsExactly("/one");
        assertThat(spared.reads()).containsExactly("/one", "#/period", "#/unit/formedOn", "#/unit/endedOn");
        assertThat(spared.path()).isEqualTo("/one");
    }

    @Test
    void aUnitIsNewUpToTheDaySixMonthsAfterItWasFormed() {
        Fact<Days, Boolean> old = NoLimit.sinceUnitWasNew(ONE);
        assertThat(old.of(new Days(END, null), of(formed("2025-07-01")))).isFalse();
        assertThat(old.of(new Days(END.plusDays(1), null), of(formed("2025-07-01"))))
                .isTrue();
        assertThat(old.of(NONE, of(Unit.UNKNOWN))).as("it was always there").isTrue();
        assertThat(old.of(NONE, of(formed("2025-07-01")))).isNull();
        assertThat(old.gaps(NONE, of(formed("2025-07-01")))).containsExactly("/one");
    }

    /** What was so six months before comes back with its arrears (L10:60.1, D145:114.4). */
    @Test
    void aShortDipGivesNoTime() {
        Fact<Days, LocalDate> standing = NoLimit.ofStandingDuty(
                Fact.<Days, Integer>ofUnit("staff", Unit::staff).is(staff -> staff >= 10));
        assertThat(standing.of(NONE, of(dipped("2025-05-15")))).isEqualTo("2026-05-15");
        assertThat(standing.of(NONE, of(dipped("2025-05-16")))).isEqualTo(END);
    }

    /** What was so for a day within the six months comes back with its arrears; before them, or later, it takes nothing away. */
    @Test
    void sixMonthsAreLookedAtFromEndToEnd() {
        Fact<Days, LocalDate> standing = NoLimit.ofStandingDuty(
                Fact.<Days, Integer>ofUnit("staff", Unit::staff).is(staff -> staff >= 10));
        String anew = "2026-05-15";
        assertThat(standing.of(NONE, of(staffed(9, "2025-05-20", 10, "2025-05-21", 9, "2025-11-15", 10))))
                .as("within")
                .isEqualTo(END);
        assertThat(standing.of(NONE, of(staffed(9, "2025-01-10", 10, "2025-02-10", 9, "2025-11-15", 10))))
                .as("before")
                .isEqualTo(anew);
        assertThat(standing.of(NONE, of(staffed(9, "2025-11-15", 10, "2025-12-01", 12))))
                .as("later")
                .isEqualTo(anew);
    }

    /** Ten, nine from this day, ten again from 15 November. */
    private static Unit dipped(String day) {
        return staffed(10, day, 9, "2025-11-15", 10);
    }

    /** So many at first, and from each day on. */
    private static Unit staffed(int first, Object... daysAndNumbers) {
        List<UnitChange> changes = new ArrayList<>();
        for (int i = 0; i < daysAndNumbers.length; i += 2) {
            changes.add(UnitChangeBuilder.builder()
                    .from(LocalDate.parse((String) daysAndNumbers[i]))
                    .staff((Integer) daysAndNumbers[i + 1])
                    .build());
        }
        return UnitBuilder.builder().staff(first).changes(changes).build();
    }

    @Test
    void thePeriodIsTheDossiers() {
        Fact<Days, Period> period = Fact.period();
        assertThat(period.of(NONE, of(Unit.UNKNOWN))).isEqualTo(Period.year(2025));
        assertThat(period.of(NONE, Circumstances.alone(END))).isNull();
        assertThat(period.gaps(NONE, Circumstances.alone(END))).containsExactly("#/period");
    }
}
