package vn.danchu.tabular;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
 */
public record FigureRow(ReportingUnit unit, ReportingPeriod period, Figure figure) {

    /** The rows as reports: one a unit and period, in the order of their first rows. */
    public static List<ActivityReport> reports(List<FigureRow> rows) {
        record Of(ReportingUnit unit, ReportingPeriod period) {}
        Map<Of, List<Figure>> reports = new LinkedHashMap<>();
        for (FigureRow row : rows) {
            reports.computeIfAbsent(new Of(row.unit, row.period), of -> new ArrayList<>())
                    .add(row.figure);
        }
        List<ActivityReport> made = new ArrayList<>();
        reports.forEach((of, figures) -> made.add(ActivityReportBuilder.builder()
                .unit(of.unit)
                .period(of.period)
                .figures(figures)
                .build()));
        return List.copyOf(made);
    }
}
