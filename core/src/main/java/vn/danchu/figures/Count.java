package vn.danchu.figures;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A number as printed, and the least and most that the true one can be, in the smallest unit of its dimension.
 *
 * @param printed as printed, not negative
 * @param unit what it is measured in; null for a count
 * @param least the least it can be
 * @param most the most it can be; null if there is no most
 */
record Count(
        BigDecimal printed,
        @Nullable FigureUnit unit,
        BigDecimal least,
        @Nullable BigDecimal most) {

    static Count exactly(BigDecimal number, @Nullable FigureUnit unit) {
        BigDecimal base = base(number, unit);
        return new Count(number, unit, base, base);
    }

    /** The value of a figure, or null if it is not given or no number that can be judged. */
    static @Nullable Count of(Figure figure) {
        BigDecimal n = figure.value();
        FigureUnit unit = figure.unit();
        if (n == null || n.signum() < 0 || (unit == null && !isWhole(n))) {
            return null;
        }
        if (figure.qualifier() == null) {
            return exactly(n, unit);
        }
        BigDecimal base = base(n, unit);
        // More than so many whole things is one more at least; of a measured amount nothing lies next to it.
        BigDecimal step = unit == null ? BigDecimal.ONE : BigDecimal.ZERO;
        return switch (figure.qualifier()) {
            case MORE_THAN -> new Count(n, unit, base.add(step), null);
            case AT_LEAST -> new Count(n, unit, base, null);
            case LESS_THAN ->
                new Count(n, unit, BigDecimal.ZERO, base.subtract(step).max(BigDecimal.ZERO));
            case AT_MOST -> new Count(n, unit, BigDecimal.ZERO, base);
            case ABOUT -> new Count(n, unit, BigDecimal.ZERO, null);
        };
    }

    static boolean isWhole(BigDecimal number) {
        return number.signum() == 0 || number.stripTrailingZeros().scale() <= 0;
    }

    /** Whether the two are counts, or amounts of one dimension. */
    static boolean comparable(@Nullable FigureUnit one, @Nullable FigureUnit other) {
        return one == null || other == null ? one == other : one.dimension() == other.dimension();
    }

    private static BigDecimal base(BigDecimal number, @Nullable FigureUnit unit) {
        return unit == null ? number : unit.base(number);
    }

    boolean comparable(Count other) {
        return comparable(unit, other.unit);
    }

    boolean exact() {
        return most != null && least.compareTo(most) == 0;
    }

    /** Whether it is surely greater. */
    boolean exceeds(Count other) {
        return other.most != null && least.compareTo(other.most) > 0;
    }

    /** Whether it surely is not greater. */
    boolean isWithin(Count other) {
        return most != null && most.compareTo(other.least) <= 0;
    }

    static BigDecimal sum(List<BigDecimal> numbers) {
        return numbers.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Whether it is a whole number that every program can count to. */
    static boolean isCountable(BigDecimal number) {
        return isWhole(number) && number.precision() - number.scale() <= 18;
    }

    /** The number and its unit, as findings keep them: {@code 12500.5 SQUARE_METRE}. */
    static String text(BigDecimal number, @Nullable FigureUnit unit) {
        String plain = number.toPlainString();
        return unit == null ? plain : plain + " " + Objects.requireNonNull(unit).name();
    }
}
