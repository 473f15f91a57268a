package vn.danchu.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MinimumDurationTest {

    @ParameterizedTest
    @CsvSource({
        "2024-01-08, 30, 2024-02-07, 2024-02-06",
        "2026-01-20, 30, 2026-02-19, 2026-02-18", // in Tết, and it stays there
        "2026-03-01, 20, 2026-03-21, 2026-03-20", // a Saturday
        "2027-12-15, 30, 2028-01-14, 2028-01-13", // no data needed
        "2026-03-01, 1, 2026-03-02, 2026-03-01"
    })
    void isCompleteADayEarlierWhenTheFirstDayIsCounted(
            LocalDate from, int days, LocalDate complete, LocalDate inclusive) {
        assertThat(MinimumDuration.completeOn(from, days)).isEqualTo(complete);
        assertThat(MinimumDuration.completeOnInclusive(from, days)).isEqualTo(inclusive);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1})
    void isOneDayOrMore(int days) {
        LocalDate from = LocalDate.of(2026, 3, 1);
        assertThatThrownBy(() -> MinimumDuration.completeOn(from, days)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> MinimumDuration.completeOnInclusive(from, days))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void beyondAllDatesIsTheLastOfThem() {
        assertThat(MinimumDuration.completeOn(LocalDate.MAX, 1)).isEqualTo(LocalDate.MAX);
        assertThat(MinimumDuration.completeOn(LocalDate.MAX.minusDays(1), 1)).isEqualTo(LocalDate.MAX);
        assertThat(MinimumDuration.completeOnInclusive(LocalDate.MAX, 2)).isEqualTo(LocalDate.MAX);
    }
}
