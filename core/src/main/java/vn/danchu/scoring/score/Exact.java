package vn.danchu.scoring.score;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import vn.danchu.scoring.set.Rounding;

/**
 * An exact rational number. Most are plain decimals; a quotient that no decimal can hold keeps its denominator, so that
 * a comparison with a bound never meets a rounded value.
 */
final class Exact implements Comparable<Exact> {

    static final Exact ZERO = new Exact(BigDecimal.ZERO, BigInteger.ONE);
    static final Exact ONE = new Exact(BigDecimal.ONE, BigInteger.ONE);

    static final Exact HUNDRED = new Exact(BigDecimal.valueOf(100), BigInteger.ONE);

    private static final BigInteger FIVE = BigInteger.valueOf(5);
    private static final int LONG_DIGITS = 18;
    private static final int SHOWN_PLACES = 6;
    private static final int ROUND_PLACES = 4;

    private final BigDecimal numerator;
    private final BigInteger denominator;

    private Exact(BigDecimal numerator, BigInteger denominator) {
        this.numerator = numerator;
        this.denominator = denominator;
    }

    static Exact of(BigDecimal decimal) {
        return new Exact(decimal, BigInteger.ONE);
    }

    static Exact of(long whole) {
        return of(BigDecimal.valueOf(whole));
    }

    /** The quotient; {@code divisor} must be more than 0. */
    static Exact quotient(BigDecimal dividend, BigDecimal divisor) {
        if (dividend.signum() == 0 || divisor.compareTo(BigDecimal.ONE) == 0) {
            return of(dividend);
        }
        int scale = Math.max(0, Math.max(dividend.scale(), divisor.scale()));
        if (scale == 0 && isLong(dividend) && isLong(divisor)) {
            return reduced(dividend.longValue(), divisor.longValue());
        }
        return reduced(
                dividend.movePointRight(scale).toBigInteger(),
                divisor.movePointRight(scale).toBigInteger());
    }

    /** The way of every ratio of counts: no big integers but those of the result. */
    private static Exact reduced(long above, long below) {
        long common = gcd(Math.abs(above), below);
        long dividend = above / common;
        long divisor = below / common;
        int twos = Long.numberOfTrailingZeros(divisor);
        long rest = divisor >> twos;
        int fives = 0;
        while (rest % 5 == 0) {
            rest /= 5;
            fives++;
        }
        if (rest != 1) {
            return new Exact(BigDecimal.valueOf(dividend), BigInteger.valueOf(divisor));
        }
        return divisor == 1
                ? of(dividend)
                : of(BigDecimal.valueOf(dividend)
                        .divide(BigDecimal.valueOf(divisor), Math.max(twos, fives), RoundingMode.UNNECESSARY));
    }

    private static long gcd(long one, long other) {
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
        if (terminates(divisor)) {
            return of(new BigDecimal(dividend).divide(new BigDecimal(divisor)));
        }
        return new Exact(new BigDecimal(dividend), divisor);
    }

    private static boolean isLong(BigDecimal whole) {
        return whole.scale() == 0 && whole.precision() <= LONG_DIGITS;
    }

    private static boolean terminates(BigInteger divisor) {
        BigInteger rest = divisor.shiftRight(divisor.getLowestSetBit());
        while (!rest.equals(BigInteger.ONE)) {
            BigInteger[] parts = rest.divideAndRemainder(FIVE);
            if (parts[1].signum() != 0) {
                return false;
            }
            rest = parts[0];
        }
        return true;
    }

    private boolean isDecimal() {
        return denominator == BigInteger.ONE;
    }

    private static Exact over(BigDecimal above, BigInteger below) {
        return quotient(above, new BigDecimal(below));
    }

    Exact plus(Exact other) {
        if (other.signum() == 0) {
            return this;
        }
        if (signum() == 0) {
            return other;
        }
        if (isDecimal() && other.isDecimal()) {
            return of(numerator.add(other.numerator));
        }
        BigDecimal left = numerator.multiply(new BigDecimal(other.denominator));
        BigDecimal right = other.numerator.multiply(new BigDecimal(denominator));
        return over(left.add(right), denominator.multiply(other.denominator));
    }

    Exact minus(Exact other) {
        return plus(new Exact(other.numerator.negate(), other.denominator));
    }

    Exact times(Exact other) {
        if (other == ONE || signum() == 0) {
            return this;
        }
        if (this == ONE) {
            return other;
        }
        BigDecimal above = numerator.multiply(other.numerator);
        if (isDecimal() && other.isDecimal()) {
            return of(above);
        }
        return over(above, denominator.multiply(other.denominator));
    }

    /** The quotient; {@code divisor} must be more than 0. */
    Exact dividedBy(Exact divisor) {
        return quotient(
                numerator.multiply(new BigDecimal(divisor.denominator)),
                divisor.numerator.multiply(new BigDecimal(denominator)));
    }

    Exact min(Exact other) {
        return compareTo(other) <= 0 ? this : other;
    }

    Exact max(Exact other) {
        return compareTo(other) >= 0 ? this : other;
    }

    int signum() {
        return numerator.signum();
    }

    /** The whole number at or below, or at or above, depending on the mode. */
    Exact whole(RoundingMode mode) {
        return of(rounded(0, mode));
    }

    BigDecimal rounded(int scale, RoundingMode mode) {
        return isDecimal()
                ? numerator.setScale(scale, mode)
                : numerator.divide(new BigDecimal(denominator), scale, mode);
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
        if (isDecimal()) {
            return plain(numerator);
        }
        return shown(SHOWN_PLACES, ROUND_PLACES);
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
        if (isDecimal() && other.isDecimal()) {
            return numerator.compareTo(other.numerator);
        }
        BigDecimal left = numerator.multiply(new BigDecimal(other.denominator));
        return left.compareTo(other.numerator.multiply(new BigDecimal(denominator)));
    }

    /** Numbers are equal when they compare as equal. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Exact that && compareTo(that) == 0;
    }

    @Override
    public int hashCode() {
        return shown().hashCode();
    }

    @Override
    public String toString() {
        return isDecimal() ? numerator.toPlainString() : numerator.toPlainString() + "/" + denominator;
    }
}
