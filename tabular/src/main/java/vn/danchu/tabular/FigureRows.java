package vn.danchu.tabular;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.danchu.figures.Figure;
import vn.danchu.figures.FigureBuilder;
import vn.danchu.figures.FigureComparison;
import vn.danchu.figures.FigureKind;
import vn.danchu.figures.FigureUnit;
import vn.danchu.figures.ReportingPeriod;
import vn.danchu.figures.ReportingUnit;
import vn.danchu.figures.UnitLevel;
import vn.danchu.law.Period;

/** Rows of tables of figures: a key or a label, a value as printed, a period, what it is compared with. */
final class FigureRows implements RowMapper<FigureRow> {

    /** A figure stands once a unit and period. */
    static final List<List<String>> KEY = List.of(
            List.of(TableReading.UNIT_CODE, TableReading.UNIT),
            List.of("period"),
            List.of("quarter"),
            List.of("year"),
            List.of("key"));

    private static final CodeNames<FigureKind> KINDS = CodeNames.of("figureKind", FigureKind.values());
    static final CodeNames<UnitLevel> LEVELS = CodeNames.of("unitLevel", UnitLevel.values());

    private final CodeList<FigureKind> kinds = new CodeList<>(KINDS);
    private final CodeList<UnitLevel> levels = new CodeList<>(LEVELS);
    private final @Nullable UnitSuccession units;

    FigureRows(ImportOptions options) {
        units = options.units();
    }

    @Override
    public FigureRow map(Row row) {
        Period period = period(row);
        FigureUnit unit = unit(row);
        FigureCells.Printed printed = row.read("value", cell -> FigureCells.read(cell, unit));
        FigureUnit own = printed == null ? unit : printed.unit();
        String label = row.text("label");
        Figure figure = FigureBuilder.builder()
                .key(key(row, label))
                .label(label)
                .value(printed == null ? null : printed.value())
                .unit(own)
                .qualifier(printed == null ? null : printed.qualifier())
                .kind(row.one("kind", kinds))
                .of(row.text("of"))
                .ofValue(number(row, "ofValue", own))
                .stated(stated(row))
                .comparisons(comparisons(row, own))
                .build();
        ReportingUnit written = ReportingUnit.of(row.text("unitCode"), row.text("unit"), row.one("level", levels));
        ReportingUnit now = units == null ? written : units.follow(written);
        return new FigureRow(
                now,
                period == null ? new ReportingPeriod(null, null) : ReportingPeriod.of(period),
                figure,
                now.equals(written) ? null : written.code());
    }

    /** The key; of a table that has labels alone, one made of the label. */
    private static String key(Row row, @Nullable String label) {
        return row.has("key") || label == null ? row.needed(row.has("key") ? "key" : "label") : FigureCells.key(label);
    }

    private static @Nullable FigureUnit unit(Row row) {
        return row.read("measuredIn", cell -> {
            FigureUnit unit = FigureCells.unit(cell.text());
            // "Cuộc", "hộ", "người": what is counted, not what is measured.
            return Parsed.of(unit);
        });
    }

    private static @Nullable BigDecimal number(Row row, String column, @Nullable FigureUnit unit) {
        FigureCells.Printed printed = row.read(column, cell -> FigureCells.read(cell, unit));
        return printed == null ? null : printed.value();
    }

    private static @Nullable List<FigureComparison> comparisons(Row row, @Nullable FigureUnit unit) {
        List<FigureComparison> comparisons = new ArrayList<>();
        compare(row, unit, FigureComparison.Basis.PLAN, "plan", "againstPlan", comparisons);
        compare(row, unit, FigureComparison.Basis.SAME_PERIOD_LAST_YEAR, "lastYear", "againstLastYear", comparisons);
        return comparisons.isEmpty() ? null : comparisons;
    }

    private static void compare(
            Row row,
            @Nullable FigureUnit unit,
            FigureComparison.Basis basis,
            String number,
            String stated,
            List<FigureComparison> comparisons) {
        BigDecimal value = number(row, number, unit);
        String text = row.text(stated);
        if (value != null || text != null) {
            comparisons.add(new FigureComparison(basis, null, value, text));
        }
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
