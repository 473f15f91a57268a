package vn.danchu.scoring.set;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Whether bounds and shares stand on the scale of what they are compared with: a share is written 0.9, never 90. */
final class BoundCheck {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private BoundCheck() {}

    /**
     * A bound of a measure: above the largest number the measure can have it is a fault, which proposes the share where
     * a percentage was meant.
     *
     * @param measure the measure, or null if it is not known
     * @return whether the bound may stand
     */
    static boolean bound(@Nullable Measure measure, @Nullable BigDecimal bound, String path, Faults faults) {
        BigDecimal most = measure == null ? null : measure.type().most();
        if (bound == null || most == null || bound.compareTo(most) <= 0) {
            return true;
        }
        boolean meansPercent = most.compareTo(BigDecimal.ONE) == 0 && bound.compareTo(HUNDRED) <= 0;
        faults.add(
                path,
                meansPercent
                        ? Message.of(
                                "set.percentOnRatio",
                                "value",
                                bound,
                                "share",
                                share(bound),
                                "type",
                                MeasureType.PERCENT)
                        : Message.of("set.boundAbove", "value", bound, "most", most));
        return false;
    }

    /** A share, from 0 to 1. */
    static void share(BigDecimal share, String path, Faults faults) {
        if (share.compareTo(BigDecimal.ONE) > 0 && share.compareTo(HUNDRED) <= 0) {
            faults.add(path, Message.of("set.percentAsShare", "value", share, "share", share(share)));
        } else if (share.signum() < 0 || share.compareTo(BigDecimal.ONE) > 0) {
            faults.add(path, Message.of("set.shareOutside", "value", share));
        }
    }

    /** The share as it is written in data, in whatever language the fault is told. */
    private static String share(BigDecimal percent) {
        return percent.movePointLeft(2).stripTrailingZeros().toPlainString();
    }
}
