package vn.danchu.decision;

import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.constraints.PositiveOrZero;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Households that consented to an initiative on one day: a count, never names.
 *
 * @param on the day
 * @param households how many
 */
@RecordBuilder
public record Consent(
        @Nullable LocalDate on, @PositiveOrZero @Nullable Integer households) {}
