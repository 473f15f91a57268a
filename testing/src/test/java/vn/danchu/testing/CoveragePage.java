package vn.danchu.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.danchu.compliance.Norm;
import vn.danchu.dossier.Norms;
import vn.danchu.law.Citation;
import vn.danchu.law.Instrument;
import vn.danchu.law.Instruments;
import vn.danchu.law.UnencodedProvision;
import vn.danchu.law.UnencodedProvision.Status;

/** The page that says, article by article, what the library judges and what it does not, in one language. */
final class CoveragePage {

    private final Locale locale;
    private final boolean vietnamese;
    private final List<ArticleCoverage> articles;
    private final StringBuilder page = new StringBuilder();

    CoveragePage(Locale locale, List<ArticleCoverage> articles) {
        this.locale = locale;
        this.vietnamese = !locale.getLanguage().equals("en");
        this.articles = articles;
    }

    private String say(String vi, String en) {
        return vietnamese ? vi : en;
    }

    /** The page as Markdown. */
    String text() {
        line(say("# Phần mềm kiểm tra được gì, điều nào", "# What the library judges, article by article"));
        line("");
        line(say("[English](coverage.md)", "[Tiếng Việt](coverage.vi.md)"));
        line("");
        line(say(
                "Mỗi điều được một quy định kiểm tra, hoặc được nêu kèm lý do vì sao không; [từng câu](sentences/README.md)"
                        + " có trang riêng. Trang này được tạo từ mã nguồn.",
                "Every article is judged by a norm, or listed with the reason why not; [each sentence](sentences/README.md)"
                        + " has its place. This page is made from the code."));
        line("");
        counts();
        statuses();
        String instrument = "";
        for (ArticleCoverage article : articles) {
            Instrument of = article.article().citation().instrument();
            if (!of.code().equals(instrument)) {
                instrument = of.code();
                line("## " + instrument + ": "
                        + (vietnamese ? of.vi() + ", " + of.title() : of.en() + ", " + of.titleEn()));
                line("");
                line(source(of));
                line("");
            }
            article(article);
        }
        others();
        return page.toString().strip() + "\n";
    }

    private void counts() {
        line(say(
                        "| Văn bản | Điều | Điều có quy định kiểm tra | Khoản, điểm | Được kiểm tra |",
                        "| Instrument | Articles | Articles judged | Clauses and points | Judged |")
                + statusCells(this::name));
        line("|---|---:|---:|---:|---:|" + statusCells(status -> "---:"));
        Map<String, List<ArticleCoverage>> byInstrument = articles.stream()
                .collect(Collectors.groupingBy(
                        one -> one.article().citation().instrument().code(),
                        java.util.LinkedHashMap::new,
                        Collectors.toList()));
        byInstrument.forEach((code, of) -> countRow("[" + code + "](#" + anchor(of.get(0)) + ")", of));
        countRow(say("Cộng", "All"), articles);
        line("");
    }

    private String anchor(ArticleCoverage first) {
        Instrument of = first.article().citation().instrument();
        String heading = of.code() + ": " + (vietnamese ? of.vi() + ", " + of.title() : of.en() + ", " + of.titleEn());
        return heading.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}\\- ]", "")
                .replace(' ', '-');
    }

    private void countRow(String name, List<ArticleCoverage> of) {
        int provisions =
                of.stream().mapToInt(one -> one.article().provisions().size()).sum();
        line("| " + name + " | " + of.size() + " | "
                + of.stream().filter(ArticleCoverage::isJudged).count() + " | " + provisions + " | "
                + of.stream().mapToInt(ArticleCoverage::judged).sum() + " |"
                + statusCells(status -> String.valueOf(of.stream()
                        .mapToInt(one -> one.counts().getOrDefault(status, 0))
                        .sum())));
    }

    private static String statusCells(java.util.function.Function<Status, String> cell) {
        StringBuilder cells = new StringBuilder();
        for (Status status : Status.values()) {
            cells.append(' ').append(cell.apply(status)).append(" |");
        }
        return cells.toString();
    }

    private void statuses() {
        line("- "
                + say(
                        "**Được kiểm tra**: ít nhất một quy định dẫn chiếu khoản, điểm đó; không có nghĩa mọi từ ngữ đều được"
                                + " kiểm tra.",
                        "**Judged**: at least one norm cites the clause or point; not that its every word is judged."));
        for (Status status : Status.values()) {
            line("- **" + name(status) + "**: " + meaning(status));
        }
        line("");
    }

    private String name(Status status) {
        return switch (status) {
            case CATALOGUE_ONLY -> say("Chỉ có danh mục", "Catalogue only");
            case NOT_MACHINE_CHECKABLE -> say("Máy không kiểm tra được", "Not machine-checkable");
            case OUT_OF_SCOPE -> say("Ngoài phạm vi", "Out of scope");
            case LATER -> say("Làm sau", "Later");
            case UNVERIFIED -> say("Chưa kiểm chứng", "Unverified");
        };
    }

    private String meaning(Status status) {
        return switch (status) {
            case CATALOGUE_ONLY -> say("là danh mục, không phải nghĩa vụ.", "a list, not a duty.");
            case NOT_MACHINE_CHECKABLE ->
                say(
                        "cần con người đánh giá, không có mốc đo, hoặc không đặt nghĩa vụ cho hồ sơ.",
                        "needs a person's judgement, gives no measure, or asks nothing of a record.");
            case OUT_OF_SCOPE ->
                say(
                        "ràng buộc chủ thể khác với đơn vị lập hồ sơ, hoặc thuộc luật khác.",
                        "binds others than the units that keep dossiers, or belongs to another law.");
            case LATER -> say("kiểm tra được, sẽ làm ở bản sau.", "can be judged, and will be in a later release.");
            case UNVERIFIED -> say("chưa có được văn bản liên quan.", "a text it rests on could not be obtained.");
        };
    }

    private void article(ArticleCoverage coverage) {
        Article article = coverage.article();
        line("### " + say("Điều ", "Art. ") + article.citation().article() + ". " + article.title(locale));
        line("");
        if (coverage.isJudged()) {
            line(say("Quy định: ", "Norms: ")
                    + coverage.norms().stream().map(CoveragePage::link).collect(Collectors.joining(", ")));
            line("");
        }
        for (UnencodedProvision one : coverage.unencoded()) {
            unencoded(one);
        }
        if (!coverage.unencoded().isEmpty()) {
            line("");
        }
    }

    private void unencoded(UnencodedProvision one) {
        boolean whole = one.provision().clause() == 0;
        line("- " + (whole ? "" : "**" + one.provision().numbers() + "** ") + "*" + name(one.status()) + "*: "
                + one.reason(locale));
    }

    /** Where its text was read, and how far. */
    private String source(Instrument of) {
        String state = switch (of.state()) {
            case READ -> say("đã đọc toàn văn phần được áp dụng", "its text was read");
            case READ_IN_PART -> say("đã đọc các điều có liên quan", "the articles that matter here were read");
            case REPORTED ->
                say("biết qua bản tin, bản dịch, chưa đọc nguyên văn", "known from reports, its wording was not read");
            case UNVERIFIED -> say("chưa có được văn bản", "its text could not be obtained");
        };
        return say("Nguồn: ", "Source: ") + of.source() + " (" + state + ").";
    }

    /** Instruments of which single provisions are cited or listed, and what becomes of those. */
    private void others() {
        line(say("## Văn bản khác", "## Other instruments"));
        line("");
        for (Instrument of : Instruments.all()) {
            if (articles.stream()
                    .anyMatch(one -> one.article().citation().instrument().equals(of))) {
                continue;
            }
            line("- **" + of.code() + "**: "
                    + (vietnamese ? of.vi() + ", " + of.title() : of.en() + ", " + of.titleEn()) + ". " + source(of));
            citing(of)
                    .forEach((provision, norms) -> line("  - **" + provision.text(locale) + "**: "
                            + norms.stream().map(CoveragePage::link).collect(Collectors.joining(", "))));
            for (UnencodedProvision one : UnencodedProvision.all()) {
                if (one.provision().instrument().equals(of)) {
                    line("  - **" + one.provision().text(locale) + "** *" + name(one.status()) + "*: "
                            + one.reason(locale));
                }
            }
        }
    }

    private static Map<Citation, List<Norm<?>>> citing(Instrument of) {
        Map<Citation, List<Norm<?>>> norms = new TreeMap<>();
        for (Norm<?> norm : Norms.all()) {
            for (Citation citation : norm.citations()) {
                if (citation.instrument().equals(of)) {
                    norms.computeIfAbsent(citation, none -> new ArrayList<>()).add(norm);
                }
            }
        }
        return norms;
    }

    private static String link(Norm<?> norm) {
        return "[" + norm.id() + "](norms/" + norm.id() + ".md)";
    }

    private void line(String text) {
        page.append(text).append('\n');
    }
}
