package vn.danchu.rollup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;
import static vn.danchu.rollup.Made.YEAR;
import static vn.danchu.rollup.Made.finding;
import static vn.danchu.rollup.Made.receipt;
import static vn.danchu.rollup.Made.report;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.danchu.compliance.Arguments;
import vn.danchu.compliance.ComplianceReport;
import vn.danchu.compliance.Finding;
import vn.danchu.compliance.Grade;
import vn.danchu.compliance.Reason;
import vn.danchu.compliance.Receipt;
import vn.danchu.compliance.Verdict;
import vn.danchu.law.Period;
import vn.danchu.law.UnitBuilder;
import vn.danchu.rollup.ReportChanges.Cause;
import vn.danchu.rollup.ReportChanges.Change;
import vn.danchu.rollup.ReportChanges.Extent;
import vn.danchu.rollup.ReportChanges.Kind;

/** What becomes of a finding, whatever it was and is, and why. */
class ChangeKindsTest {

    private static final String NORM = "L10-40.1-answered-15-days";

    private static Finding[] of(@Nullable Verdict verdict) {
        return verdict == null ? new Finding[0] : new Finding[] {finding(NORM, "", verdict)};
    }

    /** Of each verdict each, and where one report has no finding of it. */
    @ParameterizedTest
    @CsvSource({
        "              , NON_COMPLIANT, NEW_BREACH",
        "COMPLIANT     , NON_COMPLIANT, NEW_BREACH",
        "PENDING       , NON_COMPLIANT, NEW_BREACH",
        "UNDETERMINED  , NON_COMPLIANT, NEW_BREACH",
        "NOT_APPLICABLE, NON_COMPLIANT, NEW_BREACH",
        "NON_COMPLIANT , NON_COMPLIANT, STILL_BROKEN",
        "NON_COMPLIANT , COMPLIANT     , MENDED",
        "NON_COMPLIANT , PENDING       , UNCONFIRMED",
        "NON_COMPLIANT , UNDETERMINED  , UNCONFIRMED",
        "NON_COMPLIANT , NOT_APPLICABLE, UNCONFIRMED",
        "NON_COMPLIANT ,               , UNCONFIRMED",
        "              , UNDETERMINED  , NEWLY_OPEN",
        "COMPLIANT     , UNDETERMINED  , NEWLY_OPEN",
        "PENDING       , UNDETERMINED  , NEWLY_OPEN",
        "NOT_APPLICABLE, UNDETERMINED  , NEWLY_OPEN",
        "UNDETERMINED  , UNDETERMINED  ,",
        "UNDETERMINED  , COMPLIANT     , SETTLED",
        "UNDETERMINED  , NOT_APPLICABLE, SETTLED",
        "UNDETERMINED  ,               ,",
        "              , PENDING       , NEWLY_DUE",
        "COMPLIANT     , PENDING       , NEWLY_DUE",
        "UNDETERMINED  , PENDING       , NEWLY_DUE",
        "NOT_APPLICABLE, PENDING       , NEWLY_DUE",
        "PENDING       , PENDING       ,",
        "PENDING       , COMPLIANT     ,",
        "PENDING       , NOT_APPLICABLE,",
        "PENDING       ,               ,",
        "              , COMPLIANT     ,",
        "COMPLIANT     , COMPLIANT     ,",
        "COMPLIANT     , NOT_APPLICABLE,",
        "COMPLIANT     ,               ,",
        "              , NOT_APPLICABLE,",
        "NOT_APPLICABLE, COMPLIANT     ,",
        "NOT_APPLICABLE, NOT_APPLICABLE,",
        "NOT_APPLICABLE,               ,"
    })
    void theFirstKindThatFitsCounts(@Nullable Verdict before, @Nullable Verdict now, @Nullable Kind kind) {
        ReportChanges changes = ReportChanges.between(report(YEAR, of(before)), report(YEAR, of(now)));
        assertThat(changes.changes())
                .extracting(Change::norm, Change::kind, Change::cause)
                .isEqualTo(kind == null ? List.of() : List.of(tuple(NORM, kind, Cause.FACT)));
        for (Kind each : Kind.values()) {
            assertThat(changes.count(each)).isEqualTo(each == kind ? 1 : 0);
        }
    }

    @Test
    void changesStandByTheirKindThenInTheOrderOfTheReports() {
        ReportChanges changes = ReportChanges.between(
                report(YEAR, finding("C", "", Verdict.NON_COMPLIANT), finding("D", "", Verdict.NON_COMPLIANT)),
                report(
                        YEAR,
                        finding("C", "", Verdict.COMPLIANT),
                        finding("E", "", Verdict.UNDETERMINED),
                        finding("B", "", Verdict.NON_COMPLIANT),
                        finding("A", "", Verdict.NON_COMPLIANT)));
        assertThat(changes.changes()).extracting(Change::norm).containsExactly("B", "A", "C", "D", "E");
    }

    @Test
    void periodsAreComparedByTheGravestFindingOfANormTheFirstOfSeveral() {
        Finding first = finding(NORM, "/a/1", Verdict.NON_COMPLIANT);
        ReportChanges changes = ReportChanges.between(
                report(Period.year(2025), finding(NORM, "/a/0", Verdict.COMPLIANT)),
                report(
                        YEAR,
                        finding(NORM, "/a/0", Verdict.COMPLIANT),
                        first,
                        finding(NORM, "/a/2", Verdict.NON_COMPLIANT),
                        finding(NORM, "/a/3", Verdict.UNDETERMINED)));
        assertThat(changes.changes())
                .singleElement()
                .satisfies(change -> assertThat(change.now()).isSameAs(first));
    }

    private static Cause cause(Receipt before, Receipt now, String norm) {
        return ReportChanges.between(report(before), report(now, finding(norm, "", Verdict.NON_COMPLIANT)))
                .changes()
                .get(0)
                .cause();
    }

    /** The norms of both reports, as hashes; a list of norms that is not kept tells nothing. */
    @ParameterizedTest
    @CsvSource({
        "one, one, 1, 1, FACT",
        "one, one,  ,  , FACT",
        "one, two, 1, 1, FACT",
        "one, two, 1, 2, LAW",
        "one, two,  , 1, UNKNOWN",
        "one, two, 1,  , UNKNOWN"
    })
    void whatIsNotTheSameNormChangedByLaw(
            String before, String now, @Nullable String hashBefore, @Nullable String hashNow, Cause cause) {
        assertThat(cause(
                        receipt("xa", YEAR, before, hashBefore == null ? null : Map.of(NORM, hashBefore)),
                        receipt("xa", YEAR, now, hashNow == null ? null : Map.of(NORM, hashNow)),
                        NORM))
                .isEqualTo(cause);
    }

    /** Norms of a user's own stand in no hash of the Law's: they are the same where their sets are. */
    @Test
    void aUsersOwnNormChangesWithItsSet() {
        Receipt.Own first = new Receipt.Own("TINH", "1", 2, "aa");
        Receipt.Own second = new Receipt.Own("TINH", "2", 2, "bb");
        Receipt without = receipt("xa", YEAR, "one", Map.of());
        Receipt with = receipt("xa", YEAR, "one", Map.of(), first);
        assertThat(cause(with, receipt("xa", YEAR, "two", Map.of(), first), "TINH-1"))
                .isEqualTo(Cause.FACT);
        assertThat(cause(with, receipt("xa", YEAR, "one", Map.of(), second), "TINH-1"))
                .isEqualTo(Cause.LAW);
        assertThat(cause(without, with, "TINH-1")).as("came with its set").isEqualTo(Cause.LAW);
        assertThat(ReportChanges.between(report(with, finding("TINH-1", "", Verdict.NON_COMPLIANT)), report(without))
                        .changes()
                        .get(0)
                        .cause())
                .as("gone with its set")
                .isEqualTo(Cause.LAW);
        assertThat(cause(with, receipt("xa", YEAR, "one", Map.of(), second), "TINHX-1"))
                .as("of no set")
                .isEqualTo(Cause.FACT);

        assertThat(ReportChanges.between(report(with), report(with)).bySameNorms())
                .isTrue();
        assertThat(ReportChanges.between(report(without), report(with)).bySameNorms())
                .isFalse();
    }

    private static Finding outOfForce() {
        return finding(NORM, "", Reason.NOT_IN_FORCE, Arguments.none(), null, Grade.BINDING);
    }

    @Test
    void whatBoundInOnePeriodOnlyChangedByLawWhichOnePeriodDoesNotTell() {
        Finding broken = finding(NORM, "", Verdict.NON_COMPLIANT);
        Period last = Period.year(2025);
        assertThat(ReportChanges.between(report(last, outOfForce()), report(YEAR, broken))
                        .changes())
                .extracting(Change::cause)
                .containsExactly(Cause.LAW);
        assertThat(ReportChanges.between(report(last, broken), report(YEAR, outOfForce()))
                        .changes())
                .extracting(Change::cause)
                .containsExactly(Cause.LAW);
        assertThat(ReportChanges.between(report(YEAR, outOfForce()), report(YEAR, broken))
                        .changes())
                .extracting(Change::cause)
                .containsExactly(Cause.FACT);
        assertThat(ReportChanges.between(report(last), report(YEAR, broken)).changes())
                .as("in force, and nothing found of it")
                .extracting(Change::cause)
                .containsExactly(Cause.FACT);
    }

    @Test
    void aReportThatNamesNoUnitIsTakenToBeOfIt() {
        ComplianceReport named = report(receipt("xa", YEAR, "one", Map.of()));
        ComplianceReport unnamed = report(receipt(null, YEAR, "one", Map.of()));
        assertThat(ReportChanges.between(named, unnamed).extent()).isEqualTo(Extent.RECORDS);
        assertThat(ReportChanges.between(unnamed, named).extent()).isEqualTo(Extent.RECORDS);
        assertThat(ReportChanges.between(named, report(receipt(" xa ", YEAR, "one", Map.of())))
                        .extent())
                .isEqualTo(Extent.RECORDS);
    }

    @Test
    void reportsOfNoPeriodAreOfOneAndOneBesideAPeriodIsOfAnother() {
        ComplianceReport year = report(receipt("xa", YEAR, "one", Map.of()));
        ComplianceReport none = report(receipt("xa", null, "one", Map.of()));
        assertThat(ReportChanges.between(none, none).extent()).isEqualTo(Extent.RECORDS);
        assertThat(ReportChanges.between(none, year).extent()).isEqualTo(Extent.PERIODS);
        assertThat(ReportChanges.between(year, none).extent()).isEqualTo(Extent.PERIODS);
    }

    @Test
    void aReportThatNamesNoUnitIsFollowedIntoNone() {
        assertThatExceptionOfType(NotComparableException.class)
                .isThrownBy(() -> ReportChanges.acrossMerger(
                        report(receipt(null, YEAR, "one", Map.of())),
                        report(receipt("xa", YEAR, "one", Map.of())),
                        UnitBuilder.builder()
                                .code("xa")
                                .formedFrom(List.of("cu"))
                                .build()))
                .extracting(NotComparableException::why)
                .isEqualTo(NotComparableException.Why.NOT_FORMED_FROM);
    }
}
