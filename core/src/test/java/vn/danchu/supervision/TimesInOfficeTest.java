package vn.danchu.supervision;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.danchu.supervision.Boards.judge;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.danchu.calendar.WorkingCalendar;
import vn.danchu.compliance.Argument;
import vn.danchu.compliance.Circumstances;
import vn.danchu.compliance.Finding;
import vn.danchu.compliance.Verdict;
import vn.danchu.law.Period;
import vn.danchu.law.Unit;
import vn.danchu.law.UnitBuilder;
import vn.danchu.record.Act;
import vn.danchu.record.Span;

/** When a board was in office, and when its term ends with that of the village heads (L10:36.2, D185:4.3). */
class TimesInOfficeTest {

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    private static @Nullable Boolean inOfficeIn2026(@Nullable String elected, String termEnds) {
        InspectionBoard board = InspectionBoardBuilder.builder()
                .electedOn(elected == null ? null : day(elected))
                .termEndsOn(day(termEnds))
                .build();
        Circumstances circumstances = new Circumstances(
                Boards.ENTERPRISE, Period.year(2026), day("2027-12-31"), WorkingCalendar.vietnam(), Set.of());
        return BoardFacts.inOffice(day("2026-01-01"), day("2026-12-31")).of(board, circumstances);
    }

    @Test
    void aBoardIsInOfficeFromItsElectionToTheEndOfItsTerm() {
        assertThat(inOfficeIn2026("2026-12-31", "2028-12-31")).isTrue();
        assertThat(inOfficeIn2026("2027-01-01", "2029-01-01")).isFalse();
        assertThat(inOfficeIn2026("2024-01-01", "2026-01-01")).isTrue();
        assertThat(inOfficeIn2026("2023-12-31", "2025-12-31")).isFalse();
    }

    @Test
    void oneWhoseTermEndedInTheYearWasElectedByThen() {
        assertThat(inOfficeIn2026(null, "2026-12-31")).isTrue();
        assertThat(inOfficeIn2026(null, "2027-01-01")).isNull();
        assertThat(inOfficeIn2026(null, "2025-12-31")).isFalse();
    }

    private static Finding term(Unit commune, String ends, Span heads) {
        InspectionBoard board =
                Boards.board().termEndsOn(day(ends)).villageHeadsTerm(heads).build();
        return judge("L10-36.2-term", board, commune);
    }

    /** Since 26 May 2026 the heads' term is five years (D185:4.3). */
    @Test
    void ofHeadsWhoStillServeTheTermIsFiveYearsSinceTheDecreeAndIsAskedForBefore() {
        Unit commune = Boards.commune(5);
        Finding before = term(commune, "2031-05-25", Span.since(day("2026-05-25")));
        assertThat(before.arguments().get(Argument.MISSING)).isEqualTo(List.of("/villageHeadsTerm/to"));
        Span since = Span.since(day("2026-05-26"));
        assertThat(term(commune, "2031-05-26", since).verdict()).isEqualTo(Verdict.COMPLIANT);
        assertThat(term(commune, "2031-05-25", since).verdict()).isEqualTo(Verdict.COMPLIANT);
        Finding longer = term(commune, "2031-05-27", since);
        assertThat(longer.verdict()).isEqualTo(Verdict.NON_COMPLIANT);
        assertThat(longer.arguments().get(Argument.DUE)).isEqualTo(day("2031-05-26"));
    }

    /** The board of a commune that ends, ends with it (reading B15). */
    @Test
    void aTermThatEndsWithTheCommuneIsRight() {
        Unit ended = UnitBuilder.builder(Boards.commune(5))
                .endedOn(day("2026-09-30"))
                .build();
        Span heads = Span.of(day("2026-05-26"), day("2031-05-26"));
        assertThat(term(ended, "2026-09-30", heads).verdict()).isEqualTo(Verdict.COMPLIANT);
        assertThat(term(ended, "2026-09-29", heads).verdict()).isEqualTo(Verdict.NON_COMPLIANT);
    }

    @Test
    void ofNineMembersOrMoreDeputiesAreAsked() {
        assertThat(nineOrMore(9)).isTrue();
        assertThat(nineOrMore(8)).isFalse();
    }

    private static @Nullable Boolean nineOrMore(int members) {
        Circumstances circumstances = new Circumstances(
                Boards.ENTERPRISE, Period.year(2026), day("2026-12-31"), WorkingCalendar.vietnam(), Set.of());
        return BoardFacts.NINE_OR_MORE.fact().of(Boards.board().members(members).build(), circumstances);
    }

    /** What a plan states is the decree's, in force since 15 August 2023 (D59:18.1). */
    @Test
    void aPlanFromBeforeTheDecreeNeedNotStateWhatItLists() {
        assertThat(plan("2023-08-14")).isEqualTo(Verdict.NOT_APPLICABLE);
        assertThat(plan("2023-08-15")).isEqualTo(Verdict.NON_COMPLIANT);
    }

    private static Verdict plan(String drawnUp) {
        InvestmentSupervisionBoard board = InvestmentSupervisionBoardBuilder.builder()
                .formedOn(day("2023-08-01"))
                .programme(new Programme(null, null, Act.on(day(drawnUp)), Set.of()))
                .build();
        return judge(
                        InvestmentSupervisionBoardNorms.ALL,
                        "D59-18.1-plan-content",
                        board,
                        Boards.commune(2),
                        day("2026-12-31"))
                .verdict();
    }
}
