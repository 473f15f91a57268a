package vn.danchu.figures;

import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a report compares a figure with. Nothing is a part of a plan or of last year: 105.2% of the plan is no contradiction.
 *
 * @param basis with what
 * @param figure key of the figure of the same report that it is compared with; null if {@code value} gives the number
 * @param value the number it is compared with, in the unit of the figure; null if {@code figure} names it
 * @param stated what the report prints: {@code 105,2%} for a share of the basis; {@code tăng 9,3%}, {@code giảm 4%},
 *     {@code +9.3%} for a change in percent; {@code tăng 12} for one in numbers. See {@link StatedChange}
 */
public record FigureComparison(
        Basis basis,
        @Size(max = 200) @Nullable String figure,
        @PositiveOrZero @Nullable BigDecimal value,
        @Nullable String stated) {

    /** Refuses a null basis. */
    public FigureComparison {
        Objects.requireNonNull(basis, "basis");
    }

    /** With what a figure is compared. */
    public enum Basis {
        /** Kế hoạch, chỉ tiêu được giao. */
        PLAN,
        /** Cùng kỳ năm trước. */
        SAME_PERIOD_LAST_YEAR,
        /** Kỳ trước. */
        PREVIOUS_PERIOD
    }
}
