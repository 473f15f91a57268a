package vn.danchu.consultation;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.danchu.record.Act;

/**
 * The hearing of the citizens whom an administrative decision binds (L10:27).
 *
 * @param exemption why the law asks for none, or null if there is no such reason
 * @param informed when those bound were told
 * @param asked whether any of them asked to speak, or null if not known
 * @param heard when those who asked had spoken, themselves or through a representative
 * @param meeting when a dialogue meeting was held; the law leaves it to the People's Committee
 * @param attendees who was represented at the meeting; null if not known
 * @param fullyCompiled whether the opinions of those bound and of the bodies and persons concerned were all compiled, or
 *     null if not known
 * @param answersSent when the answers to those opinions were sent to the bodies and persons concerned
 * @param keptOnFile whether the answers are kept with the decision's file, or null if not known
 */
@RecordBuilder
public record Hearing(
        @Nullable Exemption exemption,
        @Nullable Act informed,
        @Nullable Boolean asked,
        @Nullable Act heard,
        @Nullable Act meeting,
        @Nullable Set<Attendee> attendees,
        @Nullable Boolean fullyCompiled,
        @Nullable Act answersSent,
        @Nullable Boolean keptOnFile) {

    /** Decisions that art. 27 leaves out. */
    public enum Exemption {
        /** Its content is a State secret. */
        STATE_SECRET,
        /** It punishes an administrative violation. */
        PENALTY_DECISION
    }

    /** Who takes part in the dialogue meeting (L10:27.2). */
    public enum Attendee {
        /** The leadership of the commune People's Committee. */
        COMMITTEE_LEADERSHIP,
        /** The commune Front committee. */
        FRONT_COMMITTEE,
        /** The people's inspection board. */
        INSPECTION_BOARD,
        /** The citizens whom the decision binds. */
        CITIZENS_BOUND
    }

    /** Copies the set. */
    public Hearing {
        attendees = attendees == null ? null : Set.copyOf(attendees);
    }
}
