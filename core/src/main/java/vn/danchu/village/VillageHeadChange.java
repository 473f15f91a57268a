package vn.danchu.village;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.danchu.record.DecisionRecord;

/** An election or a dismissal of a village head: both rest on a decision of the community (L10:15.4). */
public interface VillageHeadChange extends DecisionRecord, HeadPost {

    /** Whether the community decided; null if only {@link DecisionRecord#decisionId()} says so or it is not known. */
    @Nullable
    Boolean decidedByCommunity();

    /** The day of the residents' meeting; null if not known. */
    @Nullable
    LocalDate meetingOn();

    @Override
    default @Nullable LocalDate votedOn() {
        return meetingOn();
    }

    @Override
    default String votedAt() {
        return "/meetingOn";
    }
}
