package vn.danchu.scoring.score;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.danchu.scoring.set.CriteriaGroup;
import vn.danchu.scoring.set.CriteriaSet;
import vn.danchu.scoring.set.Criterion;
import vn.danchu.scoring.set.MaximumIs;

/**
 * Between what the points of a group, or of the whole, are held.
 *
 * @param least its floor, or null if it has none
 * @param cap its cap, or null if it has none
 * @param capsBonus whether the cap is that of bonus points
 * @param beyond by how much the maximum that the source prints lies beyond what the parts can reach
 */
record Hold(@Nullable Exact least, @Nullable Exact cap, boolean capsBonus, Exact beyond) {

    static final Hold NONE = new Hold(null, null, false, Exact.ZERO);

    static Hold of(CriteriaGroup group) {
        BigDecimal least = group.minimum();
        Hold hold = of(group.maximum(), group.maximumIs(), group.isBonus(), parts(group));
        return least == null ? hold : new Hold(Exact.of(least), hold.cap, hold.capsBonus, hold.beyond);
    }

    static Hold of(CriteriaSet set) {
        Exact sum = Exact.ZERO;
        for (CriteriaGroup group : set.groups()) {
            sum = sum.plus(weighted(group));
        }
        return of(set.maximum(), set.maximumIs(), false, sum);
    }

    private static Hold of(@Nullable BigDecimal maximum, MaximumIs is, boolean bonus, Exact parts) {
        if (maximum == null || is == MaximumIs.REACHED) {
            return NONE;
        }
        Exact most = Exact.of(maximum);
        return is == MaximumIs.CAP
                ? new Hold(null, most, bonus, Exact.ZERO)
                : new Hold(null, null, false, most.minus(parts));
    }

    private static Exact parts(CriteriaGroup group) {
        Exact sum = Exact.ZERO;
        for (Criterion criterion : group.criteria()) {
            BigDecimal most = criterion.maximum();
            if (most != null && criterion.kind() == Criterion.Kind.REGULAR) {
                sum = sum.plus(Exact.of(most));
            }
        }
        for (CriteriaGroup part : group.groups()) {
            sum = sum.plus(weighted(part));
        }
        return sum;
    }

    /** A checked group's own maximum, times its weight; a group of bonus criteria alone adds nothing. */
    private static Exact weighted(CriteriaGroup group) {
        BigDecimal most = group.maximum();
        return most == null || group.isBonus() ? Exact.ZERO : Exact.of(most).times(Exact.of(group.weight()));
    }

    boolean isNone() {
        return least == null && cap == null && beyond.signum() == 0;
    }

    Exact points(Exact sum) {
        Exact above = least == null ? sum : sum.max(least);
        return cap == null || capsBonus ? above : above.min(cap);
    }

    Exact bonus(Exact sum) {
        return cap != null && capsBonus ? sum.min(cap) : sum;
    }

    /** The maximum of what was not left out. */
    Exact maximum(Exact sum) {
        return cap == null || capsBonus ? sum.plus(beyond) : sum.min(cap);
    }
}
