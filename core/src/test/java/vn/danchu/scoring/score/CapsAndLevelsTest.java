package vn.danchu.scoring.score;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.danchu.scoring.set.Examples.YEAR;
import static vn.danchu.scoring.set.Examples.condition;
import static vn.danchu.scoring.set.Examples.criterion;
import static vn.danchu.scoring.set.Examples.label;
import static vn.danchu.scoring.set.Examples.measure;
import static vn.danchu.scoring.set.Examples.number;
import static vn.danchu.scoring.set.Examples.row;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.danchu.scoring.set.Band;
import vn.danchu.scoring.set.Ceiling;
import vn.danchu.scoring.set.Comparison;
import vn.danchu.scoring.set.CriteriaGroup;
import vn.danchu.scoring.set.CriteriaGroupBuilder;
import vn.danchu.scoring.set.CriteriaSet;
import vn.danchu.scoring.set.Criterion;
import vn.danchu.scoring.set.Entry;
import vn.danchu.scoring.set.Examples;
import vn.danchu.scoring.set.MaximumIs;
import vn.danchu.scoring.set.Measure;
import vn.danchu.scoring.set.MeasureCondition;
import vn.danchu.scoring.set.MeasureType;
import vn.danchu.scoring.set.Measures;
import vn.danchu.scoring.set.RatingGrid;
import vn.danchu.scoring.set.RatingRow;
import vn.danchu.scoring.set.RatingRules;
import vn.danchu.scoring.set.Rounding;
import vn.danchu.scoring.set.ScoreForm;
import vn.danchu.scoring.set.ScoringMethod;
import vn.danchu.scoring.set.SetFault;

/** Caps and floors, printed maxima, bands and levels as texts draw them. */
class CapsAndLevelsTest {

    private static final ScoringMethod ENTERED = new ScoringMethod.Entered();
    private static final List<Measure> COUNTS =
            List.of(measure("sessions", MeasureType.COUNT), measure("models", MeasureType.COUNT));

    private static ScoringMethod each(String measure, String points) {
        return new ScoringMethod.Steps(measure, number("0"), number("0"), number("1"), number(points), null, null);
    }

    private static CriteriaGroup group(String maximum, MaximumIs is, String minimum, Criterion... criteria) {
        return CriteriaGroupBuilder.builder()
                .id("g")
                .title(label("g"))
                .maximum(number(maximum))
                .maximumIs(is)
                .minimum(minimum == null ? null : number(minimum))
                .criteria(List.of(criteria))
                .build();
    }

    private static ScoreForm entered(Object... pairs) {
        Entry[] entries = new Entry[pairs.length / 2];
        for (int i = 0; i < entries.length; i++) {
            entries[i] = Entry.claimed((String) pairs[2 * i], (String) pairs[2 * i + 1]);
        }
        return ScoreForm.of(YEAR, Measures.NONE, List.of(entries));
    }

    @Nested
    class A_cap {

        /** Two counts share it: 5 points a session, 10 a model, at most 50 for both. */
        private final CriteriaSet set = Examples.set(
                        COUNTS,
                        group(
                                "50",
                                MaximumIs.CAP,
                                null,
                                criterion("sessions", "50", each("sessions", "5"))
                                        .build(),
                                criterion("models", "50", each("models", "10")).build()))
                .build();

        @ParameterizedTest
        @CsvSource({"4, 3, 50", "3, 3, 45", "5, 3, 50", "10, 5, 50", "0, 0, 0"})
        void is_shared_by_several_counts(long sessions, long models, String total) {
            ScoreSheet sheet = Scorer.compile(set)
                    .score(ScoreForm.of(
                            YEAR,
                            Measures.builder()
                                    .count("sessions", sessions)
                                    .count("models", models)
                                    .build()));

            assertThat(sheet.total()).isEqualByComparingTo(total);
            assertThat(sheet.group("g").points()).isEqualByComparingTo(total);
            assertThat(sheet.maximum()).isEqualByComparingTo("50");
        }

        @Test
        void must_be_said() {
            CriteriaSet silent = Examples.set(
                            COUNTS,
                            group(
                                    "50",
                                    MaximumIs.REACHED,
                                    null,
                                    set.groups().get(0).criteria().toArray(new Criterion[0])))
                    .build();
            SetFault fault = silent.check().get(0);
            assertThat(fault.path()).isEqualTo("/groups/0/maximum");
            assertThat(fault.message().text(Locale.ENGLISH))
                    .contains("50")
                    .contains("100")
                    .contains("CAP");
        }

        @Test
        void that_cuts_nothing_is_a_fault() {
            CriteriaSet set = Examples.set(
                            COUNTS,
                            group(
                                    "20",
                                    MaximumIs.CAP,
                                    null,
                                    criterion("c", "20", ENTERED).build()))
                    .build();
            assertThat(set.check()).extracting(f -> f.message().key()).containsExactly("set.capCutsNothing");
        }

        @Test
        void leaves_nothing_to_gain_beyond_it() {
            CriteriaSet rated = Examples.set(
                            List.of(),
                            group(
                                    "10",
                                    MaximumIs.CAP,
                                    null,
                                    criterion("a", "8", ENTERED).build(),
                                    criterion("b", "8", ENTERED).build()),
                            Examples.group("other", criterion("c", "5", ENTERED).build()))
                    .rating(Examples.grid(row("good", "14", ""), row("poor", "", "14")))
                    .build();
            Rating.NextLevel next = Scorer.compile(rated)
                    .score(entered("a", "8", "b", "0", "c", "2"))
                    .rating()
                    .next();

            assertThat(next.distance()).isEqualByComparingTo("4");
            assertThat(next.closing()).extracting(Rating.Gain::criterion).containsExactly("c", "b");
            assertThat(next.closing()).extracting(Rating.Gain::points).containsExactly(number("3"), number("2"));
        }
    }

    @Nested
    class A_floor {

        @ParameterizedTest
        @CsvSource({"-3, -5", "-2, -5", "-1, -4", "0, -3"})
        void stops_what_a_group_loses(String taken, String points) {
            Criterion one = criterion("d1", "0", ENTERED)
                    .kind(Criterion.Kind.DEDUCTION)
                    .minimum(number("-10"))
                    .build();
            Criterion other = criterion("d2", "0", ENTERED)
                    .kind(Criterion.Kind.DEDUCTION)
                    .minimum(number("-10"))
                    .build();
            CriteriaGroup deductions = group("0", MaximumIs.REACHED, "-5", one, other);
            CriteriaSet set = Examples.set(
                            List.of(),
                            Examples.group("main", criterion("c", "20", ENTERED).build()),
                            deductions)
                    .build();
            ScoreSheet sheet = Scorer.compile(set).score(entered("c", "20", "d1", "-3", "d2", taken));

            assertThat(sheet.group("g").points()).isEqualByComparingTo(points);
            assertThat(sheet.total()).isEqualByComparingTo(number("20").add(number(points)));
        }
    }

    /** A form prints 5 points for the criterion, its options are 3 and 1: as a province's form of 2017 has no zero option. */
    @Test
    void a_printed_maximum_that_no_option_reaches_is_said() {
        List<Measure> yes = List.of(measure("good", MeasureType.YES_NO));
        ScoringMethod options = new ScoringMethod.Options(List.of(
                ScoringMethod.Item.of(MeasureCondition.yes("good"), "3"),
                ScoringMethod.Item.of(MeasureCondition.no("good"), "1")));

        assertThat(Examples.one(yes, criterion("c", "5", options)).check())
                .extracting(f -> f.message().key())
                .containsExactly("set.maximumUnreachable");
        CriteriaSet said = Examples.one(yes, criterion("c", "5", options).maximumIs(MaximumIs.AS_PRINTED));
        ScoreSheet sheet = Scorer.compile(said)
                .score(ScoreForm.of(YEAR, Measures.builder().yes("good").build()));
        assertThat(sheet.total()).isEqualByComparingTo("3");
        assertThat(sheet.maximum()).isEqualByComparingTo("5");
    }

    /** "Từ 90 đến 100: 10; trên 70 đến dưới 90: 7; đến 70: 0". */
    @ParameterizedTest
    @CsvSource({"100, 10", "90, 10", "89.99, 7", "70.01, 7", "70, 0", "0, 0"})
    void bands_may_open_on_different_sides(String percent, String points) {
        List<Measure> measures = List.of(measure("done", MeasureType.PERCENT));
        ScoringMethod bands = new ScoringMethod.Bands(
                "done",
                List.of(
                        new Band(number("90"), number("100"), number("10"), Band.Included.BOTH),
                        new Band(number("70"), number("90"), number("7"), Band.Included.NEITHER),
                        new Band(null, number("70"), BigDecimal.ZERO, Band.Included.UPPER)),
                Band.Included.LOWER);
        assertThat(Examples.score(
                                measures,
                                criterion("c", "10", bands),
                                Measures.builder().points("done", percent).build())
                        .points())
                .isEqualByComparingTo(points);
    }

    @Test
    void a_bound_that_no_band_or_two_bands_hold_is_a_fault() {
        List<Measure> measures = List.of(measure("done", MeasureType.PERCENT));
        Band upper = new Band(number("70"), null, number("1"), Band.Included.NEITHER);
        Band lower = new Band(null, number("70"), number("0"), Band.Included.LOWER);
        Band both = new Band(number("70"), null, number("1"), Band.Included.BOTH);
        Band upTo = new Band(null, number("70"), number("0"), Band.Included.UPPER);

        assertThat(keys(measures, upper, lower)).containsExactly("set.gapAt");
        assertThat(keys(measures, both, upTo)).containsExactly("set.overlap");
        assertThat(keys(measures, upper, upTo)).isEmpty();
    }

    private static List<String> keys(List<Measure> measures, Band... bands) {
        return Examples.one(
                        measures,
                        criterion("c", "1", new ScoringMethod.Bands("done", List.of(bands), Band.Included.LOWER)))
                .check()
                .stream()
                .map(fault -> fault.message().key())
                .toList();
    }

    /** HD 90/HD-TLĐ: grades by the total and by W, the points of items 5 and 7; at 80 with W below 15 there is none. */
    @Nested
    class Levels_by_conditions {

        private final RatingGrid grid = new RatingGrid(
                List.of(),
                List.of(
                        graded("A", "80", "", points("w-25", Comparison.AT_LEAST, "25")),
                        new RatingRow(
                                "B",
                                label("B"),
                                null,
                                null,
                                List.of(condition(
                                        "b",
                                        MeasureCondition.any(
                                                MeasureCondition.all(
                                                        total(Comparison.AT_LEAST, "65"),
                                                        total(Comparison.LESS_THAN, "80"),
                                                        w(Comparison.AT_LEAST, "15")),
                                                MeasureCondition.all(
                                                        total(Comparison.AT_LEAST, "80"),
                                                        w(Comparison.AT_LEAST, "15"),
                                                        w(Comparison.LESS_THAN, "25"))))),
                                null),
                        new RatingRow(
                                "C",
                                label("C"),
                                null,
                                null,
                                List.of(condition(
                                        "c",
                                        MeasureCondition.any(
                                                MeasureCondition.all(
                                                        total(Comparison.AT_LEAST, "50"),
                                                        total(Comparison.LESS_THAN, "65")),
                                                MeasureCondition.all(
                                                        total(Comparison.AT_LEAST, "65"),
                                                        total(Comparison.LESS_THAN, "80"),
                                                        w(Comparison.LESS_THAN, "15"))))),
                                null),
                        graded("D", "", "50")),
                Band.Included.LOWER,
                RatingGrid.Reading.BY_CONDITIONS);

        private final Scorer scorer = Scorer.compile(Examples.set(
                        List.of(),
                        Examples.group(
                                "all",
                                criterion("wages", "25", ENTERED).build(),
                                criterion("meals", "5", ENTERED).build(),
                                criterion("rest", "70", ENTERED).build()))
                .rating(rules(grid, List.of()))
                .build());

        private static RatingRow graded(
                String code, String from, String to, vn.danchu.scoring.set.RatingCondition... conditions) {
            return row(code, from, to, conditions);
        }

        private static vn.danchu.scoring.set.RatingCondition points(String id, Comparison is, String bound) {
            return condition(id, w(is, bound));
        }

        private static MeasureCondition w(Comparison is, String bound) {
            return new MeasureCondition.Points(List.of("wages", "meals"), is, number(bound));
        }

        private static MeasureCondition total(Comparison is, String bound) {
            return new MeasureCondition.Points(List.of(), is, number(bound));
        }

        @ParameterizedTest
        @CsvSource({
            "20, 5, 55, A",
            "20, 4.5, 55.5, B",
            "20, 5, 54.5, B",
            "15, 0, 65, B",
            "15, 0, 50, B",
            "14.5, 0, 50.5, C",
            "15, 0, 49.5, C",
            "0, 0, 50, C",
            "0, 0, 49.5, D",
            "25, 5, 10, D"
        })
        void are_given_by_total_and_sub_total(String wages, String meals, String rest, String level) {
            Rating rating = scorer.score(entered("wages", wages, "meals", meals, "rest", rest))
                    .rating();
            assertThat(rating.level()).isEqualTo(level);
        }

        @Test
        void leave_the_gap_that_the_text_leaves() {
            ScoreSheet sheet = scorer.score(entered("wages", "14.5", "meals", "0", "rest", "65.5"));

            assertThat(sheet.total()).isEqualByComparingTo("80");
            assertThat(sheet.rating().state()).isEqualTo(Rating.State.NO_LEVEL);
            assertThat(sheet.rating().level()).isNull();
            assertThat(sheet.rating()
                            .reasons()
                            .get(sheet.rating().reasons().size() - 1)
                            .text(new Locale("vi")))
                    .startsWith("Không có mức nào phù hợp");
        }

        @Test
        void wait_for_what_is_open_and_no_longer() {
            assertThat(scorer.score(entered("wages", "20", "meals", "5"))
                            .rating()
                            .state())
                    .isEqualTo(Rating.State.UNDETERMINED);
            assertThat(scorer.score(entered("wages", "0", "meals", "0"))
                            .rating()
                            .state())
                    .as("70 points at most: C or D, so not known")
                    .isEqualTo(Rating.State.UNDETERMINED);
            assertThat(scorer.score(entered("rest", "10")).rating().level())
                    .as("40 points at most")
                    .isEqualTo("D");
        }
    }

    private static RatingRules rules(RatingGrid grid, List<Ceiling> ceilings) {
        return new RatingRules(
                List.of(grid),
                RatingRules.ConditionsFail.NEXT_ROW,
                RatingRules.LeftOut.AS_IT_IS,
                List.of(),
                ceilings,
                List.of());
    }

    /** "Không xếp loại tốt trở lên nếu ...": a limit, whatever the total. */
    @Test
    void a_ceiling_names_the_highest_level_of_a_case() {
        RatingGrid grid = Examples.grid(row("good", "80", ""), row("fair", "50", "80"), row("poor", "", "50"))
                .grids()
                .get(0);
        Ceiling ceiling = new Ceiling("late", label("late"), null, "fair", MeasureCondition.yes("late"));
        Scorer scorer = Scorer.compile(Examples.set(
                        List.of(measure("late", MeasureType.YES_NO)),
                        Examples.group("g", criterion("c", "100", ENTERED).build()))
                .rating(rules(grid, List.of(ceiling)))
                .build());

        assertThat(level(scorer, "90", Measures.builder().yes("late").build())).isEqualTo("fair");
        assertThat(level(scorer, "90", Measures.builder().no("late").build())).isEqualTo("good");
        assertThat(level(scorer, "90", Measures.NONE)).isNull();
        assertThat(level(scorer, "79.9", Measures.NONE)).as("nothing to lower").isEqualTo("fair");
        assertThat(level(scorer, "10", Measures.builder().yes("late").build())).isEqualTo("poor");
    }

    private static String level(Scorer scorer, String points, Measures measures) {
        return scorer.score(ScoreForm.of(YEAR, measures, List.of(Entry.claimed("c", points))))
                .rating()
                .level();
    }

    /** HD 90/HD-TLĐ gives points in steps of 0.5. */
    @Nested
    class Half_points {

        private final Rounding half = new Rounding(Rounding.Place.CRITERION, 1, number("0.5"), null, null);

        @ParameterizedTest
        @CsvSource({"1, 8, 0.5", "2, 8, 1", "3, 8, 1.5", "1, 3, 1.5", "2, 3, 2.5", "31, 40, 3", "0, 8, 0"})
        void round_what_is_computed(long part, long whole, String points) {
            CriteriaSet set = Examples.set(
                            List.of(measure("share", MeasureType.RATIO)),
                            Examples.group(
                                    "g",
                                    criterion("c", "4", new ScoringMethod.Proportional("share", null, null))
                                            .build()))
                    .rounding(half)
                    .build();
            assertThat(Scorer.compile(set)
                            .score(ScoreForm.of(
                                    YEAR,
                                    Measures.builder()
                                            .ratio("share", part, whole)
                                            .build()))
                            .total())
                    .isEqualByComparingTo(points);
        }

        @Test
        void refuse_what_is_written_between_them() {
            Scorer scorer = Scorer.compile(Examples.set(
                            List.of(),
                            Examples.group("g", criterion("c", "4", ENTERED).build()))
                    .rounding(half)
                    .build());
            assertThat(scorer.score(entered("c", "3.5")).faults()).isEmpty();
            assertThat(scorer.score(entered("c", "3.25")).faults())
                    .extracting(InputFault::path)
                    .containsExactly("/entries/0/claimed");
        }
    }

    @Nested
    class A_number_beside_a_bound {

        private final Scorer scorer = Scorer.compile(Examples.set(
                        List.of(measure("share", MeasureType.RATIO)),
                        Examples.group(
                                "g",
                                criterion("c", "100", new ScoringMethod.Proportional("share", null, null))
                                        .build()))
                .rating(Examples.grid(row("good", "80", ""), row("fair", "", "80")))
                .build());

        private ScoreSheet score(long part, long whole) {
            return scorer.score(ScoreForm.of(
                    YEAR, Measures.builder().ratio("share", part, whole).build()));
        }

        @ParameterizedTest
        @CsvSource({"79999999999, 100000000001", "2399999999, 3000000001", "239999, 300001"})
        void never_shows_the_bound_it_does_not_reach(long part, long whole) {
            ScoreSheet sheet = score(part, whole);

            assertThat(sheet.rating().level()).isEqualTo("fair");
            assertThat(sheet.total()).isLessThan(number("80"));
            assertThat(sheet.rating().next().distance()).isPositive();
        }

        @Test
        void shows_the_bound_when_it_reaches_it() {
            assertThat(score(4, 5).total()).isEqualByComparingTo("80");
            assertThat(score(4, 5).rating().level()).isEqualTo("good");
            assertThat(score(240000000001L, 300000000000L).total()).isGreaterThan(number("80"));
        }
    }
}
