package vn.danchu.supervision;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.danchu.compliance.Condition;
import vn.danchu.compliance.Fact;
import vn.danchu.compliance.ListRules;
import vn.danchu.compliance.NoLimit;
import vn.danchu.compliance.Rule;
import vn.danchu.compliance.Subject;
import vn.danchu.compliance.ToldTwice;
import vn.danchu.law.Identifier;
import vn.danchu.law.InForce;
import vn.danchu.law.Instruments;
import vn.danchu.law.Unit;
import vn.danchu.law.Village;
import vn.danchu.record.Act;
import vn.danchu.record.Recognition;

/** What the norms read of an inspection board. */
final class BoardFacts {

    /** L10:36.1: not fewer members than this, however few the villages. */
    static final int LEAST_MEMBERS = 5;

    /** L10:36.2: a seat is filled again while this much of the term is left. */
    private static final int MONTHS_LEFT = 6;

    static final Fact<InspectionBoard, LocalDate> ELECTED = Fact.of("/electedOn", InspectionBoard::electedOn);
    static final Fact<InspectionBoard, LocalDate> TERM_ENDS = Fact.of("/termEndsOn", InspectionBoard::termEndsOn);
    static final Fact<InspectionBoard, Integer> MEMBERS = Fact.of("/members", InspectionBoard::members);
    static final Fact<InspectionBoard, Integer> HEADS = Fact.of("/heads", InspectionBoard::heads);
    static final Fact<InspectionBoard, Integer> DEPUTIES = Fact.of("/deputies", InspectionBoard::deputies);
    static final Fact<InspectionBoard, Integer> LOCAL_MEMBERS = Fact.of("/localMembers", InspectionBoard::localMembers);
    static final Fact<InspectionBoard, List<HeldPost>> POSTS = Fact.of("/posts", InspectionBoard::posts);
    static final Fact<InspectionBoard, Act> REPLACED = Fact.of("/replaced", InspectionBoard::replaced);
    static final Fact<InspectionBoard, Act> NUMBER_DECIDED = Fact.of("/numberDecided", InspectionBoard::numberDecided);
    static final Fact<InspectionBoard, List<Programme>> PROGRAMMES =
            Fact.of("/programmes", InspectionBoard::programmes);
    static final Fact<InspectionBoard, Act> OFFICERS_ELECTED =
            Fact.of("/officersElected", InspectionBoard::officersElected);

    private static final String UNIT_VILLAGES = "#/unit/villages";

    /** The villages the board was formed for: its own, else those that the unit had on the day of the election. */
    static final Fact<InspectionBoard, Set<String>> VILLAGES = Fact.with(
            "/villages",
            List.of(
                    "/villages",
                    ELECTED.path(),
                    UNIT_VILLAGES,
                    UNIT_VILLAGES + "/*/formedOn",
                    UNIT_VILLAGES + "/*/endedOn"),
            (board, circumstances) -> villages(board, circumstances.unit()),
            (board, circumstances) ->
                    List.of(circumstances.unit().villages() == null ? UNIT_VILLAGES : ELECTED.path()));

    static final Fact<InspectionBoard, Integer> AS_MANY_AS_VILLAGES =
            VILLAGES.map(villages -> Math.max(LEAST_MEMBERS, villages.size()));
    static final Fact<InspectionBoard, Boolean> FEW_VILLAGES = VILLAGES.is(villages -> villages.size() < LEAST_MEMBERS);
    static final Fact<InspectionBoard, List<MemberElection>> ELECTIONS =
            Fact.of("/elections", InspectionBoard::elections);

    private static final Fact<MemberElection, Recognition> RECOGNITION =
            Fact.of("/recognition", MemberElection::recognition);
    private static final Fact<MemberElection, Boolean> RECOGNISED_AT_ALL =
            RECOGNITION.then("recognised", Recognition::recognised);
    private static final Fact<MemberElection, Boolean> REFUSED_WITH_REASONS =
            RECOGNITION.then("reasonsGiven", Recognition::reasonsGiven);
    static final Fact<MemberElection, LocalDate> RESULT_RECEIVED =
            RECOGNITION.then("receivedOn", Recognition::receivedOn);
    static final Fact<MemberElection, Act> RESULT_ANSWERED = RECOGNITION.then("answer", Recognition::answer);

    /** Recognised, or refused with reasons (L10:21.2). */
    static final Fact<MemberElection, Boolean> RESULT_SETTLED = Fact.or(RECOGNISED_AT_ALL, REFUSED_WITH_REASONS);

    static final Fact<InspectionBoard, List<Removal>> REMOVALS = Fact.of("/removals", InspectionBoard::removals);
    static final Fact<Removal, Removal.Ground> GROUND = Fact.of("/ground", Removal::ground);
    /** A member leaves for no other reason (L10:36.2, 60.3, 77.3). */
    static final Rule<Removal> ON_LAWFUL_GROUND = ListRules.oneOf(
            GROUND,
            List.of(Removal.Ground.DUTIES_NOT_DONE, Removal.Ground.CONFIDENCE_LOST, Removal.Ground.OWN_REQUEST));

    static final Fact<Removal, Removal.Decider> DECIDED_BY = Fact.of("/decidedBy", Removal::decidedBy);
    static final Fact<Removal, Act> PROPOSED = Fact.of("/proposed", Removal::proposed);
    static final Fact<Removal, LocalDate> REMOVED = Fact.of("/on", Removal::on);
    static final Fact<InspectionBoard, LocalDate> LAST_REMOVAL = Fact.latest(REMOVALS, REMOVED);

    /** A seat that fell vacant, with the term that it belongs to. */
    record Seat(Vacancy vacancy, @Nullable LocalDate termEnds) {}

    static final Fact<InspectionBoard, List<Seat>> SEATS = seats(TermRules::endsWithHeads);
    static final Fact<Seat, LocalDate> FELL_VACANT =
            Fact.of("/on", seat -> seat.vacancy().on());
    static final Fact<Seat, LocalDate> TERM_OF_SEAT = Fact.with(
            "^/termEndsOn",
            List.of("^/termEndsOn", "^/villageHeadsTerm/to"),
            (seat, circumstances) -> seat.termEnds(),
            (seat, circumstances) -> List.of("^/termEndsOn"));
    static final Fact<InspectionBoard, LocalDate> LAST_VACANCY = Fact.latest(SEATS, FELL_VACANT);
    static final Fact<Seat, Vacancy> VACANCY = Fact.of("", Seat::vacancy);

    /** It fell vacant under the Law, with six months or more of the term left. */
    static final Fact<Seat, Boolean> TO_BE_FILLED = Fact.and(
            fellVacantBy(Instruments.L10.inForce()),
            Fact.both(
                    FELL_VACANT,
                    TERM_OF_SEAT,
                    (day, end) -> !day.plusMonths(MONTHS_LEFT).isAfter(end)));

    /** The Law sets no day, but how much of the term must be left at the vacancy: to the end of the period or of the term (reading B11). */
    static final Fact<Seat, LocalDate> FILLED_BY = NoLimit.orEarlier(NoLimit.endOfPeriod(), TERM_OF_SEAT);

    static final Fact<InspectionBoard, CompositionNotice> MADE_KNOWN =
            Fact.of("/madeKnown", InspectionBoard::madeKnown);

    private static final Fact<InspectionBoard, ConferenceElection> CONFERENCE =
            Fact.of("/conference", InspectionBoard::conference);
    static final Fact<InspectionBoard, Integer> STAFF =
            CONFERENCE.then("staff", ConferenceElection::staff).orElse(Fact.ofUnit("staff", unit -> unit.staff()));
    static final Fact<InspectionBoard, ElectionForm> FORM = CONFERENCE.then("form", ConferenceElection::form);
    static final Fact<InspectionBoard, Boolean> PROPOSED_BY_UNION =
            CONFERENCE.then("proposedByUnion", ConferenceElection::proposedByUnion);
    static final Fact<InspectionBoard, Boolean> PROPOSED_BY_OTHERS =
            CONFERENCE.then("proposedByOtherOrganisation", ConferenceElection::proposedByOtherOrganisation);
    static final Fact<InspectionBoard, Act> RECOGNISED = CONFERENCE.then("recognised", ConferenceElection::recognised);

    static final Fact<InspectionBoard, Integer> ATTENDING = CONFERENCE.then("attending", ConferenceElection::attending);
    static final Fact<InspectionBoard, Integer> FEWEST_VOTES =
            CONFERENCE.then("fewestVotes", ConferenceElection::fewestVotes);

    private static final Fact<InspectionBoard, LargerBoard> LARGER =
            CONFERENCE.then("larger", ConferenceElection::larger);
    static final Fact<InspectionBoard, LargerBoard.Ground> LARGER_GROUND = LARGER.then("ground", LargerBoard::ground);
    static final Fact<InspectionBoard, Boolean> LARGER_AGREED = LARGER.then("agreed", LargerBoard::agreed);
    static final Fact<InspectionBoard, Boolean> LARGER_PROPOSED = LARGER.then("proposed", LargerBoard::proposed);
    static final Fact<InspectionBoard, Boolean> LARGER_DECIDED = LARGER.then("decided", LargerBoard::decided);

    /** The last day on which it is in office: its successor's election, else the end of its term. */
    static final Fact<InspectionBoard, LocalDate> LEAVES = Fact.with(
            "/termEndsOn",
            List.of("/termEndsOn", "/replaced/on", "/electedOn", "/villageHeadsTerm/to"),
            (board, circumstances) -> TermRules.leaves(board, circumstances.unit()),
            (board, circumstances) -> List.of(
                    TermRules.ends(board, circumstances.unit()) == null
                            ? "/termEndsOn"
                            : board.electedOn() == null ? "/electedOn" : "/replaced/on"));

    /** The last day on which it can be: where its successor's day is not known, the end of its term. */
    static final Fact<InspectionBoard, LocalDate> LEAVES_BY = LEAVES.orElse(Fact.with(
            "/termEndsOn",
            LEAVES.reads(),
            (board, circumstances) -> TermRules.leavesBy(board, circumstances.unit()),
            LEAVES::gaps));

    /** The board of a unit that was merged or divided ended with it: nothing is owed to it, or by it, in the new one (reading B15). */
    static final Condition<InspectionBoard> OF_THE_UNIT =
            new Condition<>("board-of-the-unit", Fact.sinceUnitWasFormed(ELECTED));

    private static final ToldTwice<InspectionBoard> TOLD_TWICE = ElectionsToldTwice.of((board, elections) ->
            InspectionBoardBuilder.builder(board).elections(elections).build());

    /** What is judged of a unit's own board as elected. */
    static final Subject<InspectionBoard> BOARD =
            Subject.of(InspectionBoard.class, ELECTED).when(OF_THE_UNIT).toldTwice(TOLD_TWICE);

    /** What is judged of it over a period. */
    static final Subject<InspectionBoard> OVER_PERIOD =
            Subject.ofPeriod(InspectionBoard.class).when(OF_THE_UNIT).toldTwice(TOLD_TWICE);

    static final Condition<InspectionBoard> IN_OFFICE_IN_PERIOD = new Condition<>(
            "board-stood-in-period", Fact.and(Fact.byEndOfPeriod(ELECTED), Fact.sinceStartOfPeriod(LEAVES)));

    static final Condition<InspectionBoard> NINE_OR_MORE =
            new Condition<>("nine-members-or-more", MEMBERS.is(members -> members >= 9));
    static final Condition<InspectionBoard> MORE_THAN_VILLAGES = new Condition<>(
            "more-members-than-villages",
            Fact.both(
                    VILLAGES,
                    MEMBERS,
                    (villages, members) -> villages.size() >= LEAST_MEMBERS && members > villages.size()));
    static final Condition<InspectionBoard> NO_DEPUTY = new Condition<>("no-deputy", DEPUTIES.is(0));
    static final Condition<InspectionBoard> VILLAGES_USED_BALLOTS =
            new Condition<>("elected-by-ballots", Fact.any(ELECTIONS, Elections.FORM.is(ElectionForm.BALLOTS)));
    static final Condition<InspectionBoard> CONFERENCE_USED_BALLOTS =
            new Condition<>("elected-by-ballots", FORM.is(ElectionForm.BALLOTS));
    static final Condition<InspectionBoard> FRONT_REMOVED = new Condition<>(
            "removal-by-front-committee", Fact.any(REMOVALS, DECIDED_BY.is(Removal.Decider.FRONT_COMMITTEE)));

    private BoardFacts() {}

    /** Whether there may be none among the commune's villages that no election that may have formed the board is of. */
    static boolean mayBeOfAllVillages(InspectionBoard board, Unit unit) {
        Set<String> villages = villages(board, unit);
        List<MemberElection> forming = board.elections() == null
                ? List.of()
                : board.elections().stream().filter(board::mayHaveFormed).toList();
        long untold = forming.stream().filter(one -> one.village() == null).count();
        return villages == null
                || villages.stream()
                                .filter(village ->
                                        forming.stream().noneMatch(one -> Identifier.same(one.village(), village)))
                                .count()
                        <= untold;
    }

    private static @Nullable Set<String> villages(InspectionBoard board, Unit unit) {
        if (board.villages() != null) {
            return keys(board.villages());
        }
        List<Village> villages = unit.villagesOn(board.electedOn());
        return villages == null
                ? null
                : keys(villages.stream().map(Village::code).collect(Collectors.toSet()));
    }

    /** Codes of villages as they are compared, in order. */
    static Set<String> keys(Set<String> codes) {
        return codes.stream().map(Identifier::key).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Whether it is in office on one of these days, both inclusive. */
    static Fact<InspectionBoard, Boolean> inOffice(LocalDate from, LocalDate to) {
        return Fact.and(
                Fact.or(ELECTED.is(day -> !day.isAfter(to)), LEAVES.is(day -> !day.isAfter(to))),
                Fact.and(LEAVES_BY.is(day -> !day.isBefore(from)), LEAVES.is(day -> !day.isBefore(from))));
    }

    /** The seats that fell vacant, with the term that they belong to. */
    static Fact<InspectionBoard, List<Seat>> seats(Function<InspectionBoard, @Nullable LocalDate> termEnds) {
        return Fact.of(
                "/vacancies",
                board -> board.vacancies() == null
                        ? null
                        : board.vacancies().stream()
                                .map(vacancy -> new Seat(vacancy, termEnds.apply(board)))
                                .toList());
    }

    /** A seat fell vacant under this law, and not after the period. */
    static Fact<Seat, Boolean> fellVacantBy(InForce law) {
        return Fact.and(FELL_VACANT.is(law::on), Fact.byEndOfPeriod(FELL_VACANT));
    }
}
