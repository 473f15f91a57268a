package vn.danchu.compliance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The values with which an answer is said. */
class ArgumentsTest {

    @Test
    void areKeptInTheirOrder() {
        Arguments arguments = Arguments.of(Argument.HAS, 3).with(Argument.BASE, 7);
        assertThat(arguments.get(Argument.HAS)).isEqualTo(3L);
        assertThat(arguments.get(Argument.BASE)).isEqualTo(7L);
        assertThat(arguments.get(Argument.LEAST)).isNull();
        assertThat(arguments.size()).isEqualTo(2);
        List<Object> seen = new ArrayList<>();
        arguments.forEach((name, value) -> {
            seen.add(name);
            seen.add(value);
        });
        assertThat(seen).containsExactly(Argument.HAS, 3L, Argument.BASE, 7L);
        assertThat(arguments).hasToString("{" + Argument.HAS.key() + "=3, " + Argument.BASE.key() + "=7}");
        assertThat(Arguments.none()).hasToString("{}");
        assertThat(Arguments.none().size()).isZero();
        assertThat(Arguments.none().get(Argument.HAS)).isNull();
    }

    @Test
    void areEqualByTheirValues() {
        Arguments one = Arguments.of(Argument.HAS, 3);
        assertThat(one).isEqualTo(Arguments.of(Argument.HAS, 3L)).hasSameHashCodeAs(Arguments.of(Argument.HAS, 3L));
        assertThat(one).isNotEqualTo(Arguments.of(Argument.HAS, 4));
        assertThat(one).isNotEqualTo(Arguments.of(Argument.BASE, 3));
        assertThat(one.equals("x")).isFalse();
        assertThat(one.hashCode()).isNotEqualTo(Arguments.of(Argument.HAS, 4).hashCode());
    }

    @ParameterizedTest
    @EnumSource
    void takeOnlyWhatTheirNamesSay(Argument argument) {
        List<Delay> delays = List.of(new Delay("a", LocalDate.EPOCH.plusDays(1), LocalDate.EPOCH));
        List<Object> all =
                List.of(LocalDate.EPOCH, 1, 1L, List.of("/a"), delays, "a", BigDecimal.ONE, new StringBuilder("none"));
        List<Object> fits = switch (argument.type()) {
            case DATE -> List.of(LocalDate.EPOCH);
            case COUNT, YEAR -> List.of(1, 1L);
            case CODES, PATHS -> List.of(List.of("/a"), delays);
            case DELAYS -> List.of(delays);
            case CONDITION, FIGURE, PRINTED -> List.of("a");
            case PERCENTAGE -> List.of(BigDecimal.ONE);
        };
        for (Object value : all) {
            if (fits.contains(value)) {
                assertThat(Arguments.of(argument, value).get(argument)).isNotNull();
            } else {
                assertThatThrownBy(() -> Arguments.of(argument, value))
                        .isInstanceOf(IllegalArgumentException.class)
                        .hasMessageContaining(argument.type().name());
            }
        }
    }

    @Test
    void aYearIsAnIntAndACountALong() {
        assertThat(Arguments.of(Argument.YEAR, 2026L).get(Argument.YEAR)).isEqualTo(2026);
        assertThat(Arguments.of(Argument.DAYS, 3).get(Argument.DAYS)).isEqualTo(3L);
    }

    @Test
    void oneIsReplacedInItsPlaceOrAdded() {
        Arguments three = Arguments.of(Argument.HAS, 3).with(Argument.BASE, 7).with(Argument.LEAST, 1);
        Arguments replaced = three.with(Argument.BASE, 8);
        assertThat(replaced).hasToString(three.toString().replace("=7", "=8"));
        assertThat(replaced.size()).isEqualTo(3);
        assertThat(three.with(Argument.LEAST, 2).get(Argument.LEAST)).isEqualTo(2L);
        assertThat(three.with(Argument.HAS, 4).get(Argument.HAS)).isEqualTo(4L);
        assertThat(three.with(Argument.MOST, 9).get(Argument.MOST)).isEqualTo(9L);
        assertThat(three.with(Argument.MOST, 9).size()).isEqualTo(4);
    }

    @Test
    void pathsAreStringsWhateverTheyWereGivenAs() {
        assertThat(Arguments.of(Argument.ABSENT, List.of("a", Every.YEAR)).paths(Argument.ABSENT))
                .containsExactly("a", "YEAR");
        List<String> strings = List.of("a", "b");
        assertThat(Arguments.of(Argument.ABSENT, strings).paths(Argument.ABSENT))
                .as("handed on as they are")
                .isSameAs(strings);
        assertThat(Arguments.none().paths(Argument.ABSENT)).isEmpty();
    }

    @Test
    void pathsMoveBelowAPrefixAndTheRestStays() {
        Arguments some = Arguments.of(Argument.MISSING, List.of("/a", "#/unit", "^/b"))
                .with(Argument.HAS, 3)
                .with(Argument.ALSO, List.of("/c"));
        Arguments placed = some.placed("/list/0");
        assertThat(placed.get(Argument.MISSING)).isEqualTo(List.of("/list/0/a", "#/unit", "/b"));
        assertThat(placed.get(Argument.ALSO)).isEqualTo(List.of("/list/0/c"));
        assertThat(placed.get(Argument.HAS)).isEqualTo(3L);
        assertThat(placed.size()).isEqualTo(3);
        assertThat(some.placed("")).isSameAs(some);
        Arguments codes = Arguments.of(Argument.ABSENT, List.of("/a"));
        assertThat(codes.placed("/list/0")).isSameAs(codes);
        assertThat(codes.with(Argument.MISSING, List.of("/a")).placed("/x").get(Argument.ABSENT))
                .isEqualTo(List.of("/a"));
        assertThat(some.paths(Argument.MISSING)).containsExactly("/a", "#/unit", "^/b");
        assertThat(some.paths(Argument.HAS)).isEmpty();
        assertThat(some.paths(Argument.ABSENT)).isEmpty();
    }

    @Test
    void pathsOfARecordBecomePathsOfTheDossier() {
        Arguments some = Arguments.of(Argument.MISSING, List.of("/a", "#/unit/name"));
        assertThat(some.inDossier("/decisions/0").get(Argument.MISSING))
                .isEqualTo(List.of("/decisions/0/a", "/unit/name"));
        Arguments none = Arguments.of(Argument.HAS, 1);
        assertThat(none.inDossier("/decisions/0")).isSameAs(none);
    }

    @Test
    void aPlaceThatIsNamedFromTheRecordAndFromTheDossierIsOne() {
        Arguments twice = Arguments.of(Argument.MISSING, List.of("/a", "#/decisions/0/a", "#/decisions/0/a/b"));
        assertThat(twice.inDossier("/decisions/0").get(Argument.MISSING)).isEqualTo(List.of("/decisions/0/a"));
    }
}
