package vn.danchu.figures;

import static vn.danchu.figures.Qualifier.AT_LEAST;
import static vn.danchu.figures.Qualifier.AT_MOST;
import static vn.danchu.figures.Qualifier.LESS_THAN;
import static vn.danchu.figures.Qualifier.MORE_THAN;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A percentage as a report prints it. Its precision is the number of decimals printed: {@code 97%} and {@code 97.0%} are
 * not equal, because they claim different things. Arithmetic is exact.
 *
 * @param qualifier how it limits the true percentage, never {@link Qualifier#ABOUT}; null when it gives it
 * @param value the number before the percent sign, with the decimals printed; not negative
 */
public record StatedPercentage(@Nullable Qualifier qualifier, BigDecimal value) {

    private static final int LONGEST = 24;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** What a printed percentage is to the numbers it is printed for. */
    public enum Agreement {
        /** The numbers, rounded half up at the printed precision, give it; or they lie where its sign says. */
        HOLDS,
        /** The numbers give it only when the digits beyond the printed ones are cut off instead of rounded. */
        TRUNCATED,
        /** The numbers do not give it. */
        WRONG
    }

    /** @throws IllegalArgumentException for a negative value, a negative scale, or {@link Qualifier#ABOUT} */
    public StatedPercentage {
        Objects.requireNonNull(value, "value");
        if (value.signum() < 0 || value.scale() < 0 || qualifier == Qualifier.ABOUT) {
            throw new IllegalArgumentException(qualifier + " " + value + " is no percentage that numbers can give");
        }
    }

    /**
     * Reads a printed percentage: {@code 98.54%}, {@code 98,54%}, {@code 97 %}, {@code >91%}, {@code ≥ 2,5%}. The point and
     * the comma are both the decimal sign; thousands are not grouped. Signs: {@code >}, {@code >=} or {@code ≥}, {@code <},
     * {@code <=} or {@code ≤}. The percent sign must be there; at most 24 characters.
     *
     * @throws IllegalArgumentException if the text is none of these; the message says what is expected
     */
    public static StatedPercentage parse(String text) {
        Objects.requireNonNull(text, "text");
        StatedPercentage read = read(text);
        if (read == null) {
            throw new IllegalArgumentException(
                    "\"" + text + "\" is not a percentage such as 97%, 98.54%, 98,54% or >91%");
        }
        return read;
    }

    /** Every percentage of a printed form that holds several, such as {@code 93,13%; 93,7%}; null if one is unreadable. */
    static @Nullable List<StatedPercentage> several(String text) {
        List<StatedPercentage> all = new ArrayList<>();
        for (String each : text.split(";")) {
            StatedPercentage read = read(each);
            if (read == null) {
                return null;
            }
            all.add(read);
        }
        return all;
    }

    static @Nullable StatedPercentage read(String text) {
        String rest = text.replace('\u00a0', ' ').strip();
        if (rest.length() > LONGEST || !rest.endsWith("%")) {
            return null;
        }
        Qualifier qualifier = switch (rest.charAt(0)) {
            case '>' -> rest.startsWith(">=") ? AT_LEAST : MORE_THAN;
            case '<' -> rest.startsWith("<=") ? AT_MOST : LESS_THAN;
            case '≥' -> AT_LEAST;
            case '≤' -> AT_MOST;
            default -> null;
        };
        int sign = rest.startsWith(">=") || rest.startsWith("<=") ? 2 : qualifier == null ? 0 : 1;
        String number = rest.substring(sign, rest.length() - 1).strip().replace(',', '.');
        return isDecimal(number) ? new StatedPercentage(qualifier, new BigDecimal(number)) : null;
    }

    private static boolean isDecimal(String number) {
        int point = number.indexOf('.');
        return point < 0
                ? isDigits(number)
                : isDigits(number.substring(0, point)) && isDigits(number.substring(point + 1));
    }

    private static boolean isDigits(String text) {
        return !text.isEmpty() && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    /** The number of decimals printed, 0 or more. */
    public int decimals() {
        return value.scale();
    }

    /**
     * What this percentage is to {@code part} of {@code whole}. Without a sign it is compared at its own precision, an exact
     * half rounding up; with a sign the exact share is compared, never a rounded one.
     *
     * @param part not negative
     * @param whole more than zero, in the unit of the part
     * @throws IllegalArgumentException for a negative part or a whole that is not positive
     */
    public Agreement with(BigDecimal part, BigDecimal whole) {
        Objects.requireNonNull(part, "part");
        Objects.requireNonNull(whole, "whole");
        requireShare(part, whole);
        if (qualifier != null) {
            int order = part.multiply(HUNDRED).compareTo(value.multiply(whole));
            boolean holds = switch (qualifier) {
                case MORE_THAN -> order > 0;
                case AT_LEAST -> order >= 0;
                case LESS_THAN -> order < 0;
                case AT_MOST -> order <= 0;
                case ABOUT -> throw new IllegalStateException("refused on construction");
            };
            return holds ? Agreement.HOLDS : Agreement.WRONG;
        }
        if (value.equals(computed(part, whole, decimals()))) {
            return Agreement.HOLDS;
        }
        return value.equals(share(part, whole, decimals(), RoundingMode.DOWN)) ? Agreement.TRUNCATED : Agreement.WRONG;
    }

    /**
     * The percentage that {@code part} of {@code whole} is, rounded half up.
     *
     * @param part not negative
     * @param whole more than zero, in the unit of the part
     * @param decimals number of decimals, 0 or more
     * @throws IllegalArgumentException for a negative part, a whole that is not positive, or negative decimals
     */
    public static BigDecimal computed(BigDecimal part, BigDecimal whole, int decimals) {
        Objects.requireNonNull(part, "part");
        Objects.requireNonNull(whole, "whole");
        requireShare(part, whole);
        if (decimals < 0) {
            throw new IllegalArgumentException(decimals + " decimals");
        }
        return share(part, whole, decimals, RoundingMode.HALF_UP);
    }

    /**
     * The percentage to at least so many decimals, and to more where so many would show the whole, or nothing, for what is
     * neither: 80,391 of 80,395 is not 100.00%.
     */
    static BigDecimal telling(BigDecimal part, BigDecimal whole, int decimals) {
        int places = decimals;
        BigDecimal shown = computed(part, whole, places);
        while ((shown.compareTo(HUNDRED) == 0 && part.compareTo(whole) != 0)
                || (shown.signum() == 0 && part.signum() != 0)) {
            places++;
            shown = computed(part, whole, places);
        }
        return shown;
    }

    private static BigDecimal share(BigDecimal part, BigDecimal whole, int decimals, RoundingMode rounding) {
        return part.multiply(HUNDRED).divide(whole, decimals, rounding);
    }

    private static void requireShare(BigDecimal part, BigDecimal whole) {
        if (part.signum() < 0 || whole.signum() <= 0) {
            throw new IllegalArgumentException(part + " of " + whole + " is no share");
        }
    }

    /** As printed, with a decimal point: {@code 98.54%}, {@code >91%}. */
    @Override
    public String toString() {
        return (qualifier == null ? "" : qualifier.sign()) + value.toPlainString() + '%';
    }
}
