package vn.danchu.compliance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.danchu.compliance.ChecklistRow.State;
import vn.danchu.law.Citation;

/** How much of what must be disclosed is. */
class CoverageTest {

    private static Coverage of(State... states) {
        return Coverage.of(Stream.of(states)
                .map(state -> new ChecklistRow(
                        state.name(),
                        Citation.parse("L10:11.1"),
                        state,
                        List.of(),
                        null,
                        null,
                        null,
                        null,
                        false,
                        null))
                .toList());
    }

    @Test
    void whatIsNotKnownCountsAsNotDisclosedAndWhatIsNotOwedNotAtAll() {
        assertThat(of(State.DISCLOSED, State.DISCLOSED, State.NOT_DISCLOSED)).isEqualTo(new Coverage(2, 3));
        assertThat(of(State.UNKNOWN)).isEqualTo(new Coverage(0, 1));
        assertThat(of(State.NOT_ARISEN, State.EXCEPTED, State.DISCLOSED)).isEqualTo(new Coverage(1, 1));
    }

    @Test
    void aChecklistWithoutAnItemThatAppliesIsNotAssessable() {
        assertThat(of().assessable()).isFalse();
        assertThat(of(State.NOT_ARISEN).assessable()).isFalse();
        assertThat(of(State.NOT_DISCLOSED).assessable()).isTrue();
    }
}
