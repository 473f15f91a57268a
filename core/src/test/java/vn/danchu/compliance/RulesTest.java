package vn.danchu.compliance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.danchu.calendar.WorkingCalendar;
import vn.danchu.law.Period;
import vn.danchu.law.Setting;
import vn.danchu.law.Unit;
import vn.danchu.law.UnitBuilder;
import vn.danchu.record.Act;

class RulesTest {

    record Member(@Nullable Boolean resident) {}

    record Board(
            @Nullable Integer votes,
            @Nullable Integer base,
            @Nullable List<Member> members,
            @Nullable LocalDate on) {}

    private static final Fact<Board, Integer> VOTES = Fact.of("/votes", Board::votes);
    private static final Fact<Board, Integer> BASE = Fact.of("/base", Board::base);
    private static final Fact<Board, List<Member>> MEMBERS = Fact.of("/members", Board::members);
    private static final Rule<Member> RESIDENT = Rules.holds(Fact.of("/resident", Member::resident));
    private static final Circumstances HERE = Circumstances.alone(LocalDate.of(2026, 12, 31));

    private static Outcome share(@Nullable Integer votes, @Nullable Integer base) {
        return CountRules.share(VOTES, Share.atLeast(2, 3), BASE).judge(new Board(votes, base, null, null), HERE);
    }

    @Test
    void aShareSaysWhatIsNeededWhatThereIsAndWhatIsShort() {
        Outcome outcome = share(43, 66);
        assertThat(outcome.reason()).isEqualTo(Reason.SHARE_NOT_REACHED);
        assertThat(outcome.arguments().get(Argument.NEEDED)).isEqualTo(44L);
        assertThat(outcome.arguments().get(Argument.SHORT)).isEqualTo(1L);
        assertThat(share(44, 66).reason()).isEqualTo(Reason.SHARE_REACHED);
    }

    @Test
    void countsThatContradictEachOtherGiveNoVerdict() {
        assertThat(share(67, 66).reason()).isEqualTo(Reason.COUNTS_CONTRADICT);
        assertThat(share(0, 0).reason()).isEqualTo(Reason.COUNTS_CONTRADICT);
        assertThat(share(-1, 66).reason()).isEqualTo(Reason.COUNTS_CONTRADICT);
    }

    @Test
    void everyMissingCountIsNamed() {
        assertThat(share(null, null).arguments().get(Argument.MISSING)).isEqualTo(List.of("/votes", "/base"));
        assertThat(share(1, null).path()).isEqualTo("/base");
        assertThat(share(null, 3).path()).isEqualTo("/votes");
    }

    @Test
    void whatIsAllowedMayDependOnTheRecord() {
        Rule<Board> rule = ListRules.oneOf(
                VOTES, Fact.of("/base", board -> board.base() == null ? null : List.of(board.base(), 0)));
        assertThat(rule.judge(new Board(3, 3, null, null), HERE).reason()).isEqualTo(Reason.MET);
        Outcome outcome = rule.judge(new Board(2, 3, null, null), HERE);
        assertThat(outcome.reason()).isEqualTo(Reason.NOT_ALLOWED);
        assertThat(outcome.arguments().get(Argument.ALLOWED)).isEqualTo(List.of("3", "0"));
        assertThat(rule.judge(new Board(2, null, null, null), HERE).path()).isEqualTo("/base");
        assertThat(rule.judge(new Board(null, 3, null, null), HERE).path()).isEqualTo("/votes");
    }

    private static Outcome each(Member... members) {
        return ListRules.each(MEMBERS, RESIDENT).judge(new Board(null, null, List.of(members), null), HERE);
    }

    @Test
    void eachCarriesTheCautionsOfEveryElement() {
        Rule<Member> cautious = Rules.adjusted(
                RESIDENT,
                (outcome, member, here) ->
                        Boolean.TRUE.equals(member.resident()) ? outcome : outcome.caution("doubtful"));
        Board board = new Board(null, null, List.of(new Member(false), new Member(null), new Member(true)), null);
        assertThat(ListRules.each(MEMBERS, cautious).judge(board, HERE).cautions())
                .containsExactly("doubtful");
        Rule<Member> kept = Rules.adjusted(
                Rules.adjusted(RESIDENT, (outcome, member, here) -> Outcome.of(Reason.MET, "")),
                (outcome, member, here) ->
                        Boolean.TRUE.equals(member.resident()) ? outcome.caution("hinges") : outcome);
        assertThat(ListRules.each(MEMBERS, kept).judge(board, HERE).cautions()).containsExactly("hinges");
    }

    @Test
    void eachStandsAtTheFirstOfTheWorst() {
        assertThat(each(new Member(true), new Member(false), new Member(false)).path())
                .isEqualTo("/members/1/resident");
        assertThat(each(new Member(null), new Member(false)).path()).isEqualTo("/members/1/resident");
        assertThat(each(new Member(true), new Member(null)).reason()).isEqualTo(Reason.NO_DATA);
        assertThat(each(new Member(true)).reason()).isEqualTo(Reason.MET);
        assertThat(each().reason()).isEqualTo(Reason.NOTHING_TO_JUDGE);
        assertThat(ListRules.each(MEMBERS, RESIDENT)
                        .judge(new Board(null, null, null, null), HERE)
                        .path())
                .isEqualTo("/members");
    }

    @Test
    void anyIsKeptByOneAndBrokenByNone() {
        Rule<Board> any = ListRules.any(MEMBERS, RESIDENT);
        assertThat(any.judge(new Board(null, null, List.of(new Member(false), new Member(true)), null), HERE)
                        .verdict())
                .isEqualTo(Verdict.COMPLIANT);
        assertThat(any.judge(new Board(null, null, List.of(), null), HERE).verdict())
                .isEqualTo(Verdict.NON_COMPLIANT);
        assertThat(any.judge(new Board(null, null, List.of(new Member(false), new Member(null)), null), HERE)
                        .verdict())
                .isEqualTo(Verdict.UNDETERMINED);
    }

    @Test
    void theBoundsOfACountAreInclusive() {
        Rule<Board> between = CountRules.between(3, 5, VOTES);
        assertThat(between.judge(new Board(2, null, null, null), HERE).reason()).isEqualTo(Reason.TOO_FEW);
        assertThat(between.judge(new Board(3, null, null, null), HERE).reason()).isEqualTo(Reason.COUNT_RIGHT);
        assertThat(between.judge(new Board(5, null, null, null), HERE).reason()).isEqualTo(Reason.COUNT_RIGHT);
        assertThat(between.judge(new Board(6, null, null, null), HERE).reason()).isEqualTo(Reason.TOO_MANY);
    }

    // --- the norm around the rule ---

    private static final Norm<Board> NORM = Subject.of(Board.class, Fact.of("/on", Board::on))
            .in(Setting.COMMUNE)
            .norm("L10-21.1-two-thirds", NormKind.THRESHOLD, "L10:21.1")
            .when(Condition.ofUnit("has-council", "hasCouncil", Unit::hasCouncil))
            .requires(CountRules.share(VOTES, Share.atLeast(2, 3), BASE));

    private static Finding judge(@Nullable LocalDate on, @Nullable Boolean council, @Nullable Period period) {
        Unit unit = UnitBuilder.builder()
                .setting(Setting.COMMUNE)
                .hasCouncil(council)
                .build();
        return NORM.judge(
                new Board(2, 3, null, on),
                "/boards/0",
                new Circumstances(unit, period, LocalDate.of(2026, 12, 31), WorkingCalendar.vietnam(), Set.of()));
    }

    @Test
    void aNormBindsFromTheDayItsInstrumentDoes() {
        assertThat(judge(LocalDate.of(2023, 7, 1), true, null).verdict()).isEqualTo(Verdict.COMPLIANT);
        Finding before = judge(LocalDate.of(2023, 6, 30), true, null);
        assertThat(before.reason()).isEqualTo(Reason.NOT_IN_FORCE);
        assertThat(before.path()).isEqualTo("/boards/0/on");
    }

    @Test
    void aFactWithoutADayIsLeftOpenSinceTheLawOfItsDayIsNotKnown() {
        assertThat(judge(null, true, Period.year(2024)).path()).isEqualTo("/boards/0/on");
        assertThat(judge(null, true, Period.year(2022)).reason()).isEqualTo(Reason.NO_DATA);
        assertThat(judge(null, true, null).path()).isEqualTo("/boards/0/on");
    }

    @Test
    void aConditionThatFailsIsNotApplicableAndOneNotKnownIsOpen() {
        LocalDate on = LocalDate.of(2026, 3, 2);
        assertThat(judge(on, false, null).arguments().get(Argument.CONDITION)).isEqualTo("has-council");
        assertThat(judge(on, null, null).path()).isEqualTo("/unit/hasCouncil");
        assertThat(judge(on, null, null).verdict()).isEqualTo(Verdict.UNDETERMINED);
    }

    @Test
    void aRuleThatFailsLeavesAFaultAndThrowsNothing() {
        Norm<Board> broken = Subject.of(Board.class, Fact.of("/on", Board::on))
                .norm("L10-1-broken", NormKind.PRESENCE, "L10:1")
                .requires((board, circumstances) -> {
                    throw new IllegalStateException("broken on purpose");
                });
        Finding finding = broken.judge(new Board(1, 1, null, LocalDate.of(2026, 1, 5)), "/boards/0", HERE);
        assertThat(finding.reason()).isEqualTo(Reason.FAULT);
        assertThat(finding.verdict()).isEqualTo(Verdict.UNDETERMINED);
    }

    @Test
    void aTemplateIsNeverReadTwice() {
        Finding finding = new Finding(
                "L10-21.1-two-thirds",
                Verdict.NON_COMPLIANT,
                "",
                "",
                List.of(),
                Reason.ABSENT,
                Arguments.of(Argument.ABSENT, List.of("{due}", "${1+1}")),
                null,
                List.of(),
                null,
                Grade.BINDING);
        assertThat(Texts.load(Locale.ENGLISH, List.of()).answer(finding)).isEqualTo("Missing: {due}; ${1+1}.");
    }

    private static Outcome once(@Nullable Act event, @Nullable Boolean kept) {
        Fact<Member, Act> happened = Fact.with("/event", (member, circumstances) -> event);
        return Rules.once(happened, RESIDENT).judge(new Member(kept), HERE);
    }

    @Test
    void onceTheEventHasHappenedTheRuleIsTheAnswer() {
        Act happened = Act.on(HERE.asOf());
        assertThat(once(happened, true).reason()).isEqualTo(Reason.MET);
        assertThat(once(happened, false).reason()).isEqualTo(Reason.NOT_MET);
        assertThat(once(happened, null).path()).isEqualTo("/resident");
    }

    @Test
    void beforeTheEventNothingIsBrokenOrMissingAndWhatIsKeptStands() {
        for (Act notYet : List.of(Act.notDone(), Act.on(HERE.asOf().plusDays(1)))) {
            assertThat(once(notYet, false).reason()).isEqualTo(Reason.AWAITS_EVENT);
            assertThat(once(notYet, null).verdict()).isEqualTo(Verdict.PENDING);
            assertThat(once(notYet, null).due()).isNull();
            assertThat(once(notYet, true).reason()).isEqualTo(Reason.MET);
        }
    }

    @Test
    void whereTheEventIsNotKnownOnlyWhatIsKeptIsSure() {
        assertThat(once(null, true).reason()).isEqualTo(Reason.MET);
        assertThat(once(null, false).path()).isEqualTo("/event");
        assertThat(once(null, false).reason()).isEqualTo(Reason.NO_DATA);
    }

    @Test
    void aRuleForSomeRecordsIsSilentOnTheOthers() {
        Fact<Member, Boolean> resident = Fact.of("/resident", Member::resident);
        Rule<Member> where = Rules.where(resident, RESIDENT);
        assertThat(where.judge(new Member(true), HERE).reason()).isEqualTo(Reason.MET);
        assertThat(where.judge(new Member(false), HERE).reason()).isEqualTo(Reason.NOTHING_TO_JUDGE);
        assertThat(where.judge(new Member(null), HERE).reason()).isEqualTo(Reason.NO_DATA);
    }

    private static final Fact<Board, LocalDate> ON = Fact.of("/on", Board::on);
    private static final Rule<Board> PENDING_UNTIL_KNOWN = Rules.timed(
            List.of(ON),
            (board, circumstances) -> board.on() == null
                    ? Outcome.pending("/on", LocalDate.of(2027, 1, 1))
                    : Outcome.of(Reason.MET, "/on"));

    @Test
    void whatIsAskedOfADeedIsNotAskedBeforeItIsDue() {
        Rule<Board> rule = Rules.onceDue(PENDING_UNTIL_KNOWN, CountRules.atLeast(3, VOTES));
        assertThat(rule.judge(new Board(null, null, null, null), HERE).verdict())
                .isEqualTo(Verdict.PENDING);
        assertThat(rule.judge(new Board(null, null, null, LocalDate.MIN), HERE).verdict())
                .isEqualTo(Verdict.UNDETERMINED);
        assertThat(rule.judge(new Board(2, null, null, LocalDate.MIN), HERE).reason())
                .isEqualTo(Reason.TOO_FEW);
        assertThat(rule.judge(new Board(3, null, null, LocalDate.MIN), HERE).verdict())
                .isEqualTo(Verdict.COMPLIANT);
        assertThat(rule.verdicts()).contains(Verdict.PENDING);
    }

    @Test
    void twoCountsAreComparedBothWays() {
        Rule<Board> equal = CountRules.equal(VOTES, BASE);
        assertThat(equal.judge(new Board(5, 5, null, null), HERE).reason()).isEqualTo(Reason.COUNT_RIGHT);
        assertThat(equal.judge(new Board(4, 5, null, null), HERE).reason()).isEqualTo(Reason.TOO_FEW);
        assertThat(equal.judge(new Board(6, 5, null, null), HERE).reason()).isEqualTo(Reason.TOO_MANY);
        assertThat(CountRules.notAbove(VOTES, BASE)
                        .judge(new Board(4, 5, null, null), HERE)
                        .reason())
                .isEqualTo(Reason.COUNT_RIGHT);
        assertThat(equal.judge(new Board(null, null, null, null), HERE)
                        .arguments()
                        .get(Argument.MISSING))
                .isEqualTo(List.of("/votes", "/base"));
    }
}
