package vn.danchu.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import vn.danchu.compliance.ComplianceReport;
import vn.danchu.compliance.Finding;
import vn.danchu.compliance.Texts;
import vn.danchu.compliance.Verdict;
import vn.danchu.dossier.Assessor;
import vn.danchu.dossier.Dossier;
import vn.danchu.dossier.Norms;
import vn.danchu.law.Consequence;
import vn.danchu.law.Consequences;
import vn.danchu.law.Period;
import vn.danchu.measures.LawMeasures;
import vn.danchu.scoring.score.ScoreSheet;
import vn.danchu.scoring.set.ScoreForm;

/** What a page or a caller asks of a report, and the texts on request. */
class ReportExtractTest {

    @Test
    void a_list_of_findings_is_an_array() {
        ComplianceReport report = Assessor.standard()
                .assess(DanchuJson.strict().read("{}", Dossier.class).orThrow(), LocalDate.of(2026, 12, 31));
        String json = DanchuJson.strict().toJson(report.findings().subList(0, 2));
        assertThat(json).startsWith("[{\"norm\":").endsWith("}]");
        assertThat(DanchuJson.strict().withTexts(Locale.ENGLISH).toJson(report.findings()))
                .contains("\"question\":");
        assertThat(DanchuJson.strict().toJson(List.of())).isEqualTo("[]");
    }

    @Test
    void null_arguments_are_named() {
        assertThatThrownBy(() -> DanchuJson.strict().toJson(null)).hasMessage("document");
        assertThatThrownBy(() -> DanchuJson.strict().read((String) null, Dossier.class))
                .hasMessage("json");
        assertThatThrownBy(() -> DanchuJson.strict().read("{}", null)).hasMessage("type");
        assertThatThrownBy(() -> DanchuJson.strict().withTexts(null)).hasMessage("locale");
        assertThatThrownBy(() -> DanchuJson.supports(null)).hasMessage("type");
    }

    private static final Locale VI = Locale.forLanguageTag("vi");

    private static final ComplianceReport REPORT = Assessor.standard()
            .assess(
                    DanchuJson.strict()
                            .read(
                                    "{\"unit\": {\"setting\": \"COMMUNE\"}, \"period\": {\"from\": \"2025-01-01\", \"to\":"
                                            + " \"2025-12-31\"}, \"disclosures\": [{\"item\": \"11.1\", \"decision\":"
                                            + " {\"signedOn\": \"2025-03-03\"}, \"publications\": [{\"form\": \"12.1.a\","
                                            + " \"span\": {\"from\": \"2025-03-20\"}}]}]}",
                                    Dossier.class)
                            .orThrow(),
                    LocalDate.of(2026, 1, 31));

    private static JsonDocument json(ReportExtract extract, DanchuJson codec) {
        return JsonDocument.parse(extract.toJson(REPORT, codec));
    }

    @Test
    void isTheWholeReportIfNothingIsLeftOut() {
        JsonDocument whole = json(ReportExtract.ALL, DanchuJson.strict());
        JsonDocument canonical = JsonDocument.parse(DanchuJson.strict().toJson(REPORT));
        for (String name : canonical.names()) {
            assertThat(whole.at("/" + name))
                    .hasToString(canonical.at("/" + name).toString());
        }
        assertThat(whole.at("/page/of"))
                .hasToString(Integer.toString(REPORT.findings().size()));
    }

    @Test
    void givesTheVerdictsAndArticlesThatAreAskedFor() {
        ReportExtract late = ReportExtract.ALL.only(Verdict.NON_COMPLIANT);
        assertThat(late.of(REPORT))
                .isEqualTo(REPORT.findings(Verdict.NON_COMPLIANT))
                .isNotEmpty();
        assertThat(ReportExtract.ALL.without(Verdict.NOT_APPLICABLE).of(REPORT))
                .isNotEmpty()
                .noneMatch(finding -> finding.verdict() == Verdict.NOT_APPLICABLE);
        assertThat(ReportExtract.ALL.ofChapter("norms.disclosure").of(REPORT))
                .isNotEmpty()
                .allMatch(finding ->
                        LawMeasures.chapter(finding.citations().get(0)) == LawMeasures.get("norms.disclosure"));
        assertThat(LawMeasures.chapters().stream()
                        .mapToInt(chapter -> ReportExtract.ALL
                                .ofChapter(chapter.key())
                                .of(REPORT)
                                .size())
                        .sum())
                .isEqualTo((int) REPORT.findings().stream()
                        .filter(finding ->
                                LawMeasures.chapter(finding.citations().get(0)) != null)
                        .count());
        assertThatThrownBy(() -> ReportExtract.ALL.ofChapter("disclosure"))
                .hasMessageContaining("there are norms.disclosure, norms.decision");
        assertThat(ReportExtract.ALL.citing("L10", 13, 13).of(REPORT))
                .isNotEmpty()
                .allMatch(finding -> finding.citations().stream().anyMatch(citation -> citation.article() == 13));
        assertThat(ReportExtract.ALL.citing("L10", 46, 63).of(REPORT)).isEmpty();
        assertThatThrownBy(() -> ReportExtract.ALL.citing("L10", 20, 2))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("20 to 2");
    }

    @Test
    void turnsThePages() {
        int all = REPORT.findings().size();
        assertThat(ReportExtract.ALL.page(1, 2).of(REPORT))
                .isEqualTo(REPORT.findings().subList(2, 4));
        assertThat(ReportExtract.ALL.page(all, 1).of(REPORT)).isEmpty();
        JsonDocument page = json(ReportExtract.ALL.page(1, 2), DanchuJson.strict());
        assertThat(page.at("/findings").elements()).hasSize(2);
        assertThat(page.at("/page")).hasToString("{\"from\":2,\"size\":2,\"of\":" + all + "}");
        assertThatThrownBy(() -> ReportExtract.ALL.page(0, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> ReportExtract.ALL.page(-1, 5)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> ReportExtract.ALL.page(Integer.MAX_VALUE, 2)).hasMessageContaining("beyond");
    }

    @Test
    void hasTheTextsOnRequestOnly() {
        Finding late = REPORT.findings(Verdict.NON_COMPLIANT).get(0);
        JsonDocument plain = json(ReportExtract.ALL.only(Verdict.NON_COMPLIANT), DanchuJson.strict());
        assertThat(plain.find("/findings/0/texts")).isEmpty();
        for (Locale locale : new Locale[] {VI, Locale.ENGLISH}) {
            JsonDocument told = json(
                    ReportExtract.ALL.only(Verdict.NON_COMPLIANT),
                    DanchuJson.strict().withTexts(locale));
            assertThat(told.at("/findings/0/texts/question").text())
                    .isEqualTo(Norms.texts(locale).question(late.norm()));
            assertThat(told.at("/findings/0/texts/answer").text())
                    .isEqualTo(Norms.texts(locale).answer(late));
            assertThat(told.at("/findings/0/texts/remedy").text())
                    .isEqualTo(Norms.texts(locale).remedy(late));
            assertThat(told.at("/findings/0/texts/citations/0").text())
                    .isEqualTo(late.citations().get(0).text(locale));
            assertThat(told.at("/checklist/0/texts/item").text()).isNotBlank();
            assertThat(told.at("/texts/overall").text())
                    .isEqualTo(Norms.texts(locale).verdict(REPORT.overall()));
        }
    }

    /** An employer that stated it has no democracy regulation, judged on the last day of a year. */
    private static ComplianceReport employerWithoutRegulation(int year) {
        Dossier dossier = DanchuJson.strict()
                .read(
                        "{\"unit\": {\"setting\": \"NON_STATE_EMPLOYER\", \"hasUnion\": true, \"staff\": 10}, \"period\":"
                                + " {\"from\": \"" + year + "-01-01\", \"to\": \"" + year + "-12-31\"},"
                                + " \"democracyRegulations\": []}",
                        Dossier.class)
                .orThrow();
        return Assessor.standard().assess(dossier, LocalDate.of(2027, 1, 1));
    }

    /** The command line and the starter are held against the same sentences ({@code MainTest}, {@code WebTest}). */
    @Test
    void tellsTheSentencesOfTheNormsInBothLanguages() {
        ComplianceReport report = employerWithoutRegulation(2026);
        assertThat(report.findings(Verdict.NON_COMPLIANT)).isNotEmpty();
        for (Locale locale : new Locale[] {VI, Locale.ENGLISH}) {
            Texts texts = Norms.texts(locale);
            JsonDocument told =
                    JsonDocument.parse(DanchuJson.strict().withTexts(locale).toJson(report));
            assertThat(told.at("/findings").elements())
                    .hasSameSizeAs(report.findings())
                    .zipSatisfy(report.findings(), (each, finding) -> {
                        assertThat(each.at("/norm").text()).isEqualTo(finding.norm());
                        assertThat(each.at("/texts/question").text()).isEqualTo(texts.question(finding.norm()));
                        assertThat(each.at("/texts/answer").text()).isEqualTo(texts.answer(finding));
                        if (finding.verdict() == Verdict.NON_COMPLIANT) {
                            assertThat(each.at("/texts/remedy").text()).isEqualTo(texts.remedy(finding));
                        }
                    });
        }
    }

    /** D283:21.1, in force from 10 September 2026. */
    @Test
    void tellsTheSanctionBesideTheBreachItFallsOn() {
        ComplianceReport report = employerWithoutRegulation(2026);
        Consequence fine = Consequences.of("D145-48.1-democracy-regulation", LocalDate.of(2026, 12, 31))
                .get(0);
        for (Locale locale : new Locale[] {VI, Locale.ENGLISH}) {
            JsonDocument told =
                    JsonDocument.parse(DanchuJson.strict().withTexts(locale).toJson(report));
            for (int i = 0; i < report.findings().size(); i++) {
                Finding finding = report.findings().get(i);
                JsonDocument consequences =
                        told.find("/findings/" + i + "/texts/consequences").orElse(null);
                if (finding.norm().equals("D145-48.1-democracy-regulation")) {
                    assertThat(finding.verdict()).isEqualTo(Verdict.NON_COMPLIANT);
                    assertThat(consequences.elements())
                            .singleElement()
                            .satisfies(text -> assertThat(text.text()).isEqualTo(fine.text(locale)));
                } else if (finding.verdict() != Verdict.NON_COMPLIANT) {
                    assertThat(consequences).as(finding.norm()).isNull();
                }
            }
        }
        assertThat(DanchuJson.strict().toJson(report)).doesNotContain("onsequence");
    }

    @Test
    void tellsOnceThatNoSanctionIsKnown() {
        for (ComplianceReport report : new ComplianceReport[] {REPORT, employerWithoutRegulation(2025)}) {
            assertThat(report.findings(Verdict.NON_COMPLIANT)).isNotEmpty();
            String written = DanchuJson.strict().withTexts(VI).toJson(report);
            assertThat(JsonDocument.parse(written).at("/texts/noConsequence").text())
                    .isEqualTo(Consequences.noneKnown(VI));
            assertThat(written).containsOnlyOnce("onsequence");
        }
    }

    @Test
    void tellsTheReasonsOfAScoreSheet() {
        ScoreSheet sheet = CriteriaSets.scorer("reference.commune")
                .score(ScoreForm.of(Period.year(2025), vn.danchu.scoring.set.Measures.NONE));
        JsonDocument told = JsonDocument.parse(DanchuJson.strict().withTexts(VI).toJson(sheet));
        assertThat(told.at("/criteria/0/texts/title").text())
                .isEqualTo(sheet.criteria().get(0).title().vi());
        assertThat(told.at("/rating/reasons/0/text").text())
                .isEqualTo(sheet.rating().reasons().get(0).text(VI));
    }
}
