package vn.danchu.decision;

import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.Valid;
import jakarta.validation.constraints.PositiveOrZero;
import org.jspecify.annotations.Nullable;
import vn.danchu.record.Act;
import vn.danchu.record.Span;

/**
 * An online vote (L10:17.2, D59:5). Its counts are the decision's votes.
 *
 * @param agreedWithFront when the village Front working committee agreed that neither meeting nor ballots are needed
 * @param reportedToCommittee when it was reported to the commune People's Committee
 * @param reportedToFront when it was reported to the commune Front committee
 * @param team its team
 * @param choseOnline household representatives who chose to vote online
 * @param voting from the day voting began to its last day
 * @param resultPosted when the result was posted at the cultural house and the community points
 * @param resultAnnounced when it was announced over loudspeakers, in the network group or otherwise
 */
@RecordBuilder
public record OnlineVote(
        @Valid @Nullable Act agreedWithFront,
        @Valid @Nullable Act reportedToCommittee,
        @Valid @Nullable Act reportedToFront,
        @Valid @Nullable Team team,
        @PositiveOrZero @Nullable Integer choseOnline,
        @Valid @Nullable Span voting,
        @Valid @Nullable Act resultPosted,
        @Valid @Nullable Act resultAnnounced) {}
