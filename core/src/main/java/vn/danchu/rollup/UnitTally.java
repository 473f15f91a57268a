package vn.danchu.rollup;

import java.io.Serializable;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.danchu.compliance.ComplianceReport;
import vn.danchu.compliance.Reason;
import vn.danchu.compliance.Verdict;

/** What the one report of a unit counts. */
@SuppressWarnings("serial") // an EnumSet is serializable
final class UnitTally implements Serializable {

    private static final long serialVersionUID = 1;

    final @Nullable String name;
    final Verdict overall;
    final Counts<Verdict> findings = new Counts<>(Verdict.class);
    final Counts<Verdict> norms = new Counts<>(Verdict.class);
    final Set<Reason> open = EnumSet.noneOf(Reason.class);

    UnitTally(ComplianceReport report) {
        this.name = report.receipt().unitName();
        this.overall = report.overall();
    }

    ComplianceRollUp.UnitCount count(String code, @Nullable String province) {
        return new ComplianceRollUp.UnitCount(
                code, name, province, overall, findings.map(), norms.map(), List.copyOf(open));
    }
}
