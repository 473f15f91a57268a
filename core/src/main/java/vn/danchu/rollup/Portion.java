package vn.danchu.rollup;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;

/**
 * So many of so many, exact.
 *
 * @param part how many
 * @param of of how many; 0 where there are none, and then it is no share
 */
public record Portion(long part, long of) implements Comparable<Portion> {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** @throws IllegalArgumentException unless 0 ≤ part ≤ of */
    public Portion {
        if (part < 0 || part > of) {
            throw new IllegalArgumentException(part + " of " + of + " is no share");
        }
    }

    /** Whether it is a share of anything. */
    public boolean isShare() {
        return of > 0;
    }

    /**
     * In percent, rounded half up to so many places, and to more where so many would show none or all for what is neither:
     * 80,391 of 80,395 is not 100.0.
     *
     * @throws ArithmeticException if it is a share of nothing
     */
    public BigDecimal percent(int places) {
        int scale = places;
        BigDecimal shown = rounded(scale);
        while ((shown.signum() == 0 && part > 0) || (shown.compareTo(HUNDRED) == 0 && part < of)) {
            scale++;
            shown = rounded(scale);
        }
        return shown;
    }

    private BigDecimal rounded(int scale) {
        return BigDecimal.valueOf(part).multiply(HUNDRED).divide(BigDecimal.valueOf(of), scale, RoundingMode.HALF_UP);
    }

    /** Shares by cross-multiplication, never as rounded numbers; a share of nothing comes first. */
    @Override
    public int compareTo(Portion other) {
        Objects.requireNonNull(other, "other");
        if (of == 0 || other.of == 0) {
            return Boolean.compare(of > 0, other.of > 0);
        }
        return BigDecimal.valueOf(part)
                .multiply(BigDecimal.valueOf(other.of))
                .compareTo(BigDecimal.valueOf(other.part).multiply(BigDecimal.valueOf(of)));
    }
}
