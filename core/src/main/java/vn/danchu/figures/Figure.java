package vn.danchu.figures;

import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A figure of a report, as printed. Null means that the report does not say. Whether the figure is right is not asked here:
 * {@link FigureCheck} says so.
 *
 * @param key what it counts, in lower case with hyphens; unlike the keys of the report's other figures
 * @param value how many: a whole number of what the key counts (cases, persons, days), or a measured amount with its unit
 * @param qualifier how the value limits the true number; null when it is exact
 * @param kind what it counts over time; null if not known
 * @param unit what the value, its parts and the whole given with it are measured in; null for a count
 * @param label what the report calls it; null for the name the library has for its key
 * @param of key of the figure of the same report that it is counted out of, and so cannot be greater than
 * @param ofValue the number that it is counted out of, where no figure of the report gives it
 * @param parts what it is broken down into
 * @param partsAreComplete true if the parts are all there are, false if some are left out
 * @param stated the percentage of its whole as printed, such as {@code 98.54%} or {@code >91%}, or several with semicolons
 *     between them; see {@link StatedPercentage}
 * @param comparisons what the report compares it with: a plan, another period. Unlike a whole these may be less
 */
@RecordBuilder
public record Figure(
        @NotBlank @Size(max = 200) String key,
        @PositiveOrZero @Nullable BigDecimal value,
        @Nullable FigureUnit unit,
        @Nullable String label,
        @Nullable Qualifier qualifier,
        @Nullable FigureKind kind,
        @Nullable String of,
        @PositiveOrZero @Nullable BigDecimal ofValue,
        @Nullable List<@Valid FigurePart> parts,
        @Nullable Boolean partsAreComplete,
        @Nullable String stated,
        @Nullable List<@Valid FigureComparison> comparisons) {

    /** Copies the list. */
    public Figure {
        parts = parts == null ? null : List.copyOf(parts);
        comparisons = comparisons == null ? null : List.copyOf(comparisons);
    }

    /** The value as a count; null if it is not given, is measured, or is no whole number that can be counted. */
    public @Nullable Long count() {
        return count(value);
    }

    /** The whole given with it as a count; null as for {@link #count()}. */
    public @Nullable Long ofCount() {
        return count(ofValue);
    }

    private @Nullable Long count(@Nullable BigDecimal number) {
        return number == null || unit != null || !Count.isCountable(number)
                ? null
                : Long.valueOf(number.longValueExact());
    }
}
