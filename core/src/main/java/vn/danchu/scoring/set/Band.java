package vn.danchu.scoring.set;

import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A range of numbers and the points it is worth. Which of its two bounds belongs to it is mostly said once for all
 * bands; where a text opens its bands on different sides, each says it itself.
 *
 * @param from the lower bound, or null if there is none
 * @param to the upper bound, or null if there is none
 * @param points the points; may be negative
 * @param included which of its bounds belong to it; null is what its method says for all
 */
public record Band(
        @Nullable BigDecimal from,
        @Nullable BigDecimal to,
        BigDecimal points,
        @Nullable Included included) {

    /** Which bounds belong to a band. */
    public enum Included {
        /** The lower bound: "từ 80 đến dưới 90". */
        LOWER,
        /** The upper bound: "trên 70 đến 100". */
        UPPER,
        /** Both: "từ 70 đến 100". */
        BOTH,
        /** Neither: "trên 70 đến dưới 90". */
        NEITHER;

        /** Whether the lower bound belongs to the band. */
        public boolean lower() {
            return this == LOWER || this == BOTH;
        }

        /** Whether the upper bound belongs to the band. */
        public boolean upper() {
            return this == UPPER || this == BOTH;
        }

        /** This, or the other where this is null. */
        static Included or(@Nullable Included own, Included other) {
            return own == null ? other : own;
        }
    }

    /** Refuses null points. */
    public Band {
        Objects.requireNonNull(points, "points");
    }

    /** A band in plain decimal notation; an empty bound is none. */
    public static Band of(String from, String to, String points) {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        Objects.requireNonNull(points, "points");
        return new Band(bound(from), bound(to), new BigDecimal(points), null);
    }

    /** A stretch of numbers in words: "70 to less than 85". A null bound is none. */
    public static Message range(@Nullable BigDecimal from, @Nullable BigDecimal to, Included included) {
        Objects.requireNonNull(included, "included");
        if (from == null) {
            return to == null
                    ? Message.of("band.any")
                    : Message.of(included.upper() ? "band.upTo" : "band.below", "to", to);
        }
        if (to == null) {
            return Message.of(included.lower() ? "band.from" : "band.above", "from", from);
        }
        String key = switch (included) {
            case LOWER -> "band.fromBelow";
            case UPPER -> "band.aboveUpTo";
            case BOTH -> "band.fromUpTo";
            case NEITHER -> "band.aboveBelow";
        };
        return Message.of(key, "from", from, "to", to);
    }

    /** Which of its bounds belong to it, where its method says this for all. */
    public Included included(Included ofAll) {
        Objects.requireNonNull(ofAll, "ofAll");
        return Included.or(included, ofAll);
    }

    private static @Nullable BigDecimal bound(String text) {
        return text.isEmpty() ? null : new BigDecimal(text);
    }
}
