package vn.danchu.html.page;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.danchu.rollup.Portion;

/**
 * A chart of bars, a row each, or of points joined by a line; geometry in whole units of the picture.
 *
 * @param id distinguishes it on its page
 * @param title what it shows, in a sentence that also serves who does not see it
 * @param rows the rows
 * @param line the points of a line, empty for bars
 */
record Chart(String id, String title, List<Row> rows, List<Point> line) {

    static final int LABEL = 230;
    static final int WIDTH = 360;
    static final int STEP = 34;
    private static final int LINE_HEIGHT = 200;

    /**
     * A row of bars.
     *
     * @param label what it is of
     * @param value the value in words, behind the bars
     * @param parts the bars
     */
    record Row(String label, String value, List<Part> parts) {}

    /**
     * A bar.
     *
     * @param style the class of its style
     * @param x where it begins
     * @param width its width
     * @param text what stands in it; empty if there is no room
     */
    record Part(String style, int x, int width, String text) {}

    /**
     * A point of a line.
     *
     * @param x place to the right
     * @param y place downwards
     * @param label what stands below
     * @param value what stands above
     */
    record Point(int x, int y, String label, String value) {}

    /** A part of a whole: its style and how many. */
    record Share(String style, long count) {}

    /** A row whose shares fill their part of the longest row's width. */
    static Row shares(String label, String value, List<Share> shares, long longest) {
        List<Part> parts = new ArrayList<>();
        int x = 0;
        for (Share share : shares) {
            int width = longest == 0 ? 0 : (int) (share.count() * WIDTH / longest);
            if (share.count() > 0) {
                width = Math.max(width, 2);
                parts.add(new Part(share.style(), x, width, width > 24 ? Long.toString(share.count()) : ""));
                x += width;
            }
        }
        return new Row(label, value, parts);
    }

    /** A row of points out of a maximum; no bar if the maximum is not known. */
    static Row points(String label, String value, @Nullable BigDecimal points, @Nullable BigDecimal maximum) {
        List<Part> parts = new ArrayList<>();
        parts.add(new Part("rest", 0, WIDTH, ""));
        if (points != null && maximum != null && maximum.signum() > 0) {
            int width = points.max(BigDecimal.ZERO)
                    .min(maximum)
                    .multiply(BigDecimal.valueOf(WIDTH))
                    .divide(maximum, 0, RoundingMode.DOWN)
                    .intValue();
            parts.add(new Part("points", 0, width, ""));
        }
        return new Row(label, value, parts);
    }

    /** Shares of their own wholes, one below another; their numbers stand in the title. */
    static Chart portions(String id, String title, PageTexts words, List<String> labels, List<Portion> portions) {
        List<Row> rows = new ArrayList<>();
        List<String> told = new ArrayList<>();
        for (int i = 0; i < labels.size(); i++) {
            Portion portion = portions.get(i);
            told.add(labels.get(i) + ": " + words.share(portion));
            rows.add(points(
                    labels.get(i),
                    portion.isShare() ? words.norms().percentage(portion.percent(1)) : "",
                    BigDecimal.valueOf(portion.part()),
                    BigDecimal.valueOf(portion.of())));
        }
        return new Chart(id, title + ". " + String.join("; ", told), rows, List.of());
    }

    /** A line through values in their order; the axis runs from 0 to the greatest. */
    static Chart line(String id, String title, List<String> labels, List<BigDecimal> values, List<String> shown) {
        BigDecimal most = values.stream().reduce(BigDecimal.ONE, BigDecimal::max);
        List<Point> points = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            int x = 50 + (values.size() == 1 ? 0 : i * 500 / (values.size() - 1));
            int height = values.get(i)
                    .max(BigDecimal.ZERO)
                    .multiply(BigDecimal.valueOf(LINE_HEIGHT - 70))
                    .divide(most, 0, RoundingMode.HALF_UP)
                    .intValue();
            points.add(new Point(x, LINE_HEIGHT - 35 - height, labels.get(i), shown.get(i)));
        }
        return new Chart(id, title, List.of(), points);
    }

    int height() {
        return line.isEmpty() ? rows.size() * STEP : LINE_HEIGHT;
    }

    /** The points as the attribute of a line has them. */
    String joined() {
        StringBuilder joined = new StringBuilder();
        line.forEach(
                point -> joined.append(point.x()).append(',').append(point.y()).append(' '));
        return joined.toString().trim();
    }
}
