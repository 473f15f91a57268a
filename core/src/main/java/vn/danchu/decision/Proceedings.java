package vn.danchu.decision;

import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.Valid;
import jakarta.validation.constraints.PositiveOrZero;
import org.jspecify.annotations.Nullable;

/**
 * The course of a meeting of a village or a cluster (L10:18.4, D59:3.5). Representatives present are counted in its votes.
 *
 * @param secretaryInFavour representatives for the secretary
 * @param method how the matter was voted on
 * @param methodInFavour representatives for that method
 * @param countingBoard the counting board of a secret ballot
 */
@RecordBuilder
public record Proceedings(
        @PositiveOrZero @Nullable Integer secretaryInFavour,
        @Nullable Method method,
        @PositiveOrZero @Nullable Integer methodInFavour,
        @Valid @Nullable CountingBoard countingBoard) {

    /** How a meeting votes (L10:18.4.d). */
    public enum Method {
        /** Show of hands. */
        HANDS,
        /** Secret ballot. */
        SECRET_BALLOT
    }
}
