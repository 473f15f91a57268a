package vn.danchu.scoring.set;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.danchu.scoring.set.Examples.criterion;
import static vn.danchu.scoring.set.Examples.faults;
import static vn.danchu.scoring.set.Examples.measure;
import static vn.danchu.scoring.set.Examples.number;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.danchu.law.Citation;

/** What a criterion may say of itself, and the place of what it may not. */
class CriterionCheckTest {

    private static final String AT = "/groups/0/criteria/0";
    private static final ScoringMethod ENTERED = new ScoringMethod.Entered();

    private static CriteriaSetBuilder set(CriterionBuilder criterion) {
        return Examples.set(
                List.of(measure("yes", MeasureType.YES_NO)),
                CriteriaGroupBuilder.builder(Examples.group("g", criterion.build()))
                        .build());
    }

    private static List<String> of(CriterionBuilder criterion) {
        return faults(set(criterion).build());
    }

    private static CriterionBuilder one() {
        return criterion("c", "5", ENTERED);
    }

    @Test
    void a_deduction_can_give_nothing_and_any_other_gives_something() {
        CriteriaGroup group = Examples.group(
                "g",
                one().build(),
                criterion("d", "0", ENTERED)
                        .kind(Criterion.Kind.DEDUCTION)
                        .minimum(number("-2"))
                        .build());
        assertThat(faults(Examples.set(List.of(), group).build())).isEmpty();
        assertThat(of(criterion("c", "0", ENTERED))).containsExactly(AT + "/maximum set.zeroMaximum");
        CriteriaGroup gives = Examples.group(
                "g",
                one().build(),
                criterion("d", "1", ENTERED).kind(Criterion.Kind.DEDUCTION).build());
        assertThat(faults(Examples.set(List.of(), gives).build()))
                .containsExactly("/groups/0/criteria/1/maximum set.deductionMaximum");
        assertThat(of(criterion("c", "-1", ENTERED).minimum(number("-1"))))
                .containsExactly(AT + "/maximum set.negative");
    }

    @Test
    void the_least_is_not_above_the_most() {
        assertThat(of(one().minimum(number("5")))).isEmpty();
        assertThat(of(one().minimum(number("5.1")))).containsExactly(AT + "/minimum set.minimumAboveMaximum");
    }

    @Test
    void passed_or_failed_is_1_or_0() {
        assertThat(faults(set(criterion("c", "1.0", ENTERED))
                        .scale(CriteriaSet.Scale.PASS_FAIL)
                        .build()))
                .isEmpty();
        assertThat(faults(set(one()).scale(CriteriaSet.Scale.PASS_FAIL).build()))
                .containsExactly(AT + "/maximum set.passFailMaximum");
    }

    @Test
    void a_bonus_needs_the_rule_of_the_set() {
        CriteriaGroup group = Examples.group(
                "g",
                one().build(),
                criterion("b", "1", ENTERED).kind(Criterion.Kind.BONUS).build());
        CriteriaSetBuilder set = Examples.set(List.of(), group);
        assertThat(faults(set.build())).containsExactly("/groups/0/criteria/1/kind set.bonusWithoutRule");
        set.bonus(new CriteriaSet.Bonus(number("1"), CriteriaSet.Bonus.Place.BEYOND_MAXIMUM));
        assertThat(faults(set.build())).isEmpty();
    }

    @Test
    void it_names_where_the_text_has_it() {
        assertThat(of(one().provision(null))).containsExactly(AT + "/citations set.noCitation");
        assertThat(of(one().provision(null).citations(List.of(Citation.parse("L10:11")))))
                .isEmpty();
    }

    @Test
    void when_it_applies_is_looked_through() {
        assertThat(of(one().appliesWhen(MeasureCondition.yes("yes")))).isEmpty();
        assertThat(of(one().appliesWhen(MeasureCondition.yes("nowhere"))))
                .containsExactly(AT + "/appliesWhen/measure set.unknownMeasure");
    }

    @ParameterizedTest
    @CsvSource({"1, 0, ", "0, 0, /minimum set.notPositive", "1, -1, /graceDays set.negative"})
    void evidence_is_at_least_one_and_grace_not_below_no_day(int minimum, int grace, @Nullable String fault) {
        EvidenceRule rule = new EvidenceRule(minimum, List.of(), grace, EvidenceRule.Without.ZERO);
        assertThat(of(one().evidence(rule))).isEqualTo(fault == null ? List.of() : List.of(AT + "/evidence" + fault));
    }

    @Test
    void what_the_superior_scores_is_entered() {
        assertThat(of(one().scoredBy(Criterion.ScoredBy.SUPERIOR))).isEmpty();
        ScoringMethod counted = new ScoringMethod.AllOrNothing(MeasureCondition.yes("yes"), null);
        assertThat(of(one().method(counted).scoredBy(Criterion.ScoredBy.SUPERIOR)))
                .containsExactly(AT + "/method set.superiorEnters");
        assertThat(of(one().method(counted).scoredBy(Criterion.ScoredBy.APPRAISER)))
                .isEmpty();
    }
}
