package vn.danchu.decision;

import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.constraints.PositiveOrZero;
import org.jspecify.annotations.Nullable;

/**
 * One village's vote on a commune-wide matter; the village is in favour with two thirds of its household representatives.
 *
 * @param village the village's code
 * @param households all its households
 * @param inFavour household representatives in favour
 */
@RecordBuilder
public record VillageVote(
        @Nullable String village,
        @PositiveOrZero @Nullable Integer households,
        @PositiveOrZero @Nullable Integer inFavour) {

    /** Whether the village is in favour; null if its counts are not known or contradict each other. */
    public @Nullable Boolean isInFavour() {
        return households == null || inFavour == null || households < 1 || inFavour > households
                ? null
                : DecisionMatter.TWO_THIRDS.reachedBy(inFavour, households);
    }
}
