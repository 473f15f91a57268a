package vn.danchu.spring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.validation.Valid;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.validation.annotation.Validated;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import vn.danchu.compliance.ComplianceReport;
import vn.danchu.compliance.Finding;
import vn.danchu.compliance.Lawful;
import vn.danchu.compliance.Texts;
import vn.danchu.compliance.Verdict;
import vn.danchu.dossier.Assessor;
import vn.danchu.dossier.Dossier;
import vn.danchu.dossier.Norms;
import vn.danchu.json.DanchuJson;
import vn.danchu.json.JsonDocument;
import vn.danchu.scoring.set.ScoreForm;

/** An application of a few lines, asked over HTTP. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"danchu.json.document-size=100KB", "spring.jackson.property-naming-strategy=SNAKE_CASE"})
class WebTest {

    private static final String LATE = "{\"unit\": {\"setting\": \"COMMUNE\"}, \"disclosures\": [{\"item\": \"11.1\","
            + " \"decision\": {\"signedOn\": \"2026-03-02\"}, \"publications\": [{\"form\": \"12.1.a\", \"span\": {\"from\":"
            + " \"2026-03-10\"}}]}]}";

    private final HttpClient client = HttpClient.newHttpClient();

    @LocalServerPort
    private int port;

    /** The application's own object around documents. */
    record Batch(String sender, List<Dossier> dossiers) {}

    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    @RestController
    static class Application {

        @Bean
        Clock clock() {
            return Clock.fixed(Instant.parse("2026-12-31T00:00:00Z"), ZoneOffset.UTC);
        }

        @Bean
        Endpoints endpoints(Assessor assessor, Clock clock) {
            return new Endpoints(assessor, clock);
        }
    }

    @RestController
    record Endpoints(Assessor assessor, Clock clock) {

        @PostMapping("/assess")
        ComplianceReport assess(@RequestBody Dossier dossier) {
            return assessor.assess(dossier, LocalDate.now(clock));
        }

        @PostMapping("/batch")
        List<Finding> batch(@RequestBody Batch batch) {
            return batch.dossiers().stream()
                    .flatMap(dossier -> assess(dossier).findings().stream())
                    .toList();
        }

        @PostMapping("/form")
        ScoreForm form(@RequestBody ScoreForm form) {
            return form;
        }

        @PostMapping("/lawful")
        void lawful(@RequestBody @Validated(Lawful.Law.class) Dossier dossier) {}

        @PostMapping("/shapely")
        void shapely(@RequestBody @Valid Dossier dossier) {}

        @PostMapping("/other")
        void other(@RequestBody Other other) {}
    }

    /** Nothing of the library. */
    record Other(int number) {}

    private HttpResponse<String> post(String path, String body, String language) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body));
        if (!language.isEmpty()) {
            request.header("Accept-Language", language);
        }
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private JsonDocument problem(int status, String path, String body, String language) throws Exception {
        HttpResponse<String> response = post(path, body, language);
        assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
        assertThat(response.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("application/problem+json"));
        return JsonDocument.parse(response.body());
    }

    @Test
    void readsADossierAndWritesItsReportInTheOneForm() throws Exception {
        HttpResponse<String> response = post("/assess", LATE, "");
        assertThat(response.statusCode()).isEqualTo(200);
        ComplianceReport report = DanchuJson.strict()
                .read(response.body(), ComplianceReport.class)
                .orThrow();
        assertThat(report.findings()).anyMatch(finding -> finding.norm().equals("L10-12.3-within-5-working-days"));
    }

    @Test
    void readsAScoreForm() throws Exception {
        String form = "{\"period\":{\"from\":\"2026-01-01\",\"to\":\"2026-12-31\"},\"measures\":{\"values\":{}}}";
        HttpResponse<String> response = post("/form", form, "");
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        assertThat(DanchuJson.strict().read(response.body(), ScoreForm.class).accepted())
                .isTrue();
    }

    @Test
    void readsDocumentsWithinTheApplicationsObjects() throws Exception {
        HttpResponse<String> response = post("/batch", "{\"sender\": \"x\", \"dossiers\": [" + LATE + "]}", "");
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        assertThat(response.body()).startsWith("[{\"norm\":\"");
        JsonDocument problem = problem(
                400, "/batch", "{\"sender\": \"x\", \"dossiers\": [{\"disclosures\": [{\"item\": \"11.99\"}]}]}", "en");
        assertThat(problem.at("/faults/0/pointer").text()).isEqualTo("/dossiers/0/disclosures/0/item");
    }

    @ParameterizedTest
    @CsvSource({
        "en, en",
        "en-GB, en",
        "vi, vi",
        "'vi-VN,vi;q=0.9,en;q=0.5', vi",
        "'fr, en;q=0.3', en",
        "fr, vi",
        "'', vi",
        "'???;;', vi"
    })
    void saysWhatIsWrongWithADocumentInTheAskedLanguage(String asked, String answered) throws Exception {
        JsonDocument problem = problem(
                400,
                "/assess",
                "{\"disclosures\": [{\"item\": \"11.1\"}],\n \"disclosure\": [], \"consultations\": 3}",
                asked);
        assertThat(problem.at("/type").text()).isEqualTo("urn:danchu:problem:refused-document");
        assertThat(problem.at("/title").text())
                .isEqualTo(answered.equals("en") ? "The document could not be read" : "Tài liệu không đọc được");
        assertThat(problem.at("/faults").elements()).hasSize(2);
        assertThat(problem.at("/faults/0/pointer").text()).isEqualTo("/disclosure");
        assertThat(problem.at("/faults/0/line")).hasToString("2");
        assertThat(problem.at("/faults/0/suggestion").text()).isEqualTo("disclosures");
        assertThat(problem.at("/faults/0/remedy").text())
                .isEqualTo(
                        answered.equals("en")
                                ? "Correct the name or remove the property."
                                : problem.at("/faults/0/remedy").text())
                .isNotBlank();
        assertThat(problem.at("/faults/1/code").text()).isEqualTo("wrong-type");
    }

    @Test
    void refusesWhatIsTooLarge() throws Exception {
        JsonDocument problem = problem(413, "/assess", " ".repeat(200_000), "en");
        assertThat(problem.at("/faults/0/code").text()).isEqualTo("limit");
    }

    @Test
    void answersABreachWithItsFinding() throws Exception {
        for (String asked : List.of("vi", "en", "", ";;q=x", "fr")) {
            Locale locale = Locale.forLanguageTag(asked.equals("en") ? "en" : "vi");
            JsonDocument problem = problem(422, "/lawful", LATE, asked);
            assertThat(problem.at("/detail").text())
                    .isEqualTo(problem.at("/violations/0/message").text());
            JsonDocument late = problem.at("/violations").elements().stream()
                    .filter(each -> "L10-12.3-within-5-working-days"
                            .equals(each.at("/norm").text()))
                    .findFirst()
                    .orElseThrow();
            assertThat(late.at("/pointer").text()).isEqualTo("/disclosures/0/publications");
            assertThat(late.at("/question").text())
                    .isEqualTo(Norms.texts(locale).question("L10-12.3-within-5-working-days"));
            assertThat(late.at("/citations/0/code").text()).isEqualTo("L10:12.3");
            assertThat(late.at("/message").text())
                    .startsWith(late.at("/answer").text())
                    .startsWith(Norms.texts(locale).place("/disclosures/0/publications"))
                    .contains(late.at("/remedy").text());
        }
    }

    /** Each breach that a report has, in the sentences that JSON and the command line tell too. */
    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    void answersTheBreachesOfTheReportInTheSentencesOfTheirNorms(String asked) throws Exception {
        Texts texts = Norms.texts(Locale.forLanguageTag(asked));
        Dossier dossier = DanchuJson.strict().read(LATE, Dossier.class).orThrow();
        List<Finding> breaches =
                Assessor.standard().assess(dossier, LocalDate.of(2026, 12, 31)).findings(Verdict.NON_COMPLIANT);
        assertThat(breaches).isNotEmpty();
        assertThat(problem(422, "/lawful", LATE, asked).at("/violations").elements())
                .extracting(
                        each -> each.at("/norm").text(),
                        each -> each.at("/question").text(),
                        each -> each.at("/remedy").text())
                .containsExactlyInAnyOrderElementsOf(breaches.stream()
                        .map(breach -> tuple(breach.norm(), texts.question(breach.norm()), texts.remedy(breach)))
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/assess", "/shapely"})
    void refusesAWrongShape(String path) throws Exception {
        JsonDocument problem = problem(400, path, "{\"unit\": {\"setting\": \"COMMUNE\", \"staff\": -1}}", "vi");
        assertThat(problem.at("/faults/0/pointer").text()).isEqualTo("/unit/staff");
    }

    @Test
    void leavesTheApplicationsOwnErrorsAlone() throws Exception {
        HttpResponse<String> response = post("/other", "{\"number\": \"x\"}", "");
        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.body()).doesNotContain("danchu");
    }
}
