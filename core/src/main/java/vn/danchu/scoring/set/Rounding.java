package vn.danchu.scoring.set;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.danchu.record.Defaulted;

/**
 * The one place where a set rounds. A set without it never rounds.
 *
 * @param place where
 * @param scale decimal places, 0 or more
 * @param step what the points are multiples of, such as 0.5 where a set gives half points; null if the places say it all.
 *     At {@link Place#CRITERION} what people write must be such multiples too
 * @param mode how; null is half up
 * @param comparison whether a rated total is compared with its bounds before or after the rounding; null is before.
 *     Rounding at {@link Place#CRITERION} always precedes: the total is then the sum of rounded points
 */
@RecordBuilder
public record Rounding(
        Place place,
        int scale,
        @Nullable BigDecimal step,
        @Defaulted RoundingMode mode,
        @Defaulted When comparison) {

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
