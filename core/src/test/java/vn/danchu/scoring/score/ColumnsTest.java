package vn.danchu.scoring.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.danchu.scoring.set.Examples.YEAR;
import static vn.danchu.scoring.set.Examples.criterion;
import static vn.danchu.scoring.set.Examples.measure;
import static vn.danchu.scoring.set.Examples.number;
import static vn.danchu.scoring.set.Examples.values;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.danchu.scoring.score.CriterionScore.State;
import vn.danchu.scoring.set.Column;
import vn.danchu.scoring.set.Comparison;
import vn.danchu.scoring.set.Criterion;
import vn.danchu.scoring.set.CriterionBuilder;
import vn.danchu.scoring.set.Entry;
import vn.danchu.scoring.set.EntryBuilder;
import vn.danchu.scoring.set.Examples;
import vn.danchu.scoring.set.Measure;
import vn.danchu.scoring.set.MeasureCondition;
import vn.danchu.scoring.set.MeasureType;
import vn.danchu.scoring.set.Measures;
import vn.danchu.scoring.set.Policies;
import vn.danchu.scoring.set.ScoreForm;
import vn.danchu.scoring.set.ScoringMethod;

/** The columns of a sheet: who writes what, which one decides, and why they differ. */
class ColumnsTest {

    private static final Scorer SCORER = Scorer.compile(Examples.set(
                    List.of(measure("share", MeasureType.RATIO)),
                    Examples.group(
                            "own",
                            criterion("entered", "50", new ScoringMethod.Entered())
                                    .build(),
                            criterion("computed", "40", new ScoringMethod.Proportional("share", null, number("1")))
                                    .build()),
                    Examples.group(
                            "superior",
                            criterion("above", "10", new ScoringMethod.Entered())
                                    .scoredBy(Criterion.ScoredBy.SUPERIOR)
                                    .build()))
            .build());

    private static ScoreSheet score(Entry... entries) {
        return SCORER.score(ScoreForm.of(YEAR, values(v -> v.ratio("share", 3, 4)), List.of(entries)));
    }

    private static EntryBuilder entry(String id) {
        return EntryBuilder.builder().criterion(id);
    }

    @Test
    void a_line_that_is_not_there_is_named_with_the_one_that_was_meant() {
        assertThat(score().findCriterion("compute")).isEmpty();
        assertThatThrownBy(() -> score().criterion("compute"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("did you mean \"computed\"?");
        assertThat(score().findGroup("x")).isEmpty();
        assertThatThrownBy(() -> score().group("x"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("groups()");
    }

    @Test
    void the_latest_column_decides() {
        Entry both = entry("computed")
                .claimed(number("40"))
                .appraised(number("20"))
                .secondAppraised(number("25"))
                .reasons(Map.of(Column.APPRAISED, "thiếu minh chứng", Column.SECOND_APPRAISED, "đã giải trình"))
                .build();

        CriterionScore score = score(both).criterion("computed");

        assertThat(score.claimed()).isEqualByComparingTo("40");
        assertThat(score.computed()).isEqualByComparingTo("30");
        assertThat(score.points()).isEqualByComparingTo("25");
        assertThat(score.decidedBy()).isEqualTo(Column.SECOND_APPRAISED);
        assertThat(score.differences())
                .extracting(
                        CriterionScore.Difference::from,
                        CriterionScore.Difference::to,
                        difference -> difference.amount().toPlainString(),
                        CriterionScore.Difference::reason)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(Column.CLAIMED, Column.COMPUTED, "-10", null),
                        org.assertj.core.groups.Tuple.tuple(
                                Column.COMPUTED, Column.APPRAISED, "-10", "thiếu minh chứng"),
                        org.assertj.core.groups.Tuple.tuple(
                                Column.APPRAISED, Column.SECOND_APPRAISED, "5", "đã giải trình"));
    }

    @Test
    void what_is_computed_prevails_over_what_is_claimed() {
        CriterionScore score = score(Entry.claimed("computed", "40")).criterion("computed");

        assertThat(score.points()).isEqualByComparingTo("30");
        assertThat(score.decidedBy()).isEqualTo(Column.COMPUTED);
    }

    /** Bắc Kạn 1878-QĐ/TU: 90 points of the unit's own, 10 of the level above. */
    @Test
    void the_level_above_gives_its_own_points() {
        assertThat(score(Entry.claimed("entered", "45")).criterion("above").state())
                .isEqualTo(State.NOT_SCORED);
        ScoreSheet sheet = score(
                Entry.claimed("entered", "45"),
                entry("above").superior(number("9")).build());
        assertThat(sheet.total()).as("45 + 30 + 9").isEqualByComparingTo("84");
        ScoreSheet claimed = score(Entry.claimed("above", "10"));
        assertThat(claimed.criterion("above").state()).isEqualTo(State.NOT_SCORED);
        assertThat(claimed.faults()).extracting(InputFault::path).containsExactly("/entries/0/claimed");
    }

    @Test
    void what_the_appraiser_scores_the_unit_does_not_claim() {
        Scorer scorer = Scorer.compile(Examples.one(
                List.of(), criterion("c", "10", new ScoringMethod.Entered()).scoredBy(Criterion.ScoredBy.APPRAISER)));
        ScoreSheet claimed = scorer.score(ScoreForm.of(YEAR, Measures.NONE, List.of(Entry.claimed("c", "10"))));
        assertThat(claimed.criterion("c").points()).isNull();
        assertThat(claimed.faults())
                .extracting(InputFault::path, fault -> fault.message().key())
                .containsExactly(org.assertj.core.groups.Tuple.tuple("/entries/0/claimed", "input.notScoredBy"));
        ScoreSheet appraised = scorer.score(ScoreForm.of(
                YEAR, Measures.NONE, List.of(entry("c").appraised(number("9")).build())));
        assertThat(appraised.criterion("c").points()).isEqualByComparingTo("9");
        assertThat(appraised.faults()).isEmpty();
    }

    @Test
    void points_of_what_is_left_out_are_named_column_by_column() {
        Scorer scorer = Scorer.compile(Examples.one(
                List.of(),
                criterion("c", "10", new ScoringMethod.Entered())
                        .policies(new Policies(null, Policies.WhenNotApplicable.LEFT_OUT, null))));
        ScoreSheet sheet = scorer.score(ScoreForm.of(
                YEAR,
                Measures.NONE,
                List.of(entry("c")
                        .notApplicable("không có")
                        .claimed(number("9"))
                        .superior(number("8"))
                        .build())));
        assertThat(sheet.criterion("c").state()).isEqualTo(State.LEFT_OUT);
        assertThat(sheet.criterion("c").points()).isNull();
        assertThat(sheet.criterion("c").decidedBy()).isNull();
        assertThat(sheet.faults())
                .extracting(InputFault::path, fault -> fault.message().key())
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("/entries/0/claimed", "input.leftOut"),
                        org.assertj.core.groups.Tuple.tuple("/entries/0/superior", "input.leftOut"));
    }

    /** Nothing entered: 0 points by the set's rule are computed, none are decided by nobody. */
    @Test
    void what_the_rule_gives_is_decided_by_the_rule() {
        for (Policies.WhenMissing missing : List.of(Policies.WhenMissing.ZERO, Policies.WhenMissing.NOT_SCORED)) {
            Scorer scorer = Scorer.compile(Examples.one(
                    List.of(),
                    criterion("c", "10", new ScoringMethod.Entered()).policies(new Policies(missing, null, null))));
            CriterionScore score =
                    scorer.score(ScoreForm.of(YEAR, Measures.NONE)).criterion("c");
            assertThat(score.decidedBy()).isEqualTo(missing == Policies.WhenMissing.ZERO ? Column.COMPUTED : null);
        }
    }

    @Test
    void points_outside_the_bounds_do_not_count_and_are_named() {
        ScoreSheet sheet = score(
                Entry.claimed("entered", "50.5"),
                entry("computed").appraised(number("-1")).build());

        assertThat(sheet.criterion("entered").state()).isEqualTo(State.NOT_SCORED);
        assertThat(sheet.criterion("computed").points()).isEqualByComparingTo("30");
        assertThat(sheet.faults())
                .extracting(InputFault::path, fault -> fault.message().key())
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("/entries/0/claimed", "input.aboveMaximum"),
                        org.assertj.core.groups.Tuple.tuple("/entries/1/appraised", "input.belowMinimum"));
        assertThat(score(Entry.claimed("entered", "50")).faults()).isEmpty();
    }

    @Test
    void an_appraisal_that_differs_without_a_reason_is_named() {
        ScoreSheet sheet = score(
                entry("entered").claimed(number("45")).appraised(number("40")).build());

        assertThat(sheet.faults()).extracting(fault -> fault.message().key()).containsExactly("input.noReason");
        assertThat(sheet.criterion("entered").points()).isEqualByComparingTo("40");
    }

    @Test
    void unknown_and_repeated_lines_are_named_and_the_rest_is_scored() {
        ScoreSheet sheet =
                score(Entry.claimed("entered", "45"), Entry.claimed("nowhere", "1"), Entry.claimed("entered", "1"));

        assertThat(sheet.criterion("entered").points()).isEqualByComparingTo("45");
        assertThat(sheet.faults())
                .extracting(InputFault::path, fault -> fault.message().key())
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("/entries/1/criterion", "input.unknownCriterion"),
                        org.assertj.core.groups.Tuple.tuple("/entries/2/criterion", "input.twice"));
    }

    @Test
    void bad_measures_are_named_and_count_as_not_known() {
        Measures bad = values(v -> v.ratio("share", 5, 4));
        assertFault(bad, "input.ratioAboveOne");
        assertFault(values(v -> v.ratio("share", -1, 4)), "input.negative");
        assertFault(values(v -> v.yes("share")), "input.wrongType");
        assertThat(SCORER.score(ScoreForm.of(YEAR, values(v -> v.ratio("share", 4, 4))))
                        .faults())
                .isEmpty();
    }

    private static void assertFault(Measures measures, String key) {
        ScoreSheet sheet = SCORER.score(ScoreForm.of(YEAR, measures));
        assertThat(sheet.faults())
                .extracting(InputFault::path, fault -> fault.message().key())
                .containsExactly(org.assertj.core.groups.Tuple.tuple("/measures/values/share", key));
        assertThat(sheet.criterion("computed").state()).isEqualTo(State.NOT_SCORED);
    }

    @Test
    void a_count_is_a_whole_number() {
        List<Measure> measures = List.of(measure("n", MeasureType.COUNT));
        CriterionBuilder criterion = criterion(
                "c",
                "1",
                new ScoringMethod.AllOrNothing(MeasureCondition.compare("n", Comparison.AT_LEAST, "1"), number("0")));
        Scorer scorer = Scorer.compile(Examples.one(measures, criterion));

        assertThat(scorer.score(ScoreForm.of(YEAR, values(v -> v.points("n", "2.0"))))
                        .total())
                .isEqualByComparingTo("1");
        assertThat(scorer.score(ScoreForm.of(YEAR, values(v -> v.points("n", "2.5"))))
                        .faults())
                .extracting(fault -> fault.message().key())
                .containsExactly("input.notWhole");
    }
}
