package vn.danchu.workplace;

import static vn.danchu.compliance.ListRules.each;
import static vn.danchu.compliance.Rules.all;
import static vn.danchu.compliance.Rules.anyOf;
import static vn.danchu.compliance.Rules.choose;
import static vn.danchu.compliance.Rules.holds;
import static vn.danchu.compliance.Rules.inTurn;
import static vn.danchu.compliance.Rules.known;
import static vn.danchu.compliance.TimeRules.doneBefore;
import static vn.danchu.compliance.TimeRules.inOrder;
import static vn.danchu.workplace.StaffConferenceFacts.*;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import vn.danchu.compliance.CountRules;
import vn.danchu.compliance.Fact;
import vn.danchu.compliance.ListRules;
import vn.danchu.compliance.Outcome;
import vn.danchu.compliance.Reason;
import vn.danchu.compliance.Rule;
import vn.danchu.compliance.Rules;
import vn.danchu.compliance.Share;
import vn.danchu.compliance.TimeRules;
import vn.danchu.compliance.UnionRules;
import vn.danchu.law.Setting;
import vn.danchu.record.Act;

/** What the norms ask of staff conferences. */
final class StaffConferenceRules {

    private static final Share TWO_THIRDS = Share.atLeast(2, 3);

    private static final Fact<StaffDecision, StaffMatter> MATTER = Fact.of("/matter", StaffDecision::matter);
    private static final Fact<StaffDecision, Boolean> UNLISTED = Fact.of("/unlisted", StaffDecision::unlisted);

    private StaffConferenceRules() {}

    /** Two thirds of all staff, or of the delegates summoned, are present. */
    static Rule<StaffConference> quorum() {
        return choose(
                ALL_TAKE_PART,
                CountRules.share(PRESENT, TWO_THIRDS, STAFF),
                CountRules.share(PRESENT, TWO_THIRDS, SUMMONED));
    }

    /** All take part; delegates from 100 staff, or on a ground declared with its reason. */
    static Rule<StaffConference> allOrDelegates() {
        return anyOf(
                holds(ALL_TAKE_PART), holds(FROM_100_STAFF), inTurn(holds(DELEGATES_GROUNDED), known(DELEGATE_REASON)));
    }

    /** Points a to e, less the review of a resolution that is the first, and the matters of art. 49 where none arose. */
    static Rule<StaffConference> agenda() {
        Map<AgendaPoint, Fact<StaffConference, Boolean>> points = new EnumMap<>(AgendaPoint.class);
        for (AgendaPoint point : EnumSet.range(AgendaPoint.POLICY, AgendaPoint.DISCLOSURE_AND_OPINIONS)) {
            points.put(point, Fact.always());
        }
        points.put(AgendaPoint.LAST_RESOLUTION, Fact.not(Fact.of("/first", StaffConference::first)));
        points.put(AgendaPoint.STAFF_DECISIONS, MATTER_AROSE);
        return unlessNoneArose(ListRules.containsWhere(AGENDA, points));
    }

    /**
     * Points a to i, less discussion and decisions where there were none and the report of a board that there is not. The points of
     * the union, b and h, ended on 30 June 2025 but in the units of L97:5.2.
     */
    static Rule<StaffConference> course() {
        Map<StaffConferenceStep, Fact<StaffConference, Boolean>> steps = new EnumMap<>(StaffConferenceStep.class);
        for (StaffConferenceStep step : EnumSet.of(
                StaffConferenceStep.REPORT_OF_HEAD,
                StaffConferenceStep.REPLIES,
                StaffConferenceStep.COMMENDATION,
                StaffConferenceStep.RESOLUTION)) {
            steps.put(step, Fact.always());
        }
        steps.put(
                StaffConferenceStep.REPORT_OF_BOARD,
                Fact.of("/hasInspectionBoard", StaffConference::hasInspectionBoard));
        steps.put(StaffConferenceStep.DECISIONS, MATTER_AROSE);
        return all(
                unlessNoneArose(ListRules.containsWhere(STEPS, steps)),
                UnionRules.needsUnion(
                        HELD_ON,
                        ListRules.containsAll(
                                STEPS,
                                EnumSet.of(StaffConferenceStep.REPORT_OF_UNION, StaffConferenceStep.EMULATION_PACT))));
    }

    /** The plan was drawn up by the day of the conference, together with the agency's union where the law of its day names it. */
    static Rule<StaffConference> plannedInAgency() {
        return Rules.onceDue(
                doneBefore(PLANNED, HELD_ON),
                UnionRules.needsUnion(Fact.day(PLANNED), HELD_ON, holds(PLANNED_WITH_UNION)));
    }

    /** As in an agency, with each organisation of workers there is on that day. */
    static Rule<StaffConference> plannedInEnterprise() {
        return Rules.onceDue(
                doneBefore(PLANNED, HELD_ON),
                UnionRules.byEachOrganisation(
                        Fact.day(PLANNED), holds(PLANNED_WITH_UNION), holds(PLANNED_WITH_OTHERS)));
    }

    /** The resolution was made known, together with the agency's union where the law of that day names it. */
    static Rule<StaffConference> madeKnownInAgency() {
        return TimeRules.byEndOfPeriod(Rules.onceDue(
                Rules.done(MADE_KNOWN), UnionRules.needsUnion(Fact.day(MADE_KNOWN), holds(MADE_KNOWN_WITH_UNION))));
    }

    /** As in an agency, with each organisation of workers there is on that day. */
    static Rule<StaffConference> madeKnownInEnterprise() {
        return TimeRules.byEndOfPeriod(all(
                Rules.done(MADE_KNOWN),
                UnionRules.byEachOrganisation(
                        Fact.day(MADE_KNOWN), holds(MADE_KNOWN_WITH_UNION), holds(MADE_KNOWN_WITH_OTHERS))));
    }

    /** Ballots were issued to all, and no more came back. */
    static Rule<StaffConference> ballotsToAll() {
        return all(
                CountRules.equal(BALLOTS_ISSUED, STAFF),
                CountRules.notAbove(BALLOTS_RETURNED, BALLOTS_ISSUED),
                CountRules.notAbove(BALLOTS_RETURNED, STAFF));
    }

    /** The cases that arose, and at least one of the topics that the sides choose from (Labour Code, art. 64). */
    static Rule<StaffConference> contents() {
        return all(
                ListRules.containsAll(CASES_DISCUSSED, CASES_ARISEN),
                ListRules.containsAny(TOPICS, EnumSet.allOf(StaffConference.Topic.class)));
    }

    /** Every decision is about one of these matters; the code of another setting contradicts the unit's, at its place. */
    static Rule<StaffConference> decidesOn(Setting setting, Collection<StaffMatter> matters) {
        return each(DECISIONS, listedIn(setting, matters));
    }

    /** As above, but for what collective bargaining reached, on which labour law rules (L10:68.3). */
    static Rule<StaffConference> decidesInEnterpriseOn(Collection<StaffMatter> matters) {
        Fact<StaffDecision, Boolean> byLabourLaw =
                Fact.and(Fact.not(Fact.said(UNLISTED)), MATTER.is(StaffMatter.COLLECTIVE_BARGAINING));
        return each(DECISIONS, Fact.not(byLabourLaw), listedIn(Setting.STATE_ENTERPRISE, matters));
    }

    private static Rule<StaffDecision> listedIn(Setting setting, Collection<StaffMatter> matters) {
        return Rules.choose(
                Fact.said(UNLISTED),
                Rules.unlessContradicted(
                        MATTER.is(matter -> true),
                        MATTER.path(),
                        UNLISTED.path(),
                        (decision, circumstances) -> Outcome.of(Reason.NOT_MET, UNLISTED.path())),
                Rules.choose(
                        Fact.said(MATTER.is(matter -> matter.listing().setting() != setting)),
                        (decision, circumstances) -> Outcome.of(Reason.OTHER_SETTING, MATTER.path()),
                        ListRules.oneOf(MATTER, matters)));
    }

    /**
     * Ballots replace the conference for force majeure or after two convenings without attendance, by a decision taken
     * after these and after agreement, and go to all.
     */
    static Rule<StaffConference> replacedLawfully(Rule<StaffConference> agreed) {
        Rule<StaffConference> twice = all(
                CountRules.atLeast(CONVENED_IN_VAIN, CONVENED_BEFORE_BALLOTS), each(FAILED_CONVENINGS, tooFewCame()));
        return all(
                inOrder(BALLOT_DECIDED, BALLOT_SENT),
                doneBefore(BALLOT_SENT, HELD_ON),
                agreed,
                doneBefore(BALLOT_DECIDED, HELD_ON),
                anyOf(twice, holds(FORCE_MAJEURE)));
    }

    private static Rule<Convening> tooFewCame() {
        return CountRules.shareNotReached(
                Fact.of("/present", Convening::present), TWO_THIRDS, Fact.of("/called", Convening::called));
    }

    /** The rule, unless the conference is told to have been decided on only after it was held. */
    static Rule<StaffConference> decidedBeforeHeld(Rule<StaffConference> rule) {
        return Rules.unlessContradicted(
                Fact.both(DECIDED_ON, HELD_ON, LocalDate::isAfter), DECIDED_ON.path(), HELD_ON.path(), rule);
    }

    /** They were heard before the conference was decided on, and so before it was held. */
    static Rule<StaffConference> consulted(Fact<StaffConference, Act> heard) {
        return all(doneBefore(heard, DECIDED_ON), doneBefore(heard, HELD_ON));
    }

    /** The agreement came before the decision on the ballots, and so before they were collected. */
    static Rule<StaffConference> agreedToBallot(Fact<StaffConference, Act> agreed) {
        return all(doneBefore(agreed, BALLOT_DECIDED_ON), doneBefore(agreed, HELD_ON));
    }
}
