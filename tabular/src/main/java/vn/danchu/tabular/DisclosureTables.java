package vn.danchu.tabular;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.danchu.compliance.ChecklistRow;
import vn.danchu.disclosure.DisclosureItem;
import vn.danchu.disclosure.PublicationForm;
import vn.danchu.disclosure.QuarterlyRow;
import vn.danchu.law.Period;

/** Tables of what was disclosed, with Vietnamese headings. */
public final class DisclosureTables {

    private static final Locale VI = Locale.forLanguageTag("vi");
    private static final HeaderNames NAMES = RecordTables.DISCLOSURES.names();

    private DisclosureTables() {}

    /**
     * The quarterly list of contents disclosed (L10:13.2), ready to be posted. {@link RecordTables#DISCLOSURES} reads it
     * back, one disclosure a row.
     *
     * @param unit the unit's name
     * @param quarter the quarter
     * @param rows its rows
     */
    public static Table quarterlyList(String unit, Period quarter, List<QuarterlyRow> rows) {
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(quarter, "quarter");
        Objects.requireNonNull(rows, "rows");
        List<List<@Nullable TableValue>> cells = new ArrayList<>();
        for (QuarterlyRow row : rows) {
            List<@Nullable TableValue> line = new ArrayList<>();
            line.add(TableValue.number(cells.size() + 1L));
            line.add(TableValue.text(row.item()));
            line.add(TableValue.text(item(row.item(), row.from())));
            line.add(TableValue.text(row.summary()));
            line.add(TableValue.text(row.form()));
            line.add(row.form() == null ? null : TableValue.text(form(row.form(), row.from())));
            line.add(TableValue.day(row.from()));
            line.add(TableValue.day(row.until()));
            line.add(TableValue.text(row.by()));
            cells.add(line);
        }
        return new Table(
                "DANH SÁCH NỘI DUNG ĐÃ CÔNG KHAI",
                List.of(Table.line(unit), "Kỳ: " + period(quarter), "(Khoản 2 Điều 13 Luật số 10/2022/QH15)"),
                List.of(
                        Heading.column("STT", 6),
                        column("item", 10),
                        column("itemName", 40),
                        column("summary", 40),
                        column("form", 10),
                        column("forms", 26),
                        Heading.over("Thời gian công khai", column("from", 13), column("to", 13)),
                        column("responsible", 24)),
                cells);
    }

    /**
     * The disclosure checklist: the columns that inspection teams ask for.
     *
     * @param unit the unit's name
     * @param period the period
     * @param rows its rows
     */
    public static Table checklist(String unit, Period period, List<ChecklistRow> rows) {
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(period, "period");
        Objects.requireNonNull(rows, "rows");
        List<List<@Nullable TableValue>> cells = new ArrayList<>();
        for (ChecklistRow row : rows) {
            List<@Nullable TableValue> line = new ArrayList<>();
            line.add(TableValue.text(row.item()));
            line.add(TableValue.text(item(row.item(), row.from())));
            line.add(TableValue.text(row.citation().vi()));
            line.add(TableValue.text(state(row.state())));
            line.add(TableValue.text(
                    row.forms().stream().map(code -> form(code, row.from())).collect(Collectors.joining("; "))));
            line.add(TableValue.day(row.from()));
            line.add(TableValue.day(row.until()));
            line.add(TableValue.text(row.by()));
            line.add(TableValue.day(row.due()));
            line.add(row.overdue() ? TableValue.text("X") : null);
            cells.add(line);
        }
        return Table.report(
                "BẢNG KIỂM NỘI DUNG PHẢI CÔNG KHAI",
                List.of(unit, "Kỳ: " + period(period)),
                List.of(
                        column("item", 10),
                        column("itemName", 40),
                        Heading.column("Căn cứ pháp lý", 26),
                        Heading.column("Tình trạng", 18),
                        column("forms", 26),
                        Heading.over("Thời gian công khai", column("from", 13), column("to", 13)),
                        column("responsible", 24),
                        Heading.column("Hạn công khai", 13),
                        Heading.column("Quá hạn", 9)),
                cells);
    }

    private static Heading column(String key, int width) {
        return Heading.column(NAMES.first(key), width);
    }

    private static String item(String code, @Nullable LocalDate day) {
        return DisclosureItem.catalogue()
                .find(code)
                .map(item -> item.listing().label(VI, day))
                .orElse("");
    }

    private static String form(String code, @Nullable LocalDate day) {
        return PublicationForm.catalogue()
                .find(code)
                .map(form -> form.listing().label(VI, day))
                .orElse(code);
    }

    static String period(Period period) {
        String form = Periods.form(period);
        return form != null
                ? form
                : TableWriter.DAY.format(period.from()) + " - " + TableWriter.DAY.format(period.to());
    }

    private static String state(ChecklistRow.State state) {
        return switch (state) {
            case DISCLOSED -> "Đã công khai";
            case NOT_DISCLOSED -> "Chưa công khai";
            case NOT_ARISEN -> "Không phát sinh";
            case EXCEPTED -> "Không phải công khai theo luật";
            case UNKNOWN -> "Chưa rõ";
        };
    }
}
