package vn.danchu.village;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.danchu.compliance.Lawful;
import vn.danchu.compliance.Lawful.Law;
import vn.danchu.record.ElectionMeeting;

/**
 * A village meeting that elects members of a board of the people (L10:15.5, D59:3.5.b).
 *
 * @param village code of the village
 * @param board whose members it elects
 * @param decisionId id of the community decision of matter 5 that elects; null if not known
 * @param meetingOn the day of the meeting
 * @param listPresented whether the Front representative presented the list at the meeting
 * @param floorInvited whether those present were asked to stand or to nominate others
 */
@RecordBuilder
@Lawful(groups = Law.class)
public record BoardElection(
        @Nullable String village,
        @Nullable ElectedBoard board,
        @Nullable String decisionId,
        @Nullable LocalDate meetingOn,
        @Nullable Boolean listPresented,
        @Nullable Boolean floorInvited)
        implements ElectionMeeting {}
