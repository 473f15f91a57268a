package vn.danchu.scoring.process;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.danchu.scoring.set.ProcessStage;

/**
 * Something done in the process.
 *
 * @param stage what was done
 * @param on the day it was done
 * @param by who did it
 * @param note a note, or null
 */
public record ProcessEvent(
        ProcessStage stage,
        LocalDate on,
        Actor by,
        @Nullable String note) {

    /** Refuses null. */
    public ProcessEvent {
        Objects.requireNonNull(stage, "stage");
        Objects.requireNonNull(on, "on");
        Objects.requireNonNull(by, "by");
    }
}
