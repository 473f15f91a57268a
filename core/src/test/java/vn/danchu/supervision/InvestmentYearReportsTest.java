package vn.danchu.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.danchu.compliance.Verdict;
import vn.danchu.record.Act;

/** The yearly report of an investment supervision board that stood for three months of the year (L10:44.3). */
class InvestmentYearReportsTest {

    private static Verdict judged(String formed, @Nullable Act... made) {
        InvestmentSupervisionBoard board = InvestmentSupervisionBoardBuilder.builder()
                .formedOn(LocalDate.parse(formed))
                .reports(Arrays.stream(made)
                        .map(each -> new BoardReport(Cycle.YEAR, null, each, null))
                        .toList())
                .build();
        return Boards.judge(
                        InvestmentSupervisionBoardNorms.ALL,
                        "L10-44.3-reported",
                        board,
                        Boards.commune(2),
                        LocalDate.of(2027, 4, 2))
                .verdict();
    }

    private static Act on(String day) {
        return Act.on(LocalDate.parse(day));
    }

    @Test
    void isOwedByOneThatStoodForThreeMonthsOfTheYear() {
        assertThat(judged("2026-10-01")).isEqualTo(Verdict.NON_COMPLIANT);
        assertThat(judged("2026-10-02")).isEqualTo(Verdict.NOT_APPLICABLE);
        assertThat(judged("2024-03-02")).isEqualTo(Verdict.NON_COMPLIANT);
        assertThat(judged("2027-01-02")).isEqualTo(Verdict.NOT_APPLICABLE);
    }

    @Test
    void whereItDoesNotSayOnWhatItIsOnTheYearInWhichItWasMadeOrWasDueAfter() {
        assertThat(judged("2025-06-01", on("2026-01-01"))).isEqualTo(Verdict.COMPLIANT);
        assertThat(judged("2025-06-01", on("2025-12-31"))).isEqualTo(Verdict.NON_COMPLIANT);
        assertThat(judged("2025-06-01", on("2027-03-31"))).isEqualTo(Verdict.COMPLIANT);
        assertThat(judged("2025-06-01", on("2027-04-01"))).isEqualTo(Verdict.NON_COMPLIANT);
        assertThat(judged("2025-06-01", new Act(true, null))).isEqualTo(Verdict.UNDETERMINED);
        assertThat(judged("2025-06-01", (Act) null)).isEqualTo(Verdict.UNDETERMINED);
    }
}
