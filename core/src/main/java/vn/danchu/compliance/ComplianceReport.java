package vn.danchu.compliance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import vn.danchu.law.Consequence;
import vn.danchu.law.Consequences;
import vn.danchu.law.Period;
import vn.danchu.record.DanglingReference;
import vn.danchu.record.Defaulted;

/**
 * What the norms say of one dossier. Immutable.
 *
 * @param receipt what it was made with
 * @param findings one per norm and record, in the order of the dossier
 * @param regrades decisions of the policy that covered a finding
 * @param policyProblems decisions of the policy that decide nothing: of a norm that there is not, past their day, of no record
 * @param checklist the disclosure checklist; empty where the records hold none, and then not assessable
 * @param references references that no record of the dossier answers, so that what they lead to was not read: no breach; empty if left
 *     out, as by reports from before they were told
 * @param counts number of findings per verdict, in the order of verdicts, waived ones left out
 * @param overall the verdict on the whole
 */
public record ComplianceReport(
        Receipt receipt,
        List<Finding> findings,
        List<Regrade> regrades,
        List<PolicyProblem> policyProblems,
        List<ChecklistRow> checklist,
        @Defaulted List<DanglingReference> references,
        Map<Verdict, Integer> counts,
        Verdict overall) {

    /** Copies the collections. */
    public ComplianceReport {
        Objects.requireNonNull(receipt, "receipt");
        Objects.requireNonNull(counts, "counts");
        Objects.requireNonNull(overall, "overall");
        findings = List.copyOf(Objects.requireNonNull(findings, "findings"));
        regrades = List.copyOf(Objects.requireNonNull(regrades, "regrades"));
        policyProblems = List.copyOf(Objects.requireNonNull(policyProblems, "policyProblems"));
        checklist = List.copyOf(Objects.requireNonNull(checklist, "checklist"));
        references = references == null ? List.of() : List.copyOf(references);
        counts = inOrder(counts);
    }

    private static Map<Verdict, Integer> inOrder(Map<Verdict, Integer> counts) {
        Map<Verdict, Integer> ordered = new EnumMap<>(Verdict.class);
        ordered.putAll(counts);
        return Collections.unmodifiableMap(ordered);
    }

    /**
     * Grades the findings by the policy, counts, and concludes last.
     *
     * @param norms ids of the norms there are, of which the policy may speak
     */
    public static ComplianceReport conclude(
            Receipt receipt,
            List<Finding> findings,
            List<ChecklistRow> checklist,
            List<DanglingReference> references,
            Policy policy,
            Set<String> norms) {
        Objects.requireNonNull(receipt, "receipt");
        Objects.requireNonNull(findings, "findings");
        Objects.requireNonNull(checklist, "checklist");
        Objects.requireNonNull(references, "references");
        Objects.requireNonNull(policy, "policy");
        Objects.requireNonNull(norms, "norms");
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
        return new ComplianceReport(
                receipt,
                graded,
                used,
                new PolicyCheck(receipt, findings, norms).problems(policy),
                checklist,
                references,
                counts(counted),
                overall(binding));
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
        Regrade regrade =
                policy.covering(finding, receipt.unitCode(), receipt.asOf()).orElse(null);
        if (regrade == null) {
            return finding;
        }
        if (!used.contains(regrade)) {
            used.add(regrade);
        }
        return finding.graded(regrade.grade());
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
        Objects.requireNonNull(verdict, "verdict");
        return counts.getOrDefault(verdict, 0);
    }

    /** The findings that gave the verdict, waived ones included. */
    public List<Finding> findings(Verdict verdict) {
        Objects.requireNonNull(verdict, "verdict");
        return findings.stream().filter(finding -> finding.verdict() == verdict).toList();
    }

    /** Findings in groups, in their order: those at one place of one record stand together, because one act there mends them. */
    public static List<List<Finding>> together(List<Finding> findings) {
        Objects.requireNonNull(findings, "findings");
        Map<List<String>, List<Finding>> byPlace = new LinkedHashMap<>();
        for (Finding finding : findings) {
            byPlace.computeIfAbsent(List.of(finding.record(), act(finding.path())), place -> new ArrayList<>())
                    .add(finding);
        }
        return byPlace.values().stream().map(List::copyOf).toList();
    }

    /** The act whose day, or whose being done, the path names. */
    private static String act(String path) {
        return path.endsWith("/on") || path.endsWith("/done") ? path.substring(0, path.lastIndexOf('/')) : path;
    }

    /**
     * What a decree on sanctions attaches to a breach, as in force on the last day judged: a later decree does not punish an
     * earlier act. It is information, and no part of the verdict.
     *
     * @return empty for a finding that is no breach, and where no sanction is known
     */
    public List<Consequence> consequences(Finding finding) {
        Objects.requireNonNull(finding, "finding");
        return finding.verdict() == Verdict.NON_COMPLIANT ? Consequences.of(finding.norm(), lastDay()) : List.of();
    }

    /** Whether a breach that is not waived has no sanction known: {@link Consequences#noneKnown} says so, once. */
    public boolean hasBreachWithoutConsequence() {
        return findings(Verdict.NON_COMPLIANT).stream()
                .anyMatch(finding ->
                        finding.grade() != Grade.WAIVED && consequences(finding).isEmpty());
    }

    private LocalDate lastDay() {
        Period period = receipt.period();
        return period != null && period.to().isBefore(receipt.asOf()) ? period.to() : receipt.asOf();
    }

    /** The duties that are pending, the next due first; those that have no last day yet are left out. */
    public List<Finding> duties() {
        return byLastDay(Verdict.PENDING);
    }

    /** The duties that were not done by their last day, the longest overdue first, waived ones included. */
    public List<Finding> overdue() {
        return byLastDay(Verdict.NON_COMPLIANT);
    }

    private List<Finding> byLastDay(Verdict verdict) {
        return findings.stream()
                .filter(finding -> finding.verdict() == verdict && finding.due() != null)
                .sorted(Comparator.comparing(finding -> finding.due()))
                .toList();
    }
}
