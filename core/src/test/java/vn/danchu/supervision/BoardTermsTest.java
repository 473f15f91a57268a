package vn.danchu.supervision;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.danchu.supervision.Boards.board;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.danchu.compliance.Argument;
import vn.danchu.compliance.Finding;
import vn.danchu.compliance.Verdict;
import vn.danchu.law.Unit;
import vn.danchu.record.Act;
import vn.danchu.record.Span;

/** When a board leaves office, and what is judged of it in a period that it begins or ends beside. */
class BoardTermsTest {

    private static final LocalDate TERM_ENDS = LocalDate.of(2028, 3, 1);

    @Nested
    class Leaving {

        private @Nullable LocalDate leaves(@Nullable Act replaced) {
            return TermRules.leaves(
                    board().termEndsOn(TERM_ENDS).replaced(replaced).build(), Boards.ENTERPRISE);
        }

        @Test
        void isAtTheEndOfTheTermOrWhenASuccessorIsElected() {
            assertThat(leaves(null)).isEqualTo(TERM_ENDS);
            assertThat(leaves(Act.notDone())).isEqualTo(TERM_ENDS);
            assertThat(leaves(Act.on(LocalDate.of(2027, 5, 4)))).isEqualTo("2027-05-04");
            assertThat(leaves(Act.undated())).isNull();
        }

        @Test
        void ofACommunesBoardIsWithTheVillageHeads() {
            Unit commune = Boards.commune(5);
            Span heads = Span.of(LocalDate.of(2025, 1, 1), LocalDate.of(2027, 6, 30));
            assertThat(TermRules.leaves(board().villageHeadsTerm(heads).build(), commune))
                    .isEqualTo("2027-06-30");
            assertThat(TermRules.leaves(
                            board().villageHeadsTerm(heads)
                                    .termEndsOn(TERM_ENDS)
                                    .build(),
                            commune))
                    .isEqualTo(TERM_ENDS);
            assertThat(TermRules.leaves(board().build(), commune)).isNull();
        }
    }

    /** L10:36.2: the term is that of the village heads. */
    @Nested
    class OfVillageHeads {

        private @Nullable Object missing(@Nullable LocalDate ends, @Nullable Span heads) {
            Finding finding = Boards.judge(
                    "L10-36.2-term",
                    board().termEndsOn(ends).villageHeadsTerm(heads).build(),
                    Boards.commune(5));
            assertThat(finding.verdict()).isEqualTo(Verdict.UNDETERMINED);
            return finding.arguments().get(Argument.MISSING);
        }

        @Test
        void nothingMoreIsAskedForThanIsNotKnown() {
            LocalDate from = LocalDate.of(2025, 1, 1);
            Span known = Span.of(from, LocalDate.of(2027, 6, 30));
            assertThat(missing(null, null)).isEqualTo(List.of("/termEndsOn", "/villageHeadsTerm"));
            assertThat(missing(null, known)).isEqualTo(List.of("/termEndsOn"));
            assertThat(missing(TERM_ENDS, null)).isEqualTo(List.of("/villageHeadsTerm"));
            assertThat(missing(TERM_ENDS, new Span(from, null, false))).isEqualTo(List.of("/villageHeadsTerm/to"));
            assertThat(missing(TERM_ENDS, new Span(null, null, true))).isEqualTo(List.of("/villageHeadsTerm/from"));
        }

        /** From 26 May 2026 heads are elected for five years (D185:4.3): whether these were, their first day tells. */
        @Test
        void theFirstDayOfHeadsWhoseTermReachesTheDecreeIsAskedFor() {
            Span reaching = new Span(null, LocalDate.of(2028, 3, 1), false);
            assertThat(missing(TERM_ENDS, reaching)).isEqualTo(List.of("/villageHeadsTerm/from"));
        }
    }

    /** L10:36.1, D59:13.2: as many members as villages, and no fewer than five. */
    @Nested
    class Size {

        private List<String> cautions(int villages, int members) {
            return Boards.judge(
                            "L10-36.1-size",
                            board().members(members)
                                    .villages(IntStream.rangeClosed(1, villages)
                                            .mapToObj(i -> "T" + i)
                                            .collect(Collectors.toSet()))
                                    .build(),
                            Boards.commune(villages))
                    .cautions();
        }

        @ParameterizedTest
        @CsvSource({"5, 5, false", "5, 6, true", "6, 6, false", "4, 5, false"})
        void moreThanOneOfEachVillageIsNotedWhereThereAreFiveVillages(int villages, int members, boolean noted) {
            assertThat(cautions(villages, members).contains("more-members-than-villages"))
                    .isEqualTo(noted);
        }
    }

    /** L10:63.2.đ, 81.2.đ: a period owes support to boards that were in office in it. */
    @Nested
    class InOffice {

        private Verdict funded(String elected, String ends) {
            InspectionBoard board = board().electedOn(LocalDate.parse(elected))
                    .termEndsOn(LocalDate.parse(ends))
                    .build();
            return Boards.judge("L10-81.2-funded", board, Boards.ENTERPRISE, LocalDate.of(2027, 12, 31))
                    .verdict();
        }

        @Test
        void onItsFirstOrItsLastDay() {
            assertThat(funded("2026-12-31", "2028-12-30")).isNotEqualTo(Verdict.NOT_APPLICABLE);
            assertThat(funded("2027-01-01", "2028-12-31")).isEqualTo(Verdict.NOT_APPLICABLE);
            assertThat(funded("2024-01-01", "2026-01-01")).isNotEqualTo(Verdict.NOT_APPLICABLE);
            assertThat(funded("2023-12-31", "2025-12-31")).isEqualTo(Verdict.NOT_APPLICABLE);
        }

        private Verdict programme(String formed, @Nullable String dissolved) {
            InvestmentSupervisionBoard board = InvestmentSupervisionBoardBuilder.builder()
                    .formedOn(LocalDate.parse(formed))
                    .dissolved(dissolved == null ? Act.notDone() : Act.on(LocalDate.parse(dissolved)))
                    .build();
            return Boards.judge(
                            InvestmentSupervisionBoardNorms.ALL,
                            "L10-44.2-programme",
                            board,
                            Boards.commune(2),
                            LocalDate.of(2027, 12, 31))
                    .verdict();
        }

        @Test
        void soOfInvestmentSupervisionBoards() {
            assertThat(programme("2026-12-31", null)).isEqualTo(Verdict.UNDETERMINED);
            assertThat(programme("2027-01-01", null)).isEqualTo(Verdict.NOT_APPLICABLE);
            assertThat(programme("2025-03-01", "2026-01-01")).isEqualTo(Verdict.UNDETERMINED);
            assertThat(programme("2025-03-01", "2025-12-31")).isEqualTo(Verdict.NOT_APPLICABLE);
        }

        /** L10:44.3: one that is formed after the year owes no report on it. */
        @Test
        void aBoardFormedLaterOwesNoReportOnTheYear() {
            InvestmentSupervisionBoard board = InvestmentSupervisionBoardBuilder.builder()
                    .formedOn(LocalDate.of(2027, 1, 1))
                    .dissolved(Act.notDone())
                    .reports(List.of())
                    .build();
            Finding finding = Boards.judge(
                    InvestmentSupervisionBoardNorms.ALL,
                    "L10-44.3-reported",
                    board,
                    Boards.commune(2),
                    LocalDate.of(2027, 12, 31));
            assertThat(finding.verdict()).isEqualTo(Verdict.NOT_APPLICABLE);
        }
    }

    @Test
    void whereDisclosuresAreNotKeptItIsNotKnownWhetherAProjectWasDisclosed() {
        SupervisionFile file = new BoardInTermTest.File(null, null);
        assertThat(file.projectDisclosed()).isNull();
    }
}
