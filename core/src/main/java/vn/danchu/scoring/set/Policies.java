package vn.danchu.scoring.set;

import vn.danchu.record.Defaulted;

/**
 * What a criterion does when its method cannot be applied. A criterion states its own, or its set's apply. In a rating
 * condition only the set's {@code zeroDenominator} matters, and only {@link WhenZeroDenominator#FULL_RATIO} settles
 * the condition.
 *
 * @param missing without a measure it needs; null is {@link WhenMissing#NOT_SCORED}
 * @param notApplicable when it does not apply to the unit; null is {@link WhenNotApplicable#LEFT_OUT}
 * @param zeroDenominator when a ratio it reads has denominator 0; null is {@link WhenZeroDenominator#NOT_SCORED}
 */
public record Policies(
        @Defaulted WhenMissing missing,
        @Defaulted WhenNotApplicable notApplicable,
        @Defaulted WhenZeroDenominator zeroDenominator) {

    /** Not scored, left out, not scored. */
    public static final Policies STRICT =
            new Policies(WhenMissing.NOT_SCORED, WhenNotApplicable.LEFT_OUT, WhenZeroDenominator.NOT_SCORED);

    /** Supplies the defaults. */
    public Policies {
        missing = missing == null ? WhenMissing.NOT_SCORED : missing;
        notApplicable = notApplicable == null ? WhenNotApplicable.LEFT_OUT : notApplicable;
        zeroDenominator = zeroDenominator == null ? WhenZeroDenominator.NOT_SCORED : zeroDenominator;
    }

    /** Without data. */
    public enum WhenMissing {
        /** The criterion is not scored; the total is incomplete. */
        NOT_SCORED,
        /** No data, no points: the set says so itself. */
        ZERO,
        /** The criterion leaves the total and the maximum. */
        LEFT_OUT
    }

    /** When the criterion does not apply. */
    public enum WhenNotApplicable {
        /** Full points; in a set without points, achieved. */
        FULL_POINTS,
        /** The criterion leaves the total and the maximum. */
        LEFT_OUT,
        /** No points. */
        ZERO
    }

    /** When a ratio has no denominator. */
    public enum WhenZeroDenominator {
        /** The ratio is taken as 100%. */
        FULL_RATIO,
        /** The criterion has full points. */
        FULL_POINTS,
        /** The criterion does not apply. */
        NOT_APPLICABLE,
        /** No points. */
        ZERO,
        /** The criterion is not scored. */
        NOT_SCORED
    }
}
