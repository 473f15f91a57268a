package vn.danchu.supervision;

import static vn.danchu.compliance.CountRules.atLeast;
import static vn.danchu.compliance.CountRules.atMost;
import static vn.danchu.compliance.CountRules.share;
import static vn.danchu.compliance.ListRules.each;
import static vn.danchu.compliance.NormKind.COMPOSITION;
import static vn.danchu.compliance.NormKind.CONTENT;
import static vn.danchu.compliance.NormKind.DEADLINE;
import static vn.danchu.compliance.NormKind.ELIGIBILITY;
import static vn.danchu.compliance.NormKind.FORM;
import static vn.danchu.compliance.NormKind.PRESENCE;
import static vn.danchu.compliance.NormKind.SEQUENCE;
import static vn.danchu.compliance.Rules.done;
import static vn.danchu.compliance.Rules.fails;
import static vn.danchu.compliance.Rules.holds;
import static vn.danchu.compliance.TimeRules.deadline;
import static vn.danchu.supervision.InvestmentBoardFacts.*;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import vn.danchu.calendar.Limit;
import vn.danchu.compliance.Fact;
import vn.danchu.compliance.NoLimit;
import vn.danchu.compliance.Norm;
import vn.danchu.compliance.Outcome;
import vn.danchu.compliance.Rule;
import vn.danchu.compliance.Rules;
import vn.danchu.compliance.Share;
import vn.danchu.compliance.Subject;
import vn.danchu.compliance.TimeRules;
import vn.danchu.compliance.ToldTwice;
import vn.danchu.compliance.Verdict;
import vn.danchu.law.InForce;
import vn.danchu.law.Instruments;
import vn.danchu.law.Setting;
import vn.danchu.record.Act;

/** What the law asks of each investment supervision board: L10:41-45, D59:16-19. */
final class InvestmentSupervisionBoardNorms {

    private static final ToldTwice<InvestmentSupervisionBoard> TOLD_TWICE =
            ElectionsToldTwice.of((board, elections) -> InvestmentSupervisionBoardBuilder.builder(board)
                    .elections(elections)
                    .build());

    private static final Subject<InvestmentSupervisionBoard> BOARD = Subject.of(
                    InvestmentSupervisionBoard.class, FORMED)
            .in(Setting.COMMUNE)
            .toldTwice(TOLD_TWICE);

    private static final Subject<InvestmentSupervisionBoard> IN_PERIOD =
            Subject.ofPeriod(InvestmentSupervisionBoard.class).in(Setting.COMMUNE);

    /** Boards formed before the decree run on as they are until the project ends (D59:29.1). */
    private static final InForce SINCE_DECREE = Instruments.D59.inForce();

    /** A seat fell vacant under the Law, and not after the period. */
    private static final Fact<Vacancy, LocalDate> VACANT_ON = Fact.of("/on", Vacancy::on);

    private static final Fact<Vacancy, Boolean> FELL_VACANT =
            Fact.and(VACANT_ON.is(day -> Instruments.L10.inForce().on(day)), Fact.byEndOfPeriod(VACANT_ON));

    /** The villages send their results in five working days, and the Front answers in five more (L10:20.3, 21.2). */
    private static final Fact<InvestmentSupervisionBoard, LocalDate> ONCE_RECOGNISED =
            NoLimit.notBefore(NoLimit.endOfPeriod(), FORMED, Limit.workingDays(10));

    /** Said to be recognised though every election is told to have been refused, or the reverse (L10:21.2). */
    private static final Fact<InvestmentSupervisionBoard, Boolean> RECOGNITIONS_CONTRADICT = Fact.both(
            ELECTION_RECOGNISED,
            ELECTIONS,
            (told, elections) -> !elections.isEmpty()
                    && elections.stream()
                            .allMatch(told.isNotDone() ? MemberElection::isRecognised : MemberElection::isRefused));

    private static final Share ALL_OF_THEM = Share.atLeast(1, 1);

    static final List<Norm<InvestmentSupervisionBoard>> ALL = List.of(
            BOARD.norm("L10-41.1-set-up-by-front", FORM, "L10:41.1", "L10:45.1.a")
                    .requires(holds(SET_UP_BY_FRONT)),
            BOARD.norm("L10-41.1-size", COMPOSITION, "L10:41.1", "D59:29.1")
                    .inForce(SINCE_DECREE)
                    .requires(withinMembers(atLeast(5, MEMBERS))),
            BOARD.norm("L10-41.1-composition", COMPOSITION, "L10:41.1", "D59:29.1")
                    .inForce(SINCE_DECREE)
                    .requires(withinMembers(Rules.all(
                            atLeast(1, FROM_FRONT), atLeast(1, FROM_INSPECTION_BOARD), atLeast(1, FROM_RESIDENTS)))),
            IN_PERIOD
                    .norm("L10-41.1-dissolved", SEQUENCE, "L10:41.1")
                    .when(STOOD_IN_PERIOD)
                    .requires(BoardRules.dissolvedOnceTaskDone()),
            BOARD.norm("D59-17.1-residents-elected", COMPOSITION, "D59:17.1", "L10:41.1")
                    .caution(ELECTED_BY_BALLOTS)
                    .requires(Elections.allByVillages(VILLAGES, ELECTIONS, FROM_RESIDENTS)),
            BOARD.norm("D59-17.2-number-decided", PRESENCE, "D59:17.2", "D59:17.3", "L10:45.1.a", "D59:29.1")
                    .requires(done(NUMBER_DECIDED)),
            BOARD.norm("D59-17.2-residents-max-5", COMPOSITION, "D59:17.2", "D59:29.1")
                    .requires(withinMembers(atMost(5, FROM_RESIDENTS))),
            BOARD.norm("D59-17.3-deputies", COMPOSITION, "D59:17.3", "L10:41.2", "D59:29.1")
                    .caution(NO_DEPUTY)
                    .requires(atMost(2, DEPUTIES)),
            BOARD.norm("L10-41.2-head", COMPOSITION, "L10:41.2", "D59:29.1")
                    .inForce(SINCE_DECREE)
                    .requires(BoardRules.oneHead(HEADS)),
            BOARD.norm("L10-42.2-eligibility", ELIGIBILITY, "L10:42.2", "L10:41.1")
                    .caution(FRONT_OFFICER)
                    .requires(Rules.all(share(LOCAL_MEMBERS, ALL_OF_THEM, MEMBERS), noOfficer(), fails(RELATIVE))),
            IN_PERIOD
                    .norm("L10-44.2-programme", PRESENCE, "L10:44.2", "D59:18.1")
                    .when(STOOD_IN_PERIOD)
                    .requires(done(PROGRAMME_DRAWN_UP, NoLimit.orEarlier(NoLimit.endOfPeriod(), ENDED))),
            IN_PERIOD
                    .norm("D59-18.1-plan-content", CONTENT, "D59:18.1", "L10:44.2")
                    .when(STOOD_IN_PERIOD)
                    .requires(BoardRules.planStatesAll()),
            IN_PERIOD
                    .norm("L10-44.3-reported", PRESENCE, "L10:44.3", "D59:18.3")
                    .when(STOOD_IN_PERIOD)
                    .requires(InvestmentBoardReports.made()),
            BOARD.onDate(FIRST_SUPERVISION)
                    .norm("L10-45.1-owner-told-45-days", DEADLINE, "L10:45.1.b")
                    .when(STOOD_AT_FIRST_SUPERVISION)
                    .requires(Rules.all(
                            deadline(FIRST_SUPERVISION, Limit.daysBefore(45), OWNER_TOLD),
                            Rules.where(
                                    MANAGERS_TOLD_APART,
                                    deadline(FIRST_SUPERVISION, Limit.daysBefore(45), MANAGERS_TOLD)))),
            BOARD.norm("L10-45.1-composition-made-known", PRESENCE, "L10:45.1.b")
                    .requires(BoardRules.madeKnown(MADE_KNOWN, InvestmentSupervisionBoardNorms::onceRecognised)),
            BOARD.norm("L10-45.1-election-recognised", PRESENCE, "L10:45.1.a")
                    .requires(Rules.unlessContradicted(
                            RECOGNITIONS_CONTRADICT,
                            ELECTION_RECOGNISED.path(),
                            ELECTIONS.path(),
                            done(ELECTION_RECOGNISED, ONCE_RECOGNISED))),
            BOARD.norm("L10-45.1-officers-elected", PRESENCE, "L10:45.1.a", "L10:41.2")
                    .requires(onceRecognised(OFFICERS_ELECTED)),
            IN_PERIOD
                    .norm("L10-45.1-vacancy-filled", PRESENCE, "L10:45.1.a", "D59:17.1")
                    .when(STANDS_AT_END)
                    .requires(each(
                            VACANCIES, FELL_VACANT, SeatRules.filled(Fact.of("", one -> one), filled -> done(filled)))),
            IN_PERIOD
                    .norm("L10-45.2-place", PRESENCE, "L10:45.2.a")
                    .when(STOOD_IN_PERIOD)
                    .requires(done(PLACE_ARRANGED, NoLimit.orEarlier(NoLimit.endOfPeriod(), ENDED))));

    private InvestmentSupervisionBoardNorms() {}

    private static Rule<InvestmentSupervisionBoard> onceRecognised(Fact<InvestmentSupervisionBoard, Act> act) {
        return TimeRules.following(FORMED, act, done(act, ONCE_RECOGNISED));
    }

    /** No member is a cadre or civil servant of the commune; a Front officer who is one and posts without one contradict. */
    private static Rule<InvestmentSupervisionBoard> noOfficer() {
        Rule<InvestmentSupervisionBoard> none =
                BoardRules.noneHolds(POSTS, EnumSet.of(Post.COMMUNE_CADRE, Post.COMMUNE_CIVIL_SERVANT));
        Fact<InvestmentSupervisionBoard, Boolean> officer = Fact.said(FRONT_OFFICER.fact());
        return Rules.choose(
                officer,
                Rules.adjusted(
                        none,
                        (outcome, board, circumstances) -> outcome.verdict() == Verdict.COMPLIANT
                                ? Outcome.contradiction(POSTS.path(), officer.path())
                                : outcome),
                none);
    }
}
