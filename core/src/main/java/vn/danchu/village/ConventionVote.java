package vn.danchu.village;

import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.Valid;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.danchu.record.Act;
import vn.danchu.record.Votes;

/**
 * The vote on a convention (D61 art. 10).
 *
 * @param on the day of the meeting, or the last day for returning ballots
 * @param form meeting or ballots
 * @param votes the counts
 * @param ballotsFrom the day ballots went out
 * @param failedMeeting the meeting before the ballots
 * @param passed whether the minutes state that it passed; null where they state nothing
 * @param resultPublic when the result of the ballots was made public
 */
@RecordBuilder
public record ConventionVote(
        @Nullable LocalDate on,
        @Nullable ConventionVoteForm form,
        @Valid @Nullable Votes votes,
        @Nullable LocalDate ballotsFrom,
        @Valid @Nullable FailedMeeting failedMeeting,
        @Nullable Boolean passed,
        @Nullable Act resultPublic) {}
