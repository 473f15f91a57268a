package vn.danchu.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.danchu.compliance.ComplianceReport;
import vn.danchu.compliance.Finding;
import vn.danchu.compliance.Fulfilment;
import vn.danchu.compliance.Texts;
import vn.danchu.compliance.Verdict;
import vn.danchu.dossier.Norms;
import vn.danchu.law.Citation;

/** Findings for people: one by one, or those of one place together. */
final class FindingText {

    private final Language language;
    private final Texts texts;
    private final Layout layout;

    FindingText(Language language, PrintWriter out) {
        this.language = language;
        this.texts = Norms.texts(language.locale());
        this.layout = new Layout(language, out);
    }

    /** The heading of what was asked and found nothing. */
    String nothingFound() {
        return language.say("Đã xét, không phát sinh", "Asked, nothing found");
    }

    /** What was asked and found nothing, by the place where nothing stands: another thing than what does not apply. */
    void printNothingFound(List<Finding> findings) {
        if (findings.isEmpty()) {
            return;
        }
        layout.heading(nothingFound() + " (" + findings.size() + ")");
        Map<String, List<String>> byPlace = new LinkedHashMap<>();
        findings.forEach(finding -> byPlace.computeIfAbsent(place(finding), place -> new ArrayList<>())
                .add(finding.norm()));
        byPlace.forEach((place, norms) -> layout.wrapped("  ", place + ": " + String.join(", ", norms)));
    }

    /** Breaches at one place of one record stand together: one act there mends them all. */
    void printTogether(List<Finding> findings, ComplianceReport report) {
        for (List<Finding> together : ComplianceReport.together(findings)) {
            boolean several = together.size() > 1;
            if (several) {
                layout.line("");
                layout.wrapped(
                        "  ● ",
                        place(together.get(0)) + ": "
                                + language.say(
                                        together.size() + " quy định cùng bị vi phạm tại đây, xem xét cùng một lần",
                                        together.size() + " norms are broken here; mend them together"));
            }
            together.forEach(finding -> {
                print(finding, !several);
                report.consequences(finding).forEach(one -> layout.wrapped("    § ", one.text(language.locale())));
            });
        }
    }

    /** Where it was decided, in words; of the dossier itself there is no narrower place. */
    private String place(Finding finding) {
        return finding.path().isEmpty() ? language.say("Cả hồ sơ", "The whole dossier") : texts.place(finding.path());
    }

    /** A finding: its norm, place, question, answer and citations, and what to do about a breach. */
    void print(Finding finding, boolean withPlace) {
        layout.line("");
        layout.line("  " + finding.norm() + "  " + finding.path());
        if (withPlace) {
            layout.wrapped("    ", place(finding));
        }
        layout.wrapped("    ", texts.question(finding.norm()));
        layout.wrapped("    → ", texts.answer(finding));
        fulfilment(finding.fulfilment());
        layout.wrapped(
                "    ",
                String.join("; ", finding.citations().stream().map(this::cite).toList()) + ".");
        if (finding.verdict() == Verdict.NON_COMPLIANT) {
            layout.wrapped("    " + language.say("Khắc phục: ", "Remedy: "), texts.remedy(finding));
        }
        finding.cautions().forEach(caution -> layout.wrapped("    ! ", texts.caution(caution)));
    }

    /** How many of the occasions of a duty over time were kept, and how the others stand. */
    private void fulfilment(@Nullable Fulfilment stand) {
        if (stand == null || stand.owed() == 0) {
            return;
        }
        List<String> rest = new ArrayList<>();
        count(rest, stand.late(), language.say("chậm", "late"));
        count(rest, stand.lacking(), language.say("chưa đủ", "incomplete"));
        count(rest, stand.missed(), language.say("không thực hiện", "missed"));
        count(rest, stand.open(), language.say("chưa rõ", "not known"));
        count(rest, stand.pending(), language.say("chưa đến hạn", "not yet due"));
        layout.wrapped(
                "    ",
                language.say("Đã thực hiện ", "Kept: ")
                        + texts.number(stand.kept())
                        + language.say(" trên ", " of ")
                        + texts.number(stand.owed())
                        + (rest.isEmpty() ? "" : " (" + String.join(", ", rest) + ")"));
    }

    private void count(List<String> parts, int count, String what) {
        if (count > 0) {
            parts.add(texts.number(count) + " " + what);
        }
    }

    private String cite(Citation citation) {
        return citation.text(language.locale());
    }
}
