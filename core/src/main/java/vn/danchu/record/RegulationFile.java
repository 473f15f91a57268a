package vn.danchu.record;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a unit keeps of its own democracy regulation. */
public interface RegulationFile {

    /** The regulation and amendments to it, drafted or issued; null if not known, empty if there is none. */
    @Nullable
    List<DemocracyRegulation> democracyRegulations();
}
