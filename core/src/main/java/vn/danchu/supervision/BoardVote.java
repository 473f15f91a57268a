package vn.danchu.supervision;

import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.constraints.PositiveOrZero;
import org.jspecify.annotations.Nullable;

/**
 * A vote of a board, which decides by majority (D59:12.3, 16.3, 20.3, 24.3).
 *
 * @param members all members of the board
 * @param present those present; null if attendance was not recorded
 * @param inFavour those in favour
 */
@RecordBuilder
public record BoardVote(
        @PositiveOrZero @Nullable Integer members,
        @PositiveOrZero @Nullable Integer present,
        @PositiveOrZero @Nullable Integer inFavour) {

    /** The number the majority is taken of: those present, or all members where attendance was not recorded. */
    public @Nullable Integer base() {
        return present != null ? present : members;
    }
}
