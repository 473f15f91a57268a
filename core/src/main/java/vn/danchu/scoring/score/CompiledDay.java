package vn.danchu.scoring.score;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.danchu.scoring.set.DueDay;

/** A {@link DueDay} with its measure resolved. */
interface CompiledDay {

    /** The day, or null if its measure is not known. */
    @Nullable
    LocalDate on(Readings readings);

    static CompiledDay of(DueDay due, Slots slots) {
        String measure = due.measure();
        if (measure == null) {
            return readings -> due.fixed(readings.period);
        }
        int slot = slots.of(measure);
        return readings -> readings.day(slot);
    }
}
