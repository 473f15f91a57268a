package vn.danchu.workplace;

import static vn.danchu.law.Setting.AGENCY;
import static vn.danchu.law.Setting.NON_STATE_EMPLOYER;
import static vn.danchu.law.Setting.STATE_ENTERPRISE;

import java.util.List;
import vn.danchu.compliance.NormGroup;

/** What the library judges of democracy at the workplace: conferences and dialogue (<i>hội nghị người lao động, đối thoại</i>): the door of the package, beside which its texts stand. */
public final class WorkplaceLaw {

    private WorkplaceLaw() {}

    /** Its norms, in the order of the law, for {@code vn.danchu.dossier.Norms}, where users find them. */
    public static List<NormGroup<?>> norms() {
        return List.of(
                NormGroup.of(
                        WorkplaceDemocracy.class,
                        () -> WorkplaceDemocracyNorms.ALL,
                        AGENCY,
                        STATE_ENTERPRISE,
                        NON_STATE_EMPLOYER),
                NormGroup.of(
                        StaffConference.class,
                        () -> StaffConferenceNorms.ALL,
                        AGENCY,
                        STATE_ENTERPRISE,
                        NON_STATE_EMPLOYER),
                NormGroup.of(
                        DialogueMembers.class, () -> DialogueMembersNorms.ALL, STATE_ENTERPRISE, NON_STATE_EMPLOYER),
                NormGroup.of(
                        WorkplaceDialogue.class,
                        () -> WorkplaceDialogueNorms.ALL,
                        STATE_ENTERPRISE,
                        NON_STATE_EMPLOYER));
    }
}
