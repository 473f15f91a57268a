package vn.danchu.scoring.set;

import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A range of numbers and the points it is worth. Which of its two bounds belongs to it is said once for all bands, by
 * {@link Included}.
 *
 * @param from the lower bound, or null if there is none
 * @param to the upper bound, or null if there is none
 * @param points the points; may be negative
 */
public record Band(@Nullable BigDecimal from, @Nullable BigDecimal to, BigDecimal points) {

    /** Which bound belongs to a band. */
    public enum Included {
        /** The lower bound: "từ 80 đến dưới 90". */
        LOWER,
        /** The upper bound: "trên 70 đến 100". */
        UPPER
    }

    /** Refuses null points. */
    public Band {
        Objects.requireNonNull(points, "points");
    }

    /** A band in plain decimal notation; an empty bound is none. */
    public static Band of(String from, String to, String points) {
        return new Band(bound(from), bound(to), new BigDecimal(points));
    }

    /** A stretch of numbers in words: "70 to less than 85". A null bound is none. */
    public static Message range(@Nullable BigDecimal from, @Nullable BigDecimal to, Included included) {
        boolean lower = included == Included.LOWER;
        if (from == null) {
            return to == null ? Message.of("band.any") : Message.of(lower ? "band.below" : "band.upTo", "to", to);
        }
        return to == null
                ? Message.of(lower ? "band.from" : "band.above", "from", from)
                : Message.of(lower ? "band.fromBelow" : "band.aboveUpTo", "from", from, "to", to);
    }

    private static @Nullable BigDecimal bound(String text) {
        return text.isEmpty() ? null : new BigDecimal(text);
    }
}
