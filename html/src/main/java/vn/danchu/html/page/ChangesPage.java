package vn.danchu.html.page;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.danchu.compliance.Finding;
import vn.danchu.compliance.Grade;
import vn.danchu.compliance.Receipt;
import vn.danchu.dossier.Norms;
import vn.danchu.html.DocumentHeading;
import vn.danchu.rollup.ReportChanges;
import vn.danchu.rollup.ReportChanges.Cause;
import vn.danchu.rollup.ReportChanges.Change;
import vn.danchu.rollup.ReportChanges.Kind;
import vn.danchu.rollup.ReportTrend;

/** What the page of changes between two reports shows. */
public final class ChangesPage extends Page {

    private final @Nullable ReportTrend trend;
    private final ReportChanges changes;

    /** Prepares it. */
    public ChangesPage(PageTexts words, DocumentHeading heading, @Nullable ReportTrend trend, ReportChanges changes) {
        super(words, heading);
        this.trend = trend;
        this.changes = changes;
    }

    @Override
    String title() {
        return get("changes.title");
    }

    @Override
    @Nullable
    String unit() {
        Receipt receipt = changes.now();
        return receipt.unitName() == null ? receipt.unitCode() : receipt.unitName();
    }

    String before() {
        return made("changes.before-made", changes.before());
    }

    String now() {
        return made("changes.now-made", changes.now());
    }

    private String made(String key, Receipt receipt) {
        String unit = receipt.unitName() == null ? receipt.unitCode() : receipt.unitName();
        return words.fill(
                key,
                "unit",
                unit == null ? get("unit.unknown") : unit,
                "period",
                words.period(receipt.period()),
                "asOf",
                words.date(receipt.asOf()));
    }

    String extent() {
        return get("changes.extent." + changes.extent().name());
    }

    /** What the reader must know of how the two were made. */
    List<String> cautions() {
        List<String> cautions = new ArrayList<>();
        if (!changes.bySameNorms()) {
            cautions.add(get("changes.other-norms"));
        }
        if (!changes.before().library().equals(changes.now().library())) {
            cautions.add(words.fill(
                    "changes.other-library",
                    "before",
                    changes.before().library(),
                    "now",
                    changes.now().library()));
        }
        return cautions;
    }

    /** The changes of one kind. */
    record Group(String name, String style, String count, List<Told> changes) {}

    /** A change in words. */
    record Told(String norm, String path, String question, String before, String now, String cause, String citations) {}

    /** Every kind with its changes, those that nothing is of as well. */
    List<Group> groups() {
        List<Group> groups = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            groups.add(new Group(
                    get("changes." + kind.name()),
                    style(kind),
                    words.number(changes.count(kind)),
                    changes.changes().stream()
                            .filter(change -> change.kind() == kind)
                            .map(this::told)
                            .toList()));
        }
        return groups;
    }

    private static String style(Kind kind) {
        return switch (kind) {
            case NEW_BREACH, STILL_BROKEN -> "is-breach";
            case UNCONFIRMED, NEWLY_OPEN -> "is-open";
            case MENDED, SETTLED, NEWLY_DUE -> "";
        };
    }

    private Told told(Change change) {
        Finding shown = change.now() == null ? change.before() : change.now();
        return new Told(
                change.norm(),
                shown == null ? "" : shown.path(),
                Norms.find(change.norm()).isPresent() ? words.norms().question(change.norm()) : change.norm(),
                answer(change.before()),
                answer(change.now()),
                change.cause() == Cause.FACT
                        ? ""
                        : get("changes.cause." + change.cause().name()),
                shown == null
                        ? ""
                        : shown.citations().stream()
                                .map(citation -> citation.text(words.locale()))
                                .collect(Collectors.joining("; ")));
    }

    private String answer(@Nullable Finding finding) {
        if (finding == null) {
            return get("changes.absent");
        }
        String verdict = words.norms().verdict(finding.verdict());
        String answer = Norms.find(finding.norm()).isPresent() ? words.norms().answer(finding) : "";
        String waived = finding.grade() == Grade.WAIVED ? " " + get("waived") : "";
        return verdict + ". " + answer + waived;
    }

    /** A period of the trend. */
    record Step(String period, String complied, String note) {}

    /** A norm over the periods. */
    record NormSteps(String norm, String question, List<String> breaches) {}

    /** The periods of the trend; empty where there is none. */
    List<Step> steps() {
        List<Step> steps = new ArrayList<>();
        if (trend != null) {
            String norms = trend.steps().get(0).norms();
            for (ReportTrend.Step step : trend.steps()) {
                steps.add(new Step(
                        words.period(step.period()),
                        words.share(step.complied()),
                        step.norms().equals(norms) ? "" : get("changes.other-norms")));
                norms = step.norms();
            }
        }
        return steps;
    }

    /** The shares of the periods, whose denominators differ, one below another. */
    Chart chart() {
        List<ReportTrend.Step> steps = trend == null ? List.of() : trend.steps();
        return Chart.portions(
                "periods",
                get("changes.trend"),
                words,
                steps.stream()
                        .map(step -> words.date(step.period().from()) + " – "
                                + words.date(step.period().to()))
                        .toList(),
                steps.stream().map(ReportTrend.Step::complied).toList());
    }

    List<NormSteps> norms() {
        return trend == null
                ? List.of()
                : trend.norms().stream()
                        .map(norm -> new NormSteps(
                                norm.norm(),
                                Norms.find(norm.norm()).isPresent()
                                        ? words.norms().question(norm.norm())
                                        : norm.norm(),
                                norm.breaches().stream().map(words::number).toList()))
                        .toList();
    }
}
