package vn.danchu.decision;

import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.Valid;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the villages voted on a commune-wide matter (L10:21.1, paragraph 2).
 *
 * @param villages all villages of the commune, those that did not vote included
 * @param inFavour villages in favour; needed only where {@code votes} does not say it
 * @param votes each village's vote; a village left out is not in favour; null if not known
 */
@RecordBuilder
public record VillageTally(
        @PositiveOrZero @Nullable Integer villages,
        @PositiveOrZero @Nullable Integer inFavour,
        @Nullable List<@Valid VillageVote> votes) {

    /** Copies the list. */
    public VillageTally {
        votes = votes == null ? null : List.copyOf(votes);
    }
}
