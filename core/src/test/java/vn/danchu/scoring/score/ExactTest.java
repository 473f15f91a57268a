package vn.danchu.scoring.score;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.danchu.scoring.set.Examples.number;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

    /** Hundredths from none to a hundred are reckoned without fractions. */
    @ParameterizedTest
    @CsvSource({
        "99.99, 0.01, 100, 99.98",
        "100, 0.01, 100.01, 99.99",
        "0.01, 0.01, 0.02, 0",
        "0.01, 0.02, 0.03, -0.01",
        "0.07, 0.03, 0.1, 0.04",
        "0.01, 0.001, 0.011, 0.009",
        "100.01, 0.01, 100.02, 100",
        "99.75, 0.25, 100, 99.5",
        "100, 0.25, 100.25, 99.75",
        "0.25, 0.25, 0.5, 0",
        "0.25, 0.5, 0.75, -0.25",
        "0, 0.1, 0.1, -0.1",
        "0.1, 0, 0.1, 0.1",
        "100.25, 0.25, 100.5, 100"
    })
    void hundredths_add_up_beyond_a_hundred_and_below_nothing(String one, String other, String sum, String difference) {
        Exact number = Exact.of(number(one));

        assertThat(number.plus(Exact.of(number(other)))).isEqualTo(Exact.of(number(sum)));
        assertThat(number.minus(Exact.of(number(other)))).isEqualTo(Exact.of(number(difference)));
        assertThat(number.minus(Exact.of(number(other)))).isLessThanOrEqualTo(number);
        assertThat(number.plus(Exact.of(number(other)))).isGreaterThanOrEqualTo(number);
    }

    /** Of most points there is one, so that nothing is made for them. */
    @Test
    void thereIsOneOfEachHundredthUpToAHundred() {
        assertThat(Exact.of(0)).isSameAs(Exact.ZERO);
        assertThat(quotient("200", "2")).isSameAs(Exact.HUNDRED);
        assertThat(quotient("1", "100")).isSameAs(Exact.of(number("0.01")));
        assertThat(quotient("1999", "20")).isSameAs(Exact.of(number("99.95")));
        assertThat(Exact.of(101)).isNotSameAs(Exact.of(101)).isEqualTo(Exact.of(101));
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

    @ParameterizedTest
    @CsvSource({
        "1, 5, 0.2",
        "3, 15625, 0.000192",
        "7, 40, 0.175",
        "1, 1000000000000000000, 0.000000000000000001",
        "9223372036854775807, 10, 922337203685477580.7",
        "9223372036854775807, 1000000000000000000, 9.223372036854775807",
        "-9223372036854775807, 2, -4611686018427387903.5",
        "1, 36893488147419103232, 0.00000000000000000002710505431213761085018632002174854278564453125",
        "100000000000000000000, 8, 12500000000000000000",
        "100000000000000000001, 8, 12500000000000000000.125",
        "100000000000000000001, 9765625, 10240000000000.0000001024",
        "1, 1099511627776, 0.0000000000009094947017729282379150390625",
        "100000000000000000000, 3, 33333333333333333333.333333",
        "1000, 3, 333.333333"
    })
    void a_number_is_shown_without_zeros_behind_it(String above, String below, String shown) {
        assertThat(quotient(above, below).shown().toPlainString()).isEqualTo(shown);
        assertThat(quotient(above, below).shown().scale()).isNotNegative();
    }

    /** Beside a bound of four places or fewer a reader must see on which side the number lies. */
    @Test
    void a_number_that_no_decimal_holds_is_never_shown_as_a_rounder_one() {
        Exact little = quotient("1", "3000000000");
        assertThat(Exact.of(number("0.1234")).plus(little).shown()).isEqualTo(number("0.1234000003"));
        assertThat(Exact.of(number("0.1234")).minus(little).shown()).isEqualTo(number("0.1233999997"));
        assertThat(Exact.of(number("0.12345")).plus(little).shown()).isEqualTo(number("0.12345"));
        assertThat(Exact.of(80).plus(little).shown()).isEqualTo(number("80.0000000003"));
    }

    @ParameterizedTest
    @CsvSource({
        "0.0000000000000000001, 1/10000000000000000000",
        "0.000000000000000001, 1/1000000000000000000",
        "0.5, 1/2",
        "12345678901234567890.5, 24691357802469135781/2",
        "123456789012345678.5, 246913578024691357/2",
        "1E+20, 100000000000000000000",
        "1E+2, 100",
        "-1.5, -3/2",
        "0, 0",
        "99, 99",
        "100, 100",
        "101, 101",
        "-1, -1"
    })
    void a_decimal_of_any_length_is_taken_as_it_is(String decimal, String fraction) {
        assertThat(Exact.of(number(decimal))).hasToString(fraction);
    }

    @Test
    void a_quotient_of_decimals_is_taken_as_it_is() {
        assertThat(quotient("1.5", "2")).hasToString("3/4");
        assertThat(quotient("3", "1.5")).hasToString("2");
        assertThat(quotient("3", "4")).hasToString("3/4");
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

    /** The least long has no negation that is one. */
    @Test
    void what_has_no_negation_in_a_long_is_taken_away_as_it_is() {
        Exact least = Exact.of(-(1L << 62)).times(Exact.of(2));
        assertThat(least).hasToString("-9223372036854775808");
        assertThat(Exact.of(101).minus(least)).hasToString("9223372036854775909");
    }

    /** At both sides of what a long holds, and far beyond, it reckons as fractions of big integers do. */
    @Test
    void numbersOfEverySizeAreReckonedAsFractionsOfBigIntegers() {
        long edge = 3_037_000_499L;
        long[] parts = {
            1, 2, 3, 10, 97, 1_000_000_007L, edge, edge + 1, Long.MAX_VALUE / 2, Long.MAX_VALUE / 2 + 1, Long.MAX_VALUE
        };
        List<Fraction> fractions = new ArrayList<>();
        for (long above : parts) {
            for (long below : parts) {
                fractions.add(new Fraction(BigInteger.valueOf(above), BigInteger.valueOf(below)));
                fractions.add(new Fraction(BigInteger.valueOf(-above), BigInteger.valueOf(below)));
            }
        }
        fractions.add(new Fraction(BigInteger.ZERO, BigInteger.ONE));
        fractions.add(new Fraction(BigInteger.valueOf(Long.MIN_VALUE), BigInteger.valueOf(3)));
        fractions.add(new Fraction(BigInteger.TEN.pow(40), BigInteger.valueOf(7).pow(30)));
        for (Fraction one : fractions) {
            for (Fraction other : fractions) {
                Exact a = one.exact();
                Exact b = other.exact();
                assertThat(a.plus(b)).as("%s + %s", one, other).hasToString(one.plus(other.above, other.below));
                assertThat(a.minus(b))
                        .as("%s - %s", one, other)
                        .hasToString(one.plus(other.above.negate(), other.below));
                assertThat(a.times(b)).as("%s * %s", one, other).hasToString(one.times(other.above, other.below));
                if (other.above.signum() > 0) {
                    assertThat(a.dividedBy(b))
                            .as("%s / %s", one, other)
                            .hasToString(one.times(other.below, other.above));
                }
                assertThat(Integer.signum(a.compareTo(b)))
                        .as("%s beside %s", one, other)
                        .isEqualTo(one.above.multiply(other.below).compareTo(other.above.multiply(one.below)));
                assertThat(a.equals(b) ? b.hashCode() : a.hashCode()).isEqualTo(a.hashCode());
            }
        }
    }

    private record Fraction(BigInteger above, BigInteger below) {

        Exact exact() {
            return Exact.quotient(new BigDecimal(above), new BigDecimal(below));
        }

        String plus(BigInteger otherAbove, BigInteger otherBelow) {
            return lowest(above.multiply(otherBelow).add(otherAbove.multiply(below)), below.multiply(otherBelow));
        }

        String times(BigInteger otherAbove, BigInteger otherBelow) {
            return lowest(above.multiply(otherAbove), below.multiply(otherBelow));
        }

        private static String lowest(BigInteger above, BigInteger below) {
            BigInteger common = above.gcd(below);
            BigInteger rest = below.divide(common);
            return above.divide(common) + (rest.equals(BigInteger.ONE) ? "" : "/" + rest);
        }
    }
}
