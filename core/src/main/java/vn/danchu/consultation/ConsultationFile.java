package vn.danchu.consultation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.danchu.record.CouncilFile;
import vn.danchu.record.DialogueGroupFile;
import vn.danchu.record.RegulationFile;

/** What a unit keeps of its consultations in a period. Null means not known; an empty list, none. */
public interface ConsultationFile extends CouncilFile, DialogueGroupFile, RegulationFile {

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
}
