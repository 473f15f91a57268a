package vn.danchu.testing;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.assertj.core.api.AbstractAssert;
import org.jspecify.annotations.Nullable;
import vn.danchu.compliance.ComplianceReport;
import vn.danchu.compliance.Finding;
import vn.danchu.compliance.Grade;
import vn.danchu.compliance.Verdict;
import vn.danchu.dossier.Norms;

/**
 * Assertions on a compliance report. A failure shows the findings there are, with their answers.
 *
 * <pre>{@code
 * assertThat(report).violates("L10-21.1-two-thirds").citing("L10:21.1").at("/decisions/0/votes/inFavour");
 * }</pre>
 */
public final class ComplianceReportAssert extends AbstractAssert<ComplianceReportAssert, ComplianceReport> {

    private List<Finding> found = List.of();

    ComplianceReportAssert(@Nullable ComplianceReport report) {
        super(report, ComplianceReportAssert.class);
    }

    /** Some finding of the norm is NON_COMPLIANT and not waived. */
    public ComplianceReportAssert violates(String norm) {
        return has(norm, Verdict.NON_COMPLIANT);
    }

    /** No finding is NON_COMPLIANT, waived ones aside. */
    public ComplianceReportAssert hasNoViolation() {
        isNotNull();
        List<Finding> violations = actual.findings(Verdict.NON_COMPLIANT).stream()
                .filter(finding -> finding.grade() != Grade.WAIVED)
                .toList();
        if (!violations.isEmpty()) {
            failWithMessage("Expected no violation, but found:%n%s", text(violations));
        }
        return this;
    }

    /** Some finding of the norm is UNDETERMINED. */
    public ComplianceReportAssert isUndeterminedFor(String norm) {
        return has(norm, Verdict.UNDETERMINED);
    }

    /** Some finding of the norm is PENDING. */
    public ComplianceReportAssert isPendingFor(String norm) {
        return has(norm, Verdict.PENDING);
    }

    /** Some finding of the norm is COMPLIANT. */
    public ComplianceReportAssert compliesWith(String norm) {
        return has(norm, Verdict.COMPLIANT);
    }

    /** Some finding of the norm is NOT_APPLICABLE. */
    public ComplianceReportAssert isNotBoundBy(String norm) {
        return has(norm, Verdict.NOT_APPLICABLE);
    }

    /** One of the findings just asserted cites the provision, such as {@code L10:21.1}. */
    public ComplianceReportAssert citing(String citation) {
        return narrow(
                "citing " + citation,
                found.stream()
                        .filter(finding -> finding.citations().stream()
                                .anyMatch(one -> one.toString().equals(citation)))
                        .toList());
    }

    /** One of the findings just asserted stands at this JSON pointer. */
    public ComplianceReportAssert at(String path) {
        return narrow(
                "at " + path,
                found.stream().filter(finding -> finding.path().equals(path)).toList());
    }

    /** The verdict on the whole. */
    public ComplianceReportAssert isOverall(Verdict verdict) {
        isNotNull();
        if (actual.overall() != verdict) {
            failWithMessage("Expected the report to be %s as a whole, but it is %s", verdict, actual.overall());
        }
        return this;
    }

    private ComplianceReportAssert has(String norm, Verdict verdict) {
        isNotNull();
        try {
            Norms.get(norm);
        } catch (IllegalArgumentException e) {
            failWithMessage("There is %s", e.getMessage());
        }
        List<Finding> ofNorm = actual.findings().stream()
                .filter(finding -> finding.norm().equals(norm))
                .toList();
        found = ofNorm.stream()
                .filter(finding -> finding.verdict() == verdict && finding.grade() != Grade.WAIVED)
                .toList();
        if (found.isEmpty()) {
            failWithMessage("Expected %s for %s, but found:%n%s", verdict, norm, text(ofNorm));
        }
        return this;
    }

    private ComplianceReportAssert narrow(String what, List<Finding> narrowed) {
        if (narrowed.isEmpty()) {
            failWithMessage("Expected a finding %s, but found:%n%s", what, text(found));
        }
        found = narrowed;
        return this;
    }

    private static String text(List<Finding> findings) {
        return findings.isEmpty()
                ? "(nothing)"
                : findings.stream()
                        .map(finding -> finding.verdict() + " " + finding.norm() + " at " + finding.path() + ": "
                                + Norms.texts(Locale.ENGLISH).answer(finding))
                        .collect(Collectors.joining("\n"));
    }
}
