package vn.danchu.scoring.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.danchu.scoring.set.Examples.YEAR;
import static vn.danchu.scoring.set.Examples.criterion;
import static vn.danchu.scoring.set.Examples.grid;
import static vn.danchu.scoring.set.Examples.label;
import static vn.danchu.scoring.set.Examples.number;
import static vn.danchu.scoring.set.Examples.row;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.danchu.scoring.score.Quotas.RatedUnit;
import vn.danchu.scoring.set.CriteriaSet;
import vn.danchu.scoring.set.Entry;
import vn.danchu.scoring.set.EntryBuilder;
import vn.danchu.scoring.set.Examples;
import vn.danchu.scoring.set.Measure;
import vn.danchu.scoring.set.MeasureType;
import vn.danchu.scoring.set.MeasureValue;
import vn.danchu.scoring.set.Measures;
import vn.danchu.scoring.set.Quota;
import vn.danchu.scoring.set.RatingRow;
import vn.danchu.scoring.set.RatingRules;
import vn.danchu.scoring.set.ScoreForm;
import vn.danchu.scoring.set.ScoreFormBuilder;
import vn.danchu.scoring.set.ScoringMethod;
import vn.danchu.scoring.set.Survey;
import vn.danchu.scoring.set.SurveyRule;

/** Many units together: quotas, rankings, roll-ups. */
class PopulationTest {

    private static Scorer scorer(RatingRow... rows) {
        return Scorer.compile(Examples.set(
                        List.of(),
                        Examples.group(
                                "g",
                                criterion("c", "100", new ScoringMethod.Entered())
                                        .build()))
                .rating(grid(rows))
                .build());
    }

    private static ScoreSheet sheet(Scorer scorer, String unit, String points) {
        List<Entry> entries = points.isEmpty() ? List.of() : List.of(Entry.claimed("c", points));
        return scorer.score(ScoreFormBuilder.builder()
                .unit(unit)
                .period(YEAR)
                .entries(entries)
                .build());
    }

    /** NĐ 233/2026, art. 7.7. */
    @Nested
    class QuotaOfTheTopLevel {

        private final Quota quota = new Quota("q", label("q"), "best", "good", number("0.2"), number("0.25"), 5, 1);

        private List<RatedUnit> population(int best, int good, int other) {
            List<RatedUnit> units = new ArrayList<>();
            for (int i = 0; i < best; i++) {
                units.add(new RatedUnit("b" + i, "best", number("99").subtract(number(String.valueOf(i)))));
            }
            for (int i = 0; i < good; i++) {
                units.add(new RatedUnit("g" + i, "good", number("80")));
            }
            for (int i = 0; i < other; i++) {
                units.add(new RatedUnit("o" + i, null, null));
            }
            return units;
        }

        /** 5 of 25 good is 20%; 6 of 24 is 25%: at 30 units 5 may stay, and at the raised share 6. */
        @ParameterizedTest
        @CsvSource({
            "10, 20, 0, false, 5",
            "10, 20, 0, true, 6",
            "9, 20, 0, false, 4",
            "10, 19, 0, true, 5",
            "1, 10, 0, false, 1",
            "4, 0, 0, false, 1",
            "0, 4, 0, false, 1",
            "5, 0, 0, false, 0",
            "6, 0, 0, false, 1",
            "3, 1, 1, false, 0"
        })
        void counts_the_final_numbers(int best, int good, int other, boolean raised, int allowed) {
            Quotas.Outcome outcome = Quotas.apply(quota, population(best, good, other), raised);

            assertThat(outcome.allowed()).isEqualTo(allowed);
            assertThat(outcome.kept()).hasSize(Math.min(allowed, best));
            assertThat(outcome.moved()).hasSize(best - Math.min(allowed, best));
        }

        @Test
        void the_largest_totals_keep_the_level() {
            assertThat(Quotas.apply(quota, population(3, 9, 0), false).kept()).containsExactly("b0", "b1");
        }

        @Test
        void equal_totals_at_the_limit_are_left_to_the_competent_body() {
            List<RatedUnit> units = population(1, 9, 0);
            units.add(new RatedUnit("x", "best", number("95")));
            units.add(new RatedUnit("y", "best", number("95")));

            Quotas.Outcome outcome = Quotas.apply(quota, units, false);

            assertThat(outcome.allowed()).isEqualTo(2);
            assertThat(outcome.kept()).containsExactly("b0");
            assertThat(outcome.tied()).containsExactly("x", "y");
            assertThat(outcome.moved()).isEmpty();
        }
    }

    /** A total that is not known is behind every other, and beside another unknown one nobody can say which is larger. */
    @Nested
    class QuotaWithUnitsThat {

        private final Quota quota = new Quota("q", label("q"), "best", "good", number("0.2"), null, 5, 1);

        /** As many of the top level, by their totals in the order given, and nine of the base level: two may stay of three. */
        private Quotas.Outcome apply(String... totals) {
            List<RatedUnit> units = new ArrayList<>();
            for (int i = 0; i < totals.length; i++) {
                units.add(new RatedUnit("b" + i, "best", totals[i] == null ? null : number(totals[i])));
            }
            for (int i = 0; i < 9; i++) {
                units.add(new RatedUnit("g" + i, "good", number("80")));
            }
            Quotas.Outcome outcome = Quotas.apply(quota, units, false);
            assertThat(outcome.allowed()).isEqualTo(2);
            return outcome;
        }

        @Test
        void come_in_any_order() {
            assertThat(apply("95", "99", "97").kept()).containsExactly("b1", "b2");
            assertThat(apply("95", "99", "97").moved()).containsExactly("b0");
        }

        @Test
        void have_no_known_total() {
            Quotas.Outcome last = apply(null, "99", "97");
            assertThat(last.kept()).containsExactly("b1", "b2");
            assertThat(last.moved()).containsExactly("b0");
            Quotas.Outcome two = apply(null, "99", null);
            assertThat(two.kept()).containsExactly("b1");
            assertThat(two.tied()).containsExactly("b0", "b2");
        }

        @Test
        void all_have_the_same() {
            Quotas.Outcome all = apply("95", "95.0", "95");
            assertThat(all.kept()).isEmpty();
            assertThat(all.moved()).isEmpty();
            assertThat(all.tied()).containsExactly("b0", "b1", "b2");
        }
    }

    /** Bắc Kạn 2019: 35 units, 27 good (80 and more), 8 fair (75 to less than 80), none below. */
    @Test
    void bac_kan_2019() {
        Scorer scorer = scorer(row("tot", "80", ""), row("kha", "75", "80"), row("khac", "", "75"));
        List<ScoreSheet> sheets = new ArrayList<>();
        List<String> units = new ArrayList<>();
        for (int i = 0; i < 35; i++) {
            units.add("u" + i);
            sheets.add(sheet(scorer, "u" + i, i < 14 ? "80" : i < 27 ? "90" : i < 31 ? "79.99" : "75"));
        }

        RollUp rollUp = RollUp.sum(sheets, units);

        assertThat(rollUp.levels()).isEqualTo(Map.of("tot", 27, "kha", 8));
        assertThat(rollUp.withoutSheet()).isEmpty();
    }

    /** Quảng Nam 2023: of 37 agencies and units 9 excellent, 25 good, 3 completed; of 18 districts 9 and 9. */
    @Test
    void quang_nam_2023() {
        Scorer scorer = scorer(row("htxs", "90", ""), row("htt", "70", "90"), row("ht", "", "70"));
        assertThat(levels(scorer, 9, 25, 3)).isEqualTo(Map.of("htxs", 9, "htt", 25, "ht", 3));
        assertThat(levels(scorer, 9, 9, 0)).isEqualTo(Map.of("htxs", 9, "htt", 9));
    }

    private static Map<String, Integer> levels(Scorer scorer, int first, int second, int third) {
        List<ScoreSheet> sheets = new ArrayList<>();
        for (int i = 0; i < first + second + third; i++) {
            sheets.add(sheet(scorer, "u" + i, i < first ? "90" : i < first + second ? "89.9" : "69.9"));
        }
        return RollUp.sum(sheets, List.of()).levels();
    }

    @Nested
    class TakenTogether {

        private final Scorer scorer = scorer(row("good", "80", ""), row("poor", "", "80"));

        @Test
        void equal_totals_share_a_place_and_the_next_is_skipped() {
            Ranking ranking = Ranking.of(
                    List.of(
                            sheet(scorer, "a", "80"),
                            sheet(scorer, "b", "90"),
                            sheet(scorer, "c", "80.0"),
                            sheet(scorer, "d", "70"),
                            sheet(scorer, "e", "")),
                    List.of("a", "b", "c", "d", "e", "f"));

            assertThat(ranking.places())
                    .extracting(place -> place.place() + place.unit() + (place.tied() ? "=" : ""))
                    .containsExactly("1b", "2a=", "2c=", "4d");
            assertThat(ranking.incomplete()).containsExactly("e");
            assertThat(ranking.withoutSheet()).containsExactly("f");
        }

        /** 30 of 40 is 75 of 100, and stands before 70 of 100; the sheet still shows 30 of 40. */
        @Test
        void what_was_left_out_puts_no_unit_behind() {
            CriteriaSet set = Examples.set(
                            List.of(),
                            Examples.group(
                                    "g",
                                    criterion("c", "40", new ScoringMethod.Entered())
                                            .build(),
                                    criterion("d", "60", new ScoringMethod.Entered())
                                            .build()))
                    .rating(new RatingRules(
                            grid(row("good", "80", ""), row("poor", "", "80")).grids(),
                            RatingRules.ConditionsFail.NEXT_ROW,
                            RatingRules.LeftOut.SCALED_UP,
                            List.of(),
                            List.of(),
                            List.of()))
                    .build();
            Scorer scaling = Scorer.compile(set);
            ScoreSheet less = scaling.score(ScoreFormBuilder.builder()
                    .unit("a")
                    .period(Examples.YEAR)
                    .entries(List.of(
                            Entry.claimed("c", "30"),
                            EntryBuilder.builder()
                                    .criterion("d")
                                    .notApplicable("không có")
                                    .build()))
                    .build());
            ScoreSheet whole = scaling.score(ScoreFormBuilder.builder()
                    .unit("b")
                    .period(Examples.YEAR)
                    .entries(List.of(Entry.claimed("c", "10"), Entry.claimed("d", "60")))
                    .build());

            Ranking ranking = Ranking.of(List.of(whole, less), List.of());
            assertThat(ranking.places()).extracting(Ranking.Place::unit).containsExactly("a", "b");
            assertThat(ranking.places().get(0).points()).isEqualByComparingTo("75");
            assertThat(ranking.places().get(0).total()).isEqualByComparingTo("30");
            assertThat(ranking.places().get(0).maximum()).isEqualByComparingTo("40");
            RollUp mean = RollUp.mean(List.of(whole, less), List.of(), 2);
            assertThat(mean.value()).isEqualByComparingTo("72.5");
            assertThat(mean.ofLess()).containsExactly("a");
        }

        @Test
        void a_mean_is_not_a_sum() {
            List<ScoreSheet> sheets =
                    List.of(sheet(scorer, "a", "80"), sheet(scorer, "b", "75"), sheet(scorer, "c", "75"));

            assertThat(RollUp.mean(sheets, List.of(), 2))
                    .extracting(RollUp::kind, RollUp::value)
                    .containsExactly(RollUp.Kind.MEAN, number("76.67"));
            assertThat(RollUp.sum(sheets, List.of()).value()).isEqualByComparingTo("230");
            assertThat(RollUp.mean(List.of(), List.of("a"), 2).value()).isNull();
        }

        @Test
        void a_mean_has_as_many_places_as_are_asked_for_and_more_where_it_would_be_rounder() {
            List<ScoreSheet> half = List.of(sheet(scorer, "a", "70"), sheet(scorer, "b", "75"));
            assertThat(RollUp.mean(half, List.of(), 2).value()).isEqualTo(new BigDecimal("72.50"));
            assertThat(RollUp.mean(half, List.of(), 0).value()).isEqualTo(new BigDecimal("73"));
            List<ScoreSheet> close = List.of(sheet(scorer, "a", "80"), sheet(scorer, "b", "79.992"));
            assertThat(RollUp.mean(close, List.of(), 2).value()).isEqualTo(new BigDecimal("79.996"));
        }

        /** TT 124/2021, art. 5.4: 70% or more of those below recognised; one without a sheet is not. */
        @Test
        void the_share_of_a_level_is_a_measure_for_the_level_above() {
            RollUp rollUp = RollUp.sum(
                    List.of(sheet(scorer, "a", "80"), sheet(scorer, "b", "75"), sheet(scorer, "c", "")),
                    List.of("a", "b", "c", "d"));

            assertThat(rollUp.share(Set.of("good")).value()).isEqualTo(MeasureValue.ratio(1, 4));
            assertThat(rollUp.share(Set.of("good", "poor")).value()).isEqualTo(MeasureValue.ratio(2, 4));
            assertThat(rollUp.share(Set.of("good")).trace()).containsExactly("good: 1", "poor: 1");
        }

        @Test
        void sheets_of_different_periods_are_not_counted_together() {
            ScoreSheet other = scorer.score(ScoreFormBuilder.builder()
                    .unit("b")
                    .period(vn.danchu.law.Period.year(2025))
                    .build());
            assertThatThrownBy(() -> RollUp.sum(List.of(sheet(scorer, "a", "80"), other), List.of()))
                    .isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> Ranking.of(List.of(sheet(scorer, "a", "80"), sheet(scorer, "a", "80")), List.of()))
                    .hasMessageContaining("two sheets");
        }
    }

    @Nested
    class Asked {

        /** Options worth 100, 60, 20 and 0: (100 x 6 + 60 x 3 + 20 x 1) / (100 x 10) = 800/1000. */
        private Survey survey() {
            return new Survey(
                    List.of(
                            new Survey.Option(label("rất hài lòng"), number("100"), 6),
                            new Survey.Option(label("hài lòng"), number("60"), 3),
                            new Survey.Option(label("bình thường"), number("20"), 1),
                            new Survey.Option(label("không hài lòng"), number("0"), 0)),
                    20L,
                    null);
        }

        private SurveyRule atLeast(long sample) {
            return new SurveyRule(sample, null, null, null);
        }

        private static Survey of(long valid, Long issued, Long population) {
            return new Survey(List.of(new Survey.Option(label("hài lòng"), number("1"), valid)), issued, population);
        }

        /** Half of 20 slips came back. */
        @Test
        void a_response_rate_is_met_or_not() {
            assertThat(survey().shortOf(new SurveyRule(0, number("0.5"), null, null)))
                    .isNull();
            assertThat(survey().shortOf(new SurveyRule(0, number("0.51"), null, null))
                            .key())
                    .isEqualTo("survey.response");
            assertThat(of(10, null, null)
                            .shortOf(new SurveyRule(0, number("0.5"), null, null))
                            .key())
                    .as("without the slips issued it is not known")
                    .isEqualTo("survey.response");
        }

        /** At 95 percent a margin of 5 points takes 384.16 slips, so 385; of a population of 1,000 it takes 278. */
        @ParameterizedTest
        @CsvSource({"385, , true", "384, , false", "278, 1000, true", "277, 1000, false", "10, 10, true"})
        void a_margin_of_error_is_met_or_not(long valid, Long population, boolean met) {
            SurveyRule rule = new SurveyRule(0, null, number("0.05"), null);
            assertThat(of(valid, null, population).shortOf(rule) == null).isEqualTo(met);
        }

        @Test
        void a_form_may_hold_its_counts() {
            Measure satisfied =
                    new Measure("satisfied", MeasureType.PERCENT, label("satisfied"), null, List.of(), atLeast(10));
            CriteriaSet set = Examples.set(
                            List.of(satisfied),
                            Examples.group(
                                    "g",
                                    criterion("c", "20", new ScoringMethod.Proportional("satisfied", null, null))
                                            .build()))
                    .build();
            Measures enough = Measures.builder()
                    .put("satisfied", new MeasureValue.Surveyed(survey()))
                    .build();
            ScoreSheet sheet = Scorer.compile(set).score(ScoreForm.of(YEAR, enough));
            assertThat(sheet.total()).isEqualByComparingTo("16");
            assertThat(sheet.criterion("c").trace()).contains("hài lòng: 3");

            Measures few = Measures.builder()
                    .put("satisfied", new MeasureValue.Surveyed(of(9, null, null)))
                    .build();
            ScoreSheet open = Scorer.compile(set).score(ScoreForm.of(YEAR, few));
            assertThat(open.notScored()).isEqualTo(1);
            assertThat(open.faults().get(0).message().text(java.util.Locale.ENGLISH))
                    .isEqualTo("satisfied: there are only 9 valid slips; 10 are needed");
        }

        @Test
        void weighted_options_give_a_score() {
            Measures measures = survey().measures("benefit.satisfaction", atLeast(10));

            assertThat(measures.get("benefit.satisfaction").value())
                    .isEqualTo(new MeasureValue.Ratio(number("800"), number("1000")));
            assertThat(measures.get("benefit.satisfaction.responseRate").value())
                    .isEqualTo(MeasureValue.ratio(10, 20));
        }

        @Test
        void too_small_a_sample_gives_none() {
            Measures measures = survey().measures("benefit.satisfaction", atLeast(11));

            assertThat(measures.find("benefit.satisfaction")).isEmpty();
            assertThat(measures.get("benefit.satisfaction.sampleSufficient").value())
                    .isEqualTo(MeasureValue.no());
        }

        @Test
        void more_valid_slips_than_were_issued_cannot_be() {
            assertThat(of(3, 2L, null).shortOf(SurveyRule.NONE).key()).isEqualTo("survey.aboveIssued");
            assertThat(of(3, null, 2L).shortOf(SurveyRule.NONE).key()).isEqualTo("survey.abovePopulation");
            assertThat(of(2, 2L, 2L).shortOf(SurveyRule.NONE)).isNull();
            assertThat(new Survey(List.of(), null, null)
                            .shortOf(SurveyRule.NONE)
                            .key())
                    .isEqualTo("survey.noWeight");
        }
    }
}
