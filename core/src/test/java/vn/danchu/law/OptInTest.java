package vn.danchu.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** The days on which an employer's choice stands (L10:82.2). */
class OptInTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 2, 1);

    private static OptIn until(LocalDate last) {
        return new OptIn(null, null, null, FIRST, last);
    }

    @Test
    void itMayBeDroppedOnItsFirstDayAndNotBefore() {
        assertThat(until(FIRST).on(FIRST)).isTrue();
        assertThatThrownBy(() -> until(FIRST.minusDays(1)))
                .isInstanceOf(ContradictionException.class)
                .hasMessage("from: 2026-02-01, to: 2026-01-31 cannot stand together; allowed: to: ≥ 2026-02-01");
    }
}
