package vn.danchu.scoring.set;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static vn.danchu.scoring.set.Examples.criterion;
import static vn.danchu.scoring.set.Examples.faults;
import static vn.danchu.scoring.set.Examples.grid;
import static vn.danchu.scoring.set.Examples.label;
import static vn.danchu.scoring.set.Examples.measure;
import static vn.danchu.scoring.set.Examples.number;
import static vn.danchu.scoring.set.Examples.row;

import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.danchu.law.Citation;

/** Names that mean nothing and provisions that there are not; and faults of an extension at its author's own places. */
class NamesAndPlacesTest {

    private static final Locale VI = new Locale("vi");
    private static final ScoringMethod ENTERED = new ScoringMethod.Entered();

    @ParameterizedTest
    @CsvSource({
        "L10:91, ",
        "L10:92, set.noArticle",
        "L10:11.14, ",
        "L10:11.15, set.noClause",
        "L10:12.1.k, ",
        "L10:12.1.l, set.noPoint",
        "L10:12.2.a, set.noPoints",
        "L10:1.1, set.noClauses",
        "L10:64-81, ",
        "L10:90-92, set.noArticle",
        "D59:31, ",
        "D59:32, set.noArticle",
        "D145:37.5, ",
        "D145:37.6, set.noClause",
        "D145:114.4, ",
        "L47:57.3, "
    })
    void a_provision_exists_or_is_named(String citation, String key) {
        CriteriaSet set =
                Examples.one(List.of(), criterion("c", "1", ENTERED).citations(List.of(Citation.parse(citation))));
        if (key == null) {
            assertThat(faults(set)).isEmpty();
        } else {
            assertThat(faults(set)).containsExactly("/groups/0/criteria/0/citations/0 " + key);
        }
    }

    @Test
    void a_wrong_clause_is_told_with_what_there_is() {
        CriteriaSet set =
                Examples.one(List.of(), criterion("c", "1", ENTERED).citations(List.of(Citation.parse("L10:13.7"))));
        assertThat(set.check().get(0).message().text(VI))
                .contains("Luật số 10/2022/QH15")
                .contains("6 khoản");
    }

    @ParameterizedTest
    @ValueSource(strings = {"số liệu", "a b", "a/b", "a..b", ".a", "a.", "", "đối.thoại", "a:b"})
    void a_key_that_cannot_be_one(String key) {
        CriteriaSet set = Examples.one(
                List.of(measure(key, MeasureType.YES_NO)),
                criterion("c", "1", new ScoringMethod.AllOrNothing(MeasureCondition.yes(key), null)));
        assertThat(faults(set)).contains("/measures/0/key set.measureKey");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "tinh-x.onlineFiles", "buoi.doi.thoai", "h1_2.3"})
    void a_key_that_can(String key) {
        CriteriaSet set = Examples.one(
                List.of(measure(key, MeasureType.YES_NO)),
                criterion("c", "1", new ScoringMethod.AllOrNothing(MeasureCondition.yes(key), null)));
        assertThat(faults(set)).isEmpty();
    }

    @Test
    void blank_names() {
        CriteriaSet set = CriteriaSetBuilder.builder(
                        Examples.one(List.of(), criterion("c", "1", ENTERED).title(label(" "))))
                .title(new Label("", null))
                .build();
        assertThat(faults(set))
                .containsExactlyInAnyOrder(
                        "/title/vi set.blank",
                        "/groups/0/criteria/0/title/vi set.blank",
                        "/groups/0/criteria/0/title/en set.blank");
    }

    @Test
    void a_measure_that_nothing_reads_is_a_warning() {
        CriteriaSet set = Examples.one(
                List.of(measure("read", MeasureType.YES_NO), measure("unread", MeasureType.YES_NO)),
                criterion("c", "1", new ScoringMethod.AllOrNothing(MeasureCondition.yes("read"), null)));
        assertThat(set.check()).isEmpty();
        assertThat(set.warnings())
                .extracting(SetFault::path, fault -> fault.message().key())
                .containsExactly(tuple("/measures/1/key", "set.unreadMeasure"));
    }

    @Test
    void a_mistyped_measure_is_told_with_the_one_that_was_meant() {
        CriteriaSet set = Examples.one(
                List.of(measure("doi.thoai", MeasureType.YES_NO)),
                criterion("c", "1", new ScoringMethod.AllOrNothing(MeasureCondition.yes("doi.thoia"), null)));
        assertThat(set.check().get(0).message().text(VI))
                .isEqualTo("Không có số liệu \"doi.thoia\"; có phải là \"doi.thoai\"?");
    }

    @Test
    void a_class_of_unit_outside_the_closed_list() {
        CriteriaSet set = Examples.one(
                List.of(),
                criterion(
                        "c",
                        "1",
                        new ScoringMethod.AllOrNothing(new MeasureCondition.UnitClass(List.of("comune")), null)));
        assertThat(faults(set)).containsExactly("/groups/0/criteria/0/method/condition/classes/0 set.unknownClass");
        assertThat(set.check().get(0).message().text(Locale.ENGLISH)).contains("\"commune\" meant");
    }

    @Test
    void a_level_that_begins_above_the_maximum() {
        CriteriaSet set = Examples.set(
                        List.of(),
                        Examples.group("g", criterion("c", "90", ENTERED).build()))
                .rating(grid(row("best", "90.01", ""), row("good", "50", "90.01"), row("poor", "", "50")))
                .build();
        assertThat(faults(set)).containsExactly("/rating/grids/0/rows/0/from set.levelAboveMaximum");
        assertThat(faults(CriteriaSetBuilder.builder(set)
                        .rating(grid(row("best", "90", ""), row("good", "50", "90"), row("poor", "", "50")))
                        .build()))
                .isEmpty();
    }

    @Nested
    class Of_an_extension {

        private final CriteriaSet base = Examples.set(
                        List.of(measure("old", MeasureType.YES_NO)),
                        Examples.group("first", criterion("x", "10", ENTERED).build()),
                        Examples.group(
                                "second",
                                criterion("a", "60", ENTERED).build(),
                                criterion("b", "30", new ScoringMethod.AllOrNothing(MeasureCondition.yes("old"), null))
                                        .build()))
                .rating(grid(
                        row(
                                "good",
                                "50",
                                "",
                                Examples.condition("m", new MeasureCondition.MinimumPoints("a", number("1")))),
                        row("poor", "", "50")))
                .build();

        private CriteriaSetBuilder own(CriteriaGroup... groups) {
            return CriteriaSetBuilder.builder()
                    .id("own")
                    .version("1")
                    .title(label("own"))
                    .standing(CriteriaSet.Standing.REFERENCE)
                    .status(CriteriaSet.Status.IN_FORCE)
                    .inForce(base.inForce())
                    .sources(List.of("test"))
                    .base("test")
                    .groups(List.of(groups));
        }

        private CriteriaGroup patch(String id, Criterion... criteria) {
            return CriteriaGroupBuilder.builder()
                    .id(id)
                    .title(label(id))
                    .criteria(List.of(criteria))
                    .build();
        }

        private List<String> faults(CriteriaSet own) {
            return own.checkOver(base).stream()
                    .map(fault -> fault.path() + " " + fault.message().key())
                    .toList();
        }

        @Test
        void lie_at_its_own_places() {
            Criterion wrong = criterion(
                            "b", "30", new ScoringMethod.AllOrNothing(MeasureCondition.yes("nowhere"), null))
                    .build();
            assertThat(faults(own(patch("second", wrong)).build()))
                    .as("group 1 of the base is group 0 of the file, criterion 1 its criterion 0")
                    .containsExactly("/groups/0/criteria/0/method/condition/measure set.unknownMeasure");
        }

        @Test
        void in_what_only_the_base_has_name_the_base() {
            List<SetFault> faults =
                    own().omits(List.of("a")).maximum(number("40")).build().checkOver(base);
            assertThat(faults).extracting(SetFault::path).contains("/base", "/maximum");
            assertThat(faults.get(0).message().text(Locale.ENGLISH)).contains("In the base test:1, at /");
        }

        @Test
        void that_omits_what_there_is_not() {
            assertThat(faults(own().omits(List.of("x1")).build())).containsExactly("/omits/0 set.omitsNothing");
        }

        @Test
        void that_names_a_group_the_base_does_not_have() {
            assertThat(faults(own(patch("secnd", criterion("b", "30", ENTERED).build()))
                            .build()))
                    .contains("/groups/0/id set.noGroupInBase");
        }

        @Test
        void that_bears_the_id_of_its_base() {
            assertThat(faults(own().id("test").build())).containsExactly("/id set.idOfBase");
        }

        @Test
        void a_sound_one_has_none_and_carries_no_measure_that_nothing_reads_any_more() {
            CriteriaSet own =
                    own(patch("second", criterion("b", "30", ENTERED).build())).build();
            assertThat(faults(own)).isEmpty();
            assertThat(own.over(base).measures()).isEmpty();
            assertThat(own.warningsOver(base)).isEmpty();
        }

        @Test
        void in_what_it_says_itself_lie_there_and_in_what_it_inherits_in_the_base() {
            RatingRules wrong = grid(row("good", "50", ""), row("poor", "", "40"));
            ProcessRules late = new ProcessRules(
                    List.of(),
                    List.of(DeadlineBuilder.builder()
                            .stage(ProcessStage.REPORT)
                            .kind(Deadline.Kind.LATEST)
                            .build()));
            CriteriaSet.Bonus bonus = new CriteriaSet.Bonus(number("-1"), CriteriaSet.Bonus.Place.BEYOND_MAXIMUM);
            Rounding rounding = new Rounding(Rounding.Place.TOTAL, -1, null, RoundingMode.DOWN, Rounding.When.AFTER);
            CriteriaSet.UnitClass blank = new CriteriaSet.UnitClass("", label("I"));
            Measure doubtful =
                    new Measure("doubtful", MeasureType.YES_NO, label("x"), null, List.of(Citation.parse("L10:92")));
            CriteriaSet itself = own().rating(wrong)
                    .process(late)
                    .bonus(bonus)
                    .rounding(rounding)
                    .unitClasses(List.of(blank))
                    .measures(List.of(doubtful))
                    .build();
            assertThat(faults(itself))
                    .containsExactlyInAnyOrder(
                            "/bonus/cap set.negative",
                            "/rounding/scale set.negative",
                            "/measures/0/citations/0 set.noArticle",
                            "/unitClasses/0/code set.blank",
                            "/rating/grids/0/rows/0 set.gap",
                            "/process/deadlines/0 set.deadline");
            CriteriaSet below = CriteriaSetBuilder.builder(base)
                    .rating(wrong)
                    .process(late)
                    .bonus(bonus)
                    .rounding(rounding)
                    .unitClasses(List.of(blank))
                    .measures(List.of(measure("old", MeasureType.YES_NO), doubtful))
                    .build();
            assertThat(own().build().checkOver(below))
                    .hasSize(6)
                    .extracting(SetFault::path, fault -> fault.message().key())
                    .containsOnly(tuple("/base", "set.inBase"));
        }

        @Test
        void at_any_depth_lie_at_its_own_places() {
            CriteriaGroup inner =
                    Examples.group("inner", criterion("i", "10", ENTERED).build());
            CriteriaSet deep = CriteriaSetBuilder.builder(base)
                    .groups(List.of(CriteriaGroupBuilder.builder(base.groups().get(0))
                            .maximum(number("30"))
                            .groups(List.of(
                                    Examples.group(
                                            "beside",
                                            criterion("s", "10", ENTERED).build()),
                                    inner))
                            .build()))
                    .rating(RatingRules.NONE)
                    .maximum(number("30"))
                    .build();
            CriteriaGroup wrong =
                    patch("inner", criterion("i", "10", ENTERED).provision(null).build());
            CriteriaGroup mistyped = patch("iner", criterion("j", "10", ENTERED).build());
            CriteriaGroup outer = CriteriaGroupBuilder.builder(patch("first"))
                    .groups(List.of(wrong, mistyped))
                    .build();
            assertThat(own(outer).build().checkOver(deep))
                    .extracting(fault -> fault.path() + " " + fault.message().key())
                    .contains(
                            "/groups/0/groups/1/id set.noGroupInBase",
                            "/groups/0/groups/0/criteria/0/citations set.noCitation");
            assertThat(own().omits(List.of("s", "i")).build().checkOver(deep))
                    .extracting(fault -> fault.message().key())
                    .as("what stands deep in the base may be omitted")
                    .doesNotContain("set.omitsNothing");
        }

        @Test
        void of_a_criterion_that_it_only_inherits_lie_in_the_base_and_of_its_own_group_at_the_group() {
            CriteriaSet faulty = CriteriaSetBuilder.builder(base)
                    .groups(List.of(
                            base.groups().get(0),
                            Examples.group(
                                    "second",
                                    criterion("a", "60", ENTERED)
                                            .provision(null)
                                            .build(),
                                    criterion("b", "30", ENTERED).build())))
                    .build();
            CriteriaGroup own = patch("second", criterion("b", "20", ENTERED).build());
            List<SetFault> faults = own(own).build().checkOver(faulty);
            assertThat(faults)
                    .extracting(SetFault::path, fault -> fault.message().key())
                    .contains(tuple("/base", "set.inBase"), tuple("/groups/0/maximum", "set.maximumSum"));
        }

        @Test
        void warnings_lie_at_its_own_places_too() {
            CriteriaSet own = own(patch(
                            "second",
                            criterion("b", "30", new ScoringMethod.AllOrNothing(MeasureCondition.yes("old"), null))
                                    .build()))
                    .measures(List.of(measure("unread", MeasureType.YES_NO)))
                    .build();
            assertThat(own.warningsOver(base))
                    .as("measure 1 of the set laid over its base is measure 0 of the file")
                    .extracting(SetFault::path, fault -> fault.message().key())
                    .containsExactly(tuple("/measures/0/key", "set.unreadMeasure"));
        }
    }
}
