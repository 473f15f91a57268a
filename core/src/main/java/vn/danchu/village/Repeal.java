package vn.danchu.village;

import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.Valid;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.danchu.record.Act;

/**
 * A report that a convention should be repealed, and what came of it (D61 art. 14).
 *
 * @param reportedOn when the People's Committee received the written report or the finding
 * @param ground the ground found
 * @param otherGround the ground where it is none of D61:14.1 and 14.2; null if it is one
 * @param unfoundedReply the reply that the report is unfounded; null if none was sent
 * @param decided the decision to repeal
 * @param extent how much it repeals
 * @param suspensionLimitOn for what follows a suspension, the last day its decision set
 * @param inForm05 whether the decision is in Form 05 of the decree; null if not known
 * @param sent when it was sent
 */
@RecordBuilder
public record Repeal(
        @Nullable LocalDate reportedOn,
        @Nullable RepealGround ground,
        @Nullable String otherGround,
        @Nullable Act unfoundedReply,
        @Nullable Act decided,
        @Nullable Extent extent,
        @Nullable LocalDate suspensionLimitOn,
        @Nullable Boolean inForm05,
        @Valid @Nullable Dispatch sent) {
    /** A blank ground says nothing. */
    public Repeal {
        otherGround = otherGround == null || otherGround.isBlank() ? null : otherGround;
    }
}
