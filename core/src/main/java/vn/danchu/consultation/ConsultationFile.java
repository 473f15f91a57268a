package vn.danchu.consultation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.danchu.record.CouncilFile;

/** What a unit keeps of its consultations in a period. Null means not known; an empty list, none. */
public interface ConsultationFile extends CouncilFile {

    /** The consultations. */
    @Nullable
    List<Consultation> consultations();

    /** The drafts of the democracy regulation and of amendments to it. */
    @Nullable
    List<RegulationDraft> regulationDrafts();
}
