package vn.danchu.scoring.score;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.danchu.scoring.set.Examples.YEAR;
import static vn.danchu.scoring.set.Examples.criterion;
import static vn.danchu.scoring.set.Examples.measure;
import static vn.danchu.scoring.set.Examples.number;
import static vn.danchu.scoring.set.Examples.values;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import vn.danchu.scoring.set.Band;
import vn.danchu.scoring.set.Comparison;
import vn.danchu.scoring.set.CriterionBuilder;
import vn.danchu.scoring.set.DueDay;
import vn.danchu.scoring.set.Examples;
import vn.danchu.scoring.set.Label;
import vn.danchu.scoring.set.Measure;
import vn.danchu.scoring.set.MeasureCondition;
import vn.danchu.scoring.set.MeasureCondition.Term;
import vn.danchu.scoring.set.MeasureType;
import vn.danchu.scoring.set.MeasureValue;
import vn.danchu.scoring.set.Measured;
import vn.danchu.scoring.set.Measures;
import vn.danchu.scoring.set.Policies;
import vn.danchu.scoring.set.ScoreForm;
import vn.danchu.scoring.set.ScoringMethod;

/** What a line says of how it came to its points: whoever reads it can count again. The criterion is worth 10 points. */
class ExplanationTest {

    private static final MeasureCondition YES = MeasureCondition.yes("yes");
    private static final MeasureCondition MANY = MeasureCondition.compare("count", Comparison.AT_LEAST, "5");

    private static List<Measure> measures() {
        List<Measure> measures = new ArrayList<>();
        for (MeasureType type : MeasureType.values()) {
            String key = type == MeasureType.YES_NO ? "yes" : type.name().toLowerCase(Locale.ROOT);
            measures.add(measure(key, type));
        }
        measures.add(measure("other", MeasureType.COUNT));
        return measures;
    }

    private static CriterionScore score(ScoringMethod method, UnaryOperator<Measures.Builder> values) {
        return score(criterion("c", "10", method), values);
    }

    private static CriterionScore score(CriterionBuilder criterion, UnaryOperator<Measures.Builder> values) {
        return Examples.score(measures(), criterion, values(values));
    }

    /** The last thing that is said, and the points. */
    private static void assertLast(
            ScoringMethod method, UnaryOperator<Measures.Builder> values, String points, String last) {
        CriterionScore score = score(method, values);
        assertThat(score.points()).isEqualByComparingTo(points);
        assertThat(last(score)).isEqualTo(last);
    }

    /** Numbers that contradict each other are not taken for missing, which here would give 0 points. */
    private static void assertRefused(ScoringMethod method, UnaryOperator<Measures.Builder> values, String last) {
        CriterionBuilder criterion =
                criterion("c", "10", method).policies(new Policies(Policies.WhenMissing.ZERO, null, null));
        assertThat(score(criterion, v -> v).points()).isEqualByComparingTo("0");
        CriterionScore score = score(criterion, values);
        assertThat(score.state()).isEqualTo(CriterionScore.State.NOT_SCORED);
        assertThat(score.points()).isNull();
        assertThat(texts(score)).contains(last);
    }

    private static String last(CriterionScore score) {
        List<String> texts = texts(score);
        return texts.get(texts.size() - 1);
    }

    private static List<String> texts(CriterionScore score) {
        return score.steps().stream().map(step -> step.text(Locale.ENGLISH)).toList();
    }

    @Test
    void what_was_read_is_said_once() {
        ScoringMethod twice =
                new ScoringMethod.AllOrNothing(MeasureCondition.any(MANY, new MeasureCondition.Not(MANY)), null);
        assertThat(texts(score(twice, v -> v.count("count", 5))))
                .containsExactly("count: 5", "The condition holds: full points");
    }

    @Test
    void where_the_numbers_come_from_is_told_of_each_and_of_this_line_alone() {
        ScoringMethod both = new ScoringMethod.AllOrNothing(
                MeasureCondition.all(MANY, MeasureCondition.compare("other", Comparison.AT_LEAST, "1")), null);
        Measures traced =
                values(v -> v.put("count", traced("5", "sổ một")).put("other", traced("1", "sổ hai", "sổ ba")));
        Scorer scorer = Scorer.compile(Examples.set(
                        measures(),
                        Examples.group(
                                "g",
                                criterion("c", "10", both).build(),
                                criterion("d", "10", new ScoringMethod.AllOrNothing(MANY, null))
                                        .build(),
                                criterion("e", "10", new ScoringMethod.AllOrNothing(YES, null))
                                        .build()))
                .build());
        ScoreSheet sheet = scorer.score(ScoreForm.of(YEAR, traced));
        assertThat(sheet.criterion("c").trace()).containsExactly("sổ một", "sổ hai", "sổ ba");
        assertThat(sheet.criterion("d").trace()).containsExactly("sổ một");
        assertThat(texts(sheet.criterion("d"))).containsExactly("count: 5", "The condition holds: full points");
        assertThat(sheet.criterion("e").trace()).isEmpty();
    }

    private static Measured traced(String amount, String... trace) {
        return new Measured(MeasureValue.points(amount), Measured.Origin.USER, List.of(trace));
    }

    @Test
    void a_condition_that_holds_or_does_not() {
        ScoringMethod method = new ScoringMethod.AllOrNothing(YES, number("2"));
        assertLast(method, v -> v.yes("yes"), "10", "The condition holds: full points");
        assertLast(method, v -> v.no("yes"), "2", "The condition does not hold");
    }

    @Test
    void items_options_and_levels_by_their_names() {
        ScoringMethod.Item first = new ScoringMethod.Item(YES, number("4"), new Label("a", "first"));
        ScoringMethod.Item full = new ScoringMethod.Item(MANY, number("6"), new Label("b", "second"));
        assertThat(texts(score(
                        new ScoringMethod.Checklist(List.of(first, full)),
                        v -> v.yes("yes").count("count", 5))))
                .containsExactly("yes: yes", "first: 4 points", "count: 5", "second: 6 points");
        ScoringMethod.Item most = new ScoringMethod.Item(MANY, number("10"), new Label("b", "second"));
        ScoringMethod options = new ScoringMethod.Options(List.of(first, most));
        assertLast(options, v -> v.yes("yes").count("count", 4), "4", "first: 4 points");
        ScoringMethod levels = new ScoringMethod.Levels(List.of(first, most), number("1"));
        assertLast(levels, v -> v.yes("yes").count("count", 5), "10", "second: 10 points");
        assertLast(levels, v -> v.no("yes").count("count", 4), "1", "No level is reached");
    }

    @Test
    void options_that_are_none_or_several_or_not_yet_known() {
        ScoringMethod options =
                new ScoringMethod.Options(List.of(ScoringMethod.Item.of(YES, "4"), ScoringMethod.Item.of(MANY, "10")));
        assertRefused(options, v -> v.no("yes").count("count", 4), "No option is chosen; exactly one must be");
        assertRefused(options, v -> v.yes("yes").count("count", 5), "Several options are chosen; exactly one must be");
        CriterionScore open = score(options, v -> v.no("yes"));
        assertThat(open.state()).isEqualTo(CriterionScore.State.NOT_SCORED);
        assertThat(texts(open))
                .as("what is not known may still be chosen")
                .noneMatch(text -> text.contains("No option is chosen"));
    }

    @Test
    void what_is_taken_off() {
        ScoringMethod ladder = new ScoringMethod.DeductionLadder(
                List.of(new ScoringMethod.Rung("x", YES, number("3")), new ScoringMethod.Rung("y", MANY, number("1"))),
                ScoringMethod.DeductionLadder.Reading.EVERY_RUNG);
        assertLast(ladder, v -> v.yes("yes").count("count", 5), "6", "Points deducted in all: 4");
        ScoringMethod deductions = new ScoringMethod.Deductions(List.of(new Term("count", number("0.5"))), null);
        assertLast(deductions, v -> v.count("count", 3), "8.5", "Points deducted in all: 1.5");
    }

    @Test
    void what_a_number_gives() {
        ScoringMethod bands = new ScoringMethod.Bands(
                "ratio", List.of(Band.of("0.5", "", "10"), Band.of("", "0.5", "0")), Band.Included.LOWER);
        assertThat(last(score(bands, v -> v.ratio("ratio", 1, 2))))
                .startsWith("In the range")
                .endsWith(": 10 points");
        ScoringMethod proportional = new ScoringMethod.Proportional("ratio", number("0.5"), null);
        assertLast(proportional, v -> v.ratio("ratio", 1, 2), "5", "In proportion to the maximum of 10: 5 points");
        assertLast(proportional, v -> v.ratio("ratio", 49, 100), "0", "Below the least that counts, 0.5: 0 points");
        ScoringMethod steps =
                new ScoringMethod.Steps("count", number("2"), number("1"), number("3"), number("2"), null, null);
        assertLast(steps, v -> v.count("count", 8), "5", "Base 1 and 2 steps: 5 points");
    }

    @Test
    void a_number_that_no_band_holds_gives_none() {
        ScoringMethod bands = new ScoringMethod.Bands(
                "points", List.of(Band.of("5", "", "10"), Band.of("0", "5", "0")), Band.Included.LOWER);
        assertThat(score(bands, v -> v.points("points", "5")).points()).isEqualByComparingTo("10");
        assertThat(score(bands, v -> v.points("points", "4.9")).points()).isEqualByComparingTo("0");
    }

    @Test
    void parts_of_a_whole() {
        ScoringMethod method = new ScoringMethod.WeightedCompletion("count", List.of(new Term("other", number("0.5"))));
        assertLast(method, v -> v.count("count", 4).count("other", 8), "10", "4/4: 10 points");
        assertLast(method, v -> v.count("count", 4).count("other", 2), "2.5", "1/4: 2.5 points");
        assertRefused(
                method, v -> v.count("count", 4).count("other", 9), "The parts done (4.5) are more than the whole (4)");
        CriterionBuilder lenient = criterion("c", "10", method)
                .policies(new Policies(null, null, Policies.WhenZeroDenominator.NOT_APPLICABLE));
        CriterionScore empty = score(lenient, v -> v.count("count", 0).count("other", 0));
        assertThat(empty.state()).isEqualTo(CriterionScore.State.LEFT_OUT);
        assertThat(texts(empty)).anyMatch(text -> text.startsWith("The ratio has denominator 0."));
    }

    @Test
    void a_mean_over_files() {
        ScoringMethod mean = new ScoringMethod.MeanOverRecords(
                List.of(new ScoringMethod.RecordLevel("count", number("10"), "other")));
        assertLast(mean, v -> v.count("count", 5).count("other", 1), "10", "Sum 40 over 4 files or slips");
        assertRefused(mean, v -> v.count("count", 5).count("other", 6), "More are excluded (6) than there are (5)");
        CriterionBuilder lenient = criterion("c", "10", mean)
                .policies(new Policies(null, null, Policies.WhenZeroDenominator.NOT_APPLICABLE));
        CriterionScore none = score(lenient, v -> v.count("count", 5).count("other", 5));
        assertThat(none.state()).isEqualTo(CriterionScore.State.LEFT_OUT);
    }

    @Test
    void points_of_another_scheme() {
        ScoringMethod method = new ScoringMethod.Imported("chấm khác", "points", number("50"));
        assertLast(
                method, v -> v.points("points", "40"), "8", "Result of \"chấm khác\" (out of 50) converted: 8 points");
        assertLast(
                method,
                v -> v.points("points", "50"),
                "10",
                "Result of \"chấm khác\" (out of 50) converted: 10 points");
        assertRefused(method, v -> v.points("points", "50.1"), "50.1 points are above that scheme's maximum of 50");
    }

    private static final MeasureValue ON_THE_DAY = new MeasureValue.Day(LocalDate.of(2026, 11, 15));
    private static final MeasureValue A_DAY_LATE = new MeasureValue.Day(LocalDate.of(2026, 11, 16));

    @Test
    void a_day_in_time_or_too_late_or_never() {
        ScoringMethod method = new ScoringMethod.Timeliness(
                "date", DueDay.on(11, 15), null, number("10"), number("5"), "yes", number("1"));
        UnaryOperator<Measures.Builder> done = v -> v.yes("yes");
        assertThat(last(score(method, v -> done.apply(v).put("date", ON_THE_DAY))))
                .startsWith("Done in time (last day ");
        assertThat(last(score(method, v -> done.apply(v).put("date", A_DAY_LATE))))
                .startsWith("Done after the last day, ");
        assertLast(method, v -> v.no("yes"), "1", "Not done");
    }

    @Test
    void a_condition_may_ask_for_a_day() {
        for (DueDay due : List.of(DueDay.on(11, 15), DueDay.measured("other-day"))) {
            List<Measure> measures = List.of(measure("date", MeasureType.DATE), measure("other-day", MeasureType.DATE));
            CriterionBuilder criterion = criterion(
                    "c", "10", new ScoringMethod.AllOrNothing(new MeasureCondition.DoneBy("date", due), null));
            assertThat(Examples.score(
                                    measures,
                                    criterion,
                                    values(v -> v.put("date", ON_THE_DAY).put("other-day", ON_THE_DAY)))
                            .points())
                    .isEqualByComparingTo("10");
            assertThat(Examples.score(
                                    measures,
                                    criterion,
                                    values(v -> v.put("date", A_DAY_LATE).put("other-day", ON_THE_DAY)))
                            .points())
                    .isEqualByComparingTo("0");
            assertThat(Examples.score(measures, criterion, values(v -> v.put("other-day", ON_THE_DAY)))
                            .state())
                    .isEqualTo(CriterionScore.State.NOT_SCORED);
        }
        List<Measure> measures = List.of(measure("date", MeasureType.DATE), measure("other-day", MeasureType.DATE));
        CriterionBuilder measured = criterion(
                "c",
                "10",
                new ScoringMethod.AllOrNothing(
                        new MeasureCondition.DoneBy("date", DueDay.measured("other-day")), null));
        assertThat(Examples.score(measures, measured, values(v -> v.put("date", ON_THE_DAY)))
                        .state())
                .as("what was due is not known")
                .isEqualTo(CriterionScore.State.NOT_SCORED);
    }

    @Test
    void a_condition_may_ask_that_something_is_not_so() {
        ScoringMethod method = new ScoringMethod.AllOrNothing(MeasureCondition.no("yes"), null);
        assertThat(score(method, v -> v.no("yes")).points()).isEqualByComparingTo("10");
        assertThat(score(method, v -> v.yes("yes")).points()).isEqualByComparingTo("0");
        assertThat(score(method, v -> v).state()).isEqualTo(CriterionScore.State.NOT_SCORED);
    }

    @Test
    void a_class_that_no_method_serves() {
        ScoringMethod method = new ScoringMethod.ByUnitClass(
                List.of(new ScoringMethod.ByUnitClass.Case(List.of("I"), new ScoringMethod.AllOrNothing(YES, null))),
                null);
        Scorer scorer = Scorer.compile(Examples.one(measures(), criterion("c", "10", method)));
        CriterionScore other = scorer.score(
                        new ScoreForm(null, "II", YEAR, values(v -> v.yes("yes")), List.of(), null, null, null))
                .criterion("c");
        assertThat(other.points()).isNull();
        assertThat(texts(other)).contains("There is no method for class \"II\"");
    }
}
