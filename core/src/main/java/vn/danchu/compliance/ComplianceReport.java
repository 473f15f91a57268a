package vn.danchu.compliance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What the norms say of one dossier. Immutable.
 *
 * @param receipt what it was made with
 * @param findings one per norm and record, in the order of the dossier
 * @param regrades decisions of the policy that covered a finding
 * @param checklist the disclosure checklist; empty where the records hold none, and then not assessable
 * @param counts number of findings per verdict, waived ones left out
 * @param overall the verdict on the whole
 */
public record ComplianceReport(
        Receipt receipt,
        List<Finding> findings,
        List<Regrade> regrades,
        List<ChecklistRow> checklist,
        Map<Verdict, Integer> counts,
        Verdict overall) {

    /** Copies the collections. */
    public ComplianceReport {
        findings = List.copyOf(findings);
        regrades = List.copyOf(regrades);
        checklist = List.copyOf(checklist);
        counts = Map.copyOf(counts);
    }

    /** Grades the findings by the policy, counts, and concludes last. */
    public static ComplianceReport conclude(
            Receipt receipt, List<Finding> findings, List<ChecklistRow> checklist, Policy policy) {
        List<Finding> graded = findings;
        List<Regrade> used = new ArrayList<>();
        if (!policy.regrades().isEmpty()) {
            graded = new ArrayList<>(findings.size());
            for (Finding finding : findings) {
                graded.add(grade(finding, receipt, policy, used));
            }
        }
        int[] counted = new int[Verdict.values().length];
        boolean[] binding = new boolean[Verdict.values().length];
        for (Finding finding : graded) {
            if (finding.grade() != Grade.WAIVED) {
                counted[finding.verdict().ordinal()]++;
            }
            binding[finding.verdict().ordinal()] |= finding.grade() == Grade.BINDING;
        }
        return new ComplianceReport(receipt, graded, used, checklist, counts(counted), overall(binding));
    }

    private static Map<Verdict, Integer> counts(int[] counted) {
        Map<Verdict, Integer> counts = new EnumMap<>(Verdict.class);
        for (Verdict verdict : Verdict.values()) {
            if (counted[verdict.ordinal()] > 0) {
                counts.put(verdict, counted[verdict.ordinal()]);
            }
        }
        return counts;
    }

    private static Finding grade(Finding finding, Receipt receipt, Policy policy, List<Regrade> used) {
        for (Regrade regrade : policy.regrades()) {
            if (regrade.covers(finding, receipt.unitCode(), receipt.asOf())) {
                if (!used.contains(regrade)) {
                    used.add(regrade);
                }
                return finding.graded(regrade.grade());
            }
        }
        return finding;
    }

    /** One breach breaks the whole; then one open question leaves it open; a duty not yet due does neither. */
    private static Verdict overall(boolean[] binding) {
        for (Verdict verdict :
                List.of(Verdict.NON_COMPLIANT, Verdict.UNDETERMINED, Verdict.COMPLIANT, Verdict.PENDING)) {
            if (binding[verdict.ordinal()]) {
                return verdict;
            }
        }
        return Verdict.NOT_APPLICABLE;
    }

    /** How many findings gave the verdict, waived ones left out. */
    public int count(Verdict verdict) {
        return counts.getOrDefault(verdict, 0);
    }

    /** The findings that gave the verdict, waived ones included. */
    public List<Finding> findings(Verdict verdict) {
        return findings.stream().filter(finding -> finding.verdict() == verdict).toList();
    }

    /** The duties that are pending, the next due first. */
    public List<Finding> duties() {
        return findings.stream()
                .filter(finding -> finding.due() != null)
                .sorted(Comparator.comparing(finding -> finding.due()))
                .toList();
    }
}
