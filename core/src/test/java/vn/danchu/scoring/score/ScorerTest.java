package vn.danchu.scoring.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static vn.danchu.scoring.set.Examples.YEAR;
import static vn.danchu.scoring.set.Examples.criterion;
import static vn.danchu.scoring.set.Examples.measure;
import static vn.danchu.scoring.set.Examples.number;
import static vn.danchu.scoring.set.Examples.values;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.danchu.scoring.set.CriteriaGroup;
import vn.danchu.scoring.set.CriteriaGroupBuilder;
import vn.danchu.scoring.set.CriteriaSet;
import vn.danchu.scoring.set.CriteriaSetBuilder;
import vn.danchu.scoring.set.Criterion;
import vn.danchu.scoring.set.Entry;
import vn.danchu.scoring.set.Examples;
import vn.danchu.scoring.set.Measure;
import vn.danchu.scoring.set.MeasureCondition;
import vn.danchu.scoring.set.MeasureType;
import vn.danchu.scoring.set.MeasureValue;
import vn.danchu.scoring.set.Measured;
import vn.danchu.scoring.set.Measures;
import vn.danchu.scoring.set.ScoreForm;
import vn.danchu.scoring.set.ScoringMethod;
import vn.danchu.scoring.set.VerificationCase;

/** What a scorer says of itself and of a form that does not fit it, and what a sheet answers. */
class ScorerTest {

    private static final ScoringMethod ENTERED = new ScoringMethod.Entered();
    private static final List<Measure> MEASURES = List.of(
            measure("first", MeasureType.YES_NO),
            measure("second", MeasureType.COUNT),
            measure("unread", MeasureType.COUNT));

    private static final CriteriaGroup WITHIN =
            Examples.group("within", criterion("deep", "10", ENTERED).build());

    /** Around: counted 5 and within 10; beside: entered 5. */
    private static CriteriaSetBuilder set() {
        Criterion counted = criterion(
                        "counted",
                        "5",
                        new ScoringMethod.AllOrNothing(
                                MeasureCondition.all(
                                        MeasureCondition.compare(
                                                "second", vn.danchu.scoring.set.Comparison.AT_LEAST, "1"),
                                        MeasureCondition.yes("first")),
                                null))
                .build();
        CriteriaGroup around = CriteriaGroupBuilder.builder(Examples.group("around", counted))
                .maximum(number("15"))
                .groups(List.of(WITHIN))
                .build();
        return Examples.set(
                        MEASURES,
                        around,
                        Examples.group(
                                "beside", criterion("entered", "5", ENTERED).build()))
                .rating(Examples.grid(Examples.row("good", "10", ""), Examples.row("poor", "", "10")));
    }

    private static final Scorer SCORER = Scorer.compile(set().build());

    @Test
    void names_the_measures_it_reads_and_those_of_a_criterion_as_its_method_does() {
        assertThat(SCORER.measures()).extracting(Measure::key).contains("first", "second");
        assertThat(SCORER.measures("counted")).extracting(Measure::key).containsExactly("second", "first");
        assertThat(SCORER.measures("entered")).isEmpty();
        assertThat(SCORER.measures("nowhere")).isEmpty();
    }

    @Test
    void a_set_with_faults_is_refused_and_each_is_said() {
        CriteriaSet faulty =
                set().id("faulty").maximum(number("30")).sources(List.of()).build();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Scorer.compile(faulty))
                .withMessageStartingWith("criteria set faulty:1 has faults:\n")
                .withMessageContaining("/maximum: The maximum 30 is not the sum of the parts, 20.")
                .withMessageContaining("/sources: ");
    }

    private static List<String> faults(@Nullable String unitClass, Measures measures) {
        ScoreForm form = new ScoreForm(null, unitClass, YEAR, measures, List.of(), null, null, null);
        return SCORER.score(form).faults().stream()
                .map(fault -> fault.path() + " " + fault.message().text(Locale.ENGLISH))
                .toList();
    }

    @Test
    void measures_that_the_set_does_not_know_are_named_with_what_was_meant() {
        assertThat(faults(null, values(v -> v.yes("first").count("second", 1)))).isEmpty();
        List<String> mistyped = faults(null, values(v -> v.yes("firt").count("second", 1)));
        assertThat(mistyped).hasSize(1);
        assertThat(mistyped.get(0))
                .startsWith("/measures/values/firt The set has no measure \"firt\"")
                .contains("first");
        List<String> far = faults(null, values(v -> v.yes("gần gũi")));
        assertThat(far).containsExactly("/measures/values/gần gũi The set has no measure \"gần gũi\"");
    }

    @Test
    void what_a_report_brings_that_the_set_does_not_ask_for_is_no_fault() {
        Measured ofReport = new Measured(new MeasureValue.YesNo(true), Measured.Origin.COMPLIANCE_REPORT, List.of());
        assertThat(faults(null, Measures.builder().put("elsewhere", ofReport).build()))
                .isEmpty();
    }

    @Test
    void a_class_that_the_set_does_not_know_is_named_with_those_it_knows() {
        assertThat(faults("II", Measures.NONE)).isEmpty();
        assertThat(faults("IX", Measures.NONE))
                .containsExactly("/unitClass The set has no class of unit \"IX\"; there are: I, II, III, province, "
                        + "district, commune");
        Scorer without = Scorer.compile(set().unitClasses(List.of()).build());
        assertThat(without.score(new ScoreForm(null, "IX", YEAR, null, null, null, null, null))
                        .faults())
                .as("a set without classes asks for none")
                .isEmpty();
    }

    private static ScoreSheet sheet(String... entered) {
        List<Entry> entries = new ArrayList<>();
        for (int i = 0; i < entered.length; i += 2) {
            entries.add(Entry.claimed(entered[i], entered[i + 1]));
        }
        return SCORER.score(ScoreForm.of(YEAR, Measures.NONE, entries));
    }

    @Test
    void a_sheet_says_where_points_are() {
        ScoreSheet none = sheet();
        assertThat(none.hasPoints()).isFalse();
        assertThat(none.hasPoints("around")).isFalse();
        ScoreSheet deep = sheet("deep", "0");
        assertThat(deep.hasPoints()).as("0 points are points").isTrue();
        assertThat(deep.hasPoints("within")).isTrue();
        assertThat(deep.hasPoints("around")).as("those below it are in it").isTrue();
        assertThat(deep.hasPoints("beside")).isFalse();
        ScoreSheet beside = sheet("entered", "5");
        assertThat(beside.hasPoints("beside")).isTrue();
        assertThat(beside.hasPoints("around")).isFalse();
        assertThat(beside.hasPoints("within")).isFalse();
    }

    @Test
    void a_sheet_finds_its_lines() {
        ScoreSheet sheet = sheet("deep", "7", "entered", "5");
        assertThat(sheet.findCriterion("deep"))
                .get()
                .extracting(CriterionScore::id)
                .isEqualTo("deep");
        assertThat(sheet.findCriterion("nowhere")).isEmpty();
        assertThat(sheet.criterion("entered").points()).isEqualByComparingTo("5");
        assertThat(sheet.findGroup("within")).get().extracting(GroupScore::id).isEqualTo("within");
        assertThat(sheet.findGroup("nowhere")).isEmpty();
        assertThat(sheet.group("within").parent()).isEqualTo("around");
        assertThat(sheet.group("around").parent()).isNull();
        assertThat(sheet.group("around").points()).isEqualByComparingTo("7");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> sheet.group("besid"))
                .withMessageContaining("besid")
                .withMessageContaining("beside");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> sheet.criterion("deap"))
                .withMessageContaining("deap")
                .withMessageContaining("deep");
    }

    @Test
    void verification_names_what_came_otherwise() {
        ScoreForm form =
                ScoreForm.of(YEAR, Measures.NONE, List.of(Entry.claimed("deep", "7"), Entry.claimed("entered", "5")));
        CriteriaSetBuilder set = set();
        assertThat(verified(set, form, "12", "good", Map.of("deep", number("7"))))
                .isEmpty();
        assertThat(verified(set, form, "13", "poor", Map.of("deep", number("7"), "counted", number("5"))))
                .hasSize(3);
        assertThat(verified(set, form, null, null, Map.of("entered", number("4"))))
                .hasSize(1);
    }

    private static List<String> verified(
            CriteriaSetBuilder set,
            ScoreForm form,
            @Nullable String total,
            @Nullable String level,
            Map<String, BigDecimal> points) {
        VerificationCase one = new VerificationCase(
                "ca", "test", form, new VerificationCase.Expected(total == null ? null : number(total), level, points));
        return Scorer.compile(set.cases(List.of(one)).build()).verify().stream()
                .map(difference -> difference.text(Locale.ENGLISH))
                .toList();
    }
}
