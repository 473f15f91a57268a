package vn.danchu.workplace;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.danchu.compliance.Circumstances;
import vn.danchu.compliance.Condition;
import vn.danchu.compliance.Fact;
import vn.danchu.compliance.Outcome;
import vn.danchu.compliance.Rule;
import vn.danchu.compliance.Rules;
import vn.danchu.law.Setting;
import vn.danchu.law.Unit;
import vn.danchu.record.Act;
import vn.danchu.workplace.StaffConference.DelegateGround;
import vn.danchu.workplace.StaffConference.Kind;
import vn.danchu.workplace.StaffConference.Participants;

/** What the norms read of a staff conference, and when they apply. */
final class StaffConferenceFacts {

    private static final int DELEGATES_FROM = 100;
    private static final int OPTIONAL_UP_TO = 7;
    static final int CONVENED_IN_VAIN = 2;

    static final Fact<StaffConference, LocalDate> HELD_ON = Fact.of("/heldOn", StaffConference::heldOn);
    static final Fact<StaffConference, LocalDate> DECIDED_ON = Fact.of("/decidedOn", StaffConference::decidedOn);
    static final Fact<StaffConference, Integer> STAFF =
            Fact.of("/staff", StaffConference::staff).orElse(Fact.ofUnit("staff", unit -> unit.staff()));
    static final Fact<StaffConference, Integer> SUMMONED = Fact.of("/summoned", StaffConference::summoned);
    static final Fact<StaffConference, Integer> PRESENT = Fact.of("/present", StaffConference::present);
    static final Fact<StaffConference, Boolean> ALL_TAKE_PART =
            Fact.of("/participants", StaffConference::participants).is(Participants.ALL);
    static final Fact<StaffConference, Boolean> FROM_100_STAFF = STAFF.is(staff -> staff >= DELEGATES_FROM);
    static final Fact<StaffConference, Boolean> DELEGATES_GROUNDED =
            Fact.of("/delegateGround", StaffConference::delegateGround).is(ground -> ground != DelegateGround.NONE);
    static final Fact<StaffConference, String> DELEGATE_REASON = Fact.of(
            "/delegateReason",
            conference -> conference.delegateReason() == null
                            || conference.delegateReason().isBlank()
                    ? null
                    : conference.delegateReason());

    private static final Fact<StaffConference, RepresentativesAct> CONSULTED =
            Fact.of("/consulted", StaffConference::consulted);
    private static final Fact<StaffConference, RepresentativesAct> AGREED = Fact.of("/agreed", StaffConference::agreed);
    static final Fact<StaffConference, Act> UNION_CONSULTED = CONSULTED.then("union", RepresentativesAct::union);
    static final Fact<StaffConference, Act> OTHERS_CONSULTED =
            CONSULTED.then("otherOrganisation", RepresentativesAct::otherOrganisation);
    static final Fact<StaffConference, Act> UNION_AGREED = AGREED.then("union", RepresentativesAct::union);
    static final Fact<StaffConference, Act> OTHERS_AGREED =
            AGREED.then("otherOrganisation", RepresentativesAct::otherOrganisation);

    static final Fact<StaffConference, Set<AgendaPoint>> AGENDA = Fact.of("/agenda", StaffConference::agenda);
    static final Fact<StaffConference, Set<StaffConferenceStep>> STEPS = Fact.of("/steps", StaffConference::steps);
    static final Fact<StaffConference, Boolean> CHAIRED_BY_HEAD =
            Fact.of("/chairedByHead", StaffConference::chairedByHead);
    static final Fact<StaffConference, Boolean> WITH_UNION = Fact.of("/withUnion", StaffConference::withUnion);
    static final Fact<StaffConference, Boolean> WITH_OTHERS =
            Fact.of("/withOtherOrganisation", StaffConference::withOtherOrganisation);
    static final Fact<StaffConference, Boolean> WITH_GROUP =
            Fact.of("/withDialogueGroup", StaffConference::withDialogueGroup);
    static final Fact<StaffConference, Set<DialogueCase.Matter>> CASES_ARISEN =
            Fact.of("/casesArisen", StaffConference::casesArisen);
    static final Fact<StaffConference, Set<DialogueCase.Matter>> CASES_DISCUSSED =
            Fact.of("/casesDiscussed", StaffConference::casesDiscussed);
    static final Fact<StaffConference, Set<StaffConference.Topic>> TOPICS = Fact.of("/topics", StaffConference::topics);

    private static final Fact<StaffConference, JointAct> PLAN = Fact.of("/plan", StaffConference::plan);
    static final Fact<StaffConference, Act> PLANNED = PLAN.then("act", JointAct::act);
    static final Fact<StaffConference, Boolean> PLANNED_WITH_UNION = PLAN.then("withUnion", JointAct::withUnion);
    static final Fact<StaffConference, Boolean> PLANNED_WITH_OTHERS =
            PLAN.then("withOtherOrganisation", JointAct::withOtherOrganisation);
    private static final Fact<StaffConference, JointAct> RESOLUTION_MADE_KNOWN =
            Fact.of("/resolutionMadeKnown", StaffConference::resolutionMadeKnown);
    static final Fact<StaffConference, Act> MADE_KNOWN = RESOLUTION_MADE_KNOWN.then("act", JointAct::act);
    static final Fact<StaffConference, Boolean> MADE_KNOWN_WITH_UNION =
            RESOLUTION_MADE_KNOWN.then("withUnion", JointAct::withUnion);
    static final Fact<StaffConference, Boolean> MADE_KNOWN_WITH_OTHERS =
            RESOLUTION_MADE_KNOWN.then("withOtherOrganisation", JointAct::withOtherOrganisation);

    static final Fact<StaffConference, List<StaffDecision>> DECISIONS =
            Fact.of("/decisions", StaffConference::decisions);
    /** Of L10:49 without its point 3: a conference adopts its resolution also where nothing else is decided (51.4.i). */
    private static final Fact<StaffConference, Boolean> MATTER_DECIDED = Fact.said(Fact.any(
            DECISIONS,
            Fact.said(Fact.of("/matter", StaffDecision::matter)
                    .is(matter -> matter.listing().setting() == Setting.AGENCY && matter != StaffMatter.RESOLUTION))));

    private static final Fact<StaffConference, Boolean> NO_MATTER_AROSE =
            Fact.of("/noMatterArose", StaffConference::noMatterArose);
    /** As told, or by what was decided. */
    static final Fact<StaffConference, Boolean> MATTER_AROSE = Fact.or(Fact.not(NO_MATTER_AROSE), MATTER_DECIDED);

    static final Fact<StaffConference, List<Convening>> FAILED_CONVENINGS =
            Fact.of("/failedConvenings", StaffConference::failedConvenings);
    private static final Fact<StaffConference, StaffBallot> BALLOT = Fact.of("/ballot", StaffConference::ballot);
    static final Fact<StaffConference, Integer> BALLOTS_ISSUED = BALLOT.then("issued", StaffBallot::issued);
    static final Fact<StaffConference, Integer> BALLOTS_RETURNED = BALLOT.then("returned", StaffBallot::returned);
    static final Fact<StaffConference, Boolean> FORCE_MAJEURE = BALLOT.then("forceMajeure", StaffBallot::forceMajeure);
    static final Fact<StaffConference, Act> BALLOT_DECIDED = BALLOT.then("decided", StaffBallot::decided);
    static final Fact<StaffConference, Act> BALLOT_SENT = BALLOT.then("sent", StaffBallot::sent);
    static final Fact<StaffConference, LocalDate> BALLOT_DECIDED_ON = BALLOT_DECIDED.then("on", Act::on);
    /** How often it was convened in vain before the ballots were decided on (L10:50.2, 68.2, <i>đến lần thứ hai</i>). */
    static final Fact<StaffConference, Integer> CONVENED_BEFORE_BALLOTS = Fact.with(
            FAILED_CONVENINGS.path(),
            List.of(
                    FAILED_CONVENINGS.path(),
                    FAILED_CONVENINGS.path() + "/*/on",
                    BALLOT_DECIDED_ON.path(),
                    HELD_ON.path()),
            StaffConferenceFacts::convenedBeforeBallots,
            StaffConferenceFacts::undecidedConvenings);

    private static final Fact<StaffConference, RepresentativesAct> BALLOT_AGREED =
            BALLOT.then("agreed", StaffBallot::agreed);
    static final Fact<StaffConference, Act> UNION_AGREED_TO_BALLOT =
            BALLOT_AGREED.then("union", RepresentativesAct::union);
    static final Fact<StaffConference, Act> OTHERS_AGREED_TO_BALLOT =
            BALLOT_AGREED.then("otherOrganisation", RepresentativesAct::otherOrganisation);

    private static final Fact<StaffConference, Kind> KIND = Fact.of("/kind", StaffConference::kind);
    static final Condition<StaffConference> ANNUAL = new Condition<>("annual-conference", KIND.is(Kind.ANNUAL));
    static final Condition<StaffConference> EXTRAORDINARY =
            new Condition<>("extraordinary-conference", KIND.is(Kind.EXTRAORDINARY));
    static final Condition<StaffConference> REPLACED_BY_BALLOT =
            Condition.of("replaced-by-ballot", "/ballot", conference -> conference.ballot() != null);
    static final Condition<StaffConference> NOT_BY_BALLOT = REPLACED_BY_BALLOT.not("held-as-conference");

    /** An agency's yearly conference adopts its resolution as a step, also where no matter was decided (L10:51.4.i). */
    private static final Fact<StaffConference, Boolean> RESOLUTION_AS_STEP = Fact.and(
            Fact.and(
                    Fact.ofUnit("setting", Unit::setting, setting -> setting == Setting.AGENCY),
                    Fact.and(ANNUAL.fact(), NOT_BY_BALLOT.fact())),
            STEPS.is(steps -> steps.contains(StaffConferenceStep.RESOLUTION)));

    /** What was adopted is to be carried out, made known for it, and its carrying out checked. */
    static final Condition<StaffConference> RESOLUTION_ADOPTED = new Condition<>(
            "resolution-adopted",
            Fact.or(Fact.any(DECISIONS, Fact.of("/adopted", StaffDecision::adopted)), RESOLUTION_AS_STEP));

    /** L10:69.3 leaves the contents to the Government; the library reads D145:47 as what it has issued. */
    static final Condition<StaffConference> CONTENT_BY_REFERENCE =
            Condition.ofUnit("content-by-reference", "setting", unit -> unit.setting() == Setting.STATE_ENTERPRISE);

    /** L10:51.2.a leaves units of point đ out. */
    static final Condition<StaffConference> MORE_THAN_7_STAFF =
            new Condition<>("more-than-7-staff", STAFF.is(staff -> staff > OPTIONAL_UP_TO));

    /** Where all take part and no ground is noted, none was declared. */
    private static final Fact<StaffConference, Boolean> GROUND_DECLARED =
            DELEGATES_GROUNDED.orElse(ALL_TAKE_PART.map(all -> all ? false : null));

    /** Who takes part is agreed from 100 staff, and below that where a ground for delegates is declared. */
    static final Condition<StaffConference> PARTICIPANTS_BY_AGREEMENT =
            new Condition<>("participants-by-agreement", Fact.or(FROM_100_STAFF, GROUND_DECLARED));

    private StaffConferenceFacts() {}

    /** The rule on matters of L10:49, unless one was decided of which it is said that none arose, and that changes the answer. */
    static Rule<StaffConference> unlessNoneArose(Rule<StaffConference> rule) {
        Rule<StaffConference> ofNone = Rules.adjusted(
                rule,
                (outcome, conference, circumstances) -> rule.judge(
                        StaffConferenceBuilder.builder(conference)
                                .decisions(null)
                                .build(),
                        circumstances));
        Outcome contradiction = Outcome.contradiction(NO_MATTER_AROSE.path(), DECISIONS.path());
        return Rules.choose(
                Fact.and(Fact.said(NO_MATTER_AROSE), MATTER_DECIDED),
                Rules.eitherWay(rule, ofNone, (conference, circumstances) -> contradiction),
                rule);
    }

    /** Null where it is open whether it was at least twice. */
    private static @Nullable Integer convenedBeforeBallots(StaffConference conference, Circumstances circumstances) {
        if (conference.failedConvenings() == null) {
            return null;
        }
        int before = mayBeBeforeBallots(conference);
        boolean enough = before >= CONVENED_IN_VAIN && BALLOT_DECIDED_ON.of(conference, circumstances) != null;
        return enough || before + undated(conference).size() < CONVENED_IN_VAIN ? Integer.valueOf(before) : null;
    }

    /** Those whose day is told; while that of the decision is not, it was by the day on which the ballots were collected. */
    private static int mayBeBeforeBallots(StaffConference conference) {
        StaffBallot ballot = conference.ballot();
        LocalDate decided = ballot == null || ballot.decided() == null
                ? null
                : ballot.decided().on();
        LocalDate last = decided == null ? conference.heldOn() : decided;
        int before = 0;
        for (Convening convening : convenings(conference)) {
            LocalDate on = convening.on();
            before += on != null && (last == null || !on.isAfter(last)) ? 1 : 0;
        }
        return before;
    }

    private static List<String> undated(StaffConference conference) {
        List<String> undated = new ArrayList<>();
        List<Convening> all = convenings(conference);
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).on() == null) {
                undated.add(FAILED_CONVENINGS.at(i) + "/on");
            }
        }
        return undated;
    }

    private static List<Convening> convenings(StaffConference conference) {
        return conference.failedConvenings() == null ? List.of() : conference.failedConvenings();
    }

    private static List<String> undecidedConvenings(StaffConference conference, Circumstances circumstances) {
        if (conference.failedConvenings() == null) {
            return List.of(FAILED_CONVENINGS.path());
        }
        List<String> gaps =
                new ArrayList<>(mayBeBeforeBallots(conference) < CONVENED_IN_VAIN ? undated(conference) : List.of());
        if (BALLOT_DECIDED_ON.of(conference, circumstances) == null) {
            gaps.add(BALLOT_DECIDED_ON.path());
        }
        return gaps;
    }
}
