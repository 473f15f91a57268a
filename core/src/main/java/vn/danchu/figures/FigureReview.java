package vn.danchu.figures;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.danchu.compliance.Grade;
import vn.danchu.compliance.Verdict;

/**
 * What is found about the figures of one report. What holds is in it too: it is the evidence that it was checked.
 *
 * @param unit the unit that reported, or null if not known
 * @param findings in the order of the report
 * @param overall one figure that does not follow breaks the whole; then one open question leaves it open; advisory
 *     findings do neither
 */
public record FigureReview(@Nullable ReportingUnit unit, List<FigureFinding> findings, Verdict overall) {

    /** Copies the list. */
    public FigureReview {
        Objects.requireNonNull(overall, "overall");
        findings = List.copyOf(Objects.requireNonNull(findings, "findings"));
    }

    static FigureReview conclude(@Nullable ReportingUnit unit, List<FigureFinding> findings) {
        return new FigureReview(unit, findings, overall(findings));
    }

    private static Verdict overall(List<FigureFinding> findings) {
        for (Verdict verdict : List.of(Verdict.NON_COMPLIANT, Verdict.UNDETERMINED, Verdict.COMPLIANT)) {
            for (FigureFinding finding : findings) {
                if (finding.verdict() == verdict && finding.grade() == Grade.BINDING) {
                    return verdict;
                }
            }
        }
        return Verdict.NOT_APPLICABLE;
    }

    /** How many findings gave the verdict, advisory ones included. */
    public long count(Verdict verdict) {
        Objects.requireNonNull(verdict, "verdict");
        return findings.stream().filter(f -> f.verdict() == verdict).count();
    }

    /** The findings that gave the verdict, advisory ones included. */
    public List<FigureFinding> findings(Verdict verdict) {
        Objects.requireNonNull(verdict, "verdict");
        return findings.stream().filter(f -> f.verdict() == verdict).toList();
    }
}
