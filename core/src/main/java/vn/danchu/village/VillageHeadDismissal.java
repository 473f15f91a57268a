package vn.danchu.village;

import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.Valid;
import jakarta.validation.constraints.PositiveOrZero;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.danchu.compliance.Lawful;
import vn.danchu.compliance.Lawful.Law;
import vn.danchu.record.Act;
import vn.danchu.record.Recognition;

/**
 * A dismissal of a village head (D59 art. 9) and what follows it.
 *
 * @param village code of the village
 * @param decisionId id of the community decision of matter 4 that dismisses; null if not known
 * @param decidedByCommunity whether the community decided; null if only {@code decisionId} says so
 * @param ground what it rests on
 * @param otherGround what it rests on where that is none of D59:9.1; null if it is one
 * @param requestInWriting for the head's own request, whether it was made to the commune chair in writing
 * @param requestReasoned for the head's own request, whether it gives reasons
 * @param proposed the proposal of the head of the Front working committee to the commune chair
 * @param headLeadsFront whether the village head is head of the Front working committee as well
 * @param causes the causes the proposal names
 * @param petitioners households, or household representatives, that petitioned
 * @param households all households of the village
 * @param meetingOn the day of the residents' meeting
 * @param agreed whether the meeting agreed on the dismissal
 * @param recognition what the commune People's Committee did with the community's decision
 * @param committeeDecided where the meeting did not agree, the People's Committee's own decision
 * @param committeeAgreedWithFront when the commune Front committee agreed to that decision
 * @param committeeDismissed whether that decision dismisses the head
 * @param newElectionDecided the People's Committee's decision to hold an election
 * @param postVacant false if a new head took over the same day; true or null if nobody did
 * @param provisionalHead who serves until then; null if nobody, or not known
 */
@Lawful(groups = Law.class)
@RecordBuilder
public record VillageHeadDismissal(
        @Nullable String village,
        @Nullable String decisionId,
        @Nullable Boolean decidedByCommunity,
        @Nullable DismissalGround ground,
        @Nullable String otherGround,
        @Nullable Boolean requestInWriting,
        @Nullable Boolean requestReasoned,
        @Nullable Act proposed,
        @Nullable Boolean headLeadsFront,
        @Nullable Set<DismissalCause> causes,
        @PositiveOrZero @Nullable Integer petitioners,
        @PositiveOrZero @Nullable Integer households,
        @Nullable LocalDate meetingOn,
        @Nullable Boolean agreed,
        @Valid @Nullable Recognition recognition,
        @Nullable Act committeeDecided,
        @Nullable Act committeeAgreedWithFront,
        @Nullable Boolean committeeDismissed,
        @Nullable Act newElectionDecided,
        @Nullable Boolean postVacant,
        @Valid @Nullable ProvisionalHead provisionalHead)
        implements VillageHeadChange {
    /** Copies the collection; a blank ground says nothing. */
    public VillageHeadDismissal {
        otherGround = otherGround == null || otherGround.isBlank() ? null : otherGround;
        causes = causes == null ? null : Set.copyOf(causes);
    }

    @Override
    public @Nullable Boolean cameToIt() {
        return agreed;
    }

    @Override
    public @Nullable Integer householdsAtVote() {
        return households;
    }

    @Override
    public String cameToItAt() {
        return "/agreed";
    }
}
