package vn.danchu.cli;

import java.io.PrintWriter;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.danchu.compliance.Texts;
import vn.danchu.dossier.Norms;
import vn.danchu.record.Excerpt;
import vn.danchu.scoring.score.CriterionScore;
import vn.danchu.scoring.score.GroupScore;
import vn.danchu.scoring.score.ScoreSheet;
import vn.danchu.scoring.set.CriteriaSet;
import vn.danchu.scoring.set.Message;

/** A score sheet for people: how it stands, the points, why, what is not known, what to do next. */
final class ScoreText {

    private final Language language;
    private final Locale locale;
    private final Texts texts;
    private final Layout layout;
    private final SetText sets;

    ScoreText(Language language, PrintWriter out) {
        this.language = language;
        this.locale = language.locale();
        this.texts = Norms.texts(locale);
        this.layout = new Layout(language, out);
        this.sets = new SetText(language, layout);
    }

    void print(Scoring scoring) {
        head(scoring);
        table(scoring.sheet(), true);
        RatingText rating = new RatingText(language, layout);
        rating.why(scoring);
        new NotScoredText(language, layout).print(scoring);
        rating.next(scoring);
        faults(scoring.sheet());
        basis(scoring);
    }

    /** Groups only, and no reasons of what is not scored. */
    void printShort(Scoring scoring) {
        head(scoring);
        table(scoring.sheet(), false);
        RatingText rating = new RatingText(language, layout);
        rating.why(scoring);
        rating.next(scoring);
    }

    private void head(Scoring scoring) {
        ScoreSheet sheet = scoring.sheet();
        layout.rule('=');
        layout.line(language.say("Đơn vị: ", "Unit: ") + unit(scoring));
        layout.line(language.say("Kỳ ", "Period ") + texts.date(sheet.period().from()) + " – "
                + texts.date(sheet.period().to()) + "."
                + (scoring.receipt() == null
                        ? ""
                        : language.say(" Tính đến ngày ", " As of ")
                                + texts.date(scoring.receipt().asOf()) + "."));
        layout.wrapped("", scoring.scorer().set().title().text(locale));
        sets.standing(scoring.scorer().set());
        layout.rule('-');
        layout.line(totalName(scoring)
                + (sheet.notScored() > 0 && !sheet.hasPoints()
                        ? notScored(sheet.maximum())
                        : outOf(sheet.total(), sheet.maximum()))
                + (sheet.bonus().signum() > 0
                        ? language.say(", gồm điểm thưởng ", ", bonus included ") + layout.number(sheet.bonus())
                        : ""));
        if (sheet.maximum() != null
                && sheet.fullMaximum() != null
                && sheet.maximum().compareTo(sheet.fullMaximum()) != 0) {
            layout.line(language.say("  Điểm tối đa của bộ tiêu chí là ", "  The set's maximum is ")
                    + layout.number(sheet.fullMaximum())
                    + language.say(", trừ tiêu chí không áp dụng còn ", "; less what does not apply ")
                    + layout.number(sheet.maximum()) + ".");
        }
        if (sheet.notScored() > 0) {
            layout.line(language.say(
                    "  Còn " + sheet.notScored() + "/" + sheet.criteria().size() + " tiêu chí chưa chấm được.",
                    "  Not scored yet: " + sheet.notScored() + " of "
                            + sheet.criteria().size() + " criteria."));
        }
        if (!sheet.faults().isEmpty()) {
            layout.wrapped(
                    "! ",
                    language.say(
                            "Phiếu có " + sheet.faults().size() + " chỗ sai, không được tính; nêu ở dưới.",
                            "What is wrong in the form is not counted: "
                                    + sheet.faults().size() + ", listed below."));
        }
        String level = sheet.rating().name() == null
                ? Message.text(sheet.rating().state(), locale)
                : sheet.rating().name().text(locale).toUpperCase(locale);
        layout.line(language.say("XẾP LOẠI: ", "RATING: ") + level);
        layout.rule('=');
    }

    private String totalName(Scoring scoring) {
        return scoring.scorer().set().scale() == CriteriaSet.Scale.PASS_FAIL
                ? language.say("SỐ TIÊU CHÍ ĐẠT: ", "CRITERIA ACHIEVED: ")
                : language.say("TỔNG ĐIỂM: ", "TOTAL: ");
    }

    private String unit(Scoring scoring) {
        String name = scoring.receipt() == null ? null : scoring.receipt().unitName();
        if (name != null) {
            return Excerpt.line(name);
        }
        String code = scoring.sheet().unit();
        return code == null ? language.say("(không rõ đơn vị)", "(unit not named)") : Excerpt.line(code);
    }

    private String outOf(BigDecimal points, @Nullable BigDecimal maximum) {
        return layout.number(points) + "/" + (maximum == null ? "?" : layout.number(maximum));
    }

    private String notScored(@Nullable BigDecimal maximum) {
        return language.say("chưa chấm", "not scored") + (maximum == null ? "" : " /" + layout.number(maximum));
    }

    private void table(ScoreSheet sheet, boolean criteria) {
        for (GroupScore group : sheet.groups()) {
            if (group.parent() == null) {
                group(sheet, group, 0, criteria);
            }
        }
    }

    private void group(ScoreSheet sheet, GroupScore group, int indent, boolean criteria) {
        boolean weighted = group.weight().compareTo(BigDecimal.ONE) != 0;
        String title = group.title().text(locale)
                + (weighted ? language.say(" (hệ số ", " (weight ") + layout.number(group.weight()) + ")" : "");
        if (criteria && indent == 0) {
            layout.line("");
        }
        boolean open = group.notScored() > 0 && !sheet.hasPoints(group.id());
        layout.barred(
                indent,
                indent == 0 ? title.toUpperCase(locale) : title,
                open ? null : group.points(),
                group.maximum(),
                open ? notScored(group.maximum()) : outOf(group.points(), group.maximum()));
        if (criteria) {
            sheet.criteria().stream()
                    .filter(criterion -> criterion.group().equals(group.id()))
                    .forEach(criterion -> criterion(criterion, indent + 2));
        }
        sheet.groups().stream()
                .filter(part -> group.id().equals(part.parent()))
                .forEach(part -> group(sheet, part, indent + 2, criteria));
    }

    private void criterion(CriterionScore criterion, int indent) {
        String note = switch (criterion.state()) {
            case SCORED, NOT_APPLICABLE ->
                criterion.points() == null ? "?" : outOf(criterion.points(), criterion.maximum());
            case LEFT_OUT -> language.say("không tính", "left out");
            case NOT_SCORED -> notScored(criterion.maximum());
        };
        String kind = switch (criterion.kind()) {
            case REGULAR -> "";
            case BONUS, DEDUCTION ->
                " (" + Message.text(criterion.kind(), locale).toLowerCase(locale) + ")";
        };
        boolean bar = criterion.state() != CriterionScore.State.LEFT_OUT;
        layout.barred(
                indent,
                criterion.title().text(locale) + kind,
                criterion.points(),
                bar ? criterion.maximum() : null,
                note);
    }

    private void faults(ScoreSheet sheet) {
        if (sheet.faults().isEmpty()) {
            return;
        }
        layout.heading(language.say("Dữ liệu sai, không được tính", "Wrong in the form, and not counted") + " ("
                + sheet.faults().size() + ")");
        sheet.faults().forEach(fault -> {
            layout.line("  " + fault.path());
            layout.wrapped("      ", Layout.sentence(fault.message().text(locale)));
        });
    }

    private void basis(Scoring scoring) {
        layout.heading(language.say("Căn cứ", "Basis"));
        String sum = scoring.sheet().setSha256();
        layout.line("  " + scoring.sheet().set() + (sum == null ? "" : ", SHA-256 " + sum.substring(0, 16)));
        sets.origin(scoring.scorer().set());
        if (scoring.receipt() != null) {
            layout.line("  danchu " + scoring.receipt().library() + ", "
                    + language.say(
                            scoring.receipt().norms() + " quy định",
                            scoring.receipt().norms() + " norms")
                    + ", SHA-256 " + scoring.receipt().normsSha256().substring(0, 16));
            List<String> cautions = scoring.receipt().cautions();
            cautions.forEach(caution -> layout.wrapped("  ! ", texts.caution(caution)));
        }
    }
}
