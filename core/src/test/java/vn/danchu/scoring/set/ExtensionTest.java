package vn.danchu.scoring.set;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static vn.danchu.scoring.set.Examples.criterion;
import static vn.danchu.scoring.set.Examples.label;
import static vn.danchu.scoring.set.Examples.measure;
import static vn.danchu.scoring.set.Examples.number;

import java.math.RoundingMode;
import java.time.MonthDay;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.danchu.law.Setting;

/** Of a set laid over another each part is its own where it gives one, else that of the other. */
class ExtensionTest {

    private static final ScoringMethod ENTERED = new ScoringMethod.Entered();

    private static ScoringMethod asks(String measure) {
        return new ScoringMethod.AllOrNothing(MeasureCondition.yes(measure), null);
    }

    private static final Rounding DOWN =
            new Rounding(Rounding.Place.TOTAL, 1, null, RoundingMode.DOWN, Rounding.When.AFTER);
    private static final Policies ZERO = new Policies(Policies.WhenMissing.ZERO, null, null);
    private static final PeriodRule NOVEMBER = new PeriodRule(MonthDay.of(11, 15), -1, MonthDay.of(11, 14));
    private static final ProcessRules REPORTED = new ProcessRules(List.of(ProcessStage.REPORT), List.of());
    private static final CriteriaSet.Bonus BONUS =
            new CriteriaSet.Bonus(number("5"), CriteriaSet.Bonus.Place.BEYOND_MAXIMUM);
    private static final RatingRules RATING =
            Examples.grid(Examples.row("good", "50", ""), Examples.row("poor", "", "50"));

    private static final CriteriaSet BASE = Examples.set(
                    List.of(measure("x", MeasureType.YES_NO), measure("y", MeasureType.YES_NO)),
                    Examples.group(
                            "g",
                            criterion("a", "60", asks("x")).build(),
                            criterion("b", "40", asks("y")).build()))
            .settings(List.of(Setting.COMMUNE))
            .appliesTo(label("xã"))
            .periodRule(NOVEMBER)
            .maximumIs(MaximumIs.CAP)
            .bonus(BONUS)
            .rounding(DOWN)
            .policies(ZERO)
            .unitClasses(List.of(Examples.unitClass("I"), Examples.unitClass("II")))
            .rating(RATING)
            .process(REPORTED)
            .build();

    private static CriteriaSetBuilder own() {
        return CriteriaSetBuilder.builder()
                .id("own")
                .version("2")
                .title(label("own"))
                .standing(CriteriaSet.Standing.REFERENCE)
                .status(CriteriaSet.Status.IN_FORCE)
                .inForce(BASE.inForce())
                .base("test");
    }

    @Test
    void what_it_does_not_give_is_of_the_base() {
        CriteriaSet laid = own().build().over(BASE);
        assertThat(laid)
                .isEqualTo(CriteriaSetBuilder.builder(BASE)
                        .id("own")
                        .version("2")
                        .title(label("own"))
                        .sources(List.of())
                        .build());
    }

    @Test
    void what_it_gives_is_its_own() {
        Rounding up = new Rounding(Rounding.Place.CRITERION, 2, null, RoundingMode.UP, Rounding.When.BEFORE);
        Policies leftOut = new Policies(Policies.WhenMissing.LEFT_OUT, null, null);
        PeriodRule july = new PeriodRule(MonthDay.of(7, 1), -1, MonthDay.of(6, 30));
        CriteriaSet.Bonus within = new CriteriaSet.Bonus(number("3"), CriteriaSet.Bonus.Place.WITHIN_MAXIMUM);
        RatingRules rating = Examples.grid(Examples.row("one", "1", ""), Examples.row("two", "", "1"));
        ProcessRules returned = new ProcessRules(List.of(ProcessStage.RETURN), List.of());
        CriteriaSet.UnitClass renamed = new CriteriaSet.UnitClass("II", label("hai"));
        CriteriaSet laid = own().settings(List.of(Setting.AGENCY))
                .appliesTo(label("cơ quan"))
                .periodRule(july)
                .maximum(number("90"))
                .maximumIs(MaximumIs.AS_PRINTED)
                .bonus(within)
                .rounding(up)
                .policies(leftOut)
                .unitClasses(List.of(renamed, Examples.unitClass("III")))
                .rating(rating)
                .process(returned)
                .build()
                .over(BASE);
        assertThat(laid.settings()).containsExactly(Setting.AGENCY);
        assertThat(laid.appliesTo()).isEqualTo(label("cơ quan"));
        assertThat(laid.periodRule()).isEqualTo(july);
        assertThat(laid.maximum()).isEqualTo(number("90"));
        assertThat(laid.maximumIs()).isEqualTo(MaximumIs.AS_PRINTED);
        assertThat(laid.bonus()).isEqualTo(within);
        assertThat(laid.rounding()).isEqualTo(up);
        assertThat(laid.policies()).isEqualTo(leftOut);
        assertThat(laid.unitClasses()).containsExactly(Examples.unitClass("I"), renamed, Examples.unitClass("III"));
        assertThat(laid.rating()).isEqualTo(rating);
        assertThat(laid.process()).isEqualTo(returned);
    }

    @Test
    void a_measure_of_the_base_that_nothing_reads_any_more_is_left_out_and_ones_own_stays() {
        Measure other = measure("z", MeasureType.COUNT);
        Measure renamed = new Measure("x", MeasureType.YES_NO, label("khác"), null, List.of());
        CriteriaSet laid = own().omits(List.of("b"))
                .measures(List.of(other, renamed))
                .build()
                .over(BASE);
        assertThat(laid.measures()).containsExactly(renamed, other);
    }

    @Test
    void a_group_keeps_of_the_base_what_it_does_not_give() {
        CriteriaGroup within = Examples.group("h", criterion("d", "5", ENTERED).build());
        CriteriaGroup below = new CriteriaGroup(
                "g",
                label("g"),
                number("10"),
                MaximumIs.CAP,
                number("4"),
                number("2"),
                1,
                List.of(within),
                List.of(criterion("a", "5", ENTERED).build()));
        CriteriaSet base =
                CriteriaSetBuilder.builder(BASE).groups(List.of(below)).build();

        CriteriaGroup silent =
                CriteriaGroupBuilder.builder().id("g").title(label("mới")).build();
        assertThat(own().groups(List.of(silent)).build().over(base).groups())
                .containsExactly(new CriteriaGroup(
                        "g",
                        label("mới"),
                        number("10"),
                        MaximumIs.CAP,
                        number("4"),
                        number("1"),
                        1,
                        List.of(within),
                        below.criteria()));

        CriteriaGroup telling = new CriteriaGroup(
                "g", label("mới"), number("9"), MaximumIs.REACHED, number("3"), number("3"), 2, List.of(), List.of());
        assertThat(own().groups(List.of(telling)).build().over(base).groups())
                .containsExactly(new CriteriaGroup(
                        "g",
                        label("mới"),
                        number("9"),
                        MaximumIs.REACHED,
                        number("3"),
                        number("3"),
                        2,
                        List.of(within),
                        below.criteria()));
    }

    @Test
    void what_it_omits_is_dropped_wherever_it_stands() {
        CriteriaGroup within = Examples.group(
                "h",
                criterion("d", "5", ENTERED).build(),
                criterion("e", "5", ENTERED).build());
        CriteriaGroup below = CriteriaGroupBuilder.builder()
                .id("g")
                .title(label("g"))
                .weight(number("2"))
                .groups(List.of(within, Examples.group("i")))
                .build();
        CriteriaSet base = CriteriaSetBuilder.builder(BASE)
                .groups(List.of(below, Examples.group("k")))
                .build();
        List<CriteriaGroup> left =
                own().omits(List.of("d", "i", "k")).build().over(base).groups();
        assertThat(left).extracting(CriteriaGroup::id).containsExactly("g");
        assertThat(left.get(0).weight()).isEqualTo(number("2"));
        assertThat(left.get(0).groups()).extracting(CriteriaGroup::id).containsExactly("h");
        assertThat(left.get(0).groups().get(0).criteria())
                .extracting(Criterion::id)
                .containsExactly("e");
    }

    @Test
    void a_base_is_named_by_its_id_with_or_without_its_version() {
        assertThatCode(() -> own().base("test:1").build().over(BASE)).doesNotThrowAnyException();
        for (String none : List.of("test:2", "other", "other:1")) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> own().base(none).build().over(BASE))
                    .withMessage("set own:2 extends " + none + ", not test:1");
        }
    }
}
