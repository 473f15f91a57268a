package vn.danchu.scoring.set;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The counts of one question of a survey. Only valid slips are counted under the options.
 *
 * @param options the answers one could give, each with its weight and how many gave it
 * @param issued slips handed out or people asked, or null if not known
 * @param population how many people the survey stands for, or null if not known
 */
public record Survey(
        List<Option> options,
        @Nullable Long issued,
        @Nullable Long population) {

    /**
     * An answer one could give.
     *
     * @param label its wording
     * @param weight its worth, 0 or more; some provinces use 100, 60, 20 and 0
     * @param count valid slips that gave it, 0 or more
     */
    public record Option(Label label, BigDecimal weight, long count) {
        /** Names a component that is null and may not be. */
        public Option {
            Objects.requireNonNull(label, "label");
            Objects.requireNonNull(weight, "weight");
        }
    }

    /** Copies the list. A survey can hold bad counts; {@link #shortOf} names them. */
    public Survey {
        options = List.copyOf(Objects.requireNonNull(options, "options"));
    }

    /** The valid slips; at most as many as a long holds. */
    public long valid() {
        BigDecimal sum = BigDecimal.ZERO;
        for (Option option : options) {
            sum = sum.add(BigDecimal.valueOf(option.count()));
        }
        return sum.min(BigDecimal.valueOf(Long.MAX_VALUE)).longValue();
    }

    /** What cannot be in its counts, or null if nothing is wrong. */
    private @Nullable Message unsound() {
        boolean weighs = false;
        for (Option option : options) {
            if (option.weight().signum() < 0 || option.count() < 0) {
                return Message.of("survey.negative", "option", option.label());
            }
            weighs |= option.weight().signum() > 0;
        }
        if (!weighs) {
            return Message.of("survey.noWeight");
        }
        BigDecimal valid = BigDecimal.valueOf(valid());
        if (issued != null && valid() > issued) {
            return Message.of("survey.aboveIssued", "valid", valid, "issued", BigDecimal.valueOf(issued));
        }
        return population != null && valid() > population
                ? Message.of("survey.abovePopulation", "valid", valid, "population", BigDecimal.valueOf(population))
                : null;
    }

    /**
     * Why the survey does not meet a rule, or null if it does: what cannot be in its counts, or what is less than asked. What the rule asks for and the survey does not say is not
     * met: a response rate without the number of slips issued, a margin of a finite population without its size.
     */
    public @Nullable Message shortOf(SurveyRule rule) {
        Objects.requireNonNull(rule, "rule");
        Message unsound = unsound();
        if (unsound != null) {
            return unsound;
        }
        long valid = valid();
        if (valid == 0 || valid < rule.minimumSample()) {
            return Message.of(
                    "survey.sample", "valid", new BigDecimal(valid), "least", new BigDecimal(rule.minimumSample()));
        }
        BigDecimal response = rule.minimumResponse();
        if (response != null && !respondsAtLeast(response)) {
            return Message.of("survey.response", "least", percent(response));
        }
        BigDecimal margin = rule.maximumMargin();
        return margin != null && !isWithin(margin, rule.confidence())
                ? Message.of("survey.margin", "most", percent(margin), "valid", new BigDecimal(valid))
                : null;
    }

    private boolean respondsAtLeast(BigDecimal share) {
        return issued != null && BigDecimal.valueOf(valid()).compareTo(share.multiply(BigDecimal.valueOf(issued))) >= 0;
    }

    /**
     * Whether the margin of error of a share of one half, the largest there is, lies within a bound: z x sqrt(1/4n), less for
     * a finite population by sqrt((N - n) / (N - 1)). Squares are compared, so nothing is rounded.
     */
    private boolean isWithin(BigDecimal margin, BigDecimal z) {
        BigDecimal n = BigDecimal.valueOf(valid());
        BigDecimal left = z.multiply(z);
        BigDecimal right = margin.multiply(margin).multiply(n).multiply(BigDecimal.valueOf(4));
        if (population != null) {
            BigDecimal all = BigDecimal.valueOf(population);
            left = left.multiply(all.subtract(n));
            right = right.multiply(all.subtract(BigDecimal.ONE));
        }
        return left.compareTo(right) <= 0;
    }

    private static BigDecimal percent(BigDecimal share) {
        BigDecimal percent = share.movePointRight(2).stripTrailingZeros();
        return percent.scale() < 0 ? percent.setScale(0) : percent;
    }

    /** The weighted answers, of the largest weight for every valid slip; exact. Only for sound counts. */
    public MeasureValue.Ratio score() {
        BigDecimal sum = BigDecimal.ZERO;
        BigDecimal largest = BigDecimal.ZERO;
        for (Option option : options) {
            sum = sum.add(option.weight().multiply(BigDecimal.valueOf(option.count())));
            largest = largest.max(option.weight());
        }
        return new MeasureValue.Ratio(sum, largest.multiply(BigDecimal.valueOf(valid())));
    }

    /** What each answer was given, for the trace of a measure. */
    public List<String> trace() {
        return options.stream()
                .map(option -> option.label().vi() + ": " + option.count())
                .toList();
    }

    /**
     * The survey as measures: the score under the key given (left out, so not known, if the survey does not meet the rule),
     * and under the key with {@code .sampleSufficient} and {@code .responseRate} whether it meets the rule and how many slips
     * came back.
     */
    public Measures measures(String key, SurveyRule rule) {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(rule, "rule");
        Measures.Builder measures = Measures.builder();
        boolean sufficient = shortOf(rule) == null;
        if (sufficient) {
            measures.put(key, new Measured(score(), Measured.Origin.SURVEY, trace()));
        }
        measures.put(
                key + ".sampleSufficient",
                new Measured(new MeasureValue.YesNo(sufficient), Measured.Origin.SURVEY, trace()));
        if (issued != null) {
            MeasureValue rate = MeasureValue.ratio(valid(), issued);
            measures.put(key + ".responseRate", new Measured(rate, Measured.Origin.SURVEY, trace()));
        }
        return measures.build();
    }
}
