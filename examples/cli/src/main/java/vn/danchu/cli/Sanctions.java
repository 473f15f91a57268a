package vn.danchu.cli;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.danchu.compliance.Finding;
import vn.danchu.compliance.Receipt;
import vn.danchu.compliance.Verdict;
import vn.danchu.law.Consequence;
import vn.danchu.law.Consequences;
import vn.danchu.law.Period;
import vn.danchu.law.Setting;

/**
 * What other law attaches to a breach, as in force on the last day judged: an act before is not punished by a later decree,
 * and its text says from when.
 *
 * @param setting the unit's; null if not known
 * @param last the last day judged
 */
record Sanctions(@Nullable Setting setting, LocalDate last) {

    static Sanctions of(@Nullable Setting setting, Receipt receipt) {
        Period period = receipt.period();
        return new Sanctions(
                setting, period != null && period.to().isBefore(receipt.asOf()) ? period.to() : receipt.asOf());
    }

    /** Those of a breach; none of anything else. */
    List<Consequence> on(Finding finding) {
        return finding.verdict() == Verdict.NON_COMPLIANT ? Consequences.of(finding.norm(), setting, last) : List.of();
    }
}
