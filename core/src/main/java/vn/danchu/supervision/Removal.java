package vn.danchu.supervision;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.danchu.record.Act;

/**
 * A member's leaving the board during the term (L10:36.2, 60.3, 77.3; D59:13.1).
 *
 * @param on the day it was decided
 * @param village code of the village that elected the member, in a commune
 * @param ground why
 * @param proposed when the commune Front committee, in an agency or enterprise the union, proposed it
 * @param proposedByOtherOrganisation in an enterprise, when the workers' other organisation did (L10:77.3)
 * @param decidedBy who decided
 */
@RecordBuilder
public record Removal(
        @Nullable LocalDate on,
        @Nullable String village,
        @Nullable Ground ground,
        @Nullable Act proposed,
        @Nullable Act proposedByOtherOrganisation,
        @Nullable Decider decidedBy) {

    /** Why a member leaves. */
    public enum Ground {
        /** Không hoàn thành nhiệm vụ. */
        DUTIES_NOT_DONE,
        /** Không còn được tín nhiệm. */
        CONFIDENCE_LOST,
        /** Xin thôi làm nhiệm vụ. */
        OWN_REQUEST,
        /** Another ground; the law knows none. */
        OTHER
    }

    /** Who decided that a member leaves. */
    public enum Decider {
        /** The village that elected the member. */
        ELECTING_VILLAGE,
        /** The commune Front committee. */
        FRONT_COMMITTEE,
        /** The staff or workers' conference. */
        CONFERENCE,
        /** Somebody else. */
        OTHER
    }
}
