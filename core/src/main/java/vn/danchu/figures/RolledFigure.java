package vn.danchu.figures;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One figure, rolled up. A value with gaps is what was reported, not what there was.
 *
 * @param key what it counts
 * @param kind what it counts over time, or null if the reports do not say or disagree
 * @param value the flows of the periods and units added, or the latest stocks or cumulative values of the units added;
 *     null if they cannot be, which a finding of the roll-up then says
 * @param unit what the value is measured in: that of the reports where they agree, else the smallest of the dimension; null
 *     for a count
 * @param on the day of a stock, or the last day of a cumulative value; null for a flow and where there is no value
 * @param gaps what is not in the value
 */
public record RolledFigure(
        String key,
        @Nullable FigureKind kind,
        @Nullable BigDecimal value,
        @Nullable FigureUnit unit,
        @Nullable LocalDate on,
        List<Gap> gaps) {

    /** Copies the list. */
    public RolledFigure {
        Objects.requireNonNull(key, "key");
        gaps = List.copyOf(Objects.requireNonNull(gaps, "gaps"));
    }

    /** Whether there is a value and nothing is left out of it. */
    public boolean complete() {
        return value != null && gaps.isEmpty();
    }
}
