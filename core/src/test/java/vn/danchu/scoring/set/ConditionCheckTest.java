package vn.danchu.scoring.set;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.danchu.scoring.set.Examples.condition;
import static vn.danchu.scoring.set.Examples.criterion;
import static vn.danchu.scoring.set.Examples.faults;
import static vn.danchu.scoring.set.Examples.measure;
import static vn.danchu.scoring.set.Examples.number;
import static vn.danchu.scoring.set.Examples.row;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Conditions that are made of others, and those that speak of parts of the set. Bounds: {@link SetCheckTest}. */
class ConditionCheckTest {

    private static final List<Measure> MEASURES =
            List.of(measure("yes", MeasureType.YES_NO), measure("count", MeasureType.COUNT));
    private static final MeasureCondition YES = MeasureCondition.yes("yes");
    private static final MeasureCondition UNKNOWN = MeasureCondition.no("nowhere");

    private static List<String> of(MeasureCondition condition) {
        return within(
                "/groups/0/criteria/0/method/condition",
                faults(Examples.one(MEASURES, criterion("c", "1", new ScoringMethod.AllOrNothing(condition, null)))));
    }

    /** The faults of a condition of the best level, in a set whose group g has the criteria c and d, of 60 and 40 points. */
    private static List<String> ofRating(MeasureCondition condition) {
        CriteriaSet set = Examples.set(
                        MEASURES,
                        Examples.group(
                                "g",
                                criterion("c", "60", new ScoringMethod.Entered())
                                        .build(),
                                criterion("d", "40", new ScoringMethod.Entered())
                                        .build()))
                .rating(Examples.grid(row("good", "50", "", condition("x", condition)), row("poor", "", "50")))
                .build();
        return within("/rating/grids/0/rows/0/conditions/0/condition", faults(set));
    }

    private static List<String> within(String at, List<String> faults) {
        return faults.stream()
                .map(fault -> fault.startsWith(at) ? fault.substring(at.length()) : "elsewhere: " + fault)
                .toList();
    }

    @Test
    void each_part_is_looked_through() {
        String unknown = "/measure set.unknownMeasure";
        assertThat(of(MeasureCondition.all(YES, UNKNOWN))).containsExactly("/of/1" + unknown);
        assertThat(of(new MeasureCondition.AtLeast(1, List.of(UNKNOWN, YES)))).containsExactly("/of/0" + unknown);
        assertThat(of(new MeasureCondition.Not(UNKNOWN))).containsExactly("/condition" + unknown);
        assertThat(of(new MeasureCondition.Not(MeasureCondition.all(YES, MeasureCondition.any(YES, UNKNOWN)))))
                .containsExactly("/condition/of/1/of/1" + unknown);
    }

    @Test
    void none_is_made_of_nothing() {
        assertThat(of(MeasureCondition.all())).containsExactly("/of set.empty");
        assertThat(of(new MeasureCondition.UnitClass(List.of()))).containsExactly("/classes set.empty");
        assertThat(of(new MeasureCondition.UnitClass(List.of("I", "IX"))))
                .containsExactly("/classes/1 set.unknownClass");
        assertThat(of(new MeasureCondition.CompareMeasures("count", Comparison.AT_LEAST, List.of(), null)))
                .containsExactly("/terms set.empty");
    }

    @ParameterizedTest
    @CsvSource({"0, false", "1, true", "2, true", "3, false"})
    void of_two_parts_one_or_two_are_asked(int count, boolean sound) {
        assertThat(of(new MeasureCondition.AtLeast(count, List.of(YES, YES))))
                .isEqualTo(sound ? List.of() : List.of("/count set.requires"));
    }

    @Test
    void parts_of_the_set_are_there() {
        List<String> names = List.of("c", "nowhere", "g");
        List<String> unknown = List.of("/of set.unknownId");
        assertThat(ofRating(new MeasureCondition.MinimumShare(names, number("0.5"))))
                .isEqualTo(unknown);
        assertThat(ofRating(new MeasureCondition.Points(names, Comparison.AT_LEAST, number("1"))))
                .isEqualTo(unknown);
        assertThat(ofRating(new MeasureCondition.MinimumPoints("nowhere", number("1"))))
                .isEqualTo(unknown);
        assertThat(ofRating(new MeasureCondition.Achieved(names))).isEqualTo(unknown);
        assertThat(ofRating(new MeasureCondition.Achieved(List.of("c", "d", "g"))))
                .isEmpty();
    }

    /** The parts c and d have 60 and 40 points: more than their sum is never reached, and need not be exceeded. */
    @ParameterizedTest
    @CsvSource({
        "AT_LEAST, 100, ",
        "AT_LEAST, 100.1, set.pointsNeverReached",
        "MORE_THAN, 100.1, set.pointsNeverReached",
        "EQUAL, 100.1, set.pointsNeverReached",
        "AT_MOST, 100.1, ",
        "LESS_THAN, 100.1, "
    })
    void points_of_parts_can_be_reached(Comparison is, String bound, @Nullable String key) {
        assertThat(ofRating(new MeasureCondition.Points(List.of("c", "d"), is, number(bound))))
                .isEqualTo(key == null ? List.of() : List.of("/bound " + key));
    }
}
