package vn.danchu.rollup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static vn.danchu.rollup.Made.MAY;
import static vn.danchu.rollup.Made.YEAR;
import static vn.danchu.rollup.Made.finding;
import static vn.danchu.rollup.Made.receipt;
import static vn.danchu.rollup.Made.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.danchu.compliance.Arguments;
import vn.danchu.compliance.ComplianceReport;
import vn.danchu.compliance.Finding;
import vn.danchu.compliance.Grade;
import vn.danchu.compliance.Reason;
import vn.danchu.compliance.Receipt;
import vn.danchu.compliance.Verdict;
import vn.danchu.law.Period;
import vn.danchu.law.Setting;
import vn.danchu.rollup.ReportTrend.NormSteps;
import vn.danchu.rollup.ReportTrend.Step;

/** One unit over several periods. */
class ReportTrendTest {

    private static final Period LAST = Period.year(2025);

    private static Finding waived(String norm, String record) {
        return finding(norm, record, Reason.NOT_MET, Arguments.none(), null, Grade.WAIVED);
    }

    @Test
    void aStepIsWhatItsReportCounts() {
        ReportTrend trend = ReportTrend.of(List.of(report(
                YEAR,
                finding("A", "/a/0", Verdict.COMPLIANT),
                finding("A", "/a/1", Verdict.COMPLIANT),
                finding("A", "/a/2", Verdict.NON_COMPLIANT),
                waived("A", "/a/3"),
                finding("A", "/a/4", Verdict.UNDETERMINED))));
        assertThat(trend.steps())
                .containsExactly(new Step(
                        YEAR,
                        MAY,
                        "same",
                        Map.of(Verdict.COMPLIANT, 2, Verdict.NON_COMPLIANT, 1, Verdict.UNDETERMINED, 1),
                        new Portion(2, 3)));
    }

    /** The gravest verdict of each period, and how many findings broke it that are not waived; none where there was nothing. */
    @Test
    void eachNormThatWasBrokenIsShownOverAllPeriods() {
        ReportTrend trend = ReportTrend.of(List.of(
                report(YEAR, finding("A", "", Verdict.COMPLIANT), waived("C", "/c/0"), waived("C", "/c/1")),
                report(
                        LAST,
                        finding("B", "/b/0", Verdict.NON_COMPLIANT),
                        finding("B", "/b/1", Verdict.PENDING),
                        finding("A", "/a/0", Verdict.UNDETERMINED),
                        finding("A", "/a/1", Verdict.NON_COMPLIANT),
                        finding("A", "/a/2", Verdict.NON_COMPLIANT),
                        finding("D", "", Verdict.UNDETERMINED))));
        assertThat(trend.norms())
                .containsExactly(
                        new NormSteps("A", List.of(Verdict.NON_COMPLIANT, Verdict.COMPLIANT), List.of(2, 0)),
                        new NormSteps("B", List.of(Verdict.NON_COMPLIANT, Verdict.NOT_APPLICABLE), List.of(1, 0)),
                        new NormSteps("C", List.of(Verdict.NOT_APPLICABLE, Verdict.NON_COMPLIANT), List.of(0, 0)));
    }

    @Test
    void periodsStandByTheirFirstDayThenByTheirLast() {
        Period half = new Period(YEAR.from(), LocalDate.of(2026, 6, 30));
        Period second = new Period(LocalDate.of(2026, 7, 1), YEAR.to());
        assertThat(ReportTrend.of(List.of(report(second), report(YEAR), report(half), report(LAST)))
                        .steps())
                .extracting(Step::period)
                .containsExactly(LAST, half, YEAR, second);
    }

    @Test
    void unitsAreOneWhereOneOfTwoIsNotNamed() {
        ComplianceReport unnamed = report(receipt(null, LAST, "one", Map.of()));
        ComplianceReport later = report(receipt(null, Period.year(2027), "one", Map.of()));
        assertThatCode(() -> ReportTrend.of(List.of(unnamed, report(YEAR)))).doesNotThrowAnyException();
        assertThatCode(() -> ReportTrend.of(List.of(report(YEAR), later))).doesNotThrowAnyException();
    }

    @Test
    void settingsHaveNoCommonTrend() {
        Receipt made = receipt("xa", LAST, "one", Map.of());
        ComplianceReport agency = report(new Receipt(
                made.library(),
                made.asOf(),
                made.unitCode(),
                made.unitName(),
                Setting.AGENCY,
                made.period(),
                made.instruments(),
                made.norms(),
                made.normsSha256(),
                made.hashes(),
                made.own(),
                made.cautions()));
        assertThatExceptionOfType(NotComparableException.class)
                .isThrownBy(() -> ReportTrend.of(List.of(agency, report(YEAR))))
                .extracting(NotComparableException::why)
                .isEqualTo(NotComparableException.Why.TWO_SETTINGS);
    }

    @Test
    void onePeriodHasOneReport() {
        assertThatExceptionOfType(NotComparableException.class)
                .isThrownBy(() -> ReportTrend.of(List.of(report(YEAR), report(LAST), report(YEAR))))
                .withMessage("two reports are of the same period, 1 January 2026 – 31 December 2026");
    }
}
