package vn.danchu.tabular;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.danchu.figures.ActivityReport;
import vn.danchu.figures.ActivityReportBuilder;
import vn.danchu.figures.Figure;
import vn.danchu.figures.ReportingPeriod;
import vn.danchu.figures.ReportingUnit;

/**
 * A row of a table of figures: one figure of one unit and period.
 *
 * @param unit whose it is; code and name null where the table has no such column
 * @param period the period; its ends null where the table does not say
 * @param figure the figure
 * @param formerUnit the unit's code as written in the row, where that of its successor replaced it; null otherwise
 */
public record FigureRow(
        ReportingUnit unit,
        ReportingPeriod period,
        Figure figure,
        @Nullable String formerUnit) {
    /** Names an argument that is missing. */
    public FigureRow {
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(period, "period");
        Objects.requireNonNull(figure, "figure");
    }

    /**
     * The rows as reports: one a unit and period, in the order of their first rows. What was reported of a unit that is no
     * more stays a report of its own, and its note names the code.
     */
    public static List<ActivityReport> reports(List<FigureRow> rows) {
        Objects.requireNonNull(rows, "rows");
        record Of(
                ReportingUnit unit,
                ReportingPeriod period,
                @Nullable String former) {}
        Map<Of, List<Figure>> reports = new LinkedHashMap<>();
        for (FigureRow row : rows) {
            reports.computeIfAbsent(new Of(row.unit, row.period, row.formerUnit), of -> new ArrayList<>())
                    .add(row.figure);
        }
        List<ActivityReport> made = new ArrayList<>();
        reports.forEach((of, figures) -> made.add(ActivityReportBuilder.builder()
                .unit(of.unit)
                .period(of.period)
                .note(of.former == null ? null : "Mã đơn vị ghi trong bảng: " + of.former)
                .figures(figures)
                .build()));
        return List.copyOf(made);
    }
}
