package vn.danchu.decision;

import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.Valid;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.danchu.record.Act;
import vn.danchu.record.Span;

/**
 * An online vote (L10:17.2, D59:5). Its counts are the decision's votes.
 *
 * @param agreedWithFront when the village Front working committee agreed that neither meeting nor ballots are needed
 * @param devicesAvailable whether household representatives had a device or smart phone with an internet connection to vote
 *     with, as the village head declares it (D59:5.1.c)
 * @param reportedToCommittee when it was reported to the commune People's Committee
 * @param reportedToFront when it was reported to the commune Front committee
 * @param team its team
 * @param participantDetails what the network group holds of each representative in it (D59:5.2.c); null if not known
 * @param choseOnline household representatives who chose to vote online
 * @param pollContents what the poll holds (D59:5.2.d); null if not known
 * @param announced when the vote was announced to household representatives (D59:5.3)
 * @param announcedContents what the announcement states; null if not known
 * @param voting from the day voting began to its last day
 * @param minutes the minutes of the result
 * @param minutesContents what they state or come with (D59:5.4.a); null if not known
 * @param resultPosted when the result was posted at the cultural house and the community points
 * @param resultAnnounced when it was announced over loudspeakers, in the network group or otherwise
 */
@RecordBuilder
public record OnlineVote(
        @Valid @Nullable Act agreedWithFront,
        @Nullable Boolean devicesAvailable,
        @Valid @Nullable Act reportedToCommittee,
        @Valid @Nullable Act reportedToFront,
        @Valid @Nullable Team team,
        @Nullable Set<ParticipantDetail> participantDetails,
        @PositiveOrZero @Nullable Integer choseOnline,
        @Nullable Set<PollContent> pollContents,
        @Valid @Nullable Act announced,
        @Nullable Set<Announced> announcedContents,
        @Valid @Nullable Span voting,
        @Valid @Nullable ResultMinutes minutes,
        @Nullable Set<MinutesContent> minutesContents,
        @Valid @Nullable Act resultPosted,
        @Valid @Nullable Act resultAnnounced) {

    /** What is known of a representative in the network group (D59:5.2.c). */
    public enum ParticipantDetail {
        /** Full name. */
        FULL_NAME,
        /** Permanent address. */
        PERMANENT_ADDRESS
    }

    /** What the poll holds (D59:5.2.d). */
    public enum PollContent {
        /** The matter. */
        MATTER,
        /** The choice to agree. */
        AGREE,
        /** The choice to disagree. */
        DISAGREE,
        /** The choice of another opinion. */
        OTHER_OPINION
    }

    /** What the announcement of the vote states (D59:5.3). */
    public enum Announced {
        /** The form. */
        FORM,
        /** The matter. */
        MATTER,
        /** The time to vote. */
        TIME,
        /** How to get into the network group and vote. */
        GUIDANCE
    }

    /** What the minutes of the result state or come with (D59:5.4.a). */
    public enum MinutesContent {
        /** When voting began. */
        START,
        /** When voting ended. */
        END,
        /** How many representatives voted. */
        VOTERS,
        /** How many agreed. */
        AGREEING,
        /** How many disagreed. */
        DISAGREEING,
        /** Other opinions; only if there were any. */
        OTHER_OPINIONS,
        /** A screen copy of the result. */
        SCREEN_COPY,
        /** The list of representatives who voted. */
        VOTER_LIST
    }

    /** Copies the sets. */
    public OnlineVote {
        participantDetails = participantDetails == null ? null : Set.copyOf(participantDetails);
        pollContents = pollContents == null ? null : Set.copyOf(pollContents);
        announcedContents = announcedContents == null ? null : Set.copyOf(announcedContents);
        minutesContents = minutesContents == null ? null : Set.copyOf(minutesContents);
    }
}
