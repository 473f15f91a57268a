package vn.danchu.tabular;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.danchu.figures.Figure;
import vn.danchu.figures.FigureBuilder;
import vn.danchu.figures.FigureKind;
import vn.danchu.figures.ReportingPeriod;
import vn.danchu.figures.ReportingUnit;
import vn.danchu.figures.UnitLevel;
import vn.danchu.law.Period;

/** Rows of tables of figures: a key, a value, a period. */
final class FigureRows implements RowMapper<FigureRow> {

    /** A figure stands once a unit and period. */
    static final List<String> KEY = List.of("unitCode", "unit", "period", "quarter", "year", "key");

    private final CodeList<FigureKind> kinds = CodeList.of("figureKind", FigureKind.values());
    private final CodeList<UnitLevel> levels = CodeList.of("unitLevel", UnitLevel.values());

    @Override
    public FigureRow map(Row row) {
        Period period = period(row);
        Figure figure = FigureBuilder.builder()
                .key(row.needed("key"))
                .value(row.whole("value"))
                .kind(row.one("kind", kinds))
                .of(row.text("of"))
                .ofValue(row.whole("ofValue"))
                .stated(stated(row))
                .build();
        return new FigureRow(
                new ReportingUnit(row.text("unitCode"), row.text("unit"), row.one("level", levels)),
                period == null ? new ReportingPeriod(null, null) : ReportingPeriod.of(period),
                figure);
    }

    private static @Nullable Period period(Row row) {
        if (!row.has("year") || !row.cell("period").isBlank()) {
            return row.period("period");
        }
        if (row.cell("quarter").isBlank() && row.cell("year").isBlank()) {
            return null;
        }
        Parsed<Period> year = Periods.read(Cell.text("0"), row.cell("year"));
        boolean quarterly = year.value() != null && row.has("quarter");
        Parsed<Period> read = quarterly ? Periods.read(row.cell("quarter"), row.cell("year")) : year;
        if (read.problem() != null) {
            String column = quarterly ? "quarter" : "year";
            boolean empty = row.cell(column).isBlank();
            row.tell(
                    column,
                    empty ? ProblemCode.EMPTY_CELL : read.problem(),
                    row.cell(column).text(),
                    read.allowed());
        }
        return read.value();
    }

    /** A percentage is kept as printed, and judged only against the counts. */
    private static @Nullable String stated(Row row) {
        String text = row.text("percentage");
        if (text != null) {
            row.tell("percentage", ProblemCode.PERCENTAGE_NOT_USED, "", "");
        }
        return text;
    }
}
