package vn.danchu.scoring.score;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.danchu.scoring.set.Examples.criterion;
import static vn.danchu.scoring.set.Examples.measure;
import static vn.danchu.scoring.set.Examples.number;
import static vn.danchu.scoring.set.Examples.values;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.danchu.scoring.set.Band;
import vn.danchu.scoring.set.Comparison;
import vn.danchu.scoring.set.Examples;
import vn.danchu.scoring.set.Measure;
import vn.danchu.scoring.set.MeasureCondition;
import vn.danchu.scoring.set.MeasureType;
import vn.danchu.scoring.set.MeasureValue;
import vn.danchu.scoring.set.Policies;
import vn.danchu.scoring.set.ScoringMethod;

/** Measures in percent, with the tiers that sets print. */
class PercentTest {

    private static final List<Measure> MEASURES =
            List.of(measure("trained", MeasureType.PERCENT), measure("share", MeasureType.RATIO));

    /** QĐ 25/2021, indicator 2.5: 80 to less than 90 percent 1, 70 to less than 80 0.5, 50 to less than 70 0.25. */
    private static final ScoringMethod TIERS = new ScoringMethod.Bands(
            "trained",
            List.of(
                    Band.of("80", "", "1"),
                    Band.of("70", "80", "0.5"),
                    Band.of("50", "70", "0.25"),
                    Band.of("", "50", "0")),
            Band.Included.LOWER);

    @ParameterizedTest
    @CsvSource({
        "80, 100, 1",
        "79, 99, 0.5",
        "7999, 10000, 0.5",
        "70, 100, 0.5",
        "6999, 10000, 0.25",
        "1, 2, 0.25",
        "49, 99, 0",
        "2, 3, 0.25",
        "4, 5, 1"
    })
    void of_a_part_and_a_whole_are_compared_exactly(long part, long whole, String points) {
        assertThat(Examples.score(MEASURES, criterion("c", "1", TIERS), values(v -> v.ratio("trained", part, whole)))
                        .points())
                .isEqualByComparingTo(points);
    }

    @ParameterizedTest
    @CsvSource({"80, 1", "79.99, 0.5", "100, 1", "0, 0"})
    void as_a_source_prints_them(String percent, String points) {
        assertThat(Examples.score(MEASURES, criterion("c", "1", TIERS), values(v -> v.points("trained", percent)))
                        .points())
                .isEqualByComparingTo(points);
    }

    @Test
    void above_a_hundred_are_bad_input() {
        ScoreSheet sheet = Scorer.compile(Examples.one(MEASURES, criterion("c", "1", TIERS)))
                .score(vn.danchu.scoring.set.ScoreForm.of(Examples.YEAR, values(v -> v.points("trained", "100.01"))));

        assertThat(sheet.faults()).extracting(InputFault::path).containsExactly("/measures/values/trained");
        assertThat(sheet.faults().get(0).message().text(Locale.ENGLISH))
                .contains("100.01%")
                .contains("100%");
        assertThat(sheet.notScored()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"100, 10", "50, 5", "87.5, 8.75", "79.9, 0"})
    void are_proportional_to_a_hundred(String percent, String points) {
        ScoringMethod method =
                new ScoringMethod.Proportional("trained", percent.equals("50") ? null : number("80"), null);
        assertThat(Examples.score(MEASURES, criterion("c", "10", method), values(v -> v.points("trained", percent)))
                        .points())
                .isEqualByComparingTo(points);
    }

    /** NQ 1211/2016: a revenue share up to 30 percent 3 points, each 5 percent more 0.5, at most 8. */
    @ParameterizedTest
    @CsvSource({"30, 3", "34.9, 3", "35, 3.5", "79.99, 7.5", "80, 8", "100, 8"})
    void rise_in_steps(String percent, String points) {
        ScoringMethod method = new ScoringMethod.Steps(
                "trained",
                number("30"),
                number("3"),
                number("5"),
                number("0.5"),
                ScoringMethod.Steps.Partial.NOTHING,
                ScoringMethod.Steps.Direction.RISING);
        assertThat(Examples.score(MEASURES, criterion("c", "8", method), values(v -> v.points("trained", percent)))
                        .points())
                .isEqualByComparingTo(points);
    }

    @Test
    void without_a_denominator_are_a_hundred_where_the_set_says_so() {
        Policies full = new Policies(
                Policies.WhenMissing.NOT_SCORED,
                Policies.WhenNotApplicable.LEFT_OUT,
                Policies.WhenZeroDenominator.FULL_RATIO);
        ScoringMethod all = new ScoringMethod.AllOrNothing(
                MeasureCondition.compare("trained", Comparison.AT_LEAST, "100"), number("0"));

        assertThat(Examples.score(
                                MEASURES,
                                criterion("c", "1", all).policies(full),
                                values(v -> v.put("trained", MeasureValue.ratio(0, 0))))
                        .points())
                .isEqualByComparingTo("1");
    }
}
