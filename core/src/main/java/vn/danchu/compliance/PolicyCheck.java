package vn.danchu.compliance;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.danchu.words.Nearest;

/**
 * Finds what a policy decides in vain of one report.
 *
 * @param norms ids of the norms there are
 */
record PolicyCheck(Receipt receipt, List<Finding> findings, Set<String> norms) {

    List<PolicyProblem> problems(Policy policy) {
        List<PolicyProblem> problems = new ArrayList<>();
        for (int i = 0; i < policy.regrades().size(); i++) {
            PolicyProblem problem = problem(policy.regrades().get(i), "/regrades/" + i);
            if (problem != null) {
                problems.add(problem);
            }
        }
        return problems;
    }

    private @Nullable PolicyProblem problem(Regrade regrade, String at) {
        if (!norms.contains(regrade.norm())) {
            return new PolicyProblem(
                    PolicyProblem.Kind.UNKNOWN_NORM,
                    at + "/norm",
                    regrade.norm(),
                    Nearest.toNorm(regrade.norm(), norms));
        }
        if (regrade.hasExpired(receipt.asOf())) {
            return new PolicyProblem(PolicyProblem.Kind.EXPIRED, at + "/until", String.valueOf(regrade.until()), null);
        }
        String path = regrade.path();
        return path == null
                        || !regrade.isFor(receipt.unitCode())
                        || findings.stream().anyMatch(regrade::isOn)
                ? null
                : new PolicyProblem(PolicyProblem.Kind.NOTHING_THERE, at + "/path", path, near(regrade.norm(), path));
    }

    private @Nullable String near(String norm, String path) {
        return Nearest.to(
                path,
                findings.stream()
                        .filter(finding -> finding.norm().equals(norm))
                        .map(Finding::path)
                        .collect(Collectors.toSet()));
    }
}
