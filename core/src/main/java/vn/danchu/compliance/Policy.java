package vn.danchu.compliance;

import java.util.List;
import java.util.Set;

/**
 * What a user decides about judging: norms weighed otherwise or waived, and readings of ambiguous clauses.
 *
 * @param regrades the first that covers a finding counts
 * @param readings readings chosen instead of the defaults
 */
public record Policy(List<Regrade> regrades, Set<Reading> readings) {

    /** Every norm binding, every clause read by the library's default. */
    public static final Policy DEFAULT = new Policy(List.of(), Set.of());

    /** Copies both. */
    public Policy {
        regrades = List.copyOf(regrades);
        readings = Set.copyOf(readings);
    }
}
