package vn.danchu.supervision;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.danchu.supervision.Boards.ELECTED;
import static vn.danchu.supervision.Boards.YEAR_END;
import static vn.danchu.supervision.Boards.board;
import static vn.danchu.supervision.Boards.commune;
import static vn.danchu.supervision.Boards.judge;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.danchu.calendar.WorkingCalendar;
import vn.danchu.compliance.Argument;
import vn.danchu.compliance.Circumstances;
import vn.danchu.compliance.Finding;
import vn.danchu.compliance.Norm;
import vn.danchu.compliance.Outcome;
import vn.danchu.compliance.Reason;
import vn.danchu.compliance.Rule;
import vn.danchu.compliance.Verdict;
import vn.danchu.dossier.Dossier;
import vn.danchu.dossier.DossierBuilder;
import vn.danchu.law.Period;
import vn.danchu.law.Unit;
import vn.danchu.law.UnitBuilder;
import vn.danchu.record.Act;
import vn.danchu.workplace.StaffConferenceBuilder;

/** What is owed to boards, and by villages that elect their members. */
class BoardDutiesTest {

    private static final LocalDate AFTER_YEAR = LocalDate.of(2027, 1, 1);

    private static Finding funded(
            List<InspectionBoard> boards, List<InvestmentSupervisionBoard> investment, BoardFunding... funding) {
        Dossier file = DossierBuilder.builder()
                .inspectionBoards(boards)
                .investmentSupervisionBoards(investment)
                .boardFunding(List.of(funding))
                .build();
        return judge(SupervisionFileNorms.ALL, "L10-40.2-funded", file, commune(5), AFTER_YEAR);
    }

    private static final InspectionBoard IN_OFFICE =
            board().termEndsOn(LocalDate.of(2030, 3, 2)).build();
    private static final InvestmentSupervisionBoard STANDING =
            InvestmentSupervisionBoardBuilder.builder().formedOn(ELECTED).build();

    private static BoardFunding of(int year, SupervisingBody body) {
        return new BoardFunding(year, body, Act.on(LocalDate.of(2026, 1, 5)));
    }

    /** The commune's budget provides for either kind of board each year (L10:40.2.e, 45.1.e). */
    @Test
    void moneyIsOwedToEachKindOfBoardThatStood() {
        BoardFunding inspection = of(2026, SupervisingBody.INSPECTION_BOARD);
        BoardFunding investment = of(2026, SupervisingBody.INVESTMENT_SUPERVISION_BOARD);
        assertThat(funded(List.of(IN_OFFICE), List.of(STANDING), inspection, investment)
                        .verdict())
                .isEqualTo(Verdict.COMPLIANT);
        assertThat(funded(List.of(IN_OFFICE), List.of(STANDING)).arguments().get(Argument.ABSENT))
                .isEqualTo(List.of("INSPECTION_BOARD", "INVESTMENT_SUPERVISION_BOARD"));
        assertThat(funded(List.of(IN_OFFICE), List.of(STANDING), investment)
                        .arguments()
                        .get(Argument.ABSENT))
                .isEqualTo(List.of("INSPECTION_BOARD"));
        assertThat(funded(List.of(), List.of(STANDING), investment).verdict()).isEqualTo(Verdict.COMPLIANT);
        assertThat(funded(List.of(IN_OFFICE), List.of(), of(2025, SupervisingBody.INSPECTION_BOARD))
                        .verdict())
                .isEqualTo(Verdict.NON_COMPLIANT);
    }

    @Test
    void whereThereIsNoBoardThereIsNothingToPayFor() {
        Finding none = funded(List.of(), List.of());
        assertThat(none.reason()).isEqualTo(Reason.NOTHING_TO_JUDGE);
        assertThat(none.path()).isEqualTo("/boardFunding");
        Dossier file = DossierBuilder.builder()
                .inspectionBoards(List.of())
                .investmentSupervisionBoards(List.of())
                .build();
        Finding ofAnyTime = norm("L10-40.2-funded")
                .judge(file, "", new Circumstances(commune(5), null, AFTER_YEAR, WorkingCalendar.vietnam(), Set.of()));
        assertThat(ofAnyTime.reason()).isEqualTo(Reason.NOTHING_TO_JUDGE);
    }

    private static Norm<SupervisionFile> norm(String id) {
        return SupervisionFileNorms.ALL.stream()
                .filter(norm -> norm.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void anInvestmentBoardIsPaidForInAYearOfWhichItStoodADay() {
        InvestmentSupervisionBoardBuilder board = InvestmentSupervisionBoardBuilder.builder();
        LocalDate newYear = LocalDate.of(2026, 1, 1);
        board.formedOn(newYear.minusYears(1));
        assertThat(investment(board.dissolved(Act.on(newYear)))).isEqualTo(Verdict.NON_COMPLIANT);
        assertThat(investment(board.dissolved(Act.on(newYear.minusDays(1))))).isEqualTo(Verdict.NOT_APPLICABLE);
        board.dissolved(null);
        assertThat(investment(board.formedOn(YEAR_END))).isEqualTo(Verdict.NON_COMPLIANT);
        assertThat(investment(board.formedOn(YEAR_END.plusDays(1)))).isEqualTo(Verdict.NOT_APPLICABLE);
    }

    private static Verdict investment(InvestmentSupervisionBoardBuilder board) {
        return funded(List.of(), List.of(board.build())).verdict();
    }

    private static MemberElectionBuilder meeting() {
        return MemberElectionBuilder.builder()
                .village("T1")
                .on(ELECTED)
                .form(ElectionForm.VILLAGE_MEETING)
                .listPresented(true)
                .floorInvited(true);
    }

    private static Verdict nominated(InspectionBoardBuilder board) {
        return judge(
                        VillageElectionNorms.ALL,
                        "D59-3.5-board-nominations",
                        (ElectedByVillages) board.build(),
                        commune(5),
                        YEAR_END)
                .verdict();
    }

    private static Verdict elected(MemberElectionBuilder election) {
        return nominated(board().elections(List.of(election.build())).vacancies(List.of()));
    }

    private static Verdict byElection(@Nullable MemberElection election) {
        return nominated(board().elections(List.of())
                .vacancies(List.of(
                        VacancyBuilder.builder().on(ELECTED).election(election).build())));
    }

    /** At a meeting the list is presented and the floor invited (D59:3.5.b), since 15 August 2023. */
    @Test
    void atAMeetingThatElectsAMemberTheFloorIsInvited() {
        assertThat(elected(meeting())).isEqualTo(Verdict.COMPLIANT);
        assertThat(elected(meeting().floorInvited(false))).isEqualTo(Verdict.NON_COMPLIANT);
        assertThat(elected(meeting().form(ElectionForm.BALLOTS).floorInvited(false)))
                .isEqualTo(Verdict.NOT_APPLICABLE);
        assertThat(elected(meeting().on(LocalDate.of(2023, 8, 14)).floorInvited(false)))
                .isEqualTo(Verdict.NOT_APPLICABLE);
        assertThat(elected(meeting().on(LocalDate.of(2023, 8, 15)).floorInvited(false)))
                .isEqualTo(Verdict.NON_COMPLIANT);
        assertThat(byElection(meeting().build())).isEqualTo(Verdict.COMPLIANT);
        assertThat(byElection(meeting().floorInvited(false).build())).isEqualTo(Verdict.NON_COMPLIANT);
        assertThat(byElection(null)).isEqualTo(Verdict.NOT_APPLICABLE);
    }

    /** The yearly report is due at the conference after the year (D59:26.3), whose end must be known. */
    @Test
    void whereTheYearsEndContradictsItselfItIsMissingForTheYearlyReport() {
        Unit enterprise = UnitBuilder.builder(Boards.ENTERPRISE)
                .hasUnion(false)
                .yearEnd(MonthDay.of(12, 31))
                .build();
        Dossier file = DossierBuilder.builder()
                .staffConferences(List.of(StaffConferenceBuilder.builder()
                        .yearEnded(LocalDate.of(2025, 6, 30))
                        .build()))
                .build();
        Circumstances circumstances = new Circumstances(
                        enterprise, Period.year(2026), LocalDate.of(2027, 12, 31), WorkingCalendar.vietnam(), Set.of())
                .within(file);
        InspectionBoard board = InspectionBoardBuilder.builder()
                .electedOn(LocalDate.of(2025, 3, 3))
                .reports(List.of())
                .build();
        Finding finding = InspectionBoardNorms.ALL.stream()
                .filter(norm -> norm.id().equals("D59-26.3-reports"))
                .findFirst()
                .orElseThrow()
                .judge(board, "", circumstances);
        assertThat(finding.verdict()).isEqualTo(Verdict.UNDETERMINED);
        assertThat(finding.arguments().get(Argument.MISSING)).isEqualTo(List.of("/unit/yearEnd"));
    }

    /** A programme for the whole term is the decree's (D59:14.1); those for quarters are the Law's (L10:39.2). */
    @Test
    void whatABoardOwesWheneverItWasElectedIsMissingForSure() {
        InspectionBoard board = InspectionBoardBuilder.builder()
                .termEndsOn(LocalDate.of(2026, 6, 30))
                .programmes(List.of())
                .build();
        Circumstances circumstances =
                new Circumstances(commune(1), Period.year(2026), AFTER_YEAR, WorkingCalendar.vietnam(), Set.of());
        Rule<InspectionBoard> ofTerm = PeriodicRules.programmes(EnumSet.of(Cycle.TERM));
        Outcome open = ofTerm.judge(board, circumstances);
        assertThat(open.arguments().get(Argument.MISSING)).isEqualTo(List.of("/electedOn"));
        Rule<InspectionBoard> ofQuartersToo = PeriodicRules.programmes(EnumSet.of(Cycle.QUARTER, Cycle.TERM));
        assertThat(ofQuartersToo.judge(board, circumstances).verdict()).isEqualTo(Verdict.NON_COMPLIANT);
    }
}
