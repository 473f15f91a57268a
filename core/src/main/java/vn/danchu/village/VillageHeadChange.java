package vn.danchu.village;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** An election or a dismissal of a village head: both rest on a decision of the community (L10:15.4). */
public interface VillageHeadChange {

    /** The id of the community decision; null if not known. */
    @Nullable
    String decisionId();

    /** Whether the community decided; null if only {@link #decisionId()} says so or it is not known. */
    @Nullable
    Boolean decidedByCommunity();

    /** Whether the meeting came to a decision: elected somebody, or agreed on the dismissal; null if not known. */
    @Nullable
    Boolean cameToIt();

    /** The day of the residents' meeting; null if not known. */
    @Nullable
    LocalDate meetingOn();

    /** The provisional head until a new one is elected; null if none was appointed. */
    @Nullable
    ProvisionalHead provisionalHead();
}
