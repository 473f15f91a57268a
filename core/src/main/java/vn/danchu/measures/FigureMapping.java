package vn.danchu.measures;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Which figure of an activity report gives a measure.
 *
 * @param measure key of the measure
 * @param figure key of the figure: the value of a count, the part of a ratio
 * @param of key of the figure that is the whole of a ratio; null where the figure itself names its whole, or for a count
 * @param share whether the measure is a ratio; a count if not
 */
public record FigureMapping(
        String measure, String figure, @Nullable String of, boolean share) {

    /** Refuses null. */
    public FigureMapping {
        Objects.requireNonNull(measure, "measure");
        Objects.requireNonNull(figure, "figure");
    }

    /** A count. */
    public static FigureMapping count(String measure, String figure) {
        return new FigureMapping(measure, figure, null, false);
    }

    /** A ratio whose whole the report gives with the figure. */
    public static FigureMapping ratio(String measure, String figure) {
        return new FigureMapping(measure, figure, null, true);
    }

    /** A ratio of two figures. */
    public static FigureMapping ratio(String measure, String part, String whole) {
        Objects.requireNonNull(part, "part");
        return new FigureMapping(measure, part, Objects.requireNonNull(whole, "whole"), true);
    }
}
