package vn.danchu.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.danchu.calendar.Due;
import vn.danchu.calendar.Limit;
import vn.danchu.calendar.WorkingCalendar;
import vn.danchu.compliance.Norm;
import vn.danchu.disclosure.DisclosureItem;
import vn.danchu.law.Instruments;

/** Asserts no values: goes through the days of 2023 to 2027 in search of gaps and overlaps. */
class TemporalSweepTest {

    private static final WorkingCalendar CALENDAR = WorkingCalendar.vietnam();

    private static Stream<LocalDate> days() {
        return LocalDate.of(2023, 1, 1).datesUntil(LocalDate.of(2028, 1, 1));
    }

    static List<Norm<?>> norms() {
        return Norms.all();
    }

    @ParameterizedTest
    @MethodSource("norms")
    void aNormOnceInForceStaysSoToItsEnd(Norm<?> norm) {
        long changes = days().filter(
                        day -> norm.inForce().on(day) != norm.inForce().on(day.minusDays(1)))
                .count();
        assertThat(changes).isLessThanOrEqualTo(norm.inForce().to() == null ? 1 : 2);
        assertThat(norm.inForce().from())
                .isAfterOrEqualTo(Instruments.D145.inForce().from());
    }

    @Test
    void everyDayOfTheLawHasOneWordingOfTheListOfArticle11Clause3() {
        days().filter(Instruments.L10.inForce()::on).forEach(day -> {
            boolean old = DisclosureItem.DISTRICT_PLAN.listing().inForce().on(day);
            boolean reworded = DisclosureItem.GENERAL_PLANS.listing().inForce().on(day);
            assertThat(old ^ reworded).as(day.toString()).isTrue();
        });
    }

    @Test
    void fiveWorkingDaysEndOnAWorkingDayAndNeverRunBackwards() {
        LocalDate last = LocalDate.MIN;
        for (LocalDate day : days().limit(365 * 5 - 20).toList()) {
            Due due = Limit.workingDays(5).from(day, CALENDAR);
            assertThat(due.date()).as(day.toString()).isNotNull();
            assertThat(CALENDAR.isWorkingDay(due.date())).isTrue();
            assertThat(due.date()).isAfterOrEqualTo(last);
            assertThat(CALENDAR.workingDaysAfter(day, due.date())).hasValue(5);
            last = due.date();
        }
    }

    @Test
    void fifteenDaysEndFifteenDaysLaterOrOnTheNextWorkingDay() {
        for (LocalDate day : days().limit(365 * 5 - 30).toList()) {
            LocalDate due = Limit.days(15).from(day, CALENDAR).date();
            assertThat(due).isAfterOrEqualTo(day.plusDays(15));
            assertThat(CALENDAR.isWorkingDay(due)).isTrue();
            assertThat(CALENDAR.workingDaysAfter(day.plusDays(14), due)).hasValue(1);
        }
    }
}
