package vn.danchu.workplace;

import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.constraints.PositiveOrZero;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A day for which a conference was convened and on which it could not be held for want of attendance (L10:50.2, 68.2).
 *
 * @param on the day, or null if not known
 * @param called how many had to come: all staff, or the delegates summoned; null if not known
 * @param present how many of them came; null if not known
 */
@RecordBuilder
public record Convening(
        @Nullable LocalDate on,
        @PositiveOrZero @Nullable Integer called,
        @PositiveOrZero @Nullable Integer present) {}
