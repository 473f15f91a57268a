package vn.danchu.figures;

import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A figure of a report, as printed. Null means that the report does not say. Whether the figure is right is not asked here:
 * {@link FigureCheck} says so.
 *
 * @param key what it counts, in lower case with hyphens; unlike the keys of the report's other figures
 * @param value how many, a whole number in the unit that the key implies (cases, persons, đồng)
 * @param qualifier how the value limits the true number; null when it is exact
 * @param kind what it counts over time; null if not known
 * @param of key of the figure of the same report that it is counted out of, and so cannot be greater than
 * @param ofValue the number that it is counted out of, where no figure of the report gives it
 * @param parts what it is broken down into
 * @param partsAreComplete true if the parts are all there are, false if some are left out
 * @param stated the percentage of its whole as printed, such as {@code 98.54%} or {@code >91%}; see
 *     {@link StatedPercentage}
 */
@RecordBuilder
public record Figure(
        @NotBlank @Size(max = 200) String key,
        @PositiveOrZero @Nullable Long value,
        @Nullable Qualifier qualifier,
        @Nullable FigureKind kind,
        @Nullable String of,
        @PositiveOrZero @Nullable Long ofValue,
        @Nullable List<@Valid FigurePart> parts,
        @Nullable Boolean partsAreComplete,
        @Nullable String stated) {

    /** Copies the list. */
    public Figure {
        parts = parts == null ? null : List.copyOf(parts);
    }

    /** A figure on its own. */
    public static Figure of(String key, long value) {
        return new Figure(key, value, null, null, null, null, null, null, null);
    }

    /** A figure on its own whose kind is known. */
    public static Figure of(String key, long value, FigureKind kind) {
        return new Figure(key, value, null, kind, null, null, null, null, null);
    }
}
