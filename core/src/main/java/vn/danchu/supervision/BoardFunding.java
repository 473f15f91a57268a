package vn.danchu.supervision;

import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.constraints.Positive;
import org.jspecify.annotations.Nullable;
import vn.danchu.record.Act;

/**
 * Money for a commune's boards in the yearly estimate of the commune Front committee, from the commune's budget (L10:40.2.e,
 * 45.1.e).
 *
 * @param year the budget year
 * @param body for the boards of which kind
 * @param provided when the budget provided it
 */
@RecordBuilder
public record BoardFunding(
        @Positive @Nullable Integer year,
        @Nullable SupervisingBody body,
        @Nullable Act provided) {}
