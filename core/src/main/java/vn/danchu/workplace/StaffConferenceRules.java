package vn.danchu.workplace;

import static vn.danchu.compliance.ListRules.each;
import static vn.danchu.compliance.Rules.all;
import static vn.danchu.compliance.Rules.anyOf;
import static vn.danchu.compliance.Rules.choose;
import static vn.danchu.compliance.Rules.holds;
import static vn.danchu.compliance.Rules.inTurn;
import static vn.danchu.compliance.Rules.known;
import static vn.danchu.compliance.TimeRules.doneBefore;
import static vn.danchu.compliance.TimeRules.notAfter;
import static vn.danchu.workplace.StaffConferenceFacts.*;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.danchu.compliance.CountRules;
import vn.danchu.compliance.Fact;
import vn.danchu.compliance.ListRules;
import vn.danchu.compliance.Outcome;
import vn.danchu.compliance.Reason;
import vn.danchu.compliance.Rule;
import vn.danchu.compliance.Rules;
import vn.danchu.compliance.Share;
import vn.danchu.compliance.UnionRules;
import vn.danchu.law.Instruments;
import vn.danchu.record.Act;

/** What the norms ask of staff conferences. */
final class StaffConferenceRules {

    private static final Share TWO_THIRDS = Share.atLeast(2, 3);

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

    /**
     * One of those whom the Law names proposed it. An agency's union counts only where there is one, and since 1 July 2025
     * only in the units of L97:5.2.
     */
    static Rule<StaffConference> proposedInAgency() {
        Fact<StaffConference, Boolean> byUnion = proposal("/byUnion", StaffProposal::byUnion);
        return anyOf(
                thirdOfStaff(),
                holds(proposal("/byHead", StaffProposal::byHead)),
                choose(
                        HELD_ON.is(day -> Instruments.L97.inForce().on(day)),
                        holds(Fact.and(
                                UnionRules.<StaffConference>unionKeepsItsPart().fact(), byUnion)),
                        UnionRules.needsUnion(holds(byUnion))));
    }

    /** As in an agency, and the other organisation of workers besides. */
    static Rule<StaffConference> proposedInEnterprise() {
        return anyOf(
                thirdOfStaff(),
                holds(proposal("/byHead", StaffProposal::byHead)),
                holds(Fact.and(
                        UnionRules.<StaffConference>hasUnion().fact(), proposal("/byUnion", StaffProposal::byUnion))),
                holds(Fact.and(
                        UnionRules.<StaffConference>hasOtherOrganisation().fact(),
                        proposal("/byOtherOrganisation", StaffProposal::byOtherOrganisation))));
    }

    private static Rule<StaffConference> thirdOfStaff() {
        return CountRules.share(proposal("/supporters", StaffProposal::supporters), Share.atLeast(1, 3), STAFF);
    }

    private static <V> Fact<StaffConference, V> proposal(String path, Function<StaffProposal, @Nullable V> read) {
        return Fact.of(
                "/proposal" + path,
                conference -> conference.proposal() == null ? null : read.apply(conference.proposal()));
    }

    /** Points a to e, less the review of a resolution that is the first, and the matters of art. 49 where none arose. */
    static Rule<StaffConference> agenda() {
        Rule<StaffConference> nothingMore = (conference, circumstances) -> Outcome.of(Reason.MET, AGENDA.path());
        return all(
                ListRules.containsAll(AGENDA, Fact.of("/agenda", StaffConferenceRules::required)),
                choose(
                        Fact.of("/first", StaffConference::first),
                        nothingMore,
                        ListRules.containsAll(AGENDA, Set.of(AgendaPoint.LAST_RESOLUTION))),
                choose(
                        Fact.of("/noMatterArose", StaffConference::noMatterArose),
                        nothingMore,
                        ListRules.containsAll(AGENDA, Set.of(AgendaPoint.STAFF_DECISIONS))));
    }

    /** The points that are asked for certain. */
    private static Set<AgendaPoint> required(StaffConference conference) {
        Set<AgendaPoint> required = EnumSet.range(AgendaPoint.POLICY, AgendaPoint.DISCLOSURE_AND_OPINIONS);
        if (!Boolean.FALSE.equals(conference.first())) {
            required.remove(AgendaPoint.LAST_RESOLUTION);
        }
        if (!Boolean.FALSE.equals(conference.noMatterArose())) {
            required.remove(AgendaPoint.STAFF_DECISIONS);
        }
        return required;
    }

    /** Every decision is about one of these matters. */
    static Rule<StaffConference> decidesOn(Collection<StaffMatter> matters) {
        Rule<StaffDecision> listed = ListRules.oneOf(Fact.of("/matter", StaffDecision::matter), matters);
        return each(
                DECISIONS,
                Rules.rule(
                        Fact.of("/matter", StaffDecision::matter),
                        (decision, circumstances) -> Boolean.TRUE.equals(decision.unlisted())
                                ? Outcome.of(Reason.NOT_MET, "/unlisted")
                                : listed.judge(decision, circumstances)));
    }

    /**
     * Ballots replace the conference for force majeure or after two convenings without attendance, by a decision taken
     * after agreement, and go to all.
     */
    static Rule<StaffConference> replacedLawfully(Rule<StaffConference> agreed) {
        Rule<StaffConference> twice =
                all(CountRules.atLeast(2, NUMBER_OF_FAILED_CONVENINGS), each(FAILED_CONVENINGS, tooFewCame()));
        return inTurn(
                anyOf(twice, holds(FORCE_MAJEURE)),
                doneBefore(BALLOT_DECIDED, HELD_ON),
                agreed,
                doneBefore(BALLOT_SENT, HELD_ON),
                notAfter(BALLOT_DECIDED_ON, BALLOT_SENT_ON));
    }

    private static Rule<Convening> tooFewCame() {
        return CountRules.shareNotReached(
                Fact.of("/present", Convening::present), TWO_THIRDS, Fact.of("/called", Convening::called));
    }

    /** The agreement came before the decision on the ballots. */
    static Rule<StaffConference> agreedToBallot(Fact<StaffConference, Act> agreed) {
        return doneBefore(agreed, BALLOT_DECIDED_ON);
    }
}
