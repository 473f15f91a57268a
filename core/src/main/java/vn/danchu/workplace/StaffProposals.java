package vn.danchu.workplace;

import static vn.danchu.compliance.Rules.anyOf;
import static vn.danchu.compliance.Rules.choose;
import static vn.danchu.compliance.Rules.holds;
import static vn.danchu.workplace.StaffConferenceFacts.DECISIONS;
import static vn.danchu.workplace.StaffConferenceFacts.HELD_ON;
import static vn.danchu.workplace.StaffConferenceFacts.STAFF;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import vn.danchu.compliance.CountRules;
import vn.danchu.compliance.Fact;
import vn.danchu.compliance.ListRules;
import vn.danchu.compliance.Rule;
import vn.danchu.compliance.Share;
import vn.danchu.compliance.UnionRules;
import vn.danchu.law.Instruments;
import vn.danchu.law.Setting;

/** Who may propose a conference, or a matter to it (L10:50.1, 68.1). */
final class StaffProposals {

    /** What was put to the vote, and at which conference. */
    private record Matter(StaffConference conference, StaffDecision decision) {}

    private static final Fact<StaffConference, StaffProposal> OF_CONFERENCE =
            Fact.of("/proposal", StaffConference::proposal);
    private static final Fact<Matter, StaffProposal> OF_MATTER =
            Fact.of("/proposal", matter -> matter.decision().proposal());
    private static final Fact<Matter, Integer> STAFF_AT_CONFERENCE = Fact.<Matter, Integer>of(
                    "^/staff", matter -> matter.conference().staff())
            .orElse(Fact.ofUnit("staff", unit -> unit.staff()));
    private static final Fact<Matter, LocalDate> DAY =
            Fact.of("^/heldOn", matter -> matter.conference().heldOn());
    private static final Fact<StaffConference, List<Matter>> MATTERS = Fact.of(
            DECISIONS.path(),
            conference -> conference.decisions() == null
                    ? null
                    : conference.decisions().stream()
                            .map(decision -> new Matter(conference, decision))
                            .toList());

    private StaffProposals() {}

    /** The conference of an agency was. */
    static Rule<StaffConference> ofConferenceInAgency() {
        return inAgency(OF_CONFERENCE, STAFF, HELD_ON);
    }

    /** The conference of an enterprise was. */
    static Rule<StaffConference> ofConferenceInEnterprise() {
        return inEnterprise(OF_CONFERENCE, STAFF);
    }

    /** Every matter of L10:49 that was put to the vote was. */
    static Rule<StaffConference> ofEachMatterInAgency() {
        return ofEach(
                matter -> matter.listing().setting() == Setting.AGENCY, inAgency(OF_MATTER, STAFF_AT_CONFERENCE, DAY));
    }

    /** Every matter of L10:67.2 to 67.5 was; what collective bargaining reached is labour law's (L10:68.3). */
    static Rule<StaffConference> ofEachMatterInEnterprise() {
        return ofEach(
                matter -> matter.listing().setting() == Setting.STATE_ENTERPRISE
                        && matter != StaffMatter.COLLECTIVE_BARGAINING,
                inEnterprise(OF_MATTER, STAFF_AT_CONFERENCE));
    }

    private static Rule<StaffConference> ofEach(Predicate<StaffMatter> listed, Rule<Matter> proposed) {
        Fact<Matter, StaffMatter> about =
                Fact.of("/matter", matter -> matter.decision().matter());
        Fact<Matter, Boolean> unlisted =
                Fact.of("/unlisted", matter -> matter.decision().unlisted());
        return ListRules.each(
                MATTERS, Fact.and(Fact.not(unlisted.orElse(Fact.known(c -> false))), about.is(listed)), proposed);
    }

    /**
     * The head, a third of all staff, or the union. An agency's union counts only where there is one, and since 1 July 2025 only
     * in the units of L97:5.2.
     */
    private static <T> Rule<T> inAgency(
            Fact<T, StaffProposal> proposal, Fact<T, Integer> staff, Fact<T, LocalDate> day) {
        Fact<T, Boolean> byUnion = proposal.then("byUnion", StaffProposal::byUnion);
        return anyOf(
                byThird(proposal, staff),
                byHead(proposal),
                choose(
                        day.is(one -> Instruments.L97.inForce().on(one)),
                        holds(Fact.and(
                                byUnion, UnionRules.<T>unionKeepsItsPart().fact())),
                        UnionRules.needsUnion(holds(byUnion))));
    }

    /** The authorised representative, a third of all workers, or an organisation of workers that there is. */
    private static <T> Rule<T> inEnterprise(Fact<T, StaffProposal> proposal, Fact<T, Integer> staff) {
        return anyOf(
                byThird(proposal, staff),
                byHead(proposal),
                holds(Fact.and(
                        proposal.then("byUnion", StaffProposal::byUnion),
                        UnionRules.<T>hasUnion().fact())),
                holds(Fact.and(
                        proposal.then("byOtherOrganisation", StaffProposal::byOtherOrganisation),
                        UnionRules.<T>hasOtherOrganisation().fact())));
    }

    private static <T> Rule<T> byHead(Fact<T, StaffProposal> proposal) {
        return holds(proposal.then("byHead", StaffProposal::byHead));
    }

    private static <T> Rule<T> byThird(Fact<T, StaffProposal> proposal, Fact<T, Integer> staff) {
        return CountRules.share(proposal.then("supporters", StaffProposal::supporters), Share.atLeast(1, 3), staff);
    }
}
