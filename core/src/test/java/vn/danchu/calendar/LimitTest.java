package vn.danchu.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Civil Code 91/2015/QH13, arts. 147 and 148. */
class LimitTest {

    private static final String SWAP = "swap-in-doubt";

    private final WorkingCalendar vietnam = WorkingCalendar.vietnam();

    /** As if a swap of 23 and 28 November 2026 had been announced and could not be verified. */
    private final WorkingCalendar doubtful = vietnam.with(inDoubt(vietnam.get(2026)));

    static CalendarYear inDoubt(CalendarYear shipped) {
        CalendarYear.Caution caution =
                new CalendarYear.Caution(LocalDate.of(2026, 11, 23), LocalDate.of(2026, 11, 28), SWAP);
        return new CalendarYear(
                2026, shipped.daysOff(), shipped.makeUpSaturdays(), List.of(caution), shipped.sources());
    }

    @ParameterizedTest
    @CsvSource({
        "WORKING_DAYS, true",
        "DAYS, true",
        "MONTHS, true",
        "YEARS, true",
        "WORKING_DAYS_BEFORE, false",
        "DAYS_BEFORE, false"
    })
    void runForwardUnlessTheyAreBefore(Limit.Kind kind, boolean forward) {
        assertThat(new Limit(1, kind).forward()).isEqualTo(forward);
    }

    /** The day before needs no data; the years are those from 1 to 9999. */
    @Test
    void areCountedInTheFirstYearAndInTheLast() {
        Limit dayBefore = Limit.daysBefore(1);
        assertThat(dayBefore.from(LocalDate.of(1, 1, 2), vietnam).date()).isEqualTo("0001-01-01");
        assertThat(dayBefore.from(LocalDate.of(9999, 12, 31), vietnam).date()).isEqualTo("9999-12-30");
        assertThat(dayBefore.from(LocalDate.of(0, 12, 31), vietnam))
                .isEqualTo(new Due(null, 0, false, null, List.of()));
        assertThat(dayBefore.from(LocalDate.of(10_000, 1, 1), vietnam))
                .isEqualTo(new Due(null, 10_000, false, null, List.of()));
    }

    @Nested
    class WithinWorkingDays {

        @ParameterizedTest
        @CsvSource({
            "1, 2026-03-02, 2026-03-03", // Monday to Tuesday
            "4, 2026-03-02, 2026-03-06",
            "5, 2026-03-02, 2026-03-09", // Monday to Monday
            "5, 2026-03-06, 2026-03-13",
            "1, 2026-03-06, 2026-03-09", // Friday to Monday
            "1, 2026-03-07, 2026-03-09", // from a Saturday
            "1, 2026-03-08, 2026-03-09", // from a Sunday
            "5, 2026-02-12, 2026-02-26", // across Tết
            "1, 2026-02-13, 2026-02-23",
            "5, 2025-12-29, 2026-01-07", // across the year and the swap of 2 January
            "2, 2026-01-08, 2026-01-10", // ends on a make-up Saturday
            "3, 2026-01-08, 2026-01-12",
            "3, 2025-04-25, 2025-04-29", // a make-up Saturday counts
            "1, 2025-04-29, 2025-05-05" // over the swapped 2 May
        })
        void endOnTheLastOfThemWithTheFirstDayNotCounted(int amount, LocalDate from, LocalDate date) {
            assertThat(Limit.workingDays(amount).from(from, vietnam))
                    .isEqualTo(new Due(date, 0, false, null, List.of()));
        }

        @Test
        void needNoDataForTheDayFromWhichTheyRun() {
            assertThat(Limit.workingDays(1)
                            .from(LocalDate.of(2022, 12, 31), vietnam)
                            .date())
                    .isEqualTo("2023-01-03");
            assertThat(Limit.workingDays(1).from(LocalDate.of(2022, 12, 30), vietnam))
                    .isEqualTo(new Due(null, 2022, false, null, List.of()));
        }

        @Test
        void nameTheFirstYearWithoutDataThatTheyRunInto() {
            Due lastKnown = Limit.workingDays(4).from(LocalDate.of(2027, 12, 27), vietnam);
            assertThat(lastKnown.date()).isEqualTo("2027-12-31");
            assertThat(lastKnown.isKnown()).isTrue();

            Due missing = Limit.workingDays(5).from(LocalDate.of(2027, 12, 27), vietnam);
            assertThat(missing.missingYear()).isEqualTo(2028);
            assertThat(missing.isKnown()).isFalse();
            assertThat(Limit.workingDays(9999)
                            .from(LocalDate.of(2023, 1, 1), vietnam)
                            .missingYear())
                    .isEqualTo(2028);
        }
    }

    @Nested
    class WithinDaysMonthsYears {

        @ParameterizedTest
        @CsvSource({
            "2026-03-01, 2026-03-16", // a Monday
            "2026-03-02, 2026-03-17",
            "2026-03-05, 2026-03-20", // a Friday
            "2026-03-08, 2026-03-23",
            "2025-12-26, 2026-01-10", // a make-up Saturday
            "2025-04-11, 2025-04-26"
        })
        void endOnTheLastDayIfItIsAWorkingDay(LocalDate from, LocalDate date) {
            assertThat(Limit.days(15).from(from, vietnam)).isEqualTo(new Due(date, 0, false, null, List.of()));
        }

        @ParameterizedTest
        @CsvSource({
            "2026-03-06, 2026-03-21, 2026-03-23", // Saturday
            "2026-03-07, 2026-03-22, 2026-03-23", // Sunday
            "2026-01-30, 2026-02-14, 2026-02-23", // Saturday before Tết
            "2026-02-05, 2026-02-20, 2026-02-23", // last day of Tết
            "2024-04-12, 2024-04-27, 2024-05-02", // Saturday before the swapped Monday
            "2025-04-17, 2025-05-02, 2025-05-05", // the swapped Friday
            "2025-12-17, 2026-01-01, 2026-01-05",
            "2026-08-14, 2026-08-29, 2026-09-03"
        })
        void rollFromADayOffToTheNextWorkingDay(LocalDate from, LocalDate unrolled, LocalDate date) {
            assertThat(Limit.days(15).from(from, vietnam)).isEqualTo(new Due(date, 0, true, unrolled, List.of()));
        }

        @ParameterizedTest
        @CsvSource({
            "6, 2025-03-17, 2025-09-17",
            "6, 2025-08-31, 2026-03-02", // 28 February, a Saturday
            "6, 2023-08-31, 2024-02-29", // a leap year
            "6, 2025-10-30, 2026-05-04", // 30 April, off until Sunday
            "3, 2026-01-31, 2026-05-04",
            "1, 2026-05-29, 2026-06-29"
        })
        void endInMonthsOnTheCorrespondingDay(int months, LocalDate from, LocalDate date) {
            assertThat(Limit.months(months).from(from, vietnam).date()).isEqualTo(date);
        }

        @ParameterizedTest
        @CsvSource({"2, 2023-07-03, 2025-07-03", "2, 2024-02-29, 2026-03-02", "1, 2025-01-01, 2026-01-05"})
        void endInYearsOnTheCorrespondingDay(int years, LocalDate from, LocalDate date) {
            assertThat(Limit.years(years).from(from, vietnam).date()).isEqualTo(date);
        }

        @Test
        void agreeWithWalkingToTheNextWorkingDayFromEveryDateOfTheShippedYears() {
            LocalDate end = LocalDate.of(2027, 12, 16);
            for (LocalDate from = LocalDate.of(2022, 12, 17); !from.isAfter(end); from = from.plusDays(1)) {
                LocalDate last = from.plusDays(15);
                LocalDate walked = last;
                while (!vietnam.isWorkingDay(walked)) {
                    walked = walked.plusDays(1);
                }
                Due due = Limit.days(15).from(from, vietnam);
                assertThat(due.date()).isEqualTo(walked);
                assertThat(due.rolled()).isEqualTo(!walked.equals(last));
                assertThat(due.unrolled()).isEqualTo(due.rolled() ? last : null);
            }
        }

        @Test
        void needDataOnlyForTheLastDay() {
            assertThat(Limit.years(2).from(LocalDate.of(2021, 7, 5), vietnam).date())
                    .isEqualTo("2023-07-05");
            assertThat(Limit.days(1).from(LocalDate.of(2027, 12, 30), vietnam).date())
                    .isEqualTo("2027-12-31");
        }

        @Test
        void areUnknownButForTheUnrolledDayIfTheLastDayIsInAYearWithoutData() {
            assertThat(Limit.days(2).from(LocalDate.of(2027, 12, 30), vietnam))
                    .isEqualTo(new Due(null, 2028, false, LocalDate.of(2028, 1, 1), List.of()));
            assertThat(Limit.months(6).from(LocalDate.of(2022, 6, 30), vietnam))
                    .isEqualTo(new Due(null, 2022, false, LocalDate.of(2022, 12, 30), List.of()));
        }

        @Test
        void areUnknownButForTheUnrolledDayIfTheyRollIntoAYearWithoutData() {
            WorkingCalendar only2023 = WorkingCalendar.of(List.of(vietnam.get(2023)));
            assertThat(Limit.days(1).from(LocalDate.of(2023, 12, 28), only2023).date())
                    .isEqualTo("2023-12-29");
            assertThat(Limit.days(2).from(LocalDate.of(2023, 12, 28), only2023))
                    .isEqualTo(new Due(null, 2024, false, LocalDate.of(2023, 12, 30), List.of()));
        }
    }

    @Nested
    class Before {

        @ParameterizedTest
        @CsvSource({
            "2, 2026-03-12, 2026-03-10",
            "2, 2026-03-09, 2026-03-07", // a Saturday stays
            "2, 2026-02-19, 2026-02-17", // so does Tết
            "2, 2023-01-01, 2022-12-30", // and no data is needed
            "30, 2030-03-01, 2030-01-30"
        })
        void inDaysIsTheDayMinusTheNumberAndNeverMoves(int amount, LocalDate event, LocalDate date) {
            assertThat(Limit.daysBefore(amount).from(event, vietnam))
                    .isEqualTo(new Due(date, 0, false, null, List.of()));
        }

        @ParameterizedTest
        @CsvSource({
            "5, 2026-03-09, 2026-03-02", // Monday to Monday
            "1, 2026-03-09, 2026-03-06",
            "1, 2026-03-08, 2026-03-06", // the event on a Sunday
            "4, 2026-03-06, 2026-03-02",
            "5, 2026-02-25, 2026-02-11", // across Tết
            "1, 2026-01-12, 2026-01-10", // a make-up Saturday
            "1, 2026-01-05, 2025-12-31", // across the year
            "5, 2026-01-05, 2025-12-25"
        })
        void inWorkingDaysIsCountedBackWithTheEventNotCounted(int amount, LocalDate event, LocalDate date) {
            assertThat(Limit.workingDaysBefore(amount).from(event, vietnam))
                    .isEqualTo(new Due(date, 0, false, null, List.of()));
        }

        @Test
        void inWorkingDaysNamesTheFirstYearWithoutDataThatItRunsInto() {
            assertThat(Limit.workingDaysBefore(1)
                            .from(LocalDate.of(2023, 1, 4), vietnam)
                            .date())
                    .isEqualTo("2023-01-03");
            assertThat(Limit.workingDaysBefore(1)
                            .from(LocalDate.of(2023, 1, 3), vietnam)
                            .missingYear())
                    .isEqualTo(2022);
            assertThat(Limit.workingDaysBefore(1)
                            .from(LocalDate.of(2023, 1, 1), vietnam)
                            .missingYear())
                    .isEqualTo(2022);
            assertThat(Limit.workingDaysBefore(1)
                            .from(LocalDate.of(2028, 1, 1), vietnam)
                            .date())
                    .isEqualTo("2027-12-31");
            assertThat(Limit.workingDaysBefore(1)
                            .from(LocalDate.of(2028, 1, 2), vietnam)
                            .missingYear())
                    .isEqualTo(2028);
        }
    }

    @Nested
    class ACaution {

        @ParameterizedTest
        @CsvSource({
            "WORKING_DAYS, 1, 2026-11-19, false", // ends on Friday 20
            "WORKING_DAYS, 1, 2026-11-20, true", // ends on Monday 23
            "WORKING_DAYS, 5, 2026-11-23, true", // counts over Saturday 28
            "WORKING_DAYS, 1, 2026-11-28, false", // starts on Sunday 29
            "WORKING_DAYS, 1, 2026-11-27, true",
            "WORKING_DAYS_BEFORE, 1, 2026-11-30, true", // Saturday 28 might be worked
            "WORKING_DAYS_BEFORE, 1, 2026-12-02, false",
            "WORKING_DAYS_BEFORE, 1, 2026-11-24, true",
            "WORKING_DAYS_BEFORE, 1, 2026-11-23, false",
            "DAYS, 15, 2026-11-06, true", // Saturday 21, rolls to 23
            "DAYS, 15, 2026-11-08, true", // Monday 23
            "DAYS, 15, 2026-11-05, false", // Friday 20
            "DAYS, 15, 2026-11-13, true", // Saturday 28, rolls to 30
            "DAYS, 15, 2026-11-14, false", // Sunday 29, rolls to 30
            "DAYS, 15, 2026-11-16, false", // over the days, which do not decide the end
            "MONTHS, 1, 2026-10-23, true",
            "DAYS_BEFORE, 2, 2026-11-25, false"
        })
        void isGivenWhenADayInDoubtDecidesTheEnd(Limit.Kind kind, int amount, LocalDate from, boolean given) {
            Due due = new Limit(amount, kind).from(from, doubtful);
            assertThat(due.isKnown()).isTrue();
            assertThat(due.cautions()).isEqualTo(given ? List.of(SWAP) : List.of());
        }

        @Test
        void isGivenOnceForACountOverTheTurnOfAYearThatBothFilesName() {
            LocalDate newYear = LocalDate.of(2026, 1, 1);
            WorkingCalendar doubtful = WorkingCalendar.of(List.of(
                    withCaution(2025, newYear.minusDays(2), newYear.minusDays(1)),
                    withCaution(2026, newYear, newYear.plusDays(1))));
            assertThat(Limit.workingDays(5).from(newYear.minusDays(5), doubtful).cautions())
                    .containsExactly("new-year");
        }

        private CalendarYear withCaution(int year, LocalDate from, LocalDate to) {
            CalendarYear shipped = vietnam.get(year);
            return new CalendarYear(
                    year,
                    shipped.daysOff(),
                    shipped.makeUpSaturdays(),
                    List.of(new CalendarYear.Caution(from, to, "new-year")),
                    shipped.sources());
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 10_000})
    void anAmountOutside1To9999IsRefused(int amount) {
        assertThatThrownBy(() -> Limit.days(amount))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("from 1 to 9999");
    }

    @ParameterizedTest
    @EnumSource
    void noDateMakesACountThrow(Limit.Kind kind) {
        for (LocalDate date : List.of(
                LocalDate.MIN,
                LocalDate.EPOCH,
                LocalDate.of(0, 1, 1),
                LocalDate.of(1, 1, 1),
                LocalDate.of(9999, 12, 31),
                LocalDate.of(10_000, 1, 1),
                LocalDate.MAX)) {
            assertThatCode(() -> new Limit(1, kind).from(date, vietnam)).doesNotThrowAnyException();
            assertThatCode(() -> new Limit(9999, kind).from(date, vietnam)).doesNotThrowAnyException();
        }
        assertThat(new Limit(1, kind).from(LocalDate.MAX, vietnam).missingYear())
                .isEqualTo(999_999_999);
    }

    @Test
    void saysWhetherItCountsWorkingDays() {
        assertThat(Limit.workingDays(5).inWorkingDays()).isTrue();
        assertThat(Limit.workingDaysBefore(5).inWorkingDays()).isTrue();
        assertThat(Limit.days(5).inWorkingDays()).isFalse();
        assertThat(Limit.daysBefore(5).inWorkingDays()).isFalse();
        assertThat(Limit.months(5).inWorkingDays()).isFalse();
        assertThat(Limit.years(5).inWorkingDays()).isFalse();
    }
}
