package vn.danchu.scoring.set;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.danchu.scoring.set.Examples.criterion;
import static vn.danchu.scoring.set.Examples.faults;
import static vn.danchu.scoring.set.Examples.label;
import static vn.danchu.scoring.set.Examples.number;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A name that is given is not blank, wherever it stands in a set. */
class LabelCheckTest {

    private static final Label BLANK = new Label(" ", null);
    private static final MeasureCondition YES = MeasureCondition.yes("yes");
    private static final List<ScoringMethod.Item> ITEMS = List.of(new ScoringMethod.Item(YES, number("1"), BLANK));

    @Test
    void names_of_the_set_and_of_what_it_lists() {
        CriteriaSet set = Examples.set(
                        List.of(new Measure("yes", MeasureType.YES_NO, BLANK, new Label("về", ""), List.of())),
                        Examples.group(
                                "g",
                                criterion("c", "1", new ScoringMethod.AllOrNothing(YES, null))
                                        .build()))
                .title(BLANK)
                .appliesTo(BLANK)
                .standing(CriteriaSet.Standing.SAMPLE)
                .issuance(new CriteriaSet.Issuance("QĐ", "TTg", null, null))
                .missing(List.of(label("điểm"), BLANK))
                .unitClasses(List.of(Examples.unitClass("I"), new CriteriaSet.UnitClass("II", BLANK)))
                .build();
        assertThat(faults(set))
                .containsExactly(
                        "/title/vi set.blank",
                        "/appliesTo/vi set.blank",
                        "/missing/1/vi set.blank",
                        "/unitClasses/1/title/vi set.blank",
                        "/measures/0/label/vi set.blank",
                        "/measures/0/about/en set.blank");
    }

    @Test
    void names_of_groups_and_criteria_at_any_depth() {
        CriteriaGroup within = CriteriaGroupBuilder.builder(Examples.group(
                        "h",
                        criterion("c", "1", new ScoringMethod.Entered())
                                .remedy(BLANK)
                                .build()))
                .title(BLANK)
                .build();
        CriteriaGroup around = CriteriaGroupBuilder.builder(Examples.group("g"))
                .maximum(number("1"))
                .groups(List.of(within))
                .build();
        assertThat(faults(Examples.set(List.of(), around).build()))
                .containsExactly(
                        "/groups/0/groups/0/title/vi set.blank", "/groups/0/groups/0/criteria/0/remedy/vi set.blank");
    }

    private static List<String> of(ScoringMethod method) {
        List<Measure> measures =
                List.of(Examples.measure("yes", MeasureType.YES_NO), Examples.measure("points", MeasureType.POINTS));
        return faults(Examples.one(measures, criterion("c", "1", method)));
    }

    @Test
    void names_within_methods() {
        String at = "/groups/0/criteria/0/method";
        assertThat(of(new ScoringMethod.Options(ITEMS))).containsExactly(at + "/options/0/label/vi set.blank");
        assertThat(of(new ScoringMethod.Levels(ITEMS, null))).containsExactly(at + "/levels/0/label/vi set.blank");
        ScoringMethod imported = new ScoringMethod.Imported(" ", "points", number("1"));
        assertThat(of(imported)).containsExactly(at + "/scheme set.blank");
        assertThat(of(new ScoringMethod.Imported("đề án", "points", number("1"))))
                .isEmpty();
        ScoringMethod sound = new ScoringMethod.AllOrNothing(YES, null);
        List<ScoringMethod.ByUnitClass.Case> cases = new ArrayList<>();
        cases.add(new ScoringMethod.ByUnitClass.Case(List.of("I"), sound));
        cases.add(new ScoringMethod.ByUnitClass.Case(List.of("II"), imported));
        assertThat(of(new ScoringMethod.ByUnitClass(cases, sound)))
                .containsExactly(at + "/cases/1/method/scheme set.blank");
        assertThat(of(new ScoringMethod.ByUnitClass(cases.subList(0, 1), imported)))
                .containsExactly(at + "/otherwise/scheme set.blank");
        assertThat(of(new ScoringMethod.ByUnitClass(cases.subList(0, 1), null))).isEmpty();
    }

    @Test
    void names_of_what_a_rating_is_made_of() {
        RatingCondition unnamed = new RatingCondition("x", BLANK, YES, "test");
        RatingRow good = new RatingRow("good", BLANK, number("1"), null, List.of(unnamed), null);
        RatingRules rating = new RatingRules(
                List.of(new RatingGrid(List.of(), List.of(good, Examples.row("poor", "", "1")), null, null)),
                null,
                null,
                List.of(BlockBuilder.builder(Examples.block("b", YES, Block.Effect.NOT_RATED))
                        .title(BLANK)
                        .build()),
                List.of(new Ceiling("k", BLANK, "commune", null, null)),
                List.of(new Quota("q", BLANK, "good", "poor", number("0.2"), null, 0, 0)));
        CriteriaSet set = Examples.set(
                        List.of(Examples.measure("yes", MeasureType.YES_NO)),
                        Examples.group(
                                "g",
                                criterion("c", "1", new ScoringMethod.Entered()).build()))
                .rating(rating)
                .build();
        assertThat(faults(set))
                .containsExactly(
                        "/rating/grids/0/rows/0/name/vi set.blank",
                        "/rating/grids/0/rows/0/conditions/0/title/vi set.blank",
                        "/rating/blocks/0/title/vi set.blank",
                        "/rating/ceilings/0/title/vi set.blank",
                        "/rating/quotas/0/title/vi set.blank");
    }
}
