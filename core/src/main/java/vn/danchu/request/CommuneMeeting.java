package vn.danchu.request;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.danchu.compliance.Lawful;
import vn.danchu.compliance.Lawful.Law;

/**
 * A meeting of the People's Council, the People's Committee or the Front committee of the commune (L10:39.3, 44.3). Whether it
 * concerned a board's tasks is declared by the unit, never worked out (reading B28). Null means not known.
 *
 * @param heldOn the day
 * @param concernsInspectionBoard whether it had a content that concerns the inspection board's tasks
 * @param inspectionBoardInvited whether the inspection board was invited
 * @param boardsConcerned the investment supervision boards whose programme or project it concerned; empty if none
 */
@Lawful(groups = Law.class)
@RecordBuilder
public record CommuneMeeting(
        @Nullable LocalDate heldOn,
        @Nullable Boolean concernsInspectionBoard,
        @Nullable Boolean inspectionBoardInvited,
        @Nullable List<BoardConcerned> boardsConcerned) {

    /** Copies the list. */
    public CommuneMeeting {
        boardsConcerned = boardsConcerned == null ? null : List.copyOf(boardsConcerned);
    }
}
