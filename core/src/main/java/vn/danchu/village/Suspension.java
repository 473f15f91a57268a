package vn.danchu.village;

import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.danchu.record.Act;

/**
 * A report that a convention should be suspended, and what came of it (D61 art. 12).
 *
 * @param reportedOn when the People's Committee received the written report or the finding
 * @param cause the cause found
 * @param unfoundedReply the reply that the report is unfounded
 * @param decided the decision to suspend
 * @param extent how much it suspends
 * @param contents what it states; null if not known
 * @param limitOn the last day it sets for putting things right
 * @param sent when it was sent
 * @param putRight when the community had completed what it asks
 */
@RecordBuilder
public record Suspension(
        @Nullable LocalDate reportedOn,
        @Nullable SuspensionCause cause,
        @Nullable Act unfoundedReply,
        @Nullable Act decided,
        @Nullable Extent extent,
        @Nullable Set<SuspensionContent> contents,
        @Nullable LocalDate limitOn,
        @Valid @Nullable Dispatch sent,
        @Nullable Act putRight) {
    /** Copies the collection. */
    public Suspension {
        contents = contents == null ? null : Set.copyOf(contents);
    }

    /** The answer to the report: the decision, or the reply that it is unfounded; null if not known. */
    @Nullable
    Act answered() {
        if (isDecided()) {
            return decided;
        }
        boolean refused = decided != null && Boolean.FALSE.equals(decided.done());
        return refused || (unfoundedReply != null && !Boolean.FALSE.equals(unfoundedReply.done()))
                ? unfoundedReply
                : null;
    }

    /** The day by whose law it is judged: of the report, else of the decision; null if neither is known. */
    @Nullable
    LocalDate date() {
        return reportedOn != null || decided == null ? reportedOn : decided.on();
    }

    /** Whether a decision was taken, as far as known. */
    boolean isDecided() {
        return decided != null && !Boolean.FALSE.equals(decided.done());
    }
}
