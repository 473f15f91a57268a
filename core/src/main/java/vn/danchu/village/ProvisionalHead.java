package vn.danchu.village;

import io.soabase.recordbuilder.core.RecordBuilder;
import org.jspecify.annotations.Nullable;
import vn.danchu.record.Act;

/**
 * A provisional village head, who serves until one is elected (D59:9.3, D185:4.2).
 *
 * @param appointed the decision that appointed one
 * @param agreedWithFront when the commune Front committee agreed; asked for after a dismissal only (D59:9.3)
 * @param successorElected when the new head was elected
 */
@RecordBuilder
public record ProvisionalHead(
        @Nullable Act appointed,
        @Nullable Act agreedWithFront,
        @Nullable Act successorElected) {}
