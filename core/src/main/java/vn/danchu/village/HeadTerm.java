package vn.danchu.village;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.danchu.law.ContradictionException;

/**
 * The term of a village head (D185:4.3).
 *
 * @param from first day, or null if not known
 * @param to last day, not before the first, or null if not known
 * @param reason why it is shorter or longer than 5 years; null if it is not, or not known
 * @param decidedBy who decided so; null if it is not shorter or longer, or not known
 */
@RecordBuilder
public record HeadTerm(
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable TermReason reason,
        @Nullable TermDecider decidedBy) {

    /** @throws ContradictionException if the last day is before the first */
    public HeadTerm {
        if (from != null && to != null && to.isBefore(from)) {
            throw ContradictionException.reversed("from", from, "to", to);
        }
    }
}
