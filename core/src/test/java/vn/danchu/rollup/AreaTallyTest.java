package vn.danchu.rollup;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.danchu.rollup.Made.MAY;
import static vn.danchu.rollup.Made.YEAR;
import static vn.danchu.rollup.Made.finding;
import static vn.danchu.rollup.Made.receipt;
import static vn.danchu.rollup.Made.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.danchu.compliance.Argument;
import vn.danchu.compliance.Arguments;
import vn.danchu.compliance.Finding;
import vn.danchu.compliance.Fulfilment;
import vn.danchu.compliance.Grade;
import vn.danchu.compliance.Reason;
import vn.danchu.compliance.Verdict;
import vn.danchu.law.Period;
import vn.danchu.rollup.ComplianceRollUp.Area;
import vn.danchu.rollup.ComplianceRollUp.Due;
import vn.danchu.rollup.ComplianceRollUp.Gap;
import vn.danchu.rollup.ComplianceRollUp.NormCount;
import vn.danchu.rollup.ComplianceRollUp.Slice;
import vn.danchu.rollup.ComplianceRollUp.UnitCount;

/** What findings made by hand count, in a unit, its province and the nation. */
class AreaTallyTest {

    private static final LocalDate JUNE = LocalDate.of(2026, 6, 30);

    /** The reports of two units, each with the same findings, of two provinces. */
    private static Slice twice(Finding... findings) {
        ComplianceTally one = new ComplianceTally();
        one.add(report(receipt("a", YEAR, "n1", Map.of()), findings), "X");
        ComplianceTally other = new ComplianceTally();
        other.add(report(receipt("b", YEAR, "n2", Map.of()), findings), null);
        one.merge(other);
        return one.rollUp(List.of()).slices().get(0);
    }

    private static Finding open(String path, Arguments arguments) {
        return finding("A", path, Reason.NO_DATA, arguments, null, Grade.BINDING);
    }

    private static Finding pending(String norm, String record, @Nullable LocalDate due) {
        return finding(norm, record, Reason.NOT_YET_DUE, Arguments.none(), due, Grade.BINDING);
    }

    @Test
    void aUnitHasItsNameItsProvinceAndOneVerdictANormTheGravest() {
        Slice slice = twice(
                finding("A", "/a/0", Verdict.COMPLIANT),
                finding("A", "/a/1", Verdict.PENDING),
                finding("B", "/b/0", Verdict.COMPLIANT),
                finding("B", "/b/1", Verdict.NOT_APPLICABLE));
        Map<Verdict, Long> findings = Map.of(Verdict.COMPLIANT, 2L, Verdict.PENDING, 1L, Verdict.NOT_APPLICABLE, 1L);
        Map<Verdict, Long> norms = Map.of(Verdict.PENDING, 1L, Verdict.COMPLIANT, 1L);
        assertThat(slice.units())
                .containsExactly(
                        new UnitCount("a", "Xã a", "X", Verdict.COMPLIANT, findings, norms, List.of()),
                        new UnitCount("b", "Xã b", null, Verdict.COMPLIANT, findings, norms, List.of()));
        assertThat(slice.norms()).containsExactly("n1", "n2");
        assertThat(slice.asOf()).isEqualTo(new Period(MAY, MAY));
        assertThat(slice.provinces()).extracting(Area::name).containsExactly(null, "X");
        assertThat(slice.unnamed()).isZero();
        assertThat(slice.expected()).isZero();
    }

    @Test
    void findingsOfOneNormMayBelongToTwoChapters() {
        Slice slice = twice(
                finding("A", "L10:11.1", "/a/0", Reason.MET, Arguments.none(), null, Grade.BINDING),
                finding("A", "L10:40.1", "/a/1", Reason.NOT_MET, Arguments.none(), null, Grade.BINDING),
                finding("A", "L10:1", "/a/2", Reason.MET, Arguments.none(), null, Grade.BINDING));
        assertThat(slice.nation().chapters())
                .isEqualTo(Map.of(
                        "norms.disclosure",
                        Map.of(Verdict.COMPLIANT, 2L),
                        "norms.supervision",
                        Map.of(Verdict.NON_COMPLIANT, 2L),
                        "",
                        Map.of(Verdict.COMPLIANT, 2L)));
    }

    @Test
    void occasionsThatWereLateIncompleteOrMissedAreMissed() {
        Finding some = finding("A", "", Verdict.NON_COMPLIANT);
        Finding counted = new Finding(
                some.norm(),
                some.verdict(),
                some.record(),
                some.path(),
                some.citations(),
                some.reason(),
                some.arguments(),
                null,
                List.of(),
                new Fulfilment(1, 2, 3, 4, 5, 6),
                some.grade());
        Slice slice = twice(counted, some);
        assertThat(slice.nation().norms())
                .containsExactly(new NormCount(
                        "A", Map.of(Verdict.NON_COMPLIANT, 2L), Map.of(Verdict.NON_COMPLIANT, 4L), 2, 18, 10, 12));
        assertThat(slice.provinces().get(0).norms())
                .containsExactly(new NormCount(
                        "A", Map.of(Verdict.NON_COMPLIANT, 1L), Map.of(Verdict.NON_COMPLIANT, 2L), 1, 9, 5, 6));
    }

    @Test
    void whatIsMissingStandsByUnitsThenByPlaceWithoutTheNumbersOfRecords() {
        ComplianceTally tally = new ComplianceTally();
        tally.add(
                report(
                        receipt("a", YEAR, "n", Map.of()),
                        open("/b/10/on", Arguments.none()),
                        open(
                                "/c/0",
                                Arguments.of(Argument.MISSING, List.of("/c/9/to", "/c/0/1x", "/c/0/:", "/c/0/to"))),
                        open("", Arguments.none()),
                        finding("A", "/d", Verdict.COMPLIANT)),
                "X");
        tally.add(
                report(
                        receipt("b", YEAR, "n", Map.of()),
                        open("/z/3", Arguments.none()),
                        open("/c/2/to", Arguments.none())),
                "Y");
        Slice slice = tally.rollUp(List.of()).slices().get(0);
        assertThat(slice.nation().gaps())
                .containsExactly(
                        new Gap("/c/*/to", 2, 2),
                        new Gap("", 1, 1),
                        new Gap("/b/*/on", 1, 1),
                        new Gap("/c/*/1x", 1, 1),
                        new Gap("/c/*/:", 1, 1),
                        new Gap("/z/*", 1, 1));
        assertThat(slice.nation().open()).isEqualTo(Map.of(Reason.NO_DATA, 2L));
    }

    @Test
    void dutiesStandByTheirDayThenByTheirNormAndCountAUnitOnce() {
        Slice slice = twice(
                pending("B", "/b/0", JUNE),
                pending("A", "/a/0", JUNE),
                pending("A", "/a/1", JUNE),
                pending("A", "/a/2", JUNE.minusDays(1)),
                pending("C", "/c/0", null),
                finding("D", "/d/0", Reason.OVERDUE, Arguments.none(), JUNE, Grade.BINDING));
        assertThat(slice.nation().due())
                .containsExactly(new Due(JUNE.minusDays(1), "A", 2), new Due(JUNE, "A", 2), new Due(JUNE, "B", 2));
    }

    @Test
    void whatIsWaivedIsCountedAndNothingElse() {
        Slice slice = twice(
                finding("A", "", Reason.NOT_MET, Arguments.none(), null, Grade.WAIVED),
                finding("B", "", Verdict.COMPLIANT));
        assertThat(slice.nation().waived()).isEqualTo(2);
        assertThat(slice.provinces()).extracting(Area::waived).containsExactly(1L, 1L);
        assertThat(slice.nation().findings()).isEqualTo(Map.of(Verdict.COMPLIANT, 2L));
        assertThat(slice.nation().norms()).extracting(NormCount::norm).containsExactly("B");
    }

    /** A unit that reported in two tallies has two reports, whose counts stand in the whole and not as a unit's. */
    @Test
    void aUnitOfTwoTalliesIsNamedAsHavingSeveralReports() {
        ComplianceTally one = new ComplianceTally();
        one.add(report(YEAR), null);
        ComplianceTally other = new ComplianceTally();
        other.add(report(YEAR), null);
        other.add(report(receipt(null, YEAR, "n", Map.of())), null);
        one.add(report(receipt(null, YEAR, "n", Map.of())), null);
        one.merge(other);
        Slice slice = one.rollUp(List.of()).slices().get(0);
        assertThat(slice.twice()).containsExactly("xa");
        assertThat(slice.units()).isEmpty();
        assertThat(slice.unnamed()).isEqualTo(2);
        assertThat(slice.nation().units()).isEqualTo(4);
        assertThat(other.rollUp(List.of()).slices().get(0).nation().units())
                .as("the other stays as it is")
                .isEqualTo(2);
    }
}
