package vn.danchu.decision;

import static vn.danchu.law.Setting.COMMUNE;

import java.util.List;
import vn.danchu.compliance.NormGroup;

/** What the library judges of what the people discuss and decide (L10:15-24; <i>Nhân dân bàn và quyết định</i>): the door of the package, beside which its texts stand. */
public final class DecisionLaw {

    private DecisionLaw() {}

    /** Its norms, in the order of the law, for {@code vn.danchu.dossier.Norms}, where users find them. */
    public static List<NormGroup<?>> norms() {
        return List.of(
                NormGroup.of(CommunityDecisions.class, () -> CommunityDecisionsNorms.ALL, COMMUNE),
                NormGroup.of(CommunityDecision.class, () -> DecisionNorms.ALL, COMMUNE),
                NormGroup.of(Initiative.class, () -> InitiativeNorms.ALL, COMMUNE));
    }
}
