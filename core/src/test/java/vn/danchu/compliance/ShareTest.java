package vn.danchu.compliance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShareTest {

    private static final Share TWO_THIRDS = Share.atLeast(2, 3);
    private static final Share MAJORITY = Share.moreThan(1, 2);

    @ParameterizedTest
    @CsvSource({"66, 44", "67, 45", "68, 46", "3, 2", "1, 1", "2000000000, 1333333334"})
    void twoThirdsOrMoreOfTheBase(long base, long needed) {
        assertThat(TWO_THIRDS.needed(base)).isEqualTo(needed);
        assertThat(TWO_THIRDS.reachedBy(needed, base)).isTrue();
        assertThat(TWO_THIRDS.reachedBy(needed - 1, base)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"100, 51", "101, 51", "2, 2", "1, 1", "2000000000, 1000000001"})
    void moreThanHalfOfTheBase(long base, long needed) {
        assertThat(MAJORITY.needed(base)).isEqualTo(needed);
        assertThat(MAJORITY.reachedBy(needed, base)).isTrue();
        assertThat(MAJORITY.reachedBy(needed - 1, base)).isFalse();
    }

    @Test
    void theNumberNeededIsTheLeastThatReachesTheShareForEveryBase() {
        for (Share share : new Share[] {TWO_THIRDS, MAJORITY, Share.atLeast(1, 10), Share.moreThan(7, 10)}) {
            for (long base = 1; base <= 500; base++) {
                long needed = share.needed(base);
                assertThat(share.reachedBy(needed, base)).isTrue();
                assertThat(share.reachedBy(needed - 1, base)).isFalse();
            }
        }
    }
}
