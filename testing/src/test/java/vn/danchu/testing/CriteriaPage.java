package vn.danchu.testing;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.danchu.json.CriteriaSets;
import vn.danchu.law.Citation;
import vn.danchu.measures.LawMeasures;
import vn.danchu.scoring.score.Scorer;
import vn.danchu.scoring.set.CriteriaGroup;
import vn.danchu.scoring.set.CriteriaSet;
import vn.danchu.scoring.set.Criterion;
import vn.danchu.scoring.set.Label;
import vn.danchu.scoring.set.Measure;
import vn.danchu.scoring.set.Message;
import vn.danchu.scoring.set.RatingGrid;
import vn.danchu.scoring.set.RatingRow;

/** The page of a criteria set: titles in both languages, and what an official looks up. */
final class CriteriaPage {

    private static final Locale VI = Locale.forLanguageTag("vi");

    private final CriteriaSet set;
    private final Scorer scorer;
    private final StringBuilder page = new StringBuilder();

    CriteriaPage(CriteriaSet set) {
        this.set = set;
        this.scorer = Scorer.compile(set);
    }

    String text() {
        line("# " + set.title().vi());
        paragraph(both(set.title()).substring(set.title().vi().length()).replaceFirst("^ · ", ""));
        warning();
        facts();
        list(
                "Còn thiếu · Missing",
                set.missing().stream().map(CriteriaPage::both).toList());
        groups();
        set.rating().grids().forEach(this::grid);
        list(
                "Trường hợp loại trừ · Blocks",
                set.rating().blocks().stream()
                        .map(block -> both(block.title()) + citations(block.citations()))
                        .toList());
        measures();
        list("Nguồn · Sources", set.sources());
        return page.toString();
    }

    private static String citations(List<Citation> citations) {
        return citations.isEmpty()
                ? ""
                : " (" + citations.stream().map(Citation::toString).collect(Collectors.joining(", ")) + ")";
    }

    private void warning() {
        if (set.standing() == CriteriaSet.Standing.REFERENCE) {
            paragraph("> **Bộ tiêu chí tham chiếu của phần mềm, không phải văn bản chính thức.** "
                    + "A reference set of the library, not an official one.");
        }
    }

    private void facts() {
        line("");
        line("| | |");
        line("|---|---|");
        row("Mã · Id", "`" + set.coordinates() + "`");
        row("Tính chất · Standing", name(set.standing()));
        if (set.standing() != CriteriaSet.Standing.REFERENCE) {
            row("Hiệu lực · Status", name(set.status()) + (set.replacedBy() == null ? "" : ": " + set.replacedBy()));
        }
        CriteriaSet.Issuance issuance = set.issuance();
        if (issuance != null) {
            row(
                    "Văn bản · Instrument",
                    issuance.name() + ", " + issuance.issuer()
                            + (issuance.issued() == null ? "" : ", " + issuance.issued())
                            + (issuance.provisions() == null ? "" : " (" + issuance.provisions() + ")"));
        }
        row(
                "Dùng từ · In force",
                set.inForce().from()
                        + (set.inForce().to() == null
                                ? ""
                                : " – " + set.inForce().to()));
        if (set.appliesTo() != null) {
            row("Áp dụng cho · Applies to", both(set.appliesTo()));
        }
        row("Điểm tối đa · Maximum", number(set.maximum()));
        row("SHA-256", "`" + CriteriaSets.sha256(set) + "`");
    }

    private void groups() {
        line("");
        line("## Tiêu chí · Criteria");
        line("");
        line("| Tiêu chí · Criterion | Tối đa · Maximum | Cách tính · Method | Số liệu · Measures |");
        line("|---|---:|---|---|");
        set.groups().forEach(group -> group(group, ""));
    }

    private void group(CriteriaGroup group, String above) {
        String weight = group.weight().compareTo(BigDecimal.ONE) == 0 ? "" : " (×" + number(group.weight()) + ")";
        line("| **" + above + cell(both(group.title())) + weight + "** | **" + number(group.maximum()) + "** | | |");
        group.criteria().forEach(this::criterion);
        group.groups().forEach(part -> group(part, above + cell(group.title().vi()) + " › "));
    }

    private void criterion(Criterion criterion) {
        String kind = criterion.kind() == Criterion.Kind.REGULAR ? "" : " (" + name(criterion.kind()) + ")";
        String keys = scorer.measures(criterion.id()).stream()
                .map(measure -> "`" + measure.key() + "`")
                .collect(Collectors.joining(", "));
        line("| " + cell(both(criterion.title())) + kind + " | " + number(criterion.maximum()) + " | "
                + criterion.method().name(VI) + " · " + criterion.method().name(Locale.ENGLISH) + " | " + keys + " |");
    }

    private void grid(RatingGrid grid) {
        line("");
        line("## Xếp loại · Rating"
                + (grid.unitClasses().isEmpty() ? "" : ": " + String.join(", ", grid.unitClasses())));
        line("");
        line("| Mức · Level | Điểm · Points | Điều kiện · Conditions |");
        line("|---|---|---|");
        for (RatingRow row : grid.rows()) {
            line("| " + cell(both(row.name())) + " | " + grid.range(row, VI) + " · " + grid.range(row, Locale.ENGLISH)
                    + " | "
                    + row.conditions().stream()
                            .map(condition -> cell(both(condition.title())))
                            .collect(Collectors.joining("<br>"))
                    + " |");
        }
    }

    private void measures() {
        if (scorer.measures().isEmpty()) {
            return;
        }
        line("");
        line("## Số liệu · Measures");
        line("");
        line("| Mã · Key | Loại · Type | Nội dung · What | Quy định · Norms |");
        line("|---|---|---|---|");
        for (Measure measure : scorer.measures()) {
            String norms = LawMeasures.norms(measure.key()).stream()
                    .map(norm -> "[" + norm + "](../norms/" + norm + ".md)")
                    .collect(Collectors.joining("<br>"));
            line("| `" + measure.key() + "` | " + measure.type() + " | " + cell(both(measure.label())) + " | " + norms
                    + " |");
        }
    }

    private void list(String heading, List<String> items) {
        if (items.isEmpty()) {
            return;
        }
        line("");
        line("## " + heading);
        line("");
        items.forEach(item -> line("- " + item));
    }

    private void row(String name, String value) {
        line("| " + name + " | " + cell(value) + " |");
    }

    private void paragraph(String text) {
        if (!text.isEmpty()) {
            line("");
            line(text);
        }
    }

    private void line(String text) {
        page.append(text).append('\n');
    }

    private static String cell(String text) {
        return text.replace("|", "\\|");
    }

    /** Both languages, or the one there is. */
    static String both(Label label) {
        return label.en() == null ? label.vi() : label.vi() + " · " + label.en();
    }

    /** The name of a constant in both languages. */
    static String name(Enum<?> constant) {
        return Message.text(constant, VI) + " · " + Message.text(constant, Locale.ENGLISH);
    }

    private static String number(@Nullable BigDecimal number) {
        return number == null ? "?" : number.toPlainString();
    }
}
