package vn.danchu.compliance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What is counted of the occasions of a duty. */
class FulfilmentTest {

    private static final Fulfilment ONE = new Fulfilment(1, 2, 4, 8, 16, 32);

    @Test
    void countsAllThatIsOwedAndOfItWhatWasBroken() {
        assertThat(ONE.owed()).isEqualTo(63);
        assertThat(ONE.broken()).as("late, lacking or missed").isEqualTo(14);
    }

    @Test
    void ofTwoDutiesAddsUpEachKindOnItsOwn() {
        assertThat(ONE.plus(new Fulfilment(100, 200, 300, 400, 500, 600)))
                .isEqualTo(new Fulfilment(101, 202, 304, 408, 516, 632));
    }
}
