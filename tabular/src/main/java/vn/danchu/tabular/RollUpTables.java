package vn.danchu.tabular;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.danchu.figures.FigureKind;
import vn.danchu.figures.FigureTexts;
import vn.danchu.figures.Gap;
import vn.danchu.figures.RolledFigure;
import vn.danchu.rollup.ComplianceRollUp;
import vn.danchu.scoring.score.RollUp;
import vn.danchu.scoring.score.ScoreSheet;

/** Tables of what many units reported, with Vietnamese headings. What is not in a number stands beside it. */
public final class RollUpTables {

    private static final FigureTexts TEXTS = FigureTexts.of(Locale.forLanguageTag("vi"));

    private RollUpTables() {}

    /** Figures, rolled up by their kind: how many, up to which day, and who did not report. */
    public static Table figures(List<RolledFigure> figures) {
        Objects.requireNonNull(figures, "figures");
        List<List<@Nullable TableValue>> rows = new ArrayList<>();
        for (RolledFigure figure : figures) {
            List<@Nullable TableValue> row = new ArrayList<>();
            row.add(TableValue.text(figure.key()));
            row.add(TableValue.text(TEXTS.label(figure.key())));
            row.add(figure.kind() == null ? null : TableValue.text(kind(figure.kind())));
            row.add(TableValue.number(figure.value()));
            row.add(figure.unit() == null ? null : TableValue.text(figure.unit().sign()));
            row.add(TableValue.day(figure.on()));
            row.add(TableValue.number((long) figure.gaps().size()));
            row.add(TableValue.text(
                    figure.gaps().stream().map(RollUpTables::gap).collect(Collectors.joining("; "))));
            rows.add(row);
        }
        return Table.report(
                "TỔNG HỢP SỐ LIỆU",
                List.of(),
                List.of(
                        Heading.column("Mã chỉ tiêu", 28),
                        Heading.column("Tên chỉ tiêu", 40),
                        Heading.column("Loại số liệu", 16),
                        Heading.column("Giá trị", 14),
                        Heading.column("Đơn vị tính", 12),
                        Heading.column("Tính đến ngày", 13),
                        Heading.over(
                                "Chưa có báo cáo", Heading.column("Số lượt", 10), Heading.column("Đơn vị, kỳ", 40))),
                rows);
    }

    /** The totals and ratings of several units, a row each. */
    public static Table scores(List<ScoreSheet> sheets) {
        Objects.requireNonNull(sheets, "sheets");
        List<List<@Nullable TableValue>> rows = new ArrayList<>();
        for (ScoreSheet sheet : sheets) {
            List<@Nullable TableValue> row = new ArrayList<>();
            row.add(TableValue.text(sheet.unit()));
            row.add(sheet.isComplete() || sheet.hasPoints() ? TableValue.number(sheet.total()) : null);
            row.add(TableValue.number(sheet.maximum()));
            row.add(TableValue.number((long) sheet.notScored()));
            row.add(TableValue.text(ScoreTables.level(sheet)));
            row.add(TableValue.text(sheet.set()));
            row.add(TableValue.text(DisclosureTables.period(sheet.period())));
            rows.add(row);
        }
        return Table.report(
                "TỔNG HỢP ĐIỂM VÀ XẾP LOẠI",
                List.of(),
                List.of(
                        Heading.column("Mã đơn vị", 20),
                        Heading.column("Tổng điểm", 12),
                        Heading.column("Điểm tối đa", 12),
                        Heading.column("Số tiêu chí chưa có điểm", 14),
                        Heading.column("Xếp loại", 24),
                        Heading.column("Bộ tiêu chí", 28),
                        Heading.column("Kỳ", 24)),
                rows);
    }

    /** The results of many units taken together, and which units are not in them. */
    public static Table scores(RollUp rollUp) {
        Objects.requireNonNull(rollUp, "rollUp");
        List<List<@Nullable TableValue>> rows = new ArrayList<>();
        String value = rollUp.kind() == RollUp.Kind.MEAN ? "Điểm trung bình" : "Tổng điểm";
        rows.add(row(value, TableValue.number(rollUp.value()), List.of()));
        rows.add(row("Số đơn vị được tính", TableValue.number((long) rollUp.counted()), List.of()));
        rollUp.levels()
                .forEach((level, units) -> rows.add(
                        row("Xếp loại " + rollUp.name(level).vi(), TableValue.number((long) units), List.of())));
        rows.add(row("Có tiêu chí không tính", rollUp.ofLess()));
        rows.add(row("Chưa xếp loại", rollUp.withoutLevel()));
        rows.add(row("Chưa đủ điểm, không tính", rollUp.incomplete()));
        rows.add(row("Chưa gửi bảng điểm", rollUp.withoutSheet()));
        return Table.report(
                "TỔNG HỢP KẾT QUẢ",
                List.of(),
                List.of(Heading.column("Chỉ tiêu", 40), Heading.column("Giá trị", 14), Heading.column("Đơn vị", 60)),
                rows);
    }

    /**
     * Many compliance reports: sheets of their own for each setting and period, by the names that {@link TableWriter} writes
     * them under.
     */
    public static Map<String, Table> compliance(ComplianceRollUp rollUp) {
        Map<String, Table> tables = new LinkedHashMap<>();
        for (ComplianceRollUp.Slice slice :
                Objects.requireNonNull(rollUp, "rollUp").slices()) {
            new ComplianceTables(
                            slice,
                            rollUp.slices().size() == 1 ? "" : (tables.size() / ComplianceTables.SHEETS + 1) + " ")
                    .addTo(tables);
        }
        return tables;
    }

    private static List<@Nullable TableValue> row(String label, List<String> units) {
        return row(label, TableValue.number((long) units.size()), units);
    }

    private static List<@Nullable TableValue> row(String label, @Nullable TableValue value, List<String> units) {
        List<@Nullable TableValue> row = new ArrayList<>();
        row.add(TableValue.text(label));
        row.add(value);
        row.add(TableValue.text(String.join(", ", units)));
        return row;
    }

    private static String gap(Gap gap) {
        return gap.period() == null ? gap.unit() : gap.unit() + " (" + DisclosureTables.period(gap.period()) + ")";
    }

    private static String kind(FigureKind kind) {
        return switch (kind) {
            case FLOW -> "Phát sinh trong kỳ";
            case STOCK -> "Cuối kỳ";
            case CUMULATIVE -> "Lũy kế";
        };
    }
}
