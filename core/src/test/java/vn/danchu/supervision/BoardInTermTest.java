package vn.danchu.supervision;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.danchu.supervision.Boards.board;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import vn.danchu.calendar.WorkingCalendar;
import vn.danchu.compliance.Circumstances;
import vn.danchu.compliance.Finding;
import vn.danchu.compliance.Verdict;
import vn.danchu.law.Period;
import vn.danchu.law.Setting;
import vn.danchu.law.Unit;
import vn.danchu.law.UnitBuilder;
import vn.danchu.record.Act;

/** Every commune, agency of more than 7 and state enterprise has an inspection board (L10:36.1, 60.1, 77.1). */
class BoardInTermTest {

    private static final Period YEAR_2025 = Period.year(2025);
    private static final LocalDate LAST_DAY = LocalDate.of(2025, 12, 31);

    record File(@Nullable Act boardExemption, @Nullable List<InspectionBoard> inspectionBoards)
            implements SupervisionFile {

        @Override
        public @Nullable List<Project> projects() {
            return null;
        }

        @Override
        public @Nullable List<InvestmentSupervisionBoard> investmentSupervisionBoards() {
            return null;
        }

        @Override
        public @Nullable List<BoardFunding> boardFunding() {
            return null;
        }

        @Override
        public @Nullable Act unionInsteadOfBoard() {
            return null;
        }

        @Override
        public @Nullable List<Recommendation> recommendations() {
            return null;
        }

        @Override
        public @Nullable List<Supervision> supervisions() {
            return null;
        }
    }

    private static Finding judge(
            String norm, @Nullable List<InspectionBoard> boards, Unit unit, Period period, LocalDate asOf) {
        return judge(norm, new File(null, boards), unit, period, asOf);
    }

    private static Finding judge(String norm, File file, Unit unit, Period period, LocalDate asOf) {
        return SupervisionFileNorms.ALL.stream()
                .filter(one -> one.id().equals(norm))
                .findFirst()
                .orElseThrow()
                .judge(file, "", new Circumstances(unit, period, asOf, WorkingCalendar.vietnam(), Set.of()));
    }

    @Nested
    class Communes {

        private static final Unit COMMUNE = Boards.commune(5);

        private Verdict with(@Nullable List<InspectionBoard> boards, LocalDate asOf) {
            return judge("L10-36.1-board-exists", boards, COMMUNE, YEAR_2025, asOf)
                    .verdict();
        }

        @Test
        void aBoardElectedAfterTheUnitEndedSaysThatItIsNoneOfItsOwn() {
            LocalDate ended = LocalDate.of(2025, 6, 30);
            Unit former = UnitBuilder.builder(COMMUNE).endedOn(ended).build();
            List<InspectionBoard> boards =
                    List.of(board().electedOn(ended.plusDays(10)).build());
            assertThat(judge("L10-36.1-board-exists", boards, former, YEAR_2025, ended.plusDays(10))
                            .cautions())
                    .contains("dated-after-the-unit-s-end");
            assertThat(judge("L10-36.1-board-exists", boards, former, YEAR_2025, ended.plusDays(9))
                            .cautions())
                    .as("to come")
                    .doesNotContain("dated-after-the-unit-s-end");
            List<InspectionBoard> before =
                    List.of(board().electedOn(ended.minusYears(1)).build());
            Unit successor = UnitBuilder.builder(COMMUNE)
                    .formedOn(LocalDate.of(2025, 1, 1))
                    .build();
            assertThat(judge("L10-36.1-board-exists", before, successor, YEAR_2025, LAST_DAY.plusDays(1))
                            .cautions())
                    .contains("board-of-a-former-unit")
                    .doesNotContain("dated-after-the-unit-s-end");
        }

        @Test
        void everyBreachSaysThatTheTextSetsNoDay() {
            InspectionBoard expired = InspectionBoardBuilder.builder()
                    .electedOn(LocalDate.of(2024, 1, 5))
                    .termEndsOn(LAST_DAY.minusDays(1))
                    .build();
            InspectionBoard former = InspectionBoardBuilder.builder(expired)
                    .termEndsOn(LocalDate.of(2027, 6, 30))
                    .build();
            Unit formed = UnitBuilder.builder(COMMUNE)
                    .formedOn(LocalDate.of(2025, 7, 1))
                    .build();
            LocalDate after = LAST_DAY.plusDays(2);
            assertThat(List.of(
                            judge("L10-36.1-board-exists", List.of(), COMMUNE, YEAR_2025, after),
                            judge("L10-36.1-board-exists", List.of(expired), COMMUNE, YEAR_2025, after),
                            judge("L10-36.1-board-exists", List.of(former), formed, YEAR_2025, after)))
                    .allSatisfy(finding -> {
                        assertThat(finding.verdict()).isEqualTo(Verdict.NON_COMPLIANT);
                        assertThat(finding.cautions()).contains("no-limit-in-text");
                    });
        }

        @Test
        void withoutABoardTheyBreakTheLawOnlyOnceThePeriodHasEnded() {
            assertThat(with(List.of(), LAST_DAY)).isEqualTo(Verdict.PENDING);
            assertThat(with(List.of(), LAST_DAY.plusDays(1))).isEqualTo(Verdict.NON_COMPLIANT);
        }

        @Test
        void ifTheBoardsAreNotKnownItIsOpenThen() {
            assertThat(with(null, LAST_DAY)).isEqualTo(Verdict.PENDING);
            assertThat(with(null, LAST_DAY.plusDays(1))).isEqualTo(Verdict.UNDETERMINED);
        }

        @Test
        void aBoardElectedAfterThePeriodFulfilsIt() {
            Finding finding = judge(
                    "L10-36.1-board-exists",
                    List.of(board().electedOn(LocalDate.of(2026, 2, 8)).build()),
                    COMMUNE,
                    YEAR_2025,
                    LocalDate.of(2026, 2, 8));
            assertThat(finding.verdict()).isEqualTo(Verdict.COMPLIANT);
            assertThat(finding.cautions()).containsExactly("done-after-the-library-s-day");
        }

        @Test
        void theBoardMustBeInTermOnTheLastDay() {
            InspectionBoardBuilder board = board().electedOn(LocalDate.of(2023, 9, 1));
            LocalDate later = LAST_DAY.plusDays(1);
            assertThat(with(List.of(board.termEndsOn(LAST_DAY).build()), later)).isEqualTo(Verdict.COMPLIANT);
            assertThat(with(List.of(board.termEndsOn(LAST_DAY.minusDays(1)).build()), later))
                    .isEqualTo(Verdict.NON_COMPLIANT);
        }

        @Test
        void ofACommuneThatEndedItMustBeInTermOnItsLastDay() {
            LocalDate end = LocalDate.of(2025, 6, 30);
            Unit ended = UnitBuilder.builder(COMMUNE).endedOn(end).build();
            InspectionBoardBuilder board = board().electedOn(LocalDate.of(2025, 1, 5));
            assertThat(judge(
                                    "L10-36.1-board-exists",
                                    List.of(board.termEndsOn(end).build()),
                                    ended,
                                    YEAR_2025,
                                    LAST_DAY.plusDays(1))
                            .verdict())
                    .isEqualTo(Verdict.COMPLIANT);
            assertThat(judge(
                                    "L10-36.1-board-exists",
                                    List.of(board.termEndsOn(end.minusDays(1)).build()),
                                    ended,
                                    YEAR_2025,
                                    LAST_DAY.plusDays(1))
                            .verdict())
                    .isEqualTo(Verdict.NON_COMPLIANT);
        }

        @Test
        void oneFromBeforeTheDecreeRunsOnUntilTheNextElection() {
            InspectionBoardBuilder board =
                    board().electedOn(LocalDate.of(2023, 8, 14)).termEndsOn(LocalDate.of(2025, 3, 1));
            LocalDate later = LAST_DAY.plusDays(1);
            assertThat(with(List.of(board.build()), later)).isEqualTo(Verdict.COMPLIANT);
            assertThat(with(
                            List.of(board.replaced(Act.on(LocalDate.of(2025, 3, 2)))
                                    .build()),
                            later))
                    .isEqualTo(Verdict.NON_COMPLIANT);
        }

        @Test
        void aCommuneFormedInThePeriodHasSixMonths() {
            Unit formed = UnitBuilder.builder(COMMUNE)
                    .formedOn(LocalDate.of(2025, 7, 1))
                    .build();
            Period half = new Period(LocalDate.of(2025, 7, 1), LAST_DAY);
            LocalDate six = LocalDate.of(2026, 1, 1);
            assertThat(judge("L10-36.1-board-exists", List.of(), formed, half, six)
                            .verdict())
                    .isEqualTo(Verdict.PENDING);
            assertThat(judge("L10-36.1-board-exists", List.of(), formed, half, six.plusDays(1))
                            .verdict())
                    .isEqualTo(Verdict.NON_COMPLIANT);
        }
    }

    @Nested
    class Agencies {

        private final InspectionBoard elected2024 =
                board().electedOn(LocalDate.of(2024, 3, 8)).build();

        private Verdict of(Unit unit, List<InspectionBoard> boards) {
            return judge("L10-60.1-board-exists", boards, unit, YEAR_2025, LAST_DAY.plusDays(1))
                    .verdict();
        }

        @Test
        void areJudgedWithAndWithoutAUnionSinceJuly2025() {
            Unit without = Boards.AGENCY_WITHOUT_UNION;
            assertThat(of(without, List.of())).isEqualTo(Verdict.NON_COMPLIANT);
            assertThat(of(without, List.of(elected2024)))
                    .as("a board elected when there was a union runs on (reading B3)")
                    .isEqualTo(Verdict.COMPLIANT);
            assertThat(of(Boards.AGENCY, List.of())).isEqualTo(Verdict.NON_COMPLIANT);
        }

        @Test
        void untilJune2025AnAgencyWithoutAUnionIsOpen() {
            Period half = new Period(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 6, 30));
            assertThat(judge("L10-60.1-board-exists", List.of(), Boards.AGENCY_WITHOUT_UNION, half, LAST_DAY)
                            .cautions())
                    .contains("agency-board-without-union");
        }

        @Test
        void ofSevenHaveNone() {
            Unit seven = Boards.unit(Setting.AGENCY).staff(7).build();
            Unit eight = Boards.unit(Setting.AGENCY).staff(8).build();
            assertThat(of(seven, List.of())).isEqualTo(Verdict.NOT_APPLICABLE);
            assertThat(of(eight, List.of())).isEqualTo(Verdict.NON_COMPLIANT);
        }

        @Test
        void anExceptionStaysGoodAndOneDecidedSinceJuly2025IsNoted() {
            Finding before = judge(
                    "L10-60.1-board-exists",
                    new File(Act.on(LocalDate.of(2025, 6, 30)), List.of()),
                    Boards.AGENCY_WITHOUT_UNION,
                    YEAR_2025,
                    LAST_DAY.plusDays(1));
            Finding since = judge(
                    "L10-60.1-board-exists",
                    new File(Act.on(LocalDate.of(2025, 7, 1)), List.of()),
                    Boards.AGENCY_WITHOUT_UNION,
                    YEAR_2025,
                    LAST_DAY.plusDays(1));
            assertThat(before.verdict()).isEqualTo(Verdict.NOT_APPLICABLE);
            assertThat(before.cautions()).isEmpty();
            assertThat(since.verdict()).isEqualTo(Verdict.NOT_APPLICABLE);
            assertThat(since.cautions()).containsExactly("exemption-procedure-without-union");
        }

        @Test
        void aTermThatRanOutWaitsForTheNextAnnualConference() {
            InspectionBoard board = board().electedOn(LocalDate.of(2023, 9, 5)).build();
            LocalDate march = LocalDate.of(2026, 3, 31);
            Period year = Period.year(2026);
            Finding waiting = judge("L10-60.1-board-exists", List.of(board), Boards.AGENCY, year, march);
            assertThat(waiting.verdict()).isEqualTo(Verdict.PENDING);
            assertThat(waiting.due()).isEqualTo(march);
            assertThat(judge("L10-60.1-board-exists", List.of(board), Boards.AGENCY, year, LocalDate.of(2027, 1, 1))
                            .verdict())
                    .isEqualTo(Verdict.NON_COMPLIANT);
        }

        @Test
        void aTermThatRanOutRunsOnThroughAPeriodThatEndsBeforeTheNextAnnualConference() {
            InspectionBoard board = board().electedOn(LocalDate.of(2023, 9, 5)).build();
            LocalDate april = LocalDate.of(2026, 4, 1);
            assertThat(judge("L10-60.1-board-exists", List.of(board), Boards.AGENCY, YEAR_2025, april)
                            .verdict())
                    .isEqualTo(Verdict.COMPLIANT);
        }
    }
}
