package vn.danchu.scoring.set;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** What kind of value a measure has. */
public enum MeasureType {
    /** A whole number, 0 or more. */
    COUNT,
    /** A share, from 0 to 1, given as part and whole; never as a rounded percentage. */
    RATIO,
    /**
     * A share in percent, from 0 to 100, and compared in percent: given as part and whole, which is exact, or as the number
     * of percent that its source prints.
     */
    PERCENT,
    /** Yes or no. */
    YES_NO,
    /** A calendar day. */
    DATE,
    /** A decimal number, 0 or more, in a unit that the measure names: points of another scheme, an index, an area. */
    POINTS;

    /** The largest number a measure of this kind can have: 1 for a share, 100 for a percentage; null if there is none. */
    public @Nullable BigDecimal most() {
        return switch (this) {
            case RATIO -> BigDecimal.ONE;
            case PERCENT -> HUNDRED;
            case COUNT, YES_NO, DATE, POINTS -> null;
        };
    }

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
}
