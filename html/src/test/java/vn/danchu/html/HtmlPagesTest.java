package vn.danchu.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import vn.danchu.compliance.ComplianceReport;
import vn.danchu.compliance.Finding;
import vn.danchu.compliance.Policy;
import vn.danchu.compliance.Receipt;
import vn.danchu.compliance.Verdict;
import vn.danchu.dossier.Assessor;
import vn.danchu.dossier.Dossier;
import vn.danchu.dossier.DossierBuilder;
import vn.danchu.dossier.Norms;
import vn.danchu.figures.ActivityReports;
import vn.danchu.figures.FigureCheck;
import vn.danchu.json.CriteriaSets;
import vn.danchu.json.DanchuJson;
import vn.danchu.law.Consequences;
import vn.danchu.law.Period;
import vn.danchu.measures.LawMeasurements;
import vn.danchu.rollup.ComplianceTally;
import vn.danchu.rollup.ReportChanges;
import vn.danchu.rollup.ReportTrend;
import vn.danchu.scoring.score.ScoreSheet;
import vn.danchu.scoring.set.Measures;
import vn.danchu.scoring.set.ScoreForm;

/** Pages are whole, say what the records say in the asked language, and take nothing of a document for markup. */
class HtmlPagesTest {

    private static final Locale VI = Locale.forLanguageTag("vi");

    private static final Path DEMONSTRATION = Path.of("../examples/cli/src/main/resources/vn/danchu/cli");

    private static <T> T read(String file, Class<T> type) {
        try {
            return DanchuJson.strict()
                    .read(Files.readAllBytes(DEMONSTRATION.resolve(file)), type)
                    .orThrow();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static final Dossier COMMUNE = read("commune-2025.json", Dossier.class);
    private static final ComplianceReport REPORT = Assessor.standard().assess(COMMUNE, LocalDate.of(2026, 1, 31));
    private static final ScoreSheet SHEET =
            sheet(2025, LawMeasurements.of(REPORT, COMMUNE).measures());

    private static ScoreSheet sheet(int year, Measures measures) {
        return CriteriaSets.scorer("reference.commune").score(ScoreForm.of(Period.year(year), measures));
    }

    static Stream<String> pages() {
        List<String> pages = new ArrayList<>();
        for (Locale locale : List.of(VI, Locale.ENGLISH)) {
            HtmlPages html = HtmlPages.in(locale);
            pages.add(html.report(REPORT));
            pages.add(html.checklist(REPORT));
            pages.add(html.scoreSheet(SHEET, CriteriaSets.load("reference.commune")));
            pages.add(html.rollUp(List.of(SHEET, sheet(2024, Measures.NONE))));
            ComplianceTally tally = new ComplianceTally();
            tally.add(REPORT, "Tỉnh <X>");
            pages.add(html.compliance(tally.rollUp(List.of()), null));
            pages.add(html.changes(
                    ReportTrend.of(List.of(REPORT)),
                    ReportChanges.between(Assessor.standard().assess(COMMUNE, LocalDate.of(2025, 9, 30)), REPORT)));
            pages.add(html.figures(FigureCheck.review(read("published-figures.json", ActivityReports.class))));
        }
        return pages.stream();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void areWholeInThemselves(String page) {
        assertThat(page).startsWith("<!DOCTYPE html>").contains("<style>").doesNotContain("<script", "<link", "<img");
        Matcher address = Pattern.compile("(?:src|href|url)\\s*[=(]").matcher(page);
        assertThat(address.find()).isFalse();
    }

    /** Void elements aside, the templates are written so that an XML parser finds every element closed. */
    @ParameterizedTest
    @MethodSource("pages")
    void areWellFormed(String page) throws Exception {
        String xml = page.replaceFirst("<!DOCTYPE html>", "").replaceAll("<meta ([^>]*)>", "<meta $1/>");
        Document document =
                DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
        assertThat(document.getElementsByTagName("h1").getLength()).isEqualTo(1);
        assertThat(document.getDocumentElement().getAttribute("lang")).isIn("vi", "en");
    }

    /** Shares of different denominators: bars beside their numbers, and no line through them. */
    @Test
    void aTrendShowsTheSharesOfItsPeriods() {
        String page = HtmlPages.in(VI).changes(ReportTrend.of(List.of(REPORT)), ReportChanges.between(REPORT, REPORT));
        assertThat(page)
                .contains("<title id=\"periods-title\">", "01/01/2025 – 31/12/2025: ", "bar-points")
                .doesNotContain("polyline class");
    }

    @Test
    void theReportSaysEveryBreachWithQuestionAnswerRemedyAndCitation() {
        for (Locale locale : List.of(VI, Locale.ENGLISH)) {
            String text = text(HtmlPages.in(locale).report(REPORT));
            for (Finding finding : REPORT.findings(Verdict.NON_COMPLIANT)) {
                assertThat(text)
                        .contains(Norms.texts(locale).question(finding.norm()))
                        .contains(Norms.texts(locale).answer(finding))
                        .contains(Norms.texts(locale).remedy(finding))
                        .contains(finding.citations().get(0).text(locale));
            }
        }
    }

    /** What is only not known, or still to come, is no breach and has nothing to mend. */
    @Test
    void theReportAdvisesOnBreachesAlone() {
        String page = HtmlPages.in(VI).report(REPORT);
        int advice = page.split("<strong>Biện pháp khắc phục", -1).length - 1;
        assertThat(REPORT.findings(Verdict.UNDETERMINED)).isNotEmpty();
        assertThat(advice).isEqualTo(REPORT.findings(Verdict.NON_COMPLIANT).size());
    }

    /** Law 77/2015/QH13 ended on 28 February 2025, and Law 65/2025/QH15 on 30 June 2025. */
    @Test
    void theLegalBasisNamesNoLawThatHadEndedBeforeThePeriod() {
        Dossier next = DossierBuilder.builder()
                .unit(COMMUNE.unit())
                .period(Period.year(2026))
                .build();
        ComplianceReport report = Assessor.standard().assess(next, LocalDate.of(2027, 1, 31));
        assertThat(report.receipt().instruments())
                .extracting(Receipt.Source::code)
                .contains("L77");
        String page = HtmlPages.in(VI).report(report);
        assertThat(page).contains("<li>Luật số 10/2022/QH15").doesNotContain("<li>Luật số 77/2015/QH13");
        assertThat(HtmlPages.in(VI).report(REPORT)).contains("<li>Luật số 77/2015/QH13");
    }

    /** Decree 73/2026/NĐ-CP was issued on 10 March 2026, Decree 185/2026/NĐ-CP on 26 May 2026. */
    @Test
    void theLegalBasisNamesNothingThatWasYetToBeIssued() {
        ComplianceReport early = Assessor.standard().assess(COMMUNE, LocalDate.of(2026, 3, 9));
        assertThat(early.findings())
                .filteredOn(finding -> finding.verdict() != Verdict.NOT_APPLICABLE)
                .flatExtracting(Finding::citations)
                .extracting(citation -> citation.instrument().code())
                .containsAnyOf("D73", "D185");
        assertThat(HtmlPages.in(VI).report(early))
                .contains("<li>Nghị định số 59/2023/NĐ-CP")
                .doesNotContain("<li>Nghị định số 73/2026/NĐ-CP", "<li>Nghị định số 185/2026/NĐ-CP");
        ComplianceReport late = Assessor.standard().assess(COMMUNE, LocalDate.of(2026, 5, 26));
        assertThat(HtmlPages.in(VI).report(late)).contains("<li>Nghị định số 185/2026/NĐ-CP");
    }

    /** "/disclosurePlan/issued" says nothing to an official. */
    @Test
    void theReportNamesPlacesInWords() {
        assertThat(HtmlPages.in(VI).report(REPORT)).doesNotContainPattern("<td>/[a-z]");
    }

    /** One board's election names a decision that the demonstration leaves out. */
    @Test
    void theReportNamesWhatItsRecordsReferToAndTheDossierDoesNotHold() {
        assertThat(text(HtmlPages.in(VI).report(REPORT))).contains("Hồ sơ không có mã “NQ-T04-21”: Mã quyết định");
        assertThat(text(HtmlPages.in(Locale.ENGLISH).report(REPORT)))
                .contains("The dossier holds no “NQ-T04-21”: decision");
    }

    /** A decision of 3 March 2025 that was published nowhere: late (L10:12.3), and not posted (L10:13.2). */
    @Test
    void breachesThatOneActWouldMendStandTogetherUnderAHeading() throws IOException {
        Dossier dossier = DanchuJson.strict()
                .read(
                        "{\"unit\": {\"setting\": \"COMMUNE\", \"villages\": [{\"code\": \"T1\"}]},"
                                + " \"period\": {\"from\": \"2025-01-01\", \"to\": \"2025-12-31\"}, \"disclosures\": [{\"item\":"
                                + " \"11.1\", \"decision\": {\"signedOn\": \"2025-03-03\"}, \"publications\": []}]}",
                        Dossier.class)
                .orThrow();
        ComplianceReport report = Assessor.standard().assess(dossier, LocalDate.of(2026, 2, 28));
        String heading = "Các lần công khai (Công khai 1): 2 quy định cùng bị vi phạm tại đây, xem xét cùng một lần";
        String page = HtmlPages.in(VI).report(report);
        assertThat(page).containsOnlyOnce(heading);
        String after = page.substring(page.indexOf(heading));
        assertThat(after.indexOf("data-norm=\"L10-12.3-within-5-working-days\""))
                .isBetween(0, 400);
        assertThat(after).containsSubsequence("L10-12.3-within-5-working-days", "L10-13.2-posted\"");
    }

    /** D283:21.1, in force from 10 September 2026; of the year before none is known, as of communes. */
    @Test
    void theReportSaysTheSanctionBesideABreachOrOnceThatNoneIsKnown() {
        String employer = "{'unit': {'setting': 'NON_STATE_EMPLOYER', 'hasUnion': true, 'staff': 10},"
                + " 'period': {'from': 'YEAR-01-01', 'to': 'YEAR-12-31'},"
                + " 'democracyRegulations': []}";
        for (Locale locale : List.of(VI, Locale.ENGLISH)) {
            String fine = Consequences.of("D145-48.1-democracy-regulation", LocalDate.of(2026, 12, 31))
                    .get(0)
                    .text(locale);
            assertThat(text(HtmlPages.in(locale).report(assess(employer.replace("YEAR", "2026")))))
                    .containsOnlyOnce(fine);
            assertThat(text(HtmlPages.in(locale).report(assess(employer.replace("YEAR", "2025")))))
                    .doesNotContain(fine)
                    .containsOnlyOnce(Consequences.noneKnown(locale));
            assertThat(text(HtmlPages.in(locale).report(REPORT))).containsOnlyOnce(Consequences.noneKnown(locale));
        }
    }

    private static ComplianceReport assess(String dossier) {
        return Assessor.standard()
                .assess(
                        DanchuJson.strict()
                                .read(dossier.replace('\'', '"'), Dossier.class)
                                .orThrow(),
                        LocalDate.of(2027, 1, 1));
    }

    /** What a reader sees: no tags, and references to characters as these. */
    private static String text(String page) {
        return page.replaceAll("<[^>]*>", "")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&#34;", "\"")
                .replace("&#39;", "'")
                .replace("&amp;", "&");
    }

    @Test
    void theReportLooksLikeAnOfficialDocument() {
        String page = HtmlPages.in(VI)
                .headed(new DocumentHeading(
                        "Ủy ban nhân dân tỉnh X",
                        "Ủy ban nhân dân xã Y",
                        "12/BC-UBND",
                        "Y",
                        LocalDate.of(2026, 1, 5),
                        "Chủ tịch"))
                .report(REPORT);
        assertThat(page)
                .contains("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc")
                .contains("ỦY BAN NHÂN DÂN TỈNH X", "ỦY BAN NHÂN DÂN XÃ Y", "Số: 12/BC-UBND")
                .contains("Y, ngày 05 tháng 01 năm 2026", "CHỦ TỊCH", "(Ký, ghi rõ họ tên và đóng dấu)")
                .contains("Luật số 10/2022/QH15")
                .contains("@page{size:A4");
        assertThat(HtmlPages.in(VI).report(REPORT)).contains("ngày …… tháng …… năm ………");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "{{7*7}}${7*7}", "]]>&lt;"})
    void takeNothingOfADocumentForMarkup(String hostile) {
        Dossier dossier = DanchuJson.strict()
                .read(
                        DanchuJson.strict()
                                .toJson(COMMUNE)
                                .replaceFirst(
                                        "\"name\":\"[^\"]*\"",
                                        Matcher.quoteReplacement("\"name\":\"" + hostile.replace("\"", "\\\"") + "\"")),
                        Dossier.class)
                .orThrow();
        ComplianceReport report = Assessor.standard().assess(dossier, LocalDate.of(2026, 1, 31));
        String page = HtmlPages.in(VI)
                .headed(new DocumentHeading(hostile, null, hostile, hostile, null, hostile))
                .report(report);
        assertThat(page).doesNotContain("<script", "<SCRIPT", "<img", "<IMG");
        assertThat(text(page)).contains(hostile.equals("]]>&lt;") ? "]]>" : hostile);
    }

    /** Printed, a page a record would be a book. */
    @Test
    void whatIsKeptStandsOnceForEachNorm() {
        String page = HtmlPages.in(VI).report(REPORT);
        String kept = page.substring(page.indexOf("id=\"kept\""));
        long norms = REPORT.findings(Verdict.COMPLIANT).stream()
                .map(Finding::norm)
                .distinct()
                .count();
        assertThat(kept.split("<tr>", -1)).hasSize((int) norms + 2);
        assertThat(kept).contains("Đúng quy định cả ");
    }

    @Test
    void theScoreSheetSaysTotalLevelAndWhatToDoNext() {
        String text = text(HtmlPages.in(VI).scoreSheet(SHEET, CriteriaSets.load("reference.commune")));
        SHEET.criteria()
                .forEach(
                        criterion -> assertThat(text).contains(criterion.title().vi()));
        SHEET.rating().reasons().forEach(reason -> assertThat(text).contains(reason.text(VI)));
        assertThat(text).contains("chưa chấm không phải là 0 điểm");
    }

    @Test
    void severalPeriodsOfOneUnitAreATrend() {
        Measures all =
                CriteriaSets.load("reference.commune").cases().get(0).form().measures();
        assertThat(HtmlPages.in(VI).rollUp(List.of(sheet(2025, all), sheet(2024, all))))
                .contains("<polyline");
    }

    /** What is not scored is not 0: a sheet that is not complete draws no fall. */
    @Test
    void sheetsThatAreNotCompleteAreNoTrend() {
        assertThat(HtmlPages.in(VI).rollUp(List.of(SHEET, sheet(2024, Measures.NONE))))
                .doesNotContain("<polyline")
                .contains("2024 – ", "/100 *", "* chưa chấm đủ");
        assertThat(HtmlPages.in(VI).rollUp(List.of(SHEET))).doesNotContain("<polyline");
        assertThatThrownBy(() -> HtmlPages.in(VI).rollUp(List.of())).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void anEmptyDossierHasAPageToo() {
        Dossier empty = DanchuJson.strict().read("{}", Dossier.class).orThrow();
        ComplianceReport report = Assessor.standard().with(Policy.DEFAULT).assess(empty, LocalDate.of(2026, 1, 31));
        assertThat(HtmlPages.in(VI).report(report)).contains("Không có.");
    }

    @Test
    void theContentAloneHasNeitherHeadNorTitle() {
        assertThat(HtmlPages.in(VI).reportContent(REPORT)).doesNotContain("<html", "<h1", "<style");
        assertThat(HtmlPages.style()).startsWith(":root").doesNotContain("<");
    }
}
