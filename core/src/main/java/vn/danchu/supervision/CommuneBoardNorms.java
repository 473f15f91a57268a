package vn.danchu.supervision;

import static vn.danchu.compliance.CountRules.atLeast;
import static vn.danchu.compliance.CountRules.atMost;
import static vn.danchu.compliance.CountRules.between;
import static vn.danchu.compliance.CountRules.share;
import static vn.danchu.compliance.ListRules.containsAll;
import static vn.danchu.compliance.ListRules.containsNone;
import static vn.danchu.compliance.ListRules.each;
import static vn.danchu.compliance.ListRules.oneOf;
import static vn.danchu.compliance.NormKind.COMPOSITION;
import static vn.danchu.compliance.NormKind.DURATION;
import static vn.danchu.compliance.NormKind.ELIGIBILITY;
import static vn.danchu.compliance.NormKind.PRESENCE;
import static vn.danchu.compliance.NormKind.SEQUENCE;
import static vn.danchu.compliance.Rules.all;
import static vn.danchu.compliance.Rules.choose;
import static vn.danchu.compliance.Rules.done;
import static vn.danchu.compliance.Rules.holds;
import static vn.danchu.compliance.Rules.ifAny;
import static vn.danchu.compliance.Rules.inTurn;
import static vn.danchu.compliance.Rules.known;
import static vn.danchu.compliance.TimeRules.deadline;
import static vn.danchu.compliance.TimeRules.doneBefore;
import static vn.danchu.supervision.BoardFacts.AS_MANY_AS_VILLAGES;
import static vn.danchu.supervision.BoardFacts.DECIDED_BY;
import static vn.danchu.supervision.BoardFacts.DEPUTIES;
import static vn.danchu.supervision.BoardFacts.ELECTED;
import static vn.danchu.supervision.BoardFacts.ELECTED_BY_BALLOTS;
import static vn.danchu.supervision.BoardFacts.ELECTED_BY_VILLAGES;
import static vn.danchu.supervision.BoardFacts.ELECTIONS;
import static vn.danchu.supervision.BoardFacts.FEW_VILLAGES;
import static vn.danchu.supervision.BoardFacts.FILLED;
import static vn.danchu.supervision.BoardFacts.FRONT_REMOVED;
import static vn.danchu.supervision.BoardFacts.GROUND;
import static vn.danchu.supervision.BoardFacts.KNOWN_TO_COMMITTEE;
import static vn.danchu.supervision.BoardFacts.KNOWN_TO_COUNCIL;
import static vn.danchu.supervision.BoardFacts.KNOWN_TO_PEOPLE;
import static vn.danchu.supervision.BoardFacts.LAST_REMOVAL;
import static vn.danchu.supervision.BoardFacts.LAST_VACANCY;
import static vn.danchu.supervision.BoardFacts.LEAST_MEMBERS;
import static vn.danchu.supervision.BoardFacts.LOCAL_MEMBERS;
import static vn.danchu.supervision.BoardFacts.MEMBERS;
import static vn.danchu.supervision.BoardFacts.MORE_THAN_VILLAGES;
import static vn.danchu.supervision.BoardFacts.NO_DEPUTY;
import static vn.danchu.supervision.BoardFacts.OFFICERS_ELECTED;
import static vn.danchu.supervision.BoardFacts.PERIOD_END;
import static vn.danchu.supervision.BoardFacts.POSTS;
import static vn.danchu.supervision.BoardFacts.PROPOSED;
import static vn.danchu.supervision.BoardFacts.REMOVALS;
import static vn.danchu.supervision.BoardFacts.REMOVED;
import static vn.danchu.supervision.BoardFacts.REPRESENTED;
import static vn.danchu.supervision.BoardFacts.RESULT_ANSWERED;
import static vn.danchu.supervision.BoardFacts.RESULT_RECEIVED;
import static vn.danchu.supervision.BoardFacts.RESULT_SETTLED;
import static vn.danchu.supervision.BoardFacts.VACANCIES;
import static vn.danchu.supervision.BoardFacts.VILLAGES;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import vn.danchu.calendar.Limit;
import vn.danchu.compliance.Circumstances;
import vn.danchu.compliance.CouncilRules;
import vn.danchu.compliance.ListRules;
import vn.danchu.compliance.Norm;
import vn.danchu.compliance.Rule;
import vn.danchu.compliance.Share;
import vn.danchu.compliance.Subject;
import vn.danchu.law.InForce;
import vn.danchu.law.Instruments;
import vn.danchu.law.Setting;
import vn.danchu.record.Truth;

/** What the law asks of a commune's inspection board: L10:36-40, D59:12-15. */
final class CommuneBoardNorms {

    private static final Subject<InspectionBoard> BOARD =
            Subject.of(InspectionBoard.class, ELECTED).in(Setting.COMMUNE);

    /** Boards formed before the decree run on as they are (D59:29.2). */
    private static final InForce SINCE_DECREE = Instruments.D59.inForce();

    private static final int MONTHS_LEFT = 6;
    private static final EnumSet<Cycle> CYCLES = EnumSet.of(Cycle.QUARTER, Cycle.HALF_YEAR, Cycle.YEAR, Cycle.TERM);

    private static final Rule<MemberElection> ANSWERED_IN_TIME =
            inTurn(deadline(RESULT_RECEIVED, Limit.workingDays(5), RESULT_ANSWERED), holds(RESULT_SETTLED));

    /** Six months or more of the term were left when the seat fell vacant. */
    private static final ListRules.Where<InspectionBoard, Vacancy> HALF_A_YEAR_LEFT = new ListRules.Where<>() {
        @Override
        public Truth counts(InspectionBoard board, Vacancy vacancy, Circumstances circumstances) {
            LocalDate on = vacancy.on();
            LocalDate end = board.termEndsOn();
            if (on != null && !Instruments.L10.inForce().on(on)) {
                return Truth.FALSE;
            }
            return on == null || end == null
                    ? Truth.UNKNOWN
                    : Truth.of(!on.plusMonths(MONTHS_LEFT).isAfter(end));
        }

        @Override
        public List<String> gaps(InspectionBoard board, Vacancy vacancy, Circumstances circumstances) {
            return List.of(vacancy.on() == null ? "/on" : "#/inspectionBoards");
        }

        @Override
        public List<String> reads() {
            return List.of("/on");
        }
    };

    static final List<Norm<InspectionBoard>> ALL = List.of(
            BOARD.norm("L10-36.1-size", COMPOSITION, "L10:36.1", "D59:13.2", "D59:29.2")
                    .inForce(SINCE_DECREE)
                    .caution(MORE_THAN_VILLAGES)
                    .requires(all(atLeast(LEAST_MEMBERS, MEMBERS), atLeast(AS_MANY_AS_VILLAGES, MEMBERS))),
            BOARD.norm("D59-13.1-elected-at-meeting", COMPOSITION, "D59:13.1", "L10:36.1")
                    .caution(ELECTED_BY_BALLOTS)
                    .requires(inTurn(known(VILLAGES), share(ELECTED_BY_VILLAGES, Share.atLeast(1, 1), MEMBERS))),
            BOARD.norm("D59-13.2-every-village", COMPOSITION, "D59:13.2", "D59:29.2")
                    .requires(inTurn(
                            known(VILLAGES),
                            all(
                                    containsAll(REPRESENTED, VILLAGES),
                                    choose(
                                            FEW_VILLAGES,
                                            between(LEAST_MEMBERS, LEAST_MEMBERS, MEMBERS),
                                            atLeast(LEAST_MEMBERS, MEMBERS))))),
            BOARD.norm("D59-13.3-deputies", COMPOSITION, "D59:13.3", "L10:36.3", "D59:29.2")
                    .caution(NO_DEPUTY)
                    .requires(atMost(2, DEPUTIES)),
            BOARD.norm("L10-36.2-term", DURATION, "L10:36.2", "D185:4.3", "D59:29.2")
                    .inForce(SINCE_DECREE)
                    .requires(TermRules.ofVillageHeads()),
            BOARD.onDate(LAST_VACANCY)
                    .norm("L10-36.2-by-election", PRESENCE, "L10:36.2")
                    .requires(each(VACANCIES, HALF_A_YEAR_LEFT, done(FILLED))),
            BOARD.onDate(LAST_REMOVAL)
                    .norm("L10-36.2-removed-by-village", SEQUENCE, "L10:36.2", "D59:13.1")
                    .caution(FRONT_REMOVED)
                    .requires(each(
                            REMOVALS,
                            BoardFacts.REMOVED.is(
                                    day -> Instruments.L10.inForce().on(day)),
                            all(
                                    oneOf(
                                            GROUND,
                                            List.of(
                                                    Removal.Ground.DUTIES_NOT_DONE,
                                                    Removal.Ground.CONFIDENCE_LOST,
                                                    Removal.Ground.OWN_REQUEST)),
                                    oneOf(DECIDED_BY, List.of(Removal.Decider.ELECTING_VILLAGE)),
                                    doneBefore(PROPOSED, REMOVED)))),
            BOARD.norm("L10-37.2-eligibility", ELIGIBILITY, "L10:37.2")
                    .requires(all(
                            share(LOCAL_MEMBERS, Share.atLeast(1, 1), MEMBERS),
                            containsNone(
                                    POSTS,
                                    EnumSet.of(
                                            Post.COMMUNE_CADRE,
                                            Post.COMMUNE_CIVIL_SERVANT,
                                            Post.COMMUNE_PART_TIME_OFFICER,
                                            Post.VILLAGE_PART_TIME_OFFICER)))),
            BOARD.onDate(PERIOD_END)
                    .norm("L10-39.2-programme", PRESENCE, "L10:39.2", "D59:14.1.a")
                    .requires(PeriodicRules.programmes(CYCLES)),
            BOARD.onDate(PERIOD_END)
                    .norm("D59-14.3-quarterly-report", PRESENCE, "D59:14.3", "L10:39.3")
                    .requires(PeriodicRules.reports(CYCLES)),
            BOARD.norm("L10-40.2-recognised-and-made-known", PRESENCE, "L10:40.2.b", "L10:21.2")
                    .requires(all(
                            each(ELECTIONS, ANSWERED_IN_TIME),
                            done(OFFICERS_ELECTED),
                            ifAny(CouncilRules.hasCouncil(), done(KNOWN_TO_COUNCIL)),
                            done(KNOWN_TO_COMMITTEE),
                            done(KNOWN_TO_PEOPLE))));

    private CommuneBoardNorms() {}
}
