package vn.danchu.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static vn.danchu.figures.FigureKind.CUMULATIVE;
import static vn.danchu.figures.FigureKind.FLOW;
import static vn.danchu.figures.FigureKind.STOCK;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.danchu.compliance.Argument;
import vn.danchu.figures.FigureComparison.Basis;
import vn.danchu.law.Period;

/** Figures at the edges: the largest counts, amounts beside counts, comparisons of what cannot be compared. */
class FigureEdgesTest {

    private static final Period Q1 = Period.quarter(2024, 1);
    private static final Period Q2 = Period.quarter(2024, 2);

    /** A count of 18 digits; two of them have 19. */
    private static final long LARGE = 900_000_000_000_000_000L;

    private static ActivityReport report(ReportingUnit unit, Period period, Figure... figures) {
        return new ActivityReport(unit, ReportingPeriod.of(period), null, null, List.of(figures), null, null, null);
    }

    private static ActivityReport report(String unit, Period period, Figure... figures) {
        return report(ReportingUnit.of(unit, "Xã " + unit, UnitLevel.COMMUNE), period, figures);
    }

    private static Figure x(long value, FigureKind kind, @Nullable FigureUnit unit) {
        return FigureBuilder.builder(Figures.of("x", value, kind)).unit(unit).build();
    }

    private static List<FigureReason> reasons(FigureRollUp rollUp) {
        return rollUp.findings().stream().map(FigureFinding::reason).toList();
    }

    private static FigureFinding only(Figure... figures) {
        List<FigureFinding> found = FigureCheck.review(report("A", Q1, figures)).findings();
        assertThat(found).hasSize(1);
        return found.get(0);
    }

    @Nested
    class Counts {

        @Test
        void aValueIsACountIfItIsWholeAndWithoutAUnitAndOfAtMost18Digits() {
            assertThat(Figures.of("x", 7).count()).isEqualTo(7);
            assertThat(Figures.of("x", 999_999_999_999_999_999L).count()).isEqualTo(999_999_999_999_999_999L);
            assertThat(Figures.of("x", 1_000_000_000_000_000_000L).count()).isNull();
            assertThat(x(7, STOCK, FigureUnit.HECTARE).count()).isNull();
            assertThat(FigureBuilder.builder()
                            .key("x")
                            .value(new BigDecimal("7.5"))
                            .build()
                            .count())
                    .isNull();
            assertThat(FigureBuilder.builder().key("x").build().count()).isNull();
        }

        @Test
        void soIsItsWhole() {
            assertThat(FigureBuilder.builder(Figures.of("x", 7))
                            .ofValue(BigDecimal.TEN)
                            .build()
                            .ofCount())
                    .isEqualTo(10);
            assertThat(Figures.of("x", 7).ofCount()).isNull();
        }

        @Test
        void aNegativeOneIsTold() {
            FigureFinding finding = only(Figures.of("x", -5));
            assertThat(finding.reason()).isEqualTo(FigureReason.NEGATIVE);
            assertThat(finding.arguments().get(Argument.HAS)).isEqualTo(-5L);
            assertThat(only(x(-5, STOCK, FigureUnit.HECTARE)).arguments().get(Argument.FOUND))
                    .isEqualTo(List.of("-5 HECTARE"));
        }

        /** 1 of 100,000 is not 0.00 percent. */
        @Test
        void aPercentageThatIsNotNothingIsNeverShownAsNothing() {
            assertThat(StatedPercentage.telling(BigDecimal.ONE, BigDecimal.valueOf(100_000), 2))
                    .isEqualTo(new BigDecimal("0.001"));
            assertThat(StatedPercentage.telling(BigDecimal.ZERO, BigDecimal.valueOf(100_000), 2))
                    .isEqualTo(new BigDecimal("0.00"));
        }

        @Test
        void moreThanAllOfNothingIsNoComparison() {
            Figure figure = FigureBuilder.builder(Figures.of("x", 5))
                    .ofValue(BigDecimal.ZERO)
                    .stated("200%")
                    .build();
            assertThat(FigureCheck.review(report("A", Q1, figure)).findings())
                    .extracting(FigureFinding::reason)
                    .contains(FigureReason.ABOVE_WHOLE)
                    .doesNotContain(FigureReason.COMPARISON_ASSUMED);
        }
    }

    @Nested
    class Comparisons {

        private Figure compared(Figure figure, @Nullable String to) {
            return FigureBuilder.builder(figure)
                    .comparisons(List.of(new FigureComparison(Basis.PLAN, to, null, "105%")))
                    .build();
        }

        private FigureFinding of(Figure figure, Figure... others) {
            Figure[] all = new Figure[others.length + 1];
            all[0] = figure;
            System.arraycopy(others, 0, all, 1, others.length);
            return FigureCheck.review(report("A", Q1, all)).findings().stream()
                    .filter(finding -> finding.path().startsWith("/figures/0/comparisons"))
                    .findFirst()
                    .orElseThrow();
        }

        @Test
        void withWhatIsNotThereHaveNoBasis() {
            FigureFinding finding = of(compared(Figures.of("x", 105), "plan"));
            assertThat(finding.reason()).isEqualTo(FigureReason.COMPARISON_WITHOUT_BASIS);
            assertThat(finding.path()).isEqualTo("/figures/0/comparisons/0");
        }

        @Test
        void ofAnAmountWithACountAreRefused() {
            Figure hectares = FigureBuilder.builder(Figures.of("x", 105))
                    .unit(FigureUnit.HECTARE)
                    .build();
            assertThat(of(compared(hectares, "plan"), Figures.of("plan", 100)).reason())
                    .isEqualTo(FigureReason.UNITS_DIFFER);
        }

        @Test
        void ofWhatIsNotExactProveNothing() {
            Figure about = FigureBuilder.builder(Figures.of("x", 105))
                    .qualifier(Qualifier.ABOUT)
                    .build();
            assertThat(of(compared(about, "plan"), Figures.of("plan", 100)).reason())
                    .isEqualTo(FigureReason.INEXACT);
        }
    }

    @Nested
    class Files {

        @Test
        void areCheckedReportByReportWhateverTheirDays() {
            Figure wrong = FigureBuilder.builder(Figures.of("x", 5))
                    .ofValue(BigDecimal.valueOf(4))
                    .build();
            ActivityReports file = new ActivityReports(
                    null, List.of(report("A", Period.year(2020)), report("A", Period.year(2021), wrong)));
            assertThat(FigureCheck.arithmetic(file)).hasSize(2);
            assertThat(FigureCheck.arithmetic(file).get(1).findings())
                    .extracting(FigureFinding::reason)
                    .contains(FigureReason.ABOVE_WHOLE);
            assertThat(FigureCheck.review(file).get(1).findings())
                    .extracting(FigureFinding::reason)
                    .doesNotContain(FigureReason.ABOVE_WHOLE);
        }
    }

    @Nested
    class RollUps {

        private final RollUpScope half = new RollUpScope(List.of("A"), List.of(Q1, Q2));
        private final RollUpScope two = new RollUpScope(List.of("A", "B"), List.of(Q1));

        private FigureRollUp ofPeriods(FigureKind kind, @Nullable FigureUnit unit, long... values) {
            return FigureRollUp.of(
                    List.of(report("A", Q1, x(values[0], kind, unit)), report("A", Q2, x(values[1], kind, unit))),
                    half);
        }

        private FigureRollUp ofUnits(@Nullable FigureUnit unit, long... values) {
            return FigureRollUp.of(
                    List.of(report("A", Q1, x(values[0], FLOW, unit)), report("B", Q1, x(values[1], FLOW, unit))), two);
        }

        @Test
        void countNoFurtherThan18Digits() {
            assertThat(reasons(ofPeriods(FLOW, null, LARGE, LARGE))).containsExactly(FigureReason.TOO_LARGE);
            assertThat(ofPeriods(FLOW, null, LARGE, LARGE).figure("x").value()).isNull();
            assertThat(reasons(ofUnits(null, LARGE, LARGE))).containsExactly(FigureReason.TOO_LARGE);
            assertThat(ofUnits(null, LARGE, LARGE).figure("x").value()).isNull();
        }

        @Test
        void addAmountsOfAnySize() {
            BigDecimal sum = BigDecimal.valueOf(LARGE).add(BigDecimal.valueOf(LARGE));
            assertThat(ofPeriods(FLOW, FigureUnit.DONG, LARGE, LARGE)
                            .figure("x")
                            .value())
                    .isEqualByComparingTo(sum);
            assertThat(ofUnits(FigureUnit.DONG, LARGE, LARGE).figure("x").value())
                    .isEqualByComparingTo(sum);
        }

        @Test
        void keepTheUnitThatAllHave() {
            RolledFigure rolled = ofUnits(FigureUnit.HECTARE, 2, 3).figure("x");
            assertThat(rolled.unit()).isEqualTo(FigureUnit.HECTARE);
            assertThat(rolled.value()).isEqualByComparingTo("5");
        }

        @Test
        void nameBothValuesOfACumulativeCountThatFell() {
            FigureFinding counts = ofPeriods(CUMULATIVE, null, 7, 5).findings().get(0);
            assertThat(counts.reason()).isEqualTo(FigureReason.CUMULATIVE_FALLS);
            assertThat(counts.arguments().get(Argument.HAS)).isEqualTo(5L);
            assertThat(counts.arguments().get(Argument.BASE)).isEqualTo(7L);
            FigureFinding amounts =
                    ofPeriods(CUMULATIVE, FigureUnit.HECTARE, 7, 5).findings().get(0);
            assertThat(amounts.reason()).isEqualTo(FigureReason.CUMULATIVE_FALLS);
            assertThat(amounts.arguments().get(Argument.HAS)).isNull();
        }

        @Test
        void areLookedUpByTheKeyOfTheFigure() {
            FigureRollUp rollUp =
                    FigureRollUp.of(List.of(report("A", Q1, Figures.of("a", 1, FLOW), Figures.of("x", 2, FLOW))), half);
            assertThat(rollUp.figure("x").value()).isEqualByComparingTo("2");
            assertThat(rollUp.findFigure("y")).isEmpty();
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> rollUp.figure("y"))
                    .withMessageContaining("no figure \"y\"");
        }
    }

    /** On 1 July 2025 provinces and communes were drawn anew and districts ended. */
    @Nested
    class UnitsOverTime {

        private final Period before = Period.quarter(2025, 2);
        private final Period after = Period.quarter(2025, 3);
        private final RollUpScope both = new RollUpScope(List.of("A"), List.of(before, after));

        private FigureRollUp rolled(ReportingUnit first, ReportingUnit second) {
            return FigureRollUp.of(
                    List.of(report(first, before, x(1, FLOW, null)), report(second, after, x(2, FLOW, null))), both);
        }

        @ParameterizedTest
        @CsvSource({"PROVINCE, true", "DISTRICT, true", "COMMUNE, true", "VILLAGE, false"})
        void aCodeBeforeAndAfterMayBeOfTwoUnits(UnitLevel level, boolean changed) {
            ReportingUnit unit = ReportingUnit.of("A", "Tên", level);
            FigureRollUp rollUp = rolled(unit, unit);
            if (changed) {
                assertThat(reasons(rollUp)).containsExactly(FigureReason.UNIT_CHANGED);
                assertThat(rollUp.findFigure("x").map(RolledFigure::value)).isEmpty();
            } else {
                assertThat(rollUp.findings()).isEmpty();
                assertThat(rollUp.figure("x").value()).isEqualByComparingTo("3");
            }
        }

        @Test
        void twoNamesOfOneCodeAreToldOnceAndNotAdded() {
            FigureRollUp rollUp = rolled(
                    ReportingUnit.of("A", "Xã Một", UnitLevel.VILLAGE),
                    ReportingUnit.of("A", "Xã Hai", UnitLevel.VILLAGE));
            assertThat(reasons(rollUp)).containsExactly(FigureReason.UNIT_NAMES_DIFFER);
            assertThat(rollUp.findings().get(0).path()).as("at the first").isEqualTo("/0/unit");
            assertThat(rollUp.findFigure("x").map(RolledFigure::value)).isEmpty();
        }

        @Test
        void aReportBeyondTheLastDayOfItsUnitIsNotAdded() {
            LocalDate last = before.to();
            ReportingUnit ended = new ReportingUnit("A", "Thôn", UnitLevel.VILLAGE, null, last);
            FigureRollUp rollUp = rolled(ended, ended);
            assertThat(reasons(rollUp)).containsExactly(FigureReason.UNIT_NOT_THERE);
            assertThat(rollUp.figure("x").value()).isEqualByComparingTo("1");
        }
    }

    @Nested
    class Words {

        @Test
        void areEnglishForEnglishAndVietnameseOtherwise() {
            assertThat(FigureTexts.of(Locale.UK).label("complaints")).isEqualTo("Complaints");
            assertThat(FigureTexts.of(Locale.FRENCH).label("complaints")).isEqualTo("Khiếu nại");
        }

        @Test
        void writeUnitsAsReportsDo() {
            assertThat(FigureUnit.HECTARE.sign()).isEqualTo("ha");
            assertThat(FigureUnit.SQUARE_METRE.sign()).isEqualTo("m²");
        }
    }
}
