package vn.danchu.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** A unit in time. */
class UnitTest {

    private static final LocalDate FORMED = LocalDate.of(2025, 7, 1);

    private static final Unit FORMED_IN_2025 =
            UnitBuilder.builder().formedOn(FORMED).build();

    @Test
    void whatWasBeforeItsFirstDayIsAFormerUnits() {
        assertThat(FORMED_IN_2025.wasFormedAfter(FORMED.minusDays(1))).isTrue();
        assertThat(FORMED_IN_2025.wasFormedAfter(FORMED)).isFalse();
        assertThat(FORMED_IN_2025.wasFormedAfter(null)).isFalse();
        assertThat(Unit.UNKNOWN.wasFormedAfter(FORMED)).isFalse();
    }
}
