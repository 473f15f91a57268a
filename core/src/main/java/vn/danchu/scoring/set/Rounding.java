package vn.danchu.scoring.set;

import java.math.RoundingMode;
import java.util.Objects;

/**
 * The one place where a set rounds. A set without it never rounds.
 *
 * @param place where
 * @param scale decimal places, 0 or more
 * @param mode how; null is half up
 * @param comparison whether a rated total is compared with its bounds before or after the rounding; null is before.
 *     Rounding at {@link Place#CRITERION} always precedes: the total is then the sum of rounded points
 */
public record Rounding(Place place, int scale, RoundingMode mode, When comparison) {

    /** Supplies the defaults. */
    public Rounding {
        Objects.requireNonNull(place, "place");
        mode = mode == null ? RoundingMode.HALF_UP : mode;
        comparison = comparison == null ? When.BEFORE : comparison;
    }

    /** Where a set rounds. */
    public enum Place {
        /** The computed points of each criterion. */
        CRITERION,
        /** The total. */
        TOTAL
    }

    /** When the total is compared with bounds. */
    public enum When {
        /** Before rounding. */
        BEFORE,
        /** After rounding. */
        AFTER
    }
}
