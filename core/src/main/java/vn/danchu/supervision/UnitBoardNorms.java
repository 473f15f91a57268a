package vn.danchu.supervision;

import static vn.danchu.compliance.CountRules.atMost;
import static vn.danchu.compliance.CountRules.between;
import static vn.danchu.compliance.ListRules.oneOf;
import static vn.danchu.compliance.NormKind.COMPOSITION;
import static vn.danchu.compliance.NormKind.CONTENT;
import static vn.danchu.compliance.NormKind.DEADLINE;
import static vn.danchu.compliance.NormKind.DURATION;
import static vn.danchu.compliance.NormKind.ELIGIBILITY;
import static vn.danchu.compliance.NormKind.FORM;
import static vn.danchu.compliance.NormKind.PRESENCE;
import static vn.danchu.compliance.Rules.adjusted;
import static vn.danchu.compliance.Rules.all;
import static vn.danchu.compliance.Rules.choose;
import static vn.danchu.compliance.Rules.holds;
import static vn.danchu.compliance.TimeRules.deadline;
import static vn.danchu.compliance.UnionRules.byEachOrganisation;
import static vn.danchu.compliance.UnionRules.hasUnion;
import static vn.danchu.compliance.UnionRules.needsUnion;
import static vn.danchu.compliance.UnionRules.ofUnionAlone;
import static vn.danchu.compliance.UnionRules.settledSince2025;
import static vn.danchu.supervision.BoardFacts.*;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import vn.danchu.calendar.Limit;
import vn.danchu.compliance.Condition;
import vn.danchu.compliance.Fact;
import vn.danchu.compliance.Norm;
import vn.danchu.compliance.Rule;
import vn.danchu.compliance.Rules;
import vn.danchu.compliance.Subject;
import vn.danchu.compliance.UnionRules;
import vn.danchu.compliance.Verdict;
import vn.danchu.law.InForce;
import vn.danchu.law.Instruments;
import vn.danchu.law.Setting;

/** What the law asks of the inspection board of an agency (L10:60-63, D59:20-23) or state enterprise (L10:77-81, D59:24-27). */
final class UnitBoardNorms {

    /** L10:60.1: with this many staff or fewer an agency has no board. */
    static final int NO_BOARD_UP_TO = 7;

    private static final int LEAST = 3;
    private static final int MOST = 9;

    private static final Subject<InspectionBoard> IN_AGENCY = BOARD.in(Setting.AGENCY);
    private static final Subject<InspectionBoard> IN_ENTERPRISE = BOARD.in(Setting.STATE_ENTERPRISE);

    /** Boards formed before the decree run on until the next election (D59:29.2). */
    private static final InForce SINCE_DECREE = Instruments.D59.inForce();

    private static final Fact<InspectionBoard, Boolean> NO_EXEMPTION =
            Fact.with("#/boardExemption", (board, circumstances) -> {
                SupervisionFile file = circumstances.file(SupervisionFile.class);
                return file == null ? Boolean.TRUE : SupervisionFileNorms.NOT_EXEMPTED.of(file, circumstances);
            });
    private static final Fact<InspectionBoard, LocalDate> EXEMPTED_ON =
            Fact.with("#/boardExemption/on", (board, circumstances) -> {
                SupervisionFile file = circumstances.file(SupervisionFile.class);
                return file == null || file.boardExemption() == null
                        ? null
                        : file.boardExemption().on();
            });

    /** What the superior union decided after its election (D59:21.2) changes nothing of a board that was there. */
    private static final Condition<InspectionBoard> NOT_EXEMPTED = new Condition<>(
            "board-not-exempted",
            Fact.or(NO_EXEMPTION, Fact.both(EXEMPTED_ON, ELECTED, (on, elected) -> on.isAfter(elected))));

    private static final Rule<InspectionBoard> GROUNDED =
            oneOf(LARGER_GROUND, List.of(LargerBoard.Ground.SPECIAL, LargerBoard.Ground.DISPERSED));
    private static final Rule<InspectionBoard> AGREED_AND_PROPOSED = all(holds(LARGER_AGREED), holds(LARGER_PROPOSED));
    private static final Rule<InspectionBoard> AGENCY_SIZE = choose(
            STAFF.is(staff -> staff <= NO_BOARD_UP_TO),
            atMost(0, MEMBERS),
            size(all(GROUNDED, holds(LARGER_DECIDED), needsUnion(AGREED_AND_PROPOSED))));
    private static final Rule<InspectionBoard> BY_CONFERENCE =
            oneOf(BoardFacts.FORM, List.of(ElectionForm.CONFERENCE, ElectionForm.BALLOTS));
    private static final Limit RECOGNITION = Limit.workingDays(5);
    private static final Rule<InspectionBoard> RECOGNISED_IN_TIME = deadline(ELECTED, RECOGNITION, RECOGNISED);

    /** The last day to recognise an election: from 1 July 2025 nobody in an agency is named who could (reading B6). */
    private static final Fact<InspectionBoard, LocalDate> RECOGNISED_BY =
            Fact.with(ELECTED.path(), (board, circumstances) -> {
                LocalDate elected = board.electedOn();
                LocalDate last = elected == null
                        ? null
                        : RECOGNITION.from(elected, circumstances.calendar()).date();
                return last == null ? elected : last;
            });

    /** What was recognised in time stands by the law of the election, wherever the limit ended. */
    private static final Fact<InspectionBoard, Boolean> DONE_IN_TIME = Fact.and(
            Fact.done(RECOGNISED), Fact.both(Fact.day(RECOGNISED), RECOGNISED_BY, (on, last) -> !on.isAfter(last)));

    private static final EnumSet<Cycle> CYCLES = EnumSet.of(Cycle.QUARTER, Cycle.HALF_YEAR, Cycle.YEAR);
    private static final EnumSet<Cycle> CYCLES_AND_TERM =
            EnumSet.of(Cycle.QUARTER, Cycle.HALF_YEAR, Cycle.YEAR, Cycle.TERM);

    static final List<Norm<InspectionBoard>> ALL = List.of(
            IN_AGENCY
                    .norm("L10-60.1-size", COMPOSITION, "L10:60.1", "D59:21.2", "D59:29.2", "L97:5.2")
                    .citesSince(Instruments.L97, "L97:5.2")
                    .inForce(SINCE_DECREE)
                    .when(NOT_EXEMPTED)
                    .requires(settledSince2025(AGENCY_SIZE)),
            IN_AGENCY
                    .norm("L10-60.1-elected-at-conference", FORM, "L10:60.1", "L10:49.1", "D59:21.1", "L97:5.2")
                    .citesSince(Instruments.L97, "L97:5.2")
                    .caution(CONFERENCE_USED_BALLOTS)
                    .requires(all(BY_CONFERENCE, needsUnion(holds(PROPOSED_BY_UNION)))),
            IN_AGENCY
                    .norm("L10-60.2-eligibility", ELIGIBILITY, "L10:60.2")
                    .requires(settledSince2025(BoardRules.eligible(
                            EnumSet.of(Post.UNIT_HEAD, Post.UNIT_DEPUTY_HEAD, Post.CHIEF_ACCOUNTANT)))),
            IN_AGENCY
                    .norm("L10-60.3-term-2-years", DURATION, "L10:60.3", "D59:29.2")
                    .inForce(SINCE_DECREE)
                    .requires(TermRules.twoYearsInAgency()),
            IN_AGENCY
                    .norm("L10-60.4-officers", COMPOSITION, "L10:60.4", "D59:21.3", "D59:29.2")
                    .inForce(SINCE_DECREE)
                    .requires(settledSince2025(BoardRules.headAndDeputy())),
            OVER_PERIOD
                    .in(Setting.AGENCY)
                    .norm("L10-62.2-programme", PRESENCE, "L10:62.2", "L10:62.1", "D59:22.1.a")
                    .citesBefore(Instruments.L97, "L10:62.2")
                    .citesSince(Instruments.L97, "L10:62.1")
                    .requires(PeriodicRules.programmesInAgency(CYCLES)),
            IN_AGENCY
                    .norm("D59-21.1-recognised-5-working-days", DEADLINE, "D59:21.1", "L97:5.2")
                    .citesSince(Instruments.L97, "L97:5.2")
                    .requires(nobodyNamed(choose(
                            ELECTED.is(day -> Instruments.L97.inForce().on(day)),
                            ofUnionAlone(RECOGNISED_BY, RECOGNISED_IN_TIME),
                            choose(
                                    DONE_IN_TIME,
                                    needsUnion(ELECTED, RECOGNISED_IN_TIME),
                                    needsUnion(RECOGNISED_BY, RECOGNISED_IN_TIME))))),
            IN_AGENCY
                    .norm("D59-21.3-deputies", COMPOSITION, "D59:21.3")
                    .when(NINE_OR_MORE)
                    .caution(NO_DEPUTY)
                    .requires(settledSince2025(atMost(2, DEPUTIES))),
            OVER_PERIOD
                    .in(Setting.AGENCY)
                    .norm("D59-22.1-programme-content", CONTENT, "D59:22.1.a", "L10:62.2", "L10:62.1")
                    .citesBefore(Instruments.L97, "L10:62.2")
                    .citesSince(Instruments.L97, "L10:62.1")
                    .requires(BoardRules.stateAllInAgency()),
            OVER_PERIOD
                    .in(Setting.AGENCY)
                    .norm("D59-22.3-reports", PRESENCE, "D59:22.3", "L10:62.3", "L10:62.2", "L97:5.2")
                    .citesSince(Instruments.L97, "L97:5.2")
                    .citesBefore(Instruments.L97, "L10:62.3")
                    .citesSince(Instruments.L97, "L10:62.2")
                    .requires(all(
                            PeriodicRules.reportsToAgencysUnion(CYCLES_AND_TERM),
                            PeriodicRules.yearlyAtAgencysConference())),
            IN_ENTERPRISE
                    .norm("L10-77.1-size", COMPOSITION, "L10:77.1", "D59:25.2", "D59:29.2")
                    .inForce(SINCE_DECREE)
                    .requires(size(all(
                            GROUNDED,
                            holds(LARGER_DECIDED),
                            Rules.where(
                                    Fact.or(
                                            UnionRules.<InspectionBoard>hasUnion()
                                                    .fact(),
                                            UnionRules.<InspectionBoard>hasOtherOrganisation()
                                                    .fact()),
                                    AGREED_AND_PROPOSED)))),
            IN_ENTERPRISE
                    .norm("L10-77.1-elected-at-conference", FORM, "L10:77.1", "L10:67.3", "D59:25.1")
                    .caution(CONFERENCE_USED_BALLOTS)
                    .requires(all(
                            BY_CONFERENCE, byEachOrganisation(holds(PROPOSED_BY_UNION), holds(PROPOSED_BY_OTHERS)))),
            IN_ENTERPRISE
                    .norm("L10-77.2-eligibility", ELIGIBILITY, "L10:77.2")
                    .requires(BoardRules.eligible(
                            EnumSet.of(Post.AUTHORISED_REPRESENTATIVE, Post.LEADERSHIP, Post.CHIEF_ACCOUNTANT))),
            IN_ENTERPRISE
                    .norm("L10-77.3-term-2-years", DURATION, "L10:77.3", "D59:29.2")
                    .inForce(SINCE_DECREE)
                    .requires(TermRules.twoYears()),
            IN_ENTERPRISE
                    .norm("L10-77.4-officers", COMPOSITION, "L10:77.4", "D59:25.2", "D59:29.2")
                    .inForce(SINCE_DECREE)
                    .requires(BoardRules.headAndDeputy()),
            OVER_PERIOD
                    .in(Setting.STATE_ENTERPRISE)
                    .norm("L10-79.2-programme", PRESENCE, "L10:79.2", "D59:26.1.a")
                    .requires(PeriodicRules.programmes(CYCLES)),
            IN_ENTERPRISE
                    .norm("D59-25.1-recognised-5-working-days", DEADLINE, "D59:25.1", "L10:77.1", "L10:81.2.a")
                    .when(hasUnion())
                    .requires(RECOGNISED_IN_TIME),
            IN_ENTERPRISE
                    .norm("D59-25.2-deputies", COMPOSITION, "D59:25.2", "L10:77.4")
                    .when(NINE_OR_MORE)
                    .caution(NO_DEPUTY)
                    .requires(atMost(2, DEPUTIES)),
            OVER_PERIOD
                    .in(Setting.STATE_ENTERPRISE)
                    .norm("D59-26.1-programme-content", CONTENT, "D59:26.1.a", "L10:79.2")
                    .requires(BoardRules.stateAll()),
            OVER_PERIOD
                    .in(Setting.STATE_ENTERPRISE)
                    .norm("D59-26.3-reports", PRESENCE, "L10:79.3", "D59:26.3")
                    .requires(all(PeriodicRules.reportsToUnion(CYCLES), PeriodicRules.yearlyAtConference())));

    private UnitBoardNorms() {}

    /** Three to nine members; more only as this allows. */
    private static Rule<InspectionBoard> size(Rule<InspectionBoard> larger) {
        return choose(MEMBERS.is(members -> members > MOST), larger, between(LEAST, MOST, MEMBERS));
    }

    /** Since 1 July 2025 nobody is named who recognises the board of an agency (L97:4.8; reading B4). */
    private static Rule<InspectionBoard> nobodyNamed(Rule<InspectionBoard> rule) {
        return adjusted(
                rule,
                (outcome, board, circumstances) -> outcome.verdict() == Verdict.NOT_APPLICABLE
                        ? outcome.caution("recognition-without-union")
                        : outcome);
    }
}
