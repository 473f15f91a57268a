package vn.danchu.workplace;

import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.constraints.PositiveOrZero;
import org.jspecify.annotations.Nullable;
import vn.danchu.record.Act;

/**
 * The dialogue group of workers who belong to no organisation of workers (nhóm đại diện đối thoại của người lao động,
 * D145:37.1).
 *
 * @param workersOutside number of workers who belong to none; null if not known
 * @param helped when the employer guided and helped them to choose it; done false if it did not
 * @param chosen when they had chosen it; done false if there is none
 */
@RecordBuilder
public record DialogueGroup(
        @PositiveOrZero @Nullable Integer workersOutside,
        @Nullable Act helped,
        @Nullable Act chosen) {}
