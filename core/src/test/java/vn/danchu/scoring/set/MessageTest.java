package vn.danchu.scoring.set;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each kind of value in a message, in either language. */
class MessageTest {

    private static final Locale VI = Locale.forLanguageTag("vi");

    static Stream<Arguments> values() {
        return Stream.of(
                Arguments.of("{x} a.5", "{x} a.5", "{x} a.5"),
                Arguments.of(new BigDecimal("1E+2"), "100", "100"),
                Arguments.of(new BigDecimal("0.5"), "0,5", "0.5"),
                Arguments.of(7, "7", "7"),
                Arguments.of(7L, "7", "7"),
                Arguments.of(LocalDate.of(2026, 3, 2), "02/03/2026", "2026-03-02"),
                Arguments.of(new Label("một", "one"), "một", "one"),
                Arguments.of(new Label("một", null), "một", "một"),
                Arguments.of(Message.of("band.from", "from", new BigDecimal("0.5")), "từ 0,5 trở lên", "0.5 or more"),
                Arguments.of(Column.CLAIMED, "Điểm tự chấm", "Self-score"),
                Arguments.of(Band.Included.LOWER, "Included.LOWER", "Included.LOWER"),
                Arguments.of(List.of("a", new BigDecimal("1.5")), "a, 1,5", "a, 1.5"));
    }

    @ParameterizedTest
    @MethodSource("values")
    void a_value_is_told_in_the_language(Object value, String vi, String en) {
        Message message = Message.of("band.below", "to", value);
        assertThat(message.text(VI)).isEqualTo("dưới " + vi);
        assertThat(message.text(Locale.ENGLISH)).isEqualTo("below " + en);
    }

    @Test
    void each_value_stands_at_its_name_and_one_that_is_not_given_leaves_the_name() {
        assertThat(Message.of("band.fromBelow", "from", 1, "to", 2).text(Locale.ENGLISH))
                .isEqualTo("1 to less than 2");
        assertThat(Message.of("band.fromBelow", "to", 2).text(Locale.ENGLISH)).isEqualTo("{from} to less than 2");
        assertThat(Message.of("band.fromBelow", "from", 1, "to", 2, "more", 3).values())
                .isEqualTo(Map.of("from", number(1), "to", number(2), "more", number(3)));
        assertThat(Message.of("none", "a", 1).text(VI)).isEqualTo("none " + Map.of("a", number(1)));
        assertThat(Message.of("band.any").values()).isEmpty();
        assertThat(new Message("band.any", null)).isEqualTo(Message.of("band.any"));
    }

    private static Message.Value number(int number) {
        return new Message.Value.Number(BigDecimal.valueOf(number));
    }

    @Test
    void a_constant_without_a_name_is_answered_by_its_own() {
        assertThat(Message.text(Band.Included.LOWER, VI)).isEqualTo("LOWER");
        assertThat(Message.text(Column.CLAIMED, VI)).isEqualTo("Điểm tự chấm");
    }
}
