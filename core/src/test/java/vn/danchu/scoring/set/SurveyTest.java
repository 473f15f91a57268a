package vn.danchu.scoring.set;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.danchu.scoring.set.Examples.label;
import static vn.danchu.scoring.set.Examples.number;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a survey must be like, on both sides of each bound, and what comes of one. */
class SurveyTest {

    private static Survey.Option option(String name, String weight, long count) {
        return new Survey.Option(label(name), number(weight), count);
    }

    private static Survey of(long valid, @Nullable Long issued, @Nullable Long population) {
        return new Survey(List.of(option("có", "1", valid), option("không", "0", 0)), issued, population);
    }

    private static @Nullable String shortOf(Survey survey, SurveyRule rule) {
        Message message = survey.shortOf(rule);
        return message == null ? null : message.text(Locale.ENGLISH);
    }

    @ParameterizedTest
    @CsvSource({
        "0,  0, there are only 0 valid slips; 0 are needed",
        "1,  0,",
        "29, 30, there are only 29 valid slips; 30 are needed",
        "30, 30,"
    })
    void the_fewest_valid_slips(long valid, long least, @Nullable String expected) {
        assertThat(shortOf(of(valid, null, null), new SurveyRule(least, null, null, null)))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "79, 100, 0.8, 'the response rate is not known, or below 80%'",
        "80, 100, 0.8,",
        "80,    , 0.8, 'the response rate is not known, or below 80%'",
        "12, 100, 0.125, 'the response rate is not known, or below 12.5%'"
    })
    void the_least_share_of_the_slips_issued(
            long valid, @Nullable Long issued, String least, @Nullable String expected) {
        assertThat(shortOf(of(valid, issued, null), new SurveyRule(0, number(least), null, null)))
                .isEqualTo(expected);
    }

    /**
     * 1.96 x sqrt(1/4n) is 0.05 where n is 384.16, and in a population of 1,000, by sqrt((1000 - n) / 999), where it is 277.7. With
     * 2 standard errors it is 400, exactly. Where all were asked there is no error.
     */
    @ParameterizedTest
    @CsvSource({
        "384,     ,     , false",
        "385,     ,     , true",
        "399,     , 2   , false",
        "400,     , 2   , true",
        "277, 1000,     , false",
        "278, 1000,     , true",
        "1  , 2   ,     , false",
        "2  , 2   ,     , true",
        "1  , 1   ,     , true"
    })
    void the_largest_margin_of_error(
            long valid, @Nullable Long population, @Nullable String confidence, boolean within) {
        SurveyRule rule = new SurveyRule(0, null, number("0.05"), confidence == null ? null : number(confidence));
        assertThat(shortOf(of(valid, null, population), rule))
                .isEqualTo(within ? null : "with " + valid + " valid slips the margin of error is above 5%");
    }

    @Test
    void counts_that_cannot_be() {
        SurveyRule any = SurveyRule.NONE;
        assertThat(shortOf(new Survey(List.of(option("a", "-1", 1), option("b", "1", 1)), null, null), any))
                .isEqualTo("answer \"a\" has a negative weight or count");
        assertThat(shortOf(new Survey(List.of(option("a", "1", 1), option("b", "1", -1)), null, null), any))
                .isEqualTo("answer \"b\" has a negative weight or count");
        assertThat(shortOf(new Survey(List.of(option("a", "0", 1)), null, null), any))
                .isEqualTo("no answer has a weight above 0");
        assertThat(shortOf(of(6, 5L, null), any)).isEqualTo("6 slips are valid, but only 5 were issued");
        assertThat(shortOf(of(5, 5L, null), any)).isNull();
        assertThat(shortOf(of(6, null, 5L), any)).isEqualTo("6 slips are valid, but there are only 5 people");
        assertThat(shortOf(of(5, 9L, 5L), any)).isNull();
    }

    @Test
    void the_score_is_of_the_largest_weight_for_every_slip() {
        Survey survey = new Survey(List.of(option("tốt", "100", 3), option("khá", "60", 2)), null, null);
        assertThat(survey.valid()).isEqualTo(5);
        assertThat(survey.score()).isEqualTo(new MeasureValue.Ratio(number("420"), number("500")));
        assertThat(survey.trace()).containsExactly("tốt: 3", "khá: 2");
    }

    @Test
    void more_slips_than_a_long_holds_are_as_many_as_it_holds() {
        assertThat(new Survey(List.of(option("a", "1", Long.MAX_VALUE), option("b", "1", 1)), null, null).valid())
                .isEqualTo(Long.MAX_VALUE);
    }

    @Test
    void a_survey_as_measures() {
        Survey survey = of(30, 40L, null);
        List<String> trace = List.of("có: 30", "không: 0");
        Measured sufficient = new Measured(new MeasureValue.YesNo(true), Measured.Origin.SURVEY, trace);
        Measured rate = new Measured(MeasureValue.ratio(30, 40), Measured.Origin.SURVEY, trace);
        assertThat(survey.measures("k", new SurveyRule(30, null, null, null)).values())
                .isEqualTo(Map.of(
                        "k",
                        new Measured(MeasureValue.ratio(30, 30), Measured.Origin.SURVEY, trace),
                        "k.sampleSufficient",
                        sufficient,
                        "k.responseRate",
                        rate));
        assertThat(survey.measures("k", new SurveyRule(31, null, null, null)).values())
                .isEqualTo(Map.of(
                        "k.sampleSufficient",
                        new Measured(new MeasureValue.YesNo(false), Measured.Origin.SURVEY, trace),
                        "k.responseRate",
                        rate));
        assertThat(of(30, null, null).measures("k", SurveyRule.NONE).values())
                .containsOnlyKeys("k", "k.sampleSufficient");
    }
}
