package vn.danchu.compliance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The numbers of a list's elements added up. */
class FactSumTest {

    private record Part(@Nullable Integer number) {}

    private record Whole(@Nullable List<Part> parts) {}

    private static final Circumstances HERE = Circumstances.alone(LocalDate.of(2026, 12, 31));
    private static final Fact<Whole, Integer> SUM =
            Fact.sum(Fact.of("/parts", Whole::parts), Fact.of("/number", Part::number));

    private static Whole of(@Nullable Integer... numbers) {
        return new Whole(Arrays.stream(numbers).map(Part::new).toList());
    }

    @Test
    void numbersAddUpAndDoNotOverflow() {
        assertThat(SUM.of(of(60, 80), HERE)).isEqualTo(140);
        assertThat(SUM.of(of(Integer.MAX_VALUE, 1), HERE)).isEqualTo(Integer.MAX_VALUE);
    }

    @Test
    void aNumberThatIsNotKnownLeavesTheSumOpenAndIsNamed() {
        assertThat(SUM.of(of(60, null), HERE)).isNull();
        assertThat(SUM.gaps(of(60, null), HERE)).containsExactly("/parts/1/number");
    }

    @Test
    void noElementsAddUpToNothingAndAnUnknownListToNothingKnown() {
        assertThat(SUM.of(of(), HERE)).isZero();
        assertThat(SUM.of(new Whole(null), HERE)).isNull();
        assertThat(SUM.gaps(new Whole(null), HERE)).containsExactly("/parts");
        assertThat(SUM.reads()).containsExactly("/parts", "/parts/*/number");
    }
}
