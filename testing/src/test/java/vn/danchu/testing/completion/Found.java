package vn.danchu.testing.completion;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * What a property did and found.
 *
 * @param count how much of what it did
 * @param violations what it found
 */
record Found(Map<String, Integer> count, List<Violation> violations) {

    /** One norm after another, in several threads; the result is in the order of the norms. */
    static Found all(List<Seeds> norms, Function<Seeds, Found> property) {
        Map<String, Integer> count = new TreeMap<>();
        List<Violation> violations = new ArrayList<>();
        for (Found one : norms.parallelStream().map(property).toList()) {
            one.count().forEach((what, how) -> count.merge(what, how, Integer::sum));
            violations.addAll(one.violations());
        }
        return new Found(count, violations);
    }
}
