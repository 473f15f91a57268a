package vn.danchu.tabular;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.danchu.compliance.Texts;
import vn.danchu.compliance.Verdict;
import vn.danchu.dossier.Labels;
import vn.danchu.dossier.Norms;
import vn.danchu.rollup.ComplianceRollUp;
import vn.danchu.rollup.LeagueTable;
import vn.danchu.rollup.Portion;

/** The sheets of the reports of one setting and period. A share stands as its two numbers; the percentage is for the eye. */
final class ComplianceTables {

    /** How many sheets there are. */
    static final int SHEETS = 6;

    private static final Locale VI = Locale.forLanguageTag("vi");

    private final ComplianceRollUp.Slice slice;
    private final String before;
    private final Texts texts = Norms.texts(VI);
    private final Labels labels = Labels.of(VI);
    private final List<String> notes;

    /** @param before what the names of the sheets begin with */
    ComplianceTables(ComplianceRollUp.Slice slice, String before) {
        this.slice = slice;
        this.before = before;
        String setting = slice.setting() == null ? "(không rõ loại hình đơn vị)" : labels.word(slice.setting());
        String period = slice.period() == null ? "Không rõ kỳ" : "Kỳ: " + DisclosureTables.period(slice.period());
        this.notes = List.of(setting, period);
    }

    void addTo(Map<String, Table> tables) {
        tables.put(before + "Tổng hợp", areas());
        tables.put(before + "Quy định", norms());
        tables.put(before + "Xếp hạng", places(slice.league(), "Mã đơn vị"));
        tables.put(before + "Xếp hạng tỉnh", places(slice.provinceLeague(), "Tỉnh, thành phố"));
        tables.put(before + "Không xếp hạng", excluded());
        tables.put(before + "Đơn vị", units());
    }

    private Table areas() {
        List<List<@Nullable TableValue>> rows = new ArrayList<>();
        rows.add(area("Cả nước", slice.nation()));
        slice.provinces().forEach(area -> rows.add(area(area.name() == null ? "(không rõ tỉnh)" : area.name(), area)));
        List<Heading> headings = new ArrayList<>();
        headings.add(Heading.column("Tỉnh, thành phố", 28));
        headings.add(Heading.column("Số báo cáo", 10));
        headings.add(Heading.over("Kết luận chung, số báo cáo", verdicts()));
        headings.add(kept());
        headings.add(Heading.over(
                "Số đơn vị có điều chưa xác định được, theo lý do",
                ComplianceRollUp.OPEN.stream()
                        .map(reason -> Heading.column(texts.open(reason), 12))
                        .toArray(Heading[]::new)));
        return Table.report("TỔNG HỢP KẾT QUẢ RÀ SOÁT", notes, headings, rows);
    }

    private List<@Nullable TableValue> area(String name, ComplianceRollUp.Area area) {
        Cells row = new Cells()
                .text(name)
                .number(area.units())
                .counts(area.overall())
                .share(area.complied());
        ComplianceRollUp.OPEN.forEach(reason -> row.number(area.open().getOrDefault(reason, 0L)));
        return row.row();
    }

    private Table norms() {
        List<List<@Nullable TableValue>> rows = new ArrayList<>();
        slice.nation().norms().stream()
                .sorted(Comparator.comparing(ComplianceRollUp.NormCount::broken)
                        .reversed()
                        .thenComparing(ComplianceRollUp.NormCount::norm))
                .forEach(norm -> rows.add(new Cells()
                        .text(
                                norm.norm(),
                                Norms.find(norm.norm()).isPresent() ? texts.question(norm.norm()) : norm.norm())
                        .counts(norm.units())
                        .share(norm.broken())
                        .row()));
        return Table.report(
                "KẾT QUẢ THEO QUY ĐỊNH",
                notes,
                List.of(
                        Heading.column("Mã quy định", 34),
                        Heading.column("Nội dung rà soát", 60),
                        Heading.over("Số đơn vị, theo kết quả nghiêm trọng nhất", verdicts()),
                        Heading.over(
                                "Vi phạm, trong số đơn vị đã xét được",
                                Heading.column("Vi phạm", 10),
                                Heading.column("Đã xét", 10),
                                Heading.column("Tỷ lệ (%)", 10))),
                rows);
    }

    private Table places(LeagueTable league, String who) {
        List<List<@Nullable TableValue>> rows = new ArrayList<>();
        for (LeagueTable.Place place : league.places()) {
            Cells row = new Cells()
                    .number(place.place())
                    .text(place.tied() ? "đồng hạng" : "", place.code(), place.name())
                    .share(place.kept())
                    .number(place.open());
            LeagueTable.Next next = place.next();
            rows.add((next == null ? row.none(2) : row.number(next.place()).number(next.norms())).row());
        }
        List<String> told = new ArrayList<>(notes);
        told.add(
                "Xếp theo tỷ lệ quy định thực hiện đúng trong số đã xét được; mỗi quy định tính một lần cho mỗi đơn vị.");
        told.add("Chỉ xếp hạng khi xét được ít nhất " + league.leastJudged()
                + "% số quy định; luật không quy định việc xếp hạng.");
        return Table.report(
                "XẾP HẠNG",
                told,
                List.of(
                        Heading.column("Hạng", 8),
                        Heading.column("Đồng hạng", 12),
                        Heading.column(who, 24),
                        Heading.column("Tên đơn vị", 34),
                        kept(),
                        Heading.column("Chưa xác định được", 12),
                        Heading.over(
                                "Hạng kế trên",
                                Heading.column("Hạng", 8),
                                Heading.column("Cần thêm số quy định thực hiện đúng", 14))),
                rows);
    }

    private Table excluded() {
        List<List<@Nullable TableValue>> rows = new ArrayList<>();
        for (LeagueTable.Excluded excluded : slice.league().excluded()) {
            Portion judged = excluded.judged();
            Cells row = new Cells()
                    .text(excluded.code(), excluded.name(), excluded.why().text(VI));
            rows.add((judged == null ? row.none(2) : row.number(judged.part()).number(judged.of())).row());
        }
        return Table.report(
                "KHÔNG XẾP HẠNG",
                notes,
                List.of(
                        Heading.column("Mã đơn vị", 24),
                        Heading.column("Tên đơn vị", 34),
                        Heading.column("Lý do", 34),
                        Heading.over("Quy định", Heading.column("Đã xét", 10), Heading.column("Phải xét", 10))),
                rows);
    }

    private Table units() {
        List<List<@Nullable TableValue>> rows = new ArrayList<>();
        for (ComplianceRollUp.UnitCount unit : slice.units()) {
            rows.add(new Cells()
                    .text(unit.code(), unit.name(), unit.province(), texts.verdict(unit.overall()))
                    .counts(unit.findings())
                    .text(unit.open().stream().map(texts::open).collect(Collectors.joining("; ")))
                    .row());
        }
        return Table.report(
                "KẾT QUẢ TỪNG ĐƠN VỊ",
                notes,
                List.of(
                        Heading.column("Mã đơn vị", 24),
                        Heading.column("Tên đơn vị", 34),
                        Heading.column("Tỉnh, thành phố", 24),
                        Heading.column("Kết luận chung", 18),
                        Heading.over("Số kết quả", verdicts()),
                        Heading.column("Lý do chưa xác định được", 40)),
                rows);
    }

    private Heading[] verdicts() {
        return List.of(Verdict.values()).stream()
                .map(verdict -> Heading.column(texts.verdict(verdict), 12))
                .toArray(Heading[]::new);
    }

    private static Heading kept() {
        return Heading.over(
                "Thực hiện đúng, trong số đã xét được",
                Heading.column("Thực hiện đúng", 10),
                Heading.column("Đã xét", 10),
                Heading.column("Tỷ lệ (%)", 10));
    }
}
