package vn.danchu.compliance;

import java.time.LocalDate;
import java.util.Objects;

/**
 * What was done, and too late.
 *
 * @param name the code of what it is: of an item, a place, a role or a time
 * @param done the day on which it was done
 * @param due the last day on which it could be done
 */
public record Delay(String name, LocalDate done, LocalDate due) {
    /** Names an argument that is missing. */
    public Delay {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(done, "done");
        Objects.requireNonNull(due, "due");
    }
}
