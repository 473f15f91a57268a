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
 * @param otherCause the cause where it is none of D61:12.1; null if it is one
 * @param unfoundedReply the reply that the report is unfounded; null if none was sent
 * @param decided the decision to suspend
 * @param extent how much it suspends
 * @param contents what it states; null if not known
 * @param limitOn the last day it sets for putting things right
 * @param inForm04 whether the decision is in Form 04 of the decree; null if not known
 * @param guided when the People's Committee guided the community in putting things right
 * @param sent when it was sent
 * @param putRight when the community had completed what it asks
 */
@RecordBuilder
public record Suspension(
        @Nullable LocalDate reportedOn,
        @Nullable SuspensionCause cause,
        @Nullable String otherCause,
        @Nullable Act unfoundedReply,
        @Nullable Act decided,
        @Nullable Extent extent,
        @Nullable Set<SuspensionContent> contents,
        @Nullable LocalDate limitOn,
        @Nullable Boolean inForm04,
        @Nullable Act guided,
        @Valid @Nullable Dispatch sent,
        @Nullable Act putRight) {
    /** Copies the collection; a blank cause says nothing. */
    public Suspension {
        otherCause = otherCause == null || otherCause.isBlank() ? null : otherCause;
        contents = contents == null ? null : Set.copyOf(contents);
    }
}
