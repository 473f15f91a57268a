package vn.danchu.measures;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.danchu.figures.ActivityReport;
import vn.danchu.figures.Figure;
import vn.danchu.scoring.set.MeasureValue;
import vn.danchu.scoring.set.Measured;
import vn.danchu.scoring.set.Measures;

/**
 * The measures that the figures of an activity report give, by a mapping that the caller states.
 *
 * <p>A figure is taken as printed, only if it is exact and stands in the report once. Whether it is right is not asked here:
 * {@link vn.danchu.figures.FigureCheck} says so, and the scorer names a part above its whole. Stateless and thread-safe.
 */
public final class ReportMeasurements {

    private final List<Figure> figures;

    private ReportMeasurements(List<Figure> figures) {
        this.figures = figures;
    }

    /** A number and where it stands; without a number, why it is not known. */
    private record Read(@Nullable Long number, String path, MeasureGap.@Nullable Reason wrong) {}

    /** The measures of a report. Each traces to the pointers of its figures in the report. */
    public static Measurements of(ActivityReport report, List<FigureMapping> mappings) {
        Objects.requireNonNull(report, "report");
        Objects.requireNonNull(mappings, "mappings");
        ReportMeasurements reading = new ReportMeasurements(report.figures() == null ? List.of() : report.figures());
        Measures.Builder measures = Measures.builder();
        List<MeasureGap> gaps = new ArrayList<>();
        for (FigureMapping mapping : mappings) {
            List<Read> read = mapping.share()
                    ? List.of(reading.read(mapping.figure()), reading.whole(mapping))
                    : List.of(reading.read(mapping.figure()));
            Read wrong =
                    read.stream().filter(one -> one.wrong != null).findFirst().orElse(null);
            if (wrong != null) {
                MeasureGap.Reason reason = Objects.requireNonNull(wrong.wrong);
                gaps.add(new MeasureGap(mapping.measure(), reason, List.of(), List.of(wrong.path), null));
            } else {
                List<String> trace = read.stream().map(Read::path).distinct().toList();
                measures.put(mapping.measure(), new Measured(value(read), Measured.Origin.ACTIVITY_REPORT, trace));
            }
        }
        return new Measurements(measures.build(), gaps, Map.of());
    }

    private static MeasureValue value(List<Read> read) {
        long first = Objects.requireNonNull(read.get(0).number);
        return read.size() == 1
                ? MeasureValue.count(first)
                : MeasureValue.ratio(first, Objects.requireNonNull(read.get(1).number));
    }

    private Read whole(FigureMapping mapping) {
        if (mapping.of() != null) {
            return read(mapping.of());
        }
        int at = place(mapping.figure());
        if (at < 0) {
            return new Read(null, "/figures", MeasureGap.Reason.NOT_RECORDED);
        }
        Figure figure = figures.get(at);
        if (figure.ofCount() != null) {
            return new Read(figure.ofCount(), "/figures/" + at + "/ofValue", null);
        }
        return figure.of() == null
                ? new Read(null, "/figures/" + at + "/of", MeasureGap.Reason.NOT_RECORDED)
                : read(figure.of());
    }

    private Read read(String key) {
        int at = place(key);
        if (at == -1) {
            return new Read(null, "/figures", MeasureGap.Reason.NOT_RECORDED);
        }
        if (at < 0) {
            return new Read(null, "/figures", MeasureGap.Reason.AMBIGUOUS);
        }
        String path = "/figures/" + at + "/value";
        Long value = figures.get(at).count();
        if (value == null) {
            return new Read(null, path, MeasureGap.Reason.NOT_RECORDED);
        }
        return figures.get(at).qualifier() == null
                ? new Read(value, path, null)
                : new Read(null, path, MeasureGap.Reason.INEXACT);
    }

    /** The place of the figure with this key; -1 if there is none, -2 if there are several. */
    private int place(String key) {
        int place = -1;
        for (int i = 0; i < figures.size(); i++) {
            if (key.equals(figures.get(i).key())) {
                if (place >= 0) {
                    return -2;
                }
                place = i;
            }
        }
        return place;
    }
}
