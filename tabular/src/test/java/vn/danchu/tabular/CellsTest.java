package vn.danchu.tabular;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.danchu.tabular.Samples.number;
import static vn.danchu.tabular.Samples.text;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.danchu.law.Period;

class CellsTest {

    @Nested
    class Dates {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "05/03/2026",
                    "5/3/2026",
                    "05-03-2026",
                    "5.3.2026",
                    "2026-03-05",
                    "2026-03-05T08:30",
                    "2026-03-05T08:30:59",
                    " 05/03/2026\u00a0"
                })
        void everyFormListedIsTheFifthOfMarch(String form) {
            assertThat(DateCells.read(text(form))).isEqualTo(Parsed.of(LocalDate.of(2026, 3, 5)));
        }

        @Test
        void aDateCellIsItsDay() {
            assertThat(DateCells.read(Cell.date(LocalDateTime.of(2026, 3, 5, 23, 59)))
                            .value())
                    .isEqualTo(LocalDate.of(2026, 3, 5));
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "31/04/2026",
                    "03/13/2026",
                    "29/02/2026",
                    "5/3/26",
                    "05/03-2026",
                    "2026/03/05",
                    "46086",
                    "tháng 3",
                    "2026-3-5",
                    "0/1/2026"
                })
        void otherFormsAndDaysThatAreNoneAreRefused(String form) {
            assertThat(DateCells.read(text(form)).problem()).isEqualTo(ProblemCode.NOT_A_DATE);
        }

        @Test
        void theLeapDayIsADayInALeapYear() {
            assertThat(DateCells.read(text("29/02/2028")).value()).isEqualTo(LocalDate.of(2028, 2, 29));
        }

        @Test
        void aNumberThatIsNotFormattedAsADateIsNone() {
            assertThat(DateCells.read(number("46086")).problem()).isEqualTo(ProblemCode.NOT_A_DATE);
        }

        @ParameterizedTest
        @CsvSource({"01/01/1945, true", "31/12/1944, false", "31/12/2100, true", "01/01/2101, false"})
        void yearsBeyondReasonAreRefused(String form, boolean read) {
            assertThat(DateCells.read(text(form)).value() != null).isEqualTo(read);
        }
    }

    @Nested
    class DaysAndMonths {

        @ParameterizedTest
        @CsvSource({
            "29, 0, false",
            "30, 0, true",
            "30, 1, true",
            "30, 2, false",
            "40, 1, true",
            "40, 2, false",
            "41, 2, true"
        })
        void areSuspectedFromThirtyDatesWithLessThanOneInTwentyAfterTheTwelfth(
                int dates, int after, boolean suspicious) {
            DayMonthWatch watch = new DayMonthWatch();
            for (int i = 0; i < dates; i++) {
                watch.see(LocalDate.of(2026, 3, i < after ? 13 : 12));
            }
            assertThat(watch.isSuspicious()).isEqualTo(suspicious);
        }
    }

    @Nested
    class Numbers {

        @ParameterizedTest
        @ValueSource(strings = {"1250000", "1.250.000", "1,250,000", "1 250 000", "1\u00a0250\u00a0000"})
        void areOneNumberHoweverGrouped(String form) {
            assertThat(NumberCells.count(text(form))).isEqualTo(Parsed.of(1_250_000L));
        }

        @ParameterizedTest
        @CsvSource({"1.250, 1250", "5.069, 5069", "12.500, 12500", "'999,999', 999999"})
        void ofWholeCountsHaveThousandsAndNoDecimals(String form, long count) {
            assertThat(NumberCells.count(text(form)))
                    .isEqualTo(Parsed.noted(count, ProblemCode.THOUSANDS, Long.toString(count)));
            assertThat(NumberCells.notNegative(text(form)).problem())
                    .as("where a decimal is possible")
                    .isEqualTo(ProblemCode.AMBIGUOUS_NUMBER);
        }

        @ParameterizedTest
        @ValueSource(strings = {"1250.000", "1250,000", "012,500"})
        void areRefusedWhereOneSeparatorCanMeanTwoThings(String form) {
            Parsed<Long> read = NumberCells.count(text(form));
            assertThat(read.problem()).isEqualTo(ProblemCode.AMBIGUOUS_NUMBER);
            assertThat(read.allowed()).doesNotContain(".", ",");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "1.25.000",
                    "1.250,000.5",
                    "1250.000.000",
                    "0.250.000",
                    "1,250.000",
                    "12a",
                    "1e6",
                    "--1",
                    "１２",
                    "1..2",
                    "+5",
                    "=1"
                })
        void areRefusedWhereSeparatorsAreOutOfPlace(String form) {
            assertThat(NumberCells.count(text(form)).value()).isNull();
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = ';',
                value = {"7,5; 7.5", "7.25; 7.25", "1.250,5; 1250.5", "1,250.75; 1250.75", "0,125; 0.125", "10; 10"})
        void mayHaveDecimalsWhereThoseAreAllowed(String form, BigDecimal number) {
            assertThat(NumberCells.notNegative(text(form)).value()).isEqualTo(number);
        }

        @Test
        void thatCountAreWhole() {
            assertThat(NumberCells.count(text("7,5")).problem()).isEqualTo(ProblemCode.NOT_WHOLE);
            assertThat(NumberCells.count(number("7.0")).value()).isEqualTo(7);
            assertThat(NumberCells.count(number("7.1")).problem()).isEqualTo(ProblemCode.NOT_WHOLE);
        }

        @Test
        void areNotNegative() {
            assertThat(NumberCells.count(text("0")).value()).isZero();
            assertThat(NumberCells.count(text("-1")).problem()).isEqualTo(ProblemCode.OUT_OF_RANGE);
        }

        @ParameterizedTest
        @CsvSource({
            "999999999999999999, true",
            "1000000000000000000, false",
            "1E+999999999, false",
            "1E-999999999, false"
        })
        void areMeasuredBeforeAnythingIsDoneWithThem(String form, boolean read) {
            assertThat(NumberCells.notNegative(number(form)).value() != null).isEqualTo(read);
        }
    }

    @Nested
    class Money {

        @Test
        void isWholeDongByTheUnitOfTheColumn() {
            assertThat(MoneyCells.read(text("1.250.000"), MoneyUnit.DONG).value())
                    .isEqualTo(1_250_000);
            assertThat(MoneyCells.read(text("1,5"), MoneyUnit.MILLION).value()).isEqualTo(1_500_000);
            assertThat(MoneyCells.read(text("2"), MoneyUnit.BILLION).value()).isEqualTo(2_000_000_000);
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = ';',
                value = {
                    "1.250.000 đ; 1250000",
                    "1.250.000đồng; 1250000",
                    "1.250.000 VNĐ; 1250000",
                    "15 triệu đồng; 15000000",
                    "15 triệu; 15000000",
                    "20 nghìn đồng; 20000",
                    "3,2 tỷ đồng; 3200000000",
                    "500 ₫; 500"
                })
        void hasItsOwnUnitBeforeThatOfTheColumn(String form, long dong) {
            assertThat(MoneyCells.read(text(form), MoneyUnit.BILLION).value()).isEqualTo(dong);
        }

        @Test
        void isNotReadWithoutAUnit() {
            assertThat(MoneyCells.read(text("15"), null).problem()).isEqualTo(ProblemCode.NO_MONEY_UNIT);
        }

        @Test
        void isRefusedWhereADongWouldBeBroken() {
            assertThat(MoneyCells.read(text("1,0005"), MoneyUnit.THOUSAND).problem())
                    .isEqualTo(ProblemCode.NOT_WHOLE_DONG);
            assertThat(MoneyCells.read(text("1,250"), MoneyUnit.MILLION).problem())
                    .isEqualTo(ProblemCode.AMBIGUOUS_NUMBER);
        }
    }

    @Nested
    class Ticks {

        @ParameterizedTest
        @ValueSource(strings = {"X", "x", "✓", "✔", "1", "Có", "có", "CÓ", "true"})
        void sayYes(String form) {
            assertThat(Tick.read(text(form)).value()).isEqualTo(Tick.YES);
        }

        @ParameterizedTest
        @ValueSource(strings = {"", " ", "0", "Không", "khong", "FALSE"})
        void sayNo(String form) {
            assertThat(Tick.read(text(form)).value()).isEqualTo(Tick.NO);
        }

        @Test
        void sayNotApplicable() {
            assertThat(Tick.read(text("Không áp dụng")).value()).isEqualTo(Tick.NOT_APPLICABLE);
        }

        @ParameterizedTest
        @ValueSource(strings = {"2", "xx", "có lẽ", "?", "N"})
        void areNotGuessed(String form) {
            assertThat(Tick.read(text(form)).problem()).isEqualTo(ProblemCode.NOT_A_TICK);
        }
    }

    @Nested
    class PeriodsOfReports {

        @ParameterizedTest
        @ValueSource(strings = {"2026-Q3", "2026 Q3", "Quý III/2026", "quý 3 năm 2026", "QUÝ III NĂM 2026", "Q3/2026"})
        void ofAQuarter(String form) {
            assertThat(Periods.read(text(form)).value()).isEqualTo(Period.quarter(2026, 3));
        }

        @Test
        void ofHalfYears() {
            assertThat(Periods.read(text("6 tháng đầu năm 2024")).value())
                    .isEqualTo(new Period(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 6, 30)));
            assertThat(Periods.read(text("06 tháng cuối năm 2024")).value())
                    .isEqualTo(new Period(LocalDate.of(2024, 7, 1), LocalDate.of(2024, 12, 31)));
        }

        @Test
        void ofYears() {
            assertThat(Periods.read(text("Năm 2026")).value()).isEqualTo(Period.year(2026));
            assertThat(Periods.read(number("2026")).value()).isEqualTo(Period.year(2026));
        }

        @ParameterizedTest
        @CsvSource({
            "0, 2026, 2026-01-01, 2026-12-31",
            "1, 2026, 2026-01-01, 2026-03-31",
            "IV, 2026, 2026-10-01, 2026-12-31",
            "Quý 2, 2026, 2026-04-01, 2026-06-30"
        })
        void ofAQuarterAndAYearInTwoColumns(String quarter, String year, LocalDate from, LocalDate to) {
            assertThat(Periods.read(text(quarter), text(year)).value()).isEqualTo(new Period(from, to));
        }

        @ParameterizedTest
        @ValueSource(strings = {"2026-Q5", "Quý V/2026", "2026-TET", "26", "Quý III", "9 tháng đầu năm 2026"})
        void areNotGuessed(String form) {
            assertThat(Periods.read(text(form)).problem()).isEqualTo(ProblemCode.NOT_A_PERIOD);
        }

        @Test
        void areWrittenInTheFormThatIsRead() {
            for (Period period : java.util.List.of(Period.year(2026), Period.quarter(2026, 4))) {
                assertThat(Periods.read(text(Periods.form(period))).value()).isEqualTo(period);
            }
        }
    }
}
