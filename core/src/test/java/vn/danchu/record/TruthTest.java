package vn.danchu.record;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.danchu.record.Truth.FALSE;
import static vn.danchu.record.Truth.TRUE;
import static vn.danchu.record.Truth.UNKNOWN;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Kleene's tables, and what an act shows of itself. */
class TruthTest {

    @Test
    void bothAreSoOnlyWhenBothAreKnownToBe() {
        assertThat(TRUE.and(TRUE)).isEqualTo(TRUE);
        assertThat(TRUE.and(UNKNOWN)).isEqualTo(UNKNOWN);
        assertThat(UNKNOWN.and(UNKNOWN)).isEqualTo(UNKNOWN);
        assertThat(UNKNOWN.and(FALSE)).isEqualTo(FALSE);
        assertThat(FALSE.and(TRUE)).isEqualTo(FALSE);
    }

    @Test
    void oneIsSoAsSoonAsOneIsKnownToBe() {
        assertThat(FALSE.or(FALSE)).isEqualTo(FALSE);
        assertThat(FALSE.or(UNKNOWN)).isEqualTo(UNKNOWN);
        assertThat(UNKNOWN.or(TRUE)).isEqualTo(TRUE);
    }

    @Test
    void theContraryOfWhatIsNotKnownIsNotKnown() {
        assertThat(UNKNOWN.not()).isEqualTo(UNKNOWN);
        assertThat(TRUE.not()).isEqualTo(FALSE);
        assertThat(Truth.of((Boolean) null)).isEqualTo(UNKNOWN);
    }

    @Test
    void anActDatedLaterHasNotHappened() {
        Act act = Act.on(LocalDate.of(2026, 3, 2));
        assertThat(act.doneBy(LocalDate.of(2026, 3, 1))).isEqualTo(FALSE);
        assertThat(act.doneBy(LocalDate.of(2026, 3, 2))).isEqualTo(TRUE);
        assertThat(Act.undated().doneBy(LocalDate.of(2026, 3, 1))).isEqualTo(TRUE);
        assertThat(new Act(null, null).doneBy(LocalDate.of(2026, 3, 1))).isEqualTo(UNKNOWN);
    }
}
