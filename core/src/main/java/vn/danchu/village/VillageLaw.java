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
                NormGroup.of(VillageAffairs.class, VillageAffairsNorms::all, COMMUNE),
                NormGroup.of(VillageHeadElection.class, VillageHeadElectionNorms::all, COMMUNE),
                NormGroup.of(VillageHeadChange.class, VillageHeadChangeNorms::all, COMMUNE),
                NormGroup.of(HeadPost.class, ProvisionalHeadNorms::all, COMMUNE),
                NormGroup.of(VillageHeadDismissal.class, VillageHeadDismissalNorms::all, COMMUNE),
                NormGroup.of(ResidentsConference.class, ResidentsConferenceNorms::all, COMMUNE),
                NormGroup.of(VillageAffairs.class, DialogueDemandNorms::all, COMMUNE),
                NormGroup.of(DialogueConference.class, DialogueConferenceNorms::all, COMMUNE),
                NormGroup.of(VillageConvention.class, ConventionNorms::all, COMMUNE),
                NormGroup.of(VillageConvention.class, RecognisedConventionNorms::all, COMMUNE),
                NormGroup.of(VillageConvention.class, ConventionSanctionNorms::all, COMMUNE));
    }
}
