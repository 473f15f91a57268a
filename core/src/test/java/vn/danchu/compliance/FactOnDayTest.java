package vn.danchu.compliance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.danchu.calendar.WorkingCalendar;
import vn.danchu.law.Period;
import vn.danchu.law.Unit;
import vn.danchu.law.UnitBuilder;
import vn.danchu.law.UnitChangeBuilder;

/** A fact of the unit on another day than that of the circumstances. */
class FactOnDayTest {

    private record Paper(@Nullable LocalDate issuedOn) {}

    private static final LocalDate FROM = LocalDate.of(2025, 1, 1);
    private static final LocalDate TODAY = LocalDate.of(2026, 12, 31);
    private static final Period YEAR = Period.year(2025);
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

    private static final Fact<Paper, Boolean> COUNCIL_AT_TIMES =
            Fact.onAnyDayOfPeriod(Fact.ofUnit("hasCouncil", Unit::hasCouncil));

    private static Circumstances council(
            @Nullable Boolean before, @Nullable Boolean since, LocalDate from, @Nullable Period period) {
        Unit unit = UnitBuilder.builder()
                .hasCouncil(before)
                .changes(List.of(
                        UnitChangeBuilder.builder().from(from).hasCouncil(since).build()))
                .build();
        return new Circumstances(unit, period, TODAY, WorkingCalendar.vietnam(), Set.of());
    }

    private static @Nullable Boolean ofTheYear(@Nullable Boolean before, @Nullable Boolean since) {
        return COUNCIL_AT_TIMES.of(
                new Paper(null), council(before, since, YEAR.from().plusDays(1), YEAR));
    }

    @Test
    void anyDayOfThePeriodWillDo() {
        assertThat(ofTheYear(false, true)).isTrue();
        assertThat(ofTheYear(true, false)).isTrue();
        assertThat(ofTheYear(false, false)).isFalse();
        assertThat(ofTheYear(null, true)).isTrue();
        assertThat(ofTheYear(null, false)).isNull();
        assertThat(COUNCIL_AT_TIMES.of(new Paper(null), council(false, true, YEAR.to(), YEAR)))
                .isTrue();
        assertThat(COUNCIL_AT_TIMES.of(
                        new Paper(null), council(false, true, YEAR.to().plusDays(1), YEAR)))
                .as("after the period")
                .isFalse();
    }

    @Test
    void itIsOpenWhereTheFirstDayOrThePeriodIs() {
        assertThat(Fact.<Paper>onAnyDayOfPeriod(Fact.ofUnit("hasCouncil", Unit::hasCouncil))
                        .reads())
                .containsExactly("#/unit/hasCouncil", "#/period");
        assertThat(COUNCIL_AT_TIMES.gaps(new Paper(null), council(null, false, YEAR.to(), YEAR)))
                .containsExactly("#/unit/hasCouncil");
        assertThat(COUNCIL_AT_TIMES.of(new Paper(null), council(false, true, YEAR.to(), null)))
                .isNull();
        assertThat(COUNCIL_AT_TIMES.gaps(new Paper(null), council(false, true, YEAR.to(), null)))
                .containsExactly("#/period");
        assertThat(COUNCIL_AT_TIMES.path()).isEqualTo("#/unit/hasCouncil");
    }
}
