package vn.danchu.rollup;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import vn.danchu.compliance.ComplianceReport;
import vn.danchu.compliance.Finding;
import vn.danchu.compliance.Grade;
import vn.danchu.compliance.Verdict;
import vn.danchu.law.Identifier;
import vn.danchu.law.Period;

/**
 * One unit over several periods: the share of what was judged that complied, with its numbers, and each norm that was broken in
 * one of them. Shares of different denominators stand side by side; no slope is made of them.
 *
 * @param steps the periods, the earliest first
 * @param norms the norms that were broken in one of them, by id
 */
public record ReportTrend(List<Step> steps, List<NormSteps> norms) {

    /** Copies the lists. */
    public ReportTrend {
        steps = List.copyOf(Objects.requireNonNull(steps, "steps"));
        norms = List.copyOf(Objects.requireNonNull(norms, "norms"));
    }

    /**
     * One period.
     *
     * @param period the period
     * @param asOf the day up to which facts counted
     * @param norms SHA-256 of the norms: where it changes, so does what is compared
     * @param findings findings by verdict, waived ones left out
     * @param complied findings that comply, of all that judge
     */
    public record Step(Period period, LocalDate asOf, String norms, Map<Verdict, Integer> findings, Portion complied) {

        /** Copies the map. */
        public Step {
            Objects.requireNonNull(period, "period");
            Objects.requireNonNull(asOf, "asOf");
            Objects.requireNonNull(norms, "norms");
            Objects.requireNonNull(complied, "complied");
            findings = Map.copyOf(Objects.requireNonNull(findings, "findings"));
        }
    }

    /**
     * A norm over the periods.
     *
     * @param norm its id
     * @param verdicts its gravest verdict in each period; NOT_APPLICABLE too where there was nothing that it judges
     * @param breaches how many findings broke it in each period
     */
    public record NormSteps(String norm, List<Verdict> verdicts, List<Integer> breaches) {

        /** Copies the lists. */
        public NormSteps {
            Objects.requireNonNull(norm, "norm");
            verdicts = List.copyOf(Objects.requireNonNull(verdicts, "verdicts"));
            breaches = List.copyOf(Objects.requireNonNull(breaches, "breaches"));
        }
    }

    /**
     * The trend of one unit.
     *
     * @param reports its reports, in any order
     * @throws NotComparableException if they are of several units or settings, one names no period, or two name the same
     */
    public static ReportTrend of(List<ComplianceReport> reports) {
        Objects.requireNonNull(reports, "reports");
        List<ComplianceReport> inOrder = new ArrayList<>(reports);
        inOrder.sort(
                Comparator.comparing((ComplianceReport report) -> period(report).from())
                        .thenComparing(report -> period(report).to()));
        for (int i = 1; i < inOrder.size(); i++) {
            comparable(inOrder.get(i - 1), inOrder.get(i));
        }
        TreeSet<String> broken = new TreeSet<>();
        inOrder.forEach(
                report -> report.findings(Verdict.NON_COMPLIANT).forEach(finding -> broken.add(finding.norm())));
        return new ReportTrend(
                inOrder.stream().map(ReportTrend::step).toList(),
                broken.stream().map(norm -> steps(norm, inOrder)).toList());
    }

    private static Period period(ComplianceReport report) {
        Period period = report.receipt().period();
        if (period == null) {
            throw new NotComparableException(NotComparableException.Why.NO_PERIOD, report.receipt(), report.receipt());
        }
        return period;
    }

    private static void comparable(ComplianceReport one, ComplianceReport next) {
        String unit = one.receipt().unitCode();
        String other = next.receipt().unitCode();
        if (one.receipt().setting() != next.receipt().setting()) {
            throw new NotComparableException(NotComparableException.Why.TWO_SETTINGS, one.receipt(), next.receipt());
        }
        if (unit != null && other != null && !Identifier.same(unit, other)) {
            throw new NotComparableException(NotComparableException.Why.TWO_UNITS, one.receipt(), next.receipt());
        }
        if (period(one).equals(period(next))) {
            throw new NotComparableException(NotComparableException.Why.ONE_PERIOD, one.receipt(), next.receipt());
        }
    }

    private static Step step(ComplianceReport report) {
        long complied = report.count(Verdict.COMPLIANT);
        return new Step(
                period(report),
                report.receipt().asOf(),
                report.receipt().normsSha256(),
                report.counts(),
                new Portion(complied, complied + report.count(Verdict.NON_COMPLIANT)));
    }

    private static NormSteps steps(String norm, List<ComplianceReport> reports) {
        List<Verdict> verdicts = new ArrayList<>();
        List<Integer> breaches = new ArrayList<>();
        for (ComplianceReport report : reports) {
            List<Finding> ofNorm = report.findings().stream()
                    .filter(finding -> finding.norm().equals(norm))
                    .toList();
            verdicts.add(ofNorm.stream()
                    .map(Finding::verdict)
                    .reduce(AreaTally::graver)
                    .orElse(Verdict.NOT_APPLICABLE));
            breaches.add((int) ofNorm.stream()
                    .filter(finding -> finding.verdict() == Verdict.NON_COMPLIANT && finding.grade() != Grade.WAIVED)
                    .count());
        }
        return new NormSteps(norm, verdicts, breaches);
    }
}
