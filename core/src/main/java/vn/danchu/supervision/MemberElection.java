package vn.danchu.supervision;

import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.Valid;
import jakarta.validation.constraints.PositiveOrZero;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.danchu.record.Act;
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

    /** Whether it is told that the commune Front committee recognised it; what was not answered was not recognised. */
    boolean isRecognised() {
        return recognition != null
                && recognition.isRecognitionBy(Recognition.Body.COMMUNE_FRONT)
                && !(recognition.answer() != null && recognition.answer().isNotDone());
    }

    /** What is not told of whether, and since when, the Front committee recognised or refused it, from its recognition; empty if all is. */
    List<String> untold() {
        Boolean recognised = recognition == null ? null : recognition.recognised();
        Recognition.Body by = recognition == null ? null : recognition.by();
        if (recognition == null) {
            return List.of("");
        }
        Act answer = recognition.answer();
        boolean unanswered = answer != null && answer.isNotDone() && (recognised == null || recognised);
        if (unanswered || (by != null && by != Recognition.Body.COMMUNE_FRONT)) {
            return List.of();
        }
        List<String> untold = new ArrayList<>();
        if (by == null) {
            untold.add("/by");
        }
        if (recognised == null) {
            untold.add("/recognised");
        } else if (recognised && (answer == null || answer.on() == null)) {
            untold.add(answer == null ? "/answer" : "/answer/on");
        }
        return untold;
    }

    /** The day of the answer; null if it is not told. */
    @Nullable
    LocalDate answeredOn() {
        return recognition == null || recognition.answer() == null
                ? null
                : recognition.answer().on();
    }

    /** The first day on which it may have been recognised, whose day is not told: not before it was held, nor the result came in. */
    LocalDate recognisedFrom() {
        LocalDate received = recognition == null ? null : recognition.receivedOn();
        LocalDate held = on == null ? LocalDate.MIN : on;
        return received == null || received.isBefore(held) ? held : received;
    }

    /** The first day on which it may have been answered: that of the answer, or else as above; null if nothing is told of it. */
    @Nullable
    LocalDate answeredFrom() {
        LocalDate answered = answeredOn();
        LocalDate earliest = recognisedFrom();
        return answered != null ? answered : earliest.equals(LocalDate.MIN) ? null : earliest;
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
