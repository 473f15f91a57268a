package vn.danchu.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.danchu.compliance.Texts;
import vn.danchu.compliance.Verdict;
import vn.danchu.dossier.Labels;
import vn.danchu.dossier.Norms;
import vn.danchu.law.Period;
import vn.danchu.measures.LawMeasures;
import vn.danchu.record.Excerpt;
import vn.danchu.rollup.ComplianceRollUp;
import vn.danchu.rollup.ComplianceRollUp.Area;
import vn.danchu.rollup.ComplianceRollUp.NormCount;
import vn.danchu.rollup.ComplianceRollUp.Slice;
import vn.danchu.rollup.LeagueTable;
import vn.danchu.rollup.Portion;

/** A roll-up of compliance for people. Shares stand beside the numbers that they are of. */
final class RollUpText {

    private static final int SHOWN = 10;

    private final Language language;
    private final Locale locale;
    private final Texts texts;
    private final Labels labels;
    private final Layout layout;

    RollUpText(Language language, PrintWriter out) {
        this.language = language;
        this.locale = language.locale();
        this.texts = Norms.texts(locale);
        this.labels = Labels.of(locale);
        this.layout = new Layout(language, out);
    }

    void print(ComplianceRollUp rollUp, int bad) {
        if (bad > 0) {
            layout.wrapped(
                    "! ",
                    language.say(
                            bad + " hồ sơ không đọc được hoặc không đánh giá được, không được tính.",
                            "Not read or not judged, and not counted: " + bad + "."));
        }
        if (rollUp.slices().isEmpty()) {
            layout.line(language.say("Không có báo cáo nào.", "There is no report."));
        }
        rollUp.slices().forEach(this::slice);
    }

    private void slice(Slice slice) {
        layout.rule('=');
        layout.line(
                slice.setting() == null
                        ? language.say("(không rõ loại hình đơn vị)", "(setting not named)")
                        : labels.word(slice.setting()));
        Period period = slice.period();
        layout.line((period == null
                        ? language.say("Không rõ kỳ", "Period not named")
                        : language.say("Kỳ ", "Period ") + days(period))
                + (slice.asOf() == null
                        ? "."
                        : language.say(". Tính đến ngày ", ". As of ") + asOf(slice.asOf()) + "."));
        layout.line(language.say("Số đơn vị có báo cáo: ", "Units with a report: ")
                + (slice.expected() == 0
                        ? texts.number(slice.nation().units() - slice.twice().size())
                        : share(new Portion(slice.expected() - slice.missing().size(), slice.expected()))));
        named(language.say("Chưa có báo cáo: ", "Without a report: "), slice.missing());
        named(language.say("Có nhiều báo cáo, tính cả: ", "With several reports, all counted: "), slice.twice());
        if (slice.norms().size() > 1) {
            layout.wrapped(
                    "! ",
                    language.say(
                            "Các báo cáo không lập theo cùng một bộ quy định.",
                            "The reports were not made by the same norms."));
        }
        layout.rule('=');
        area(slice.nation());
        if (slice.provinces().size() > 1 || slice.provinces().stream().anyMatch(area -> area.name() != null)) {
            layout.heading(language.say("Theo tỉnh, thành phố", "By province"));
            for (Area province : slice.provinces()) {
                layout.wrapped(
                        "  ",
                        (province.name() == null
                                        ? language.say("(không rõ tỉnh)", "(no province)")
                                        : Excerpt.line(province.name()))
                                + ": "
                                + language.say(
                                        texts.number(province.units()) + " báo cáo; quy định thực hiện đúng ",
                                        texts.number(province.units()) + " reports; norms complied with ")
                                + share(province.complied()));
            }
        }
        if (slice.provinceLeague().places().size() > 1) {
            league(language.say("Xếp hạng tỉnh, thành phố", "Provinces ranked"), slice.provinceLeague());
        }
        if (slice.league().places().size() + slice.league().excluded().size() > 1) {
            league(language.say("Xếp hạng đơn vị", "Units ranked"), slice.league());
        }
    }

    private void league(String title, LeagueTable league) {
        layout.heading(title);
        layout.wrapped(
                "  ",
                language.say(
                        "Theo tỷ lệ quy định thực hiện đúng trong số đã xét được, mỗi quy định tính một lần cho mỗi đơn vị;"
                                + " chỉ xếp hạng khi xét được ít nhất "
                                + league.leastJudged()
                                + "% số quy định. Luật không quy định việc xếp hạng.",
                        "By the share of norms kept among those that judged, each once a unit; only where "
                                + league.leastJudged()
                                + "% of the norms or more judged. The law knows no ranking."));
        league.places().stream().limit(SHOWN).forEach(this::place);
        if (league.places().size() > SHOWN) {
            layout.line("  " + more(league.places().size() - SHOWN));
        }
        Map<LeagueTable.Why, List<String>> excluded = new EnumMap<>(LeagueTable.Why.class);
        league.excluded()
                .forEach(each -> excluded.computeIfAbsent(each.why(), why -> new ArrayList<>())
                        .add(each.code()
                                + (each.judged() == null
                                        ? ""
                                        : " (" + each.judged().part() + "/"
                                                + each.judged().of() + ")")));
        excluded.forEach((why, codes) ->
                named(language.say("Không xếp hạng, ", "Without a place, ") + why.text(locale) + ": ", codes));
    }

    private void place(LeagueTable.Place place) {
        String next = place.next() == null
                ? ""
                : language.say(
                        "; thêm " + place.next().norms() + " quy định để đạt hạng "
                                + place.next().place(),
                        "; " + place.next().norms() + " more for place "
                                + place.next().place());
        layout.wrapped(
                "  " + Layout.pad(place.place() + (place.tied() ? "=" : ""), 6),
                Excerpt.line(place.code() + (place.name() == null ? "" : " " + place.name())) + ": "
                        + share(place.kept())
                        + (place.open() == 0
                                ? ""
                                : language.say("; chưa xác định ", "; undetermined ") + texts.number(place.open()))
                        + next);
    }

    private String more(int count) {
        return language.say("… và " + count + " dòng khác", "… and " + count + " more");
    }

    private void area(Area area) {
        layout.line(language.say("Kết luận chung, theo báo cáo:", "Reports by their verdict on the whole:"));
        for (Verdict verdict : Verdict.values()) {
            long count = area.overall().getOrDefault(verdict, 0L);
            if (count > 0) {
                layout.line("  " + Layout.pad(texts.verdict(verdict), 24) + texts.number(count));
            }
        }
        layout.line(language.say(
                        "Quy định thực hiện đúng, trong số đã xét được: ", "Norms complied with, of those judged: ")
                + share(area.complied()));
        for (Map.Entry<String, Map<Verdict, Long>> chapter : area.chapters().entrySet()) {
            LawMeasures.find(chapter.getKey())
                    .ifPresent(measure -> layout.wrapped(
                            "  ", measure.label().text(locale) + ": " + share(area.complied(chapter.getKey()))));
        }
        broken(area.mostBroken(SHOWN));
        open(area);
        gaps(area);
        due(area);
    }

    private void open(Area area) {
        if (area.open().isEmpty()) {
            return;
        }
        layout.heading(
                language.say("Đơn vị có điều chưa xác định được, theo lý do", "Units with something open, by reason"));
        ComplianceRollUp.OPEN.stream()
                .filter(area.open()::containsKey)
                .forEach(reason -> layout.line("  " + Layout.pad(texts.open(reason), 40)
                        + texts.number(area.open().getOrDefault(reason, 0L))));
    }

    private void broken(List<NormCount> norms) {
        if (norms.isEmpty()) {
            return;
        }
        layout.heading(language.say("Quy định bị vi phạm nhiều nhất, theo đơn vị", "Norms broken most, by unit"));
        for (NormCount norm : norms) {
            layout.wrapped("  ", share(norm.broken()) + "  " + norm.norm());
            layout.wrapped("      ", texts.question(norm.norm()));
        }
    }

    private void gaps(Area area) {
        if (area.gaps().isEmpty()) {
            return;
        }
        layout.heading(language.say("Dữ liệu còn thiếu, theo số đơn vị", "Data that is missing, by units"));
        area.gaps().stream()
                .limit(SHOWN)
                .forEach(gap ->
                        layout.wrapped("  " + Layout.pad(texts.number(gap.units()), 6), labels.place(gap.place())));
    }

    private void due(Area area) {
        if (area.due().isEmpty()) {
            return;
        }
        layout.heading(language.say("Nghĩa vụ sắp đến hạn", "Duties that fall due"));
        area.due().stream()
                .limit(SHOWN)
                .forEach(due -> layout.wrapped(
                        "  ",
                        texts.date(due.on()) + "  " + due.norm() + ": "
                                + language.say(
                                        texts.number(due.units()) + " đơn vị", texts.number(due.units()) + " units")));
    }

    private void named(String before, List<String> units) {
        if (units.isEmpty()) {
            return;
        }
        int more = units.size() - SHOWN;
        layout.wrapped(
                "  ",
                before
                        + Excerpt.line(String.join(", ", units.subList(0, Math.min(SHOWN, units.size()))))
                        + (more > 0 ? language.say(" và " + more + " đơn vị khác", " and " + more + " more") : ""));
    }

    private String share(@Nullable Portion portion) {
        if (portion == null || !portion.isShare()) {
            return language.say("chưa có gì để tính", "nothing to count");
        }
        return texts.number(portion.part()) + "/" + texts.number(portion.of()) + " ("
                + texts.percentage(portion.percent(1)) + ")";
    }

    private String days(Period period) {
        return texts.date(period.from()) + " – " + texts.date(period.to());
    }

    private String asOf(Period days) {
        return days.from().equals(days.to()) ? texts.date(days.from()) : days(days);
    }
}
