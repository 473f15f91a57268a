package vn.danchu.figures;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A part that a report breaks a figure down into; parts of one figure do not overlap.
 *
 * @param key what it counts; unlike the other parts' keys
 * @param value how many, in the unit of the whole; null if not known
 */
public record FigurePart(
        @NotBlank @Size(max = 200) String key,
        @PositiveOrZero @Nullable BigDecimal value) {}
