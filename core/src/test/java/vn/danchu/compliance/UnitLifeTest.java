package vn.danchu.compliance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.danchu.calendar.WorkingCalendar;
import vn.danchu.law.Period;
import vn.danchu.law.Unit;
import vn.danchu.law.UnitBuilder;
import vn.danchu.record.Act;

/** What a unit owes, and what it did, of the days on which it existed (reading B15). */
class UnitLifeTest {

    private static final LocalDate FORMED = LocalDate.of(2025, 7, 1);
    private static final LocalDate ENDED = LocalDate.of(2026, 6, 30);
    private static final LocalDate LATER = LocalDate.of(2027, 1, 31);
    private static final Fact<Act, Act> ACT = Fact.of("/act", act -> act);
    private static final Fact<Act, LocalDate> DAY = Fact.day(ACT);
    private static final Fact<Act, LocalDate> IN_ITS_LIFE = Fact.known(circumstances -> LocalDate.of(2026, 3, 31));
    private static final Fact<Act, LocalDate> PAST_ITS_END = Fact.known(circumstances -> ENDED.plusMonths(3));

    private static Circumstances of(Unit unit) {
        return new Circumstances(unit, Period.year(2026), LATER, WorkingCalendar.vietnam(), Set.of());
    }

    private static final Circumstances THROUGHOUT = of(UnitBuilder.builder().build());
    private static final Circumstances IN_LIFE =
            of(UnitBuilder.builder().formedOn(FORMED).endedOn(ENDED).build());

    @Test
    void itIsBoundFromTheDayOnWhichItWasFormedToItsLast() {
        Fact<Act, Boolean> bound = Fact.whileBound(DAY);

        assertThat(bound.of(Act.on(FORMED.minusDays(1)), IN_LIFE)).isFalse();
        assertThat(bound.of(Act.on(FORMED), IN_LIFE)).isTrue();
        assertThat(bound.of(Act.on(ENDED), IN_LIFE)).isTrue();
        assertThat(bound.of(Act.on(ENDED.plusDays(1)), IN_LIFE)).isFalse();
    }

    @Test
    void theDayNeedNotBeKnownWhereItAlwaysExisted() {
        Fact<Act, Boolean> bound = Fact.whileBound(DAY);

        assertThat(bound.of(Act.undated(), THROUGHOUT)).isTrue();
        assertThat(bound.of(Act.undated(), IN_LIFE)).isNull();
        assertThat(bound.gaps(Act.undated(), IN_LIFE)).containsExactly("/act/on");
    }

    @Test
    void whatWasDoneOutsideItsLifeItDidNotDo() {
        Fact<Act, Act> own = Fact.byUnit(ACT);

        assertThat(own.of(Act.on(FORMED.minusDays(1)), IN_LIFE)).isEqualTo(Act.notDone());
        assertThat(own.of(Act.on(FORMED), IN_LIFE)).isEqualTo(Act.on(FORMED));
        assertThat(own.of(Act.on(ENDED.plusDays(1)), IN_LIFE)).isEqualTo(Act.notDone());
        assertThat(own.of(Act.on(FORMED.minusDays(1)), THROUGHOUT)).isEqualTo(Act.on(FORMED.minusDays(1)));
    }

    @Test
    void doneByTheTimeOfItsEndItWasNotLater() {
        Circumstances lasting = of(UnitBuilder.builder().endedOn(LATER).build());
        Circumstances over =
                of(UnitBuilder.builder().endedOn(LATER.minusDays(1)).build());

        assertThat(Fact.byUnit(ACT).of(Act.undated(), lasting)).isEqualTo(Act.undated());
        assertThat(Fact.byUnit(ACT).of(Act.undated(), over)).isNull();
    }

    @Test
    void doneOnADayThatIsNotKnownItMayHaveBeenAnotherUnit() {
        Fact<Act, Act> own = Fact.byUnit(ACT);

        assertThat(own.of(Act.undated(), IN_LIFE)).isNull();
        assertThat(own.gaps(Act.undated(), IN_LIFE)).containsExactly("/act/on");
        assertThat(own.of(Act.undated(), THROUGHOUT)).isEqualTo(Act.undated());
        assertThat(own.of(Act.notDone(), IN_LIFE)).isEqualTo(Act.notDone());
    }

    @Test
    void whatAFormerUnitDidFulfilsNothing() {
        Rule<Act> rule = Rules.doneByUnit(ACT, IN_ITS_LIFE);

        Outcome former = rule.judge(Act.on(FORMED.minusDays(1)), IN_LIFE);
        assertThat(former.verdict()).isEqualTo(Verdict.NON_COMPLIANT);
        assertThat(former.cautions()).contains("dated-before-the-unit-was-formed");
        assertThat(rule.judge(Act.on(FORMED), IN_LIFE).verdict()).isEqualTo(Verdict.COMPLIANT);
        assertThat(rule.judge(Act.undated(), IN_LIFE).missing()).containsExactly("/act/on");
    }

    @Test
    void whatWasBrokenAtItsEndStaysSoWhateverIsDatedAfter() {
        Outcome outcome = Rules.doneByUnit(ACT, IN_ITS_LIFE).judge(Act.on(ENDED.plusDays(1)), IN_LIFE);

        assertThat(outcome.verdict()).isEqualTo(Verdict.NON_COMPLIANT);
        assertThat(outcome.cautions()).contains("dated-after-the-unit-s-end");
    }

    @Test
    void whatIsDatedAfterItsEndContradictsItWhereNothingWasBroken() {
        Rule<Act> rule = Rules.doneByUnit(ACT, PAST_ITS_END);
        Outcome outcome = rule.judge(Act.on(ENDED.plusDays(1)), IN_LIFE);

        assertThat(outcome.reason()).isEqualTo(Reason.DATES_CONTRADICT);
        assertThat(outcome.arguments().get(Argument.ALSO)).isEqualTo(List.of("/act", "#/unit/endedOn"));
        assertThat(rule.judge(Act.on(ENDED), IN_LIFE).verdict()).isEqualTo(Verdict.COMPLIANT);
    }
}
