package vn.danchu.compliance;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

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
        regrades = List.copyOf(Objects.requireNonNull(regrades, "regrades"));
        readings = Set.copyOf(Objects.requireNonNull(readings, "readings"));
    }

    /** The decision that covers this finding of this unit on this day, if there is one. */
    Optional<Regrade> covering(Finding finding, @Nullable String unitCode, LocalDate asOf) {
        for (Regrade regrade : regrades) {
            if (regrade.covers(finding, unitCode, asOf)) {
                return Optional.of(regrade);
            }
        }
        return Optional.empty();
    }

    /** A finding of a unit that is not known, as this policy weighs it. */
    public Finding grade(Finding finding, LocalDate asOf) {
        Objects.requireNonNull(finding, "finding");
        Objects.requireNonNull(asOf, "asOf");
        return covering(finding, null, asOf)
                .map(regrade -> finding.graded(regrade.grade()))
                .orElse(finding);
    }
}
