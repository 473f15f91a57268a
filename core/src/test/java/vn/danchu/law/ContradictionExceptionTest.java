package vn.danchu.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import vn.danchu.law.ContradictionException.Datum;

/** What cannot stand together is named with its places, and with what may stand there. */
class ContradictionExceptionTest {

    @Test
    void ofTwoDaysThatAreReversedTheLastMayNotBeBeforeTheFirst() {
        LocalDate first = LocalDate.of(2026, 1, 2);
        LocalDate last = LocalDate.of(2026, 1, 1);
        ContradictionException reversed = ContradictionException.reversed("from", first, "to", last);
        assertThat(reversed.found()).containsExactly(new Datum("/from", "", first), new Datum("/to", "", last));
        assertThat(reversed.allowed()).containsExactly(new Datum("/to", "≥ ", first));
        assertThat(reversed)
                .hasMessage("from: 2026-01-02, to: 2026-01-01 cannot stand together; allowed: to: ≥ 2026-01-02");
    }

    @Test
    void ofAValueThatStandsTwiceTheSecondMayBeAnother() {
        ContradictionException doubled = ContradictionException.doubled("/villages/0/code", "/villages/2/code", "T1");
        assertThat(doubled.found())
                .containsExactly(new Datum("/villages/0/code", "", "T1"), new Datum("/villages/2/code", "", "T1"));
        assertThat(doubled.allowed()).containsExactly(new Datum("/villages/2/code", "≠ ", "T1"));
    }

    @Test
    void ofTwoValuesThatDifferTheSecondMayBeAsTheFirst() {
        ContradictionException differing = ContradictionException.differing("/staff", 9, "/changes/0/staff", 10);
        assertThat(differing.found())
                .containsExactly(new Datum("/staff", "", 9), new Datum("/changes/0/staff", "", 10));
        assertThat(differing.allowed()).containsExactly(new Datum("/changes/0/staff", "", 9));
    }
}
