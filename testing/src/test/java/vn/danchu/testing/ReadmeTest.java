package vn.danchu.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.danchu.testing.DanchuAssertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.danchu.compliance.ComplianceReport;
import vn.danchu.compliance.Coverage;
import vn.danchu.compliance.Finding;
import vn.danchu.compliance.Verdict;
import vn.danchu.disclosure.Disclosure;
import vn.danchu.disclosure.DisclosureBuilder;
import vn.danchu.disclosure.DisclosureItem;
import vn.danchu.disclosure.PublicationBuilder;
import vn.danchu.disclosure.PublicationForm;
import vn.danchu.dossier.Assessor;
import vn.danchu.dossier.Dossier;
import vn.danchu.dossier.DossierBuilder;
import vn.danchu.dossier.Norms;
import vn.danchu.json.CriteriaSets;
import vn.danchu.json.DanchuJson;
import vn.danchu.json.ReadResult;
import vn.danchu.law.Period;
import vn.danchu.law.Setting;
import vn.danchu.law.UnitBuilder;
import vn.danchu.measures.LawMeasurements;
import vn.danchu.measures.Measurements;
import vn.danchu.record.Document;
import vn.danchu.record.Span;
import vn.danchu.scoring.score.ScoreSheet;
import vn.danchu.scoring.score.Scorer;
import vn.danchu.scoring.set.CriteriaSet;
import vn.danchu.scoring.set.ScoreForm;

/** The README's Java runs: its blocks are the regions of this file between {@code readme} and {@code end}. */
class ReadmeTest {

    private static final Path SOURCE = Path.of("src/test/java/vn/danchu/testing/ReadmeTest.java");

    @TempDir
    private Path folder;

    @Test
    void snippetsRunAndSayWhatTheReadmeSays() throws IOException {
        Printed printed = Printed.begin();
        // spotless:off
        // readme
        Disclosure plan = DisclosureBuilder.builder().item(DisclosureItem.DEVELOPMENT_PLAN)
                .decision(Document.signed(LocalDate.of(2026, 3, 2)))
                .publications(List.of(PublicationBuilder.builder().form(PublicationForm.POSTING)
                        .span(Span.since(LocalDate.of(2026, 3, 10))).build()))
                .build();
        for (Finding finding : Assessor.standard().assessAlone(plan, LocalDate.of(2026, 3, 31))) {
            System.out.println(finding.verdict() + " " + Norms.texts(Locale.ENGLISH).answer(finding));
        }
        // end
        // spotless:on
        assertThat(Assessor.standard().assessAlone(plan, LocalDate.of(2026, 3, 31)))
                .anyMatch(finding -> finding.verdict() == Verdict.NON_COMPLIANT);
        Path file = folder.resolve("dossier.json");
        Files.writeString(
                file,
                DanchuJson.strict()
                        .toJson(DossierBuilder.builder()
                                .unit(UnitBuilder.builder()
                                        .setting(Setting.COMMUNE)
                                        .build())
                                .disclosures(List.of(plan))
                                .build()));
        // spotless:off
        // readme
        ReadResult<Dossier> read = DanchuJson.strict().read(Files.readAllBytes(file), Dossier.class);
        read.faults().forEach(System.err::println); // line, column, pointer, what is allowed
        ComplianceReport report = Assessor.standard().assess(read.orThrow(), LocalDate.of(2026, 12, 31));
        System.out.println(report.overall() + ", items disclosed: " + Coverage.of(report.checklist()));
        // end
        // readme
        Measurements given = LawMeasurements.of(report, read.orThrow());
        ScoreForm form = ScoreForm.of(Period.year(2026), given.measures());
        ScoreSheet sheet = CriteriaSets.scorer("reference.commune").score(form);
        System.out.println(sheet.total() + " of " + sheet.maximum() + ", not scored: " + sheet.notScored());
        sheet.rating().reasons().forEach(reason -> System.out.println(reason.text(Locale.ENGLISH)));
        given.gaps().forEach(System.out::println); // what the records leave open, with JSON pointers
        // end
        // readme
        assertThat(report).violates("L10-12.3-within-5-working-days").citing("L10:12.3");
        assertThat(report).isUndeterminedFor("L10-13.1-on-website");
        // end
        // spotless:on
        List<String> said = printed.end().lines().toList();
        for (String readme : List.of("README.md", "README.vi.md")) {
            assertThat(Snippets.outputs(Path.of("..").resolve(readme)).values())
                    .hasSize(3)
                    .allSatisfy(shown -> assertThat(said)
                            .containsAll(shown.lines()
                                    .filter(line -> !line.equals("…"))
                                    .toList()));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "README.vi.md"})
    void theReadmeShowsJustThese(String readme) throws IOException {
        assertThat(Snippets.shown(Path.of("..").resolve(readme), "java")).isEqualTo(Snippets.run(SOURCE, "readme"));
        Snippets.areExplained(
                Path.of("..").resolve(readme),
                SOURCE,
                Snippets.outputs(Path.of("..").resolve(readme)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "README.vi.md"})
    void theReadmesSetLoadsAndHasNoFault(String readme) throws IOException {
        String shown = String.join("\n", Snippets.shown(Path.of("..").resolve(readme), "json"));
        CriteriaSet set = CriteriaSets.resolve(
                DanchuJson.strict().read(shown, CriteriaSet.class).orThrow());

        assertThat(set.check()).isEmpty();
        assertThat(Scorer.compile(set).measures("thu-huong.truc-tuyen")).hasSize(1);
    }
}
