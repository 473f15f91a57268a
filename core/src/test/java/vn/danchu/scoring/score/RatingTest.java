package vn.danchu.scoring.score;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.danchu.scoring.set.Examples.YEAR;
import static vn.danchu.scoring.set.Examples.block;
import static vn.danchu.scoring.set.Examples.condition;
import static vn.danchu.scoring.set.Examples.criterion;
import static vn.danchu.scoring.set.Examples.grid;
import static vn.danchu.scoring.set.Examples.measure;
import static vn.danchu.scoring.set.Examples.number;
import static vn.danchu.scoring.set.Examples.row;
import static vn.danchu.scoring.set.Examples.rules;
import static vn.danchu.scoring.set.Examples.values;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.danchu.scoring.set.Band;
import vn.danchu.scoring.set.Block;
import vn.danchu.scoring.set.Ceiling;
import vn.danchu.scoring.set.Comparison;
import vn.danchu.scoring.set.CriteriaGroup;
import vn.danchu.scoring.set.CriteriaSet;
import vn.danchu.scoring.set.CriteriaSetBuilder;
import vn.danchu.scoring.set.Criterion;
import vn.danchu.scoring.set.Entry;
import vn.danchu.scoring.set.EntryBuilder;
import vn.danchu.scoring.set.Examples;
import vn.danchu.scoring.set.MaximumIs;
import vn.danchu.scoring.set.Measure;
import vn.danchu.scoring.set.MeasureCondition;
import vn.danchu.scoring.set.MeasureType;
import vn.danchu.scoring.set.Measures;
import vn.danchu.scoring.set.Message;
import vn.danchu.scoring.set.Policies;
import vn.danchu.scoring.set.RatingCondition;
import vn.danchu.scoring.set.RatingGrid;
import vn.danchu.scoring.set.RatingRules;
import vn.danchu.scoring.set.Rounding;
import vn.danchu.scoring.set.ScoreForm;
import vn.danchu.scoring.set.ScoreFormBuilder;
import vn.danchu.scoring.set.ScoringMethod;

/** The rating rules that real sets use, by examples from real sets. */
class RatingTest {

    private static final List<Measure> EVENTS = List.of(
            measure("disciplined", MeasureType.YES_NO),
            measure("forceMajeure", MeasureType.YES_NO),
            measure("onTime", MeasureType.RATIO));

    private static CriteriaSetBuilder entered(RatingRules rating, String... maxima) {
        CriteriaGroup[] groups = new CriteriaGroup[maxima.length];
        for (int i = 0; i < maxima.length; i++) {
            groups[i] = Examples.group(
                    "g" + i,
                    criterion("c" + i, maxima[i], new ScoringMethod.Entered()).build());
        }
        return Examples.set(EVENTS, groups).rating(rating);
    }

    private static Rating rate(CriteriaSet set, Measures measures, String... points) {
        return Scorer.compile(set).score(form(measures, points).build()).rating();
    }

    private static ScoreFormBuilder form(Measures measures, String... points) {
        Entry[] entries = new Entry[points.length];
        for (int i = 0; i < points.length; i++) {
            entries[i] = Entry.claimed("c" + i, points[i]);
        }
        return ScoreFormBuilder.builder().period(YEAR).measures(measures).entries(List.of(entries));
    }

    private static Measures calm(UnaryOperator<Measures.Builder> more) {
        return values(v -> more.apply(v.no("disciplined").no("forceMajeure")));
    }

    /** R1. Đồng Nai 54/2025: stars. */
    @ParameterizedTest
    @CsvSource({"100, 4", "95, 4", "94.9, 3", "90, 3", "89.9, 2", "80, 2", "79.9, 1", "0, 1"})
    void bands_of_the_total(String points, String stars) {
        CriteriaSet set = entered(
                        grid(row("4", "95", ""), row("3", "90", "95"), row("2", "80", "90"), row("1", "", "80")), "100")
                .build();

        assertThat(rate(set, Measures.NONE, points).level()).isEqualTo(stars);
    }

    @Test
    void the_reason_names_the_range_with_its_bounds() {
        CriteriaSet set = entered(grid(row("good", "80", ""), row("fair", "70", "80"), row("poor", "", "70")), "100")
                .build();

        assertThat(rate(set, Measures.NONE, "75").reasons().get(0).text(new java.util.Locale("vi")))
                .isEqualTo("Tổng điểm thuộc khoảng từ 70 đến dưới 80: fair");
    }

    /** The lowest level is certain only if no unit that may not be rated at all could be behind it. */
    @Test
    void a_block_that_is_not_known_may_still_be_the_stronger_one() {
        RatingRules rules = rules(
                RatingRules.ConditionsFail.NEXT_ROW,
                List.of(
                        block("lowest", MeasureCondition.yes("disciplined"), Block.Effect.LOWEST_LEVEL),
                        block("none", MeasureCondition.yes("forceMajeure"), Block.Effect.NOT_RATED)),
                row("good", "80", ""),
                row("poor", "", "80"));
        CriteriaSet set = entered(rules, "100").build();

        assertThat(rate(set, values(v -> v.yes("disciplined")), "90").state()).isEqualTo(Rating.State.UNDETERMINED);
        assertThat(rate(set, values(v -> v.yes("disciplined").no("forceMajeure")), "90")
                        .level())
                .isEqualTo("poor");
        assertThat(rate(set, values(v -> v.yes("disciplined").yes("forceMajeure")), "90")
                        .state())
                .isEqualTo(Rating.State.NOT_RATED);
    }

    /** 66.6666... of 100 lacks a little more than 13.333333 for 80. */
    @Test
    void what_is_lacking_is_never_told_too_low() {
        CriteriaSet set = Examples.set(
                        List.of(measure("share", MeasureType.RATIO)),
                        Examples.group(
                                "g",
                                criterion("c", "100", new ScoringMethod.Proportional("share", null, null))
                                        .build()))
                .rating(grid(row("good", "80", ""), row("poor", "", "80")))
                .build();
        assertThat(rate(set, values(v -> v.ratio("share", 2, 3))).next().distance())
                .isEqualByComparingTo("13.333334");
        assertThat(rate(set, values(v -> v.ratio("share", 799_997, 1_000_000)))
                        .next()
                        .distance())
                .isEqualByComparingTo("0.0003");
    }

    @Test
    void a_level_of_a_subject_that_no_ceiling_asks_for_is_named() {
        CriteriaSet set = entered(grid(row("good", "80", ""), row("poor", "", "80")), "100")
                .build();
        assertThat(Scorer.compile(set)
                        .score(form(Measures.NONE, "90")
                                .related(Map.of("unitt", "good"))
                                .build())
                        .faults())
                .extracting(InputFault::path)
                .containsExactly("/related/unitt");
    }

    /** Only a complete total has a level, unless what is open cannot change it. */
    @Test
    void an_incomplete_total_is_rated_only_if_nothing_open_can_change_the_level() {
        CriteriaSet set = entered(grid(row("good", "80", ""), row("poor", "", "80")), "85", "15")
                .build();

        assertThat(rate(set, Measures.NONE, "80").level()).isEqualTo("good");
        assertThat(rate(set, Measures.NONE, "64.9").level()).isEqualTo("poor");
        Rating open = rate(set, Measures.NONE, "65");
        assertThat(open.state()).isEqualTo(Rating.State.UNDETERMINED);
        assertThat(open.reasons()).extracting(Message::key).contains("rating.incomplete");
    }

    /** R2. QĐ 25/2021, art. 4: 80 points, and half of each criterion's maximum. */
    @ParameterizedTest
    @CsvSource({"75, 10, pass", "75, 9.9, fail", "70, 10, pass", "69.9, 10, fail"})
    void minimum_share_of_each_group(String first, String second, String level) {
        RatingCondition half = condition("half", new MeasureCondition.MinimumShare(List.of(), number("0.5")));
        CriteriaSet set = entered(grid(row("pass", "80", "", half), row("fail", "", "80")), "80", "20")
                .build();

        assertThat(rate(set, Measures.NONE, first, second).level()).isEqualTo(level);
    }

    /** A unit that gets no level is told why. */
    @Nested
    class WithoutALevel {

        private final RatingCondition calm = condition("calm", MeasureCondition.no("disciplined"));

        private Rating rate(RatingGrid.Reading reading, Measures measures, String... points) {
            RatingGrid grid = new RatingGrid(
                    List.of(),
                    List.of(row("good", "50", "", calm), row("poor", "", "50", calm)),
                    Band.Included.LOWER,
                    reading);
            RatingRules rules = new RatingRules(List.of(grid), null, null, List.of(), List.of(), List.of());
            return RatingTest.rate(entered(rules, "60", "40").build(), measures, points);
        }

        private void assertWithout(Rating rating, Rating.State state, String reason) {
            assertThat(rating.state()).isEqualTo(state);
            assertThat(rating.level()).isNull();
            assertThat(rating.reasons()).extracting(Message::key).contains(reason);
        }

        @Test
        void because_no_rows_conditions_hold() {
            Measures disciplined = values(v -> v.yes("disciplined"));
            assertWithout(
                    rate(RatingGrid.Reading.BY_TOTAL, disciplined, "60", "40"),
                    Rating.State.MANUAL,
                    "rating.noRowHolds");
            assertWithout(
                    rate(RatingGrid.Reading.BY_CONDITIONS, disciplined, "60", "40"),
                    Rating.State.NO_LEVEL,
                    "rating.noLevelFits");
        }

        @Test
        void because_it_is_not_known_whether_they_hold() {
            for (RatingGrid.Reading reading : RatingGrid.Reading.values()) {
                Rating unknown = rate(reading, Measures.NONE, "60", "40");
                assertWithout(unknown, Rating.State.UNDETERMINED, "rating.conditionsUnknown");
                assertThat(unknown.reasons().stream().map(reason -> reason.text(Locale.ENGLISH)))
                        .contains("Conditions of level \"good\" cannot be told; needed: disciplined");
                assertThat(rate(reading, calm(v -> v), "60", "40").level()).isEqualTo("good");
            }
        }

        @Test
        void because_points_are_open() {
            for (RatingGrid.Reading reading : RatingGrid.Reading.values()) {
                Rating open = rate(reading, calm(v -> v), "49");
                assertWithout(open, Rating.State.UNDETERMINED, "rating.incomplete");
                assertThat(open.reasons().stream().map(reason -> reason.text(Locale.ENGLISH)))
                        .contains("Criteria without points: 1; the level depends on them");
                assertThat(rate(reading, calm(v -> v), "50").level()).isEqualTo("good");
            }
        }

        @Test
        void because_nothing_applies_to_it() {
            for (RatingGrid.Reading reading : RatingGrid.Reading.values()) {
                RatingGrid grid = new RatingGrid(
                        List.of(), List.of(row("good", "50", ""), row("poor", "", "50")), Band.Included.LOWER, reading);
                CriteriaSet set = entered(
                                new RatingRules(List.of(grid), null, null, List.of(), List.of(), List.of()), "100")
                        .policies(new Policies(null, Policies.WhenNotApplicable.LEFT_OUT, null))
                        .build();
                Entry none = new Entry("c0", null, null, null, null, "không có", Map.of(), List.of());
                Rating rating = Scorer.compile(set)
                        .score(ScoreFormBuilder.builder()
                                .period(YEAR)
                                .entries(List.of(none))
                                .build())
                        .rating();
                assertWithout(rating, Rating.State.UNDETERMINED, "rating.nothingScored");
            }
        }
    }

    @Nested
    class Blocks {

        /** R3. QĐ 25/2021: a disciplined head, not recognised. */
        @Test
        void may_give_the_lowest_level() {
            CriteriaSet set = entered(with(Block.Effect.LOWEST_LEVEL), "100").build();

            Rating blocked = rate(set, values(v -> v.yes("disciplined").no("forceMajeure")), "95");
            assertThat(blocked.level()).isEqualTo("fail");
            assertThat(blocked.next()).as("no points help").isNull();
            assertThat(rate(set, calm(v -> v), "95").level()).isEqualTo("pass");
        }

        /** TT 09/2017: less than twelve months of operation, not rated. */
        @Test
        void may_keep_a_unit_from_being_rated() {
            CriteriaSet set = entered(with(Block.Effect.NOT_RATED), "100").build();

            Rating blocked = rate(set, values(v -> v.yes("disciplined").no("forceMajeure")), "95");
            assertThat(blocked.state()).isEqualTo(Rating.State.NOT_RATED);
            assertThat(blocked.level()).isNull();
        }

        @Test
        void are_never_taken_for_absent_when_nothing_is_known() {
            CriteriaSet set = entered(with(Block.Effect.LOWEST_LEVEL), "100").build();

            Rating unknown = rate(set, Measures.NONE, "95");
            assertThat(unknown.state()).isEqualTo(Rating.State.UNDETERMINED);
            assertThat(unknown.reasons()).extracting(Message::key).contains("rating.blocksUnknown");
        }

        private RatingRules with(Block.Effect effect) {
            return rules(
                    RatingRules.ConditionsFail.NEXT_ROW,
                    List.of(block("discipline", MeasureCondition.yes("disciplined"), effect)),
                    row("pass", "80", ""),
                    row("fail", "", "80"));
        }

        /** R8. NĐ 233/2026, art. 7.4: force majeure, and the competent body weighs the facts. */
        @Test
        void may_be_lifted_or_left_to_the_competent_body() {
            Measures both = values(v -> v.yes("disciplined").yes("forceMajeure"));

            assertThat(rate(excluded(Block.Excluded.LIFTED), both, "95").level())
                    .isEqualTo("pass");
            assertThat(rate(excluded(Block.Excluded.MANUAL), both, "95").state())
                    .isEqualTo(Rating.State.MANUAL);
            assertThat(rate(
                                    excluded(Block.Excluded.LIFTED),
                                    values(v -> v.yes("disciplined").no("forceMajeure")),
                                    "95")
                            .level())
                    .isEqualTo("fail");
        }

        /** Whether it was force majeure is not known: neither the lowest level nor a lifted block is a guess to make. */
        @Test
        void leave_the_level_open_while_their_exclusion_is_not_known() {
            for (Block.Excluded effect : Block.Excluded.values()) {
                assertThat(rate(excluded(effect), values(v -> v.yes("disciplined")), "95")
                                .state())
                        .isEqualTo(Rating.State.UNDETERMINED);
            }
        }

        private CriteriaSet excluded(Block.Excluded excluded) {
            Block block = new Block(
                    "discipline",
                    Examples.label("discipline"),
                    MeasureCondition.yes("disciplined"),
                    Block.Effect.LOWEST_LEVEL,
                    MeasureCondition.yes("forceMajeure"),
                    excluded,
                    List.of(),
                    "test");
            return entered(
                            rules(
                                    RatingRules.ConditionsFail.NEXT_ROW,
                                    List.of(block),
                                    row("pass", "80", ""),
                                    row("fail", "", "80")),
                            "100")
                    .build();
        }
    }

    @Nested
    class Conditions {

        private final RatingCondition onTime =
                condition("onTime", MeasureCondition.compare("onTime", Comparison.AT_LEAST, "1"));

        private RatingRules rule(RatingRules.ConditionsFail fail) {
            return rules(
                    fail, List.of(), row("best", "90", "", onTime), row("good", "70", "90"), row("poor", "", "70"));
        }

        /** R4. The best lower row whose conditions hold. */
        @Test
        void that_fail_may_lead_to_the_next_row() {
            CriteriaSet set =
                    entered(rule(RatingRules.ConditionsFail.NEXT_ROW), "100").build();

            Rating rating = rate(set, values(v -> v.ratio("onTime", 9, 10)), "95");

            assertThat(rating.level()).isEqualTo("good");
            assertThat(rating.row().code()).isEqualTo("best");
            assertThat(rating.next().level()).isEqualTo("best");
            assertThat(rating.next().distance()).isEqualByComparingTo("0");
            assertThat(rating.next().unmet()).extracting(Rating.Outcome::id).containsExactly("onTime");
            assertThat(rate(set, values(v -> v.ratio("onTime", 10, 10)), "95").level())
                    .isEqualTo("best");
            assertThat(rate(set, Measures.NONE, "95").state()).isEqualTo(Rating.State.UNDETERMINED);
            assertThat(rate(set, Measures.NONE, "75").level()).isEqualTo("good");
        }

        /** R4. NĐ 233/2026, art. 7.5: the points suffice, other conditions do not: the competent body decides. */
        @Test
        void that_fail_may_leave_the_level_to_the_competent_body() {
            CriteriaSet set =
                    entered(rule(RatingRules.ConditionsFail.MANUAL), "100").build();
            Measures late = values(v -> v.ratio("onTime", 9, 10));

            assertThat(rate(set, late, "95").state()).isEqualTo(Rating.State.MANUAL);
            ScoreSheet decided = Scorer.compile(set)
                    .score(form(late, "95")
                            .manual(new ScoreForm.ManualRating("good", "chậm do thiên tai", "UBND tỉnh"))
                            .build());
            assertThat(decided.rating().state()).isEqualTo(Rating.State.DECIDED);
            assertThat(decided.rating().level()).isEqualTo("good");
        }

        @Test
        void that_hold_leave_nothing_to_decide_by_hand() {
            CriteriaSet set =
                    entered(rule(RatingRules.ConditionsFail.MANUAL), "100").build();

            ScoreSheet sheet = Scorer.compile(set)
                    .score(form(Measures.NONE, "75")
                            .manual(new ScoreForm.ManualRating("best", "xứng đáng", null))
                            .build());

            assertThat(sheet.rating().level()).isEqualTo("good");
            assertThat(sheet.faults()).extracting(InputFault::path).containsExactly("/manual");
        }

        @Test
        void a_decision_needs_a_reason_and_a_level_that_exists() {
            CriteriaSet set =
                    entered(rule(RatingRules.ConditionsFail.MANUAL), "100").build();
            Measures late = values(v -> v.ratio("onTime", 9, 10));

            assertThat(faults(set, late, new ScoreForm.ManualRating("good", " ", null)))
                    .containsExactly("/manual/reason");
            assertThat(faults(set, late, new ScoreForm.ManualRating("great", "-", null)))
                    .containsExactly("/manual/level");
        }

        private List<String> faults(CriteriaSet set, Measures measures, ScoreForm.ManualRating manual) {
            return Scorer.compile(set).score(form(measures, "95").manual(manual).build()).faults().stream()
                    .map(InputFault::path)
                    .toList();
        }
    }

    /** R6. NĐ 233/2026, art. 12.7: the head's level no higher than the unit's. */
    @ParameterizedTest
    @CsvSource({"best, best", "good, good", "poor, poor"})
    void ceiling_by_a_related_subject(String ofUnit, String level) {
        RatingRules base = grid(row("best", "90", ""), row("good", "70", "90"), row("poor", "", "70"));
        RatingRules rating = new RatingRules(
                base.grids(),
                base.conditionsFail(),
                base.leftOut(),
                List.of(),
                List.of(new Ceiling("head", Examples.label("head"), "unit", null, null)),
                List.of());
        Scorer scorer = Scorer.compile(entered(rating, "100").build());

        assertThat(scorer.score(form(Measures.NONE, "95")
                                .related(Map.of("unit", ofUnit))
                                .build())
                        .rating()
                        .level())
                .isEqualTo(level);
        assertThat(scorer.score(form(Measures.NONE, "75")
                                .related(Map.of("unit", "best"))
                                .build())
                        .rating()
                        .level())
                .as("a ceiling never lifts")
                .isEqualTo("good");
        assertThat(scorer.score(form(Measures.NONE, "95").build()).rating().state())
                .isEqualTo(Rating.State.UNDETERMINED);
        assertThat(scorer.score(form(Measures.NONE, "60").build()).rating().level())
                .as("nothing lowers the lowest level")
                .isEqualTo("poor");
        assertThat(scorer.score(form(Measures.NONE, "95")
                                .related(Map.of("unit", "fair"))
                                .build())
                        .faults())
                .extracting(InputFault::path)
                .containsExactly("/related/unit");
    }

    /** R7. Thresholds by class of unit, as QĐ 619/2017 is remembered: 90, 80 and 70 points. */
    @ParameterizedTest
    @CsvSource({"I, 90, pass", "I, 89.9, fail", "II, 80, pass", "II, 79.9, fail", "III, 70, pass", "III, 69.9, fail"})
    void thresholds_by_class(String unitClass, String points, String level) {
        RatingRules rating = new RatingRules(
                List.of(byClass("I", "90"), byClass("II", "80"), byClass("III", "70")),
                RatingRules.ConditionsFail.NEXT_ROW,
                RatingRules.LeftOut.AS_IT_IS,
                List.of(),
                List.of(),
                List.of());
        Scorer scorer = Scorer.compile(entered(rating, "100").build());

        assertThat(scorer.score(form(Measures.NONE, points).unitClass(unitClass).build())
                        .rating()
                        .level())
                .isEqualTo(level);
        assertThat(scorer.score(form(Measures.NONE, points).build()).rating().state())
                .isEqualTo(Rating.State.UNDETERMINED);
    }

    private static RatingGrid byClass(String unitClass, String bound) {
        return new RatingGrid(
                List.of(unitClass),
                List.of(row("pass", bound, ""), row("fail", "", bound)),
                Band.Included.LOWER,
                RatingGrid.Reading.BY_TOTAL);
    }

    @Nested
    class Totals {

        /** TT 04/2014, art. 11.1.c: twice the first component, once the second. */
        @Test
        void weigh_their_groups() {
            Criterion first = criterion("c0", "30", new ScoringMethod.Entered()).build();
            CriteriaGroup twice = new CriteriaGroup(
                    "g0",
                    Examples.label("g0"),
                    number("30"),
                    MaximumIs.REACHED,
                    null,
                    number("2"),
                    null,
                    List.of(),
                    List.of(first));
            CriteriaGroup once = Examples.group(
                    "g1", criterion("c1", "40", new ScoringMethod.Entered()).build());
            Scorer scorer = Scorer.compile(Examples.set(EVENTS, twice, once).build());

            ScoreSheet sheet = scorer.score(form(Measures.NONE, "20", "30").build());
            assertThat(sheet.total()).isEqualByComparingTo("70");
            assertThat(sheet.maximum()).isEqualByComparingTo("100");
        }

        /** Đồng Nai 54/2025: an initiative, at most 5 points on top. */
        @ParameterizedTest
        @CsvSource({"WITHIN_MAXIMUM, 98, 4, 100, 2", "BEYOND_MAXIMUM, 98, 4, 102, 4", "BEYOND_MAXIMUM, 98, 6, 103, 5"})
        void cap_a_bonus(CriteriaSet.Bonus.Place place, String regular, String bonus, String total, String counted) {
            Criterion extra = criterion("c1", "10", new ScoringMethod.Entered())
                    .kind(Criterion.Kind.BONUS)
                    .build();
            CriteriaSet set = Examples.set(
                            EVENTS,
                            Examples.group(
                                    "g",
                                    criterion("c0", "100", new ScoringMethod.Entered())
                                            .build(),
                                    extra))
                    .bonus(new CriteriaSet.Bonus(number("5"), place))
                    .build();

            ScoreSheet sheet = Scorer.compile(set)
                    .score(form(Measures.NONE, regular, bonus).build());

            assertThat(sheet.total()).isEqualByComparingTo(total);
            assertThat(sheet.bonus()).isEqualByComparingTo(counted);
        }

        @Test
        void deductions_take_from_the_total() {
            Criterion minus = criterion("c1", "0", new ScoringMethod.Entered())
                    .kind(Criterion.Kind.DEDUCTION)
                    .minimum(number("-10"))
                    .build();
            CriteriaSet set = Examples.set(
                            EVENTS,
                            Examples.group(
                                    "g",
                                    criterion("c0", "100", new ScoringMethod.Entered())
                                            .build(),
                                    minus))
                    .build();

            assertThat(Scorer.compile(set)
                            .score(form(Measures.NONE, "90", "-3.5").build())
                            .total())
                    .isEqualByComparingTo("86.5");
        }

        /** 2/3 of 10 is 6.666...: below 6.67 before rounding to two places, not after. */
        @ParameterizedTest
        @CsvSource({"BEFORE, poor", "AFTER, good"})
        void are_compared_before_rounding_unless_the_set_says_otherwise(Rounding.When when, String level) {
            CriteriaSet set = Examples.set(
                            List.of(measure("share", MeasureType.RATIO)),
                            Examples.group(
                                    "g",
                                    criterion("c", "10", new ScoringMethod.Proportional("share", null, BigDecimal.ONE))
                                            .build()))
                    .rating(grid(row("good", "6.67", ""), row("poor", "", "6.67")))
                    .rounding(new Rounding(Rounding.Place.TOTAL, 2, null, java.math.RoundingMode.HALF_UP, when))
                    .build();

            ScoreSheet sheet = Scorer.compile(set).score(ScoreForm.of(YEAR, values(v -> v.ratio("share", 2, 3))));

            assertThat(sheet.total()).isEqualByComparingTo("6.67");
            assertThat(sheet.rating().level()).isEqualTo(level);
        }

        @ParameterizedTest
        @CsvSource({"AS_IT_IS, poor", "SCALED_UP, good"})
        void may_be_scaled_up_when_criteria_were_left_out(RatingRules.LeftOut leftOut, String level) {
            RatingRules base = grid(row("good", "80", ""), row("poor", "", "80"));
            RatingRules rating =
                    new RatingRules(base.grids(), base.conditionsFail(), leftOut, List.of(), List.of(), List.of());
            CriteriaSet set = entered(rating, "75", "25").build();
            Entry none =
                    EntryBuilder.builder().criterion("c1").notApplicable("-").build();

            ScoreSheet sheet = Scorer.compile(set)
                    .score(ScoreForm.of(YEAR, Measures.NONE, List.of(Entry.claimed("c0", "60"), none)));

            assertThat(sheet.total()).isEqualByComparingTo("60");
            assertThat(sheet.rating().level()).as("60 of 75 is 80 of 100").isEqualTo(level);
        }
    }

    @Nested
    class Next {

        private final CriteriaSet set = entered(
                        grid(row("good", "80", ""), row("poor", "", "80")), "40", "30", "20", "10")
                .build();

        /** 25 + 25 + 10 + 5 = 65 lacks 15: the first criterion alone can give 15. */
        @Test
        void names_the_fewest_criteria_the_largest_gain_first() {
            Rating.NextLevel next =
                    rate(set, Measures.NONE, "25", "25", "10", "5").next();

            assertThat(next.distance()).isEqualByComparingTo("15");
            assertThat(next.closing()).extracting(Rating.Gain::criterion).containsExactly("c0");
        }

        /** 30 + 20 + 10 + 4 = 64 lacks 16: 10 and 10 reach it, no single criterion does. */
        @Test
        void takes_as_many_as_it_needs() {
            Rating.NextLevel next =
                    rate(set, Measures.NONE, "30", "20", "10", "4").next();

            assertThat(next.closing())
                    .extracting(gain -> gain.criterion() + " " + gain.points().toPlainString())
                    .containsExactly("c0 10", "c1 10");
        }

        @Test
        void there_is_none_above_the_best() {
            assertThat(rate(set, Measures.NONE, "40", "30", "10", "5").next()).isNull();
        }
    }
}
