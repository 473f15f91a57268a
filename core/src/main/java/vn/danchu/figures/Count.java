package vn.danchu.figures;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A number as printed, and the least and most that the true one can be.
 *
 * @param printed as printed, not negative
 * @param least the least it can be
 * @param most the most it can be
 */
record Count(long printed, long least, long most) {

    static Count exactly(long number) {
        return new Count(number, number, number);
    }

    /** The value of a figure, or null if it is not given or no count. */
    static @Nullable Count of(Figure figure) {
        Long value = figure.value();
        if (value == null || value < 0) {
            return null;
        }
        long n = value;
        if (figure.qualifier() == null) {
            return exactly(n);
        }
        return switch (figure.qualifier()) {
            case MORE_THAN -> new Count(n, n == Long.MAX_VALUE ? n : n + 1, Long.MAX_VALUE);
            case AT_LEAST -> new Count(n, n, Long.MAX_VALUE);
            case LESS_THAN -> new Count(n, 0, Math.max(0, n - 1));
            case AT_MOST -> new Count(n, 0, n);
            case ABOUT -> new Count(n, 0, Long.MAX_VALUE);
        };
    }

    boolean exact() {
        return least == most;
    }

    /** The sum, or null if it is greater than a long can be. */
    static @Nullable Long sum(List<Long> numbers) {
        long sum = 0;
        for (long number : numbers) {
            if (sum > Long.MAX_VALUE - number) {
                return null;
            }
            sum += number;
        }
        return sum;
    }
}
