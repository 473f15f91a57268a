package vn.danchu.request;

import static vn.danchu.law.Setting.AGENCY;
import static vn.danchu.law.Setting.COMMUNE;
import static vn.danchu.law.Setting.STATE_ENTERPRISE;

import java.util.List;
import vn.danchu.compliance.NormGroup;
import vn.danchu.law.Setting;

/** What the library judges of requests for information, petitions, and meetings of the commune with the people: the door of the package, beside which its texts stand. */
public final class RequestLaw {

    private RequestLaw() {}

    /** Its norms, in the order of the law, for {@code vn.danchu.dossier.Norms}, where users find them. */
    public static List<NormGroup<?>> norms() {
        return List.of(
                NormGroup.of(InformationRequest.class, () -> InformationRequestNorms.ALL, Setting.values()),
                NormGroup.of(Petition.class, () -> PetitionNorms.ALL, COMMUNE, AGENCY, STATE_ENTERPRISE),
                NormGroup.of(CommuneMeeting.class, () -> CommuneMeetingNorms.ALL, COMMUNE));
    }
}
