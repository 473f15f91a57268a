package vn.danchu.decision;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.danchu.compliance.Condition;
import vn.danchu.compliance.Fact;
import vn.danchu.compliance.Subject;
import vn.danchu.law.Setting;
import vn.danchu.record.Act;
import vn.danchu.record.Votes;

/** What the norms read of every decision, and when they apply. */
final class DecisionFacts {

    static final Subject<CommunityDecision> DECISION = Subject.of(
                    CommunityDecision.class, Fact.of("/heldOn", CommunityDecision::date))
            .in(Setting.COMMUNE);

    static final Fact<CommunityDecision, DecisionMatter> MATTER = Fact.of("/matter", CommunityDecision::matter);
    static final Fact<CommunityDecision, DecisionForm> FORM = Fact.of("/form", CommunityDecision::form);
    static final Fact<CommunityDecision, LocalDate> DECIDED_ON = Fact.of("/heldOn", CommunityDecision::decidedOn);
    static final Fact<CommunityDecision, Act> AGREED = Fact.of("/agreedWithFront", CommunityDecision::agreedWithFront);

    /** The day from which the agreement must stand; a vote is always later than its proposal. */
    static final Fact<CommunityDecision, LocalDate> PROPOSED_ON =
            Fact.of("/proposedOn", d -> d.proposedOn() != null ? d.proposedOn() : d.decidedOn());

    static final Fact<CommunityDecision, Integer> HOUSEHOLDS = Fact.of("/votes/households", HouseholdCount::households);
    static final Fact<CommunityDecision, Integer> ISSUED = votes("issued", Votes::issued);
    static final Fact<CommunityDecision, Integer> RETURNED = votes("returned", Votes::returned);

    static final Condition<CommunityDecision> MATTERS_1_2 =
            matters("matters-1-2", DecisionMatter.CONTRIBUTIONS_TO_WORKS, DecisionMatter.COMMUNITY_FUNDS);
    static final Condition<CommunityDecision> MATTERS_1_2_3 = matters(
            "matters-1-2-3",
            DecisionMatter.CONTRIBUTIONS_TO_WORKS,
            DecisionMatter.COMMUNITY_FUNDS,
            DecisionMatter.VILLAGE_CONVENTION);
    static final Condition<CommunityDecision> MATTERS_1_2_3_6 = matters(
            "matters-1-2-3-6",
            DecisionMatter.CONTRIBUTIONS_TO_WORKS,
            DecisionMatter.COMMUNITY_FUNDS,
            DecisionMatter.VILLAGE_CONVENTION,
            DecisionMatter.SELF_MANAGED_WORK);
    static final Condition<CommunityDecision> MATTERS_3_4_5 = matters(
            "matters-3-4-5",
            DecisionMatter.VILLAGE_CONVENTION,
            DecisionMatter.VILLAGE_HEAD,
            DecisionMatter.BOARD_MEMBERS);
    static final Condition<CommunityDecision> MATTERS_3_TO_6 = matters(
            "matters-3-to-6",
            DecisionMatter.VILLAGE_CONVENTION,
            DecisionMatter.VILLAGE_HEAD,
            DecisionMatter.BOARD_MEMBERS,
            DecisionMatter.SELF_MANAGED_WORK);
    static final Condition<CommunityDecision> NOT_CONVENTION =
            matters("village-convention", DecisionMatter.VILLAGE_CONVENTION).not("matters-but-convention");

    static final Condition<CommunityDecision> COMMUNE_RESULT =
            scopes("result-over-all-villages", DecisionScope.COMMUNE);
    static final Condition<CommunityDecision> WITHIN_VILLAGE = scopes("within-one-village", DecisionScope.VILLAGE);
    static final Condition<CommunityDecision> VOTE_OF_VILLAGE =
            scopes("vote-of-a-village", DecisionScope.VILLAGE, DecisionScope.COMMUNE_IN_VILLAGE);
    static final Condition<CommunityDecision> WHOLE_DECISION =
            scopes("whole-decision", DecisionScope.VILLAGE, DecisionScope.COMMUNE);

    static final Condition<CommunityDecision> AT_MEETING = form("decided-at-meeting", DecisionForm.MEETING);
    static final Condition<CommunityDecision> BY_BALLOT = form("decided-by-ballot", DecisionForm.BALLOT);
    static final Condition<CommunityDecision> ONLINE = form("decided-online", DecisionForm.ONLINE);

    static final Condition<CommunityDecision> NO_OTHER_LAW =
            Condition.of("no-other-law-on-deciding", "/otherLaw", d -> d.otherLaw() == null);

    /** Before the day there is no vote to judge; a vote of unknown day is taken as held. */
    static final Condition<CommunityDecision> VOTED =
            new Condition<>("vote-held", Fact.with("/heldOn", (d, circumstances) -> {
                LocalDate day = d.decidedOn();
                return day == null || !day.isAfter(circumstances.asOf());
            }));

    private DecisionFacts() {}

    private static Fact<CommunityDecision, Integer> votes(String name, Function<Votes, @Nullable Integer> count) {
        return Fact.of("/votes/" + name, d -> d.votes() == null ? null : count.apply(d.votes()));
    }

    private static Condition<CommunityDecision> matters(String name, DecisionMatter first, DecisionMatter... more) {
        Set<DecisionMatter> matters = EnumSet.of(first, more);
        return Condition.of(name, "/matter", d -> {
            DecisionMatter matter = d.matter();
            if (matter == null) {
                return d.otherMatter() == null ? null : Boolean.FALSE;
            }
            return matters.contains(matter);
        });
    }

    private static Condition<CommunityDecision> scopes(String name, DecisionScope first, DecisionScope... more) {
        Set<DecisionScope> scopes = EnumSet.of(first, more);
        return Condition.of(name, "/scope", d -> d.scope() == null ? null : scopes.contains(d.scope()));
    }

    private static Condition<CommunityDecision> form(String name, DecisionForm form) {
        return Condition.of(name, "/form", d -> {
            if (d.form() == null) {
                return d.otherForm() == null ? null : Boolean.FALSE;
            }
            return d.form() == form;
        });
    }
}
