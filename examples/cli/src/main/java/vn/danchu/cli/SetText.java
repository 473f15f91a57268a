package vn.danchu.cli;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import vn.danchu.dossier.Norms;
import vn.danchu.scoring.score.Scorer;
import vn.danchu.scoring.set.CriteriaGroup;
import vn.danchu.scoring.set.CriteriaSet;
import vn.danchu.scoring.set.Criterion;
import vn.danchu.scoring.set.Measure;
import vn.danchu.scoring.set.Message;
import vn.danchu.scoring.set.RatingCondition;
import vn.danchu.scoring.set.RatingGrid;
import vn.danchu.scoring.set.RatingRow;

/** A criteria set for people. */
final class SetText {

    private final Language language;
    private final Locale locale;
    private final Layout layout;

    SetText(Language language, Layout layout) {
        this.language = language;
        this.locale = language.locale();
        this.layout = layout;
    }

    void print(CriteriaSet set) {
        layout.rule('=');
        layout.wrapped("", set.title().text(locale));
        layout.line(set.coordinates());
        standing(set);
        layout.rule('=');
        origin(set);
        if (set.appliesTo() != null) {
            layout.wrapped(
                    "  ",
                    language.say("Áp dụng cho: ", "Applies to: ")
                            + set.appliesTo().text(locale));
        }
        Scorer scorer = Scorer.compile(set);
        set.groups().forEach(group -> group(scorer, group, 0));
        set.rating().grids().forEach(grid -> grid(set, grid));
        blocks(set);
        measures(scorer.measures());
    }

    /** What the set is and whether it may still be used; a warning where a reader could take it for more than it is. */
    void standing(CriteriaSet set) {
        switch (set.standing()) {
            case OFFICIAL -> {}
            case REFERENCE ->
                layout.wrapped(
                        "! ",
                        language.say(
                                "BỘ TIÊU CHÍ THAM CHIẾU của phần mềm, không phải văn bản chính thức: kết quả không thay "
                                        + "cho đánh giá của cơ quan có thẩm quyền.",
                                "REFERENCE set of the library, not an official one: the result is no substitute for "
                                        + "the competent body's."));
            case SAMPLE -> {
                layout.wrapped(
                        "! ",
                        language.say(
                                "BỘ MẪU: văn bản gốc chưa đọc được đầy đủ. Còn thiếu:",
                                "SAMPLE: the original could not be read in full. Missing:"));
                set.missing().forEach(missing -> layout.wrapped("    - ", missing.text(locale)));
            }
        }
        if (set.status() != CriteriaSet.Status.IN_FORCE) {
            layout.wrapped(
                    "! ",
                    Message.text(set.status(), locale)
                            + (set.replacedBy() == null ? "." : ": " + set.replacedBy() + "."));
        }
    }

    /** Who issued it, when it is in force, where it was read. */
    void origin(CriteriaSet set) {
        CriteriaSet.Issuance issuance = set.issuance();
        if (issuance != null) {
            layout.wrapped(
                    "  ",
                    issuance.name() + ", " + issuance.issuer()
                            + (issuance.issued() == null
                                    ? ""
                                    : ", " + Norms.texts(locale).date(issuance.issued()))
                            + (issuance.provisions() == null ? "" : " (" + issuance.provisions() + ")"));
        }
        set.sources().forEach(source -> layout.wrapped("  ", language.say("Nguồn: ", "Source: ") + source));
    }

    private void group(Scorer scorer, CriteriaGroup group, int indent) {
        if (indent == 0) {
            layout.line("");
        }
        boolean weighted = group.weight().compareTo(BigDecimal.ONE) != 0;
        String weight = weighted ? language.say(" (hệ số ", " (weight ") + layout.number(group.weight()) + ")" : "";
        String title = group.title().text(locale) + weight;
        layout.barred(
                indent,
                indent == 0 ? title.toUpperCase(locale) : title,
                null,
                null,
                group.maximum() == null ? "?" : layout.number(group.maximum()));
        group.criteria().forEach(criterion -> criterion(scorer, criterion, indent + 2));
        group.groups().forEach(part -> group(scorer, part, indent + 2));
    }

    private void criterion(Scorer scorer, Criterion criterion, int indent) {
        String kind = criterion.kind() == Criterion.Kind.REGULAR
                ? ""
                : " (" + Message.text(criterion.kind(), locale).toLowerCase(locale) + ")";
        layout.barred(
                indent,
                criterion.title().text(locale) + kind,
                null,
                null,
                criterion.maximum() == null ? "?" : layout.number(criterion.maximum()));
        String keys = scorer.measures(criterion.id()).stream().map(Measure::key).collect(Collectors.joining(", "));
        layout.wrapped(" ".repeat(indent + 4), criterion.method().name(locale) + (keys.isEmpty() ? "" : ": " + keys));
    }

    private void grid(CriteriaSet set, RatingGrid grid) {
        layout.heading(language.say("Xếp loại", "Rating")
                + (grid.unitClasses().isEmpty() ? "" : " (" + classes(set, grid) + ")"));
        int width = grid.rows().stream()
                .mapToInt(row -> row.name().text(locale).length())
                .max()
                .orElse(0);
        for (RatingRow row : grid.rows()) {
            layout.wrapped("  " + Layout.pad(row.name().text(locale), width) + "  ", grid.range(row, locale));
            row.conditions().stream()
                    .map(RatingCondition::title)
                    .forEach(title -> layout.wrapped("      + ", title.text(locale)));
        }
    }

    private String classes(CriteriaSet set, RatingGrid grid) {
        return grid.unitClasses().stream()
                .map(code -> set.unitClass(code).title().text(locale))
                .collect(Collectors.joining(", "));
    }

    private void blocks(CriteriaSet set) {
        if (set.rating().blocks().isEmpty()) {
            return;
        }
        layout.heading(language.say("Trường hợp loại trừ", "What blocks a rating"));
        set.rating()
                .blocks()
                .forEach(block -> layout.wrapped("  ✗ ", block.title().text(locale)));
    }

    private void measures(List<Measure> measures) {
        layout.heading(language.say("Số liệu cần có", "Measures it reads") + " (" + measures.size() + ")");
        for (Measure measure : measures) {
            layout.line("  " + measure.key() + " (" + Message.text(measure.type(), locale) + ")");
            layout.wrapped("      ", measure.label().text(locale));
        }
    }
}
