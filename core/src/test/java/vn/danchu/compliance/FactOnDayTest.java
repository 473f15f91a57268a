package vn.danchu.compliance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.danchu.calendar.WorkingCalendar;
import vn.danchu.law.Unit;
import vn.danchu.law.UnitBuilder;
import vn.danchu.law.UnitChangeBuilder;

/** A fact of the unit on another day than that of the circumstances. */
class FactOnDayTest {

    private record Paper(@Nullable LocalDate issuedOn) {}

    private static final LocalDate FROM = LocalDate.of(2025, 1, 1);
    private static final LocalDate TODAY = LocalDate.of(2026, 12, 31);
    private static final Fact<Paper, Integer> STAFF =
            Fact.<Paper, Integer>ofUnit("staff", Unit::staff).onDay(Fact.of("/issuedOn", Paper::issuedOn));

    private static Circumstances staff(@Nullable Integer before, @Nullable Integer since) {
        Unit unit = UnitBuilder.builder()
                .staff(before)
                .changes(List.of(
                        UnitChangeBuilder.builder().from(FROM).staff(since).build()))
                .build();
        return new Circumstances(unit, null, TODAY, WorkingCalendar.vietnam(), Set.of());
    }

    @Test
    void theUnitIsThatOfTheDay() {
        assertThat(STAFF.of(new Paper(FROM.minusDays(1)), staff(9, 12))).isEqualTo(9);
        assertThat(STAFF.of(new Paper(FROM), staff(9, 12))).isEqualTo(12);
    }

    @Test
    void aDayNotKnownIsMissingWhereTheUnitChanged() {
        assertThat(STAFF.of(new Paper(null), staff(9, 12))).isNull();
        assertThat(STAFF.gaps(new Paper(null), staff(9, 12))).containsExactly("/issuedOn");
        assertThat(STAFF.of(new Paper(null), staff(9, null))).isEqualTo(9);
    }

    @Test
    void whatIsNotKnownOfTheUnitOnTheDayIsMissing() {
        assertThat(STAFF.of(new Paper(FROM.minusDays(1)), staff(null, 12))).isNull();
        assertThat(STAFF.gaps(new Paper(FROM.minusDays(1)), staff(null, 12))).containsExactly("#/unit/staff");
        assertThat(STAFF.gaps(new Paper(null), staff(null, null))).containsExactly("#/unit/staff");
        assertThat(STAFF.reads()).containsExactly("#/unit/staff", "/issuedOn");
    }
}
