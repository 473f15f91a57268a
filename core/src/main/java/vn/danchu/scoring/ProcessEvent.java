package vn.danchu.scoring;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

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
