package vn.danchu.supervision;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.danchu.compliance.Argument;
import vn.danchu.compliance.Arguments;
import vn.danchu.compliance.Circumstances;
import vn.danchu.compliance.Condition;
import vn.danchu.compliance.Fact;
import vn.danchu.compliance.Outcome;
import vn.danchu.compliance.Reason;
import vn.danchu.compliance.Rule;
import vn.danchu.compliance.Rules;
import vn.danchu.record.Act;

/** What the norms read of an investment supervision board. */
final class InvestmentBoardFacts {

    static final Fact<InvestmentSupervisionBoard, LocalDate> FORMED =
            Fact.of("/formedOn", InvestmentSupervisionBoard::formedOn);
    static final Fact<InvestmentSupervisionBoard, LocalDate> FIRST_SUPERVISION =
            Fact.of("/firstSupervisionOn", InvestmentSupervisionBoard::firstSupervisionOn);
    static final Fact<InvestmentSupervisionBoard, Act> OWNER_TOLD =
            Fact.of("/ownerTold", InvestmentSupervisionBoard::ownerTold);
    static final Fact<InvestmentSupervisionBoard, Act> MANAGERS_TOLD =
            Fact.of("/managersTold", InvestmentSupervisionBoard::managersTold);
    static final Fact<InvestmentSupervisionBoard, Boolean> MANAGERS_TOLD_APART =
            Fact.of(MANAGERS_TOLD.path(), board -> board.managersTold() != null);

    static final Fact<InvestmentSupervisionBoard, Integer> MEMBERS =
            Fact.of("/members", InvestmentSupervisionBoard::members);
    static final Fact<InvestmentSupervisionBoard, Integer> FROM_FRONT =
            Fact.of("/fromFront", InvestmentSupervisionBoard::fromFront);
    static final Fact<InvestmentSupervisionBoard, Integer> FROM_INSPECTION_BOARD =
            Fact.of("/fromInspectionBoard", InvestmentSupervisionBoard::fromInspectionBoard);
    static final Fact<InvestmentSupervisionBoard, Integer> FROM_RESIDENTS =
            Fact.of("/fromResidents", InvestmentSupervisionBoard::fromResidents);
    static final Fact<InvestmentSupervisionBoard, Integer> HEADS = Fact.of("/heads", InvestmentSupervisionBoard::heads);
    static final Fact<InvestmentSupervisionBoard, Integer> DEPUTIES =
            Fact.of("/deputies", InvestmentSupervisionBoard::deputies);
    static final Fact<InvestmentSupervisionBoard, Integer> LOCAL_MEMBERS =
            Fact.of("/localMembers", InvestmentSupervisionBoard::localMembers);
    static final Fact<InvestmentSupervisionBoard, List<HeldPost>> POSTS =
            Fact.of("/posts", InvestmentSupervisionBoard::posts);
    static final Fact<InvestmentSupervisionBoard, Boolean> RELATIVE =
            Fact.of("/relativeInProject", InvestmentSupervisionBoard::relativeInProject);
    static final Fact<InvestmentSupervisionBoard, Set<String>> VILLAGES = Fact.of(
                    "/projectVillages", InvestmentSupervisionBoard::projectVillages)
            .map(BoardFacts::keys);
    static final Fact<InvestmentSupervisionBoard, List<MemberElection>> ELECTIONS =
            Fact.of("/elections", InvestmentSupervisionBoard::elections);

    static final Fact<InvestmentSupervisionBoard, CompositionNotice> MADE_KNOWN =
            Fact.of("/madeKnown", InvestmentSupervisionBoard::madeKnown);

    static final Fact<InvestmentSupervisionBoard, Act> PROGRAMME_DRAWN_UP =
            Fact.of("/programme/drawnUp", InvestmentSupervisionBoard::programme, Programme::drawnUp);
    static final Fact<InvestmentSupervisionBoard, Set<Programme.Content>> PROGRAMME_CONTENTS =
            Fact.of("/programme/contents", InvestmentSupervisionBoard::programme, Programme::contents);
    static final Fact<InvestmentSupervisionBoard, List<ProjectChange>> PROJECT_CHANGES =
            Fact.of("/projectChanges", board -> Objects.requireNonNullElse(board.projectChanges(), List.of()));
    static final Fact<InvestmentSupervisionBoard, Boolean> SET_UP_BY_FRONT =
            Fact.of("/setUpByFront", InvestmentSupervisionBoard::setUpByFront);
    static final Fact<InvestmentSupervisionBoard, Act> ELECTION_RECOGNISED =
            Fact.of("/electionRecognised", InvestmentSupervisionBoard::electionRecognised);
    static final Fact<InvestmentSupervisionBoard, Act> OFFICERS_ELECTED =
            Fact.of("/officersElected", InvestmentSupervisionBoard::officersElected);
    static final Fact<InvestmentSupervisionBoard, Act> PLACE_ARRANGED =
            Fact.of("/placeArranged", InvestmentSupervisionBoard::placeArranged);
    static final Fact<InvestmentSupervisionBoard, List<Vacancy>> VACANCIES =
            Fact.of("/vacancies", InvestmentSupervisionBoard::vacancies);
    static final Fact<InvestmentSupervisionBoard, Act> TASK_DONE =
            Fact.of("/taskDone", InvestmentSupervisionBoard::taskDone);

    /** When it dissolved itself; a board of which nothing is said still stands. */
    static final Fact<InvestmentSupervisionBoard, Act> DISSOLVED =
            Fact.of("/dissolved", board -> Objects.requireNonNullElse(board.dissolved(), Act.notDone()));

    static final Fact<InvestmentSupervisionBoard, Act> NUMBER_DECIDED =
            Fact.of("/numberDecided", InvestmentSupervisionBoard::numberDecided);
    static final Fact<InvestmentSupervisionBoard, List<BoardReport>> REPORTS =
            Fact.of("/reports", InvestmentSupervisionBoard::reports);

    /** The last day on which it stood: as far as is known, for ever. */
    static final Fact<InvestmentSupervisionBoard, LocalDate> ENDED =
            Fact.of("/dissolved/on", InvestmentBoardFacts::ended);

    /** The first day of the period on which the unit existed. */
    static final Fact<InvestmentSupervisionBoard, LocalDate> OWN_PERIOD_FROM = Fact.both(
            Fact.period(),
            Fact.known(Circumstances::unit),
            (period, unit) ->
                    Objects.requireNonNullElse(unit.existedIn(period), period).from());

    static final Condition<InvestmentSupervisionBoard> STOOD_IN_PERIOD = new Condition<>(
            "board-stood-in-period", Fact.and(Fact.sinceStartOfPeriod(ENDED), Fact.byEndOfPeriod(FORMED)));

    /** It had not dissolved itself before the period, nor before its first supervision, which it then did not come to. */
    static final Condition<InvestmentSupervisionBoard> STOOD_AT_FIRST_SUPERVISION = new Condition<>(
            "board-stood-at-first-supervision",
            Fact.or(
                    ENDED.is(LocalDate.MAX::equals),
                    Fact.and(
                            Fact.sinceStartOfPeriod(ENDED),
                            Fact.both(ENDED, FIRST_SUPERVISION, (ended, first) -> !first.isAfter(ended)))));

    /** It has not dissolved itself by the end of the period, nor, while that is to come, by the as-of date. */
    static final Condition<InvestmentSupervisionBoard> STANDS_AT_END = new Condition<>(
            "board-stands-at-end-of-period", Fact.not(Fact.and(Fact.past(ENDED), Fact.byEndOfPeriod(ENDED))));

    static final Condition<InvestmentSupervisionBoard> NO_DEPUTY = new Condition<>("no-deputy", DEPUTIES.is(0));
    static final Condition<InvestmentSupervisionBoard> ELECTED_BY_BALLOTS =
            new Condition<>("elected-by-ballots", Fact.any(ELECTIONS, Elections.FORM.is(ElectionForm.BALLOTS)));
    static final Condition<InvestmentSupervisionBoard> FRONT_OFFICER =
            Condition.of("front-representative-is-officer", "/frontOfficer", InvestmentSupervisionBoard::frontOfficer);

    private InvestmentBoardFacts() {}

    /** The rule, unless the parts that are told are together more than the members. */
    static Rule<InvestmentSupervisionBoard> withinMembers(Rule<InvestmentSupervisionBoard> rule) {
        List<String> counts =
                List.of(MEMBERS.path(), FROM_FRONT.path(), FROM_INSPECTION_BOARD.path(), FROM_RESIDENTS.path());
        Fact<InvestmentSupervisionBoard, Boolean> tooMany = Fact.with(
                MEMBERS.path(),
                counts,
                (board, circumstances) -> board.members() != null && parts(board) > board.members(),
                (board, circumstances) -> List.of());
        Rule<InvestmentSupervisionBoard> contradiction = (board, circumstances) -> Outcome.of(
                Reason.COUNTS_CONTRADICT,
                MEMBERS.path(),
                Arguments.of(Argument.HAS, parts(board))
                        .with(Argument.BASE, Objects.requireNonNull(board.members()))
                        .with(Argument.ALSO, counts));
        return Rules.choose(tooMany, contradiction, rule);
    }

    private static long parts(InvestmentSupervisionBoard board) {
        return told(board.fromFront()) + told(board.fromInspectionBoard()) + told(board.fromResidents());
    }

    private static long told(@Nullable Integer count) {
        return count == null ? 0 : count;
    }

    /** Whether it stood on one of these days, both inclusive. */
    static Fact<InvestmentSupervisionBoard, Boolean> stood(LocalDate from, LocalDate to) {
        return Fact.and(FORMED.is(day -> !day.isAfter(to)), ENDED.is(day -> !day.isBefore(from)));
    }

    private static @Nullable LocalDate ended(InvestmentSupervisionBoard board) {
        Act dissolved = board.dissolved();
        if (dissolved == null || dissolved.isNotDone()) {
            return LocalDate.MAX;
        }
        return dissolved.on();
    }
}
