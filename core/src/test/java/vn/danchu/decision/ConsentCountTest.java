package vn.danchu.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.danchu.calendar.WorkingCalendar;

/**
 * Consents count for three months (L10:16.3), and roll off a day off (Civil Code 91/2015/QH13, art. 148.5): one of Friday
 * 5 December 2025 counts until Thursday 5 March 2026, one of Sunday 7 December 2025 would end on Saturday 7 March and counts
 * until Monday 9 March.
 */
class ConsentCountTest {

    private static final LocalDate ENDS_THURSDAY = LocalDate.of(2025, 12, 5);
    private static final LocalDate ENDS_SATURDAY = LocalDate.of(2025, 12, 7);
    private static final LocalDate THURSDAY = LocalDate.of(2026, 3, 5);
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 9);
    private static final long ANY = Integer.MAX_VALUE;

    private static ConsentCount count(LocalDate sent, Consent... consents) {
        return new ConsentCount(Arrays.asList(consents), sent, WorkingCalendar.vietnam());
    }

    private static Consent of(@Nullable LocalDate on, @Nullable Integer households) {
        return new Consent(on, households);
    }

    @Test
    void aConsentCountsToItsLastDayAndHasExpiredOnTheNext() {
        ConsentCount last = count(THURSDAY, of(ENDS_THURSDAY, 7));
        assertThat(last.alive()).isEqualTo(7);
        assertThat(last.aliveWithoutRoll()).isEqualTo(7);
        assertThat(last.atMostAlive()).isEqualTo(7);
        assertThat(last.expired()).isZero();
        assertThat(last.atMostExpired()).isZero();
        assertThat(last.anyAlive()).isTrue();
        assertThat(last.noneExpired()).isTrue();
        assertThat(last.firstExpired()).isEqualTo(-1);
        assertThat(last.lastDay()).isNull();
        assertThat(last.sent()).isEqualTo(THURSDAY);
        ConsentCount next = count(THURSDAY.plusDays(1), of(ENDS_THURSDAY, 7));
        assertThat(next.alive()).isZero();
        assertThat(next.expired()).isEqualTo(7);
        assertThat(next.atMostExpired()).isEqualTo(7);
        assertThat(next.anyAlive()).isFalse();
        assertThat(next.noneExpired()).isFalse();
        assertThat(next.firstExpired()).isZero();
        assertThat(next.lastDay()).isEqualTo(THURSDAY);
    }

    @Test
    void oneThatEndsOnADayOffCountsToTheNextWorkingDay() {
        ConsentCount rolled = count(MONDAY, of(ENDS_SATURDAY, 7));
        assertThat(rolled.alive()).isEqualTo(7);
        assertThat(rolled.aliveWithoutRoll()).isZero();
        ConsentCount saturday = count(MONDAY.minusDays(2), of(ENDS_SATURDAY, 7));
        assertThat(saturday.aliveWithoutRoll()).isEqualTo(7);
        ConsentCount tuesday = count(MONDAY.plusDays(1), of(ENDS_SATURDAY, 7));
        assertThat(tuesday.expired()).isEqualTo(7);
        assertThat(tuesday.lastDay()).isEqualTo(MONDAY);
    }

    @Test
    void oneGivenAfterTheSendingDoesNotCountAndOneOfThatDayDoes() {
        assertThat(count(THURSDAY, of(THURSDAY, 7)).alive()).isEqualTo(7);
        ConsentCount after = count(THURSDAY, of(THURSDAY.plusDays(1), null));
        assertThat(after.alive()).isZero();
        assertThat(after.atMostAlive()).isZero();
        assertThat(after.missing()).isEmpty();
    }

    @Test
    void householdsThatAreNotKnownMayBeAnyNumber() {
        ConsentCount alive = count(THURSDAY, of(ENDS_THURSDAY, null), of(ENDS_THURSDAY, 2));
        assertThat(alive.alive()).isEqualTo(2);
        assertThat(alive.atMostAlive()).isEqualTo(2 + ANY);
        assertThat(alive.atMostExpired()).isZero();
        assertThat(alive.anyAlive()).isTrue();
        assertThat(alive.missing()).containsExactly("/consents/0/households");
        assertThat(alive.noneExpired()).isTrue();
        ConsentCount expired = count(MONDAY, of(ENDS_THURSDAY, null), of(ENDS_THURSDAY, 2));
        assertThat(expired.expired()).isEqualTo(2);
        assertThat(expired.atMostExpired()).isEqualTo(2 + ANY);
        assertThat(expired.atMostAlive()).isZero();
        assertThat(expired.missing()).containsExactly("/consents/0/households");
    }

    @Test
    void aConsentOfAnUnknownDayMayCountOrHaveExpired() {
        ConsentCount open = count(MONDAY, of(null, 7), of(ENDS_THURSDAY, 2));
        assertThat(open.alive()).isZero();
        assertThat(open.atMostAlive()).isEqualTo(7);
        assertThat(open.expired()).isEqualTo(2);
        assertThat(open.atMostExpired()).isEqualTo(9);
        assertThat(open.missing()).containsExactly("/consents/0/on");
        assertThat(open.firstExpired()).isEqualTo(1);
        assertThat(open.missingYear()).isZero();
        ConsentCount nothing = count(MONDAY, of(null, null));
        assertThat(nothing.atMostAlive()).isEqualTo(ANY);
        assertThat(nothing.atMostExpired()).isEqualTo(ANY);
        assertThat(nothing.missing()).containsExactly("/consents/0/households", "/consents/0/on");
        assertThat(nothing.noneExpired()).as("its day is not known").isFalse();
        assertThat(nothing.firstExpired()).isEqualTo(-1);
    }

    @Test
    void theFirstThatExpiredIsNamedWithItsLastDay() {
        ConsentCount two = count(
                LocalDate.of(2026, 4, 1), of(LocalDate.of(2026, 3, 1), 1), of(ENDS_SATURDAY, 2), of(ENDS_THURSDAY, 3));
        assertThat(two.alive()).isEqualTo(1);
        assertThat(two.expired()).isEqualTo(5);
        assertThat(two.firstExpired()).isEqualTo(1);
        assertThat(two.lastDay()).isEqualTo(MONDAY);
        ConsentCount first = count(LocalDate.of(2026, 4, 1), of(ENDS_THURSDAY, 3), of(ENDS_SATURDAY, 2));
        assertThat(first.firstExpired()).isZero();
        assertThat(first.lastDay()).isEqualTo(THURSDAY);
    }

    /** From 2028 the working days are not known; a Saturday may roll into them, a day that has not passed needs none. */
    @Test
    void aYearWithoutWorkingDaysIsNamedWhereItCouldDecide() {
        WorkingCalendar none = WorkingCalendar.of(List.of());
        ConsentCount open = new ConsentCount(List.of(of(ENDS_SATURDAY, 7)), MONDAY, none);
        assertThat(open.missingYear()).isEqualTo(2026);
        assertThat(open.atMostAlive()).isEqualTo(7);
        assertThat(open.atMostExpired()).isEqualTo(7);
        assertThat(open.missing()).containsExactly("/consents/0/on");
        ConsentCount sure = new ConsentCount(List.of(of(ENDS_SATURDAY, 7)), MONDAY.minusDays(2), none);
        assertThat(sure.alive()).isEqualTo(7);
        assertThat(sure.missingYear()).isZero();
        ConsentCount two = new ConsentCount(
                List.of(of(ENDS_SATURDAY, 7), of(ENDS_SATURDAY.plusYears(1), 7)), LocalDate.of(2028, 1, 1), none);
        assertThat(two.missingYear()).as("the first of them").isEqualTo(2026);
    }
}
