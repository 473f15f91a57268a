package vn.danchu.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.danchu.calendar.WorkingCalendar;
import vn.danchu.compliance.Argument;
import vn.danchu.compliance.Circumstances;
import vn.danchu.compliance.Outcome;
import vn.danchu.compliance.Rule;
import vn.danchu.compliance.Verdict;
import vn.danchu.law.Period;
import vn.danchu.record.Act;
import vn.danchu.record.Recognition;
import vn.danchu.record.RecognitionBuilder;

/** What fell due before the Front committee refused a board stays broken; what did since contradicts that it stood (L10:21.2). */
class RefusedBoardsTest {

    private static final LocalDate ELECTED = LocalDate.of(2025, 12, 20);

    private static final Circumstances YEAR = new Circumstances(
            Boards.commune(1), Period.year(2026), LocalDate.of(2027, 4, 1), WorkingCalendar.vietnam(), Set.of());

    private static MemberElection election(LocalDate on, boolean recognised, @Nullable LocalDate answered) {
        return MemberElectionBuilder.builder()
                .village("T1")
                .on(on)
                .recognition(RecognitionBuilder.builder()
                        .recognised(recognised)
                        .by(Recognition.Body.COMMUNE_FRONT)
                        .answer(answered == null ? null : Act.on(answered))
                        .build())
                .build();
    }

    /** A board refused on this day; again recognised on another. */
    private static InspectionBoardBuilder refused(@Nullable LocalDate on, LocalDate... again) {
        return InspectionBoardBuilder.builder()
                .electedOn(ELECTED)
                .termEndsOn(LocalDate.of(2028, 12, 19))
                .programmes(List.of())
                .reports(List.of())
                .informed(List.of())
                .elections(Stream.concat(
                                Stream.of(election(ELECTED, false, on)),
                                Stream.of(again).map(day -> election(day, true, day)))
                        .toList());
    }

    private static Outcome judged(Rule<InspectionBoard> rule, InspectionBoardBuilder board) {
        return rule.judge(board.build(), YEAR);
    }

    private static final Outcome CONTRADICTION =
            Outcome.contradiction("/electedOn", "/elections/0/recognition/recognised");

    private static final LocalDate FIRST_QUARTER_ENDS = LocalDate.of(2026, 3, 31);

    @Test
    void programmesDueBeforeItWasRefusedStayMissing() {
        Rule<InspectionBoard> rule = PeriodicRules.programmesInCommune(EnumSet.of(Cycle.QUARTER));
        Outcome before = judged(rule, refused(FIRST_QUARTER_ENDS.plusDays(1)));
        assertThat(before.verdict()).isEqualTo(Verdict.NON_COMPLIANT);
        assertThat(before.arguments().get(Argument.ABSENT)).isEqualTo(List.of("2026-Q1"));
        assertThat(judged(rule, refused(FIRST_QUARTER_ENDS))).isEqualTo(CONTRADICTION);
        assertThat(judged(rule, refused(null))).isEqualTo(CONTRADICTION);
    }

    @Test
    void programmesForTimeSinceItWasFormedAgainAreMissing() {
        Rule<InspectionBoard> rule = PeriodicRules.programmesInCommune(EnumSet.of(Cycle.QUARTER));
        LocalDate first = LocalDate.of(2026, 10, 1);
        Outcome since = judged(rule, refused(ELECTED, first));
        assertThat(since.verdict()).isEqualTo(Verdict.NON_COMPLIANT);
        assertThat(since.arguments().get(Argument.ABSENT)).isEqualTo(List.of("2026-Q4"));
        assertThat(judged(rule, refused(ELECTED, first.plusDays(1)))).isEqualTo(CONTRADICTION);
    }

    /** The first quarter's was missing on the day of the refusal, and was drawn up since: what is missing now fell due in it. */
    @Test
    void whatWasMadeUpForSinceIsNotMissing() {
        Rule<InspectionBoard> rule = PeriodicRules.programmesInCommune(EnumSet.of(Cycle.QUARTER));
        LocalDate day = FIRST_QUARTER_ENDS.plusDays(1);
        Programme first = new Programme(
                Cycle.QUARTER,
                new Period(LocalDate.of(2026, 1, 1), FIRST_QUARTER_ENDS),
                Act.on(day.plusDays(9)),
                Set.of());
        assertThat(judged(rule, refused(day).programmes(List.of(first)))).isEqualTo(CONTRADICTION);
    }

    /** Its term was over before the Front recognised an election: nobody was a member in it. */
    @Test
    void aBoardThatWasRecognisedAfterItsTermServedNone() {
        Rule<InspectionBoard> rule = PeriodicRules.programmesInCommune(EnumSet.of(Cycle.TERM));
        LocalDate last = LocalDate.of(2026, 6, 30);
        assertThat(judged(rule, refused(ELECTED, last).termEndsOn(last)).verdict())
                .isEqualTo(Verdict.NON_COMPLIANT);
        assertThat(judged(rule, refused(ELECTED, last.plusDays(1)).termEndsOn(last)))
                .isEqualTo(CONTRADICTION);
    }

    /** Recognised on a day that is not told, which may have been before the quarter: that day must be known. */
    @Test
    void sinceWhenItWasRecognisedMustBeKnown() {
        Rule<InspectionBoard> rule = PeriodicRules.programmesInCommune(EnumSet.of(Cycle.QUARTER));
        MemberElection undated = MemberElectionBuilder.builder(election(ELECTED, true, null))
                .village("T2")
                .build();
        InspectionBoardBuilder board = refused(ELECTED);
        Outcome open = judged(rule, board.elections(List.of(election(ELECTED, false, ELECTED), undated)));
        assertThat(open).isEqualTo(Outcome.noData("/elections/1/recognition/answer"));
    }

    @Test
    void aReportAskedForIsDueByTheEndOfThePeriod() {
        Rule<InspectionBoard> rule = PeriodicRules.reportsInCommune(EnumSet.of(Cycle.TERM));
        List<BoardReport> asked = List.of(BoardReportBuilder.builder()
                .cycle(Cycle.ON_REQUEST)
                .made(Act.notDone())
                .build());
        LocalDate next = LocalDate.of(2027, 1, 1);
        assertThat(judged(rule, refused(next).reports(asked)).verdict()).isEqualTo(Verdict.NON_COMPLIANT);
        assertThat(judged(rule, refused(next.minusDays(1)).reports(asked))).isEqualTo(CONTRADICTION);
    }

    @Test
    void whatItWasNotToldOfWasDueAtTheEndOfTheYear() {
        Rule<InspectionBoard> rule = InformingRules.inCommune(EnumSet.of(BoardNotice.Matter.GOALS));
        LocalDate next = LocalDate.of(2027, 1, 1);
        assertThat(judged(rule, refused(next)).verdict()).isEqualTo(Verdict.NON_COMPLIANT);
        assertThat(judged(rule, refused(next.minusDays(1)))).isEqualTo(CONTRADICTION);
    }

    private static Programme programme(@Nullable Act drawnUp, Programme.Content... contents) {
        return new Programme(Cycle.YEAR, Period.year(2026), drawnUp, Set.of(contents));
    }

    @Test
    void aProgrammeIsJudgedOnTheDayOnWhichItWasDrawnUp() {
        Rule<InspectionBoard> rule = RefusedBoards.unlessDrawnUpThen(BoardRules.stateAll());
        LocalDate day = LocalDate.of(2026, 2, 2);
        Programme whole = programme(Act.on(day), Programme.Content.values());
        Programme part = programme(Act.on(day), Programme.Content.AIM);
        assertThat(judged(rule, refused(day.plusDays(1)).programmes(List.of(whole, part)))
                        .path())
                .isEqualTo("/programmes/1/contents");
        assertThat(judged(rule, refused(day).programmes(List.of(whole, part)))).isEqualTo(CONTRADICTION);
        assertThat(judged(rule, refused(day).programmes(List.of(whole))).verdict())
                .isEqualTo(Verdict.COMPLIANT);
        Programme before = programme(Act.on(day.minusDays(1)), Programme.Content.AIM);
        assertThat(judged(rule, refused(day).programmes(List.of(part, before))).path())
                .isEqualTo("/programmes/1/contents");
        assertThat(judged(rule, refused(day).programmes(List.of(part, programme(null, Programme.Content.AIM))))
                        .verdict())
                .isEqualTo(Verdict.UNDETERMINED);
        assertThat(judged(rule, refused(day).programmes(null)).path()).isEqualTo("/programmes");
    }

    @Test
    void ofARefusalOfWhichNoDayIsKnownNothingIsForSure() {
        Rule<InspectionBoard> rule = PeriodicRules.programmesInCommune(EnumSet.of(Cycle.QUARTER));
        MemberElection undated = MemberElectionBuilder.builder(election(ELECTED, false, null))
                .on(null)
                .build();
        assertThat(judged(rule, refused(null).elections(List.of(undated)))).isEqualTo(CONTRADICTION);
    }
}
