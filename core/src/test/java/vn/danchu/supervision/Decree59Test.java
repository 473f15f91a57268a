package vn.danchu.supervision;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.danchu.supervision.Boards.board;
import static vn.danchu.supervision.Boards.commune;
import static vn.danchu.supervision.Boards.judge;
import static vn.danchu.supervision.Boards.programmes;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.danchu.compliance.Argument;
import vn.danchu.compliance.Finding;
import vn.danchu.compliance.Verdict;
import vn.danchu.law.Period;
import vn.danchu.record.Act;

/** Nghị định số 59/2023/NĐ-CP, articles 12 to 18 and 22. */
class Decree59Test {

    @Nested
    class Article12Clause3 {

        @ParameterizedTest
        @CsvSource({
            "9, , 5, COMPLIANT",
            "9, , 4, NON_COMPLIANT",
            "8, , 4, NON_COMPLIANT",
            "8, , 5, COMPLIANT",
            "9, 7, 4, COMPLIANT",
            "9, 7, 3, NON_COMPLIANT",
            "9, 6, 3, NON_COMPLIANT"
        })
        void moreThanHalfOfThosePresentOrWhereAttendanceWasNotRecordedOfAll(
                int members, @Nullable Integer present, int inFavour, Verdict verdict) {
            Supervision supervision = SupervisionBuilder.builder()
                    .by(SupervisingBody.INSPECTION_BOARD)
                    .begunOn(Boards.ELECTED)
                    .vote(new BoardVote(members, present, inFavour))
                    .build();
            Finding finding =
                    judge(SupervisionNorms.ALL, "D59-12.3-majority", supervision, commune(5), Boards.YEAR_END);
            assertThat(finding.verdict()).isEqualTo(verdict);
            assertThat(finding.cautions().contains("majority-of-those-present")).isEqualTo(present != null);
        }
    }

    @Nested
    class Article13Clause2 {

        private Finding judgeWith(int villages, int members, int represented) {
            List<MemberElection> elections = new ArrayList<>();
            for (int i = 1; i <= represented; i++) {
                elections.add(MemberElectionBuilder.builder()
                        .village("T" + i)
                        .elected(1)
                        .form(ElectionForm.VILLAGE_MEETING)
                        .build());
            }
            return judge(
                    "D59-13.2-every-village",
                    board().members(members).elections(elections).build(),
                    commune(villages));
        }

        @ParameterizedTest
        @CsvSource({"4, 4, NON_COMPLIANT", "4, 5, COMPLIANT", "4, 6, NON_COMPLIANT", "5, 6, COMPLIANT"})
        void withFewerThanFiveVillagesThereAreExactlyFiveMembers(int villages, int members, Verdict verdict) {
            assertThat(judgeWith(villages, members, villages).verdict()).isEqualTo(verdict);
        }

        @Test
        void villagesWithoutAMemberAreNamed() {
            Finding finding = judgeWith(7, 7, 5);
            assertThat(finding.verdict()).isEqualTo(Verdict.NON_COMPLIANT);
            assertThat(finding.arguments().get(Argument.ABSENT)).isEqualTo(List.of("T6", "T7"));
        }
    }

    @Nested
    class Article14Clause1 {

        private Finding judgeOn(LocalDate asOf, List<Programme> programmes) {
            InspectionBoard board = board().electedOn(LocalDate.of(2025, 12, 20))
                    .termEndsOn(LocalDate.of(2028, 12, 19))
                    .programmes(programmes)
                    .build();
            return judge("L10-39.2-programme", board, commune(5), asOf);
        }

        @Test
        void aProgrammeIsMissingOnceItsTimeHasPassedAndIsNamed() {
            List<Programme> none = List.of();
            assertThat(judgeOn(LocalDate.of(2026, 3, 31), none).due()).isEqualTo(LocalDate.of(2026, 3, 31));
            Finding april = judgeOn(LocalDate.of(2026, 4, 1), none);
            assertThat(april.verdict()).isEqualTo(Verdict.NON_COMPLIANT);
            assertThat(april.arguments().get(Argument.ABSENT)).isEqualTo(List.of("2026-Q1"));
        }

        @Test
        void theTermNeedsOneToo() {
            Finding finding = judgeOn(Boards.YEAR_END, programmes());
            assertThat(finding.verdict()).isEqualTo(Verdict.PENDING);
            assertThat(finding.due()).isEqualTo(LocalDate.of(2028, 12, 19));
        }

        @Test
        void aProgrammeOfAnUnknownKindLeavesTheMissingOneOpen() {
            Programme unknown = new Programme(null, null, Act.undated(), null);
            assertThat(judgeOn(LocalDate.of(2026, 4, 1), List.of(unknown)).verdict())
                    .isEqualTo(Verdict.UNDETERMINED);
        }

        @Test
        void aBoardFromBeforeTheDecreeOwesNoneForItsTerm() {
            InspectionBoard board = board().electedOn(LocalDate.of(2023, 8, 14))
                    .termEndsOn(LocalDate.of(2027, 3, 31))
                    .programmes(programmes())
                    .build();
            assertThat(judge("L10-39.2-programme", board, commune(5)).verdict()).isEqualTo(Verdict.COMPLIANT);
        }

        private Finding plan(LocalDate sent) {
            Supervision supervision = SupervisionBuilder.builder()
                    .by(SupervisingBody.INSPECTION_BOARD)
                    .begunOn(LocalDate.of(2026, 4, 13))
                    .planToFront(Act.on(sent))
                    .planToChair(Act.on(sent))
                    .othersInspected(false)
                    .build();
            return judge(
                    SupervisionNorms.ALL, "D59-14.1-plan-5-working-days", supervision, commune(5), Boards.YEAR_END);
        }

        @Test
        void thePlanIsSentFiveWorkingDaysBefore() {
            assertThat(plan(LocalDate.of(2026, 4, 6)).verdict()).isEqualTo(Verdict.COMPLIANT);
            assertThat(plan(LocalDate.of(2026, 4, 7)).verdict()).isEqualTo(Verdict.NON_COMPLIANT);
        }
    }

    @Nested
    class Article22Clause3 {

        @Test
        void theYearlyReportIsDueWhenTheTimeOfTheConferenceIsOver() {
            BoardReport made =
                    new BoardReport(Cycle.YEAR, Period.year(2026), Act.on(LocalDate.of(2026, 12, 30)), Act.notDone());
            InspectionBoard board = board().electedOn(LocalDate.of(2025, 12, 20))
                    .reports(List.of(made))
                    .build();
            LocalDate over = LocalDate.of(2027, 4, 1);
            Finding finding = judge("D59-22.3-reports", board, Boards.agency(false), over);
            assertThat(finding.verdict()).isEqualTo(Verdict.NON_COMPLIANT);
            assertThat(finding.arguments().get(Argument.ABSENT))
                    .as("the year's report stands for the quarter and half year that end with it (reading B10)")
                    .isEqualTo(List.of("2026-Q1", "2026-Q2", "2026-Q3", "2026-H1"));
            assertThat(judge("D59-22.3-reports", board, Boards.agency(true), over)
                            .path())
                    .as("only the report at the conference is left (L97:4.1)")
                    .isEqualTo("/reports/0/atConference");
            assertThat(judge("D59-22.3-reports", board, Boards.agency(true), over.minusDays(1))
                            .verdict())
                    .isEqualTo(Verdict.PENDING);
        }
    }
}
