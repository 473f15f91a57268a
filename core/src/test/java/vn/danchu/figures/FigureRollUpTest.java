package vn.danchu.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static vn.danchu.figures.FigureKind.CUMULATIVE;
import static vn.danchu.figures.FigureKind.FLOW;
import static vn.danchu.figures.FigureKind.STOCK;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.danchu.compliance.Argument;
import vn.danchu.compliance.Verdict;
import vn.danchu.law.Period;

class FigureRollUpTest {

    private static final Period Q1 = Period.quarter(2024, 1);
    private static final Period Q2 = Period.quarter(2024, 2);
    private static final Period Q3 = Period.quarter(2024, 3);
    private static final Period Q4 = Period.quarter(2024, 4);
    private static final Period HALF = new Period(Q1.from(), Q2.to());
    private static final RollUpScope YEAR_OF_ONE = RollUpScope.quarters(List.of("A"), 2024);
    private static final RollUpScope QUARTER_OF_TWO = new RollUpScope(List.of("A", "B"), List.of(Q1));

    private static ActivityReport report(@Nullable String unit, @Nullable Period period, Figure... figures) {
        return new ActivityReport(
                ReportingUnit.of(unit, "Xã " + unit, UnitLevel.COMMUNE),
                period == null ? null : ReportingPeriod.of(period),
                null,
                null,
                List.of(figures),
                null,
                null,
                null);
    }

    private static Figure x(@Nullable Long value, @Nullable FigureKind kind) {
        return FigureBuilder.builder()
                .key("x")
                .value(value == null ? null : BigDecimal.valueOf(value))
                .kind(kind)
                .build();
    }

    private static Figure x(long value, FigureKind kind) {
        return Figures.of("x", value, kind);
    }

    private static RolledFigure rolled(FigureRollUp rollUp) {
        return rollUp.figure("x");
    }

    private static List<String> brief(FigureRollUp rollUp) {
        return rollUp.findings().stream().map(f -> f.reason() + " " + f.path()).toList();
    }

    @Nested
    class OverQuarters {

        private FigureRollUp year(FigureKind kind, long... values) {
            return FigureRollUp.of(
                    List.of(
                            report("A", Q1, x(values[0], kind)),
                            report("A", Q2, x(values[1], kind)),
                            report("A", Q3, x(values[2], kind)),
                            report("A", Q4, x(values[3], kind))),
                    YEAR_OF_ONE);
        }

        @Test
        void flowsAdd() {
            FigureRollUp rollUp = year(FLOW, 5, 0, 7, 9);
            assertThat(rollUp.figures())
                    .containsExactly(new RolledFigure("x", FLOW, BigDecimal.valueOf(21), null, null, List.of()));
            assertThat(rolled(rollUp).complete()).isTrue();
            assertThat(rollUp.findings()).isEmpty();
            assertThat(rollUp.missing()).isEmpty();
            assertThat(rollUp.unitsWithoutReport()).isEmpty();
        }

        @Test
        void theLatestStockHoldsEvenIfItFell() {
            assertThat(year(STOCK, 5, 12, 11, 9).figures())
                    .containsExactly(new RolledFigure("x", STOCK, BigDecimal.valueOf(9), null, Q4.to(), List.of()));
        }

        @Test
        void theLatestCumulativeValueHolds() {
            assertThat(year(CUMULATIVE, 5, 5, 11, 19).figures())
                    .containsExactly(
                            new RolledFigure("x", CUMULATIVE, BigDecimal.valueOf(19), null, Q4.to(), List.of()));
        }

        @Test
        void aCumulativeValueThatFallsIsRefused() {
            FigureRollUp rollUp = year(CUMULATIVE, 5, 12, 11, 19);
            assertThat(rolled(rollUp).value()).isNull();
            assertThat(brief(rollUp)).containsExactly("CUMULATIVE_FALLS /2/figures/0");
        }

        @Test
        void theOrderOfTheReportsDoesNotMatter() {
            List<ActivityReport> backwards =
                    List.of(report("A", Q4, x(9, STOCK)), report("A", Q1, x(5, STOCK)), report("A", Q2, x(6, STOCK)));
            assertThat(rolled(FigureRollUp.of(backwards, YEAR_OF_ONE)).value()).isEqualByComparingTo("9");
        }

        @Test
        void aMissingQuarterIsListedAndTheFlowIsWhatWasReported() {
            FigureRollUp rollUp = FigureRollUp.of(
                    List.of(report("A", Q1, x(5, FLOW)), report("A", Q3, x(7, FLOW)), report("A", Q4, x(9, FLOW))),
                    YEAR_OF_ONE);
            assertThat(rollUp.missing()).containsExactly(new Gap("A", Q2));
            assertThat(rolled(rollUp))
                    .isEqualTo(
                            new RolledFigure("x", FLOW, BigDecimal.valueOf(21), null, null, List.of(new Gap("A", Q2))));
            assertThat(rolled(rollUp).complete()).isFalse();
        }

        @Test
        void aStockBeforeTheLastQuarterLeavesTheQuartersAfterItOpen() {
            FigureRollUp rollUp = FigureRollUp.of(List.of(report("A", Q2, x(5, STOCK)), report("A", Q4)), YEAR_OF_ONE);
            assertThat(rolled(rollUp))
                    .isEqualTo(new RolledFigure(
                            "x",
                            STOCK,
                            BigDecimal.valueOf(5),
                            null,
                            Q2.to(),
                            List.of(new Gap("A", Q3), new Gap("A", Q4))));
            assertThat(rollUp.missing()).containsExactly(new Gap("A", Q1), new Gap("A", Q3));
        }

        @Test
        void aQuarterThatReportsOtherFiguresIsAGapOfThisOne() {
            FigureRollUp rollUp = FigureRollUp.of(
                    List.of(
                            report("A", HALF, x(5, FLOW)),
                            report("A", Q3, Figures.of("y", 1, FLOW)),
                            report("A", Q4, x(9, FLOW))),
                    YEAR_OF_ONE);
            assertThat(rollUp.missing()).isEmpty();
            assertThat(rolled(rollUp).gaps()).containsExactly(new Gap("A", Q3));
            assertThat(rollUp.figures()).extracting(RolledFigure::key).containsExactly("x", "y");
        }

        @Test
        void flowsOfPeriodsThatShareADayAreRefused() {
            Period shares = new Period(Q1.to(), Q2.to());
            FigureRollUp rollUp =
                    FigureRollUp.of(List.of(report("A", Q1, x(5, FLOW)), report("A", shares, x(7, FLOW))), YEAR_OF_ONE);
            assertThat(rolled(rollUp).value()).isNull();
            assertThat(brief(rollUp)).containsExactly("FLOWS_OVERLAP /1/figures/0");
            FigureFinding finding = rollUp.findings().get(0);
            assertThat(finding.verdict()).isEqualTo(Verdict.UNDETERMINED);
            assertThat(finding.arguments().get(Argument.START)).isEqualTo(Q1.to());
            assertThat(finding.arguments().get(Argument.DONE)).isEqualTo(Q1.to());
        }

        @Test
        void flowsOfAQuarterAndTheYearAroundItAreRefused() {
            FigureRollUp rollUp = FigureRollUp.of(
                    List.of(
                            report("A", Period.year(2024), x(20, FLOW)),
                            report("A", Q1, x(5, FLOW)),
                            report("A", Q3, x(5, FLOW))),
                    YEAR_OF_ONE);
            assertThat(brief(rollUp)).containsExactly("FLOWS_OVERLAP /0/figures/0");
            assertThat(rollUp.findings().get(0).arguments().get(Argument.START)).isEqualTo(Q3.from());
            assertThat(rollUp.findings().get(0).arguments().get(Argument.DONE)).isEqualTo(Q3.to());
        }

        @Test
        void aFlowThatStandsTwiceInOneReportIsRefused() {
            FigureRollUp rollUp = FigureRollUp.of(List.of(report("A", Q1, x(5, FLOW), x(5, FLOW))), YEAR_OF_ONE);
            assertThat(brief(rollUp)).containsExactly("FLOWS_OVERLAP /0/figures/1");
        }

        @Test
        void stocksOfOneDayMustAgree() {
            List<ActivityReport> agree = List.of(report("A", HALF, x(5, STOCK)), report("A", Q2, x(5, STOCK)));
            assertThat(rolled(FigureRollUp.of(agree, YEAR_OF_ONE)).value()).isEqualByComparingTo("5");
            List<ActivityReport> disagree = List.of(report("A", HALF, x(5, STOCK)), report("A", Q2, x(6, STOCK)));
            FigureRollUp rollUp = FigureRollUp.of(disagree, YEAR_OF_ONE);
            assertThat(rolled(rollUp).value()).isNull();
            assertThat(brief(rollUp)).containsExactly("VALUES_DISAGREE /1/figures/0");
        }

        @Test
        void aCumulativeValueOverATurnOfTheYearIsRefused() {
            RollUpScope scope = new RollUpScope(List.of("A"), List.of(Q4, Period.quarter(2025, 1)));
            FigureRollUp rollUp = FigureRollUp.of(
                    List.of(
                            report("A", Q4, x(19, CUMULATIVE)),
                            report("A", Period.quarter(2025, 1), x(21, CUMULATIVE))),
                    scope);
            assertThat(rolled(rollUp).value()).isNull();
            assertThat(brief(rollUp)).containsExactly("CUMULATIVE_OVER_YEARS /1/figures/0");
        }
    }

    @Nested
    class OverUnits {

        @ParameterizedTest
        @EnumSource(FigureKind.class)
        void valuesOfOneDayAdd(FigureKind kind) {
            FigureRollUp rollUp =
                    FigureRollUp.of(List.of(report("A", Q1, x(5, kind)), report("B", Q1, x(7, kind))), QUARTER_OF_TWO);
            assertThat(rolled(rollUp))
                    .isEqualTo(new RolledFigure(
                            "x", kind, BigDecimal.valueOf(12), null, kind == FLOW ? null : Q1.to(), List.of()));
        }

        @Test
        void unitsThatDidNotReportAreListed() {
            FigureRollUp rollUp = FigureRollUp.of(List.of(report("B", Q1, x(7, FLOW))), QUARTER_OF_TWO);
            assertThat(rollUp.unitsWithoutReport()).containsExactly("A");
            assertThat(rollUp.missing()).isEmpty();
            assertThat(rolled(rollUp))
                    .isEqualTo(new RolledFigure(
                            "x", FLOW, BigDecimal.valueOf(7), null, null, List.of(new Gap("A", null))));
        }

        @Test
        void aUnitThatReportsOtherFiguresDidReport() {
            FigureRollUp rollUp =
                    FigureRollUp.of(List.of(report("A", Q1), report("B", Q1, x(7, FLOW))), QUARTER_OF_TWO);
            assertThat(rollUp.unitsWithoutReport()).isEmpty();
            assertThat(rolled(rollUp).gaps()).containsExactly(new Gap("A", null));
        }

        @Test
        void noReportAtAllGivesNoFigure() {
            FigureRollUp rollUp = FigureRollUp.of(List.of(), QUARTER_OF_TWO);
            assertThat(rollUp.unitsWithoutReport()).containsExactly("A", "B");
            assertThat(rollUp.figures()).isEmpty();
            assertThat(rollUp.findFigure("x")).isEmpty();
        }

        @ParameterizedTest
        @EnumSource(
                value = FigureKind.class,
                names = {"STOCK", "CUMULATIVE"})
        void latestValuesOfDifferentDaysAreNotAdded(FigureKind kind) {
            RollUpScope scope = RollUpScope.quarters(List.of("A", "B"), 2024);
            FigureRollUp rollUp = FigureRollUp.of(
                    List.of(report("A", Q1, x(5, kind)), report("A", Q2, x(6, kind)), report("B", Q1, x(7, kind))),
                    scope);
            assertThat(rolled(rollUp).value()).isNull();
            assertThat(rolled(rollUp).on()).isNull();
            assertThat(brief(rollUp)).containsExactly("DAYS_DIFFER /0/figures/0");
            assertThat(rollUp.findings().get(0).arguments().get(Argument.FOUND)).isEqualTo(List.of("B"));
        }

        @Test
        void flowsAddWhereverTheyWereReported() {
            RollUpScope scope = RollUpScope.quarters(List.of("A", "B"), 2024);
            FigureRollUp rollUp = FigureRollUp.of(
                    List.of(report("A", Q1, x(5, FLOW)), report("B", Period.year(2024), x(7, FLOW))), scope);
            assertThat(rolled(rollUp).value()).isEqualByComparingTo("12");
            assertThat(rolled(rollUp).gaps()).containsExactly(new Gap("A", Q2), new Gap("A", Q3), new Gap("A", Q4));
        }

        @Test
        void aUnitThatIsRefusedLeavesNoSum() {
            FigureRollUp rollUp = FigureRollUp.of(
                    List.of(report("A", Q1, x(5, FLOW), x(5, FLOW)), report("B", Q1, x(7, FLOW))), QUARTER_OF_TWO);
            assertThat(rolled(rollUp).value()).isNull();
        }

        @Test
        void aUnitWithoutACodeIsKnownByItsName() {
            ActivityReport named = new ActivityReport(
                    ReportingUnit.of(null, "B", null),
                    ReportingPeriod.of(Q1),
                    null,
                    null,
                    List.of(x(7, FLOW)),
                    null,
                    null,
                    null);
            assertThat(FigureRollUp.of(List.of(named), QUARTER_OF_TWO).unitsWithoutReport())
                    .containsExactly("A");
        }

        @Test
        void sumsThatAreTooGreatAreRefused() {
            FigureRollUp rollUp = FigureRollUp.of(
                    List.of(report("A", Q1, x(Long.MAX_VALUE, FLOW)), report("B", Q1, x(1, FLOW))), QUARTER_OF_TWO);
            assertThat(rolled(rollUp).value()).isNull();
            assertThat(brief(rollUp)).containsExactly("TOO_LARGE /0/figures/0");
        }
    }

    @Nested
    class Kinds {

        @Test
        void thatDisagreeAreNamedAndNotAdded() {
            FigureRollUp rollUp =
                    FigureRollUp.of(List.of(report("A", Q1, x(5, FLOW)), report("B", Q1, x(7, STOCK))), QUARTER_OF_TWO);
            assertThat(rollUp.figures()).containsExactly(new RolledFigure("x", null, null, null, null, List.of()));
            assertThat(brief(rollUp)).containsExactly("KINDS_DISAGREE /1/figures/0/kind");
            FigureFinding finding = rollUp.findings().get(0);
            assertThat(finding.figure()).isEqualTo("x");
            assertThat(finding.verdict()).isEqualTo(Verdict.UNDETERMINED);
            assertThat(finding.arguments().get(Argument.FOUND)).isEqualTo(List.of("B"));
        }

        @Test
        void thatAreMissingAreNamedAndNotAdded() {
            FigureRollUp rollUp =
                    FigureRollUp.of(List.of(report("A", Q1, x(5, FLOW)), report("B", Q1, x(7L, null))), QUARTER_OF_TWO);
            assertThat(rolled(rollUp).value()).isNull();
            assertThat(brief(rollUp)).containsExactly("KIND_NOT_GIVEN /1/figures/0/kind");
            assertThat(rollUp.findings().get(0).arguments().get(Argument.FOUND)).isEqualTo(List.of("B"));
        }
    }

    @Nested
    class Values {

        @Test
        void thatAreNotKnownAreGapsAndNeverZero() {
            FigureRollUp rollUp = FigureRollUp.of(
                    List.of(report("A", Q1, x(null, FLOW)), report("B", Q1, x(7, FLOW))), QUARTER_OF_TWO);
            assertThat(brief(rollUp)).containsExactly("NOT_GIVEN /0/figures/0/value");
            assertThat(rolled(rollUp))
                    .isEqualTo(new RolledFigure(
                            "x", FLOW, BigDecimal.valueOf(7), null, null, List.of(new Gap("A", null))));
            FigureRollUp none = FigureRollUp.of(List.of(report("A", Q1, x(null, FLOW))), QUARTER_OF_TWO);
            assertThat(rolled(none).value()).isNull();
        }

        @Test
        void thatAreNegativeOrInexactAreLeftOut() {
            Figure inexact = FigureBuilder.builder()
                    .key("x")
                    .value(BigDecimal.valueOf(7))
                    .kind(FLOW)
                    .qualifier(Qualifier.MORE_THAN)
                    .build();
            FigureRollUp rollUp =
                    FigureRollUp.of(List.of(report("A", Q1, x(-1, FLOW)), report("B", Q1, inexact)), QUARTER_OF_TWO);
            assertThat(brief(rollUp))
                    .containsExactly("NEGATIVE /0/figures/0/value", "NOT_EXACT /1/figures/0/qualifier");
            assertThat(rolled(rollUp).value()).isNull();
            assertThat(rolled(rollUp).gaps()).containsExactly(new Gap("A", null), new Gap("B", null));
        }

        @Test
        void thatHaveDecimalsAndNoUnitAreLeftOut() {
            Figure decimal = FigureBuilder.builder()
                    .key("x")
                    .value(new BigDecimal("1.5"))
                    .kind(FLOW)
                    .build();
            FigureRollUp rollUp =
                    FigureRollUp.of(List.of(report("A", Q1, decimal), report("B", Q1, x(7, FLOW))), QUARTER_OF_TWO);
            assertThat(brief(rollUp)).containsExactly("DECIMAL_WITHOUT_UNIT /0/figures/0/value");
            assertThat(rolled(rollUp).value()).isEqualByComparingTo("7");
        }

        @Test
        void withoutAKeyAreNamedByTheirPlace() {
            FigureRollUp rollUp = FigureRollUp.of(
                    List.of(report(
                            "A",
                            Q1,
                            FigureBuilder.builder().value(BigDecimal.valueOf(1)).build())),
                    QUARTER_OF_TWO);
            assertThat(brief(rollUp)).containsExactly("NOT_GIVEN /0/figures/0/key");
        }
    }

    @Nested
    class Reports {

        @Test
        void thatTheScopeDoesNotAskForAreLeftOutAndNamed() {
            FigureRollUp rollUp = FigureRollUp.of(
                    List.of(
                            report("C", Q1, x(5, FLOW)),
                            report("A", Q2, x(5, FLOW)),
                            report("A", new Period(Q1.from(), Q1.to().plusDays(1)), x(5, FLOW)),
                            report("A", null, x(5, FLOW)),
                            new ActivityReport(null, ReportingPeriod.of(Q1), null, null, List.of(), null, null, null)),
                    QUARTER_OF_TWO);
            assertThat(brief(rollUp))
                    .containsExactly(
                            "UNIT_NOT_ASKED /0/unit",
                            "PERIOD_NOT_ASKED /1/period",
                            "PERIOD_NOT_ASKED /2/period",
                            "PERIOD_NOT_PLACED /3/period",
                            "UNIT_NOT_ASKED /4/unit");
            assertThat(rollUp.figures()).isEmpty();
            assertThat(rollUp.unitsWithoutReport()).containsExactly("A", "B");
        }

        @Test
        void whosePeriodIsReversedCannotBePlaced() {
            ActivityReport reversed = new ActivityReport(
                    ReportingUnit.of("A", null, null),
                    new ReportingPeriod(Q1.to(), Q1.from()),
                    null,
                    null,
                    List.of(),
                    null,
                    null,
                    null);
            assertThat(brief(FigureRollUp.of(List.of(reversed), QUARTER_OF_TWO)))
                    .containsExactly("PERIOD_NOT_PLACED /0/period");
        }

        @Test
        void whoseFiguresAreNotKnownAreNamedAndCountAsReports() {
            ActivityReport bare = new ActivityReport(
                    ReportingUnit.of("A", null, null), ReportingPeriod.of(Q1), null, null, null, null, null, null);
            FigureRollUp rollUp = FigureRollUp.of(List.of(bare), QUARTER_OF_TWO);
            assertThat(brief(rollUp)).containsExactly("NOT_GIVEN /0/figures");
            assertThat(rollUp.unitsWithoutReport()).containsExactly("B");
        }

        @Test
        void ofMonthsCoverTheirQuarter() {
            List<Period> months = List.of(
                    new Period(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 1, 31)),
                    new Period(LocalDate.of(2024, 2, 1), LocalDate.of(2024, 2, 29)),
                    new Period(LocalDate.of(2024, 3, 1), LocalDate.of(2024, 3, 31)));
            assertThat(QUARTER_OF_TWO.uncovered(months)).isEmpty();
            assertThat(QUARTER_OF_TWO.uncovered(List.of(months.get(2), months.get(0))))
                    .containsExactly(Q1);
            assertThat(QUARTER_OF_TWO.uncovered(months.subList(0, 2))).containsExactly(Q1);
            assertThat(QUARTER_OF_TWO.uncovered(List.of(
                            new Period(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 1, 31)),
                            new Period(LocalDate.of(2024, 2, 2), LocalDate.of(2024, 3, 31)))))
                    .containsExactly(Q1);
        }
    }

    @Nested
    class Scope {

        @Test
        void ofAYearIsItsFourQuarters() {
            assertThat(YEAR_OF_ONE.periods()).containsExactly(Q1, Q2, Q3, Q4);
            assertThat(YEAR_OF_ONE.span()).isEqualTo(Period.year(2024));
        }

        @Test
        void asksForSomethingOnceAndInOrder() {
            assertThatIllegalArgumentException().isThrownBy(() -> new RollUpScope(List.of(), List.of(Q1)));
            assertThatIllegalArgumentException().isThrownBy(() -> new RollUpScope(List.of("A"), List.of()));
            assertThatIllegalArgumentException().isThrownBy(() -> new RollUpScope(List.of("A", "A"), List.of(Q1)));
            assertThatIllegalArgumentException().isThrownBy(() -> new RollUpScope(List.of("A"), List.of(Q1, Q3)));
            assertThatIllegalArgumentException().isThrownBy(() -> new RollUpScope(List.of("A"), List.of(Q2, Q1)));
            assertThatIllegalArgumentException().isThrownBy(() -> new RollUpScope(List.of("A"), List.of(Q1, Q1)));
        }
    }
}
