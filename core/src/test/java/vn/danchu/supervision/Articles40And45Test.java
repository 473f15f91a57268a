package vn.danchu.supervision;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.danchu.supervision.Boards.commune;
import static vn.danchu.supervision.Boards.judge;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import vn.danchu.calendar.WorkingCalendar;
import vn.danchu.compliance.Circumstances;
import vn.danchu.compliance.Finding;
import vn.danchu.compliance.Reading;
import vn.danchu.compliance.Verdict;
import vn.danchu.law.Period;
import vn.danchu.record.Act;

/** Trách nhiệm trong việc bảo đảm hoạt động của hai Ban. */
class Articles40And45Test {

    private static final LocalDate RECEIVED = LocalDate.of(2026, 4, 1);
    private static final LocalDate FIFTEENTH_DAY = LocalDate.of(2026, 4, 16);

    private static Finding answer(LocalDate received, @Nullable Act result, LocalDate asOf) {
        Recommendation recommendation = RecommendationBuilder.builder()
                .madeBy(SupervisingBody.INSPECTION_BOARD)
                .to(Recommendation.Addressee.COMMUNE_COMMITTEE)
                .sentOn(received)
                .receivedOn(received)
                .acknowledged(Act.on(received.plusDays(1)))
                .resultNotified(result)
                .build();
        return judge(RecommendationNorms.ALL, "L10-40.1-answered-15-days", recommendation, commune(5), asOf);
    }

    @Nested
    class FifteenDays {

        @Test
        void theResultIsDueOnTheFifteenthDayAfterReceipt() {
            assertThat(answer(RECEIVED, Act.on(FIFTEENTH_DAY), Boards.YEAR_END).verdict())
                    .isEqualTo(Verdict.COMPLIANT);
            assertThat(answer(RECEIVED, Act.on(FIFTEENTH_DAY.plusDays(1)), Boards.YEAR_END)
                            .verdict())
                    .isEqualTo(Verdict.NON_COMPLIANT);
        }

        @Test
        void anAcknowledgementDoesNotStopTheClock() {
            Finding waiting = answer(RECEIVED, Act.notDone(), FIFTEENTH_DAY);
            assertThat(waiting.verdict()).isEqualTo(Verdict.PENDING);
            assertThat(waiting.due()).isEqualTo(FIFTEENTH_DAY);
            Finding over = answer(RECEIVED, Act.notDone(), FIFTEENTH_DAY.plusDays(1));
            assertThat(over.verdict()).isEqualTo(Verdict.NON_COMPLIANT);
            assertThat(over.cautions()).containsExactly("acknowledgement-is-no-result");
        }

        @Test
        void aLastDayOffRollsToTheNextWorkingDayAndSaysSo() {
            // The 15th day is Saturday 25 April; Monday 27 April 2026 makes up for the Hùng Kings' day, a Sunday.
            LocalDate received = LocalDate.of(2026, 4, 10);
            Finding finding = answer(received, Act.on(LocalDate.of(2026, 4, 28)), Boards.YEAR_END);
            assertThat(finding.verdict()).isEqualTo(Verdict.COMPLIANT);
            assertThat(finding.cautions()).containsExactly("hinges-on-rolled-day");
            assertThat(answer(received, Act.on(LocalDate.of(2026, 4, 29)), Boards.YEAR_END)
                            .verdict())
                    .isEqualTo(Verdict.NON_COMPLIANT);
        }

        @Test
        void anotherAuthorityHasNoLimitHere() {
            Recommendation recommendation = RecommendationBuilder.builder()
                    .madeBy(SupervisingBody.INSPECTION_BOARD)
                    .to(Recommendation.Addressee.OTHER_AUTHORITY)
                    .sentOn(RECEIVED)
                    .build();
            assertThat(judge(
                                    RecommendationNorms.ALL,
                                    "L10-40.1-answered-15-days",
                                    recommendation,
                                    commune(5),
                                    Boards.YEAR_END)
                            .verdict())
                    .isEqualTo(Verdict.NOT_APPLICABLE);
        }

        @Test
        void aCommunesBoardIsNoMatterOfAnAgency() {
            Recommendation recommendation = RecommendationBuilder.builder()
                    .madeBy(SupervisingBody.INVESTMENT_SUPERVISION_BOARD)
                    .to(Recommendation.Addressee.UNIT_HEAD)
                    .sentOn(RECEIVED)
                    .build();
            assertThat(judge(
                                    RecommendationNorms.ALL,
                                    "L10-63.1-answered-15-days",
                                    recommendation,
                                    Boards.AGENCY,
                                    Boards.YEAR_END)
                            .verdict())
                    .isEqualTo(Verdict.UNDETERMINED);
        }
    }

    @Nested
    class Clause1PointB {

        private Finding told(LocalDate on) {
            InvestmentSupervisionBoard board = InvestmentSupervisionBoardBuilder.builder()
                    .firstSupervisionOn(LocalDate.of(2026, 5, 20))
                    .ownerTold(Act.on(on))
                    .build();
            return judge(
                    InvestmentSupervisionBoardNorms.ALL,
                    "L10-45.1-owner-told-45-days",
                    board,
                    commune(5),
                    Boards.YEAR_END);
        }

        @Test
        void theOwnerIsToldFortyFiveDaysBefore() {
            Finding last = told(LocalDate.of(2026, 4, 5));
            assertThat(last.verdict()).isEqualTo(Verdict.COMPLIANT);
            assertThat(last.cautions()).containsExactly("hinges-on-clear-days");
            assertThat(told(LocalDate.of(2026, 4, 6)).verdict()).isEqualTo(Verdict.NON_COMPLIANT);
        }
    }

    @Nested
    class TheYearsMatters {

        private Finding informed(String elected, Reading... readings) {
            InspectionBoard board = InspectionBoardBuilder.builder()
                    .electedOn(LocalDate.parse(elected))
                    .termEndsOn(LocalDate.of(2031, 6, 30))
                    .informed(List.of())
                    .build();
            Circumstances circumstances = new Circumstances(
                    commune(5),
                    Period.year(2026),
                    LocalDate.of(2027, 1, 1),
                    WorkingCalendar.vietnam(),
                    Set.of(readings));
            return CommuneBoardNorms.ALL.stream()
                    .filter(norm -> norm.id().equals("L10-40.1-board-informed"))
                    .findFirst()
                    .orElseThrow()
                    .judge(board, "", circumstances);
        }

        @Test
        void areOwedToABoardOfThreeMonths() {
            assertThat(informed("2026-10-01").verdict()).isEqualTo(Verdict.NON_COMPLIANT);
            assertThat(informed("2026-10-02").verdict()).isEqualTo(Verdict.NOT_APPLICABLE);
        }

        @Test
        void areOwedToEveryBoardByTheOtherReading() {
            assertThat(informed("2026-12-31", Reading.BOARD_INFORMED_HOWEVER_NEW)
                            .verdict())
                    .isEqualTo(Verdict.NON_COMPLIANT);
        }
    }
}
