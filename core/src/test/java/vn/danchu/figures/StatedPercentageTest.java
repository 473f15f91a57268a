package vn.danchu.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.danchu.figures.StatedPercentage.Agreement;

class StatedPercentageTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "98.54%  | 98.54%  | 2",
                "98,54%  | 98.54%  | 2",
                "97%     | 97%     | 0",
                "97.0%   | 97.0%   | 1",
                "100%    | 100%    | 0",
                "0%      | 0%      | 0",
                "007%    | 7%      | 0",
                "1.250%  | 1.250%  | 3",
                "120,5 % | 120.5%  | 1",
                ">91%    | >91%    | 0",
                "> 91 %  | >91%    | 0",
                ">=91%   | ≥91%    | 0",
                "≥ 2,5%  | ≥2.5%   | 1",
                "<5%     | <5%     | 0",
                "<=5%    | ≤5%     | 0",
                "≤5%     | ≤5%     | 0",
            })
    void readsWhatReportsPrint(String text, String printed, int decimals) {
        StatedPercentage read = StatedPercentage.parse(text);
        assertThat(read).hasToString(printed);
        assertThat(read.decimals()).isEqualTo(decimals);
    }

    @Test
    void readsNoBreakSpacesToo() {
        assertThat(StatedPercentage.parse("\u00a097\u00a0% ")).hasToString("97%");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "%",
                "97",
                ".5%",
                "98.%",
                "9 8%",
                "1.250,5%",
                "1,250.5%",
                "-5%",
                "+5%",
                "97%%",
                "97% trở lên",
                ">%",
                "=>91%",
                "≥=91%",
                "~97%",
                "≈97%",
                "trên 91%",
                "1e2%",
                "٩٧%",
                "0x61%",
                "NaN%",
                "1234567890123456789.0123%"
            })
    void refusesTheRestAndSaysWhatIsAllowed(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> StatedPercentage.parse(text))
                .withMessage("\"" + text + "\" is not a percentage such as 97%, 98.54%, 98,54% or >91%");
    }

    @ParameterizedTest
    @CsvSource({
        "97%,     7445,  7609,  TRUNCATED", // 97.8447
        "98%,     7445,  7609,  HOLDS",
        "99%,     7445,  7609,  WRONG",
        "96%,     7445,  7609,  WRONG",
        "97.8%,   7445,  7609,  HOLDS",
        "97.84%,  7445,  7609,  HOLDS", // rounding and truncation agree: it holds
        "99.3%,   7518,  7609,  WRONG", // 98.8040
        "98.80%,  7518,  7609,  HOLDS",
        "98.54%,  7336,  7445,  HOLDS", // 98.5359: truncation gives 98.53
        "98.53%,  7336,  7445,  TRUNCATED",
        "97.7%,   5578,  5717,  WRONG", // 97.5687
        "97.6%,   5578,  5717,  HOLDS",
        "97.5%,   5578,  5717,  TRUNCATED",
        "24.76%,   420,  1696,  HOLDS",
        "63.27%,  1073,  1696,  HOLDS",
        "63%,        5,     8,  HOLDS", // 62.5, an exact half, rounds up
        "62%,        5,     8,  TRUNCATED",
        "62.5%,      5,     8,  HOLDS",
        "62.50%,     5,     8,  HOLDS",
        "0.5%,       1,   200,  HOLDS",
        "1%,         1,   200,  HOLDS", // 0.5
        "0%,         1,   200,  TRUNCATED",
        "0%,         1,   201,  HOLDS", // just below 0.5
        "1%,         1,   201,  WRONG",
        "1%,         1,   199,  HOLDS", // just above 0.5
        "0%,         1,   199,  TRUNCATED",
        "2%,         3,   200,  HOLDS", // 1.5: half up, where half even agrees
        "3%,         5,   200,  HOLDS", // 2.5: half up, where half even gives 2
        "2%,         5,   200,  TRUNCATED",
        "100%,      12,    12,  HOLDS",
        "100.00%,   12,    12,  HOLDS",
        "99%,       12,    12,  WRONG",
        "101%,      12,    12,  WRONG",
        "100%,     199,   200,  HOLDS", // 99.5
        "99%,      199,   200,  TRUNCATED",
        "100%,     198,   200,  WRONG", // 99.0
        "0%,         0,    12,  HOLDS",
        "0.00%,      0,    12,  HOLDS",
        "1%,         0,    12,  WRONG",
        "105%,      21,    20,  HOLDS",
        "66.67%,     2,     3,  HOLDS",
        "66.66%,     2,     3,  TRUNCATED",
        "66.68%,     2,     3,  WRONG",
        "33.33%,     1,     3,  HOLDS"
    })
    void isRoundedHalfUpAtItsOwnPrecision(String stated, BigDecimal part, BigDecimal whole, Agreement agreement) {
        assertThat(StatedPercentage.parse(stated).with(part, whole)).isEqualTo(agreement);
    }

    @ParameterizedTest
    @CsvSource({
        ">91%,  317,  348,  HOLDS", // 91.0920
        ">91%,   91,  100,  WRONG", // exactly 91
        ">91%,  910001, 1000000, HOLDS",
        ">91%,  909999, 1000000, WRONG",
        ">=91%,  91,  100,  HOLDS",
        ">=91%, 909999, 1000000, WRONG", // would round to 91
        "<91%,   91,  100,  WRONG",
        "<91%,  909999, 1000000, HOLDS",
        "<=91%,  91,  100,  HOLDS",
        "<=91%, 910001, 1000000, WRONG", // would round to 91
        ">97.8%, 7445, 7609, HOLDS",
        ">97.9%, 7445, 7609, WRONG",
        ">0%,     0,   12,  WRONG",
        ">0%,     1,   12,  HOLDS",
        ">100%,  12,   12,  WRONG"
    })
    void withASignIsComparedWithTheExactShare(String stated, BigDecimal part, BigDecimal whole, Agreement agreement) {
        assertThat(StatedPercentage.parse(stated).with(part, whole)).isEqualTo(agreement);
    }

    @Test
    void staysExactWhereFloatingPointDoesNot() {
        BigDecimal whole = BigDecimal.valueOf(9_000_000_000_000_000_000L);
        BigDecimal half = BigDecimal.valueOf(4_500_000_000_000_000_000L);
        assertThat(StatedPercentage.parse("50%").with(half, whole)).isEqualTo(Agreement.HOLDS);
        assertThat(StatedPercentage.parse(">50%").with(half, whole)).isEqualTo(Agreement.WRONG);
        assertThat(StatedPercentage.parse(">50%").with(half.add(BigDecimal.ONE), whole))
                .isEqualTo(Agreement.HOLDS);
        assertThat(StatedPercentage.parse("<50%").with(half.subtract(BigDecimal.ONE), whole))
                .isEqualTo(Agreement.HOLDS);
    }

    @ParameterizedTest
    @CsvSource({"7445, 7609, 2, 97.84", "7518, 7609, 2, 98.80", "5578, 5717, 2, 97.57", "5, 8, 0, 63", "0, 3, 2, 0.00"})
    void computesWhatTheNumbersGive(BigDecimal part, BigDecimal whole, int decimals, String computed) {
        assertThat(StatedPercentage.computed(part, whole, decimals)).isEqualTo(new BigDecimal(computed));
    }

    @ParameterizedTest
    @CsvSource({"-1, 5", "1, 0", "0, 0", "1, -5"})
    void refusesWhatIsNoShare(BigDecimal part, BigDecimal whole) {
        StatedPercentage any = StatedPercentage.parse("97%");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> any.with(part, whole))
                .withMessage(part + " of " + whole + " is no share");
        assertThatIllegalArgumentException().isThrownBy(() -> StatedPercentage.computed(part, whole, 2));
    }

    @Test
    void refusesNegativeDecimals() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> StatedPercentage.computed(BigDecimal.ONE, BigDecimal.TEN, -1));
    }

    @Test
    void isNeverNegativeOrApproximate() {
        assertThatIllegalArgumentException().isThrownBy(() -> new StatedPercentage(null, new BigDecimal("-1")));
        assertThatIllegalArgumentException().isThrownBy(() -> new StatedPercentage(null, new BigDecimal("1E+2")));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new StatedPercentage(Qualifier.ABOUT, new BigDecimal("97")));
    }

    @ParameterizedTest
    @EnumSource(value = Qualifier.class, mode = EnumSource.Mode.EXCLUDE, names = "ABOUT")
    void printsSoThatItCanBeReadAgain(Qualifier qualifier) {
        StatedPercentage stated = new StatedPercentage(qualifier, new BigDecimal("2.50"));
        assertThat(StatedPercentage.parse(stated.toString())).isEqualTo(stated);
    }

    @Test
    void ofAnotherPrecisionClaimsSomethingElse() {
        assertThat(StatedPercentage.parse("97%")).isNotEqualTo(StatedPercentage.parse("97.0%"));
    }
}
