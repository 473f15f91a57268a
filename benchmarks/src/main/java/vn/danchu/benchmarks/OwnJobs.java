package vn.danchu.benchmarks;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.danchu.compliance.ComplianceReport;
import vn.danchu.compliance.Finding;
import vn.danchu.dossier.Assessor;
import vn.danchu.dossier.Dossier;
import vn.danchu.dossier.DossierBuilder;
import vn.danchu.json.DanchuJson;
import vn.danchu.law.Citation;
import vn.danchu.law.OptIn;
import vn.danchu.law.Period;
import vn.danchu.law.Setting;
import vn.danchu.law.UnitBuilder;
import vn.danchu.measures.LawMeasurements;
import vn.danchu.workplace.StaffConference;
import vn.danchu.workplace.StaffConferenceBuilder;

/** Jobs of the library's that have no peer, each beside another job that tells what it may take. */
public final class OwnJobs {

    private static final Assessor ASSESSOR = Assessor.standard();
    private static final LocalDate END = LocalDate.of(2026, 12, 31);

    private OwnJobs() {}

    /** Measures. */
    public static void main(String[] args) {
        Dossier commune = Documents.COMMUNE_CANONICAL.dossier();
        ComplianceReport report = ASSESSOR.assess(commune, Documents.AS_OF);
        Turns.measure(
                "measures from a report",
                "assessing the same dossier",
                i -> LawMeasurements.of(report, commune),
                i -> ASSESSOR.assess(commune, Documents.AS_OF));
        reportAsJson(report);
        optedIn();
    }

    private static void reportAsJson(ComplianceReport report) {
        JsonMapper mapper = JsonMapper.builder().build();
        byte[] ours = DanchuJson.strict().toBytes(report);
        JsonNode tree = mapper.readTree(ours);
        if (!mapper.readTree(mapper.writeValueAsBytes(tree)).equals(tree)
                || mapper.writeValueAsBytes(tree).length != ours.length) {
            throw new IllegalStateException("the two do not write the same");
        }
        Turns.measure("report as JSON into a stream", "Jackson's tree of the same", i -> written(report), i -> {
            mapper.writeValue(OutputStream.nullOutputStream(), tree);
            return tree;
        });
    }

    /** Writes a report to where nothing is kept. */
    static ComplianceReport written(ComplianceReport report) {
        try {
            DanchuJson.strict().write(report, OutputStream.nullOutputStream());
        } catch (IOException e) {
            throw new UncheckedIOException("nothing can fail there", e);
        }
        return report;
    }

    private static void optedIn() {
        Dossier without = employer(null);
        Dossier with =
                employer(new OptIn(List.of(Citation.parse("L10:69.2.c")), true, true, LocalDate.of(2026, 1, 1), null));
        Set<String> asked = norms(with);
        if (!asked.containsAll(norms(without)) || asked.equals(norms(without))) {
            throw new IllegalStateException("whoever opts in is asked for more");
        }
        Turns.measure(
                "an employer who opted in to a provision",
                "the same without",
                i -> ASSESSOR.assess(with, END),
                i -> ASSESSOR.assess(without, END));
    }

    private static Set<String> norms(Dossier dossier) {
        return ASSESSOR.assess(dossier, END).findings().stream()
                .map(Finding::norm)
                .collect(Collectors.toCollection(HashSet::new));
    }

    private static Dossier employer(@Nullable OptIn choice) {
        return DossierBuilder.builder()
                .unit(UnitBuilder.builder()
                        .setting(Setting.NON_STATE_EMPLOYER)
                        .hasUnion(true)
                        .staff(60)
                        .optIn(choice)
                        .build())
                .period(Period.year(2026))
                .staffConferences(List.of(StaffConferenceBuilder.builder()
                        .kind(StaffConference.Kind.ANNUAL)
                        .heldOn(LocalDate.of(2026, 2, 12))
                        .staff(60)
                        .present(50)
                        .build()))
                .build();
    }
}
