package vn.danchu.scoring.set;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static vn.danchu.scoring.set.Examples.label;
import static vn.danchu.scoring.set.Examples.number;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.danchu.law.Citation;
import vn.danchu.law.Period;

/** Values, days and conditions as they are written short, and what stands where nothing is written. */
class ValuesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    @Test
    void values_written_short() {
        assertThat(MeasureValue.count(3)).isEqualTo(new MeasureValue.Amount(BigDecimal.valueOf(3)));
        assertThat(MeasureValue.points("87.5")).isEqualTo(new MeasureValue.Amount(number("87.5")));
        assertThat(MeasureValue.ratio(1, 2))
                .isEqualTo(new MeasureValue.Ratio(BigDecimal.valueOf(1), BigDecimal.valueOf(2)));
        assertThat(MeasureValue.yes()).isEqualTo(new MeasureValue.YesNo(true));
        assertThat(MeasureValue.no()).isEqualTo(new MeasureValue.YesNo(false));
        assertThat(MeasureValue.day(DAY)).isEqualTo(new MeasureValue.Day(DAY));
    }

    @Test
    void measures_are_collected_and_the_later_value_of_a_key_prevails() {
        Measures some = Measures.builder()
                .count("count", 1)
                .count("count", 3)
                .points("points", "1.5")
                .ratio("ratio", 1, 2)
                .yes("yes")
                .no("no")
                .put("day", MeasureValue.day(DAY))
                .put("report", new Measured(MeasureValue.yes(), Measured.Origin.ACTIVITY_REPORT, List.of("a")))
                .build();
        assertThat(some.values())
                .isEqualTo(Map.of(
                        "count", Measured.byUser(MeasureValue.count(3)),
                        "points", Measured.byUser(MeasureValue.points("1.5")),
                        "ratio", Measured.byUser(MeasureValue.ratio(1, 2)),
                        "yes", Measured.byUser(MeasureValue.yes()),
                        "no", Measured.byUser(MeasureValue.no()),
                        "day", Measured.byUser(MeasureValue.day(DAY)),
                        "report", new Measured(MeasureValue.yes(), Measured.Origin.ACTIVITY_REPORT, List.of("a"))));
        Measures other = Measures.builder().no("yes").yes("new").build();
        Measures both = some.with(other);
        assertThat(both.get("yes").value()).isEqualTo(MeasureValue.no());
        assertThat(both.get("no").value()).isEqualTo(MeasureValue.no());
        assertThat(both.find("new")).contains(Measured.byUser(MeasureValue.yes()));
        assertThat(some.find("new")).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> some.get("points1"))
                .withMessageContaining("no value of a measure \"points1\"; did you mean \"points\"?")
                .withMessageEndingWith("all: values()");
    }

    @Test
    void a_value_is_the_users_where_nothing_else_is_said() {
        assertThat(new Measured(MeasureValue.yes(), null, null))
                .isEqualTo(new Measured(MeasureValue.yes(), Measured.Origin.USER, List.of()));
        assertThat(Measured.byUser(MeasureValue.yes()).origin()).isEqualTo(Measured.Origin.USER);
    }

    @Test
    void conditions_written_short() {
        MeasureCondition yes = MeasureCondition.yes("a");
        MeasureCondition no = MeasureCondition.no("a");
        assertThat(yes).isEqualTo(new MeasureCondition.Yes("a"));
        assertThat(no).isEqualTo(new MeasureCondition.No("a"));
        assertThat(MeasureCondition.any(yes, no)).isEqualTo(new MeasureCondition.AtLeast(1, List.of(yes, no)));
        assertThat(MeasureCondition.all(yes, no)).isEqualTo(new MeasureCondition.All(List.of(yes, no)));
        assertThat(MeasureCondition.compare("a", Comparison.EQUAL, "1.5"))
                .isEqualTo(new MeasureCondition.Compare("a", Comparison.EQUAL, number("1.5")));
    }

    @Test
    void a_day_is_in_the_year_in_which_the_period_ends() {
        Period period = new Period(LocalDate.of(2025, 11, 15), LocalDate.of(2026, 11, 14));
        assertThat(DueDay.on(12, 20).fixed(period)).isEqualTo(LocalDate.of(2026, 12, 20));
        assertThat(new DueDay(null, MonthDay.of(1, 10), 1).fixed(period)).isEqualTo(LocalDate.of(2027, 1, 10));
        assertThat(DueDay.measured("day").fixed(period)).isNull();
        assertThat(DueDay.measured("day").measure()).isEqualTo("day");
        assertThat(new PeriodRule(MonthDay.of(11, 15), -1, MonthDay.of(11, 14)).of(2026))
                .isEqualTo(period);
        assertThat(PeriodRule.CALENDAR_YEAR.of(2026)).isEqualTo(Period.year(2026));
    }

    @Test
    void what_stands_where_nothing_is_written() {
        assertThat(new Policies(null, null, null)).isEqualTo(Policies.STRICT);
        assertThat(new EvidenceRule(1, null, 0, null))
                .isEqualTo(new EvidenceRule(1, List.of(), 0, EvidenceRule.Without.NOT_SCORED));
        assertThat(new Rounding(Rounding.Place.TOTAL, 2, null, null, null))
                .isEqualTo(new Rounding(Rounding.Place.TOTAL, 2, null, RoundingMode.HALF_UP, Rounding.When.BEFORE));
        assertThat(new RatingRules(null, null, null, null, null, null)).isEqualTo(RatingRules.NONE);
        assertThat(new ProcessRules(null, null)).isEqualTo(ProcessRules.NONE);
        assertThat(new SurveyRule(0, null, null, null)).isEqualTo(SurveyRule.NONE);
        assertThat(new MeasureCondition.Term("a", null)).isEqualTo(new MeasureCondition.Term("a", BigDecimal.ONE));
        assertThat(new MeasureCondition.CompareMeasures("a", Comparison.EQUAL, null, null))
                .isEqualTo(new MeasureCondition.CompareMeasures("a", Comparison.EQUAL, List.of(), BigDecimal.ZERO));
        assertThat(new Measures(null)).isEqualTo(Measures.NONE);
        assertThat(new ScoreForm(null, null, Examples.YEAR, null, null, null, null, null))
                .isEqualTo(ScoreForm.of(Examples.YEAR, Measures.NONE));
        ScoringMethod entered = new ScoringMethod.Entered();
        Criterion criterion = CriterionBuilder.builder()
                .id("c")
                .title(label("c"))
                .method(entered)
                .build();
        assertThat(criterion.kind()).isEqualTo(Criterion.Kind.REGULAR);
        assertThat(criterion.maximumIs()).isEqualTo(MaximumIs.REACHED);
        assertThat(criterion.minimum()).isEqualTo(BigDecimal.ZERO);
        assertThat(criterion.scoredBy()).isEqualTo(Criterion.ScoredBy.UNIT);
        CriteriaGroup group =
                CriteriaGroupBuilder.builder().id("g").title(label("g")).build();
        assertThat(group.weight()).isEqualTo(BigDecimal.ONE);
        assertThat(group.maximumIs()).isEqualTo(MaximumIs.REACHED);
        MeasureCondition yes = MeasureCondition.yes("a");
        assertThat(new Block("b", label("b"), yes, null, null, null, null, null))
                .isEqualTo(new Block(
                        "b", label("b"), yes, Block.Effect.LOWEST_LEVEL, null, Block.Excluded.LIFTED, List.of(), null));
        assertThat(new Deadline(ProcessStage.REPORT, null, null, null, null, null).kind())
                .isEqualTo(Deadline.Kind.LATEST);
    }

    @Test
    void what_is_written_stands() {
        Policies policies = new Policies(
                Policies.WhenMissing.ZERO,
                Policies.WhenNotApplicable.FULL_POINTS,
                Policies.WhenZeroDenominator.FULL_RATIO);
        assertThat(policies.missing()).isEqualTo(Policies.WhenMissing.ZERO);
        assertThat(policies.notApplicable()).isEqualTo(Policies.WhenNotApplicable.FULL_POINTS);
        assertThat(policies.zeroDenominator()).isEqualTo(Policies.WhenZeroDenominator.FULL_RATIO);
        EvidenceRule rule = new EvidenceRule(1, List.of("photo"), 0, EvidenceRule.Without.EXPLAIN);
        assertThat(rule.kinds()).containsExactly("photo");
        assertThat(rule.without()).isEqualTo(EvidenceRule.Without.EXPLAIN);
        Rounding rounding = new Rounding(Rounding.Place.TOTAL, 2, null, RoundingMode.DOWN, Rounding.When.AFTER);
        assertThat(rounding.mode()).isEqualTo(RoundingMode.DOWN);
        assertThat(rounding.comparison()).isEqualTo(Rounding.When.AFTER);
        assertThat(new MeasureCondition.Term("a", number("2")).times()).isEqualTo(number("2"));
        assertThat(new SurveyRule(0, null, null, number("2")).confidence()).isEqualTo(number("2"));
        assertThat(new Deadline(ProcessStage.REPORT, null, null, null, Deadline.Kind.SILENCE, null).kind())
                .isEqualTo(Deadline.Kind.SILENCE);
        List<Citation> citations = List.of(Citation.parse("L10:11"));
        assertThat(new Measure("m", MeasureType.COUNT, label("m"), null, citations).citations())
                .isEqualTo(citations);
        assertThat(new Measure("m", MeasureType.COUNT, label("m"), null, null).citations())
                .isEmpty();
        ScoringMethod.Steps falling = new ScoringMethod.Steps(
                "a",
                BigDecimal.ZERO,
                BigDecimal.ZERO,
                BigDecimal.ONE,
                BigDecimal.ONE,
                ScoringMethod.Steps.Partial.WHOLE_STEP,
                ScoringMethod.Steps.Direction.FALLING);
        assertThat(falling.partial()).isEqualTo(ScoringMethod.Steps.Partial.WHOLE_STEP);
        assertThat(falling.direction()).isEqualTo(ScoringMethod.Steps.Direction.FALLING);
    }

    @Test
    void a_line_has_points_in_each_column_but_the_computed() {
        Entry entry = new Entry("c", number("1"), number("2"), number("3"), number("4"), null, null, null);
        assertThat(entry.points(Column.CLAIMED)).isEqualTo(number("1"));
        assertThat(entry.points(Column.COMPUTED)).isNull();
        assertThat(entry.points(Column.APPRAISED)).isEqualTo(number("2"));
        assertThat(entry.points(Column.SECOND_APPRAISED)).isEqualTo(number("3"));
        assertThat(entry.points(Column.SUPERIOR)).isEqualTo(number("4"));
        assertThat(entry.reasons()).isEmpty();
        assertThat(Entry.claimed("c", "1.5"))
                .isEqualTo(new Entry("c", number("1.5"), null, null, null, null, Map.of(), List.of()));
        assertThat(ScoreForm.of(Examples.YEAR, Measures.NONE, List.of(entry)).entries())
                .containsExactly(entry);
    }

    @Test
    void a_stage_is_there_where_none_is_named_and_required_where_it_is() {
        ProcessRules some = new ProcessRules(List.of(ProcessStage.REPORT), List.of());
        assertThat(some.has(ProcessStage.REPORT)).isTrue();
        assertThat(some.has(ProcessStage.RETURN)).isFalse();
        assertThat(some.requires(ProcessStage.REPORT)).isTrue();
        assertThat(some.requires(ProcessStage.RETURN)).isFalse();
        assertThat(ProcessRules.NONE.has(ProcessStage.RETURN)).isTrue();
        assertThat(ProcessRules.NONE.requires(ProcessStage.RETURN)).isFalse();
    }

    @Test
    void a_group_is_a_bonus_where_all_in_it_is() {
        Criterion regular =
                Examples.criterion("r", "1", new ScoringMethod.Entered()).build();
        Criterion bonus = Examples.criterion("b", "1", new ScoringMethod.Entered())
                .kind(Criterion.Kind.BONUS)
                .build();
        CriteriaGroup all = Examples.group("g", bonus);
        CriteriaGroup mixed = Examples.group("g", bonus, regular);
        assertThat(all.isBonus()).isTrue();
        assertThat(mixed.isBonus()).isFalse();
        assertThat(Examples.group("g").isBonus()).isFalse();
        assertThat(above(all).isBonus()).isTrue();
        assertThat(above(all, mixed).isBonus()).isFalse();
    }

    private static CriteriaGroup above(CriteriaGroup... groups) {
        return CriteriaGroupBuilder.builder()
                .id("above")
                .title(label("above"))
                .groups(List.of(groups))
                .build();
    }

    @Test
    void the_most_of_a_share_is_one_and_of_a_percentage_a_hundred() {
        assertThat(MeasureType.RATIO.most()).isEqualByComparingTo("1");
        assertThat(MeasureType.PERCENT.most()).isEqualByComparingTo("100");
        for (MeasureType type : List.of(MeasureType.COUNT, MeasureType.YES_NO, MeasureType.DATE, MeasureType.POINTS)) {
            assertThat(type.most()).isNull();
        }
    }

    @Test
    void classes_of_unit_are_found_by_their_code() {
        CriteriaSet set = Examples.one(List.of(), Examples.criterion("c", "1", new ScoringMethod.Entered()));
        assertThat(set.coordinates()).isEqualTo("test:1");
        assertThat(set.findUnitClass("commune")).contains(Examples.unitClass("commune"));
        assertThat(set.findUnitClass("none")).isEmpty();
        assertThat(set.unitClass("II")).isEqualTo(Examples.unitClass("II"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> set.unitClass("comune"))
                .withMessage("no class of unit in test \"comune\"; did you mean \"commune\"?; all: unitClasses()");
    }

    @Test
    void names_in_either_language() {
        assertThat(new Label("một", "one").text(Locale.ENGLISH)).isEqualTo("one");
        assertThat(new Label("một", "one").text(Locale.FRENCH)).isEqualTo("một");
        assertThat(new Label("một", null).text(Locale.ENGLISH)).isEqualTo("một");
        assertThat(new ScoringMethod.Entered().name(Locale.ENGLISH)).doesNotContain("ScoringMethod");
        assertThat(new SetFault("/a", Message.of("band.any")).text(Locale.ENGLISH))
                .isEqualTo("/a: any value");
    }
}
