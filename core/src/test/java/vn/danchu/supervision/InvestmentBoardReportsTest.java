package vn.danchu.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.danchu.compliance.Argument;
import vn.danchu.compliance.Finding;
import vn.danchu.compliance.Verdict;
import vn.danchu.law.Period;
import vn.danchu.record.Act;

/**
 * An investment supervision board reports on its term when it ends (L10:44.3, D59:18.3): here one formed in 2026 and dissolved on 30
 * September, whose report is due by the end of the quarter after (reading B11: the text sets no day).
 */
class InvestmentBoardReportsTest {

    private static final LocalDate FORMED = LocalDate.of(2026, 7, 2);
    private static final LocalDate DISSOLVED = LocalDate.of(2026, 9, 30);
    private static final LocalDate DUE = LocalDate.of(2026, 12, 31);

    private static Finding judged(
            @Nullable Cycle cycle, @Nullable Period covers, @Nullable Act made, LocalDate dissolved, LocalDate asOf) {
        InvestmentSupervisionBoard board = InvestmentSupervisionBoardBuilder.builder()
                .formedOn(FORMED)
                .dissolved(Act.on(dissolved))
                .reports(List.of(new BoardReport(cycle, covers, made, null)))
                .build();
        return Boards.judge(InvestmentSupervisionBoardNorms.ALL, "L10-44.3-reported", board, Boards.commune(2), asOf);
    }

    private static Finding judged(@Nullable Cycle cycle, @Nullable Period covers, @Nullable Act made) {
        return judged(cycle, covers, made, DISSOLVED, DUE.plusDays(1));
    }

    private static Period upTo(LocalDate day) {
        return new Period(FORMED, day);
    }

    @Test
    void aReportOnTheTermIsOneWhateverItSaysOfItsDays() {
        assertThat(judged(Cycle.TERM, null, Act.on(DUE)).verdict()).isEqualTo(Verdict.COMPLIANT);
        assertThat(judged(Cycle.TERM, upTo(DISSOLVED.minusDays(1)), Act.on(DUE)).verdict())
                .isEqualTo(Verdict.COMPLIANT);
    }

    @Test
    void soIsOneOnDaysUpToTheEndAndOneMadeOnceItHadEnded() {
        assertThat(judged(Cycle.YEAR, upTo(DISSOLVED), Act.on(DUE)).verdict()).isEqualTo(Verdict.COMPLIANT);
        assertThat(judged(Cycle.YEAR, upTo(DISSOLVED.minusDays(1)), Act.on(DISSOLVED))
                        .verdict())
                .isEqualTo(Verdict.COMPLIANT);
    }

    @Test
    void oneOnEarlierDaysMadeBeforeTheEndIsNot() {
        LocalDate before = DISSOLVED.minusDays(1);
        assertThat(judged(Cycle.YEAR, upTo(before), Act.on(before)).verdict()).isEqualTo(Verdict.NON_COMPLIANT);
    }

    @Test
    void whatItIsOnIsAskedForWhereThatIsNotKnown() {
        Finding open = judged(Cycle.YEAR, null, Act.on(DISSOLVED.minusDays(1)));
        assertThat(open.verdict()).isEqualTo(Verdict.UNDETERMINED);
        assertThat(open.arguments().get(Argument.MISSING)).isEqualTo(List.of("/reports/0/covers"));
    }

    @Test
    void oneThatEndsAfterThePeriodOwesItsLastReportThen() {
        LocalDate later = LocalDate.of(2027, 1, 1);
        Finding finding = judged(Cycle.YEAR, Period.year(2026), Act.on(DUE), later, LocalDate.of(2027, 7, 1));
        assertThat(finding.verdict()).isEqualTo(Verdict.COMPLIANT);
    }
}
