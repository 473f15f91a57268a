package vn.danchu.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WorkingCalendarTest {

    private static final LocalDate FIRST = LocalDate.of(2023, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2027, 12, 31);

    private final WorkingCalendar vietnam = WorkingCalendar.vietnam();

    @Test
    void coversExactlyItsYears() {
        assertThat(vietnam.covers(2022)).isFalse();
        assertThat(vietnam.covers(2023)).isTrue();
        assertThat(vietnam.covers(2027)).isTrue();
        assertThat(vietnam.covers(2028)).isFalse();
        assertThat(vietnam.covers(Integer.MIN_VALUE)).isFalse();
        assertThat(vietnam.covers(Integer.MAX_VALUE)).isFalse();
        assertThat(vietnam.find(2028)).isEmpty();
    }

    @Test
    void aDayOfAYearWithoutDataIsRefusedWithThatYearAndTheKnownOnes() {
        assertThat(vietnam.isWorkingDay(LAST)).isTrue();
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> vietnam.isWorkingDay(LAST.plusDays(1)))
                .withMessageContaining("2028")
                .withMessageContaining("[2023, 2024, 2025, 2026, 2027]");
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> vietnam.get(2028))
                .withMessageContaining("2028")
                .withMessageContaining("[2023, 2024, 2025, 2026, 2027]");
    }

    /** 31 December 2027 is a Friday, that of 2028 a Sunday, and 2028 has 366 days. */
    @Test
    void theLastDayOfAYearCounts() {
        WorkingCalendar calendar = WorkingCalendar.of(List.of(plain(2027), plain(2028)));
        assertThat(calendar.isWorkingDay(LAST)).isTrue();
        assertThat(calendar.isWorkingDay(LocalDate.of(2028, 12, 29))).isTrue();
        assertThat(calendar.isWorkingDay(LocalDate.of(2028, 12, 31))).isFalse();
    }

    @Test
    void aCalendarMayBeEmptyOrHaveAGap() {
        WorkingCalendar none = WorkingCalendar.of(List.of());
        assertThat(none.years()).isEmpty();
        assertThat(none.covers(2026)).isFalse();
        assertThat(Limit.workingDays(1).from(FIRST, none).missingYear()).isEqualTo(2023);

        WorkingCalendar gap = WorkingCalendar.of(List.of(plain(2026), plain(2024)));
        assertThat(gap.years()).containsExactly(2024, 2026);
        assertThat(gap.covers(2025)).isFalse();
        assertThat(gap.workingDaysAfter(LocalDate.of(2024, 12, 30), LocalDate.of(2026, 1, 2)))
                .isEmpty();
        assertThat(gap).hasToString("WorkingCalendar[2024, 2026]");
    }

    @Test
    void aYearNamedTwiceIsRefused() {
        assertThatThrownBy(() -> WorkingCalendar.of(List.of(plain(2026), plain(2026))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("2026");
    }

    @Test
    void aYearIsAddedWithoutChangingTheCalendarItIsAddedTo() {
        WorkingCalendar longer = vietnam.with(plain(2028));
        assertThat(longer.isWorkingDay(LocalDate.of(2028, 1, 3))).isTrue();
        assertThat(longer.years()).hasSize(6);
        assertThat(vietnam.covers(2028)).isFalse();
    }

    @Test
    void aYearIsReplacedWhenASwapInDoubtIsDecided() {
        CalendarYear shipped = vietnam.get(2026);
        Map<LocalDate, String> off = new HashMap<>(shipped.daysOff());
        off.put(LocalDate.of(2026, 11, 23), "swap with Saturday 2026-11-28");
        Set<LocalDate> worked = new HashSet<>(shipped.makeUpSaturdays());
        worked.add(LocalDate.of(2026, 11, 28));
        WorkingCalendar decided = vietnam.with(new CalendarYear(2026, off, worked, List.of(), shipped.sources()));

        assertThat(decided.isWorkingDay(LocalDate.of(2026, 11, 23))).isFalse();
        assertThat(decided.isWorkingDay(LocalDate.of(2026, 11, 28))).isTrue();
        assertThat(vietnam.isWorkingDay(LocalDate.of(2026, 11, 23))).isTrue();
        LocalDate friday = LocalDate.of(2026, 11, 20);
        WorkingCalendar inDoubt = vietnam.with(LimitTest.inDoubt(shipped));
        assertThat(Limit.workingDays(1).from(friday, inDoubt))
                .isEqualTo(new Due(LocalDate.of(2026, 11, 23), 0, false, null, List.of("swap-in-doubt")));
        assertThat(Limit.workingDays(1).from(friday, decided))
                .isEqualTo(new Due(LocalDate.of(2026, 11, 25), 0, false, null, List.of()));
    }

    @Test
    void workingDaysAreCountedAfterTheFirstDayUpToAndIncludingTheLast() {
        LocalDate monday = LocalDate.of(2026, 3, 2);
        assertThat(vietnam.workingDaysAfter(monday, monday)).hasValue(0);
        assertThat(vietnam.workingDaysAfter(monday, monday.minusDays(3))).hasValue(0);
        assertThat(vietnam.workingDaysAfter(monday, monday.plusDays(1))).hasValue(1);
        assertThat(vietnam.workingDaysAfter(monday, monday.plusDays(6))).hasValue(4);
        assertThat(vietnam.workingDaysAfter(monday, monday.plusDays(7))).hasValue(5);
        assertThat(vietnam.workingDaysAfter(FIRST.minusDays(1), FIRST.plusDays(2)))
                .hasValue(1);
        assertThat(vietnam.workingDaysAfter(FIRST.minusDays(2), FIRST.plusDays(2)))
                .isEmpty();
        assertThat(vietnam.workingDaysAfter(LAST.minusDays(1), LAST.plusDays(1)))
                .isEmpty();
        assertThat(vietnam.workingDaysAfter(LocalDate.MIN, LocalDate.MAX)).isEmpty();
    }

    @Test
    void countingAgreesWithWalkingDayByDayOnEveryDateOfTheShippedYears() {
        for (LocalDate start = FIRST; !start.isAfter(LAST); start = start.plusDays(1)) {
            int walked = 0;
            LocalDate end = start.plusDays(400).isBefore(LAST) ? start.plusDays(400) : LAST;
            for (LocalDate day = start.plusDays(1); !day.isAfter(end); day = day.plusDays(1)) {
                if (!vietnam.isWorkingDay(day)) {
                    continue;
                }
                walked++;
                assertThat(vietnam.workingDaysAfter(start, day).orElseThrow()).isEqualTo(walked);
                Due due = Limit.workingDays(walked).from(start, vietnam);
                if (!day.equals(due.date())) {
                    assertThat(due.date())
                            .as("%s working days from %s", walked, start)
                            .isEqualTo(day);
                }
            }
            if (end.equals(LAST)) {
                assertThat(Limit.workingDays(walked + 1).from(start, vietnam))
                        .isEqualTo(new Due(null, 2028, false, null, List.of()));
            }
        }
    }

    @Test
    void countingBackAgreesWithWalkingDayByDayOnEveryDateOfTheShippedYears() {
        for (LocalDate event = FIRST; !event.isAfter(LAST); event = event.plusDays(1)) {
            int walked = 0;
            LocalDate end = event.minusDays(400).isAfter(FIRST) ? event.minusDays(400) : FIRST;
            for (LocalDate day = event.minusDays(1); !day.isBefore(end); day = day.minusDays(1)) {
                if (!vietnam.isWorkingDay(day)) {
                    continue;
                }
                walked++;
                Due due = Limit.workingDaysBefore(walked).from(event, vietnam);
                if (!day.equals(due.date())) {
                    assertThat(due.date())
                            .as("%s working days before %s", walked, event)
                            .isEqualTo(day);
                }
            }
            if (end.equals(FIRST)) {
                assertThat(Limit.workingDaysBefore(walked + 1).from(event, vietnam))
                        .isEqualTo(new Due(null, 2022, false, null, List.of()));
            }
        }
    }

    private static CalendarYear plain(int year) {
        return new CalendarYear(
                year,
                Map.of(),
                Set.of(),
                List.of(),
                List.of(new CalendarYear.Source(CalendarYear.Confidence.DERIVED, "a test")));
    }
}
