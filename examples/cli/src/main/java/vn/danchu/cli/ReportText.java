package vn.danchu.cli;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.danchu.compliance.Argument;
import vn.danchu.compliance.ChecklistRow;
import vn.danchu.compliance.ComplianceReport;
import vn.danchu.compliance.Coverage;
import vn.danchu.compliance.Finding;
import vn.danchu.compliance.Grade;
import vn.danchu.compliance.Reason;
import vn.danchu.compliance.Receipt;
import vn.danchu.compliance.Regrade;
import vn.danchu.compliance.Texts;
import vn.danchu.compliance.Verdict;
import vn.danchu.dossier.Norms;
import vn.danchu.law.Consequences;
import vn.danchu.record.DanglingReference;
import vn.danchu.record.Excerpt;

/** A compliance report for people: one screen that says how things stand, then the details. */
final class ReportText {

    private static final int WIDTH = Layout.WIDTH;
    private static final int BAR = 30;
    private static final int ON_THE_SCREEN = 10;
    private static final List<Verdict> JUDGED =
            List.of(Verdict.COMPLIANT, Verdict.NON_COMPLIANT, Verdict.PENDING, Verdict.UNDETERMINED);

    private final Language language;
    private final Locale locale;
    private final Texts texts;
    private final PrintWriter out;
    private final Paint paint;
    private final FindingText each;

    ReportText(Language language, PrintWriter out) {
        this(language, new Paint(), out);
    }

    ReportText(Language language, Paint paint, PrintWriter out) {
        this.language = language;
        this.locale = language.locale();
        this.texts = Norms.texts(locale);
        this.out = out;
        this.paint = paint;
        this.each = new FindingText(language, out);
    }

    void print(ComplianceReport report) {
        screen(report);
        details(report);
        dangling(report.references());
    }

    private void dangling(List<DanglingReference> references) {
        if (references.isEmpty()) {
            return;
        }
        heading(language.say("Tham chiếu không có trong hồ sơ (", "References to records the dossier does not hold (")
                + references.size() + ")");
        references.forEach(reference -> wrapped("  ", texts.danglingReference(reference)));
        wrapped(
                "  ",
                language.say(
                        "Mã ghi sai, hoặc bản ghi được dẫn chiếu chưa nhập hay thuộc kỳ khác; không phải vi phạm.",
                        "The id is mistyped, or the record it names was not entered or is of another period; not a breach."));
    }

    private void screen(ComplianceReport report) {
        Receipt receipt = report.receipt();
        line('=');
        out.println(language.say("Đơn vị: ", "Unit: ") + unit(receipt, language));
        out.println((receipt.period() == null
                        ? ""
                        : language.say("Kỳ ", "Period ")
                                + texts.date(receipt.period().from()) + " – "
                                + texts.date(receipt.period().to()) + ". ")
                + language.say("Tính đến ngày ", "As of ") + texts.date(receipt.asOf()) + ".");
        out.println(language.say("KẾT LUẬN: ", "CONCLUSION: ")
                + paint.verdict(
                        report.overall(), texts.verdict(report.overall()).toUpperCase(locale)));
        line('-');
        int applicable = 0;
        for (Verdict verdict : JUDGED) {
            applicable += report.count(verdict);
        }
        for (Verdict verdict : JUDGED) {
            bar(texts.verdict(verdict), report.count(verdict), applicable);
        }
        int nothing = nothingFound(report).size();
        out.println("  " + pad(texts.verdict(Verdict.NOT_APPLICABLE), 24)
                + texts.number(report.count(Verdict.NOT_APPLICABLE) - nothing));
        out.println("  " + pad(each.nothingFound(), 24) + texts.number(nothing));
        coverage(report);
        List<Finding> violations = binding(report, Verdict.NON_COMPLIANT);
        if (!violations.isEmpty()) {
            out.println();
            out.println(language.say("Vi phạm:", "Breaches:"));
            byNorm(violations);
        }
        List<Finding> duties = report.duties();
        if (!duties.isEmpty()) {
            out.println();
            out.println(language.say("Sắp đến hạn:", "Falling due:"));
            duties.stream().limit(3).forEach(this::fallingDue);
        }
        line('=');
    }

    private void fallingDue(Finding finding) {
        String day = "  " + texts.date(due(finding)) + "  ";
        out.println(day + cut(texts.question(finding.norm()), WIDTH - day.length()));
    }

    /** The unit's name, else its code. */
    static String unit(Receipt receipt, Language language) {
        if (receipt.unitName() != null) {
            return Excerpt.line(receipt.unitName());
        }
        return receipt.unitCode() != null
                ? Excerpt.line(receipt.unitCode())
                : language.say("(không rõ đơn vị)", "(unit not named)");
    }

    private static LocalDate due(Finding finding) {
        return finding.due() == null ? LocalDate.MIN : finding.due();
    }

    private void coverage(ComplianceReport report) {
        Coverage coverage = Coverage.of(report.checklist());
        String label = language.say("Nội dung đã công khai", "Items disclosed");
        if (coverage.assessable()) {
            bar(label, coverage.disclosed(), coverage.applicable());
        } else {
            out.println("  " + pad(label, 24) + language.say("không đủ dữ liệu để đánh giá", "not assessable"));
        }
    }

    private void details(ComplianceReport report) {
        checklist(report.checklist());
        for (Verdict verdict : List.of(Verdict.NON_COMPLIANT, Verdict.UNDETERMINED, Verdict.PENDING)) {
            List<Finding> findings = binding(report, verdict);
            if (!findings.isEmpty()) {
                heading(texts.verdict(verdict) + " (" + findings.size() + ")");
                if (verdict == Verdict.NON_COMPLIANT) {
                    each.printTogether(findings, report);
                } else {
                    findings.forEach(finding -> each.print(finding, true));
                }
            }
        }
        if (report.hasBreachWithoutConsequence()) {
            heading(language.say("Chế tài", "Sanctions"));
            wrapped("  ", Consequences.noneKnown(locale));
        }
        each.printNothingFound(nothingFound(report));
        regrades(report);
        policyProblems(report);
        heading(language.say("Căn cứ", "Basis"));
        Receipt receipt = report.receipt();
        out.println("  danchu " + receipt.library() + ", "
                + language.say(receipt.norms() + " quy định", receipt.norms() + " norms") + ", SHA-256 "
                + receipt.normsSha256().substring(0, 16));
        out.println("  "
                + String.join(
                        ", ",
                        receipt.instruments().stream().map(Receipt.Source::code).toList()));
        receipt.cautions().forEach(caution -> wrapped("  ! ", texts.caution(caution)));
    }

    private void checklist(List<ChecklistRow> rows) {
        if (rows.isEmpty()) {
            return;
        }
        heading(language.say("Danh mục công khai", "Disclosure checklist"));
        out.printf(
                "  %-7s %-14s %-16s %-10s %-10s %s%n",
                language.say("Mục", "Item"),
                language.say("Tình trạng", "State"),
                language.say("Hình thức", "Forms"),
                language.say("Từ", "From"),
                language.say("Đến", "Until"),
                language.say("Thực hiện", "By"));
        for (ChecklistRow row : rows) {
            out.printf(
                    "  %-7s %-14s %-16s %-10s %-10s %s%n",
                    row.item(),
                    state(row),
                    cut(String.join(" ", row.forms()), 16),
                    column(row.from()),
                    column(row.until()),
                    row.by() == null ? "" : Excerpt.of(row.by(), 16));
        }
    }

    private String state(ChecklistRow row) {
        return switch (row.state()) {
            case DISCLOSED -> language.say("đã công khai", "disclosed");
            case NOT_DISCLOSED -> row.overdue() ? language.say("quá hạn", "overdue") : language.say("chưa", "not yet");
            case NOT_ARISEN -> language.say("không phát sinh", "not arisen");
            case EXCEPTED -> language.say("ngoại lệ", "excepted");
            case UNKNOWN -> language.say("không rõ", "unknown");
        };
    }

    private void regrades(ComplianceReport report) {
        if (report.regrades().isEmpty()) {
            return;
        }
        heading(language.say("Miễn trừ, điều chỉnh mức độ", "Waivers and other grades"));
        for (Regrade regrade : report.regrades()) {
            out.println("  " + regrade.norm() + "  " + regrade.grade()
                    + (regrade.until() == null ? "" : language.say(" đến ", " until ") + texts.date(regrade.until())));
            wrapped("    ", Excerpt.line(regrade.justification() + " (" + regrade.decidedBy() + ")"));
        }
    }

    private void policyProblems(ComplianceReport report) {
        if (report.policyProblems().isEmpty()) {
            return;
        }
        heading(language.say("Quyết định của chính sách không được áp dụng", "What the policy decides in vain"));
        report.policyProblems().forEach(problem -> wrapped("  ! ", texts.policyProblem(problem)));
    }

    /** Votes first, then what is broken most often; a norm broken once says how and where. */
    private void byNorm(List<Finding> findings) {
        Map<String, List<Finding>> byNorm = new LinkedHashMap<>();
        findings.forEach(finding -> byNorm.computeIfAbsent(finding.norm(), norm -> new ArrayList<>())
                .add(finding));
        List<List<Finding>> sorted = byNorm.values().stream()
                .sorted(Comparator.<List<Finding>, Boolean>comparing(of -> !isThreshold(of.get(0)))
                        .thenComparing(of -> -of.size()))
                .toList();
        for (List<Finding> of : sorted.subList(0, Math.min(ON_THE_SCREEN, sorted.size()))) {
            Finding first = of.get(0);
            out.println("  " + pad(of.size() + "×", 4)
                    + pad(first.citations().get(0).toString(), 13)
                    + cut(texts.question(first.norm()), WIDTH - 19));
            if (of.size() == 1) {
                String answer = " ".repeat(19) + "→ " + texts.answer(first);
                out.println(cut(answer, WIDTH));
            }
        }
        if (sorted.size() > ON_THE_SCREEN) {
            int more = sorted.size() - ON_THE_SCREEN;
            out.println("  " + language.say("… và " + more + " quy định khác", "… and " + more + " more norms"));
        }
    }

    /** Whether it tells how many were needed: of votes, or of those present. */
    private static boolean isThreshold(Finding finding) {
        return finding.arguments().get(Argument.NEEDED) != null;
    }

    /** A day in a column: the Vietnamese form is short; for the other the international one is. */
    private String column(@Nullable LocalDate day) {
        return day == null ? "" : language.say(texts.date(day), day.toString());
    }

    private static List<Finding> binding(ComplianceReport report, Verdict verdict) {
        return report.findings(verdict).stream()
                .filter(finding -> finding.grade() != Grade.WAIVED)
                .toList();
    }

    private void bar(String label, int part, int whole) {
        int filled = whole == 0 ? 0 : (int) ((long) BAR * part / whole);
        filled = part > 0 && filled == 0 ? 1 : filled;
        out.println("  " + pad(label, 24) + "█".repeat(filled) + "·".repeat(BAR - filled) + "  " + texts.number(part)
                + "/" + texts.number(whole));
    }

    private static List<Finding> nothingFound(ComplianceReport report) {
        return binding(report, Verdict.NOT_APPLICABLE).stream()
                .filter(finding -> finding.reason() == Reason.NOTHING_TO_JUDGE)
                .toList();
    }

    private void heading(String text) {
        out.println();
        out.println(text);
        line('-');
    }

    private void line(char character) {
        out.println(String.valueOf(character).repeat(WIDTH));
    }

    private void wrapped(String prefix, String text) {
        StringBuilder line = new StringBuilder(prefix);
        String indent = " ".repeat(prefix.length());
        for (String word : text.split(" ")) {
            if (line.length() + word.length() + 1 > WIDTH && line.length() > prefix.length()) {
                out.println(line);
                line = new StringBuilder(indent);
            }
            line.append(line.length() > prefix.length() ? " " : "").append(word);
        }
        out.println(line);
    }

    private static String pad(String text, int width) {
        return text.length() >= width ? text + " " : text + " ".repeat(width - text.length());
    }

    private static String cut(String text, int width) {
        return text.length() <= width ? text : text.substring(0, width - 1) + "…";
    }
}
