package vn.danchu.record;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a commune keeps of its People's Council's sessions and of its reports to it. */
public interface CouncilFile {

    /** The regular sessions in the period, thematic ones left out; null if not known. */
    @Nullable
    List<LocalDate> councilSessions();

    /** The reports made; null if not known. */
    @Nullable
    List<CouncilReport> councilReports();
}
