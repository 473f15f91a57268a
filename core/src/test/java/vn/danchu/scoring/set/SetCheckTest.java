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

import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.danchu.scoring.score.Scorer;

/** Every mistake in a set is named with its place, all at once. */
class SetCheckTest {

    private static final List<Measure> MEASURES = List.of(
            measure("share", MeasureType.RATIO),
            measure("count", MeasureType.COUNT),
            measure("yes", MeasureType.YES_NO));

    private static final ScoringMethod ENTERED = new ScoringMethod.Entered();

    private static List<String> faults(CriteriaSet set) {
        return set.check().stream()
                .map(fault -> fault.path() + " " + fault.message().key())
                .toList();
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
}
