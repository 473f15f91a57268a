package vn.danchu.record;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.danchu.record.Truth.FALSE;
import static vn.danchu.record.Truth.TRUE;
import static vn.danchu.record.Truth.UNKNOWN;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

    /** The table of the Javadoc. */
    @ParameterizedTest
    @CsvSource({
        "TRUE, TRUE, TRUE, TRUE",
        "TRUE, UNKNOWN, UNKNOWN, TRUE",
        "TRUE, FALSE, FALSE, TRUE",
        "UNKNOWN, TRUE, UNKNOWN, TRUE",
        "UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN",
        "UNKNOWN, FALSE, FALSE, UNKNOWN",
        "FALSE, TRUE, FALSE, TRUE",
        "FALSE, UNKNOWN, FALSE, UNKNOWN",
        "FALSE, FALSE, FALSE, FALSE"
    })
    void andAndOrFollowKleenesTable(Truth one, Truth other, Truth both, Truth either) {
        assertThat(one.and(other)).isEqualTo(both);
        assertThat(one.or(other)).isEqualTo(either);
    }

    @Test
    void aValueIsComparedWhereItIsKnown() {
        assertThat(Truth.equal("a", "a")).isEqualTo(TRUE);
        assertThat(Truth.equal("a", "b")).isEqualTo(FALSE);
        assertThat(Truth.equal(null, "a")).isEqualTo(UNKNOWN);
    }

    @Test
    void onlyWhatIsKnownIsTrueOrFalse() {
        assertThat(Stream.of(Truth.values()).map(Truth::isTrue)).containsExactly(false, false, true);
        assertThat(Stream.of(Truth.values()).map(Truth::isFalse)).containsExactly(true, false, false);
        assertThat(Stream.of(Truth.values()).map(Truth::toBoolean)).containsExactly(false, null, true);
        assertThat(FALSE.not()).isEqualTo(TRUE);
        assertThat(Truth.of(true)).isEqualTo(TRUE);
        assertThat(Truth.of(Boolean.FALSE)).isEqualTo(FALSE);
    }
}
