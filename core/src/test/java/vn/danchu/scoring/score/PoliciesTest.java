package vn.danchu.scoring.score;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.danchu.scoring.set.Examples.YEAR;
import static vn.danchu.scoring.set.Examples.criterion;
import static vn.danchu.scoring.set.Examples.measure;
import static vn.danchu.scoring.set.Examples.number;
import static vn.danchu.scoring.set.Examples.score;
import static vn.danchu.scoring.set.Examples.values;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.danchu.scoring.score.CriterionScore.State;
import vn.danchu.scoring.set.Comparison;
import vn.danchu.scoring.set.Criterion;
import vn.danchu.scoring.set.CriterionBuilder;
import vn.danchu.scoring.set.Entry;
import vn.danchu.scoring.set.EntryBuilder;
import vn.danchu.scoring.set.EvidencePiece;
import vn.danchu.scoring.set.EvidenceRule;
import vn.danchu.scoring.set.Examples;
import vn.danchu.scoring.set.Measure;
import vn.danchu.scoring.set.MeasureCondition;
import vn.danchu.scoring.set.MeasureType;
import vn.danchu.scoring.set.MeasureValue;
import vn.danchu.scoring.set.Measures;
import vn.danchu.scoring.set.Message;
import vn.danchu.scoring.set.Policies;
import vn.danchu.scoring.set.Policies.WhenMissing;
import vn.danchu.scoring.set.Policies.WhenNotApplicable;
import vn.danchu.scoring.set.Policies.WhenZeroDenominator;
import vn.danchu.scoring.set.ScoreForm;
import vn.danchu.scoring.set.ScoreFormBuilder;
import vn.danchu.scoring.set.ScoringMethod;

/** What a criterion does without data, when not applicable, without a denominator, without evidence. */
class PoliciesTest {

    private static final List<Measure> MEASURES = List.of(measure("share", MeasureType.RATIO));

    private static CriterionBuilder proportional() {
        return criterion("c", "10", new ScoringMethod.Proportional("share", null, number("1")));
    }

    private static CriterionBuilder with(
            WhenMissing missing, WhenNotApplicable notApplicable, WhenZeroDenominator zeroDenominator) {
        return proportional().policies(new Policies(missing, notApplicable, zeroDenominator));
    }

    @ParameterizedTest
    @CsvSource({"NOT_SCORED, NOT_SCORED,", "ZERO, SCORED, 0", "LEFT_OUT, LEFT_OUT,"})
    void without_data(WhenMissing policy, State state, String points) {
        CriterionScore score =
                score(MEASURES, with(policy, WhenNotApplicable.ZERO, WhenZeroDenominator.ZERO), Measures.NONE);

        assertThat(score.state()).isEqualTo(state);
        assertThat(score.points()).isEqualTo(points == null ? null : number(points));
        assertThat(score.steps()).extracting(Message::key).contains("criterion.missing");
    }

    /** QĐ 25/2021, 1.1 gives full points where nothing was assigned; TT 01/2018 leaves the index out. */
    @ParameterizedTest
    @CsvSource({"FULL_POINTS, NOT_APPLICABLE, 10", "LEFT_OUT, LEFT_OUT,", "ZERO, NOT_APPLICABLE, 0"})
    void not_applicable(WhenNotApplicable policy, State state, String points) {
        Measures none = values(v -> v.put("share", new MeasureValue.NotApplicable("không được giao")));

        CriterionScore score = score(MEASURES, with(WhenMissing.ZERO, policy, WhenZeroDenominator.ZERO), none);

        assertThat(score.state()).isEqualTo(state);
        assertThat(score.points()).isEqualTo(points == null ? null : number(points));
        assertThat(score.steps().get(0).text(new java.util.Locale("vi"))).contains("không được giao");
    }

    /** A commune of QĐ 25/2021 that was given no task (G2): the condition says so, or the line of the form. */
    @Test
    void applies_by_condition_or_by_declaration() {
        List<Measure> measures = List.of(measure("share", MeasureType.RATIO), measure("assigned", MeasureType.COUNT));
        CriterionBuilder criterion = with(
                        WhenMissing.NOT_SCORED, WhenNotApplicable.FULL_POINTS, WhenZeroDenominator.NOT_SCORED)
                .appliesWhen(MeasureCondition.compare("assigned", Comparison.MORE_THAN, "0"));

        assertThat(score(measures, criterion, values(v -> v.count("assigned", 0)))
                        .points())
                .isEqualByComparingTo("10");
        assertThat(score(measures, criterion, Measures.NONE).state()).isEqualTo(State.NOT_SCORED);

        Entry declared = EntryBuilder.builder()
                .criterion("c")
                .notApplicable("không có thôn")
                .build();
        ScoreSheet sheet = Scorer.compile(Examples.one(measures, criterion))
                .score(ScoreForm.of(YEAR, Measures.NONE, List.of(declared)));
        assertThat(sheet.total()).isEqualByComparingTo("10");
    }

    @ParameterizedTest
    @CsvSource({
        "FULL_RATIO, SCORED, 10",
        "FULL_POINTS, SCORED, 10",
        "NOT_APPLICABLE, LEFT_OUT,",
        "ZERO, SCORED, 0",
        "NOT_SCORED, NOT_SCORED,"
    })
    void zero_denominator(WhenZeroDenominator policy, State state, String points) {
        CriterionScore score = score(
                MEASURES,
                with(WhenMissing.ZERO, WhenNotApplicable.LEFT_OUT, policy),
                values(v -> v.ratio("share", 0, 0)));

        assertThat(score.state()).isEqualTo(state);
        if (points == null) {
            assertThat(score.points()).isNull();
        } else {
            assertThat(score.points()).isEqualByComparingTo(points);
        }
    }

    @Test
    void what_is_left_out_leaves_the_maximum_too_and_what_is_not_scored_does_not() {
        List<Measure> measures = List.of(measure("a", MeasureType.RATIO), measure("b", MeasureType.RATIO));
        Criterion a = criterion("a", "10", new ScoringMethod.Proportional("a", null, number("1")))
                .build();
        Criterion b = criterion("b", "5", new ScoringMethod.Proportional("b", null, number("1")))
                .build();
        Scorer scorer =
                Scorer.compile(Examples.set(measures, Examples.group("g", a, b)).build());

        ScoreSheet leftOut = scorer.score(ScoreForm.of(
                YEAR, values(v -> v.ratio("a", 1, 2).put("b", new MeasureValue.NotApplicable("-")))));
        assertThat(leftOut.maximum()).isEqualByComparingTo("10");
        assertThat(leftOut.fullMaximum()).isEqualByComparingTo("15");
        assertThat(leftOut.isComplete()).isTrue();

        ScoreSheet notScored = scorer.score(ScoreForm.of(YEAR, values(v -> v.ratio("a", 1, 2))));
        assertThat(notScored.maximum()).isEqualByComparingTo("15");
        assertThat(notScored.notScored()).isEqualTo(1);
        assertThat(notScored.total()).isEqualByComparingTo("5");
    }

    /** What a person must enter has the same policy when nothing is entered. */
    @ParameterizedTest
    @CsvSource({"NOT_SCORED, NOT_SCORED,", "ZERO, SCORED, 0", "LEFT_OUT, LEFT_OUT,"})
    void nothing_entered(WhenMissing policy, State state, String points) {
        CriterionBuilder entered = criterion("c", "10", new ScoringMethod.Entered())
                .policies(new Policies(policy, WhenNotApplicable.ZERO, WhenZeroDenominator.ZERO));

        CriterionScore score = score(MEASURES, entered, Measures.NONE);

        assertThat(score.state()).isEqualTo(state);
        assertThat(score.points()).isEqualTo(points == null ? null : number(points));
        assertThat(score.steps()).extracting(Message::key).containsExactly("criterion.notEntered");
        ScoreSheet claimed = Scorer.compile(Examples.one(MEASURES, entered))
                .score(ScoreForm.of(YEAR, Measures.NONE, List.of(Entry.claimed("c", "7"))));
        assertThat(claimed.total()).isEqualByComparingTo("7");
    }

    @Test
    void what_decides_whether_points_are_to_be_entered_is_named_once() {
        CriterionBuilder entered = criterion("c", "10", new ScoringMethod.Entered())
                .appliesWhen(new MeasureCondition.Compare("share", Comparison.AT_LEAST, number("1")));

        CriterionScore score = score(MEASURES, entered, Measures.NONE);

        assertThat(score.state()).isEqualTo(State.NOT_SCORED);
        assertThat(score.steps()).extracting(Message::key).containsExactly("criterion.missing");
    }

    @Test
    void a_set_is_used_in_its_time() {
        Scorer scorer = Scorer.compile(Examples.one(MEASURES, proportional()));
        Measures half = values(v -> v.ratio("share", 1, 2));

        assertThat(scorer.score(ScoreForm.of(vn.danchu.law.Period.year(2023), half))
                        .faults())
                .as("in force from 1 July 2023")
                .isEmpty();
        assertThat(scorer.score(ScoreForm.of(vn.danchu.law.Period.year(2022), half))
                        .faults())
                .extracting(InputFault::path)
                .containsExactly("/period");
    }

    @Nested
    class WithEvidence {

        private ScoreSheet score(EvidenceRule.Without without, EvidencePiece... pieces) {
            CriterionBuilder criterion = proportional().evidence(new EvidenceRule(1, List.of("plan"), 10, without));
            Entry entry = new Entry("c", null, null, null, null, null, Map.of(), List.of(pieces));
            ScoreForm form = ScoreFormBuilder.builder()
                    .period(YEAR)
                    .measures(values(v -> v.ratio("share", 1, 2)))
                    .entries(List.of(entry))
                    .evidenceClosed(LocalDate.of(2027, 1, 10))
                    .build();
            return Scorer.compile(Examples.one(MEASURES, criterion)).score(form);
        }

        private EvidencePiece plan(LocalDate dated, LocalDate added) {
            return new EvidencePiece("plan", "12/KH-UBND", dated, added);
        }

        /** An implementer of TT 15/2025: no file, not achieved, even if the number passes. */
        @ParameterizedTest
        @CsvSource({"ZERO, SCORED", "NOT_SCORED, NOT_SCORED", "EXPLAIN, SCORED"})
        void none_at_all(EvidenceRule.Without without, State state) {
            CriterionScore score = score(without).criterion("c");

            assertThat(score.state()).isEqualTo(state);
            assertThat(score.steps()).extracting(Message::key).contains("criterion.evidence");
            if (without == EvidenceRule.Without.ZERO) {
                assertThat(score.points()).isEqualByComparingTo("0");
            }
        }

        @Test
        void counts_in_the_window_and_says_why_it_does_not() {
            LocalDate last = YEAR.to().plusDays(10);
            assertThat(why(plan(last, last))).isNull();
            assertThat(why(plan(last.plusDays(1), last))).isEqualTo("evidence.outside");
            assertThat(why(plan(YEAR.from(), YEAR.from()))).isNull();
            assertThat(why(plan(YEAR.from().minusDays(1), YEAR.from()))).isEqualTo("evidence.outside");
            assertThat(why(new EvidencePiece("photo", "1", YEAR.from(), null))).isEqualTo("evidence.kind");
            assertThat(why(plan(null, null))).isEqualTo("evidence.undated");
        }

        @Test
        void that_comes_late_does_not_count() {
            assertThat(why(plan(YEAR.to(), LocalDate.of(2027, 1, 10)))).isNull();
            assertThat(why(plan(YEAR.to(), LocalDate.of(2027, 1, 11)))).isEqualTo("evidence.late");
        }

        @Test
        void says_how_many_count_and_how_many_are_needed() {
            CriterionScore score = score(
                            EvidenceRule.Without.NOT_SCORED, plan(YEAR.from().minusDays(1), YEAR.from()))
                    .criterion("c");
            assertThat(score.evidence())
                    .extracting(CriterionScore.EvidenceCount::counts)
                    .containsExactly(false);
            assertThat(score.steps().stream().map(step -> step.text(Locale.ENGLISH)))
                    .anyMatch(step -> step.startsWith("0 pieces of evidence count, at least 1 are needed."));
            CriterionScore enough = score(EvidenceRule.Without.NOT_SCORED, plan(YEAR.from(), YEAR.from()))
                    .criterion("c");
            assertThat(enough.evidence())
                    .extracting(CriterionScore.EvidenceCount::counts)
                    .containsExactly(true);
            assertThat(enough.points()).isEqualByComparingTo("5");
            assertThat(enough.steps()).extracting(Message::key).doesNotContain("criterion.evidence");
        }

        @Test
        void is_looked_at_also_where_none_is_asked_for() {
            Entry entry = new Entry(
                    "c", null, null, null, null, null, Map.of(), List.of(plan(null, LocalDate.of(2027, 1, 11))));
            ScoreForm form = ScoreFormBuilder.builder()
                    .period(YEAR)
                    .measures(values(v -> v.ratio("share", 1, 2)))
                    .entries(List.of(entry))
                    .evidenceClosed(LocalDate.of(2027, 1, 10))
                    .build();
            CriterionScore score = Scorer.compile(Examples.one(MEASURES, proportional()))
                    .score(form)
                    .criterion("c");
            assertThat(score.points()).as("nothing is asked for").isEqualByComparingTo("5");
            assertThat(score.evidence())
                    .extracting(CriterionScore.EvidenceCount::counts)
                    .containsExactly(false);
            assertThat(score.evidence().get(0).why()).isNotNull();
        }

        /** A claim without its evidence does not count where the rule gives no points without it. */
        @ParameterizedTest
        @CsvSource({"ZERO, 0", "NOT_SCORED, ", "EXPLAIN, 7"})
        void of_what_is_claimed(EvidenceRule.Without without, String points) {
            CriterionBuilder criterion = Examples.criterion("c", "10", new ScoringMethod.Entered())
                    .evidence(new EvidenceRule(1, List.of(), 0, without));
            CriterionScore score = Scorer.compile(Examples.one(List.of(), criterion))
                    .score(ScoreForm.of(YEAR, Measures.NONE, List.of(Entry.claimed("c", "7"))))
                    .criterion("c");
            if (points == null) {
                assertThat(score.points()).isNull();
            } else {
                assertThat(score.points()).isEqualByComparingTo(points);
            }
        }

        private String why(EvidencePiece piece) {
            Message why = score(EvidenceRule.Without.ZERO, piece)
                    .criterion("c")
                    .evidence()
                    .get(0)
                    .why();
            return why == null ? null : why.key();
        }
    }
}
