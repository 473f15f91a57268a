package vn.danchu.village;

import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.Valid;
import jakarta.validation.constraints.PositiveOrZero;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.danchu.compliance.Lawful;
import vn.danchu.compliance.Lawful.Law;
import vn.danchu.record.Act;
import vn.danchu.record.Recognition;

/**
 * An election of a village head (D59 arts. 6-8): its preparation, its meeting, its recognition.
 *
 * @param village code of the village
 * @param decisionId id of the community decision of matter 4 that elects; null if not known
 * @param decidedByCommunity whether the community decided; null if only {@code decisionId} says so
 * @param called the decision of the commune chair to hold the election
 * @param planned the plan for it
 * @param plannedWithFront whether the commune chair drew up the plan together with the standing board of the commune Front
 *     committee; null if not known
 * @param team the election team
 * @param posted when the last of the decisions was posted in the village
 * @param announced when the last of them was announced over loudspeakers or otherwise
 * @param list the official list of candidates
 * @param meetingOn the day of the election meeting
 * @param listPresented whether the Front representative presented the list at the meeting
 * @param floorInvited whether those present were asked to stand or to nominate others
 * @param households all households of the village, as frozen at the vote
 * @param candidates each who stood at the vote
 * @param elected whether somebody was elected, as the minutes state; null where they state nothing, and the votes tell
 * @param failureExplained where nobody was elected, whether the minutes state why
 * @param failureReported where nobody was elected, when that was reported to the People's Committee
 * @param recognition what the commune People's Committee did with the result
 * @param reElectionOrdered whether it ordered a new election instead; null if it did not
 * @param tookUpDuties when the head elected took up the duties
 * @param term the term of the head elected
 * @param provisionalHead who served until this election; null if nobody did
 */
@Lawful(groups = Law.class)
@RecordBuilder
public record VillageHeadElection(
        @Nullable String village,
        @Nullable String decisionId,
        @Nullable Boolean decidedByCommunity,
        @Nullable Act called,
        @Nullable Act planned,
        @Nullable Boolean plannedWithFront,
        @Valid @Nullable ElectionTeam team,
        @Nullable Act posted,
        @Nullable Act announced,
        @Valid @Nullable CandidateList list,
        @Nullable LocalDate meetingOn,
        @Nullable Boolean listPresented,
        @Nullable Boolean floorInvited,
        @PositiveOrZero @Nullable Integer households,
        @Nullable List<@Valid Candidate> candidates,
        @Nullable Boolean elected,
        @Nullable Boolean failureExplained,
        @Nullable Act failureReported,
        @Valid @Nullable Recognition recognition,
        @Nullable Boolean reElectionOrdered,
        @Nullable Act tookUpDuties,
        @Valid @Nullable HeadTerm term,
        @Valid @Nullable ProvisionalHead provisionalHead)
        implements VillageHeadChange {
    /** Copies the collection. */
    public VillageHeadElection {
        candidates = candidates == null ? null : List.copyOf(candidates);
    }

    @Override
    public @Nullable Boolean cameToIt() {
        return elected;
    }

    @Override
    public @Nullable Boolean countedToIt() {
        return elected == null ? VillageHeadElectionFacts.electedByVotes(this).toBoolean() : elected;
    }

    @Override
    public String countedToItAt() {
        return elected == null ? "/candidates" : cameToItAt();
    }

    @Override
    public boolean countsItself() {
        return true;
    }

    @Override
    public @Nullable Integer householdsAtVote() {
        return households;
    }

    @Override
    public @Nullable Integer inFavour() {
        return candidates == null || candidates.size() != 1
                ? null
                : candidates.get(0).votes();
    }

    @Override
    public String cameToItAt() {
        return "/elected";
    }
}
