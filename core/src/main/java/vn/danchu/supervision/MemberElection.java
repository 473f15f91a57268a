package vn.danchu.supervision;

import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.Valid;
import jakarta.validation.constraints.PositiveOrZero;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.danchu.record.DecisionRecord;
import vn.danchu.record.Recognition;

/**
 * The election of members of a board by one village (L10:15.5, 36.1; D59:13.1, 17.1).
 *
 * @param village code of the village
 * @param on the day of the meeting, or the last day of collecting ballots
 * @param elected how many it elected
 * @param form how
 * @param decision the user's reference of the village's decision, or null if none is kept
 * @param listPresented at a meeting, whether the Front working committee's representative presented the list of candidates
 *     (D59:3.5.b)
 * @param floorInvited at a meeting, whether those present were asked to stand or to nominate others (D59:3.5.b)
 * @param recognition what the commune Front committee did with the result (L10:21.2, 40.2.b)
 */
@RecordBuilder
public record MemberElection(
        @Nullable String village,
        @Nullable LocalDate on,
        @PositiveOrZero @Nullable Integer elected,
        @Nullable ElectionForm form,
        @Nullable String decision,
        @Nullable Boolean listPresented,
        @Nullable Boolean floorInvited,
        @Valid @Nullable Recognition recognition)
        implements DecisionRecord {

    /** Whether the commune Front committee may have refused it, for all that is told: somebody did, and by whom is not told otherwise. */
    boolean isRefused() {
        return recognition != null && recognition.isRefusalBy(Recognition.Body.COMMUNE_FRONT);
    }

    /** Whether it is told that the commune Front committee recognised it. */
    boolean isRecognised() {
        return recognition != null && recognition.isRecognitionBy(Recognition.Body.COMMUNE_FRONT);
    }

    /** What of its recognition is not told, so that it is not known whether the Front committee recognised or refused it; null if it is. */
    @Nullable
    String untold() {
        if (recognition == null) {
            return "";
        }
        Boolean recognised = recognition.recognised();
        Recognition.Body by = recognition.by();
        return by == null
                ? recognised == null ? "" : "/by"
                : recognised == null && by == Recognition.Body.COMMUNE_FRONT ? "/recognised" : null;
    }

    /** The first day on which that may have been, of the answer or else of the election; null if neither is told. */
    @Nullable
    LocalDate answeredFrom() {
        LocalDate answered = recognition == null || recognition.answer() == null
                ? null
                : recognition.answer().on();
        return answered == null ? on : answered;
    }

    @Override
    public @Nullable String decisionId() {
        return decision;
    }

    @Override
    public String decisionAt() {
        return "/decision";
    }

    @Override
    public @Nullable LocalDate votedOn() {
        return on;
    }

    @Override
    public String votedAt() {
        return "/on";
    }

    @Override
    public @Nullable Boolean atMeeting() {
        return form == ElectionForm.VILLAGE_MEETING
                ? Boolean.TRUE
                : form == ElectionForm.BALLOTS ? Boolean.FALSE : null;
    }

    @Override
    public @Nullable Boolean cameToIt() {
        return elected == null ? null : elected > 0;
    }

    /** How many were elected, each of whom had votes of his own. */
    @Override
    public boolean countsItself() {
        return true;
    }

    @Override
    public String cameToItAt() {
        return "/elected";
    }
}
