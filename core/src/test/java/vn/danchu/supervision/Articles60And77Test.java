package vn.danchu.supervision;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.danchu.supervision.Boards.AGENCY;
import static vn.danchu.supervision.Boards.AGENCY_WITHOUT_UNION;
import static vn.danchu.supervision.Boards.ENTERPRISE;
import static vn.danchu.supervision.Boards.board;
import static vn.danchu.supervision.Boards.judge;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.danchu.compliance.Finding;
import vn.danchu.compliance.Norm;
import vn.danchu.compliance.Reason;
import vn.danchu.compliance.Verdict;
import vn.danchu.law.Citation;
import vn.danchu.law.OptIn;
import vn.danchu.law.Period;
import vn.danchu.law.Setting;
import vn.danchu.law.Unit;
import vn.danchu.record.Act;

/** Tổ chức Ban Thanh tra nhân dân ở cơ quan, đơn vị và ở doanh nghiệp nhà nước. */
class Articles60And77Test {

    @Nested
    class Clause1 {

        @ParameterizedTest
        @CsvSource({"2, NON_COMPLIANT", "3, COMPLIANT", "9, COMPLIANT", "10, UNDETERMINED"})
        void threeToNineMembers(int members, Verdict verdict) {
            InspectionBoard board = board().members(members).build();
            assertThat(judge("L10-60.1-size", board, AGENCY).verdict()).isEqualTo(verdict);
            assertThat(judge("L10-77.1-size", board, ENTERPRISE).verdict()).isEqualTo(verdict);
        }

        @ParameterizedTest
        @CsvSource({"7, NON_COMPLIANT", "8, COMPLIANT"})
        void anAgencyOfSevenHasNoBoardAndAnEnterpriseOfSevenHasOne(int staff, Verdict inAgency) {
            InspectionBoard board = board().members(3).build();
            assertThat(judge(
                                    "L10-60.1-size",
                                    board,
                                    Boards.unit(Setting.AGENCY).staff(staff).build())
                            .verdict())
                    .isEqualTo(inAgency);
            assertThat(judge(
                                    "L10-77.1-size",
                                    board,
                                    Boards.unit(Setting.STATE_ENTERPRISE)
                                            .staff(staff)
                                            .build())
                            .verdict())
                    .isEqualTo(Verdict.COMPLIANT);
        }

        @Test
        void moreThanNineNeedsGroundAgreementProposalAndDecision() {
            for (int missing = 0; missing < 4; missing++) {
                LargerBoard larger = new LargerBoard(
                        missing == 0 ? LargerBoard.Ground.OTHER : LargerBoard.Ground.SPECIAL,
                        missing != 1,
                        missing != 2,
                        missing != 3);
                InspectionBoard board = board().members(10)
                        .conference(ConferenceElectionBuilder.builder()
                                .larger(larger)
                                .build())
                        .build();
                assertThat(judge("L10-60.1-size", board, Boards.agency(false)).verdict())
                        .isEqualTo(Verdict.NON_COMPLIANT);
                assertThat(judge("L10-60.1-size", board, Boards.agency(true)).verdict())
                        .as("fully paid from the budget, agreement and proposal are not asked (L97:4.7, 5.2)")
                        .isEqualTo(missing == 0 || missing == 3 ? Verdict.NON_COMPLIANT : Verdict.COMPLIANT);
            }
        }
    }

    @Nested
    class Clause3 {

        private Finding term(LocalDate elected, LocalDate asOf, Unit unit) {
            return term(elected, asOf, unit, 2026);
        }

        private Finding term(LocalDate elected, LocalDate asOf, Unit unit, int year) {
            return judge(
                    "L10-60.3-term-2-years",
                    board().electedOn(elected).replaced(Act.notDone()).build(),
                    unit,
                    asOf,
                    Period.year(year));
        }

        @Test
        void anExpiredBoardMayBeReplacedUntilTheTimeOfTheAnnualConferenceIsOver() {
            LocalDate elected = LocalDate.of(2024, 3, 10);
            assertThat(term(elected, LocalDate.of(2026, 3, 10), AGENCY).verdict())
                    .isEqualTo(Verdict.COMPLIANT);
            Finding expired = term(elected, LocalDate.of(2026, 3, 11), AGENCY);
            assertThat(expired.verdict()).isEqualTo(Verdict.PENDING);
            assertThat(expired.due()).isEqualTo(LocalDate.of(2026, 3, 31));
            assertThat(term(elected, LocalDate.of(2026, 4, 1), AGENCY).verdict())
                    .isEqualTo(Verdict.NON_COMPLIANT);
        }

        @ParameterizedTest
        @CsvSource({
            "2024-03-31, --12-31, 2026-03-31",
            "2024-04-01, --12-31, 2027-03-31",
            "2024-08-31, --05-31, 2026-09-03",
            "2024-09-01, --05-31, 2027-08-31",
            "2024-05-31, --02-28, 2026-06-01"
        })
        void theConferenceIsTheFirstAfterTheTermsEnd(LocalDate elected, MonthDay yearEnd, LocalDate due) {
            Unit unit = Boards.unit(Setting.AGENCY).yearEnd(yearEnd).build();
            assertThat(term(elected, elected.plusYears(2).plusDays(1), unit, due.getYear()))
                    .satisfies(finding -> assertThat(finding.due() == null ? due : finding.due())
                            .isEqualTo(due));
            assertThat(term(elected, due.plusDays(1), unit, due.getYear()).verdict())
                    .isEqualTo(Verdict.NON_COMPLIANT);
            assertThat(term(elected, due.plusDays(1), unit, due.getYear() - 1).verdict())
                    .as("the next board is owed by the period that holds the last day to elect it")
                    .isEqualTo(Verdict.COMPLIANT);
        }

        @Test
        void anElectionThatIsNotKnownMayBeFromBeforeTheDecree() {
            InspectionBoard board = InspectionBoardBuilder.builder()
                    .termEndsOn(LocalDate.of(2025, 5, 1))
                    .replaced(Act.notDone())
                    .build();
            assertThat(judge("L10-60.3-term-2-years", board, AGENCY).verdict()).isEqualTo(Verdict.UNDETERMINED);
        }
    }

    @Nested
    class DeputyHeads {

        @Test
        void noneAtAllIsACautionOnly() {
            for (String norm : List.of("D59-21.3-deputies", "D59-25.2-deputies")) {
                Finding none =
                        judge(norm, board().members(9).deputies(0).build(), norm.contains("21") ? AGENCY : ENTERPRISE);
                assertThat(none.verdict()).isEqualTo(Verdict.COMPLIANT);
                assertThat(none.cautions()).containsExactly("no-deputy");
            }
        }
    }

    @Nested
    class WithoutAUnion {

        private static final LocalDate AMENDED = LocalDate.of(2025, 7, 1);

        private final InspectionBoardBuilder worst = board().members(1)
                .localMembers(0)
                .posts(List.of(new HeldPost(Post.UNIT_HEAD, null)))
                .replaced(Act.notDone())
                .conference(ConferenceElectionBuilder.builder()
                        .form(ElectionForm.CONFERENCE)
                        .proposedByUnion(false)
                        .recognised(Act.notDone())
                        .build());

        private Finding ofBoardElected(LocalDate on, String norm) {
            return judge(
                    norm,
                    worst.electedOn(on).build(),
                    AGENCY_WITHOUT_UNION,
                    LocalDate.of(2029, 12, 31),
                    Period.year(2028));
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "L10-60.1-size",
                    "L10-60.1-elected-at-conference",
                    "L10-60.2-eligibility",
                    "D59-21.1-recognised-5-working-days"
                })
        void untilJune2025TheLawSaysNothingOfSuchAnAgency(String norm) {
            Finding finding = ofBoardElected(LocalDate.of(2025, 6, 2), norm);
            assertThat(finding.reason()).isEqualTo(Reason.LAW_UNSETTLED);
            boolean namesTheUnion = norm.equals("L10-60.1-elected-at-conference") || norm.startsWith("D59");
            assertThat(finding.cautions())
                    .containsExactly(namesTheUnion ? "agency-without-union" : "agency-board-without-union");
        }

        @Test
        void theNextBoardIsOwedByTheLawOfItsOwnDay() {
            InspectionBoard board = board().electedOn(LocalDate.of(2025, 6, 2))
                    .replaced(Act.notDone())
                    .build();
            assertThat(List.of(
                            LocalDate.of(2027, 6, 2),
                            LocalDate.of(2027, 6, 3),
                            LocalDate.of(2028, 3, 31),
                            LocalDate.of(2028, 4, 1)))
                    .extracting(
                            asOf -> judge("L10-60.3-term-2-years", board, AGENCY_WITHOUT_UNION, asOf, Period.year(2028))
                                    .verdict())
                    .containsExactly(Verdict.COMPLIANT, Verdict.PENDING, Verdict.PENDING, Verdict.NON_COMPLIANT);
        }

        @Test
        void aTermOfThreeYearsStatedBeforeIsLeftOpen() {
            InspectionBoard board = board().electedOn(LocalDate.of(2025, 6, 30))
                    .termEndsOn(LocalDate.of(2028, 6, 30))
                    .build();
            assertThat(judge("L10-60.3-term-2-years", board, AGENCY_WITHOUT_UNION, AMENDED)
                            .reason())
                    .isEqualTo(Reason.LAW_UNSETTLED);
        }

        @ParameterizedTest
        @ValueSource(strings = {"L10-60.1-size", "L10-60.2-eligibility", "L10-60.3-term-2-years"})
        void fromJuly2025WhatAsksNothingOfAUnionIsJudgedWithoutOne(String norm) {
            assertThat(ofBoardElected(AMENDED, norm).verdict()).isEqualTo(Verdict.NON_COMPLIANT);
        }

        @Test
        void fromJuly2025NobodyNeedProposeOrRecogniseIt() {
            assertThat(ofBoardElected(AMENDED, "L10-60.1-elected-at-conference").verdict())
                    .isEqualTo(Verdict.COMPLIANT);
            Finding recognised = ofBoardElected(AMENDED, "D59-21.1-recognised-5-working-days");
            assertThat(recognised.verdict()).isEqualTo(Verdict.NOT_APPLICABLE);
            assertThat(recognised.cautions()).contains("recognition-without-union");
        }

        @Test
        void whatFellToBeRecognisedFromJuly2025NoUnionCouldRecogniseAnyMore() {
            InspectionBoardBuilder board = board().conference(ConferenceElectionBuilder.builder()
                    .recognised(Act.notDone())
                    .build());
            Unit agency = Boards.agency(true);
            assertThat(judge(
                                    "D59-21.1-recognised-5-working-days",
                                    board.electedOn(LocalDate.of(2025, 6, 23)).build(),
                                    agency)
                            .verdict())
                    .as("five working days from Monday 23 June end on Monday 30 June")
                    .isEqualTo(Verdict.NON_COMPLIANT);
            assertThat(judge(
                                    "D59-21.1-recognised-5-working-days",
                                    board.electedOn(LocalDate.of(2025, 6, 24)).build(),
                                    agency)
                            .verdict())
                    .as("those from Tuesday 24 June on 1 July (reading B6)")
                    .isEqualTo(Verdict.NOT_APPLICABLE);
        }

        @Test
        void anEnterpriseWithoutOneOwesTheUnionNothing() {
            Unit unit = Boards.unit(Setting.STATE_ENTERPRISE).hasUnion(false).build();
            assertThat(judge("D59-25.1-recognised-5-working-days", board().build(), unit)
                            .verdict())
                    .isEqualTo(Verdict.NOT_APPLICABLE);
        }
    }

    @Nested
    class EmployerOutsideTheStateSector {

        private Unit employer(String provision) {
            return Boards.unit(Setting.NON_STATE_EMPLOYER)
                    .optIn(new OptIn(List.of(Citation.parse(provision)), true, true, LocalDate.of(2026, 1, 1), null))
                    .build();
        }

        @Test
        void whoChoseArticle77IsBoundByItsNormsAndWhatTheDecreeDetailsOfThem() {
            assertThat(InspectionBoardNorms.ALL.stream()
                            .filter(norm -> norm.binds(employer("L10:77")))
                            .map(Norm::id))
                    .containsExactly(
                            "L10-77.1-size",
                            "L10-77.1-elected-at-conference",
                            "L10-77.2-eligibility",
                            "L10-77.3-term-2-years",
                            "L10-77.4-officers",
                            "D59-25.1-recognised-5-working-days",
                            "D59-25.2-deputies",
                            "L10-77.3-replaced-by-conference",
                            "D59-25.1-elected-majority");
        }
    }
}
