package vn.danchu.scoring.score;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.danchu.scoring.set.CriteriaSet;
import vn.danchu.scoring.set.Rounding;

/**
 * A total with bonus.
 *
 * @param exact before rounding
 * @param bonus the bonus points in it
 * @param rounding the set's rounding if it rounds the total, or null
 */
record Total(Exact exact, Exact bonus, @Nullable Rounding rounding) {

    static Total of(CriteriaSet set, PointTally.Sum whole) {
        return of(set, whole.points, whole.bonus);
    }

    static Total of(CriteriaSet set, Exact points, Exact earned) {
        Rounding rounding = set.rounding();
        Rounding ofTotal = rounding != null && rounding.place() == Rounding.Place.TOTAL ? rounding : null;
        CriteriaSet.Bonus rule = set.bonus();
        if (rule == null) {
            return new Total(points, Exact.ZERO, ofTotal);
        }
        Exact bonus = earned.min(Exact.of(rule.cap()));
        BigDecimal most = set.maximum();
        if (rule.place() == CriteriaSet.Bonus.Place.WITHIN_MAXIMUM && most != null) {
            bonus = bonus.min(Exact.of(most).minus(points)).max(Exact.ZERO);
        }
        return new Total(points.plus(bonus), bonus, ofTotal);
    }

    /** The total as the sheet prints it. */
    BigDecimal shown() {
        return rounding == null ? exact.shown() : exact.rounded(rounding);
    }

    /** The total as it is compared with bounds. */
    Exact compared() {
        return rounding != null && rounding.comparison() == Rounding.When.AFTER ? Exact.of(shown()) : exact;
    }
}
