package vn.danchu.scoring.set;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.danchu.scoring.set.Examples.condition;
import static vn.danchu.scoring.set.Examples.criterion;
import static vn.danchu.scoring.set.Examples.grid;
import static vn.danchu.scoring.set.Examples.label;
import static vn.danchu.scoring.set.Examples.measure;
import static vn.danchu.scoring.set.Examples.number;
import static vn.danchu.scoring.set.Examples.row;

import java.math.RoundingMode;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.danchu.calendar.Limit;
import vn.danchu.law.Citation;
import vn.danchu.scoring.score.Scorer;

/** Every mistake in a set is named with its place, all at once. */
class SetCheckTest {

    private static final List<Measure> MEASURES = List.of(
            measure("share", MeasureType.RATIO),
            measure("count", MeasureType.COUNT),
            measure("yes", MeasureType.YES_NO));

    private static final ScoringMethod ENTERED = new ScoringMethod.Entered();

    private static List<String> faults(CriteriaSet set) {
        return Examples.faults(set);
    }

    private static List<String> faults(String maximum, ScoringMethod method) {
        return faults(Examples.one(MEASURES, criterion("c", maximum, method)));
    }

    private static ScoringMethod bands(Band... bands) {
        return new ScoringMethod.Bands("share", List.of(bands), Band.Included.LOWER);
    }

    private static final String METHOD = "/groups/0/criteria/0/method";

    @Test
    void a_sound_set_has_none() {
        assertThat(faults("1", bands(Band.of("0.5", "", "1"), Band.of("", "0.5", "0"))))
                .isEmpty();
        assertThat(faults("1", bands(Band.of("0.5", "", "1"), Band.of("0", "0.5", "0"))))
                .isEmpty();
    }

    @Test
    void all_are_listed_and_compiling_names_them() {
        CriteriaSet set = Examples.set(
                        MEASURES,
                        new CriteriaGroup(
                                "g",
                                label("g"),
                                number("9"),
                                MaximumIs.REACHED,
                                null,
                                number("0"),
                                3,
                                List.of(),
                                List.of(
                                        criterion("c", "5", ENTERED)
                                                .provision(null)
                                                .build(),
                                        criterion("c", "5", new ScoringMethod.Proportional("nowhere", null, null))
                                                .build())))
                .sources(List.of())
                .maximum(number("100"))
                .build();

        assertThat(faults(set))
                .containsExactlyInAnyOrder(
                        "/sources set.noSource",
                        "/groups/0/weight set.notPositive",
                        "/groups/0/requires set.requires",
                        "/groups/0/criteria/0/citations set.noCitation",
                        "/groups/0/criteria/1/id set.duplicateId",
                        METHOD.replace("criteria/0", "criteria/1") + "/measure set.unknownMeasure",
                        "/groups/0/maximum set.maximumSum",
                        "/maximum set.maximumSum");
        assertThatThrownBy(() -> Scorer.compile(set))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("/groups/0/maximum: The maximum 9 is not the sum of the parts, 10")
                .hasMessageContaining("nowhere");
    }

    @Nested
    class Bands {

        @Test
        void with_a_gap() {
            assertThat(faults("1", bands(Band.of("0.6", "", "1"), Band.of("", "0.5", "0"))))
                    .containsExactly(METHOD + "/bands/0 set.gap");
        }

        @Test
        void that_overlap() {
            assertThat(faults("1", bands(Band.of("0.4", "", "1"), Band.of("", "0.5", "0"))))
                    .containsExactly(METHOD + "/bands/0 set.overlap");
        }

        @Test
        void that_leave_an_end_open() {
            assertThat(faults("1", bands(Band.of("0.5", "1", "1"), Band.of("0.1", "0.5", "0"))))
                    .as("at 1 and below 0.1 there is no band")
                    .containsExactlyInAnyOrder(METHOD + "/bands/1 set.openBelow", METHOD + "/bands/0 set.openAbove");
        }

        @Test
        void that_are_empty_or_worth_too_much() {
            assertThat(faults("1", bands(Band.of("0.5", "0.5", "2"), Band.of("0.5", "", "1"), Band.of("", "0.5", "0"))))
                    .contains(METHOD + "/bands/0 set.emptyBand", METHOD + "/bands/0/points set.pointsAboveMaximum");
        }
    }

    @Nested
    class Conditions {

        private List<String> faults(MeasureCondition condition) {
            return SetCheckTest.faults("1", new ScoringMethod.AllOrNothing(condition, number("0")));
        }

        @ParameterizedTest
        @CsvSource({
            "share, AT_LEAST, 1, ",
            "share, AT_LEAST, 1.01, set.percentOnRatio",
            "share, AT_LEAST, 80, set.percentOnRatio",
            "share, LESS_THAN, 100, set.percentOnRatio",
            "share, AT_LEAST, 101, set.boundAbove",
            "share, MORE_THAN, 1, set.impossible",
            "share, MORE_THAN, 0, ",
            "share, LESS_THAN, 0, set.impossible",
            "count, AT_MOST, -1, set.impossible",
            "count, AT_MOST, 0, ",
            "count, AT_LEAST, 0, set.always",
            "count, AT_LEAST, 1000000, ",
            "share, AT_MOST, 1, set.always"
        })
        void that_never_or_always_hold(String measure, Comparison is, String bound, String key) {
            List<String> found = faults(MeasureCondition.compare(measure, is, bound));
            if (key == null) {
                assertThat(found).isEmpty();
            } else {
                assertThat(found).containsExactly(METHOD + "/condition/bound " + key);
            }
        }

        @Test
        void of_the_wrong_type() {
            assertThat(faults(MeasureCondition.yes("count")))
                    .containsExactly(METHOD + "/condition/measure set.measureType");
            assertThat(faults(MeasureCondition.compare("yes", Comparison.AT_LEAST, "1")))
                    .contains(METHOD + "/condition/measure set.measureType");
        }

        @Test
        void that_belong_to_a_rating() {
            assertThat(faults(new MeasureCondition.Achieved(List.of())))
                    .containsExactly(METHOD + "/condition set.onlyInRating");
        }

        @Test
        void of_more_than_there_are() {
            assertThat(faults(new MeasureCondition.AtLeast(2, List.of(MeasureCondition.yes("yes")))))
                    .containsExactly(METHOD + "/condition/count set.requires");
        }
    }

    @Test
    void a_checklist_adds_up_to_the_maximum() {
        ScoringMethod checklist =
                new ScoringMethod.Checklist(List.of(ScoringMethod.Item.of(MeasureCondition.yes("yes"), "2")));
        assertThat(faults("3", checklist)).containsExactly(METHOD + "/items set.itemsSum");
        assertThat(faults("2", checklist)).isEmpty();
    }

    @Test
    void grids_are_looked_through() {
        RatingRules rating = grid(
                row(
                        "a",
                        "90",
                        "",
                        condition("x", new MeasureCondition.MinimumShare(List.of("nowhere"), number("1.5")))),
                row("b", "70", "80"),
                row("b", "", "70"));
        CriteriaSet set = Examples.set(
                        MEASURES,
                        Examples.group("g", criterion("c", "100", ENTERED).build()))
                .rating(rating)
                .build();

        assertThat(faults(set))
                .containsExactlyInAnyOrder(
                        "/rating/grids/0/rows/0/conditions/0/condition/of set.unknownId",
                        "/rating/grids/0/rows/0/conditions/0/condition/share set.percentAsShare",
                        "/rating/grids/0/rows/0 set.gap",
                        "/rating/grids/0/rows/2/code set.duplicateId");
    }

    @Test
    void only_a_sample_may_leave_a_maximum_open_and_must_say_what_is_missing() {
        CriteriaGroup open = new CriteriaGroup(
                "g",
                label("g"),
                null,
                MaximumIs.REACHED,
                null,
                null,
                null,
                List.of(),
                List.of(criterion("c", "1", ENTERED).maximum(null).build()));
        CriteriaSetBuilder set = CriteriaSetBuilder.builder(Examples.set(
                                MEASURES,
                                Examples.group("x", criterion("x", "1", ENTERED).build()))
                        .build())
                .groups(List.of(open))
                .maximum(number("100"));

        assertThat(faults(set.build()))
                .containsExactly("/groups/0/criteria/0/maximum set.noMaximum", "/groups/0/maximum set.noMaximum");
        set.standing(CriteriaSet.Standing.SAMPLE).issuance(new CriteriaSet.Issuance("QĐ", "TTg", null, null));
        assertThat(faults(set.build())).containsExactly("/missing set.sampleMissesNothing");
        assertThat(faults(set.missing(List.of(label("điểm"))).build())).isEmpty();
    }

    @Nested
    class Extending {

        private final CriteriaSet base = Examples.set(
                        MEASURES,
                        Examples.group(
                                "g",
                                criterion("a", "60", ENTERED).build(),
                                criterion("b", "40", ENTERED).build()))
                .rating(grid(row("good", "50", ""), row("poor", "", "50")))
                .build();

        private CriteriaSetBuilder province() {
            CriteriaGroup changed = new CriteriaGroup(
                    "g",
                    label("g"),
                    number("90"),
                    MaximumIs.REACHED,
                    null,
                    null,
                    null,
                    List.of(),
                    List.of(criterion("b", "30", ENTERED).build()));
            CriteriaGroup added =
                    Examples.group("own", criterion("c", "10", ENTERED).build());
            return CriteriaSetBuilder.builder()
                    .id("province")
                    .version("1")
                    .title(label("province"))
                    .standing(CriteriaSet.Standing.REFERENCE)
                    .status(CriteriaSet.Status.IN_FORCE)
                    .inForce(base.inForce())
                    .sources(List.of("test"))
                    .base("test")
                    .groups(List.of(changed, added));
        }

        @Test
        void replaces_adds_and_inherits() {
            CriteriaSet laid = province().build().over(base);

            assertThat(laid.check()).isEmpty();
            assertThat(laid.groups()).extracting(CriteriaGroup::id).containsExactly("g", "own");
            assertThat(laid.groups().get(0).criteria())
                    .extracting(Criterion::id, criterion -> criterion.maximum().intValue())
                    .containsExactly(
                            org.assertj.core.groups.Tuple.tuple("a", 60), org.assertj.core.groups.Tuple.tuple("b", 30));
            assertThat(laid.rating()).isEqualTo(base.rating());
        }

        @Test
        void drops_what_it_omits() {
            CriteriaSet laid = province().omits(List.of("a")).build().over(base);

            assertThat(laid.groups().get(0).criteria())
                    .extracting(Criterion::id)
                    .containsExactly("b");
            assertThat(faults(laid))
                    .as("the maxima no longer add up, and the check says so")
                    .containsExactly("/groups/0/maximum set.maximumSum");
        }

        @Test
        void works_only_over_the_set_it_names() {
            assertThatThrownBy(() -> province().base("other:1").build().over(base))
                    .hasMessageContaining("other:1");
            assertThat(faults(province().build())).contains("/base set.notLaidOver");
        }
    }

    /** What can never be reached, or says nothing, is most often a slip. */
    @Nested
    class Slips {

        @Test
        void a_maximum_that_no_band_level_day_or_mean_reaches() {
            assertThat(faults("2", bands(Band.of("0.5", "", "1"), Band.of("", "0.5", "0"))))
                    .containsExactly(METHOD + "/bands set.maximumUnreachable");
            assertThat(faults(
                            "2",
                            new ScoringMethod.MeanOverRecords(
                                    List.of(new ScoringMethod.RecordLevel("count", number("1"), null)))))
                    .containsExactly(METHOD + "/levels set.maximumUnreachable");
        }

        @Test
        void a_number_without_a_full_one() {
            assertThat(faults("2", new ScoringMethod.Proportional("count", null, null)))
                    .containsExactly(METHOD + "/full set.noFull");
            assertThat(faults("2", new ScoringMethod.Proportional("count", null, number("4"))))
                    .isEmpty();
            assertThat(faults("2", new ScoringMethod.Proportional("share", null, null)))
                    .isEmpty();
        }

        @Test
        void steps_that_give_nothing() {
            assertThat(faults("2", steps("0"))).containsExactly(METHOD + "/step set.notPositive");
            assertThat(faults("2", steps("0.5"))).isEmpty();
        }

        private ScoringMethod steps(String step) {
            return new ScoringMethod.Steps("count", number("0"), number("0"), number("1"), number(step), null, null);
        }

        @Test
        void an_item_whose_name_is_blank() {
            ScoringMethod blank = new ScoringMethod.Checklist(
                    List.of(new ScoringMethod.Item(MeasureCondition.yes("yes"), number("1"), new Label(" ", null))));
            assertThat(faults("1", blank)).containsExactly(METHOD + "/items/0/label/vi set.blank");
        }

        /** At the most points of a part and above them. */
        @ParameterizedTest
        @CsvSource({"5, true", "5.5, false"})
        void points_that_a_part_can_never_have(String points, boolean sound) {
            CriteriaSet set = Examples.set(
                            MEASURES,
                            Examples.group("g", criterion("c", "5", ENTERED).build()))
                    .rating(grid(
                            row(
                                    "good",
                                    "3",
                                    "",
                                    condition("a", new MeasureCondition.MinimumPoints("c", number(points)))),
                            row("poor", "", "3")))
                    .build();
            assertThat(faults(set).isEmpty()).isEqualTo(sound);
            CriteriaSet sums = Examples.set(
                            MEASURES,
                            Examples.group("g", criterion("c", "5", ENTERED).build()))
                    .rating(grid(
                            row(
                                    "good",
                                    "3",
                                    "",
                                    condition(
                                            "a",
                                            new MeasureCondition.Points(
                                                    List.of("g"), Comparison.AT_LEAST, number(points)))),
                            row("poor", "", "3")))
                    .build();
            assertThat(faults(sums).isEmpty()).isEqualTo(sound);
        }
    }

    /** A set of one criterion of 5 points in one group, and nothing wrong with it. */
    private static CriteriaSetBuilder sound() {
        return Examples.set(
                MEASURES, Examples.group("g", criterion("c", "5", ENTERED).build()));
    }

    @Nested
    class Coordinates {

        @Test
        void a_name_and_a_version() {
            assertThat(faults(sound().build())).isEmpty();
            assertThat(faults(sound().id(" ").version("").build()))
                    .containsExactly("/id set.blank", "/version set.blank");
        }

        @Test
        void who_issued_it_if_it_is_not_the_librarys_own() {
            CriteriaSetBuilder official = sound().standing(CriteriaSet.Standing.OFFICIAL);
            assertThat(faults(official.build())).containsExactly("/issuance set.noIssuance");
            official.issuance(new CriteriaSet.Issuance("QĐ", "TTg", null, null));
            assertThat(faults(official.build())).isEmpty();
            assertThat(faults(official.missing(List.of(label("điểm"))).build()))
                    .as("only a sample misses something")
                    .containsExactly("/missing set.missingButNoSample");
        }

        @ParameterizedTest
        @CsvSource({"0, true", "-0.1, false"})
        void a_bonus_that_takes_nothing(String cap, boolean sound) {
            assertThat(faults(sound().bonus(new CriteriaSet.Bonus(number(cap), CriteriaSet.Bonus.Place.BEYOND_MAXIMUM))
                            .build()))
                    .isEqualTo(sound ? List.of() : List.of("/bonus/cap set.negative"));
        }

        @ParameterizedTest
        @CsvSource({
            "0, , ",
            "-1, , /scale set.negative",
            "0, 0.25, ",
            "0, 0, /step set.notPositive",
            "0, -1, /step set.notPositive"
        })
        void rounding_to_something(int scale, String step, String fault) {
            Rounding rounding = new Rounding(
                    Rounding.Place.TOTAL,
                    scale,
                    step == null ? null : number(step),
                    RoundingMode.DOWN,
                    Rounding.When.AFTER);
            assertThat(faults(sound().rounding(rounding).build()))
                    .isEqualTo(fault == null ? List.of() : List.of("/rounding" + fault));
        }

        @Test
        void classes_of_units_each_once() {
            assertThat(faults(sound().unitClasses(
                                    List.of(Examples.unitClass("I"), Examples.unitClass("II"), Examples.unitClass("I")))
                            .build()))
                    .containsExactly("/unitClasses/2/code set.duplicateId");
            assertThat(faults(sound().unitClasses(List.of(new CriteriaSet.UnitClass("", label("I"))))
                            .build()))
                    .containsExactly("/unitClasses/0/code set.blank");
        }
    }

    @Nested
    class Measured {

        private List<String> of(Measure... measures) {
            return faults(sound().measures(List.of(measures)).build());
        }

        @Test
        void each_once() {
            assertThat(of(measure("a", MeasureType.COUNT), measure("a", MeasureType.RATIO)))
                    .containsExactly("/measures/1/key set.duplicateMeasure");
        }

        @Test
        void with_provisions_that_there_are() {
            List<Citation> none = List.of(Citation.parse("L10:92"));
            assertThat(of(new Measure("a", MeasureType.COUNT, label("a"), null, none)))
                    .containsExactly("/measures/0/citations/0 set.noArticle");
        }

        private List<String> surveyed(MeasureType type, SurveyRule rule) {
            return of(new Measure("a", type, label("a"), null, List.of(), rule));
        }

        @Test
        void by_a_survey_only_shares() {
            for (MeasureType type : MeasureType.values()) {
                boolean share = type == MeasureType.RATIO || type == MeasureType.PERCENT;
                assertThat(surveyed(type, SurveyRule.NONE))
                        .as(type.name())
                        .isEqualTo(share ? List.of() : List.of("/measures/0/survey set.surveyType"));
            }
        }

        @ParameterizedTest
        @CsvSource({
            "0, 0, 0, 1.96, ",
            "0, 1, 1, 0.01, ",
            "-1, , , 1.96, /minimumSample set.negative",
            "0, 1.1, , 1.96, /minimumResponse set.percentAsShare",
            "0, , -0.1, 1.96, /maximumMargin set.shareOutside",
            "0, , , 0, /confidence set.notPositive"
        })
        void by_a_survey_of_numbers_that_can_be(
                int sample, String response, String margin, String confidence, String fault) {
            SurveyRule rule = new SurveyRule(
                    sample,
                    response == null ? null : number(response),
                    margin == null ? null : number(margin),
                    number(confidence));
            assertThat(surveyed(MeasureType.RATIO, rule))
                    .isEqualTo(fault == null ? List.of() : List.of("/measures/0/survey" + fault));
        }
    }

    @Nested
    class Groups {

        private CriteriaGroupBuilder group(Criterion... criteria) {
            return CriteriaGroupBuilder.builder(Examples.group("g", criteria));
        }

        private List<String> of(CriteriaGroupBuilder group) {
            return faults(Examples.set(MEASURES, group.build())
                    .bonus(new CriteriaSet.Bonus(number("9"), CriteriaSet.Bonus.Place.BEYOND_MAXIMUM))
                    .build());
        }

        private Criterion points(String id, String maximum) {
            return criterion(id, maximum, ENTERED).build();
        }

        private Criterion bonus(String id, String maximum) {
            return criterion(id, maximum, ENTERED).kind(Criterion.Kind.BONUS).build();
        }

        @Test
        void there_are_some_and_each_has_parts() {
            assertThat(faults(sound().groups(List.of()).maximum(number("0")).build()))
                    .containsExactly("/groups set.empty");
            assertThat(of(group())).containsExactly("/groups/0 set.empty");
        }

        @Test
        void have_names_of_their_own() {
            assertThat(of(group(points("c", "5")).id(" "))).containsExactly("/groups/0/id set.blank");
            assertThat(of(group(points("g", "5")))).containsExactly("/groups/0/criteria/0/id set.duplicateId");
        }

        /** Two parts, one a group: one or both may be required. */
        @ParameterizedTest
        @CsvSource({"0, false", "1, true", "2, true", "3, false"})
        void require_of_their_parts_at_least_one_and_at_most_all(int requires, boolean sound) {
            CriteriaGroup within = Examples.group("h", points("d", "5"));
            CriteriaGroupBuilder group = group(points("c", "5"))
                    .groups(List.of(within))
                    .maximum(number("10"))
                    .requires(requires);
            assertThat(of(group)).isEqualTo(sound ? List.of() : List.of("/groups/0/requires set.requires"));
        }

        @Test
        void weigh_the_groups_within_them() {
            CriteriaGroup within = CriteriaGroupBuilder.builder(Examples.group("h", points("d", "5")))
                    .weight(number("2"))
                    .build();
            assertThat(of(group(points("c", "5")).groups(List.of(within)).maximum(number("15"))))
                    .isEmpty();
            assertThat(of(group(points("c", "5")).groups(List.of(within)).maximum(number("10"))))
                    .containsExactly("/groups/0/maximum set.maximumSum");
        }

        @Test
        void whose_maximum_is_open_leave_the_sum_above_open() {
            CriteriaGroup open = CriteriaGroupBuilder.builder()
                    .id("h")
                    .title(label("h"))
                    .criteria(List.of(criterion("d", "1", ENTERED).maximum(null).build()))
                    .build();
            CriteriaSetBuilder set = Examples.set(
                            MEASURES,
                            group(points("c", "5"))
                                    .groups(List.of(open))
                                    .maximum(number("20"))
                                    .build())
                    .standing(CriteriaSet.Standing.SAMPLE)
                    .issuance(new CriteriaSet.Issuance("QĐ", "TTg", null, null))
                    .missing(List.of(label("điểm")));
            assertThat(faults(set.build())).isEmpty();
            CriteriaGroup known = CriteriaGroupBuilder.builder(open)
                    .criteria(List.of(points("d", "1")))
                    .build();
            set.groups(List.of(group(points("c", "5"))
                    .groups(List.of(known))
                    .maximum(number("20"))
                    .build()));
            assertThat(faults(set.build()))
                    .as("a sample may leave out what it does not know; the sum of h is 1")
                    .containsExactly("/groups/0/maximum set.maximumSum");
        }

        @Test
        void have_no_least_above_their_most() {
            assertThat(of(group(points("c", "5")).minimum(number("5")))).isEmpty();
            assertThat(of(group(points("c", "5")).minimum(number("5.1"))))
                    .containsExactly("/groups/0/minimum set.minimumAboveMaximum");
        }

        @Test
        void a_bonus_is_no_part_of_the_maximum() {
            assertThat(of(group(points("c", "5"), bonus("b", "2")))).isEmpty();
        }

        /** A cap over bonuses alone is counted by them, and adds nothing to the maximum of the set. */
        @Test
        void a_cap_is_over_points_or_over_bonuses() {
            CriteriaGroup capped = CriteriaGroupBuilder.builder(Examples.group("h", bonus("a", "2"), bonus("b", "2")))
                    .maximum(number("3"))
                    .maximumIs(MaximumIs.CAP)
                    .build();
            CriteriaSetBuilder set = Examples.set(
                            MEASURES, group(points("c", "5")).build(), capped)
                    .bonus(new CriteriaSet.Bonus(number("9"), CriteriaSet.Bonus.Place.BEYOND_MAXIMUM))
                    .maximum(number("5"));
            assertThat(faults(set.build())).isEmpty();
            set.maximum(number("8"));
            assertThat(faults(set.build())).containsExactly("/maximum set.maximumSum");
            set.maximum(number("5"));
            set.groups(List.of(
                    group(points("c", "5")).build(),
                    CriteriaGroupBuilder.builder(capped).maximum(number("4")).build()));
            assertThat(faults(set.build())).containsExactly("/groups/1/maximum set.capCutsNothing");

            assertThat(of(group(points("c", "5"), points("d", "5"))
                            .maximum(number("8"))
                            .maximumIs(MaximumIs.CAP)))
                    .isEmpty();
            assertThat(of(group(points("c", "5"), points("d", "5"), bonus("b", "2"))
                            .maximum(number("8"))
                            .maximumIs(MaximumIs.CAP)))
                    .containsExactly("/groups/0/maximumIs set.capMixesBonus");
        }
    }

    @Nested
    class Deadlines {

        private final DueDay november = DueDay.on(11, 15);
        private final Limit five = Limit.workingDays(5);

        private List<String> of(List<ProcessStage> stages, DeadlineBuilder deadline) {
            Deadline built = deadline.stage(ProcessStage.REPORT)
                    .kind(Deadline.Kind.LATEST)
                    .build();
            return faults(
                    sound().process(new ProcessRules(stages, List.of(built))).build());
        }

        private List<String> of(DeadlineBuilder deadline) {
            return of(List.of(), deadline);
        }

        private DeadlineBuilder deadline() {
            return DeadlineBuilder.builder();
        }

        @Test
        void are_a_day_or_so_long_after_a_stage() {
            assertThat(of(deadline().day(november))).isEmpty();
            assertThat(of(deadline().after(ProcessStage.DECISION).limit(five))).isEmpty();
            List<String> neither = List.of("/process/deadlines/0 set.deadline");
            assertThat(of(deadline())).isEqualTo(neither);
            assertThat(of(deadline().after(ProcessStage.DECISION))).isEqualTo(neither);
            assertThat(of(deadline().limit(five))).isEqualTo(neither);
            assertThat(of(deadline().day(november).after(ProcessStage.DECISION)))
                    .isEqualTo(neither);
            assertThat(of(deadline().day(november).limit(five))).isEqualTo(neither);
            assertThat(of(deadline().day(november).after(ProcessStage.DECISION).limit(five)))
                    .isEqualTo(neither);
        }

        @Test
        void are_no_measured_day() {
            assertThat(of(deadline().day(DueDay.measured("day"))))
                    .containsExactly("/process/deadlines/0/day/day set.deadlineDay");
        }

        @Test
        void are_of_stages_that_the_process_has() {
            assertThat(of(List.of(ProcessStage.REPORT), deadline().day(november)))
                    .isEmpty();
            assertThat(of(List.of(ProcessStage.DECISION), deadline().day(november)))
                    .containsExactly("/process/deadlines/0/stage set.deadlineStage");
        }
    }
}
