package vn.danchu.figures;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.danchu.figures.StatedPercentage.Agreement;

/**
 * How a report says that a figure stands to a plan or another period: as a share of it ({@code 105,2%}), or as a change in
 * percent ({@code tăng 9,3%}, {@code giảm 4%}) or in numbers ({@code tăng 12}, {@code giảm 4 vụ}).
 *
 * @param direction whether it is a share, growth or decrease
 * @param percentage the percentage; null if the change is a number
 * @param number the change in numbers; null if it is a percentage
 */
public record StatedChange(
        Direction direction,
        @Nullable StatedPercentage percentage,
        @Nullable BigDecimal number) {

    private static final int LONGEST = 60;

    /** A whole number and what it counts: "4", "1.200 vụ", "12 cuộc giám sát". */
    private static final Pattern CHANGE =
            Pattern.compile("(\\d{1,3}(?:\\.\\d{3})+|\\d{1,18})(?: +(\\p{L}+)[\\p{L} ]*)?");

    /** Words after a number that make it another number, or an amount. */
    private static final Set<String> AMOUNTS = Set.of(
            "nghìn", "ngàn", "triệu", "tỷ", "tỉ", "lần", "đồng", "ha", "km", "m", "thousand", "million", "billion");

    private static final Map<String, Direction> WORDS = Map.of(
            "tăng",
            Direction.GROWTH,
            "giảm",
            Direction.DECREASE,
            "đạt",
            Direction.SHARE,
            "bằng",
            Direction.SHARE,
            "up",
            Direction.GROWTH,
            "down",
            Direction.DECREASE,
            "+",
            Direction.GROWTH,
            "-",
            Direction.DECREASE,
            "\u2212",
            Direction.DECREASE);

    /** What is said. */
    public enum Direction {
        /** So many percent of the basis. */
        SHARE,
        /** So much more than the basis. */
        GROWTH,
        /** So much less than the basis. */
        DECREASE
    }

    /** Refuses both and neither. */
    public StatedChange {
        Objects.requireNonNull(direction, "direction");
        if ((percentage == null) == (number == null)) {
            throw new IllegalArgumentException("a change is a percentage or a number");
        }
    }

    /** Reads what a report prints; null if it is none of the forms. */
    static @Nullable StatedChange read(String text) {
        String rest = text.replace('\u00a0', ' ').strip().toLowerCase(Locale.ROOT);
        if (rest.length() > LONGEST) {
            return null;
        }
        Direction direction = Direction.SHARE;
        for (Map.Entry<String, Direction> word : WORDS.entrySet()) {
            if (rest.startsWith(word.getKey())) {
                direction = word.getValue();
                rest = rest.substring(word.getKey().length()).strip();
                break;
            }
        }
        rest = rest.replaceFirst("^(trên|hơn) *", ">");
        StatedPercentage percentage = StatedPercentage.read(rest);
        if (percentage != null) {
            return new StatedChange(direction, percentage, null);
        }
        Matcher change = direction == Direction.SHARE ? null : CHANGE.matcher(rest);
        if (change == null || !change.matches()) {
            return null;
        }
        String word = change.group(2);
        return word != null && AMOUNTS.contains(word)
                ? null
                : new StatedChange(
                        direction, null, new BigDecimal(change.group(1).replace(".", "")));
    }

    /** What this is to the numbers; the basis is more than 0 where this is a percentage. */
    Agreement with(BigDecimal value, BigDecimal basis) {
        BigDecimal change = switch (direction) {
            case SHARE -> value;
            case GROWTH -> value.subtract(basis);
            case DECREASE -> basis.subtract(value);
        };
        if (change.signum() < 0) {
            return Agreement.WRONG;
        }
        if (number != null) {
            return change.compareTo(number) == 0 ? Agreement.HOLDS : Agreement.WRONG;
        }
        return Objects.requireNonNull(percentage).with(change, basis);
    }
}
