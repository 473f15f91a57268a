package vn.danchu.html.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.danchu.compliance.ChecklistRow;
import vn.danchu.compliance.ComplianceReport;
import vn.danchu.compliance.Coverage;
import vn.danchu.compliance.Finding;
import vn.danchu.compliance.Grade;
import vn.danchu.compliance.Receipt;
import vn.danchu.compliance.Regrade;
import vn.danchu.compliance.Verdict;
import vn.danchu.disclosure.DisclosureItem;
import vn.danchu.disclosure.PublicationForm;
import vn.danchu.html.DocumentHeading;
import vn.danchu.law.Catalogue;
import vn.danchu.law.Consequences;
import vn.danchu.law.Instrument;
import vn.danchu.law.Instruments;
import vn.danchu.law.Period;

/** What the page of a compliance report shows. */
public final class ReportPage extends Page {

    /** The verdicts that a chart shows, in this order from the left. */
    private static final List<Verdict> SHOWN =
            List.of(Verdict.COMPLIANT, Verdict.NON_COMPLIANT, Verdict.PENDING, Verdict.UNDETERMINED);

    private final ComplianceReport report;

    /** Prepares it. */
    public ReportPage(PageTexts words, DocumentHeading heading, ComplianceReport report) {
        super(words, heading);
        this.report = report;
    }

    @Override
    String title() {
        return get("report.title");
    }

    @Override
    @Nullable
    String unit() {
        Receipt receipt = report.receipt();
        return receipt.unitName() == null ? receipt.unitCode() : receipt.unitName();
    }

    String scope() {
        return words.fill(
                "report.scope",
                "period",
                words.period(report.receipt().period()),
                "asOf",
                words.date(report.receipt().asOf()));
    }

    /**
     * The instruments that the norms cite, as an official document names its legal basis; none that judged nothing and had ended, nor that
     * was yet to be issued.
     */
    List<String> legalBasis() {
        List<String> basis = new ArrayList<>();
        LocalDate asOf = report.receipt().asOf();
        for (Receipt.Source source : report.receipt().instruments()) {
            Instruments.find(source.code())
                    .filter(instrument -> !instrument.issued().isAfter(asOf))
                    .filter(this::isOfThePeriod)
                    .ifPresent(instrument -> basis.add(words.fill(
                            "legal-basis.item",
                            "name",
                            language().equals("en") ? instrument.en() : instrument.vi(),
                            "issued",
                            words.date(instrument.issued()),
                            "title",
                            language().equals("en") ? instrument.titleEn() : instrument.title())));
        }
        return basis;
    }

    /** Whether it was in force in the period, or something found rests on it; what only does not apply does not. */
    private boolean isOfThePeriod(Instrument instrument) {
        Period period = report.receipt().period();
        return period == null
                || instrument.inForce().during(period)
                || report.findings().stream()
                        .filter(finding -> finding.verdict() != Verdict.NOT_APPLICABLE)
                        .flatMap(finding -> finding.citations().stream())
                        .anyMatch(citation -> citation.instrument().equals(instrument));
    }

    String overall() {
        return words.norms().verdict(report.overall());
    }

    String style(Verdict verdict) {
        return verdict.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    String overallStyle() {
        return style(report.overall());
    }

    /** Every verdict with how many findings gave it. */
    List<Count> counts() {
        List<Count> counts = new ArrayList<>();
        for (Verdict verdict : Verdict.values()) {
            counts.add(new Count(style(verdict), words.norms().verdict(verdict), report.count(verdict)));
        }
        return counts;
    }

    record Count(String style, String name, int count) {}

    /** How the norms of each section of the law are kept. */
    Chart bySection() {
        Map<LawSection, Map<Verdict, Long>> counted = new EnumMap<>(LawSection.class);
        for (Finding finding : report.findings()) {
            if (SHOWN.contains(finding.verdict()) && finding.grade() != Grade.WAIVED) {
                counted.computeIfAbsent(LawSection.of(finding), section -> new EnumMap<>(Verdict.class))
                        .merge(finding.verdict(), 1L, Long::sum);
            }
        }
        long longest =
                counted.values().stream().mapToLong(ReportPage::sum).max().orElse(0);
        List<Chart.Row> rows = new ArrayList<>();
        counted.forEach((section, verdicts) -> {
            List<Chart.Share> shares = SHOWN.stream()
                    .map(verdict -> new Chart.Share(style(verdict), verdicts.getOrDefault(verdict, 0L)))
                    .toList();
            rows.add(Chart.shares(get("section." + section.name()), words.number(sum(verdicts)), shares, longest));
        });
        String told = counted.entrySet().stream()
                .map(each -> get("section." + each.getKey().name()) + ": " + told(each.getValue()))
                .collect(Collectors.joining("; "));
        return new Chart("by-section", get("report.chart") + ". " + told, rows, List.of());
    }

    private String told(Map<Verdict, Long> verdicts) {
        return SHOWN.stream()
                .filter(verdicts::containsKey)
                .map(verdict -> words.norms().verdict(verdict) + " " + words.number(verdicts.getOrDefault(verdict, 0L)))
                .collect(Collectors.joining(", "));
    }

    private static long sum(Map<Verdict, Long> counts) {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    /** Those that one act would mend stand together, the first of them under a heading. */
    List<Told> breaches() {
        List<Told> told = new ArrayList<>();
        for (List<Finding> together : ComplianceReport.together(report.findings(Verdict.NON_COMPLIANT))) {
            for (Finding finding : together) {
                boolean first = together.size() > 1 && finding == together.get(0);
                told.add(told(finding, first ? heading(together) : ""));
            }
        }
        return told;
    }

    private String heading(List<Finding> together) {
        String path = together.get(0).path();
        return (path.isEmpty() ? get("record.whole") : words.norms().place(path)) + ": "
                + words.fill("together", "count", words.number(together.size()));
    }

    /** What to say, once, of breaches beside which no sanction stands; empty if there are none. */
    String noConsequence() {
        return report.hasBreachWithoutConsequence() ? Consequences.noneKnown(words.locale()) : "";
    }

    List<Told> open() {
        return told(report.findings(Verdict.UNDETERMINED));
    }

    /** A row a norm, however many records keep it: a commune's year keeps a thousand. */
    List<Told> kept() {
        Map<String, List<Finding>> byNorm = new LinkedHashMap<>();
        report.findings(Verdict.COMPLIANT)
                .forEach(finding -> byNorm.computeIfAbsent(finding.norm(), norm -> new ArrayList<>())
                        .add(finding));
        return byNorm.values().stream().map(this::kept).toList();
    }

    private Told kept(List<Finding> findings) {
        Told first = told(findings.get(0));
        return findings.size() == 1
                ? first
                : new Told(
                        first.question(),
                        words.fill("kept.times", "count", words.number(findings.size())),
                        "",
                        first.citations(),
                        words.fill("kept.records", "count", words.number(findings.size())),
                        "",
                        first.norm(),
                        "",
                        List.of(),
                        List.of(),
                        false,
                        "");
    }

    /** Duties whose day has not come, the next due first, then those that have no last day yet. */
    List<Told> duties() {
        Set<Finding> duties = new LinkedHashSet<>();
        report.duties().stream()
                .filter(finding -> finding.verdict() == Verdict.PENDING)
                .forEach(duties::add);
        duties.addAll(report.findings(Verdict.PENDING));
        return told(List.copyOf(duties));
    }

    private List<Told> told(List<Finding> findings) {
        return findings.stream().map(this::told).toList();
    }

    private Told told(Finding finding) {
        return told(finding, "");
    }

    private Told told(Finding finding, String together) {
        return new Told(
                words.norms().question(finding.norm()),
                words.norms().answer(finding),
                finding.verdict() == Verdict.NON_COMPLIANT ? words.norms().remedy(finding) : "",
                finding.citations().stream()
                        .map(citation -> citation.text(words.locale()))
                        .collect(Collectors.joining("; ")),
                place(finding.path()),
                finding.path(),
                finding.norm(),
                words.date(finding.due()),
                finding.cautions().stream().map(words.norms()::caution).toList(),
                report.consequences(finding).stream()
                        .map(one -> one.text(words.locale()))
                        .toList(),
                finding.grade() == Grade.WAIVED,
                together);
    }

    /**
     * A finding in words.
     *
     * @param question what the norm asks
     * @param answer what was found
     * @param remedy what to do; empty if there is nothing to do
     * @param citations where the law says it
     * @param place the record, in words
     * @param path the same as JSON pointer
     * @param norm id of the norm
     * @param due the last day
     * @param cautions what the reader must know
     * @param consequences what a decree on sanctions attaches to it
     * @param waived whether the policy waives it
     * @param together what to say before it and those at its place that follow; empty if it stands alone, or is not the first
     */
    record Told(
            String question,
            String answer,
            String remedy,
            String citations,
            String place,
            String path,
            String norm,
            String due,
            List<String> cautions,
            List<String> consequences,
            boolean waived,
            String together) {}

    /** A pointer in words: of a record of a list the third disclosure, of another datum what it is called. */
    private String place(String path) {
        String[] steps = path.split("/", -1);
        String list = steps.length > 1 ? words.find("record." + steps[1]) : null;
        if (path.isEmpty()) {
            return get("record.whole");
        }
        if (list == null) {
            return words.norms().place(path);
        }
        return steps.length > 2 && steps[2].matches("\\d{1,8}")
                ? words.fill("record.numbered", "record", list, "number", Integer.parseInt(steps[2]) + 1)
                : list;
    }

    String coverage() {
        Coverage coverage = Coverage.of(report.checklist());
        return words.fill("checklist.coverage", "disclosed", coverage.disclosed(), "applicable", coverage.applicable());
    }

    List<Item> checklist() {
        return report.checklist().stream().map(this::item).toList();
    }

    /** A row of the checklist in words. */
    record Item(
            String code, String name, String style, String state, String forms, String from, String until, String by) {}

    private Item item(ChecklistRow row) {
        String state = row.overdue() && row.state() == ChecklistRow.State.NOT_DISCLOSED
                ? "OVERDUE"
                : row.state().name();
        return new Item(
                row.item(),
                label(DisclosureItem.catalogue(), row.item(), row),
                "state-" + state.toLowerCase(java.util.Locale.ROOT).replace('_', '-'),
                get("checklist." + state),
                row.forms().stream()
                        .map(form -> label(PublicationForm.catalogue(), form, row))
                        .collect(Collectors.joining("; ")),
                words.date(row.from()),
                words.date(row.until()),
                row.by() == null ? "–" : row.by());
    }

    private String label(Catalogue<?> catalogue, String code, ChecklistRow row) {
        return catalogue
                .find(code)
                .map(entry -> entry.listing().label(words.locale(), row.from()))
                .orElse(code);
    }

    /** What the policy decided otherwise, with who decided and why. */
    List<String> regrades() {
        return report.regrades().stream().map(this::regrade).toList();
    }

    private String regrade(Regrade regrade) {
        return words.fill(
                "regrade." + regrade.grade().name(),
                "question",
                words.norms().question(regrade.norm()),
                "decidedBy",
                regrade.decidedBy(),
                "justification",
                regrade.justification(),
                "until",
                regrade.until() == null ? get("regrade.no-end") : words.date(regrade.until()));
    }

    /** What the records refer to and the dossier does not hold. */
    List<String> references() {
        return report.references().stream()
                .map(words.norms()::danglingReference)
                .toList();
    }

    /** What the policy decides in vain. */
    List<String> policyProblems() {
        return report.policyProblems().stream()
                .map(words.norms()::policyProblem)
                .toList();
    }

    List<String> cautions() {
        return report.receipt().cautions().stream().map(words.norms()::caution).toList();
    }

    String receipt() {
        return words.fill(
                "receipt",
                "library",
                report.receipt().library(),
                "norms",
                words.number(report.receipt().norms()),
                "sha256",
                report.receipt().normsSha256());
    }
}
