package vn.danchu.record;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A residents' meeting that elects the village head or members of a board of the people (D59:3.5.b). */
public interface ElectionMeeting {

    /** The day of the meeting; null if not known. */
    @Nullable
    LocalDate meetingOn();

    /** Whether the Front working committee's representative presented the list of candidates; null if not known. */
    @Nullable
    Boolean listPresented();

    /** Whether those present were asked to stand themselves or to nominate others; null if not known. */
    @Nullable
    Boolean floorInvited();
}
