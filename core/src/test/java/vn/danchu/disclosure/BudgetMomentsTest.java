package vn.danchu.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Month;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.danchu.law.Period;

/** Law 83/2015 was in force to 31 December 2025; Decree 73/2026 was signed on 10 March 2026. */
class BudgetMomentsTest {

    private static Period months(int from, int to) {
        LocalDate last = LocalDate.of(2026, to, 1);
        return new Period(LocalDate.of(2026, from, 1), last.withDayOfMonth(last.lengthOfMonth()));
    }

    @Test
    void noLawSetAMomentFromTheEndOfTheOneToTheSigningOfTheOther() {
        assertThat(BudgetMoments.isBetween(LocalDate.of(2025, 12, 31))).isFalse();
        assertThat(BudgetMoments.isBetween(LocalDate.of(2026, 1, 1))).isTrue();
        assertThat(BudgetMoments.isBetween(LocalDate.of(2026, 3, 9))).isTrue();
        assertThat(BudgetMoments.isBetween(LocalDate.of(2026, 3, 10))).isFalse();
    }

    @Test
    void interimReportsEndInMarchJuneAndSeptember() {
        Set<Month> interim = EnumSet.noneOf(Month.class);
        for (Month month : Month.values()) {
            if (BudgetMoments.isInterim(months(1, month.getValue()))) {
                interim.add(month);
            }
        }
        assertThat(interim).containsExactly(Month.MARCH, Month.JUNE, Month.SEPTEMBER);
    }

    @Test
    void theyAreOfTheFirstMonthsOfAYearOrOfTheQuarterThatEndsWithThem() {
        assertThat(BudgetMoments.coversInterim(months(1, 3))).isTrue();
        assertThat(BudgetMoments.coversInterim(months(1, 6))).isTrue();
        assertThat(BudgetMoments.coversInterim(months(4, 6))).isTrue();
        assertThat(BudgetMoments.coversInterim(months(1, 9))).isTrue();
        assertThat(BudgetMoments.coversInterim(months(7, 9))).isTrue();
        assertThat(BudgetMoments.coversInterim(months(4, 9))).isFalse();
        assertThat(BudgetMoments.coversInterim(months(6, 6))).isFalse();
        assertThat(BudgetMoments.coversInterim(months(10, 12))).isFalse();
        assertThat(BudgetMoments.coversInterim(new Period(LocalDate.of(2026, 4, 1), LocalDate.of(2026, 6, 29))))
                .isFalse();
    }

    @Test
    void aYearIsACalendarYear() {
        assertThat(BudgetMoments.isOfAYear(Period.year(2025))).isTrue();
        assertThat(BudgetMoments.isOfAYear(months(1, 9))).isFalse();
        assertThat(BudgetMoments.isOfAYear(new Period(LocalDate.of(2025, 7, 1), LocalDate.of(2026, 6, 30))))
                .isFalse();
    }

    /** The session of mid-year is awaited to 31 July; that on 2024 was over before the decree. */
    @Test
    void theReportOnAYearIsAwaitedToTheEndOfTheNextJuly() {
        assertThat(BudgetMoments.midYearAfter(Period.year(2024))).isEqualTo(LocalDate.of(2025, 7, 31));
        assertThat(BudgetMoments.beforeDecree(Period.year(2024))).isEqualTo(LocalDate.of(2025, 7, 31));
        assertThat(BudgetMoments.beforeDecree(Period.year(2025))).isNull();
    }

    @Test
    void theDecreeSetsAMomentForEachPartButWhatBecameOfTheAuditsRecommendations() {
        assertThat(BudgetMoments.ofDecree(DisclosureItem.BUDGET_DRAFT)).isTrue();
        assertThat(BudgetMoments.ofDecree(DisclosureItem.BUDGET_EXECUTION)).isTrue();
        assertThat(BudgetMoments.ofDecree(DisclosureItem.AUDIT_FOLLOW_UP)).isFalse();
        assertThat(BudgetMoments.ofDecree(DisclosureItem.DEVELOPMENT_PLAN)).isFalse();
        assertThat(BudgetMoments.ofDecree(DisclosureItem.BUDGET)).isNull();
        assertThat(BudgetMoments.ofDecree(null)).isNull();
    }
}
