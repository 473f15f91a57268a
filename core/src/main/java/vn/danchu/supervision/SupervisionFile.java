package vn.danchu.supervision;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.danchu.record.Act;

/** What a unit keeps of inspection and supervision in a period. Null means not known; an empty list, none. */
public interface SupervisionFile {

    /** The superior union's decision that the agency has no inspection board (D59:21.2); null if there is none. */
    @Nullable
    Act boardExemption();

    /** Money for the commune's boards, year by year (L10:40.2.e, 45.1.e). */
    @Nullable
    List<BoardFunding> boardFunding();

    /** When the union of an agency without an inspection board took up the board's tasks (L10:63.2.e). */
    @Nullable
    Act unionInsteadOfBoard();

    /** The people's inspection boards in office in the period. */
    @Nullable
    List<InspectionBoard> inspectionBoards();

    /** The investment supervision boards. */
    @Nullable
    List<InvestmentSupervisionBoard> investmentSupervisionBoards();

    /**
     * Whether a programme or project of the commune was disclosed (L10:11.3.a), so that there is one, recorded or not; null if
     * not known, as where disclosures are not kept beside it.
     */
    default @Nullable Boolean projectDisclosed() {
        return null;
    }

    /** The programmes and projects carried out in the commune. */
    @Nullable
    List<Project> projects();

    /** The boards' recommendations. */
    @Nullable
    List<Recommendation> recommendations();

    /** The inspections and supervisions carried out. */
    @Nullable
    List<Supervision> supervisions();
}
