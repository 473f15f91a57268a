package vn.danchu.scoring.score;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.danchu.scoring.set.Label;
import vn.danchu.scoring.set.MeasureValue;
import vn.danchu.scoring.set.Measured;
import vn.danchu.scoring.set.Measures;

/**
 * The counts of one question of a survey. Only valid slips are counted under the options.
 *
 * @param options the answers one could give, each with its weight and how many gave it
 * @param issued slips handed out or people asked, or null if not known
 * @param minimumSample the fewest valid slips the result needs; 0 if any number will do
 */
public record Survey(List<Option> options, @Nullable Long issued, long minimumSample) {

    /**
     * An answer one could give.
     *
     * @param label its wording
     * @param weight its worth, 0 or more; some provinces use 100, 60, 20 and 0
     * @param count valid slips that gave it, 0 or more
     */
    public record Option(Label label, BigDecimal weight, long count) {}

    /**
     * Copies the list.
     *
     * @throws IllegalArgumentException if there is no option with a weight above 0, or a weight or count is negative, or
     *     more slips are valid than were issued
     */
    public Survey {
        options = List.copyOf(options);
        boolean weighs = false;
        long valid = 0;
        for (Option option : options) {
            if (option.weight().signum() < 0 || option.count() < 0) {
                throw new IllegalArgumentException(
                        "option \"" + option.label().vi() + "\" has a negative weight or count; 0 or more is allowed");
            }
            weighs |= option.weight().signum() > 0;
            valid += option.count();
        }
        if (!weighs) {
            throw new IllegalArgumentException("no option has a weight above 0");
        }
        if (issued != null && valid > issued) {
            throw new IllegalArgumentException(valid + " slips are valid, but only " + issued + " were issued");
        }
    }

    /** The valid slips. */
    public long valid() {
        return options.stream().mapToLong(Option::count).sum();
    }

    /** Whether there are as many valid slips as the result needs. */
    public boolean isSampleSufficient() {
        return valid() > 0 && valid() >= minimumSample;
    }

    /** The weighted answers, of the largest weight for every valid slip; exact. */
    public MeasureValue.Ratio score() {
        BigDecimal sum = BigDecimal.ZERO;
        BigDecimal largest = BigDecimal.ZERO;
        for (Option option : options) {
            sum = sum.add(option.weight().multiply(BigDecimal.valueOf(option.count())));
            largest = largest.max(option.weight());
        }
        return new MeasureValue.Ratio(sum, largest.multiply(BigDecimal.valueOf(valid())));
    }

    /**
     * The survey as measures: the score under the key given (left out, so not known, if the sample is too small), and
     * under the key with {@code .sampleSufficient} and {@code .responseRate} whether the sample suffices and how many
     * slips came back.
     */
    public Measures measures(String key) {
        Measures.Builder measures = Measures.builder();
        List<String> trace = options.stream()
                .map(option -> option.label().vi() + ": " + option.count())
                .toList();
        if (isSampleSufficient()) {
            measures.put(key, new Measured(score(), Measured.Origin.SURVEY, trace));
        }
        MeasureValue sufficient = new MeasureValue.YesNo(isSampleSufficient());
        measures.put(key + ".sampleSufficient", new Measured(sufficient, Measured.Origin.SURVEY, trace));
        if (issued != null) {
            MeasureValue rate = MeasureValue.ratio(valid(), issued);
            measures.put(key + ".responseRate", new Measured(rate, Measured.Origin.SURVEY, trace));
        }
        return measures.build();
    }
}
