package vn.danchu.supervision;

import static vn.danchu.law.Setting.AGENCY;
import static vn.danchu.law.Setting.COMMUNE;
import static vn.danchu.law.Setting.STATE_ENTERPRISE;

import java.util.List;
import vn.danchu.compliance.NormGroup;

/** What the library judges of inspection and supervision by the people (<i>Nhân dân kiểm tra, giám sát</i>): the door of the package, beside which its texts stand. */
public final class SupervisionLaw {

    private SupervisionLaw() {}

    /** Its norms, in the order of the law, for {@code vn.danchu.dossier.Norms}, where users find them. */
    public static List<NormGroup<?>> norms() {
        return List.of(
                NormGroup.of(SupervisionFile.class, () -> SupervisionFileNorms.ALL, COMMUNE, AGENCY, STATE_ENTERPRISE),
                NormGroup.of(InspectionBoard.class, () -> InspectionBoardNorms.ALL, COMMUNE, AGENCY, STATE_ENTERPRISE),
                NormGroup.of(InvestmentSupervisionBoard.class, () -> InvestmentSupervisionBoardNorms.ALL, COMMUNE),
                NormGroup.of(ElectedByVillages.class, () -> VillageElectionNorms.ALL, COMMUNE),
                NormGroup.of(Supervision.class, () -> SupervisionNorms.ALL, COMMUNE, AGENCY, STATE_ENTERPRISE),
                NormGroup.of(Recommendation.class, () -> RecommendationNorms.ALL, COMMUNE, AGENCY, STATE_ENTERPRISE));
    }
}
