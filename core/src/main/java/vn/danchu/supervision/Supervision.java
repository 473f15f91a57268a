package vn.danchu.supervision;

import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.Valid;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.danchu.compliance.Lawful;
import vn.danchu.compliance.Lawful.Law;
import vn.danchu.record.Act;

/**
 * One inspection, supervision or verification by a board (D59:14, 18, 22, 26). Null means not known.
 *
 * @param by which body carried it out
 * @param board code of the board
 * @param begunOn its first day, done or planned
 * @param endedOn its last day; null if not known, or if it still goes on
 * @param planToFront when its plan was sent to the commune Front committee
 * @param planToChair when it was sent to the chair of the commune People's Committee
 * @param planToUnion when it was reported to the union
 * @param planToInspected when it was sent to the others inspected; in a state enterprise, to its leadership or management
 * @param othersInspected whether there are others inspected; in a state enterprise, a leadership or management to tell
 * @param vote how the board decided on it
 * @param onReport whether somebody had reported the matter or asked for it
 * @param resultInWriting whether the result is in writing
 * @param resultNotified when the result was sent to those who had reported the matter
 */
@Lawful(groups = Law.class)
@RecordBuilder
public record Supervision(
        @Nullable SupervisingBody by,
        @Nullable String board,
        @Nullable LocalDate begunOn,
        @Nullable LocalDate endedOn,
        @Nullable Act planToFront,
        @Nullable Act planToChair,
        @Nullable Act planToUnion,
        @Nullable Act planToInspected,
        @Nullable Boolean othersInspected,
        @Valid @Nullable BoardVote vote,
        @Nullable Boolean onReport,
        @Nullable Boolean resultInWriting,
        @Nullable Act resultNotified) {}
