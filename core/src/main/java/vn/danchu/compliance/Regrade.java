package vn.danchu.compliance;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A decision to weigh one norm otherwise, or to waive it. The report lists it with all it says.
 *
 * @param norm id of the norm
 * @param grade how much it is to weigh
 * @param justification why
 * @param decidedBy the body or office that decided, not a person's name
 * @param until last day on which it counts, or null for no end
 * @param unit code of the unit it is for, or null for every unit
 * @param path JSON pointer of the record it is for and all below, or null for every record
 */
@RecordBuilder
public record Regrade(
        String norm,
        Grade grade,
        String justification,
        String decidedBy,
        @Nullable LocalDate until,
        @Nullable String unit,
        @Nullable String path) {

    /** @throws IllegalArgumentException if the norm, justification or decider is blank */
    public Regrade {
        Objects.requireNonNull(norm, "norm");
        Objects.requireNonNull(grade, "grade");
        Objects.requireNonNull(justification, "justification");
        Objects.requireNonNull(decidedBy, "decidedBy");
        if (norm.isBlank() || justification.isBlank() || decidedBy.isBlank()) {
            throw new IllegalArgumentException("a regrade states its norm, its justification and who decided");
        }
    }

    /** Whether it is for this finding of this unit on this day. */
    public boolean covers(Finding finding, @Nullable String unitCode, LocalDate asOf) {
        Objects.requireNonNull(finding, "finding");
        Objects.requireNonNull(asOf, "asOf");
        return isOn(finding) && !hasExpired(asOf) && isFor(unitCode);
    }

    boolean isOn(Finding finding) {
        return norm.equals(finding.norm())
                && (path == null
                        || finding.path().equals(path)
                        || finding.path().startsWith(path + "/"));
    }

    boolean isFor(@Nullable String unitCode) {
        return unit == null || unit.equals(unitCode);
    }

    boolean hasExpired(LocalDate asOf) {
        return until != null && asOf.isAfter(until);
    }
}
