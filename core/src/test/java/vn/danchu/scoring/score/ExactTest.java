package vn.danchu.scoring.score;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.danchu.scoring.set.Examples.number;

import java.math.RoundingMode;
import org.junit.jupiter.api.Test;

class ExactTest {

    private static Exact quotient(String dividend, String divisor) {
        return Exact.quotient(number(dividend), number(divisor));
    }

    @Test
    void three_thirds_are_one() {
        Exact third = quotient("1", "3");

        assertThat(third.plus(third).plus(third)).isEqualTo(Exact.ONE);
        assertThat(third.times(Exact.of(3))).isEqualTo(Exact.ONE);
        assertThat(Exact.ONE.minus(third)).isEqualTo(quotient("2", "3"));
        assertThat(third.dividedBy(quotient("2", "3"))).isEqualTo(quotient("1", "2"));
    }

    @Test
    void a_quotient_is_compared_as_it_is() {
        assertThat(quotient("2", "3")).isGreaterThan(Exact.of(number("0.666666")));
        assertThat(quotient("2", "3")).isLessThan(Exact.of(number("0.666667")));
        assertThat(quotient("-1", "3")).isLessThan(Exact.ZERO);
    }

    @Test
    void what_a_decimal_can_hold_is_shown_in_full() {
        assertThat(quotient("1", "1024").shown()).isEqualTo(number("0.0009765625"));
        assertThat(quotient("100", "1").shown()).isEqualTo(number("100"));
        assertThat(quotient("1.5", "0.25").shown()).isEqualTo(number("6"));
        assertThat(quotient("2", "3").shown()).isEqualTo(number("0.666667"));
    }

    @Test
    void equal_numbers_are_equal_however_they_are_written() {
        assertThat(Exact.of(number("1.50"))).isEqualTo(quotient("3", "2")).hasSameHashCodeAs(quotient("3", "2"));
        assertThat(Exact.of(number("1E+2"))).isEqualTo(Exact.of(100));
    }

    @Test
    void rounding_is_half_up_where_asked() {
        assertThat(quotient("5", "4").rounded(1, RoundingMode.HALF_UP)).isEqualTo(number("1.3"));
        assertThat(quotient("4", "3").rounded(1, RoundingMode.HALF_UP)).isEqualTo(number("1.3"));
        assertThat(quotient("7", "2").whole(RoundingMode.FLOOR)).isEqualTo(Exact.of(3));
        assertThat(quotient("7", "2").whole(RoundingMode.CEILING)).isEqualTo(Exact.of(4));
    }
}
