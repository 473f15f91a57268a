package vn.danchu.consultation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.danchu.record.CouncilFile;

/** What a unit keeps of its consultations in a period. Null means not known; an empty list, none. */
public interface ConsultationFile extends CouncilFile {

    /** The consultations. */
    @Nullable
    List<Consultation> consultations();

    /** The register of decisions on matters that are put for opinions first. */
    @Nullable
    List<MatterDecision> matterDecisions();

    /** Matters known to have been decided in the period because the decision was disclosed, such as the yearly plan. */
    default List<ConsultationMatter> mattersDisclosed() {
        return List.of();
    }

    /**
     * The democracy regulation as the unit's own record of it has it, with whom it says was heard; null if that is not known.
     */
    default @Nullable RegulationDraft issuedRegulation() {
        return null;
    }

    /** The drafts of the democracy regulation and of amendments to it. */
    @Nullable
    List<RegulationDraft> regulationDrafts();
}
