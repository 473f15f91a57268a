package vn.danchu.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.danchu.figures.FigureComparison.Basis;
import vn.danchu.law.Period;

/** What a report compares, measures and prints beside counts and their wholes. */
class ComparisonsAndAmountsTest {

    private static final FigureTexts VI = FigureTexts.of(Locale.forLanguageTag("vi"));

    private static List<FigureFinding> found(Figure... figures) {
        ReportingPeriod period = ReportingPeriod.of(Period.year(2024));
        return FigureCheck.review(new ActivityReport(null, period, null, null, List.of(figures), null, null, null))
                .findings();
    }

    private static List<FigureReason> reasons(Figure... figures) {
        return found(figures).stream().map(FigureFinding::reason).toList();
    }

    private static Figure compared(long value, long basis, String stated) {
        return FigureBuilder.builder()
                .key("days")
                .value(BigDecimal.valueOf(value))
                .comparisons(List.of(
                        new FigureComparison(Basis.SAME_PERIOD_LAST_YEAR, null, BigDecimal.valueOf(basis), stated)))
                .build();
    }

    private static Figure amount(String value, FigureUnit unit, String whole, String stated) {
        return FigureBuilder.builder()
                .key("amount")
                .value(new BigDecimal(value))
                .unit(unit)
                .ofValue(whole == null ? null : new BigDecimal(whole))
                .stated(stated)
                .build();
    }

    @Nested
    class Comparisons {

        @Test
        void with_a_plan_are_no_parts_of_it() {
            Figure plan = Figures.of("planned", 2000);
            Figure given = FigureBuilder.builder()
                    .key("given")
                    .value(BigDecimal.valueOf(2104))
                    .comparisons(List.of(new FigureComparison(Basis.PLAN, "planned", null, "105,2%")))
                    .build();
            List<FigureFinding> findings = found(plan, given);

            assertThat(findings).extracting(FigureFinding::reason).containsExactly(FigureReason.COMPARISON_HOLDS);
            assertThat(VI.answer(findings.get(0)))
                    .isEqualTo("2.104 so với 2.000 là 105,20%; báo cáo ghi 105,2%: khớp.");
        }

        /** 1,093 of 1,000 is 9.3% more; 9.25% more rounds to 9.3%, 9.24% to 9.2%. */
        @ParameterizedTest
        @CsvSource({
            "1093, 1000, 'tăng 9,3%', COMPARISON_HOLDS",
            "10925, 10000, 'tăng 9,3%', COMPARISON_HOLDS",
            "10924, 10000, 'tăng 9,3%', COMPARISON_WRONG",
            "1093, 1000, 'giảm 9,3%', COMPARISON_WRONG",
            "907, 1000, 'giảm 9,3%', COMPARISON_HOLDS",
            "907, 1000, '-9.3%', COMPARISON_HOLDS",
            "1093, 1000, '+9.3%', COMPARISON_HOLDS",
            "1012, 1000, 'tăng 12', COMPARISON_HOLDS",
            "1013, 1000, 'tăng 12', COMPARISON_WRONG",
            "1099, 1000, 'tăng trên 9%', COMPARISON_HOLDS",
            "1090, 1000, 'tăng trên 9%', COMPARISON_WRONG",
            "1000, 1000, 'tăng 0%', COMPARISON_HOLDS",
            "1093, 1000, 'đạt 109,3%', COMPARISON_HOLDS",
            "1093, 1000, nhiều, COMPARISON_UNREADABLE",
            "1093, 0, 'tăng 9,3%', COMPARISON_WITH_NOTHING",
            "12, 0, 'tăng 12', COMPARISON_HOLDS",
            "1004, 1000, 'tăng 4 vụ', COMPARISON_HOLDS",
            "1005, 1000, 'tăng 4 vụ', COMPARISON_WRONG",
            "996, 1000, 'giảm 4 vụ việc', COMPARISON_HOLDS",
            "3200, 2000, 'tăng 1.200 hồ sơ', COMPARISON_HOLDS",
            "1004, 1000, 'tăng 4 lần', COMPARISON_UNREADABLE",
            "1004, 1000, 'tăng 4 nghìn', COMPARISON_UNREADABLE",
            "10929, 10000, 'tăng 9,2%', COMPARISON_TRUNCATED"
        })
        void with_another_year(long value, long basis, String stated, FigureReason reason) {
            assertThat(reasons(compared(value, basis, stated))).containsExactly(reason);
        }

        @Test
        void that_are_written_as_shares_are_understood_where_they_follow() {
            Figure over = FigureBuilder.builder()
                    .key("given")
                    .value(BigDecimal.valueOf(2104))
                    .ofValue(BigDecimal.valueOf(2000))
                    .stated("105,2%")
                    .build();
            assertThat(reasons(over)).containsExactly(FigureReason.COMPARISON_ASSUMED);
        }
    }

    @Nested
    class Amounts {

        @Test
        void with_decimals_need_a_unit() {
            assertThat(reasons(amount("12500.5", null, null, null))).containsExactly(FigureReason.DECIMAL_WITHOUT_UNIT);
            assertThat(reasons(amount("12500.5", FigureUnit.SQUARE_METRE, null, null)))
                    .containsExactly(FigureReason.NOTHING_TO_CHECK);
        }

        @ParameterizedTest
        @CsvSource({
            "1.25, 2.5, '50%', PERCENTAGE_HOLDS",
            "1.2625, 2.5, '50%', PERCENTAGE_TRUNCATED",
            "1.3, 2.5, '50%', PERCENTAGE_WRONG"
        })
        void are_shares_of_amounts(String value, String whole, String stated, FigureReason reason) {
            assertThat(reasons(amount(value, FigureUnit.BILLION_DONG, whole, stated)))
                    .containsExactly(FigureReason.WITHIN_WHOLE, reason);
        }

        @Test
        void of_one_dimension_are_compared_exactly() {
            Figure whole = FigureBuilder.builder()
                    .key("whole")
                    .value(new BigDecimal("1.25"))
                    .unit(FigureUnit.HECTARE)
                    .build();
            Figure at = part("12500", FigureUnit.SQUARE_METRE);
            Figure above = part("12500.5", FigureUnit.SQUARE_METRE);

            assertThat(reasons(whole, at)).containsExactly(FigureReason.WITHIN_WHOLE);
            assertThat(reasons(whole, above)).containsExactly(FigureReason.ABOVE_WHOLE);
            assertThat(VI.answer(found(whole, above).get(0)))
                    .isEqualTo("So với tổng số: 12.500,5 m²; 1,25 ha; lớn hơn tổng số.");
        }

        @Test
        void are_never_mixed() {
            Figure whole = FigureBuilder.builder()
                    .key("whole")
                    .value(new BigDecimal("1.25"))
                    .unit(FigureUnit.BILLION_DONG)
                    .build();
            assertThat(reasons(whole, part("1", FigureUnit.SQUARE_METRE))).containsExactly(FigureReason.UNITS_DIFFER);
            assertThat(reasons(whole, part("1", null))).containsExactly(FigureReason.UNITS_DIFFER);
        }

        private static Figure part(String value, FigureUnit unit) {
            return FigureBuilder.builder()
                    .key("part")
                    .value(new BigDecimal(value))
                    .unit(unit)
                    .of("whole")
                    .build();
        }
    }

    @Nested
    class Percentages {

        private static Figure share(long value, long whole, String stated) {
            return FigureBuilder.builder()
                    .key("files")
                    .value(BigDecimal.valueOf(value))
                    .ofValue(BigDecimal.valueOf(whole))
                    .stated(stated)
                    .build();
        }

        @Test
        void of_nearly_all_are_never_shown_as_all() {
            List<FigureFinding> findings = found(share(80_391, 80_395, "100%"));

            assertThat(findings.get(1).reason()).isEqualTo(FigureReason.PERCENTAGE_ROUNDED_TO_ALL);
            assertThat(VI.answer(findings.get(1))).contains("99,995%");
            assertThat(reasons(share(80_395, 80_395, "100%")))
                    .containsExactly(FigureReason.WITHIN_WHOLE, FigureReason.PERCENTAGE_HOLDS);
        }

        /** 9,313 of 10,000 is 93.13%; the second number follows from another whole, which the report does not name. */
        @Test
        void may_be_several() {
            assertThat(reasons(share(9_313, 10_000, "93,13%; 93,7%")))
                    .containsExactly(
                            FigureReason.WITHIN_WHOLE, FigureReason.PERCENTAGE_HOLDS, FigureReason.PERCENTAGE_OF_WHAT);
            assertThat(reasons(share(9_313, 10_000, "93,1%; 93,13%")))
                    .containsExactly(
                            FigureReason.WITHIN_WHOLE, FigureReason.PERCENTAGE_HOLDS, FigureReason.PERCENTAGE_HOLDS);
            assertThat(reasons(share(9_313, 10_000, "93,2%; 93,7%")))
                    .containsExactly(
                            FigureReason.WITHIN_WHOLE, FigureReason.PERCENTAGE_WRONG, FigureReason.PERCENTAGE_WRONG);
        }
    }

    @Test
    void a_report_from_before_the_law_is_checked_for_arithmetic_on_request() {
        ReportingPeriod period = ReportingPeriod.of(new Period(LocalDate.of(2022, 1, 1), LocalDate.of(2022, 12, 31)));
        ActivityReport report =
                new ActivityReport(null, period, null, null, List.of(Percentages.share(1, 3, "33%")), null, null, null);

        assertThat(FigureCheck.review(report).findings())
                .extracting(FigureFinding::reason)
                .containsExactly(FigureReason.BEFORE_THE_LAW);
        assertThat(FigureCheck.arithmetic(report).findings())
                .extracting(FigureFinding::reason)
                .containsExactly(FigureReason.WITHIN_WHOLE, FigureReason.PERCENTAGE_HOLDS);
    }

    @Nested
    class Units_of_a_roll_up {

        private static final Period BEFORE = new Period(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 6, 30));
        private static final Period AFTER = new Period(LocalDate.of(2025, 7, 1), LocalDate.of(2025, 12, 31));

        private static ActivityReport report(ReportingUnit unit, Period period, Figure... figures) {
            return new ActivityReport(unit, ReportingPeriod.of(period), null, null, List.of(figures), null, null, null);
        }

        private static FigureRollUp rollUp(ActivityReport... reports) {
            return FigureRollUp.of(List.of(reports), new RollUpScope(List.of("A"), List.of(BEFORE, AFTER)));
        }

        private static ReportingUnit commune(String name, LocalDate from) {
            return new ReportingUnit("A", name, UnitLevel.COMMUNE, from, null);
        }

        private final Figure five = Figures.of("x", 5, FigureKind.FLOW);

        @Test
        void of_one_code_and_two_names_are_named_and_not_summed() {
            FigureRollUp rollUp =
                    rollUp(report(commune("Xã An", null), BEFORE, five), report(commune("Xã Bình", null), AFTER, five));

            assertThat(rollUp.figures()).isEmpty();
            assertThat(rollUp.findings())
                    .extracting(FigureFinding::reason)
                    .containsExactly(FigureReason.UNIT_NAMES_DIFFER);
            assertThat(rollUp.unitsWithoutReport()).containsExactly("A");
        }

        @Test
        void on_both_sides_of_1_July_2025_are_named_unless_they_existed_before() {
            assertThat(rollUp(report(commune("Xã An", null), BEFORE, five), report(commune("Xã An", null), AFTER, five))
                            .findings())
                    .extracting(FigureFinding::reason)
                    .containsExactly(FigureReason.UNIT_CHANGED);
            LocalDate long_ago = LocalDate.of(1998, 1, 1);
            assertThat(rollUp(
                                    report(commune("Xã An", long_ago), BEFORE, five),
                                    report(commune("Xã An", long_ago), AFTER, five))
                            .figure("x")
                            .value())
                    .isEqualByComparingTo("10");
        }

        @Test
        void that_did_not_exist_then_are_named() {
            assertThat(rollUp(report(commune("Xã An", LocalDate.of(2025, 7, 1)), BEFORE, five))
                            .findings())
                    .extracting(FigureFinding::reason)
                    .containsExactly(FigureReason.UNIT_NOT_THERE);
        }

        @Test
        void give_amounts_in_one_unit() {
            ReportingUnit unit = commune("Xã An", LocalDate.of(1998, 1, 1));
            Figure billions = money("1.25", FigureUnit.BILLION_DONG);
            Figure millions = money("750", FigureUnit.MILLION_DONG);
            RolledFigure rolled = rollUp(report(unit, BEFORE, billions), report(unit, AFTER, millions))
                    .figure("money");

            assertThat(rolled.unit()).isEqualTo(FigureUnit.DONG);
            assertThat(rolled.value()).isEqualByComparingTo("2000000000");
            assertThat(rollUp(
                                    report(unit, BEFORE, billions),
                                    report(unit, AFTER, Figures.of("money", 3, FigureKind.FLOW)))
                            .findings())
                    .extracting(FigureFinding::reason)
                    .containsExactly(FigureReason.UNITS_DIFFER);
        }

        private static Figure money(String value, FigureUnit unit) {
            return FigureBuilder.builder()
                    .key("money")
                    .value(new BigDecimal(value))
                    .unit(unit)
                    .kind(FigureKind.FLOW)
                    .build();
        }
    }
}
