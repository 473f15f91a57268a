package vn.danchu.scoring.set;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.danchu.scoring.set.Examples.criterion;
import static vn.danchu.scoring.set.Examples.measure;
import static vn.danchu.scoring.set.Examples.number;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** A share is written 0.9; a bound that can never be met because it was written 90 is a fault that says so. */
class BoundCheckTest {

    private static final Locale VI = new Locale("vi");
    private static final List<Measure> MEASURES = List.of(
            measure("share", MeasureType.RATIO),
            measure("percent", MeasureType.PERCENT),
            measure("count", MeasureType.COUNT));
    private static final String METHOD = "/groups/0/criteria/0/method";

    private static List<SetFault> faults(ScoringMethod method) {
        return Examples.one(MEASURES, criterion("c", "20", method)).check();
    }

    private static ScoringMethod bands(String measure, String upper, String lower) {
        return new ScoringMethod.Bands(
                measure,
                List.of(Band.of(upper, "", "20"), Band.of(lower, upper, "10"), Band.of("", lower, "0")),
                Band.Included.LOWER);
    }

    @Test
    void percentages_as_bounds_of_a_share() {
        List<SetFault> faults = faults(bands("share", "90", "70"));

        assertThat(faults)
                .extracting(SetFault::path)
                .containsExactlyInAnyOrder(
                        METHOD + "/bands/0/from",
                        METHOD + "/bands/1/from",
                        METHOD + "/bands/1/to",
                        METHOD + "/bands/2/to");
        assertThat(faults.get(0).message().text(VI)).contains("90% viết là 0.9").contains("PERCENT");
        assertThat(faults.get(0).message().text(Locale.ENGLISH)).contains("write 0.9 for 90%");
    }

    @Test
    void at_one_and_just_above() {
        assertThat(faults(bands("share", "1", "0.7"))).isEmpty();
        assertThat(faults(bands("share", "1.01", "0.7"))).isNotEmpty();
        assertThat(faults(bands("percent", "100", "70"))).isEmpty();
        assertThat(faults(bands("percent", "100.5", "70")))
                .extracting(fault -> fault.message().key())
                .containsOnly("set.boundAbove");
        assertThat(faults(bands("count", "90", "70"))).isEmpty();
    }

    @Test
    void of_gates_and_full_points() {
        assertThat(faults(new ScoringMethod.Proportional("share", number("80"), number("90"))))
                .extracting(SetFault::path)
                .containsExactly(METHOD + "/gate", METHOD + "/full");
        assertThat(faults(new ScoringMethod.Proportional("percent", number("80"), number("90"))))
                .isEmpty();
    }

    @Test
    void of_steps() {
        ScoringMethod steps =
                new ScoringMethod.Steps("share", number("30"), number("3"), number("5"), number("0.5"), null, null);
        assertThat(faults(steps)).extracting(SetFault::path).containsExactly(METHOD + "/start", METHOD + "/width");
    }

    @Test
    void of_conditions_and_of_what_is_compared_with_other_measures() {
        MeasureCondition mixed = new MeasureCondition.CompareMeasures(
                "share", Comparison.AT_LEAST, List.of(new MeasureCondition.Term("percent", null)), null);
        assertThat(faults(new ScoringMethod.AllOrNothing(mixed, null)))
                .extracting(fault -> fault.message().key())
                .containsExactly("set.otherScale");
        MeasureCondition constant = new MeasureCondition.CompareMeasures(
                "share", Comparison.AT_LEAST, List.of(new MeasureCondition.Term("share", null)), number("5"));
        assertThat(faults(new ScoringMethod.AllOrNothing(constant, null)))
                .extracting(SetFault::path)
                .containsExactly(METHOD + "/condition/constant");
    }
}
