package vn.danchu.compliance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.danchu.calendar.Limit;
import vn.danchu.calendar.WorkingCalendar;
import vn.danchu.law.Unit;
import vn.danchu.record.Act;

/** A limit in days, months or years whose last day lies in a year of which no working days are known. */
class DeadlineWithoutCalendarTest {

    record Term(@Nullable Act renewed) {}

    private static final LocalDate START = LocalDate.of(2026, 3, 10);
    private static final Rule<Term> WITHIN_2_YEARS =
            TimeRules.deadline(Fact.of("/start", term -> START), Limit.years(2), Fact.of("/renewed", Term::renewed));

    private static Outcome judge(@Nullable String renewed, String asOf) {
        Circumstances circumstances =
                new Circumstances(Unit.UNKNOWN, null, LocalDate.parse(asOf), WorkingCalendar.vietnam(), Set.of());
        Term term = new Term(renewed == null ? Act.notDone() : Act.on(LocalDate.parse(renewed)));
        return WITHIN_2_YEARS.judge(term, circumstances);
    }

    @Test
    void isMetByWhatIsDoneUpToTheDayAsCounted() {
        assertThat(judge("2026-06-01", "2026-12-31").reason()).isEqualTo(Reason.IN_TIME);
        assertThat(judge("2028-03-10", "2028-12-31").reason()).isEqualTo(Reason.IN_TIME);
    }

    @Test
    void isPendingUpToTheDayAsCounted() {
        assertThat(judge(null, "2028-03-10").due()).isEqualTo("2028-03-10");
        assertThat(judge("2028-06-01", "2028-03-10").verdict()).isEqualTo(Verdict.PENDING);
    }

    @Test
    void isOpenAfterThatDayBecauseItMayHaveRolled() {
        assertThat(judge("2028-03-11", "2028-12-31").reason()).isEqualTo(Reason.NO_CALENDAR);
        assertThat(judge(null, "2028-03-11").reason()).isEqualTo(Reason.NO_CALENDAR);
        assertThat(judge("2028-06-01", "2028-03-11").reason()).isEqualTo(Reason.NO_CALENDAR);
    }
}
