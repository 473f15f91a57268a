package vn.danchu.scoring.set;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.danchu.scoring.set.Examples.condition;
import static vn.danchu.scoring.set.Examples.criterion;
import static vn.danchu.scoring.set.Examples.faults;
import static vn.danchu.scoring.set.Examples.label;
import static vn.danchu.scoring.set.Examples.measure;
import static vn.danchu.scoring.set.Examples.number;
import static vn.danchu.scoring.set.Examples.row;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.danchu.law.Citation;

/** What the rating rules of a set may say, and the place of what they may not. The set is worth 100 points. */
class RatingCheckTest {

    private static final MeasureCondition YES = MeasureCondition.yes("yes");
    private static final MeasureCondition UNKNOWN = MeasureCondition.yes("nowhere");
    private static final ScoringMethod ENTERED = new ScoringMethod.Entered();
    private static final RatingRow GOOD = row("good", "50", "");
    private static final RatingRow POOR = row("poor", "", "50");

    private static CriteriaSetBuilder set(RatingGrid... grids) {
        return Examples.set(
                        List.of(measure("yes", MeasureType.YES_NO)),
                        Examples.group("g", criterion("c", "100", ENTERED).build()))
                .rating(rules(List.of(), List.of(), List.of(), grids));
    }

    private static RatingRules rules(
            List<Block> blocks, List<Ceiling> ceilings, List<Quota> quotas, RatingGrid... grids) {
        return new RatingRules(List.of(grids), null, null, blocks, ceilings, quotas);
    }

    private static RatingGrid byTotal(List<String> classes, RatingRow... rows) {
        return new RatingGrid(classes, List.of(rows), Band.Included.LOWER, RatingGrid.Reading.BY_TOTAL);
    }

    private static RatingGrid byConditions(RatingRow... rows) {
        return new RatingGrid(List.of(), List.of(rows), Band.Included.LOWER, RatingGrid.Reading.BY_CONDITIONS);
    }

    private static List<String> of(RatingGrid... grids) {
        return faults(set(grids).build());
    }

    @Nested
    class Grids {

        @Test
        void each_class_of_units_has_one() {
            assertThat(of(byTotal(List.of("I", "II"), GOOD, POOR), byTotal(List.of("III"), GOOD, POOR)))
                    .isEmpty();
            assertThat(of(byTotal(List.of("I", "II"), GOOD, POOR), byTotal(List.of("II"), GOOD, POOR)))
                    .containsExactly("/rating/grids/1/unitClasses set.duplicateClass");
            assertThat(of(byTotal(List.of("I", "IX"), GOOD, POOR)))
                    .containsExactly("/rating/grids/0/unitClasses/1 set.unknownClass");
        }

        @Test
        void none_stands_behind_one_for_all() {
            assertThat(of(byTotal(List.of("I"), GOOD, POOR), byTotal(List.of(), GOOD, POOR)))
                    .isEmpty();
            assertThat(of(
                            byTotal(List.of(), GOOD, POOR),
                            byTotal(List.of("I"), GOOD, POOR),
                            byTotal(List.of("II"), GOOD, POOR)))
                    .containsExactly("/rating/grids/1 set.gridNeverUsed", "/rating/grids/2 set.gridNeverUsed");
        }

        @Test
        void have_the_same_levels() {
            assertThat(of(byTotal(List.of("I"), GOOD, POOR), byTotal(List.of("II"), GOOD, row("bad", "", "50"))))
                    .containsExactly("/rating/grids/1/rows set.sameLevels");
        }

        @Test
        void have_rows() {
            assertThat(of(byTotal(List.of()))).containsExactly("/rating/grids/0/rows set.empty");
            assertThat(of(byConditions())).containsExactly("/rating/grids/0/rows set.empty");
        }

        @Test
        void by_total_stand_best_first() {
            assertThat(of(byTotal(List.of(), POOR, GOOD))).containsExactly("/rating/grids/0/rows/1 set.bestFirst");
            assertThat(of(byTotal(List.of(), GOOD, row("alike", "50", "50"), POOR)))
                    .as("a row that begins where the one before begins is not below it")
                    .contains("/rating/grids/0/rows/1 set.bestFirst");
            assertThat(of(byConditions(POOR, GOOD))).isEmpty();
        }

        @Test
        void by_conditions_may_overlap_and_leave_gaps_but_not_be_empty() {
            assertThat(of(byConditions(row("a", "90", ""), row("b", "20", "95"), row("c", "0", "10"))))
                    .isEmpty();
            assertThat(of(byConditions(row("a", "90", ""), row("b", "60", "50"))))
                    .containsExactly("/rating/grids/0/rows/1 set.emptyBand");
        }

        @Test
        void by_conditions_have_no_row_for_all_but_the_last() {
            RatingCondition asked = condition("x", YES);
            RatingRow all = row("all", "", "");
            assertThat(of(byConditions(row("a", "", "", asked), all))).isEmpty();
            assertThat(of(byConditions(row("a", "", "", asked), all, row("b", "", "10"))))
                    .containsExactly("/rating/grids/0/rows/1 set.rowAlwaysHolds");
            assertThat(of(byConditions(row("a", "50", ""), row("b", "", "50"), row("c", "", ""))))
                    .as("a range is a condition too")
                    .isEmpty();
            assertThat(of(byTotal(List.of(), row("a", "", ""), row("b", "", ""))))
                    .as("of ranges that overlap it is said so")
                    .containsExactly("/rating/grids/0/rows/1 set.overlap");
        }

        @Test
        void begin_at_the_least_total_which_deductions_take_below_0() {
            RatingRow fromZero = row("poor", "0", "50");
            assertThat(of(byTotal(List.of(), GOOD, fromZero))).isEmpty();
            assertThat(of(byTotal(List.of(), GOOD, row("poor", "0.1", "50"))))
                    .containsExactly("/rating/grids/0/rows/1 set.openBelow");
            CriteriaGroup within = Examples.group(
                    "h",
                    criterion("c", "100", ENTERED).build(),
                    criterion("d", "0", ENTERED)
                            .kind(Criterion.Kind.DEDUCTION)
                            .minimum(number("-5"))
                            .build());
            CriteriaGroup around = CriteriaGroupBuilder.builder(Examples.group("g"))
                    .maximum(number("100"))
                    .groups(List.of(within))
                    .build();
            for (CriteriaGroup group : List.of(within, around)) {
                assertThat(faults(set(byTotal(List.of(), GOOD, fromZero))
                                .groups(List.of(group))
                                .build()))
                        .containsExactly("/rating/grids/0/rows/1 set.openBelow");
            }
        }

        /** The maximum is 100; a bonus of 10 may come within it or beyond it. */
        @ParameterizedTest
        @CsvSource({
            "100, , true",
            "100.1, , false",
            "110, BEYOND_MAXIMUM, true",
            "110.1, BEYOND_MAXIMUM, false",
            "100, WITHIN_MAXIMUM, true",
            "100.1, WITHIN_MAXIMUM, false"
        })
        void have_no_level_above_the_largest_total(
                String from, CriteriaSet.Bonus.@Nullable Place place, boolean sound) {
            CriteriaSet set = set(byTotal(List.of(), row("good", from, ""), row("poor", "", from)))
                    .bonus(place == null ? null : new CriteriaSet.Bonus(number("10"), place))
                    .build();
            assertThat(faults(set))
                    .isEqualTo(sound ? List.of() : List.of("/rating/grids/0/rows/0/from set.levelAboveMaximum"));
        }

        @Test
        void reach_the_largest_total() {
            RatingRow upTo =
                    new RatingRow("good", label("good"), number("50"), number("100"), List.of(), Band.Included.BOTH);
            assertThat(of(byTotal(List.of(), upTo, POOR))).isEmpty();
            assertThat(of(byTotal(List.of(), row("good", "50", "100"), POOR)))
                    .as("100 itself does not belong to it")
                    .containsExactly("/rating/grids/0/rows/0 set.openAbove");
        }

        @Test
        void ask_what_there_is_and_by_one_name_one_thing() {
            assertThat(of(byTotal(List.of(), row("good", "50", "", condition("x", UNKNOWN)), POOR)))
                    .containsExactly("/rating/grids/0/rows/0/conditions/0/condition/measure set.unknownMeasure");
            RatingCondition asked = condition("x", YES);
            RatingRow other = row("poor", "", "50", asked, condition("x", MeasureCondition.no("yes")));
            assertThat(of(byTotal(List.of(), row("good", "50", "", asked), other)))
                    .as("the same condition may stand in two rows")
                    .containsExactly("/rating/grids/0/rows/1/conditions/1/id set.duplicateId");
        }
    }

    @Nested
    class Blocks {

        private List<String> of(Block... blocks) {
            return faults(set().rating(rules(List.of(blocks), List.of(), List.of(), byTotal(List.of(), GOOD, POOR)))
                    .build());
        }

        private BlockBuilder block(String id) {
            return BlockBuilder.builder(Examples.block(id, YES, Block.Effect.NOT_RATED));
        }

        @Test
        void ask_what_there_is() {
            assertThat(of(block("a").unless(YES).build())).isEmpty();
            assertThat(of(block("a").when(UNKNOWN).build()))
                    .containsExactly("/rating/blocks/0/when/measure set.unknownMeasure");
            assertThat(of(block("a").build(), block("b").unless(UNKNOWN).build()))
                    .containsExactly("/rating/blocks/1/unless/measure set.unknownMeasure");
        }

        @Test
        void name_a_provision_that_there_is() {
            Citation article = Citation.parse("L10:90");
            assertThat(of(block("a").provision(null).citations(List.of(article)).build()))
                    .isEmpty();
            assertThat(of(block("a").citations(List.of(article)).build())).isEmpty();
            assertThat(of(block("a").provision(null).build()))
                    .containsExactly("/rating/blocks/0/citations set.noCitation");
            assertThat(of(block("a")
                            .citations(List.of(article, Citation.parse("L10:92")))
                            .build()))
                    .containsExactly("/rating/blocks/0/citations/1 set.noArticle");
        }

        @Test
        void have_ids_of_their_own() {
            assertThat(of(block("a").build(), block("a").build()))
                    .containsExactly("/rating/blocks/1/id set.duplicateId");
            CriteriaSet alike = set().rating(rules(
                            List.of(block("x").build()),
                            List.of(),
                            List.of(),
                            byTotal(List.of(), row("good", "50", "", condition("x", YES)), POOR)))
                    .build();
            assertThat(faults(alike)).containsExactly("/rating/blocks/0/id set.duplicateId");
        }
    }

    @Nested
    class Ceilings {

        private List<String> of(@Nullable String subject, @Nullable String level, @Nullable MeasureCondition when) {
            return faults(set().rating(rules(
                            List.of(Examples.block("b", YES, Block.Effect.NOT_RATED)),
                            List.of(new Ceiling("a", label("a"), subject, level, when)),
                            List.of(),
                            byTotal(List.of(), GOOD, POOR)))
                    .build());
        }

        @Test
        void hold_a_level_or_another_unit_and_not_both() {
            assertThat(of("commune", null, null)).isEmpty();
            assertThat(of("commune", null, YES)).isEmpty();
            assertThat(of(null, "poor", YES)).isEmpty();
            assertThat(of("commune", "poor", YES)).containsExactly("/rating/ceilings/0 set.ceiling");
            assertThat(of(null, null, YES)).containsExactly("/rating/ceilings/0 set.ceiling");
        }

        @Test
        void at_a_level_ask_when_and_the_level_is_one_of_the_grid() {
            assertThat(of(null, "poor", null)).containsExactly("/rating/ceilings/0/when set.ceilingAlways");
            assertThat(of(null, "bad", YES)).containsExactly("/rating/ceilings/0/level set.unknownLevel");
            assertThat(of(null, "good", UNKNOWN)).containsExactly("/rating/ceilings/0/when/measure set.unknownMeasure");
        }

        @Test
        void have_ids_of_their_own() {
            CriteriaSet set = set().rating(rules(
                            List.of(Examples.block("b", YES, Block.Effect.NOT_RATED)),
                            List.of(new Ceiling("b", label("b"), "commune", null, null)),
                            List.of(),
                            byTotal(List.of(), GOOD, POOR)))
                    .build();
            assertThat(faults(set)).containsExactly("/rating/ceilings/0/id set.duplicateId");
        }
    }

    @Nested
    class Quotas {

        private QuotaBuilder quota() {
            return QuotaBuilder.builder()
                    .id("q")
                    .title(label("q"))
                    .top("good")
                    .base("poor")
                    .share(number("0.2"))
                    .smallBelow(5)
                    .smallMaximum(1);
        }

        private List<String> of(QuotaBuilder... quotas) {
            List<Quota> built =
                    List.of(quotas).stream().map(QuotaBuilder::build).toList();
            return faults(set().rating(rules(List.of(), List.of(), built, byTotal(List.of(), GOOD, POOR)))
                    .build());
        }

        @Test
        void speak_of_two_levels_that_there_are() {
            assertThat(of(quota())).isEmpty();
            assertThat(of(quota().top("best"))).containsExactly("/rating/quotas/0/top set.unknownLevel");
            assertThat(of(quota().base("bad"))).containsExactly("/rating/quotas/0/base set.unknownLevel");
            assertThat(of(quota().base("good"))).containsExactly("/rating/quotas/0/base set.quotaBase");
            assertThat(of(quota(), quota())).containsExactly("/rating/quotas/1/id set.duplicateId");
        }

        @ParameterizedTest
        @CsvSource({
            "0, ",
            "1, ",
            "-0.1, set.shareOutside",
            "1.1, set.percentAsShare",
            "100, set.percentAsShare",
            "101, set.shareOutside"
        })
        void give_shares(String share, @Nullable String key) {
            assertThat(of(quota().share(number(share))))
                    .isEqualTo(key == null ? List.of() : List.of("/rating/quotas/0/share " + key));
            assertThat(of(quota().raisedShare(number(share))))
                    .isEqualTo(key == null ? List.of() : List.of("/rating/quotas/0/raisedShare " + key));
        }

        @Test
        void count_no_units_below_zero() {
            assertThat(of(quota().smallBelow(0))).isEmpty();
            assertThat(of(quota().smallMaximum(0))).isEmpty();
            assertThat(of(quota().smallBelow(-1))).containsExactly("/rating/quotas/0 set.negative");
            assertThat(of(quota().smallMaximum(-1))).containsExactly("/rating/quotas/0 set.negative");
        }
    }
}
