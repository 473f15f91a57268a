package vn.danchu.scoring.set;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.danchu.scoring.set.Examples.number;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How a maximum of 10 may stand to the sum of its parts, and what is proposed where it does not. */
class MaximumCheckTest {

    @ParameterizedTest
    @CsvSource({
        "REACHED, 9.9, false",
        "REACHED, 10.0, true",
        "REACHED, 10.1, false",
        "CAP, 9.9, false",
        "CAP, 10.0, false",
        "CAP, 10.1, true",
        "AS_PRINTED, 9.9, true",
        "AS_PRINTED, 10.0, false",
        "AS_PRINTED, 10.1, false"
    })
    void reached_cut_or_printed(MaximumIs is, String sum, boolean stands) {
        assertThat(MaximumCheck.stands(is, number("10"), number(sum))).isEqualTo(stands);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "REACHED | 9 | The maximum 10 is not the sum of the parts, 9. If the text prints more than its parts can reach, "
                        + "write \"maximumIs\": \"AS_PRINTED\"",
                "REACHED | 11 | The maximum 10 is not the sum of the parts, 11. If the text caps the points, "
                        + "write \"maximumIs\": \"CAP\"",
                "CAP | 9 | The cap 10 is not below the sum of the parts, 9, and cuts nothing; leave \"maximumIs\" out",
                "AS_PRINTED | 11 | The parts reach 11, which is not below the maximum 10; leave \"maximumIs\" out"
            })
    void what_is_wrong_says_what_may_be_written(MaximumIs is, String sum, String text) {
        assertThat(MaximumCheck.message("set.maximumSum", is, number("10"), number(sum))
                        .text(Locale.ENGLISH))
                .isEqualTo(text);
    }
}
