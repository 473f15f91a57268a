package vn.danchu.scoring.score;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.danchu.scoring.set.Examples.YEAR;
import static vn.danchu.scoring.set.Examples.condition;
import static vn.danchu.scoring.set.Examples.criterion;
import static vn.danchu.scoring.set.Examples.label;
import static vn.danchu.scoring.set.Examples.number;
import static vn.danchu.scoring.set.Examples.row;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.danchu.scoring.set.Band;
import vn.danchu.scoring.set.Comparison;
import vn.danchu.scoring.set.CriteriaGroupBuilder;
import vn.danchu.scoring.set.CriteriaSet;
import vn.danchu.scoring.set.CriteriaSetBuilder;
import vn.danchu.scoring.set.Entry;
import vn.danchu.scoring.set.Examples;
import vn.danchu.scoring.set.MeasureCondition;
import vn.danchu.scoring.set.Measures;
import vn.danchu.scoring.set.RatingGrid;
import vn.danchu.scoring.set.RatingRules;
import vn.danchu.scoring.set.ScoreForm;
import vn.danchu.scoring.set.ScoringMethod;

/**
 * Conditions on points while some are not there yet: they hold, or fail, only if whatever comes cannot change it. The set has the
 * criteria a of 60 points and b of 40.
 */
class PointTallyTest {

    private static final ScoringMethod ENTERED = new ScoringMethod.Entered();

    private static CriteriaSetBuilder set(MeasureCondition condition) {
        RatingGrid grid = new RatingGrid(
                List.of(),
                List.of(row("met", "", "", condition("x", condition)), row("not", "", "")),
                Band.Included.LOWER,
                RatingGrid.Reading.BY_CONDITIONS);
        return Examples.set(
                        List.of(),
                        Examples.group(
                                "g",
                                criterion("a", "60", ENTERED).build(),
                                criterion("b", "40", ENTERED).build()))
                .rating(new RatingRules(List.of(grid), null, null, List.of(), List.of(), List.of()));
    }

    /** The same set as a sample that does not know what b is worth. */
    private static CriteriaSet open(MeasureCondition condition) {
        return set(condition)
                .standing(CriteriaSet.Standing.SAMPLE)
                .issuance(new CriteriaSet.Issuance("QĐ", "TTg", null, null))
                .missing(List.of(label("điểm")))
                .groups(List.of(CriteriaGroupBuilder.builder(Examples.group(
                                "g", criterion("a", "60", ENTERED).build()))
                        .maximum(null)
                        .criteria(List.of(
                                criterion("a", "60", ENTERED).build(),
                                criterion("b", "40", ENTERED).maximum(null).build()))
                        .build()))
                .build();
    }

    /** The level, or the state if there is none; points of a and b, null for those not there yet. */
    private static String rate(CriteriaSet set, @Nullable String a, @Nullable String b) {
        Rating rating = rating(set, a, b);
        return rating.level() == null ? rating.state().name() : rating.level();
    }

    /** Whether the condition holds, of a set whose largest total is not known. */
    private static ConditionState holds(MeasureCondition condition, @Nullable String a, @Nullable String b) {
        return rating(open(condition), a, b).conditions().get(0).state();
    }

    private static Rating rating(CriteriaSet set, @Nullable String a, @Nullable String b) {
        List<Entry> entries = new ArrayList<>();
        if (a != null) {
            entries.add(Entry.claimed("a", a));
        }
        if (b != null) {
            entries.add(Entry.claimed("b", b));
        }
        return Scorer.compile(set)
                .score(ScoreForm.of(YEAR, Measures.NONE, entries))
                .rating();
    }

    private static MeasureCondition points(Comparison is, String bound, String... of) {
        return new MeasureCondition.Points(List.of(of), is, number(bound));
    }

    /** With a's points known and b's between 0 and 40. */
    @ParameterizedTest
    @CsvSource({
        "AT_LEAST, 50, 50, met",
        "AT_LEAST, 50, 49.9, UNDETERMINED",
        "AT_LEAST, 50, 10, UNDETERMINED",
        "AT_LEAST, 50, 9.9, not",
        "MORE_THAN, 50, 50.1, met",
        "MORE_THAN, 50, 50, UNDETERMINED",
        "MORE_THAN, 50, 10, not",
        "LESS_THAN, 50, 9.9, met",
        "LESS_THAN, 50, 10, UNDETERMINED",
        "LESS_THAN, 50, 50, not",
        "AT_MOST, 50, 10, met",
        "AT_MOST, 50, 10.1, UNDETERMINED",
        "AT_MOST, 50, 50.1, not",
        "EQUAL, 50, 9.9, not",
        "EQUAL, 50, 10, UNDETERMINED",
        "EQUAL, 50, 30, UNDETERMINED",
        "EQUAL, 50, 50, UNDETERMINED",
        "EQUAL, 50, 50.1, not"
    })
    void points_together_while_some_are_open(Comparison is, String bound, String a, String came) {
        assertThat(rate(set(points(is, bound, "a", "b")).build(), a, null)).isEqualTo(came);
        assertThat(rate(set(points(is, bound, "g")).build(), a, null)).isEqualTo(came);
        assertThat(rate(set(points(is, bound)).build(), a, null))
                .as("of no part it is the total")
                .isEqualTo(came);
    }

    @ParameterizedTest
    @CsvSource({"30, 20, met", "30, 20.1, not", "30, 19.9, not"})
    void points_together_that_are_all_there(String a, String b, String came) {
        assertThat(rate(set(points(Comparison.EQUAL, "50", "a", "b")).build(), a, b))
                .isEqualTo(came);
    }

    /** What b may bring is not known: only what has at least so many already is settled. */
    @ParameterizedTest
    @CsvSource({
        "AT_LEAST, 50, 50, MET",
        "AT_LEAST, 50, 0, UNDETERMINED",
        "MORE_THAN, 50, 50.1, MET",
        "MORE_THAN, 50, 50, UNDETERMINED",
        "LESS_THAN, 50, 0, UNDETERMINED",
        "AT_MOST, 50, 60, UNDETERMINED",
        "EQUAL, 50, 60, UNDETERMINED"
    })
    void points_together_with_a_part_whose_most_is_not_known(
            Comparison is, String bound, String a, ConditionState came) {
        assertThat(holds(points(is, bound, "a", "b"), a, null)).isEqualTo(came);
        assertThat(holds(points(is, bound), a, null)).isEqualTo(came);
    }

    @Test
    void where_all_points_are_there_the_most_need_not_be_known() {
        assertThat(rate(open(points(Comparison.AT_MOST, "50", "a", "b")), "30", "20"))
                .isEqualTo("met");
        assertThat(rate(open(points(Comparison.AT_MOST, "50", "a", "b")), "30", "20.1"))
                .isEqualTo("not");
    }

    /** At least 50 of the group: a's points known, b's open. */
    @ParameterizedTest
    @CsvSource({"50, met", "49.9, UNDETERMINED", "10, UNDETERMINED", "9.9, not"})
    void so_many_points_of_a_part(String a, String came) {
        MeasureCondition points = new MeasureCondition.MinimumPoints("g", number("50"));
        assertThat(rate(set(points).build(), a, null)).isEqualTo(came);
        MeasureCondition share = new MeasureCondition.MinimumShare(List.of("g"), number("0.5"));
        assertThat(rate(set(share).build(), a, null)).isEqualTo(came);
    }

    @Test
    void so_many_points_of_a_part_whose_most_is_not_known() {
        MeasureCondition points = new MeasureCondition.MinimumPoints("g", number("50"));
        assertThat(holds(points, "9", null)).isEqualTo(ConditionState.UNDETERMINED);
        assertThat(holds(points, "50", null)).isEqualTo(ConditionState.MET);
        assertThat(holds(points, "9", "9")).isEqualTo(ConditionState.NOT_MET);
        MeasureCondition share = new MeasureCondition.MinimumShare(List.of("g"), number("0.5"));
        assertThat(holds(share, "60", "60")).as("half of what?").isEqualTo(ConditionState.UNDETERMINED);
    }

    /** A criterion is achieved by its full points, a group by all of its criteria. */
    @Test
    void parts_are_achieved_or_not() {
        MeasureCondition criterion = new MeasureCondition.Achieved(List.of("a"));
        assertThat(rate(set(criterion).build(), "60", "0")).isEqualTo("met");
        assertThat(rate(set(criterion).build(), "59.9", "40")).isEqualTo("not");
        assertThat(rate(set(criterion).build(), null, "40")).isEqualTo("UNDETERMINED");
        MeasureCondition group = new MeasureCondition.Achieved(List.of("g"));
        assertThat(rate(set(group).build(), "60", "40")).isEqualTo("met");
        assertThat(rate(set(group).build(), "60", "39.9")).isEqualTo("not");
        assertThat(rate(set(group).build(), "60", null)).isEqualTo("UNDETERMINED");
        MeasureCondition both = new MeasureCondition.Achieved(List.of("a", "b"));
        assertThat(rate(set(both).build(), null, "39.9"))
                .as("one that fails settles it")
                .isEqualTo("not");
        assertThat(rate(set(both).build(), "60", null)).isEqualTo("UNDETERMINED");
        assertThat(rate(set(both).build(), "60", "40")).isEqualTo("met");
    }

    @Test
    void a_group_may_require_some_of_its_criteria() {
        CriteriaSetBuilder one = set(new MeasureCondition.Achieved(List.of("g")));
        CriteriaSet set = one.groups(List.of(
                        CriteriaGroupBuilder.builder(one.build().groups().get(0))
                                .requires(1)
                                .build()))
                .build();
        assertThat(rate(set, "60", null)).as("one of two is enough").isEqualTo("met");
        assertThat(rate(set, "59", null)).isEqualTo("UNDETERMINED");
        assertThat(rate(set, "59", "39")).isEqualTo("not");
    }
}
