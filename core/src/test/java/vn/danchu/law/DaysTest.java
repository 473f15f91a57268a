package vn.danchu.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Periods, days in force and choices, to the day. */
class DaysTest {

    private static final LocalDate FIRST = LocalDate.of(2025, 7, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 2, 28);
    private static final InForce DAYS = new InForce(FIRST, LAST);

    @Test
    void aQuarterHasThreeMonthsAndAYearFourQuarters() {
        assertThat(Period.quarter(2026, 1)).isEqualTo(new Period(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 3, 31)));
        assertThat(Period.quarter(2026, 4))
                .isEqualTo(new Period(LocalDate.of(2026, 10, 1), LocalDate.of(2026, 12, 31)));
        assertThatIllegalArgumentException().isThrownBy(() -> Period.quarter(2026, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> Period.quarter(2026, 5));
    }

    @Test
    void bothEndsOfAPeriodLieInIt() {
        Period period = new Period(FIRST, LAST);
        assertThat(period.contains(FIRST)).isTrue();
        assertThat(period.contains(LAST)).isTrue();
        assertThat(period.contains(FIRST.minusDays(1))).isFalse();
        assertThat(period.contains(LAST.plusDays(1))).isFalse();
        assertThat(period.contains(period)).isTrue();
        assertThat(period.contains(new Period(FIRST.minusDays(1), LAST))).isFalse();
        assertThat(period.contains(new Period(FIRST, LAST.plusDays(1)))).isFalse();
    }

    @Test
    void inForceThroughoutIsOnTheFirstDayAndOnTheLast() {
        assertThat(DAYS.throughout(new Period(FIRST, LAST))).isTrue();
        assertThat(DAYS.throughout(new Period(FIRST.minusDays(1), LAST))).isFalse();
        assertThat(DAYS.throughout(new Period(FIRST, LAST.plusDays(1)))).isFalse();
        assertThat(InForce.from(FIRST).throughout(Period.year(2030))).isTrue();
    }

    @Test
    void inForceDuringIsOnOneDayAtLeast() {
        assertThat(DAYS.during(new Period(FIRST.minusYears(1), FIRST))).isTrue();
        assertThat(DAYS.during(new Period(FIRST.minusYears(1), FIRST.minusDays(1))))
                .isFalse();
        assertThat(DAYS.during(new Period(LAST, LAST.plusYears(1)))).isTrue();
        assertThat(DAYS.during(new Period(LAST.plusDays(1), LAST.plusYears(1)))).isFalse();
    }

    @Test
    void aChoiceStandsOnItsFirstDayAndOnItsLast() {
        OptIn choice = OptInBuilder.builder().from(FIRST).to(LAST).build();
        assertThat(choice.on(FIRST.minusDays(1))).isFalse();
        assertThat(choice.on(FIRST)).isTrue();
        assertThat(choice.on(LAST)).isTrue();
        assertThat(choice.on(LAST.plusDays(1))).isFalse();
        assertThat(OptInBuilder.builder().build().on(FIRST)).isTrue();
    }

    @Test
    void aChoiceCoversWhatItNamesAndMayCoverAnythingWhereItNamesNothing() {
        Citation clause = Citation.parse("L10:64.1");
        OptIn choice = OptInBuilder.builder()
                .provisions(List.of(Citation.parse("L10:64")))
                .build();
        assertThat(choice.mayCover(clause)).isTrue();
        assertThat(choice.mayCover(Citation.parse("L10:65"))).isFalse();
        assertThat(OptInBuilder.builder().provisions(List.of()).build().mayCover(clause))
                .isFalse();
        assertThat(OptInBuilder.builder().build().mayCover(clause)).isTrue();
    }

    @Test
    void aVillageIsCalledByItsNameAndElseByItsCode() {
        VillageBuilder village = VillageBuilder.builder().code("T1");
        assertThat(village.build().label()).isEqualTo("T1");
        assertThat(village.name(" ").build().label()).isEqualTo("T1");
        assertThat(village.name("Thôn Đông").build().label()).isEqualTo("Thôn Đông");
    }

    @Test
    void whatEndsOnItsFirstDayHasADayAndWhatEndsBeforeItIsRefused() {
        assertThat(new Period(FIRST, FIRST).contains(FIRST)).isTrue();
        assertThat(new InForce(FIRST, FIRST).on(FIRST)).isTrue();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Period(FIRST, FIRST.minusDays(1)))
                .withMessage("from: 2025-07-01, to: 2025-06-30 cannot stand together; allowed: to: ≥ 2025-07-01");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new InForce(FIRST, FIRST.minusDays(1)))
                .withMessage("in force to 2025-06-30, before it is in force from 2025-07-01");
    }

    @Test
    void aProvisionBindsFromItsFirstDayToItsLast() {
        assertThat(DAYS.on(FIRST.minusDays(1))).isFalse();
        assertThat(DAYS.on(FIRST)).isTrue();
        assertThat(DAYS.on(LAST)).isTrue();
        assertThat(DAYS.on(LAST.plusDays(1))).isFalse();
        assertThat(InForce.from(FIRST).on(LocalDate.of(2999, 1, 1))).isTrue();
        assertThat(InForce.from(FIRST).during(Period.year(2999))).isTrue();
    }

    @Test
    void theSecondAndTheThirdQuarterAreBetweenTheOthers() {
        assertThat(Period.quarter(2026, 2)).isEqualTo(new Period(LocalDate.of(2026, 4, 1), LocalDate.of(2026, 6, 30)));
        assertThat(Period.quarter(2026, 3)).isEqualTo(new Period(LocalDate.of(2026, 7, 1), LocalDate.of(2026, 9, 30)));
    }

    @Test
    void aChoiceWithoutALastDayStands() {
        OptIn choice = OptInBuilder.builder().from(FIRST).build();
        assertThat(choice.on(LAST.plusYears(9))).isTrue();
        assertThat(choice.on(FIRST.minusDays(1))).isFalse();
        assertThat(OptInBuilder.builder().to(LAST).build().on(LAST.plusDays(1))).isFalse();
    }
}
