package vn.danchu.record;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A decision of the community, as the records that rest on it see it: what it tells of the vote (L10:15.3 to 15.5, 21). */
public interface CommunityVote {

    /** Its id, to which those records point; null if not known. */
    @Nullable
    String id();

    /** Code of the village that voted; null if not known, or it is the result over all villages. */
    @Nullable
    String village();

    /** Whether it was held at a meeting; null if not known. */
    @Nullable
    Boolean atMeeting();

    /** The day of the vote; null if not known. */
    @Nullable
    LocalDate decidedOn();

    /** Where that day stands in the decision, as a JSON pointer. */
    String decidedAt();

    /** The counts; null if not known. */
    @Nullable
    Votes votes();

    /** Whether the decision states that it passed; null where it does not say. */
    @Nullable
    Boolean passed();

    /** What the competent body did with the result; null if not known. */
    @Nullable
    Recognition recognition();

    /** A file that keeps decisions of the community. */
    interface Kept {

        /** The decisions, of villages and commune-wide; null if not known. */
        @Nullable
        List<? extends CommunityVote> decisions();
    }
}
