package vn.danchu.compliance;

/**
 * A share of a number that votes must reach, in exact integers.
 *
 * @param numerator of the share, 1 or more
 * @param denominator of the share, not below the numerator
 * @param inclusive true when exactly the share is enough ("two thirds or more"), false when it is not ("more than 50%")
 */
public record Share(int numerator, int denominator, boolean inclusive) {

    /** @throws IllegalArgumentException if it is no share between 0 (exclusive) and 1 */
    public Share {
        if (numerator < 1 || denominator < numerator) {
            throw new IllegalArgumentException(numerator + "/" + denominator + " is no share");
        }
    }

    /** This share or more: {@code atLeast(2, 3)} is two thirds or more. */
    public static Share atLeast(int numerator, int denominator) {
        return new Share(numerator, denominator, true);
    }

    /** More than this share: {@code moreThan(1, 2)} is more than half. */
    public static Share moreThan(int numerator, int denominator) {
        return new Share(numerator, denominator, false);
    }

    /** Whether that many of the base reach the share. */
    public boolean reachedBy(long has, long base) {
        long left = has * denominator;
        long right = base * numerator;
        return inclusive ? left >= right : left > right;
    }

    /** The least number that reaches the share of the base. */
    public long needed(long base) {
        long product = base * numerator;
        return inclusive ? (product + denominator - 1) / denominator : product / denominator + 1;
    }
}
