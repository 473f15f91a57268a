package vn.danchu.scoring.set;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;

/**
 * The value of a measure. A value can be constructed from bad input; the scorer names what is wrong with it.
 *
 * <p>A measure without a value is not known. That is never 0 and never "no".
 */
public sealed interface MeasureValue {

    /**
     * A number: the value of a {@link MeasureType#COUNT} or a {@link MeasureType#POINTS} measure.
     *
     * @param amount the number, exact
     */
    record Amount(BigDecimal amount) implements MeasureValue {
        /** Refuses null. */
        public Amount {
            Objects.requireNonNull(amount, "amount");
        }
    }

    /**
     * A share: the value of a {@link MeasureType#RATIO} measure.
     *
     * @param part the numerator
     * @param of the denominator; 0 is allowed, and what it means is for the criterion to say
     */
    record Ratio(BigDecimal part, BigDecimal of) implements MeasureValue {
        /** Refuses null. */
        public Ratio {
            Objects.requireNonNull(part, "part");
            Objects.requireNonNull(of, "of");
        }
    }

    /**
     * The value of a {@link MeasureType#YES_NO} measure.
     *
     * @param yes true for yes
     */
    record YesNo(boolean yes) implements MeasureValue {}

    /**
     * The value of a {@link MeasureType#DATE} measure.
     *
     * @param on the day
     */
    record Day(LocalDate on) implements MeasureValue {
        /** Refuses null. */
        public Day {
            Objects.requireNonNull(on, "on");
        }
    }

    /**
     * The counts of a survey: the value of a {@link MeasureType#RATIO} or a {@link MeasureType#PERCENT} measure, if the survey
     * is as the measure asks.
     *
     * @param survey the survey
     */
    record Surveyed(Survey survey) implements MeasureValue {
        /** Refuses null. */
        public Surveyed {
            Objects.requireNonNull(survey, "survey");
        }
    }

    /**
     * The measure does not apply to the unit: it was given no such task, it has no villages. Fits every type.
     *
     * @param reason why
     */
    record NotApplicable(String reason) implements MeasureValue {
        /** Refuses null. */
        public NotApplicable {
            Objects.requireNonNull(reason, "reason");
        }
    }

    /** A count. */
    static MeasureValue count(long amount) {
        return new Amount(BigDecimal.valueOf(amount));
    }

    /** A number with decimals, in plain notation such as {@code 87.5}. */
    static MeasureValue points(String amount) {
        Objects.requireNonNull(amount, "amount");
        return new Amount(new BigDecimal(amount));
    }

    /** A share of two counts. */
    static MeasureValue ratio(long part, long of) {
        return new Ratio(BigDecimal.valueOf(part), BigDecimal.valueOf(of));
    }

    /** Yes. */
    static MeasureValue yes() {
        return new YesNo(true);
    }

    /** No. */
    static MeasureValue no() {
        return new YesNo(false);
    }

    /** A day. */
    static MeasureValue day(LocalDate on) {
        return new Day(on);
    }
}
