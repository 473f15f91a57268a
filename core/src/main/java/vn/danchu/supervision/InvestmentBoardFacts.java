package vn.danchu.supervision;

import java.time.LocalDate;
import java.util.List;
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
import vn.danchu.law.Period;
import vn.danchu.record.Act;

/** What the norms read of an investment supervision board. */
final class InvestmentBoardFacts {

    static final Fact<InvestmentSupervisionBoard, LocalDate> FORMED =
            Fact.of("/formedOn", InvestmentSupervisionBoard::formedOn);
    static final Fact<InvestmentSupervisionBoard, LocalDate> PERIOD_END = BoardFacts.periodEnd();
    static final Fact<InvestmentSupervisionBoard, LocalDate> FIRST_SUPERVISION =
            Fact.of("/firstSupervisionOn", InvestmentSupervisionBoard::firstSupervisionOn);
    static final Fact<InvestmentSupervisionBoard, Act> OWNER_TOLD =
            Fact.of("/ownerTold", InvestmentSupervisionBoard::ownerTold);

    static final Fact<InvestmentSupervisionBoard, Integer> MEMBERS =
            Fact.of("/members", InvestmentSupervisionBoard::members);
    static final Fact<InvestmentSupervisionBoard, Integer> FROM_FRONT =
            Fact.of("/fromFront", InvestmentSupervisionBoard::fromFront);
    static final Fact<InvestmentSupervisionBoard, Integer> FROM_INSPECTION_BOARD =
            Fact.of("/fromInspectionBoard", InvestmentSupervisionBoard::fromInspectionBoard);
    static final Fact<InvestmentSupervisionBoard, Integer> FROM_RESIDENTS =
            Fact.of("/fromResidents", InvestmentSupervisionBoard::fromResidents);
    static final Fact<InvestmentSupervisionBoard, Integer> DEPUTIES =
            Fact.of("/deputies", InvestmentSupervisionBoard::deputies);
    static final Fact<InvestmentSupervisionBoard, Integer> LOCAL_MEMBERS =
            Fact.of("/localMembers", InvestmentSupervisionBoard::localMembers);
    static final Fact<InvestmentSupervisionBoard, Set<Post>> POSTS =
            Fact.of("/posts", InvestmentSupervisionBoard::posts);
    static final Fact<InvestmentSupervisionBoard, Boolean> RELATIVE =
            Fact.of("/relativeInProject", InvestmentSupervisionBoard::relativeInProject);
    static final Fact<InvestmentSupervisionBoard, Integer> ELECTED_BY_VILLAGES =
            Fact.of("/elections", board -> BoardFacts.elected(board.elections(), board.projectVillages()));

    /** The parts are parts: together they are not more than the members. */
    static final Rule<InvestmentSupervisionBoard> PARTS_WITHIN_MEMBERS =
            Rules.rule(MEMBERS, InvestmentBoardFacts::partsWithinMembers);

    static final Fact<InvestmentSupervisionBoard, Act> KNOWN_TO_COUNCIL =
            Fact.of("/madeKnown/council", InvestmentSupervisionBoard::madeKnown, CompositionNotice::council);
    static final Fact<InvestmentSupervisionBoard, Act> KNOWN_TO_COMMITTEE =
            Fact.of("/madeKnown/committee", InvestmentSupervisionBoard::madeKnown, CompositionNotice::committee);
    static final Fact<InvestmentSupervisionBoard, Act> KNOWN_TO_PEOPLE =
            Fact.of("/madeKnown/people", InvestmentSupervisionBoard::madeKnown, CompositionNotice::people);

    static final Fact<InvestmentSupervisionBoard, Act> PROGRAMME_DRAWN_UP =
            Fact.of("/programme/drawnUp", InvestmentSupervisionBoard::programme, Programme::drawnUp);
    static final Fact<InvestmentSupervisionBoard, List<BoardReport>> REPORTS =
            Fact.of("/reports", InvestmentSupervisionBoard::reports);
    static final Fact<BoardReport, Act> MADE = Fact.of("/made", BoardReport::made);
    static final Fact<InvestmentSupervisionBoard, Act> REPORTED = Fact.with("/reports", InvestmentBoardFacts::reported);
    static final Fact<InvestmentSupervisionBoard, LocalDate> REPORT_DUE =
            Fact.with("#/period", InvestmentBoardFacts::reportDue);

    static final Condition<InvestmentSupervisionBoard> STOOD_IN_PERIOD =
            new Condition<>("board-stood-in-period", Fact.with("/dissolved", InvestmentBoardFacts::stoodInPeriod));

    static final Condition<InvestmentSupervisionBoard> NO_DEPUTY =
            Condition.of("no-deputy", "/deputies", board -> board.deputies() == null ? null : board.deputies() == 0);
    static final Condition<InvestmentSupervisionBoard> ELECTED_BY_BALLOTS =
            Condition.of("elected-by-ballots", "/elections", board -> BoardFacts.byBallots(board.elections()));
    static final Condition<InvestmentSupervisionBoard> FRONT_OFFICER =
            Condition.of("front-representative-is-officer", "/frontOfficer", InvestmentSupervisionBoard::frontOfficer);

    private InvestmentBoardFacts() {}

    private static Outcome partsWithinMembers(InvestmentSupervisionBoard board, Circumstances circumstances) {
        if (board.members() == null
                || board.fromFront() == null
                || board.fromInspectionBoard() == null
                || board.fromResidents() == null) {
            return Outcome.of(Reason.NOTHING_TO_JUDGE, MEMBERS.path());
        }
        int parts = board.fromFront() + board.fromInspectionBoard() + board.fromResidents();
        return parts > board.members()
                ? Outcome.of(
                        Reason.COUNTS_CONTRADICT,
                        MEMBERS.path(),
                        Arguments.of(Argument.HAS, parts).with(Argument.BASE, board.members()))
                : Outcome.of(Reason.MET, MEMBERS.path());
    }

    /** A report made in the dossier's period, or known not to have been made. */
    private static @Nullable Act reported(InvestmentSupervisionBoard board, Circumstances circumstances) {
        Period period = circumstances.period();
        if (board.reports() == null || period == null) {
            return null;
        }
        Act best = Act.notDone();
        for (BoardReport report : board.reports()) {
            Act made = report.made();
            Boolean done =
                    made == null ? null : made.doneBy(circumstances.asOf()).toBoolean();
            if (made != null && Boolean.TRUE.equals(done) && (made.on() == null || period.contains(made.on()))) {
                return made;
            }
            best = done == null ? null : best;
        }
        return best;
    }

    /**
     * The Law sets no interval: at least once in the dossier's period, and a board formed within the year before its end
     * has a year from its formation.
     */
    private static @Nullable LocalDate reportDue(InvestmentSupervisionBoard board, Circumstances circumstances) {
        Period period = circumstances.period();
        if (period == null || board.formedOn() == null) {
            return period == null ? null : period.to();
        }
        LocalDate firstYear = board.formedOn().plusYears(1);
        return firstYear.isAfter(period.to()) ? firstYear : period.to();
    }

    private static Boolean stoodInPeriod(InvestmentSupervisionBoard board, Circumstances circumstances) {
        Period period = circumstances.period();
        LocalDate ended = board.dissolved() == null ? null : board.dissolved().on();
        return period == null
                || ((board.formedOn() == null || !board.formedOn().isAfter(period.to()))
                        && (ended == null || !ended.isBefore(period.from())));
    }
}
