package vn.danchu.supervision;

import static vn.danchu.compliance.CountRules.atLeast;
import static vn.danchu.compliance.CountRules.atMost;
import static vn.danchu.compliance.CountRules.between;
import static vn.danchu.compliance.ListRules.each;
import static vn.danchu.compliance.ListRules.oneOf;
import static vn.danchu.compliance.NormKind.COMPOSITION;
import static vn.danchu.compliance.NormKind.CONTENT;
import static vn.danchu.compliance.NormKind.DURATION;
import static vn.danchu.compliance.NormKind.ELIGIBILITY;
import static vn.danchu.compliance.NormKind.PRESENCE;
import static vn.danchu.compliance.NormKind.SEQUENCE;
import static vn.danchu.compliance.Rules.all;
import static vn.danchu.compliance.Rules.choose;
import static vn.danchu.compliance.Rules.done;
import static vn.danchu.compliance.Rules.holds;
import static vn.danchu.compliance.Rules.inTurn;
import static vn.danchu.compliance.Rules.known;
import static vn.danchu.compliance.TimeRules.byEndOfPeriod;
import static vn.danchu.compliance.TimeRules.deadline;
import static vn.danchu.compliance.TimeRules.doneBefore;
import static vn.danchu.compliance.TimeRules.following;
import static vn.danchu.supervision.BoardFacts.*;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import vn.danchu.calendar.Limit;
import vn.danchu.compliance.Fact;
import vn.danchu.compliance.NoLimit;
import vn.danchu.compliance.Norm;
import vn.danchu.compliance.Rule;
import vn.danchu.compliance.Subject;
import vn.danchu.law.InForce;
import vn.danchu.law.Instruments;
import vn.danchu.law.Setting;
import vn.danchu.record.Act;
import vn.danchu.supervision.BoardNotice.Matter;

/** What the law asks of a commune's inspection board: L10:36-40, D59:12-15. */
final class CommuneBoardNorms {

    private static final Subject<InspectionBoard> BOARD = BoardFacts.BOARD.in(Setting.COMMUNE);
    private static final Subject<InspectionBoard> IN_PERIOD = OVER_PERIOD.in(Setting.COMMUNE);

    /** Boards formed before the decree run on as they are (D59:29.2). */
    private static final InForce SINCE_DECREE = Instruments.D59.inForce();

    private static final EnumSet<Cycle> CYCLES = EnumSet.of(Cycle.QUARTER, Cycle.HALF_YEAR, Cycle.YEAR, Cycle.TERM);

    /** From 1 July 2025 part-time officers of the commune level are barred no longer (L97:4.5). */
    private static final Set<Post> BARRED =
            EnumSet.of(Post.COMMUNE_CADRE, Post.COMMUNE_CIVIL_SERVANT, Post.VILLAGE_PART_TIME_OFFICER);

    private static final Set<Post> BARRED_UNTIL_2025 = EnumSet.of(
            Post.COMMUNE_CADRE,
            Post.COMMUNE_CIVIL_SERVANT,
            Post.COMMUNE_PART_TIME_OFFICER,
            Post.VILLAGE_PART_TIME_OFFICER);

    /** The villages send their results in five working days, and the Front answers in five more (L10:20.3, 21.2). */
    private static final Fact<InspectionBoard, LocalDate> ONCE_RECOGNISED =
            NoLimit.notBefore(NoLimit.endOfPeriod(), ELECTED, Limit.workingDays(10));

    static final List<Norm<InspectionBoard>> ALL = List.of(
            BOARD.norm("L10-36.1-size", COMPOSITION, "L10:36.1", "D59:13.2", "D59:29.2")
                    .inForce(SINCE_DECREE)
                    .caution(MORE_THAN_VILLAGES)
                    .requires(all(atLeast(LEAST_MEMBERS, MEMBERS), atLeast(AS_MANY_AS_VILLAGES, MEMBERS))),
            BOARD.norm("D59-13.1-elected-at-meeting", COMPOSITION, "D59:13.1", "L10:36.1")
                    .caution(VILLAGES_USED_BALLOTS)
                    .requires(inTurn(known(VILLAGES), Elections.allByVillagesOfTheirDay(ELECTIONS, MEMBERS))),
            BOARD.norm("D59-13.2-every-village", COMPOSITION, "D59:13.2", "D59:29.2")
                    .requires(inTurn(
                            known(VILLAGES),
                            all(
                                    Elections.everyVillage(VILLAGES, ELECTIONS),
                                    choose(
                                            FEW_VILLAGES,
                                            between(LEAST_MEMBERS, LEAST_MEMBERS, MEMBERS),
                                            atLeast(LEAST_MEMBERS, MEMBERS))))),
            BOARD.norm("D59-13.2-number-decided", PRESENCE, "D59:13.2", "D59:13.3", "D59:29.2")
                    .requires(done(NUMBER_DECIDED)),
            BOARD.norm("D59-13.3-deputies", COMPOSITION, "D59:13.3", "L10:36.3", "D59:29.2")
                    .caution(NO_DEPUTY)
                    .requires(atMost(2, DEPUTIES)),
            BOARD.norm("L10-36.2-term", DURATION, "L10:36.2", "D185:4.3", "D59:29.2")
                    .inForce(SINCE_DECREE)
                    .requires(TermRules.ofVillageHeads()),
            BOARD.onDate(LAST_VACANCY)
                    .norm("L10-36.2-by-election", PRESENCE, "L10:36.2")
                    .requires(RefusedBoards.unlessRefused(
                            each(SEATS, TO_BE_FILLED, SeatRules.filled(VACANCY, filled -> done(filled, FILLED_BY))))),
            BOARD.onDate(LAST_REMOVAL)
                    .norm("L10-36.2-removed-by-village", SEQUENCE, "L10:36.2", "D59:13.1")
                    .caution(FRONT_REMOVED)
                    .requires(each(
                            REMOVALS,
                            REMOVED.is(day -> Instruments.L10.inForce().on(day)),
                            all(
                                    ON_LAWFUL_GROUND,
                                    oneOf(DECIDED_BY, List.of(Removal.Decider.ELECTING_VILLAGE)),
                                    doneBefore(PROPOSED, REMOVED)))),
            BOARD.norm("L10-36.3-head", COMPOSITION, "L10:36.3", "D59:13.3", "D59:29.2")
                    .inForce(SINCE_DECREE)
                    .requires(all(atMost(1, HEADS), RefusedBoards.unlessRefused(byEndOfPeriod(atLeast(1, HEADS))))),
            BOARD.norm("L10-37.2-eligibility", ELIGIBILITY, "L10:37.2")
                    .requires(choose(
                            ELECTED.is(day -> Instruments.L97.inForce().on(day)),
                            BoardRules.eligible(BARRED),
                            BoardRules.eligible(BARRED_UNTIL_2025))),
            IN_PERIOD
                    .norm("L10-39.2-programme", PRESENCE, "L10:39.2", "D59:14.1.a")
                    .requires(PeriodicRules.programmesInCommune(CYCLES)),
            IN_PERIOD
                    .norm("D59-14.1-plan-content", CONTENT, "D59:14.1.a", "L10:39.2")
                    .requires(RefusedBoards.unlessDrawnUpThen(BoardRules.stateAll())),
            IN_PERIOD
                    .norm("D59-14.3-quarterly-report", PRESENCE, "D59:14.3", "L10:39.3")
                    .requires(PeriodicRules.reportsInCommune(CYCLES)),
            IN_PERIOD
                    .norm("L10-40.1-board-informed", PRESENCE, "L10:40.1.a", "L10:40.1.d")
                    .requires(InformingRules.inCommune(
                            EnumSet.of(Matter.POLICIES, Matter.GOALS, Matter.COMPLAINTS, Matter.DEMOCRACY))),
            BOARD.norm("L10-40.2-recognised-and-made-known", PRESENCE, "L10:40.2.b", "L10:21.2")
                    .requires(all(
                            each(ELECTIONS, answeredInTime()),
                            RefusedBoards.unlessRefused(all(
                                    onceRecognised(OFFICERS_ELECTED),
                                    BoardRules.madeKnown(MADE_KNOWN, CommuneBoardNorms::onceRecognised))))));

    private CommuneBoardNorms() {}

    private static Rule<InspectionBoard> onceRecognised(Fact<InspectionBoard, Act> act) {
        return following(ELECTED, act, done(act, ONCE_RECOGNISED));
    }

    private static Rule<MemberElection> answeredInTime() {
        return inTurn(deadline(RESULT_RECEIVED, Limit.workingDays(5), RESULT_ANSWERED), holds(RESULT_SETTLED));
    }
}
