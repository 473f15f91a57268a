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
 * @param unfoundedReply the reply that the report is unfounded
 * @param decided the decision to repeal
 * @param extent how much it repeals
 * @param suspensionLimitOn for what follows a suspension, the last day its decision set
 * @param sent when it was sent
 */
@RecordBuilder
public record Repeal(
        @Nullable LocalDate reportedOn,
        @Nullable RepealGround ground,
        @Nullable Act unfoundedReply,
        @Nullable Act decided,
        @Nullable Extent extent,
        @Nullable LocalDate suspensionLimitOn,
        @Valid @Nullable Dispatch sent) {
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

    /** Whether its ground is that a suspension was not put right in time (D61:14.1.b, 14.2). */
    boolean followsSuspension() {
        return ground == RepealGround.PROCEDURE_NOT_PUT_RIGHT || ground == RepealGround.CONTENT_NOT_PUT_RIGHT;
    }
}
