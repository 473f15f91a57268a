package vn.danchu.consultation;

import static vn.danchu.compliance.Rules.holds;
import static vn.danchu.compliance.Rules.ifAny;
import static vn.danchu.compliance.Rules.where;
import static vn.danchu.compliance.TimeRules.doneBefore;

import java.time.LocalDate;
import vn.danchu.compliance.Condition;
import vn.danchu.compliance.Fact;
import vn.danchu.compliance.Rule;
import vn.danchu.compliance.UnionRules;
import vn.danchu.record.Act;

/** What the norms read of a draft of the democracy regulation, and whom they have heard on it. */
final class RegulationFacts {

    static final Fact<RegulationDraft, Act> CONSULTED = Fact.of("/consulted", RegulationDraft::consulted);
    static final Fact<RegulationDraft, LocalDate> ISSUED = Fact.of(
            "/issued/on",
            draft -> draft.issued() == null ? null : draft.issued().on());

    private static final Fact<RegulationDraft, Boolean> WITH_UNION = Fact.of("/withUnion", RegulationDraft::withUnion);
    private static final Fact<RegulationDraft, Act> UNION_HEARD = Fact.of("/unionHeard", RegulationDraft::unionHeard);
    private static final Fact<RegulationDraft, Boolean> HAS_DIALOGUE_GROUP =
            Fact.of("/hasDialogueGroup", RegulationDraft::hasDialogueGroup);

    /** Whether opinions were declined; where there is nobody to give one, none was. */
    private static final Fact<RegulationDraft, Boolean> OPINIONS_DECLINED =
            Fact.with("/opinionsDeclined", (draft, circumstances) -> {
                boolean nobody = Boolean.FALSE.equals(circumstances.unit().hasUnion())
                        && Boolean.FALSE.equals(circumstances.unit().hasOtherWorkersOrganisation())
                        && Boolean.FALSE.equals(draft.hasDialogueGroup());
                return nobody ? Boolean.FALSE : draft.opinionsDeclined();
            });

    private RegulationFacts() {}

    /** The agency's union was heard; who stands in for a union that has ended is not settled (L97:4, unread). */
    static Rule<RegulationDraft> agencyUnionHeard() {
        return UnionRules.needsUnion(doneBefore(UNION_HEARD, ISSUED));
    }

    /** The agency's union took part in drawing it up, where the law of the day of issue says so. */
    static Rule<RegulationDraft> drawnUpWithAgencyUnion() {
        return UnionRules.needsUnion(holds(WITH_UNION));
    }

    /** The union and the other workers' organisation took part in drawing it up, each where there is one. */
    static Rule<RegulationDraft> drawnUpWithOrganisations() {
        return UnionRules.byEachOrganisation(
                holds(WITH_UNION), holds(Fact.of("/withOtherOrganisation", RegulationDraft::withOtherOrganisation)));
    }

    /** The union and the other workers' organisation were heard, each where there is one. */
    static Rule<RegulationDraft> workersOrganisationsHeard() {
        return UnionRules.byEachOrganisation(
                doneBefore(UNION_HEARD, ISSUED),
                doneBefore(Fact.of("/otherOrganisationHeard", RegulationDraft::otherOrganisationHeard), ISSUED));
    }

    /** The workers' dialogue group was heard, where there is one. */
    static Rule<RegulationDraft> dialogueGroupHeard() {
        return ifAny(
                new Condition<>("has-dialogue-group", HAS_DIALOGUE_GROUP),
                doneBefore(Fact.of("/dialogueGroupHeard", RegulationDraft::dialogueGroupHeard), ISSUED));
    }

    /** Where opinions were declined the reasons are stated. */
    static Rule<RegulationDraft> refusalsExplained() {
        return where(OPINIONS_DECLINED, holds(Fact.of("/reasonsGiven", RegulationDraft::reasonsGiven)));
    }
}
