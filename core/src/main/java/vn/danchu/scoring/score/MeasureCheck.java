package vn.danchu.scoring.score;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.danchu.scoring.set.Measure;
import vn.danchu.scoring.set.MeasureType;
import vn.danchu.scoring.set.MeasureValue;
import vn.danchu.scoring.set.Message;
import vn.danchu.scoring.set.Survey;
import vn.danchu.scoring.set.SurveyRule;

/** Whether a value fits its measure. */
final class MeasureCheck {

    private MeasureCheck() {}

    /** What is wrong with the value, or null if it fits. */
    static @Nullable Message of(Measure measure, MeasureValue value) {
        if (value instanceof MeasureValue.NotApplicable) {
            return null;
        }
        if (value instanceof MeasureValue.Surveyed surveyed) {
            return survey(measure, surveyed.survey());
        }
        return switch (measure.type()) {
            case COUNT, POINTS ->
                value instanceof MeasureValue.Amount number ? amount(measure, number.amount()) : wrongType(measure);
            case RATIO -> value instanceof MeasureValue.Ratio ratio ? ratio(measure, ratio) : wrongType(measure);
            case PERCENT -> percent(measure, value);
            case YES_NO -> value instanceof MeasureValue.YesNo ? null : wrongType(measure);
            case DATE -> value instanceof MeasureValue.Day ? null : wrongType(measure);
        };
    }

    private static @Nullable Message survey(Measure measure, Survey survey) {
        if (measure.type() != MeasureType.RATIO && measure.type() != MeasureType.PERCENT) {
            return wrongType(measure);
        }
        SurveyRule rule = measure.survey();
        Message shortfall = survey.shortOf(rule == null ? SurveyRule.NONE : rule);
        return shortfall == null
                ? null
                : Message.of("input.survey", "measure", measure.label(), "shortfall", shortfall);
    }

    private static @Nullable Message percent(Measure measure, MeasureValue value) {
        if (value instanceof MeasureValue.Ratio ratio) {
            return ratio(measure, ratio);
        }
        if (!(value instanceof MeasureValue.Amount number)) {
            return wrongType(measure);
        }
        BigDecimal most = measure.type().most();
        return most != null && number.amount().compareTo(most) > 0
                ? Message.of("input.percentAbove", "measure", measure.label(), "value", number.amount(), "most", most)
                : amount(measure, number.amount());
    }

    private static @Nullable Message amount(Measure measure, BigDecimal amount) {
        if (amount.signum() < 0) {
            return Message.of("input.negative", "measure", measure.label(), "value", amount);
        }
        boolean whole = measure.type() != MeasureType.COUNT
                || amount.stripTrailingZeros().scale() <= 0;
        return whole ? null : Message.of("input.notWhole", "measure", measure.label(), "value", amount);
    }

    private static @Nullable Message ratio(Measure measure, MeasureValue.Ratio ratio) {
        if (ratio.part().signum() < 0 || ratio.of().signum() < 0) {
            BigDecimal negative = ratio.part().signum() < 0 ? ratio.part() : ratio.of();
            return Message.of("input.negative", "measure", measure.label(), "value", negative);
        }
        return ratio.part().compareTo(ratio.of()) <= 0
                ? null
                : Message.of("input.ratioAboveOne", "measure", measure.label(), "part", ratio.part(), "of", ratio.of());
    }

    private static Message wrongType(Measure measure) {
        return Message.of("input.wrongType", "measure", measure.label(), "type", measure.type());
    }
}
