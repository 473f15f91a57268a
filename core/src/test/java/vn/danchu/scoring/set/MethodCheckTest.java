package vn.danchu.scoring.set;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.danchu.scoring.set.Examples.criterion;
import static vn.danchu.scoring.set.Examples.measure;
import static vn.danchu.scoring.set.Examples.number;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.danchu.scoring.set.MeasureCondition.Term;

/** What each scoring method of a criterion may say, and the place of what it may not. The criterion is worth 0 to 10 points. */
class MethodCheckTest {

    private static final MeasureCondition YES = MeasureCondition.yes("yes");
    private static final MeasureCondition UNKNOWN = MeasureCondition.yes("nowhere");
    private static final ScoringMethod ENTERED = new ScoringMethod.Entered();

    private static CriteriaSet set(ScoringMethod method, MaximumIs is) {
        List<Measure> measures = new ArrayList<>();
        for (MeasureType type : MeasureType.values()) {
            measures.add(
                    measure(type == MeasureType.YES_NO ? "yes" : type.name().toLowerCase(Locale.ROOT), type));
        }
        return Examples.one(measures, criterion("c", "10", method).maximumIs(is));
    }

    /** The faults of a method, each at its place in the method. */
    private static List<String> faults(ScoringMethod method) {
        return faults(method, MaximumIs.REACHED);
    }

    private static List<String> faults(ScoringMethod method, MaximumIs is) {
        String at = "/groups/0/criteria/0/method";
        return Examples.faults(set(method, is)).stream()
                .map(fault -> fault.startsWith(at) ? fault.substring(at.length()) : "elsewhere: " + fault)
                .toList();
    }

    private static ScoringMethod.Item item(MeasureCondition when, String points) {
        return ScoringMethod.Item.of(when, points);
    }

    @ParameterizedTest
    @CsvSource({"0, ", "10, ", "-0.1, set.pointsBelowMinimum", "10.1, set.pointsAboveMaximum"})
    void points_lie_between_the_least_and_the_most(String points, @Nullable String key) {
        List<String> none = List.of();
        assertThat(faults(new ScoringMethod.AllOrNothing(YES, number(points))))
                .isEqualTo(key == null ? none : List.of("/otherwise " + key));
        assertThat(faults(new ScoringMethod.Options(List.of(item(YES, "10"), item(YES, points)))))
                .isEqualTo(key == null ? none : List.of("/options/1/points " + key));
        assertThat(faults(new ScoringMethod.Levels(List.of(item(YES, "10"), item(YES, points)), null)))
                .isEqualTo(key == null ? none : List.of("/levels/1/points " + key));
        assertThat(faults(new ScoringMethod.Levels(List.of(item(YES, "10")), number(points))))
                .isEqualTo(key == null ? none : List.of("/otherwise " + key));
        assertThat(faults(steps(points, "1", "1"))).isEqualTo(key == null ? none : List.of("/base " + key));
        assertThat(faults(new ScoringMethod.MeanOverRecords(List.of(
                        new ScoringMethod.RecordLevel("count", number("10"), null),
                        new ScoringMethod.RecordLevel("count", number(points), null)))))
                .isEqualTo(key == null ? none : List.of("/levels/1/points " + key));
    }

    private static ScoringMethod steps(String base, String width, String step) {
        return new ScoringMethod.Steps("count", number("0"), number(base), number(width), number(step), null, null);
    }

    @Test
    void what_is_asked_is_looked_through() {
        String unknown = " set.unknownMeasure";
        assertThat(faults(new ScoringMethod.AllOrNothing(UNKNOWN, null)))
                .containsExactly("/condition/measure" + unknown);
        assertThat(faults(new ScoringMethod.Checklist(List.of(item(YES, "4"), item(UNKNOWN, "6")))))
                .containsExactly("/items/1/when/measure" + unknown);
        assertThat(faults(new ScoringMethod.Options(List.of(item(YES, "4"), item(UNKNOWN, "10")))))
                .containsExactly("/options/1/when/measure" + unknown);
        assertThat(faults(new ScoringMethod.Levels(List.of(item(UNKNOWN, "10"), item(YES, "4")), null)))
                .containsExactly("/levels/0/when/measure" + unknown);
        assertThat(faults(ladder(new ScoringMethod.Rung("x", UNKNOWN, number("1")))))
                .containsExactly("/rungs/0/condition/measure" + unknown);
    }

    private static ScoringMethod ladder(ScoringMethod.Rung... rungs) {
        return new ScoringMethod.DeductionLadder(List.of(rungs), ScoringMethod.DeductionLadder.Reading.WORST_ONLY);
    }

    @Test
    void lists_that_say_nothing() {
        assertThat(faults(new ScoringMethod.Checklist(List.of())))
                .containsExactly("/items set.empty", "/items set.itemsSum");
        assertThat(faults(new ScoringMethod.Options(List.of())))
                .containsExactly("/options set.empty", "/options set.maximumUnreachable");
        assertThat(faults(new ScoringMethod.Levels(List.of(), null)))
                .containsExactly("/levels set.empty", "/levels set.maximumUnreachable");
        assertThat(faults(ladder())).containsExactly("/rungs set.empty");
        assertThat(faults(new ScoringMethod.ByUnitClass(List.of(), null))).containsExactly("/cases set.empty");
        assertThat(faults(new ScoringMethod.Bands("count", List.of(), null)))
                .containsExactly("/bands set.maximumUnreachable", "/bands set.empty");
        assertThat(faults(new ScoringMethod.WeightedCompletion("count", List.of())))
                .containsExactly("/parts set.empty");
        assertThat(faults(new ScoringMethod.Deductions(List.of(), null))).containsExactly("/faults set.empty");
        assertThat(faults(new ScoringMethod.MeanOverRecords(List.of())))
                .containsExactly("/levels set.empty", "/levels set.maximumUnreachable");
    }

    /** Just reached and not reached; a text that prints more than can be reached says so. */
    @ParameterizedTest
    @CsvSource({"10, true", "9.9, false"})
    void the_maximum_can_be_reached(String most, boolean reached) {
        ScoringMethod options = new ScoringMethod.Options(List.of(item(YES, most)));
        assertThat(faults(options)).isEqualTo(reached ? List.of() : List.of("/options set.maximumUnreachable"));
        assertThat(faults(options, MaximumIs.AS_PRINTED)).isEmpty();
        assertThat(faults(new ScoringMethod.Levels(List.of(item(YES, most)), null)))
                .isEqualTo(reached ? List.of() : List.of("/levels set.maximumUnreachable"));
        assertThat(faults(timeliness(null, most, "0", null, null)))
                .isEqualTo(reached ? List.of() : List.of("/onTime set.maximumUnreachable"));
        assertThat(faults(timeliness(most, "5", "0", null, null)))
                .as("whoever is early may have more than who is on time")
                .isEqualTo(reached ? List.of() : List.of("/onTime set.maximumUnreachable"));
    }

    private static ScoringMethod timeliness(
            @Nullable String early, String onTime, String late, @Nullable String done, @Nullable String notDone) {
        return new ScoringMethod.Timeliness(
                "date",
                DueDay.on(11, 15),
                early == null ? null : number(early),
                number(onTime),
                number(late),
                done,
                notDone == null ? null : number(notDone));
    }

    @Nested
    class Checklists {

        private List<String> of(MaximumIs is, String... points) {
            List<ScoringMethod.Item> items = new ArrayList<>();
            for (String each : points) {
                items.add(item(YES, each));
            }
            return faults(new ScoringMethod.Checklist(items), is);
        }

        @Test
        void add_up_to_the_maximum_or_say_how_they_do_not() {
            assertThat(of(MaximumIs.REACHED, "4", "6")).isEmpty();
            assertThat(of(MaximumIs.REACHED, "4", "5.9")).containsExactly("/items set.itemsSum");
            assertThat(of(MaximumIs.REACHED, "4", "6.1")).containsExactly("/items set.itemsSum");
            assertThat(of(MaximumIs.CAP, "4", "6.1")).isEmpty();
            assertThat(of(MaximumIs.CAP, "4", "6")).containsExactly("/items set.capCutsNothing");
            assertThat(of(MaximumIs.AS_PRINTED, "4", "5.9")).isEmpty();
            assertThat(of(MaximumIs.AS_PRINTED, "4", "6")).containsExactly("/items set.printedIsReached");
        }

        @Test
        void may_take_points_which_do_not_lower_what_can_be_reached() {
            assertThat(of(MaximumIs.REACHED, "10", "-2")).isEmpty();
        }
    }

    @Nested
    class Numbers_above_zero {

        @ParameterizedTest
        @CsvSource({"0.01, true", "0, false", "-1, false"})
        void where_nothing_else_makes_sense(String value, boolean sound) {
            String fault = " set.notPositive";
            assertThat(faults(steps("0", value, "1"))).isEqualTo(sound ? List.of() : List.of("/width" + fault));
            assertThat(faults(steps("0", "1", value))).isEqualTo(sound ? List.of() : List.of("/step" + fault));
            assertThat(faults(new ScoringMethod.Proportional("count", null, number(value))))
                    .isEqualTo(sound ? List.of() : List.of("/full" + fault));
            assertThat(faults(ladder(new ScoringMethod.Rung("x", YES, number(value)))))
                    .isEqualTo(sound ? List.of() : List.of("/rungs/0/deduction" + fault));
            assertThat(faults(new ScoringMethod.Imported("s", "points", number(value))))
                    .isEqualTo(sound ? List.of() : List.of("/schemeMaximum" + fault));
            assertThat(faults(new ScoringMethod.Deductions(List.of(new Term("count", number(value))), null)))
                    .isEqualTo(sound ? List.of() : List.of("/faults/0/times" + fault));
        }

        @Test
        void what_is_done_in_part_counts_as_a_share_and_a_fault_may_cost_more_than_one_point() {
            assertThat(faults(completion("1"))).isEmpty();
            assertThat(faults(completion("1.1"))).containsExactly("/parts/0/times set.percentAsShare");
            assertThat(faults(completion("0"))).containsExactly("/parts/0/times set.notPositive");
            assertThat(faults(new ScoringMethod.Deductions(List.of(new Term("count", number("2"))), null)))
                    .isEmpty();
        }

        private ScoringMethod completion(String times) {
            return new ScoringMethod.WeightedCompletion("count", List.of(new Term("count", number(times))));
        }
    }

    @Test
    void measures_are_of_the_type_that_the_method_needs() {
        String type = " set.measureType";
        assertThat(faults(new ScoringMethod.WeightedCompletion("yes", List.of(new Term("ratio", number("1"))))))
                .containsExactly("/whole" + type, "/parts/0/measure" + type);
        assertThat(faults(new ScoringMethod.Deductions(List.of(new Term("points", number("1"))), null)))
                .containsExactly("/faults/0/measure" + type);
        assertThat(faults(new ScoringMethod.Imported("s", "count", number("1"))))
                .containsExactly("/measure" + type);
        assertThat(faults(new ScoringMethod.Bands("date", List.of(Band.of("", "", "10")), null)))
                .containsExactly("/measure" + type);
        assertThat(faults(new ScoringMethod.Proportional("yes", null, number("1"))))
                .containsExactly("/measure" + type);
        assertThat(faults(
                        new ScoringMethod.Steps("yes", number("0"), number("0"), number("1"), number("1"), null, null)))
                .containsExactly("/measure" + type);
        assertThat(faults(new ScoringMethod.MeanOverRecords(
                        List.of(new ScoringMethod.RecordLevel("ratio", number("10"), "yes")))))
                .containsExactly("/levels/0/count" + type, "/levels/0/excluded" + type);
        assertThat(faults(new ScoringMethod.Timeliness(
                        "yes", DueDay.measured("count"), null, number("10"), number("0"), "date", null)))
                .containsExactly("/date" + type, "/due/measure" + type, "/done" + type);
    }

    @Test
    void each_is_called_by_its_name() {
        assertThat(ENTERED.name(Locale.ENGLISH)).isNotBlank().doesNotContain("ScoringMethod");
        assertThat(ENTERED.name(new Locale("vi"))).isNotBlank().isNotEqualTo(ENTERED.name(Locale.ENGLISH));
    }

    @Test
    void a_day_that_is_due_is_a_day_of_the_year_or_measured() {
        for (DueDay due : List.of(DueDay.on(11, 15), DueDay.measured("date"))) {
            assertThat(faults(new ScoringMethod.Timeliness(
                            "date", due, null, number("10"), number("0"), "yes", number("0"))))
                    .isEmpty();
            assertThat(faults(new ScoringMethod.AllOrNothing(new MeasureCondition.DoneBy("date", due), null)))
                    .isEmpty();
        }
        DueDay both = new DueDay("date", DueDay.on(11, 15).day(), 0);
        DueDay none = new DueDay(null, null, 0);
        for (DueDay due : List.of(both, none)) {
            assertThat(faults(new ScoringMethod.Timeliness("date", due, null, number("10"), number("0"), null, null)))
                    .containsExactly("/due set.due");
            assertThat(faults(new ScoringMethod.AllOrNothing(new MeasureCondition.DoneBy("date", due), null)))
                    .containsExactly("/condition/due set.due");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "10, 10, 0, 0, ",
        "11, 10, 0, 0, /early",
        "10, 11, 0, 0, /onTime",
        "9, 10, 11, 0, /late",
        "9, 10, 0, 11, /notDone"
    })
    void no_day_is_worth_more_than_the_maximum(
            String early, String onTime, String late, String notDone, @Nullable String place) {
        assertThat(faults(timeliness(early, onTime, late, "yes", notDone)))
                .isEqualTo(place == null ? List.of() : List.of(place + " set.pointsAboveMaximum"));
    }

    @Nested
    class By_class_of_unit {

        private static final ScoringMethod SOUND = new ScoringMethod.AllOrNothing(YES, null);

        private List<String> of(List<String> classes, ScoringMethod method, @Nullable ScoringMethod otherwise) {
            return faults(new ScoringMethod.ByUnitClass(
                    List.of(
                            new ScoringMethod.ByUnitClass.Case(List.of("I"), SOUND),
                            new ScoringMethod.ByUnitClass.Case(classes, method)),
                    otherwise));
        }

        @Test
        void each_case_names_classes_that_there_are() {
            assertThat(of(List.of("II", "III"), SOUND, SOUND)).isEmpty();
            assertThat(of(List.of("II", "IV"), SOUND, null)).containsExactly("/cases/1/classes/1 set.unknownClass");
            assertThat(of(List.of(), SOUND, null)).containsExactly("/cases/1/classes set.empty");
        }

        @Test
        void each_case_has_a_sound_method() {
            ScoringMethod wrong = new ScoringMethod.AllOrNothing(UNKNOWN, null);
            assertThat(of(List.of("II"), wrong, null))
                    .containsExactly("/cases/1/method/condition/measure set.unknownMeasure");
            assertThat(of(List.of("II"), SOUND, wrong))
                    .containsExactly("/otherwise/condition/measure set.unknownMeasure");
        }

        @Test
        void none_of_its_methods_is_by_class_again_or_by_hand() {
            ScoringMethod again = new ScoringMethod.ByUnitClass(
                    List.of(new ScoringMethod.ByUnitClass.Case(List.of("I"), SOUND)), null);
            for (ScoringMethod nested : List.of(again, ENTERED)) {
                assertThat(of(List.of("II"), nested, null)).containsExactly("/cases/1/method set.nestedMethod");
                assertThat(of(List.of("II"), SOUND, nested)).containsExactly("/otherwise set.nestedMethod");
            }
        }
    }

    @Nested
    class Bands {

        /** A bound off the scale is told alone: where the bands then leave gaps is of no use. */
        @Test
        void off_the_scale_are_not_asked_for_gaps() {
            assertThat(faults(new ScoringMethod.Bands(
                            "ratio", List.of(Band.of("0.9", "", "10"), Band.of("", "80", "0")), null)))
                    .containsExactly("/bands/1/to set.percentOnRatio");
            assertThat(faults(new ScoringMethod.Bands(
                            "ratio", List.of(Band.of("90", "", "10"), Band.of("", "0.8", "0")), null)))
                    .containsExactly("/bands/0/from set.percentOnRatio");
        }

        @Test
        void of_a_measure_that_there_is_not_are_asked_for_gaps() {
            assertThat(faults(new ScoringMethod.Bands(
                            "nowhere", List.of(Band.of("0.9", "", "10"), Band.of("", "0.8", "0")), null)))
                    .containsExactly("/measure set.unknownMeasure", "/bands/0 set.gap");
        }

        /** A count begins at 0, a share ends at 1: the ends belong to a band. */
        @ParameterizedTest
        @EnumSource(Band.Included.class)
        void reach_from_the_least_to_the_most(Band.Included included) {
            Band.Included other = included.lower() == included.upper() ? Band.Included.BOTH : included;
            List<String> found = faults(new ScoringMethod.Bands(
                    "ratio", List.of(new Band(number("0"), number("1"), number("10"), included)), other));
            List<String> expected = new ArrayList<>();
            if (!included.lower()) {
                expected.add("/bands/0 set.openBelow");
            }
            if (!included.upper()) {
                expected.add("/bands/0 set.openAbove");
            }
            assertThat(found).isEqualTo(expected);
        }

        /** The bound that two bands share belongs to one of them. */
        @ParameterizedTest
        @CsvSource({
            "LOWER, LOWER, ",
            "UPPER, UPPER, ",
            "NEITHER, BOTH, ",
            "BOTH, NEITHER, ",
            "LOWER, UPPER, set.gapAt",
            "NEITHER, NEITHER, set.gapAt",
            "UPPER, LOWER, set.overlap",
            "BOTH, BOTH, set.overlap"
        })
        void share_no_bound_and_leave_none_out(Band.Included below, Band.Included above, @Nullable String key) {
            List<String> found = faults(new ScoringMethod.Bands(
                    "count",
                    List.of(
                            new Band(number("5"), null, number("10"), above),
                            new Band(null, number("5"), number("0"), below)),
                    null));
            assertThat(found).isEqualTo(key == null ? List.of() : List.of("/bands/0 " + key));
        }

        @Test
        void whose_end_is_open_meet_nothing_above() {
            assertThat(faults(new ScoringMethod.Bands(
                            "count", List.of(Band.of("", "", "10"), Band.of("5", "", "0")), null)))
                    .containsExactly("/bands/1 set.overlap");
        }
    }
}
