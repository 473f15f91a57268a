package vn.danchu.scoring.set;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.danchu.record.Defaulted;

/**
 * What a survey must be like before a set takes its result. One that is less gives no score, which is not 0.
 *
 * @param minimumSample the fewest valid slips; 0 or 1 if any will do
 * @param minimumResponse the least share of the slips issued that must come back valid, from 0 to 1; null if any will do
 * @param maximumMargin the largest margin of error, as a share ({@code 0.05} for five points on either side), reckoned for a
 *     share of one half; null if the set sets none
 * @param confidence the number of standard errors that the margin spans; null is 1.96, for 95 percent
 */
public record SurveyRule(
        long minimumSample,
        @Nullable BigDecimal minimumResponse,
        @Nullable BigDecimal maximumMargin,
        @Defaulted BigDecimal confidence) {

    private static final BigDecimal NINETY_FIVE_PERCENT = new BigDecimal("1.96");

    /** Any valid slip will do. */
    public static final SurveyRule NONE = new SurveyRule(0, null, null, NINETY_FIVE_PERCENT);

    /** Supplies the confidence. */
    public SurveyRule {
        confidence = confidence == null ? NINETY_FIVE_PERCENT : confidence;
    }
}
