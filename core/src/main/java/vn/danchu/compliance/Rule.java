package vn.danchu.compliance;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What a norm asks of a record once it applies. Build rules with {@link Rules}; a rule of your own must not throw, and
 * must answer {@link Reason#NO_DATA} where it does not know.
 *
 * @param <T> the record
 */
@FunctionalInterface
public interface Rule<T> {

    /** Judges the record. */
    Outcome judge(T record, Circumstances circumstances);

    /** The paths of the data it reads; for documentation. */
    default List<String> reads() {
        return List.of();
    }

    /** The numbers and lists it asks with. */
    default List<Parameter> asks() {
        return List.of();
    }

    /** The verdicts it can give; for documentation and for the manifest of conformance cases. */
    default Set<Verdict> verdicts() {
        return EnumSet.of(Verdict.COMPLIANT, Verdict.NON_COMPLIANT, Verdict.UNDETERMINED);
    }
}
