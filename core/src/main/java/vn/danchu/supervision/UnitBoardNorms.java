package vn.danchu.supervision;

import static vn.danchu.compliance.CountRules.atMost;
import static vn.danchu.compliance.CountRules.between;
import static vn.danchu.compliance.CountRules.share;
import static vn.danchu.compliance.ListRules.containsNone;
import static vn.danchu.compliance.ListRules.oneOf;
import static vn.danchu.compliance.NormKind.COMPOSITION;
import static vn.danchu.compliance.NormKind.DEADLINE;
import static vn.danchu.compliance.NormKind.DURATION;
import static vn.danchu.compliance.NormKind.ELIGIBILITY;
import static vn.danchu.compliance.NormKind.FORM;
import static vn.danchu.compliance.NormKind.PRESENCE;
import static vn.danchu.compliance.Rules.all;
import static vn.danchu.compliance.Rules.choose;
import static vn.danchu.compliance.Rules.holds;
import static vn.danchu.compliance.Rules.ifAny;
import static vn.danchu.compliance.TimeRules.deadline;
import static vn.danchu.compliance.UnionRules.byEachOrganisation;
import static vn.danchu.compliance.UnionRules.hasUnion;
import static vn.danchu.compliance.UnionRules.needsUnion;
import static vn.danchu.supervision.BoardFacts.DEPUTIES;
import static vn.danchu.supervision.BoardFacts.ELECTED;
import static vn.danchu.supervision.BoardFacts.ELECTED_BY_BALLOTS;
import static vn.danchu.supervision.BoardFacts.LARGER_AGREED;
import static vn.danchu.supervision.BoardFacts.LARGER_DECIDED;
import static vn.danchu.supervision.BoardFacts.LARGER_GROUND;
import static vn.danchu.supervision.BoardFacts.LARGER_PROPOSED;
import static vn.danchu.supervision.BoardFacts.LOCAL_MEMBERS;
import static vn.danchu.supervision.BoardFacts.MEMBERS;
import static vn.danchu.supervision.BoardFacts.NINE_OR_MORE;
import static vn.danchu.supervision.BoardFacts.NOT_EXEMPTED;
import static vn.danchu.supervision.BoardFacts.NO_DEPUTY;
import static vn.danchu.supervision.BoardFacts.PERIOD_END;
import static vn.danchu.supervision.BoardFacts.POSTS;
import static vn.danchu.supervision.BoardFacts.PROPOSED_BY_OTHERS;
import static vn.danchu.supervision.BoardFacts.PROPOSED_BY_UNION;
import static vn.danchu.supervision.BoardFacts.RECOGNISED;
import static vn.danchu.supervision.BoardFacts.STAFF;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import vn.danchu.calendar.Limit;
import vn.danchu.compliance.Fact;
import vn.danchu.compliance.Norm;
import vn.danchu.compliance.Rule;
import vn.danchu.compliance.Share;
import vn.danchu.compliance.Subject;
import vn.danchu.law.InForce;
import vn.danchu.law.Instruments;
import vn.danchu.law.Setting;

/** What the law asks of the inspection board of an agency (L10:60-63, D59:20-23) or state enterprise (L10:77-81, D59:24-27). */
final class UnitBoardNorms {

    /** L10:60.1: with this many staff or fewer an agency has no board. */
    static final int NO_BOARD_UP_TO = 7;

    private static final int LEAST = 3;
    private static final int MOST = 9;

    private static final Subject<InspectionBoard> BOARD = Subject.of(InspectionBoard.class, ELECTED);
    private static final Subject<InspectionBoard> IN_AGENCY = BOARD.in(Setting.AGENCY);
    private static final Subject<InspectionBoard> IN_ENTERPRISE = BOARD.in(Setting.STATE_ENTERPRISE);

    /** Boards formed before the decree run on until the next election (D59:29.2). */
    private static final InForce SINCE_DECREE = Instruments.D59.inForce();

    private static final Fact<InspectionBoard, LocalDate> AS_OF =
            Fact.with("#/period", (board, circumstances) -> circumstances.asOf());
    private static final Fact<InspectionBoard, Boolean> TOO_SMALL_FOR_A_BOARD =
            Fact.with(STAFF.path(), (board, circumstances) -> {
                Integer staff = STAFF.of(board, circumstances);
                return staff == null ? null : staff <= NO_BOARD_UP_TO;
            });
    private static final Fact<InspectionBoard, Boolean> MORE_THAN_NINE =
            Fact.of("/members", board -> board.members() == null ? null : board.members() > MOST);

    private static final Rule<InspectionBoard> SIZE = choose(
            MORE_THAN_NINE,
            all(
                    oneOf(LARGER_GROUND, List.of(LargerBoard.Ground.SPECIAL, LargerBoard.Ground.DISPERSED)),
                    holds(LARGER_AGREED),
                    holds(LARGER_PROPOSED),
                    holds(LARGER_DECIDED)),
            between(LEAST, MOST, MEMBERS));
    private static final Rule<InspectionBoard> AGENCY_SIZE = choose(TOO_SMALL_FOR_A_BOARD, atMost(0, MEMBERS), SIZE);
    private static final Rule<InspectionBoard> RECOGNISED_IN_TIME = deadline(ELECTED, Limit.workingDays(5), RECOGNISED);
    private static final Rule<InspectionBoard> BY_CONFERENCE =
            oneOf(BoardFacts.FORM, List.of(ElectionForm.CONFERENCE, ElectionForm.BALLOTS));
    private static final EnumSet<Cycle> CYCLES = EnumSet.of(Cycle.QUARTER, Cycle.HALF_YEAR, Cycle.YEAR);
    private static final EnumSet<Cycle> CYCLES_AND_TERM =
            EnumSet.of(Cycle.QUARTER, Cycle.HALF_YEAR, Cycle.YEAR, Cycle.TERM);

    static final List<Norm<InspectionBoard>> ALL = List.of(
            IN_AGENCY
                    .norm("L10-60.1-size", COMPOSITION, "L10:60.1", "D59:21.2", "D59:29.2")
                    .inForce(SINCE_DECREE)
                    .when(NOT_EXEMPTED)
                    .requires(needsUnion(AGENCY_SIZE)),
            IN_AGENCY
                    .norm("L10-60.1-elected-at-conference", FORM, "L10:60.1", "L10:49.1", "D59:21.1")
                    .caution(ELECTED_BY_BALLOTS)
                    .requires(needsUnion(all(BY_CONFERENCE, holds(PROPOSED_BY_UNION)))),
            IN_AGENCY
                    .norm("L10-60.2-eligibility", ELIGIBILITY, "L10:60.2")
                    .requires(needsUnion(
                            eligible(EnumSet.of(Post.UNIT_HEAD, Post.UNIT_DEPUTY_HEAD, Post.CHIEF_ACCOUNTANT)))),
            IN_AGENCY
                    .norm("L10-60.3-term-2-years", DURATION, "L10:60.3", "D59:29.2")
                    .inForce(SINCE_DECREE)
                    .requires(needsUnion(TermRules.twoYears())),
            IN_AGENCY
                    .onDate(PERIOD_END)
                    .norm("L10-62.2-programme", PRESENCE, "L10:62.2", "D59:22.1.a")
                    .requires(needsUnion(PeriodicRules.programmes(CYCLES))),
            IN_AGENCY
                    .norm("D59-21.1-recognised-5-working-days", DEADLINE, "D59:21.1")
                    .requires(needsUnion(RECOGNISED_IN_TIME)),
            IN_AGENCY
                    .norm("D59-21.3-deputies", COMPOSITION, "D59:21.3")
                    .when(NINE_OR_MORE)
                    .caution(NO_DEPUTY)
                    .requires(needsUnion(atMost(2, DEPUTIES))),
            IN_AGENCY
                    .onDate(PERIOD_END)
                    .norm("D59-22.3-reports", PRESENCE, "D59:22.3", "L10:62.3")
                    .requires(needsUnion(PeriodicRules.reportsAlsoAtConference(CYCLES_AND_TERM))),
            IN_ENTERPRISE
                    .norm("L10-77.1-size", COMPOSITION, "L10:77.1", "D59:25.2", "D59:29.2")
                    .inForce(SINCE_DECREE)
                    .requires(SIZE),
            IN_ENTERPRISE
                    .norm("L10-77.1-elected-at-conference", FORM, "L10:77.1", "L10:67.3", "D59:25.1")
                    .caution(ELECTED_BY_BALLOTS)
                    .requires(all(
                            BY_CONFERENCE, byEachOrganisation(holds(PROPOSED_BY_UNION), holds(PROPOSED_BY_OTHERS)))),
            IN_ENTERPRISE
                    .norm("L10-77.2-eligibility", ELIGIBILITY, "L10:77.2")
                    .requires(eligible(
                            EnumSet.of(Post.AUTHORISED_REPRESENTATIVE, Post.LEADERSHIP, Post.CHIEF_ACCOUNTANT))),
            IN_ENTERPRISE
                    .norm("L10-77.3-term-2-years", DURATION, "L10:77.3", "D59:29.2")
                    .inForce(SINCE_DECREE)
                    .requires(TermRules.twoYears()),
            IN_ENTERPRISE
                    .onDate(PERIOD_END)
                    .norm("L10-79.2-programme", PRESENCE, "L10:79.2", "D59:26.1.a")
                    .requires(PeriodicRules.programmes(CYCLES)),
            IN_ENTERPRISE
                    .norm("D59-25.1-recognised-5-working-days", DEADLINE, "D59:25.1")
                    .requires(ifAny(hasUnion(), RECOGNISED_IN_TIME)),
            IN_ENTERPRISE
                    .norm("D59-25.2-deputies", COMPOSITION, "D59:25.2")
                    .when(NINE_OR_MORE)
                    .caution(NO_DEPUTY)
                    .requires(atMost(2, DEPUTIES)),
            IN_ENTERPRISE
                    .onDate(PERIOD_END)
                    .norm("D59-26.3-reports", PRESENCE, "L10:79.3", "D59:26.3")
                    .requires(all(
                            ifAny(hasUnion(), PeriodicRules.reportsAlsoAtConference(CYCLES)),
                            PeriodicRules.yearlyAtConference())));

    private UnitBoardNorms() {}

    /** Every member works there, and none holds one of these posts. */
    private static Rule<InspectionBoard> eligible(Set<Post> barred) {
        return all(share(LOCAL_MEMBERS, Share.atLeast(1, 1), MEMBERS), containsNone(POSTS, barred));
    }
}
