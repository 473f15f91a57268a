package vn.danchu.scoring.score;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import vn.danchu.scoring.set.Rounding;

/**
 * An exact rational number, so that a comparison with a bound never meets a rounded value.
 *
 * <p>It is a fraction in lowest terms. Counts, points and their quotients fit in two {@code long}; what does not is kept as two big
 * integers.
 */
final class Exact implements Comparable<Exact> {

    private static final int HUNDREDTHS = 100;
    private static final int MOST_KEPT = 100 * HUNDREDTHS;

    /** How many hundredths a part of one is whose denominator is the index; 0 where that is no whole number. */
    private static final int[] OF_ONE = IntStream.rangeClosed(0, HUNDREDTHS)
            .map(below -> below == 0 || HUNDREDTHS % below != 0 ? 0 : HUNDREDTHS / below)
            .toArray();

    /** Most points and percentages are one of these: the hundredths up to a hundred. */
    private static final Exact[] KEPT =
            IntStream.rangeClosed(0, MOST_KEPT).mapToObj(Exact::kept).toArray(Exact[]::new);

    static final Exact ZERO = of(0);
    static final Exact ONE = of(1);
    static final Exact HUNDRED = of(100);

    private static final BigInteger FIVE = BigInteger.valueOf(5);
    private static final int LONG_DIGITS = 18;
    private static final long[] POWERS_OF_TEN =
            LongStream.iterate(1, power -> power * 10).limit(LONG_DIGITS + 1).toArray();
    private static final int SHOWN_PLACES = 6;
    private static final int ROUND_PLACES = 4;

    private final long above;
    private final long below;

    /** So many hundredths, its place among those that are kept, whose sums and order need no fractions; -1 for others. */
    private final int hundredths;

    private final @Nullable Large large;

    /** Kept once it was asked for: points of bands are shown on every sheet. Two threads may both make it, which is the same. */
    private @Nullable BigDecimal shown;

    /** A fraction in lowest terms of which one part does not fit in a {@code long}. */
    private record Large(BigInteger above, BigInteger below) {

        boolean isDecimal() {
            BigInteger rest = below.shiftRight(below.getLowestSetBit());
            while (!rest.equals(BigInteger.ONE)) {
                BigInteger[] parts = rest.divideAndRemainder(FIVE);
                if (parts[1].signum() != 0) {
                    return false;
                }
                rest = parts[0];
            }
            return true;
        }
    }

    private Exact(long above, long below, int hundredths) {
        this.above = above;
        this.below = below;
        this.hundredths = hundredths;
        this.large = null;
    }

    private Exact(Large large) {
        this.above = 0;
        this.below = 0;
        this.hundredths = -1;
        this.large = large;
    }

    private static boolean isCount(BigDecimal number) {
        return number.scale() == 0 && number.precision() <= LONG_DIGITS;
    }

    static Exact of(BigDecimal decimal) {
        if (isCount(decimal)) {
            return of(decimal.longValue());
        }
        int scale = decimal.scale();
        if (scale > 0 && scale <= LONG_DIGITS && decimal.precision() <= LONG_DIGITS) {
            long unscaled = decimal.scaleByPowerOfTen(scale).longValue();
            boolean kept = scale <= 2 && unscaled >= 0 && unscaled <= MOST_KEPT / (HUNDREDTHS / POWERS_OF_TEN[scale]);
            return kept
                    ? KEPT[(int) unscaled * (HUNDREDTHS / (int) POWERS_OF_TEN[scale])]
                    : reduced(unscaled, POWERS_OF_TEN[scale]);
        }
        return scale <= 0
                ? reduced(decimal.toBigInteger(), BigInteger.ONE)
                : reduced(decimal.unscaledValue(), BigInteger.TEN.pow(scale));
    }

    static Exact of(long whole) {
        return lowest(whole, 1);
    }

    /** The quotient; {@code divisor} must be more than 0. */
    static Exact quotient(BigDecimal dividend, BigDecimal divisor) {
        return isCount(dividend) && isCount(divisor)
                ? reduced(dividend.longValue(), divisor.longValue())
                : of(dividend).dividedBy(of(divisor));
    }

    private static Exact reduced(long above, long below) {
        long common = gcd(Math.abs(above), below);
        return lowest(above / common, below / common);
    }

    /** The fraction, in lowest terms. */
    private static Exact lowest(long above, long below) {
        int part = below <= HUNDREDTHS ? OF_ONE[(int) below] : 0;
        return part > 0 && above >= 0 && above <= MOST_KEPT / part
                ? KEPT[(int) above * part]
                : new Exact(above, below, -1);
    }

    private static Exact kept(int hundredths) {
        int common = (int) gcd(hundredths, HUNDREDTHS);
        return new Exact(hundredths / common, HUNDREDTHS / common, hundredths);
    }

    private static long gcd(long one, long other) {
        if (Long.lowestOneBit(other) == other) { // most counts are whole
            return Long.lowestOneBit(one | other);
        }
        long a = one;
        long b = other;
        while (b != 0) {
            long rest = a % b;
            a = b;
            b = rest;
        }
        return a;
    }

    private static Exact reduced(BigInteger above, BigInteger below) {
        BigInteger common = above.gcd(below);
        BigInteger dividend = above.divide(common);
        BigInteger divisor = below.divide(common);
        return fits(dividend) && fits(divisor)
                ? lowest(dividend.longValue(), divisor.longValue())
                : new Exact(new Large(dividend, divisor));
    }

    /** Whether it is a {@code long} whose negation is one too. */
    private static boolean fits(BigInteger number) {
        return number.abs().bitLength() < Long.SIZE;
    }

    private BigInteger bigAbove() {
        return large == null ? BigInteger.valueOf(above) : large.above;
    }

    private BigInteger bigBelow() {
        return large == null ? BigInteger.valueOf(below) : large.below;
    }

    Exact plus(Exact other) {
        return plus(other, 1);
    }

    Exact minus(Exact other) {
        return plus(other, -1);
    }

    private Exact plus(Exact other, int sign) {
        if (hundredths >= 0 && other.hundredths >= 0) {
            int sum = hundredths + sign * other.hundredths;
            if (sum >= 0 && sum <= MOST_KEPT) {
                return KEPT[sum];
            }
        }
        if (large == null
                && other.large == null
                && isProduct(above, other.below)
                && isProduct(other.above, below)
                && isProduct(below, other.below)) {
            long left = above * other.below;
            long right = other.above * below * sign;
            long sum = left + right;
            boolean overflows = ((left ^ sum) & (right ^ sum)) < 0 || sum == Long.MIN_VALUE;
            if (!overflows) {
                return reduced(sum, below * other.below);
            }
        }
        BigInteger left = bigAbove().multiply(other.bigBelow());
        BigInteger right = other.bigAbove().multiply(bigBelow());
        return reduced(
                sign < 0 ? left.subtract(right) : left.add(right), bigBelow().multiply(other.bigBelow()));
    }

    Exact times(Exact other) {
        if (other == ONE || signum() == 0) {
            return this;
        }
        if (this == ONE) {
            return other;
        }
        if (large == null && other.large == null && isProduct(above, other.above) && isProduct(below, other.below)) {
            return reduced(above * other.above, below * other.below);
        }
        return reduced(bigAbove().multiply(other.bigAbove()), bigBelow().multiply(other.bigBelow()));
    }

    /** The quotient; {@code divisor} must be more than 0. */
    Exact dividedBy(Exact divisor) {
        if (large == null
                && divisor.large == null
                && isProduct(above, divisor.below)
                && isProduct(below, divisor.above)) {
            return reduced(above * divisor.below, below * divisor.above);
        }
        return reduced(bigAbove().multiply(divisor.bigBelow()), bigBelow().multiply(divisor.bigAbove()));
    }

    /** Whether the product, and its negation, is a {@code long}. */
    private static boolean isProduct(long one, long other) {
        long product = one * other;
        return Math.multiplyHigh(one, other) == product >> (Long.SIZE - 1) && product != Long.MIN_VALUE;
    }

    Exact min(Exact other) {
        return compareTo(other) <= 0 ? this : other;
    }

    Exact max(Exact other) {
        return compareTo(other) >= 0 ? this : other;
    }

    int signum() {
        return large == null ? Long.signum(above) : large.above.signum();
    }

    /** The whole number at or below, or at or above, depending on the mode. */
    Exact whole(RoundingMode mode) {
        return of(rounded(0, mode));
    }

    BigDecimal rounded(int scale, RoundingMode mode) {
        return large == null
                ? BigDecimal.valueOf(above).divide(BigDecimal.valueOf(below), scale, mode)
                : new BigDecimal(large.above).divide(new BigDecimal(large.below), scale, mode);
    }

    /** Rounded as a set rounds: to places, or to multiples of its step. */
    BigDecimal rounded(Rounding rounding) {
        BigDecimal step = rounding.step();
        return step == null
                ? rounded(rounding.scale(), rounding.mode())
                : dividedBy(of(step)).rounded(0, rounding.mode()).multiply(step);
    }

    /**
     * The decimal that equals it, without trailing zeros. A quotient that no decimal holds is shown to six places, and to
     * more where six would show a number of four places or fewer: it equals none, and a reader who meets it beside a bound
     * must see on which side it lies.
     */
    BigDecimal shown() {
        BigDecimal known = shown;
        if (known == null) {
            known = toDecimal();
            shown = known;
        }
        return known;
    }

    private BigDecimal toDecimal() {
        if (large != null) {
            return large.isDecimal()
                    ? plain(new BigDecimal(large.above).divide(new BigDecimal(large.below)))
                    : shown(SHOWN_PLACES, ROUND_PLACES);
        }
        if (below == 1) {
            return BigDecimal.valueOf(above);
        }
        int twos = Long.numberOfTrailingZeros(below);
        long rest = below >> twos;
        int fives = 0;
        while (rest % 5 == 0) {
            rest /= 5;
            fives++;
        }
        if (rest != 1) {
            return shown(SHOWN_PLACES, ROUND_PLACES);
        }
        int scale = Math.max(twos, fives);
        if (scale <= LONG_DIGITS && isProduct(above, POWERS_OF_TEN[scale] / below)) {
            return BigDecimal.valueOf(above * (POWERS_OF_TEN[scale] / below), scale);
        }
        return rounded(scale, RoundingMode.UNNECESSARY);
    }

    /** As {@link #shown()}, but never less than it is: what is lacking is not told too low. */
    BigDecimal shownUp() {
        BigDecimal shown = shown();
        return compareTo(of(shown)) <= 0 ? shown : shown.add(BigDecimal.ONE.movePointLeft(shown.scale()));
    }

    /** Rounded half up to so many places, and to more where that would show a rounder number than it is. */
    BigDecimal shown(int places) {
        return shown(places, places - 1);
    }

    private BigDecimal shown(int places, int round) {
        int scale = places;
        BigDecimal shown = plain(rounded(scale, RoundingMode.HALF_UP));
        while (shown.scale() <= round && compareTo(of(shown)) != 0) {
            scale++;
            shown = plain(rounded(scale, RoundingMode.HALF_UP));
        }
        return shown;
    }

    private static BigDecimal plain(BigDecimal value) {
        if (value.scale() == 0) {
            return value;
        }
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    @Override
    public int compareTo(Exact other) {
        if (hundredths >= 0 && other.hundredths >= 0) {
            return Integer.compare(hundredths, other.hundredths);
        }
        if (large == null && other.large == null) {
            if (below == other.below) {
                return Long.compare(above, other.above);
            }
            int high = Long.compare(Math.multiplyHigh(above, other.below), Math.multiplyHigh(other.above, below));
            return high == 0 ? Long.compareUnsigned(above * other.below, other.above * below) : high;
        }
        return bigAbove().multiply(other.bigBelow()).compareTo(other.bigAbove().multiply(bigBelow()));
    }

    /** Numbers are equal when they compare as equal. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Exact that && compareTo(that) == 0;
    }

    @Override
    public int hashCode() {
        return large == null ? Long.hashCode(31 * above + below) : large.hashCode();
    }

    @Override
    public String toString() {
        return bigBelow().equals(BigInteger.ONE) ? bigAbove().toString() : bigAbove() + "/" + bigBelow();
    }
}
