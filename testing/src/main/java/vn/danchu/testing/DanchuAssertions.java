package vn.danchu.testing;

import vn.danchu.compliance.ComplianceReport;

/** Entry point of the assertions; import {@code assertThat} statically beside AssertJ's own. */
public final class DanchuAssertions {

    private DanchuAssertions() {}

    /** Assertions on a compliance report. */
    public static ComplianceReportAssert assertThat(ComplianceReport report) {
        return new ComplianceReportAssert(report);
    }
}
