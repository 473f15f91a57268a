package vn.danchu.tabular;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.danchu.law.Citation;
import vn.danchu.scoring.score.CriterionScore;
import vn.danchu.scoring.score.GroupScore;
import vn.danchu.scoring.score.ScoreSheet;
import vn.danchu.scoring.set.Message;

/** Tables of scores, with Vietnamese headings. Points without a value are empty cells, never 0. */
public final class ScoreTables {

    private static final Locale VI = Locale.forLanguageTag("vi");
    private static final HeaderNames NAMES = RecordTables.SCORES.names();

    private ScoreTables() {}

    /** A score sheet: groups, criteria, each column of points, the total, the rating and why. */
    public static Table sheet(ScoreSheet sheet) {
        Objects.requireNonNull(sheet, "sheet");
        List<List<@Nullable TableValue>> rows = new ArrayList<>();
        for (GroupScore group : sheet.groups()) {
            rows.add(group(sheet, group));
            for (CriterionScore criterion : sheet.criteria()) {
                if (criterion.group().equals(group.id())) {
                    rows.add(criterion(criterion));
                }
            }
        }
        rows.add(total(sheet));
        List<String> notes = new ArrayList<>();
        notes.add(
                (sheet.unit() == null ? "" : sheet.unit() + " - ") + "Kỳ: " + DisclosureTables.period(sheet.period()));
        notes.add("Bộ tiêu chí: " + sheet.set());
        notes.add("Xếp loại: " + level(sheet));
        sheet.rating().reasons().stream().map(ScoreTables::words).forEach(notes::add);
        return Table.report(
                "BẢNG CHẤM ĐIỂM",
                notes,
                List.of(
                        Heading.column("Mã tiêu chí", 12),
                        Heading.column(NAMES.first("title"), 50),
                        Heading.column(NAMES.first("maximum"), 10),
                        Heading.over(
                                "Điểm",
                                Heading.column(NAMES.first("claimed"), 13),
                                Heading.column("Điểm tính theo số liệu", 13),
                                Heading.column(NAMES.first("appraised"), 13),
                                Heading.column(NAMES.first("secondAppraised"), 13),
                                Heading.column("Điểm của cấp trên", 13),
                                Heading.column(NAMES.first("last"), 13)),
                        Heading.column("Trạng thái", 16),
                        Heading.column("Cách tính điểm", 40),
                        Heading.column(NAMES.first("evidence"), 30),
                        Heading.column("Căn cứ pháp lý", 30)),
                rows);
    }

    private static List<@Nullable TableValue> criterion(CriterionScore score) {
        List<@Nullable TableValue> row = new ArrayList<>();
        row.add(TableValue.text(score.id()));
        row.add(TableValue.text(score.title().vi()));
        row.add(TableValue.number(score.maximum()));
        row.add(TableValue.number(score.claimed()));
        row.add(TableValue.number(score.computed()));
        row.add(TableValue.number(score.appraised()));
        row.add(TableValue.number(score.secondAppraised()));
        row.add(TableValue.number(score.superior()));
        row.add(TableValue.number(score.points()));
        row.add(TableValue.text(state(score.state())));
        row.add(TableValue.text(score.steps().stream().map(ScoreTables::words).collect(Collectors.joining("; "))));
        row.add(TableValue.text(
                score.evidence().stream().map(e -> e.piece().reference()).collect(Collectors.joining("; "))));
        row.add(TableValue.text(score.citations().stream().map(Citation::vi).collect(Collectors.joining("; "))));
        return row;
    }

    private static List<@Nullable TableValue> group(ScoreSheet sheet, GroupScore group) {
        List<@Nullable TableValue> row = blank();
        row.set(0, TableValue.text(group.id()));
        row.set(1, TableValue.text(group.title().vi().toUpperCase(VI)));
        row.set(2, TableValue.number(group.maximum()));
        boolean open = group.notScored() > 0 && !sheet.hasPoints(group.id());
        row.set(8, open ? null : TableValue.number(group.points()));
        row.set(9, open ? TableValue.text("Chưa có điểm") : null);
        return row;
    }

    private static List<@Nullable TableValue> total(ScoreSheet sheet) {
        List<@Nullable TableValue> row = blank();
        row.set(1, TableValue.text("TỔNG CỘNG"));
        row.set(2, TableValue.number(sheet.maximum()));
        row.set(8, sheet.isComplete() || sheet.hasPoints() ? TableValue.number(sheet.total()) : null);
        row.set(9, sheet.isComplete() ? null : TableValue.text("Chưa đủ điểm"));
        return row;
    }

    private static List<@Nullable TableValue> blank() {
        List<@Nullable TableValue> row = new ArrayList<>();
        while (row.size() < 13) {
            row.add(null);
        }
        return row;
    }

    static String level(ScoreSheet sheet) {
        return sheet.rating().name() == null
                ? "chưa xếp loại"
                : sheet.rating().name().vi();
    }

    private static String words(Message message) {
        return message.text(VI);
    }

    private static String state(CriterionScore.State state) {
        return switch (state) {
            case SCORED -> "Đã có điểm";
            case NOT_APPLICABLE -> "Không áp dụng";
            case LEFT_OUT -> "Không tính";
            case NOT_SCORED -> "Chưa có điểm";
        };
    }
}
