package vn.danchu.village;

import static vn.danchu.law.Setting.COMMUNE;

import java.util.List;
import vn.danchu.compliance.NormGroup;

/** What the library judges of affairs of villages: heads, conferences, dialogues and conventions (<i>thôn, tổ dân phố</i>): the door of the package, beside which its texts stand. */
public final class VillageLaw {

    private VillageLaw() {}

    /** Its norms, in the order of the law, for {@code vn.danchu.dossier.Norms}, where users find them. */
    public static List<NormGroup<?>> norms() {
        return List.of(
                NormGroup.of(VillageAffairs.class, () -> VillageAffairsNorms.ALL, COMMUNE),
                NormGroup.of(VillageHeadElection.class, () -> VillageHeadElectionNorms.ALL, COMMUNE),
                NormGroup.of(VillageHeadChange.class, () -> VillageHeadChangeNorms.ALL, COMMUNE),
                NormGroup.of(HeadPost.class, () -> ProvisionalHeadNorms.ALL, COMMUNE),
                NormGroup.of(VillageHeadDismissal.class, () -> VillageHeadDismissalNorms.ALL, COMMUNE),
                NormGroup.of(ResidentsConference.class, () -> ResidentsConferenceNorms.ALL, COMMUNE),
                NormGroup.of(VillageAffairs.class, () -> DialogueDemandNorms.ALL, COMMUNE),
                NormGroup.of(DialogueConference.class, () -> DialogueConferenceNorms.ALL, COMMUNE),
                NormGroup.of(VillageConvention.class, () -> ConventionNorms.ALL, COMMUNE),
                NormGroup.of(VillageConvention.class, () -> RecognisedConventionNorms.ALL, COMMUNE),
                NormGroup.of(VillageConvention.class, () -> ConventionSanctionNorms.ALL, COMMUNE));
    }
}
