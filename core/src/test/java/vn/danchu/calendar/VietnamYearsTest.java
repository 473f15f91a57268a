package vn.danchu.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The shipped years against a second list, written by hand from the notices and not from the files. */
class VietnamYearsTest {

    private final WorkingCalendar vietnam = WorkingCalendar.vietnam();

    static Stream<Arguments> decided() {
        return Stream.of(
                arguments(2023, "01-02 01-20 01-23 01-24 01-25 01-26 05-01 05-02 05-03 09-01 09-04", ""),
                arguments(2024, "01-01 02-08 02-09 02-12 02-13 02-14 04-18 04-29 04-30 05-01 09-02 09-03", "05-04"),
                arguments(2025, "01-01 01-27 01-28 01-29 01-30 01-31 04-07 04-30 05-01 05-02 09-01 09-02", "04-26"),
                arguments(
                        2026,
                        "01-01 01-02 02-16 02-17 02-18 02-19 02-20 04-27 04-30 05-01 08-31 09-01 09-02 11-24",
                        "01-10 08-22"),
                arguments(2027, "01-01 02-04 02-05 02-08 02-09 02-10 04-16 04-30 05-03 09-02 09-03 11-24", ""));
    }

    @ParameterizedTest
    @MethodSource("decided")
    void everyDayOfTheYearIsWorkedOrOffAsDecided(int year, String weekdaysOff, String saturdaysWorked) {
        List<LocalDate> off = days(year, weekdaysOff);
        List<LocalDate> worked = days(year, saturdaysWorked);
        for (LocalDate day = LocalDate.of(year, 1, 1); day.getYear() == year; day = day.plusDays(1)) {
            boolean expected = isWeekend(day) ? worked.contains(day) : !off.contains(day);
            assertThat(vietnam.isWorkingDay(day))
                    .as("%s, a %s", day, day.getDayOfWeek())
                    .isEqualTo(expected);
        }
    }

    @ParameterizedTest
    @MethodSource("decided")
    void theFileNamesTheDecidedDaysAndNoOthers(int year, String weekdaysOff, String saturdaysWorked) {
        CalendarYear read = vietnam.get(year);
        assertThat(read).isNotNull();
        assertThat(read.daysOff().keySet()).containsExactlyElementsOf(days(year, weekdaysOff));
        assertThat(read.makeUpSaturdays()).containsExactlyElementsOf(days(year, saturdaysWorked));
        assertThat(read.sources()).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2023-01-19, 2023-01-27",
        "2024-02-07, 2024-02-15",
        "2025-01-24, 2025-02-03",
        "2026-02-13, 2026-02-23",
        "2027-02-03, 2027-02-11"
    })
    void tetIsOffFromTheFirstToTheLastDayAndWorkedOnBothSides(LocalDate lastBefore, LocalDate firstAfter) {
        assertThat(vietnam.isWorkingDay(lastBefore)).isTrue();
        assertThat(vietnam.isWorkingDay(firstAfter)).isTrue();
        assertThat(lastBefore.plusDays(1).datesUntil(firstAfter)).noneMatch(vietnam::isWorkingDay);
        assertThat(vietnam.workingDaysAfter(lastBefore, firstAfter)).hasValue(1);
    }

    @ParameterizedTest
    @CsvSource({"2024-04-29, 2024-05-04", "2025-05-02, 2025-04-26", "2026-01-02, 2026-01-10", "2026-08-31, 2026-08-22"})
    void aSwapTakesAWeekdayOffAndHasASaturdayWorked(LocalDate weekday, LocalDate saturday) {
        assertThat(isWeekend(weekday)).isFalse();
        assertThat(saturday.getDayOfWeek()).isEqualTo(DayOfWeek.SATURDAY);
        assertThat(vietnam.isWorkingDay(weekday)).isFalse();
        assertThat(vietnam.isWorkingDay(saturday)).isTrue();
        assertThat(vietnam.isWorkingDay(saturday.minusDays(7))).isFalse();
        assertThat(vietnam.isWorkingDay(saturday.plusDays(7))).isFalse();
    }

    /** Letter 10065/VPCP-KGVX of 2 October 2026 did not adopt the swap that had been proposed. */
    @Test
    void november2026HasOneDayOffAndNoSwap() {
        assertThat(vietnam.isWorkingDay(LocalDate.of(2026, 11, 23))).isTrue();
        assertThat(vietnam.isWorkingDay(LocalDate.of(2026, 11, 24))).isFalse();
        assertThat(vietnam.isWorkingDay(LocalDate.of(2026, 11, 25))).isTrue();
        assertThat(vietnam.isWorkingDay(LocalDate.of(2026, 11, 28))).isFalse();
        assertThat(vietnam.get(2026).cautions()).isEmpty();
    }

    @Test
    void cultureDayIsOffFrom2026On() {
        assertThat(vietnam.isWorkingDay(LocalDate.of(2025, 11, 24))).isTrue();
        assertThat(vietnam.isWorkingDay(LocalDate.of(2026, 11, 24))).isFalse();
        assertThat(vietnam.isWorkingDay(LocalDate.of(2027, 11, 24))).isFalse();
    }

    @Test
    void theYears2023To2027AreShippedAndReadOnce() {
        assertThat(vietnam.years()).containsExactly(2023, 2024, 2025, 2026, 2027);
        assertThat(WorkingCalendar.vietnam()).isSameAs(vietnam);
    }

    private static List<LocalDate> days(int year, String monthDays) {
        List<LocalDate> days = new ArrayList<>();
        for (String monthDay : monthDays.isEmpty() ? new String[0] : monthDays.split(" ")) {
            days.add(LocalDate.parse(year + "-" + monthDay));
        }
        return days;
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
