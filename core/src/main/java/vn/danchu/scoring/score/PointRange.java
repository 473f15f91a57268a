package vn.danchu.scoring.score;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.danchu.scoring.set.Criterion;

/**
 * What a criterion may come to.
 *
 * @param maximum null if the set does not know it
 */
record PointRange(
        Criterion.Kind kind, Exact minimum, @Nullable Exact maximum) {

    static PointRange of(Criterion criterion) {
        BigDecimal most = criterion.maximum();
        return new PointRange(criterion.kind(), Exact.of(criterion.minimum()), most == null ? null : Exact.of(most));
    }

    boolean isBonus() {
        return kind == Criterion.Kind.BONUS;
    }

    /** What counts in the maximum of the group; 0 for bonus and deductions, and where it is not known. */
    Exact counted() {
        return kind == Criterion.Kind.REGULAR && maximum != null ? maximum : Exact.ZERO;
    }

    /** Whether so many points are all that can be had. */
    ConditionState achieved(@Nullable Exact points) {
        return points == null || maximum == null
                ? ConditionState.UNDETERMINED
                : ConditionState.of(points.compareTo(maximum) >= 0);
    }
}
