package vn.danchu.compliance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.danchu.calendar.WorkingCalendar;
import vn.danchu.law.Period;
import vn.danchu.law.UnitBuilder;
import vn.danchu.record.Act;
import vn.danchu.record.BoardFile;
import vn.danchu.record.BoardRefusal;
import vn.danchu.record.BoardTime;
import vn.danchu.record.Span;

/** What is owed to a board, or by its member, falls away where there was none (L10:33.3, 39.3, 44.3). */
class StandingBoardsTest {

    private static final LocalDate FROM = LocalDate.of(2026, 2, 1);
    private static final LocalDate ENDED = LocalDate.of(2026, 10, 31);

    private record File(
            @Nullable List<BoardTime> inspectionBoardTimes,
            @Nullable List<BoardTime> investmentBoardTimes) implements BoardFile {}

    private record Request(@Nullable String board, @Nullable Boolean kept) {
        Request(@Nullable String board) {
            this(board, false);
        }
    }

    private static BoardTime board(@Nullable String code, @Nullable LocalDate from, @Nullable Act ended) {
        return new BoardTime(code, from, null, false, ended, null);
    }

    private static Circumstances alone(@Nullable LocalDate day, @Nullable LocalDate formedOn) {
        return new Circumstances(
                        UnitBuilder.builder().formedOn(formedOn).build(),
                        Period.year(2026),
                        LocalDate.of(2026, 12, 31),
                        WorkingCalendar.vietnam(),
                        Set.of())
                .on(day);
    }

    private static Circumstances of(@Nullable LocalDate day, File file) {
        return alone(day, null).within(file);
    }

    @Nested
    class OfInspection {

        private static Fact<Request, Boolean> stood() {
            return StandingBoards.<Request>inspectionBoardStood().fact();
        }

        private static @Nullable Boolean stood(Circumstances circumstances) {
            return stood().of(new Request(null), circumstances);
        }

        private static List<String> gaps(Circumstances circumstances) {
            return stood().gaps(new Request(null), circumstances);
        }

        private static Circumstances with(@Nullable LocalDate day, BoardTime... boards) {
            return of(day, new File(List.of(boards), null));
        }

        @ParameterizedTest
        @CsvSource({"2026-01-31, false", "2026-02-01, true", "2026-10-31, true", "2026-11-01, false"})
        void standsFromItsFirstDayToItsLast(LocalDate day, boolean stood) {
            assertThat(stood(with(day, board(null, FROM, Act.on(ENDED))))).isEqualTo(stood);
        }

        @Test
        void oneOfSeveralIsEnough() {
            BoardTime before = board(null, LocalDate.of(2024, 1, 1), Act.on(FROM.minusDays(1)));
            assertThat(stood(with(FROM, before, board(null, FROM, null)))).isTrue();
            assertThat(stood(with(FROM, board(null, FROM, null), before))).isTrue();
            assertThat(stood(with(FROM))).as("none at all").isFalse();
        }

        @Test
        void isTakenForGrantedByARecordOnItsOwn() {
            assertThat(stood(alone(FROM, null))).isTrue();
            Circumstances unknown = of(FROM, new File(null, null));
            assertThat(stood(unknown)).as("of a dossier that does not say").isNull();
            assertThat(gaps(unknown)).containsExactly("#/inspectionBoards");
        }

        @Test
        void whatIsNotKnownOfItIsNamedAtItsPlace() {
            BoardTime over = board(null, LocalDate.of(2024, 1, 1), Act.on(FROM.minusDays(1)));
            Circumstances since = with(FROM, over, board(null, null, null));
            assertThat(stood(since)).isNull();
            assertThat(gaps(since)).containsExactly("#/inspectionBoards/1/electedOn");
            Circumstances until = with(FROM, board(null, FROM, Act.undated()));
            assertThat(stood(until)).isNull();
            assertThat(gaps(until)).containsExactly("#/inspectionBoards/0/replaced/on");
        }

        @Test
        void ofOneWhoseTermIsNotToldTheTermMustBeKnownAfterItsFirstDay() {
            BoardTime untold = new BoardTime(null, FROM, null, true, null, null);
            assertThat(stood(with(FROM, untold))).isTrue();
            Circumstances after = with(FROM.plusDays(1), untold);
            assertThat(stood(after)).isNull();
            assertThat(gaps(after)).containsExactly("#/inspectionBoards/0/termEndsOn");
        }

        @Test
        void ofOneThatWasOverNothingMoreMustBeKnown() {
            BoardTime over = board(null, null, Act.on(FROM.minusDays(1)));
            assertThat(gaps(with(FROM, over, board(null, null, null))))
                    .containsExactly("#/inspectionBoards/1/electedOn");
        }

        @Test
        void onADayThatIsNotKnownTheDayIsWhatMustBeKnown() {
            assertThat(stood(with(null, board(null, FROM, null)))).isTrue();
            assertThat(stood(with(null))).isFalse();
        }

        /** Reading B15: a board of before the unit was formed was that of another unit. */
        @Test
        void endsWithTheUnitThatItWasOf() {
            File file = new File(List.of(board(null, FROM, null)), null);
            LocalDate day = LocalDate.of(2026, 8, 1);
            assertThat(stood(alone(day, FROM).within(file))).isTrue();
            assertThat(stood(alone(day, LocalDate.of(2026, 7, 1)).within(file))).isFalse();
        }

        private static final Span ALWAYS = new Span(null, null, null);

        private static BoardTime refused(Span when) {
            return refused(when, List.of());
        }

        private static BoardTime refused(Span when, List<String> untold) {
            return new BoardTime(
                    null,
                    FROM,
                    null,
                    false,
                    null,
                    new BoardRefusal(when, null, "/elections/2/recognition/recognised", untold));
        }

        private static Outcome broken(BoardTime... boards) {
            return StandingBoards.ofInspectionBoard(Rules.holds(Fact.of("/kept", Request::kept)))
                    .judge(new Request(null), with(FROM, boards));
        }

        @Test
        void whatIsBrokenTowardsOneOfWhichEveryElectionWasRefusedContradictsItself() {
            BoardTime refused = refused(ALWAYS);
            assertThat(broken(refused))
                    .isEqualTo(Outcome.contradiction(
                            "#/inspectionBoards/0/electedOn",
                            "#/inspectionBoards/0/elections/2/recognition/recognised"));
            BoardTime over = new BoardTime(null, FROM, null, false, Act.on(FROM.minusDays(1)), refused.refused());
            assertThat(broken(over, refused).path()).isEqualTo("#/inspectionBoards/1/electedOn");
            assertThat(broken(refused, board(null, FROM, null)).verdict()).isEqualTo(Verdict.NON_COMPLIANT);
            assertThat(broken(over).verdict()).isEqualTo(Verdict.NOT_APPLICABLE);
            assertThat(broken(board(null, FROM, null)).verdict()).isEqualTo(Verdict.NON_COMPLIANT);
        }

        @Test
        void whatIsNotToldOfItsElectionsMustBeKnown() {
            assertThat(broken(
                            board(null, FROM.plusDays(1), null), refused(ALWAYS, List.of("/elections/0/recognition"))))
                    .isEqualTo(Outcome.noData("#/inspectionBoards/1/elections/0/recognition"));
        }

        @Test
        void aRefusalStillToComeContradictsNothing() {
            assertThat(broken(refused(new Span(FROM.plusDays(1), null, null))).verdict())
                    .isEqualTo(Verdict.NON_COMPLIANT);
            assertThat(broken(refused(new Span(FROM, null, null))).verdict()).isEqualTo(Verdict.UNDETERMINED);
        }

        @Test
        void aRefusalUntilTheDayBeforeContradictsNothing() {
            assertThat(broken(refused(Span.of(FROM.minusDays(2), FROM.minusDays(1))))
                            .verdict())
                    .isEqualTo(Verdict.NON_COMPLIANT);
            assertThat(broken(refused(Span.of(FROM.minusDays(2), FROM))).verdict())
                    .isEqualTo(Verdict.UNDETERMINED);
        }

        @Test
        void onADayThatIsNotKnownOneThatWasEverRefusedMayHaveBeen() {
            Rule<Request> rule = StandingBoards.ofInspectionBoard(Rules.holds(Fact.of("/kept", Request::kept)));
            BoardTime refused = refused(Span.of(FROM, FROM));
            assertThat(rule.judge(new Request(null), with(null, refused)).verdict())
                    .isEqualTo(Verdict.UNDETERMINED);
            assertThat(rule.judge(new Request(null), with(null, board(null, FROM, null)))
                            .verdict())
                    .isEqualTo(Verdict.NON_COMPLIANT);
        }

        @Test
        void whatIsKeptTowardsOneOfWhichEveryElectionWasRefusedStaysSo() {
            assertThat(StandingBoards.ofInspectionBoard(Rules.holds(Fact.of("/kept", Request::kept)))
                            .judge(new Request(null, true), with(FROM, refused(ALWAYS)))
                            .verdict())
                    .isEqualTo(Verdict.COMPLIANT);
        }

        @Test
        void saysWhereItReads() {
            assertThat(stood().reads())
                    .containsExactly(
                            "#/inspectionBoards",
                            "#/inspectionBoards/*/electedOn",
                            "#/inspectionBoards/*/replaced",
                            "#/inspectionBoards/*/termEndsOn",
                            "#/inspectionBoards/*/villageHeadsTerm/to",
                            "#/inspectionBoards/*/villageHeadsTerm/ongoing",
                            "#/inspectionBoards/*/villages",
                            "#/inspectionBoards/*/elections/*/village",
                            "#/inspectionBoards/*/elections/*/on",
                            "#/inspectionBoards/*/elections/*/recognition/recognised",
                            "#/inspectionBoards/*/elections/*/recognition/by",
                            "#/inspectionBoards/*/elections/*/recognition/receivedOn",
                            "#/inspectionBoards/*/elections/*/recognition/answer",
                            "#/unit/villages");
        }
    }

    @Nested
    class OfInvestment {

        private static Rule<Request> rule() {
            return StandingBoards.ofInvestmentBoard(
                    Fact.of("/board", Request::board), Rules.holds(Fact.of("/kept", Request::kept)));
        }

        private static Outcome judge(@Nullable String code, @Nullable LocalDate day, BoardTime... boards) {
            return rule().judge(new Request(code), of(day, new File(null, List.of(boards))));
        }

        private static final BoardTime STANDING = board("GS-1", FROM, null);
        private static final BoardTime DISSOLVED = board("GS-2", FROM, Act.on(FROM.plusDays(10)));
        private static final LocalDate DAY = LocalDate.of(2026, 8, 1);

        @Test
        void owesWhereItStoodAndNothingWhereItDidNot() {
            assertThat(judge("GS-1", DAY, STANDING, DISSOLVED).verdict()).isEqualTo(Verdict.NON_COMPLIANT);
            assertThat(judge("GS-2", DAY, STANDING, DISSOLVED).verdict()).isEqualTo(Verdict.NOT_APPLICABLE);
        }

        @Test
        void thatIsInNoListIsNotKnown() {
            Outcome unlisted = judge("GS-9", DAY, STANDING, DISSOLVED);
            assertThat(unlisted.verdict()).isEqualTo(Verdict.UNDETERMINED);
            assertThat(unlisted.missing()).containsExactly("#/investmentSupervisionBoards/-");
        }

        @Test
        void thatMayBeOneWithoutACodeIsOpenAsFarAsThatMatters() {
            BoardTime unnamed = board(null, FROM, null);
            Outcome open = judge("GS-9", DAY, STANDING, unnamed);
            assertThat(open.verdict()).isEqualTo(Verdict.UNDETERMINED);
            assertThat(open.missing()).contains("#/investmentSupervisionBoards/1/code");
        }

        @Test
        void ofWhichTheCodeIsNotKnownMayBeAnyOfThem() {
            Outcome either = judge(null, DAY, STANDING, DISSOLVED);
            assertThat(either.verdict()).isEqualTo(Verdict.UNDETERMINED);
            assertThat(either.missing()).containsExactly("/board");
        }

        /** Where the rule lacks something too, that is asked for as far as the board stood, whichever it is. */
        private static List<String> missing(@Nullable String code, BoardTime... boards) {
            return rule().judge(new Request(code, null), of(DAY, new File(null, List.of(boards))))
                    .missing();
        }

        @Test
        void ofWhichTheCodeIsNotKnownStoodWhereEachOfThemDid() {
            BoardTime unknown = board("GS-3", null, null);
            assertThat(missing(null, STANDING, board("GS-4", FROM, null))).containsExactly("/board", "/kept");
            assertThat(missing(null, STANDING, DISSOLVED)).containsExactly("/board");
            assertThat(missing(null, STANDING, unknown)).containsExactly("/board");
            assertThat(missing(null, DISSOLVED)).containsExactly("/board");
        }

        @Test
        void thatMayBeOneWithoutACodeStoodWhereEachSuchDid() {
            String code = "#/investmentSupervisionBoards/1/code";
            assertThat(missing("GS-9", DISSOLVED, board(null, FROM, null))).containsExactly(code, "/kept");
            assertThat(missing("GS-9", STANDING, board(null, FROM, Act.on(FROM.plusDays(10)))))
                    .containsExactly(code);
        }

        @Test
        void onADayThatIsNotKnownTheDayIsWhatMustBeKnown() {
            assertThat(judge("GS-1", null, STANDING, DISSOLVED).verdict()).isEqualTo(Verdict.NON_COMPLIANT);
            assertThat(judge("GS-9", null, STANDING, board(null, FROM, null)).missing())
                    .contains("#/investmentSupervisionBoards/1/code");
        }

        @Test
        void isTheSameHoweverItsCodeIsSpaced() {
            assertThat(judge(" GS-1 ", DAY, STANDING).verdict()).isEqualTo(Verdict.NON_COMPLIANT);
        }

        @Test
        void whatIsNotKnownOfItIsNamedAtItsPlace() {
            BoardTime other = board("GS-2", null, null);
            Outcome since = judge("GS-1", DAY, other, board("GS-1", null, null));
            assertThat(since.missing()).containsExactly("#/investmentSupervisionBoards/1/formedOn");
            Outcome until = judge("GS-1", DAY, other, board("GS-1", FROM, Act.undated()));
            assertThat(until.missing()).containsExactly("#/investmentSupervisionBoards/1/dissolved/on");
        }

        @Test
        void saysWhereItReads() {
            assertThat(rule().reads())
                    .contains(
                            "/board",
                            "#/investmentSupervisionBoards",
                            "#/investmentSupervisionBoards/*/formedOn",
                            "#/investmentSupervisionBoards/*/dissolved",
                            "#/investmentSupervisionBoards/*/code",
                            "/kept");
        }

        @Test
        void isTakenForGrantedByARecordOnItsOwn() {
            assertThat(rule().judge(new Request("GS-1"), alone(DAY, null)).verdict())
                    .isEqualTo(Verdict.NON_COMPLIANT);
            assertThat(rule().judge(new Request(null), alone(DAY, null)).verdict())
                    .isEqualTo(Verdict.NON_COMPLIANT);
        }
    }
}
