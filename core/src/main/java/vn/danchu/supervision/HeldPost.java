package vn.danchu.supervision;

import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.constraints.Positive;
import org.jspecify.annotations.Nullable;

/**
 * A post that members of a board hold at the same time (L10:37.2, 42.2, 60.2, 77.2).
 *
 * @param post the post
 * @param members how many members hold it, at least one; null if not known how many
 */
@RecordBuilder
public record HeldPost(
        @Nullable Post post, @Positive @Nullable Integer members) {}
