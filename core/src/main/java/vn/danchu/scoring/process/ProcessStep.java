package vn.danchu.scoring.process;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.danchu.scoring.set.Message;

/**
 * What came of an event or an edit.
 *
 * @param process the process afterwards; unchanged if it was refused
 * @param refused why it was refused; null if it was accepted
 * @param notes what else to know: that it was late, that it revoked a decision, that a deadline cannot be counted
 */
public record ProcessStep(ScoringProcess process, @Nullable Message refused, List<Message> notes) {

    /** Copies the list. */
    public ProcessStep {
        Objects.requireNonNull(process, "process");
        notes = List.copyOf(Objects.requireNonNull(notes, "notes"));
    }

    /** Whether the event or edit took effect. */
    public boolean isAccepted() {
        return refused == null;
    }
}
