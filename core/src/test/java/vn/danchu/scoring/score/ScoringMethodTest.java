package vn.danchu.scoring.score;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.danchu.scoring.set.Examples.YEAR;
import static vn.danchu.scoring.set.Examples.criterion;
import static vn.danchu.scoring.set.Examples.measure;
import static vn.danchu.scoring.set.Examples.number;
import static vn.danchu.scoring.set.Examples.score;
import static vn.danchu.scoring.set.Examples.values;
import static vn.danchu.scoring.set.MeasureType.COUNT;
import static vn.danchu.scoring.set.MeasureType.DATE;
import static vn.danchu.scoring.set.MeasureType.POINTS;
import static vn.danchu.scoring.set.MeasureType.RATIO;
import static vn.danchu.scoring.set.MeasureType.YES_NO;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.danchu.scoring.score.CriterionScore.State;
import vn.danchu.scoring.set.Band;
import vn.danchu.scoring.set.Comparison;
import vn.danchu.scoring.set.CriteriaGroup;
import vn.danchu.scoring.set.CriteriaSet;
import vn.danchu.scoring.set.DueDay;
import vn.danchu.scoring.set.Examples;
import vn.danchu.scoring.set.MaximumIs;
import vn.danchu.scoring.set.Measure;
import vn.danchu.scoring.set.MeasureCondition;
import vn.danchu.scoring.set.MeasureCondition.Term;
import vn.danchu.scoring.set.MeasureValue;
import vn.danchu.scoring.set.Measures;
import vn.danchu.scoring.set.Message;
import vn.danchu.scoring.set.Rounding;
import vn.danchu.scoring.set.ScoreForm;
import vn.danchu.scoring.set.ScoreFormBuilder;
import vn.danchu.scoring.set.ScoringMethod;
import vn.danchu.scoring.set.ScoringMethod.AllOrNothing;
import vn.danchu.scoring.set.ScoringMethod.Item;

/** Every method that real sets use, by an example from a real set. */
class ScoringMethodTest {

    private static AllOrNothing ifHolds(MeasureCondition condition) {
        return new AllOrNothing(condition, number("0"));
    }

    @Nested
    class Conditions {

        /** QĐ 25/2021, criterion 1.1: all normative documents issued 1 point, one or more not issued 0. */
        @Test
        void all_or_nothing() {
            List<Measure> measures = List.of(measure("issued", YES_NO));
            var criterion = criterion("c", "1", ifHolds(MeasureCondition.yes("issued")));

            assertThat(score(measures, criterion, values(v -> v.yes("issued"))).points())
                    .isEqualByComparingTo("1");
            assertThat(score(measures, criterion, values(v -> v.no("issued"))).points())
                    .isEqualByComparingTo("0");
        }

        /** TT 15/2025, indicator 2.5 as an implementer reads it: at least 1 of 8 listed activities. */
        @ParameterizedTest
        @CsvSource({"0, 0", "1, 1", "8, 1"})
        void n_of_m(long done, String points) {
            List<Measure> measures = List.of(measure("activities", COUNT));
            var criterion =
                    criterion("c", "1", ifHolds(MeasureCondition.compare("activities", Comparison.AT_LEAST, "1")));

            assertThat(score(measures, criterion, values(v -> v.count("activities", done)))
                            .points())
                    .isEqualByComparingTo(points);
        }

        /** TT 124/2021, art. 5.4: 100% of the units below registered and 70% or more recognised. */
        @ParameterizedTest
        @CsvSource({"10, 7, 1", "10, 6, 0", "9, 9, 0"})
        void roll_up_of_children(long registered, long recognised, String points) {
            List<Measure> measures = List.of(measure("registered", RATIO), measure("recognised", RATIO));
            var criterion = criterion(
                    "c",
                    "1",
                    ifHolds(MeasureCondition.all(
                            MeasureCondition.compare("registered", Comparison.AT_LEAST, "1"),
                            MeasureCondition.compare("recognised", Comparison.AT_LEAST, "0.7"))));

            assertThat(score(
                                    measures,
                                    criterion,
                                    values(v -> v.ratio("registered", registered, 10)
                                            .ratio("recognised", recognised, 10)))
                            .points())
                    .isEqualByComparingTo(points);
        }

        /** TT 15/2025, 3.4.4 as an implementer reads it: paid at least successful x 400,000 + others x 300,000. */
        @ParameterizedTest
        @CsvSource({"1100000, 1", "1099999, 0"})
        void agreement_of_figures(long paid, String points) {
            List<Measure> measures =
                    List.of(measure("paid", COUNT), measure("successful", COUNT), measure("others", COUNT));
            var criterion = criterion(
                    "c",
                    "1",
                    ifHolds(new MeasureCondition.CompareMeasures(
                            "paid",
                            Comparison.AT_LEAST,
                            List.of(new Term("successful", number("400000")), new Term("others", number("300000"))),
                            number("0"))));

            assertThat(score(
                                    measures,
                                    criterion,
                                    values(v -> v.count("paid", paid)
                                            .count("successful", 2)
                                            .count("others", 1)))
                            .points())
                    .isEqualByComparingTo(points);
        }

        /** TT 124/2021, art. 4.4.a: crime kept down compared with the year before. */
        @ParameterizedTest
        @CsvSource({"4, 1", "5, 0", "6, 0"})
        void year_on_year(long now, String points) {
            List<Measure> measures = List.of(measure("now", COUNT), measure("before", COUNT));
            var criterion = criterion(
                    "c",
                    "1",
                    ifHolds(new MeasureCondition.CompareMeasures(
                            "now", Comparison.LESS_THAN, List.of(new Term("before", number("1"))), number("0"))));

            assertThat(score(
                                    measures,
                                    criterion,
                                    values(v -> v.count("now", now).count("before", 5)))
                            .points())
                    .isEqualByComparingTo(points);
        }

        /** The 2017 enterprise form: steering board set up 2, has regulation 1.5, works well 1.5. */
        @Test
        void checklist() {
            List<Measure> measures =
                    List.of(measure("board", YES_NO), measure("regulation", YES_NO), measure("works", YES_NO));
            var criterion = criterion(
                    "c",
                    "5",
                    new ScoringMethod.Checklist(List.of(
                            Item.of(MeasureCondition.yes("board"), "2"),
                            Item.of(MeasureCondition.yes("regulation"), "1.5"),
                            Item.of(MeasureCondition.yes("works"), "1.5"))));

            assertThat(score(
                                    measures,
                                    criterion,
                                    values(v -> v.yes("board").yes("regulation").no("works")))
                            .points())
                    .isEqualByComparingTo("3.5");
            assertThat(score(measures, criterion, values(v -> v.yes("board").yes("works")))
                            .state())
                    .isEqualTo(State.NOT_SCORED);
        }

        /** The 2017 enterprise form: Party leadership good 5, not yet good 3; no other option. */
        @Test
        void exclusive_options() {
            List<Measure> measures = List.of(measure("good", YES_NO), measure("notYetGood", YES_NO));
            var criterion = criterion(
                    "c",
                    "5",
                    new ScoringMethod.Options(List.of(
                            Item.of(MeasureCondition.yes("good"), "5"),
                            Item.of(MeasureCondition.yes("notYetGood"), "3"))));

            assertThat(score(measures, criterion, values(v -> v.no("good").yes("notYetGood")))
                            .points())
                    .isEqualByComparingTo("3");
            CriterionScore both =
                    score(measures, criterion, values(v -> v.yes("good").yes("notYetGood")));
            assertThat(both.state()).isEqualTo(State.NOT_SCORED);
            assertThat(both.steps()).extracting(Message::key).contains("criterion.severalOptions");
            CriterionScore none =
                    score(measures, criterion, values(v -> v.no("good").no("notYetGood")));
            assertThat(none.steps()).extracting(Message::key).contains("criterion.noOption");
        }

        /** TT 01/2018, art. 13.9: online services, the best level whose conditions all hold. */
        @ParameterizedTest
        @CsvSource({"20, 30, 0, 2", "19, 30, 0, 1", "20, 29, 0, 1", "20, 15, 0, 1", "20, 14, 0, 0", "20, 30, 1, 0"})
        void compound_levels(long deployed, long online, long overdue, String points) {
            List<Measure> measures =
                    List.of(measure("deployed", RATIO), measure("online", RATIO), measure("overdue", COUNT));
            MeasureCondition noneOverdue = MeasureCondition.compare("overdue", Comparison.AT_MOST, "0");
            var criterion = criterion(
                    "c",
                    "2",
                    new ScoringMethod.Levels(
                            List.of(
                                    Item.of(
                                            MeasureCondition.all(
                                                    MeasureCondition.compare("deployed", Comparison.AT_LEAST, "0.2"),
                                                    MeasureCondition.compare("online", Comparison.AT_LEAST, "0.3"),
                                                    noneOverdue),
                                            "2"),
                                    Item.of(
                                            MeasureCondition.all(
                                                    MeasureCondition.compare("deployed", Comparison.MORE_THAN, "0"),
                                                    MeasureCondition.compare("online", Comparison.AT_LEAST, "0.15"),
                                                    noneOverdue),
                                            "1")),
                            number("0")));

            assertThat(score(
                                    measures,
                                    criterion,
                                    values(v -> v.ratio("deployed", deployed, 100)
                                            .ratio("online", online, 100)
                                            .count("overdue", overdue)))
                            .points())
                    .isEqualByComparingTo(points);
        }

        /** TT 124/2021: a tree without points; a group asks for all or for some of its parts. */
        @Test
        void pass_or_fail() {
            List<Measure> measures = List.of(measure("a", YES_NO), measure("b", YES_NO));
            CriteriaGroup all = new CriteriaGroup(
                    "all",
                    Examples.label("all"),
                    number("2"),
                    MaximumIs.REACHED,
                    null,
                    number("1"),
                    null,
                    List.of(),
                    List.of(
                            criterion("a", "1", ifHolds(MeasureCondition.yes("a")))
                                    .build(),
                            criterion("b", "1", ifHolds(MeasureCondition.yes("b")))
                                    .build()));
            CriteriaGroup one = new CriteriaGroup(
                    "one",
                    Examples.label("one"),
                    number("2"),
                    MaximumIs.REACHED,
                    null,
                    number("1"),
                    1,
                    List.of(),
                    List.of(
                            criterion("c", "1", ifHolds(MeasureCondition.yes("a")))
                                    .build(),
                            criterion("d", "1", ifHolds(MeasureCondition.yes("b")))
                                    .build()));
            Scorer scorer = Scorer.compile(Examples.set(measures, all, one)
                    .scale(CriteriaSet.Scale.PASS_FAIL)
                    .build());

            ScoreSheet sheet =
                    scorer.score(ScoreForm.of(YEAR, values(v -> v.yes("a").no("b"))));

            assertThat(sheet.group("all").achieved()).isEqualTo(ConditionState.NOT_MET);
            assertThat(sheet.group("one").achieved()).isEqualTo(ConditionState.MET);
            assertThat(sheet.total()).isEqualByComparingTo("2");
            ScoreSheet open = scorer.score(ScoreForm.of(YEAR, values(v -> v.yes("a"))));
            assertThat(open.group("all").achieved()).isEqualTo(ConditionState.UNDETERMINED);
            assertThat(open.group("one").achieved()).isEqualTo(ConditionState.MET);
        }
    }

    @Nested
    class Numbers {

        /** QĐ 09/2013, indicator 1: 60, 50, 40, 30, 20 and, at the bottom, 10 points. */
        @ParameterizedTest
        @CsvSource({
            "1000, 60",
            "900, 60",
            "899, 50",
            "800, 50",
            "799, 40",
            "700, 40",
            "699, 30",
            "600, 30",
            "599, 20",
            "500, 20",
            "499, 10",
            "0, 10"
        })
        void tiers_of_a_ratio(long perMille, String points) {
            List<Measure> measures = List.of(measure("settled", RATIO));
            var criterion = criterion("c", "60", bands());

            assertThat(score(measures, criterion, values(v -> v.ratio("settled", perMille, 1000)))
                            .points())
                    .isEqualByComparingTo(points);
        }

        private ScoringMethod.Bands bands() {
            return new ScoringMethod.Bands(
                    "settled",
                    List.of(
                            Band.of("0.9", "", "60"),
                            Band.of("0.8", "0.9", "50"),
                            Band.of("0.7", "0.8", "40"),
                            Band.of("0.6", "0.7", "30"),
                            Band.of("0.5", "0.6", "20"),
                            Band.of("", "0.5", "10")),
                    Band.Included.LOWER);
        }

        /** A quotient no decimal holds is compared as it is: 2/3 lies below 0.6667 and above 0.6666. */
        @ParameterizedTest
        @CsvSource({"0.6666, 1", "0.6667, 0"})
        void a_ratio_is_never_rounded_before_it_is_compared(String bound, String points) {
            List<Measure> measures = List.of(measure("share", RATIO));
            var criterion = criterion(
                    "c",
                    "1",
                    new ScoringMethod.Bands(
                            "share", List.of(Band.of(bound, "", "1"), Band.of("", bound, "0")), Band.Included.LOWER));

            assertThat(score(measures, criterion, values(v -> v.ratio("share", 2, 3)))
                            .points())
                    .isEqualByComparingTo(points);
        }

        /** TT 04/2014, art. 8.3.c: "trên 70 đến 100", "trên 40 đến 70": the upper bound belongs to the band. */
        @ParameterizedTest
        @CsvSource({"70.01, 2", "70, 1", "40.01, 1", "40, 0"})
        void a_band_may_include_its_upper_bound(String number, String points) {
            List<Measure> measures = List.of(measure("damage", POINTS));
            var criterion = criterion(
                    "c",
                    "2",
                    new ScoringMethod.Bands(
                            "damage",
                            List.of(Band.of("70", "", "2"), Band.of("40", "70", "1"), Band.of("", "40", "0")),
                            Band.Included.UPPER));

            assertThat(score(measures, criterion, values(v -> v.points("damage", number)))
                            .points())
                    .isEqualByComparingTo(points);
        }

        /** PAR index of a hospital, 2022: plan completion by proportion, nothing below 80%. */
        @ParameterizedTest
        @CsvSource({"100, 2", "90, 1.8", "80, 1.6", "79, 0"})
        void proportional_with_a_gate(long percent, String points) {
            List<Measure> measures = List.of(measure("plan", RATIO));
            var criterion = criterion("c", "2", new ScoringMethod.Proportional("plan", number("0.8"), number("1")));

            assertThat(score(measures, criterion, values(v -> v.ratio("plan", percent, 100)))
                            .points())
                    .isEqualByComparingTo(points);
        }

        /** The same index: (b/a) x 1 + (c/a) x 0.5; 10 problems, 6 done, 2 under way: 0.6 + 0.1. */
        @Test
        void weighted_completion() {
            List<Measure> measures =
                    List.of(measure("found", COUNT), measure("done", COUNT), measure("underWay", COUNT));
            var criterion = criterion(
                    "c",
                    "1",
                    new ScoringMethod.WeightedCompletion(
                            "found", List.of(new Term("done", number("1")), new Term("underWay", number("0.5")))));

            assertThat(score(
                                    measures,
                                    criterion,
                                    values(v -> v.count("found", 10)
                                            .count("done", 6)
                                            .count("underWay", 2)))
                            .points())
                    .isEqualByComparingTo("0.7");
            assertThat(score(
                                    measures,
                                    criterion,
                                    values(v ->
                                            v.count("found", 7).count("done", 6).count("underWay", 2)))
                            .steps())
                    .extracting(Message::key)
                    .contains("step.share");
            assertThat(score(
                                    measures,
                                    criterion,
                                    values(v ->
                                            v.count("found", 6).count("done", 6).count("underWay", 2)))
                            .state())
                    .as("7 of 6 cannot be")
                    .isEqualTo(State.NOT_SCORED);
        }

        /** TT 04/2014, art. 12: from 6 points, 1.5 for an item not done, 0.75 for one late or incomplete, least 0. */
        @ParameterizedTest
        @CsvSource({"0, 0, 6", "1, 1, 3.75", "4, 0, 0", "4, 4, 0"})
        void deductions(long notDone, long late, String points) {
            List<Measure> measures = List.of(measure("notDone", COUNT), measure("late", COUNT));
            var criterion = criterion(
                    "c",
                    "6",
                    new ScoringMethod.Deductions(
                            List.of(new Term("notDone", number("1.5")), new Term("late", number("0.75"))), null));

            assertThat(score(
                                    measures,
                                    criterion,
                                    values(v -> v.count("notDone", notDone).count("late", late)))
                            .points())
                    .isEqualByComparingTo(points);
        }

        /** PAR index of a hospital: 2 points, 0.25 off for each late report, and it may go below zero. */
        @ParameterizedTest
        @CsvSource({"0, 2", "8, 0", "10, -0.5", "40, -1"})
        void deductions_below_zero(long late, String points) {
            List<Measure> measures = List.of(measure("late", COUNT));
            var criterion = criterion(
                            "c", "2", new ScoringMethod.Deductions(List.of(new Term("late", number("0.25"))), null))
                    .minimum(number("-1"));

            assertThat(score(measures, criterion, values(v -> v.count("late", late)))
                            .points())
                    .isEqualByComparingTo(points);
        }

        /**
         * TT 04/2014, art. 15: plan 40% done and denunciations 24% settled. Worst rung of each: 1 and 2; the plan's
         * rungs below 50%, 70% and 80% all hold (1 + 0.5 + 0.25), the denunciations' below 25%, 50%, 70% and 80%
         * (2 + 1 + 0.5 + 0.25).
         */
        @ParameterizedTest
        @CsvSource({"WORST_ONLY, 7", "WORST_PER_SUBJECT, 6", "EVERY_RUNG, 3.5"})
        void ladder_of_deductions(ScoringMethod.DeductionLadder.Reading reading, String points) {
            List<Measure> measures = List.of(measure("plan", RATIO), measure("denunciations", RATIO));
            var criterion = criterion(
                    "c",
                    "9",
                    new ScoringMethod.DeductionLadder(
                            List.of(
                                    rung("plan", "0.25", "2"),
                                    rung("plan", "0.5", "1"),
                                    rung("plan", "0.7", "0.5"),
                                    rung("plan", "0.8", "0.25"),
                                    rung("denunciations", "0.25", "2"),
                                    rung("denunciations", "0.5", "1"),
                                    rung("denunciations", "0.7", "0.5"),
                                    rung("denunciations", "0.8", "0.25")),
                            reading));

            assertThat(score(
                                    measures,
                                    criterion,
                                    values(v -> v.ratio("plan", 40, 100).ratio("denunciations", 24, 100)))
                            .points())
                    .isEqualByComparingTo(points);
        }

        private ScoringMethod.Rung rung(String measure, String below, String deduction) {
            return new ScoringMethod.Rung(
                    measure, MeasureCondition.compare(measure, Comparison.LESS_THAN, below), number(deduction));
        }

        /** NQ 1211/2016: 10 points to 3,500 people, 0.5 more for each 100, at most 35. */
        @ParameterizedTest
        @CsvSource({
            "3500, NOTHING, 10", "3599, NOTHING, 10", "3599, WHOLE_STEP, 10.5", "3600, NOTHING, 10.5",
            "3600, WHOLE_STEP, 10.5", "8500, NOTHING, 35", "90000, NOTHING, 35", "100, NOTHING, 10"
        })
        void steps_with_a_cap(long people, ScoringMethod.Steps.Partial partial, String points) {
            List<Measure> measures = List.of(measure("people", COUNT));
            var criterion = criterion(
                    "c",
                    "35",
                    new ScoringMethod.Steps(
                            "people",
                            number("3500"),
                            number("10"),
                            number("100"),
                            number("0.5"),
                            partial,
                            ScoringMethod.Steps.Direction.RISING));

            assertThat(score(measures, criterion, values(v -> v.count("people", people)))
                            .points())
                    .isEqualByComparingTo(points);
        }

        /** The draft of 2025: poverty of 4.5% 2 points, each 1% less one point more, at most 5. */
        @ParameterizedTest
        @CsvSource({"4.5, 2", "3.6, 2", "3.5, 3", "1.5, 5", "0, 5", "9, 2"})
        void falling_steps(String poverty, String points) {
            List<Measure> measures = List.of(measure("poverty", POINTS));
            var criterion = criterion(
                    "c",
                    "5",
                    new ScoringMethod.Steps(
                            "poverty",
                            number("4.5"),
                            number("2"),
                            number("1"),
                            number("1"),
                            ScoringMethod.Steps.Partial.NOTHING,
                            ScoringMethod.Steps.Direction.FALLING));

            assertThat(score(measures, criterion, values(v -> v.points("poverty", poverty)))
                            .points())
                    .isEqualByComparingTo(points);
        }

        /** TT 01/2018, art. 15.2.a: 5 files at 2, 1 at 1, 1 at 0: 11/7 = 1.571..., rounded to 1.6. */
        @Test
        void mean_over_files_rounded_where_the_set_says() {
            List<Measure> measures = List.of(
                    measure("shorter", COUNT),
                    measure("equal", COUNT),
                    measure("longer", COUNT),
                    measure("fault", COUNT));
            var criterion = criterion(
                    "c",
                    "2",
                    new ScoringMethod.MeanOverRecords(List.of(
                            new ScoringMethod.RecordLevel("shorter", number("2"), null),
                            new ScoringMethod.RecordLevel("equal", number("1"), null),
                            new ScoringMethod.RecordLevel("longer", number("0"), "fault"))));
            Scorer scorer = Scorer.compile(Examples.set(measures, Examples.group("g", criterion.build()))
                    .rounding(new Rounding(
                            Rounding.Place.CRITERION, 1, null, java.math.RoundingMode.HALF_UP, Rounding.When.BEFORE))
                    .build());

            Measures files = values(v ->
                    v.count("shorter", 5).count("equal", 1).count("longer", 1).count("fault", 0));
            assertThat(scorer.score(ScoreForm.of(YEAR, files)).total()).isEqualByComparingTo("1.6");
            Measures excluded = values(v ->
                    v.count("shorter", 5).count("equal", 1).count("longer", 1).count("fault", 1));
            assertThat(scorer.score(ScoreForm.of(YEAR, excluded)).total())
                    .as("11/6 = 1.83: the applicant's fault does not count")
                    .isEqualByComparingTo("1.8");
        }

        /** Đồng Nai 2025: 50 points from the index of administrative reform, here 87 of 100. */
        @Test
        void imported_from_another_scheme() {
            List<Measure> measures = List.of(measure("index", POINTS));
            var criterion = criterion("c", "50", new ScoringMethod.Imported("Chỉ số CCHC", "index", number("100")));

            assertThat(score(measures, criterion, values(v -> v.points("index", "87")))
                            .points())
                    .isEqualByComparingTo("43.5");
            assertThat(score(measures, criterion, values(v -> v.points("index", "100.5")))
                            .state())
                    .isEqualTo(State.NOT_SCORED);
        }
    }

    @Nested
    class Days {

        /** PAR index of a hospital: plan issued on time 1, late 0, not issued -1. */
        @Test
        void timeliness() {
            List<Measure> measures = List.of(measure("on", DATE), measure("issued", YES_NO));
            var criterion = criterion(
                            "c",
                            "1",
                            new ScoringMethod.Timeliness(
                                    "on", DueDay.on(1, 31), null, number("1"), number("0"), "issued", number("-1")))
                    .minimum(number("-1"));

            assertThat(score(measures, criterion, on(LocalDate.of(2026, 1, 31))).points())
                    .isEqualByComparingTo("1");
            assertThat(score(measures, criterion, on(LocalDate.of(2026, 2, 1))).points())
                    .isEqualByComparingTo("0");
            assertThat(score(measures, criterion, values(v -> v.no("issued"))).points())
                    .isEqualByComparingTo("-1");
            assertThat(score(measures, criterion, values(v -> v.yes("issued"))).state())
                    .isEqualTo(State.NOT_SCORED);
        }

        private Measures on(LocalDate day) {
            return values(v -> v.put("on", MeasureValue.day(day)).yes("issued"));
        }

        /** TT 01/2018, art. 13.1: shorter 2, equal 1, longer 0. */
        @ParameterizedTest
        @CsvSource({"2026-05-10, 2", "2026-05-11, 1", "2026-05-12, 0"})
        void early_on_time_late(LocalDate done, String points) {
            List<Measure> measures = List.of(measure("done", DATE), measure("due", DATE));
            var criterion = criterion(
                    "c",
                    "2",
                    new ScoringMethod.Timeliness(
                            "done", DueDay.measured("due"), number("2"), number("1"), number("0"), null, null));

            assertThat(score(
                                    measures,
                                    criterion,
                                    values(v -> v.put("done", MeasureValue.day(done))
                                            .put("due", MeasureValue.day(LocalDate.of(2026, 5, 11)))))
                            .points())
                    .isEqualByComparingTo(points);
        }
    }

    /** TT 01/2018, art. 13.5.a: on the spot, 20% for a province, 50% for a district, 100% for a commune. */
    @ParameterizedTest
    @CsvSource({
        "province, 20, 2",
        "province, 19, 0",
        "district, 50, 2",
        "district, 49, 0",
        "commune, 100, 2",
        "commune, 99, 0"
    })
    void thresholds_by_class_of_unit(String unitClass, long percent, String points) {
        List<Measure> measures = List.of(measure("onTheSpot", RATIO));
        MeasureCondition condition = MeasureCondition.any(
                onTheSpot("province", "0.2"), onTheSpot("district", "0.5"), onTheSpot("commune", "1"));
        Scorer scorer = Scorer.compile(Examples.one(measures, criterion("c", "2", ifHolds(condition))));

        ScoreForm form = ScoreFormBuilder.builder()
                .period(YEAR)
                .unitClass(unitClass)
                .measures(values(v -> v.ratio("onTheSpot", percent, 100)))
                .build();
        assertThat(scorer.score(form).total()).isEqualByComparingTo(points);
    }

    /** A unit whose class is not known is not taken for one of another class. */
    @Test
    void a_class_that_is_not_known_leaves_a_threshold_open() {
        List<Measure> measures = List.of(measure("onTheSpot", RATIO));
        CriterionScore score = Examples.score(
                measures,
                criterion(
                        "c",
                        "2",
                        ifHolds(MeasureCondition.any(onTheSpot("province", "0.2"), onTheSpot("commune", "1")))),
                values(v -> v.ratio("onTheSpot", 100, 100)));

        assertThat(score.state()).isEqualTo(CriterionScore.State.NOT_SCORED);
        assertThat(score.steps().get(score.steps().size() - 1).text(Locale.ENGLISH))
                .contains("class of the unit");
    }

    private static MeasureCondition onTheSpot(String unitClass, String share) {
        return MeasureCondition.all(
                new MeasureCondition.UnitClass(List.of(unitClass)),
                MeasureCondition.compare("onTheSpot", Comparison.AT_LEAST, share));
    }
}
