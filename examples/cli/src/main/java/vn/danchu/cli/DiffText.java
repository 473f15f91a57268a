package vn.danchu.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.danchu.compliance.Finding;
import vn.danchu.compliance.Grade;
import vn.danchu.compliance.Receipt;
import vn.danchu.compliance.Texts;
import vn.danchu.dossier.Norms;
import vn.danchu.rollup.Portion;
import vn.danchu.rollup.ReportChanges;
import vn.danchu.rollup.ReportChanges.Change;
import vn.danchu.rollup.ReportChanges.Kind;
import vn.danchu.rollup.ReportTrend;

/** What changed between two reports, for people. */
final class DiffText {

    private final Language language;
    private final Texts texts;
    private final Layout layout;

    DiffText(Language language, PrintWriter out) {
        this.language = language;
        this.texts = Norms.texts(language.locale());
        this.layout = new Layout(language, out);
    }

    void print(DiffCommand.Difference difference) {
        ReportChanges changes = difference.changes();
        layout.rule('=');
        layout.line(language.say("Đơn vị: ", "Unit: ") + ReportText.unit(changes.now(), language));
        layout.wrapped(language.say("Trước: ", "Before: "), made(changes.before()));
        layout.wrapped(language.say("Nay: ", "Now: "), made(changes.now()));
        basis(changes);
        layout.rule('-');
        for (Kind kind : Kind.values()) {
            layout.line("  " + Layout.pad(name(kind), 40) + texts.number(changes.count(kind)));
        }
        if (difference.trend() != null) {
            trend(difference.trend());
        }
        for (Kind kind : Kind.values()) {
            List<Change> ofKind = changes.changes().stream()
                    .filter(change -> change.kind() == kind)
                    .toList();
            if (!ofKind.isEmpty()) {
                layout.heading(name(kind) + " (" + texts.number(ofKind.size()) + ")");
                ofKind.forEach(this::change);
            }
        }
    }

    private String made(Receipt receipt) {
        return ReportText.unit(receipt, language) + ", "
                + (receipt.period() == null
                        ? ""
                        : language.say("kỳ ", "period ")
                                + texts.date(receipt.period().from()) + " – "
                                + texts.date(receipt.period().to()) + ", ")
                + language.say("tính đến ngày ", "as of ")
                + texts.date(receipt.asOf());
    }

    private void basis(ReportChanges changes) {
        layout.wrapped(
                "",
                switch (changes.extent()) {
                    case RECORDS ->
                        language.say(
                                "So từng bản ghi; bản ghi được nhận ra qua kết quả đánh giá của nó.",
                                "Compared record by record; a record is told by what is found of it.");
                    case PERIODS ->
                        language.say(
                                "Hai kỳ khác nhau: so từng quy định, theo kết quả nghiêm trọng nhất.",
                                "Two periods: compared norm by norm, by the gravest finding.");
                    case SUCCESSION ->
                        language.say(
                                "Đơn vị cũ và đơn vị hình thành từ đó: so từng quy định, theo kết quả nghiêm trọng nhất.",
                                "A unit and the one it became part of: compared norm by norm, by the gravest finding.");
                });
        if (!changes.bySameNorms()) {
            layout.wrapped(
                    "! ",
                    language.say(
                            "Hai báo cáo không lập theo cùng một bộ quy định.",
                            "The reports were not made by the same norms."));
        }
        if (!changes.before().library().equals(changes.now().library())) {
            layout.wrapped(
                    "! ",
                    language.say("Hai phiên bản phần mềm: ", "Two versions of the library: ")
                            + changes.before().library() + ", " + changes.now().library());
        }
    }

    private String name(Kind kind) {
        return switch (kind) {
            case NEW_BREACH -> language.say("Vi phạm mới", "New breaches");
            case STILL_BROKEN -> language.say("Vẫn vi phạm", "Still broken");
            case MENDED -> language.say("Nay thực hiện đúng", "Kept now");
            case UNCONFIRMED -> language.say("Chưa rõ đã khắc phục hay chưa", "Not shown to be mended");
            case NEWLY_OPEN -> language.say("Mới chưa xác định được", "Newly undetermined");
            case SETTLED -> language.say("Trước chưa xác định, nay đã rõ", "Undetermined before, known now");
            case NEWLY_DUE -> language.say("Nghĩa vụ mới, chưa đến hạn", "New duties, not yet due");
        };
    }

    private void change(Change change) {
        Finding shown = Objects.requireNonNull(change.now() == null ? change.before() : change.now());
        layout.line("");
        layout.line("  " + change.norm() + "  " + shown.path());
        layout.wrapped("    ", question(change.norm()));
        String before = answer(change.before());
        String now = answer(change.now());
        if (before.equals(now)) {
            layout.wrapped("    " + language.say("Trước và nay: ", "Before and now: "), now);
        } else {
            layout.wrapped("    " + language.say("Trước: ", "Before: "), before);
            layout.wrapped("    " + language.say("Nay: ", "Now: "), now);
        }
        switch (change.cause()) {
            case LAW ->
                layout.wrapped(
                        "    ! ",
                        language.say(
                                "Quy định thay đổi, không phải do đơn vị.", "The norm changed; not the unit's doing."));
            case UNKNOWN ->
                layout.wrapped(
                        "    ! ",
                        language.say(
                                "Không rõ do quy định hay do thực tế thay đổi.",
                                "By law or by fact: the reports do not tell."));
            case FACT -> {
                // what a reader expects
            }
        }
    }

    /** A report of an earlier version may hold a norm that is no more. */
    private String question(String norm) {
        return Norms.find(norm).isPresent() ? texts.question(norm) : norm;
    }

    private String answer(@Nullable Finding finding) {
        if (finding == null) {
            return language.say("không có trong báo cáo", "not in the report");
        }
        return texts.verdict(finding.verdict()) + ". "
                + (Norms.find(finding.norm()).isPresent() ? texts.answer(finding) : "")
                + (finding.grade() == Grade.WAIVED ? language.say(" (được miễn trừ)", " (waived)") : "");
    }

    private void trend(ReportTrend trend) {
        layout.heading(language.say(
                "Diễn biến: kết quả thực hiện đúng, trong số đã xét được", "Trend: complied with, of those judged"));
        String norms = "";
        for (ReportTrend.Step step : trend.steps()) {
            layout.line("  " + texts.date(step.period().from()) + " – "
                    + texts.date(step.period().to()) + "  " + share(step.complied())
                    + (norms.isEmpty() || norms.equals(step.norms())
                            ? ""
                            : language.say("  (quy định đã thay đổi)", "  (other norms)")));
            norms = step.norms();
        }
        layout.line(language.say("Số vi phạm, theo từng kỳ:", "Breaches, period by period:"));
        for (ReportTrend.NormSteps norm : trend.norms()) {
            layout.line("  "
                    + String.join(
                            " → ", norm.breaches().stream().map(texts::number).toList()) + "  " + norm.norm());
            layout.wrapped("    ", question(norm.norm()));
        }
    }

    private String share(Portion portion) {
        return portion.isShare()
                ? texts.number(portion.part()) + "/" + texts.number(portion.of()) + " ("
                        + texts.percentage(portion.percent(1)) + ")"
                : language.say("chưa có gì để tính", "nothing to count");
    }
}
