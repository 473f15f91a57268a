package vn.danchu.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import vn.danchu.compliance.ComplianceReport;
import vn.danchu.compliance.Verdict;
import vn.danchu.dossier.Dossier;
import vn.danchu.json.DanchuJson;
import vn.danchu.json.DocumentType;
import vn.danchu.json.JsonDocument;
import vn.danchu.law.Setting;
import vn.danchu.scoring.score.ScoreSheet;
import vn.danchu.tabular.DossierWorkbook;
import vn.danchu.tabular.RecordTables;

/** The service over real HTTP: what it answers, and what hostile bodies get. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "danchu.service.at-work=1",
            "danchu.service.patience=100ms",
            "danchu.service.body-time=3s",
            "danchu.json.document-size=1MB",
            "danchu.service.table-size=2MB",
            "danchu.service.body-memory=1B"
        })
@ExtendWith(OutputCaptureExtension.class)
class ServiceTest {

    private final HttpClient client = HttpClient.newHttpClient();

    @LocalServerPort
    private int port;

    @Autowired
    private RequestMappingHandlerMapping requestMappingHandlerMapping;

    private static String resource(String name) {
        try (InputStream in = ServiceTest.class.getResourceAsStream("/demonstration/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static final String COMMUNE = resource("commune-2025.json");

    private HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
    }

    private HttpResponse<String> get(String path) throws Exception {
        return client.send(to(path).build(), HttpResponse.BodyHandlers.ofString());
    }

    private HttpResponse<String> post(String path, String body) throws Exception {
        return post(path, body.getBytes(StandardCharsets.UTF_8), "application/json");
    }

    private HttpResponse<String> post(String path, byte[] body, String type) throws Exception {
        return client.send(
                to(path).header("Content-Type", type)
                        .POST(HttpRequest.BodyPublishers.ofByteArray(body))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private static JsonDocument json(HttpResponse<String> response, int status) {
        assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
        return JsonDocument.parse(response.body());
    }

    @Test
    void judgesADossier() throws Exception {
        HttpResponse<String> response = post("/assess?asOf=2026-01-31", COMMUNE);
        assertThat(response.statusCode()).isEqualTo(200);
        ComplianceReport report = DanchuJson.strict()
                .read(response.body(), ComplianceReport.class)
                .orThrow();
        assertThat(report.overall()).isEqualTo(Verdict.NON_COMPLIANT);
    }

    @Test
    void givesAReportPageByPageWithTexts() throws Exception {
        JsonDocument page =
                json(post("/assess?asOf=2026-01-31&only=NON_COMPLIANT&page=1&size=5&texts=true&lang=en", COMMUNE), 200);
        assertThat(page.at("/findings").elements()).hasSize(5);
        assertThat(page.at("/page/from")).hasToString("5");
        assertThat(page.at("/findings/0/texts/question").text()).endsWith("?");
        JsonDocument chapter = json(post("/assess?asOf=2026-01-31&chapter=norms.decision", COMMUNE), 200);
        assertThat(chapter.at("/findings").elements()).isNotEmpty();
        assertThat(json(post("/assess?chapter=II&lang=en", COMMUNE), 400)
                        .at("/detail")
                        .text())
                .contains("norms.decision");
        JsonDocument first = json(post("/assess?asOf=2026-01-31&size=3", COMMUNE), 200);
        assertThat(first.at("/findings").elements()).hasSize(3);
        assertThat(first.at("/page/from")).hasToString("0");
        json(post("/assess?page=-1", COMMUNE), 400);
        json(post("/assess?size=0", COMMUNE), 400);
        json(post("/assess?only=LATE", COMMUNE), 400);
        json(post("/assess?asOf=31/01/2026", COMMUNE), 400);
    }

    @Test
    void givesTheReportAsAPage() throws Exception {
        assertThat(post("/report?asOf=2026-01-31&lang=vi", COMMUNE).body())
                .startsWith("<!DOCTYPE html>")
                .contains("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM");
    }

    @Test
    void givesTheDutiesAsACalendar() throws Exception {
        HttpResponse<String> response = post("/duties.ics?asOf=2026-01-31&lang=vi", COMMUNE);
        assertThat(response.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/calendar");
        assertThat(response.body())
                .startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n")
                .endsWith("END:VCALENDAR\r\n")
                .contains("BEGIN:VEVENT\r\nUID:", "\r\nDTSTART;VALUE=DATE:2026");
        String named = post(
                        "/duties.ics?asOf=2026-01-31",
                        COMMUNE.replaceFirst("\"name\": *\"[^\"]*\"", "\"name\": \"Xã A; B, C\""))
                .body();
        assertThat(named).contains("SUMMARY:Xã A\\; B\\, C: ");
        assertThat(response.body().lines()).allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75);
    }

    @Test
    void scoresADossierAndAForm() throws Exception {
        String request = "{\"dossier\":" + COMMUNE + ",\"form\":" + resource("commune-2025-measures.json") + "}";
        HttpResponse<String> response = post("/score?set=reference.commune&asOf=2026-01-31", request);
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        ScoreSheet sheet =
                DanchuJson.strict().read(response.body(), ScoreSheet.class).orThrow();
        assertThat(sheet.unit()).isEqualTo("MH");
        assertThat(json(post("/score?set=no.such", request), 404).at("/detail").text())
                .contains("reference.commune");
        json(post("/score?set=reference.commune", "{}"), 400);
        json(post("/score", request), 400);
    }

    /** The wrapper has the strictness of the documents in it. */
    @Test
    void refusesWrappersThatAreNotAsDescribed() throws Exception {
        String form = resource("commune-2025-measures.json");
        for (String path : List.of("/score?set=reference.commune&lang=en", "/view?lang=en")) {
            JsonDocument fault = fault(path, "{\"dossier\":" + COMMUNE + ",\n \"from\":" + form + "}");
            assertThat(fault.at("/code").text()).isEqualTo("unknown-property");
            assertThat(fault.at("/pointer").text()).isEqualTo("/from");
            assertThat(fault.at("/allowed").text()).isEqualTo("dossier, form");
            assertThat(Integer.parseInt(fault.at("/line").toString())).isGreaterThan(1);
            assertThat(fault(path, "{\"forn\":{}}").at("/suggestion").text()).isEqualTo("form");
            assertThat(fault(path, "{\"dossier\":{},\"dossier\":{}}")
                            .at("/code")
                            .text())
                    .isEqualTo("duplicate-property");
            assertThat(fault(path, "{\"dossier\":{},\n}").at("/line")).hasToString("2");
            assertThat(fault(path, "[]").at("/code").text()).isEqualTo("wrong-type");
            assertThat(fault(path, "{\"dossier\":{}}\nand more").at("/code").text())
                    .isEqualTo("trailing-content");
            assertThat(fault(path, "{\"dossier\":{\"disclosures\":[{\"itm\":1}]}}")
                            .at("/pointer")
                            .text())
                    .isEqualTo("/dossier/disclosures/0/itm");
            assertThat(post(path, "{}".getBytes(StandardCharsets.UTF_8), "text/plain")
                            .statusCode())
                    .isEqualTo(415);
        }
    }

    private JsonDocument fault(String path, String body) throws Exception {
        JsonDocument problem = json(post(path, body), 400);
        assertThat(problem.at("/faults").elements()).as(problem.toString()).hasSize(1);
        assertThat(problem.at("/faults/0").names()).contains("line", "column");
        return problem.at("/faults/0");
    }

    @Test
    void scoresADossierAndAFormOfOneUnitAndPeriodOnly() throws Exception {
        String dossier = "{\"unit\":{\"code\":\"MH\",\"setting\":\"COMMUNE\"},"
                + "\"period\":{\"from\":\"2025-01-01\",\"to\":\"2025-12-31\"}}";
        String form = "{\"unit\":\"MH\",\"period\":{\"from\":\"2025-01-01\",\"to\":\"2025-12-31\"}}";
        for (String path : List.of("/score?set=reference.commune&lang=en", "/view?lang=en")) {
            json(post(path, both(dossier, form)), 200);
            json(post(path, both(dossier, form.replace("\"unit\":\"MH\",", ""))), 200);
            assertThat(fault(path, both(dossier, form.replace("MH", "OTHER")))
                            .at("/pointer")
                            .text())
                    .isEqualTo("/form/unit");
            JsonDocument period = fault(path, both(dossier, form.replace("2025", "2024")));
            assertThat(period.at("/pointer").text()).isEqualTo("/form/period");
            assertThat(period.at("/line")).hasToString("2");
            assertThat(period.at("/message").text()).contains("2024-01-01 – 2024-12-31 ≠ 2025-01-01 – 2025-12-31");
            assertThat(fault(path, both("{}", form)).at("/pointer").text()).isEqualTo("/dossier");
        }
    }

    private static String both(String dossier, String form) {
        return "{\"dossier\":" + dossier + ",\n\"form\":" + form + "}";
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/assess?asof=2026-01-31    | asof: no such parameter here. Did you mean asOf? There are: asOf, texts, only, chapter,"
                        + " page, size, lang.",
                "/assess?Only=COMPLIANT     | Only: no such parameter here. Did you mean only?",
                "/assess?pagesize=3         | pagesize: no such parameter here. There are: asOf,",
                "/assess?only=              | only: no value is given.",
                "/assess?asOf               | asOf: no value is given.",
                "/assess?page=1&page=2      | page: given more than once.",
                "/assess?lang=de            | lang: not understood: de. Allowed: vi, en.",
                "/report?only=COMPLIANT     | only: no such parameter here. There are: asOf, lang.",
                "/score?set=x&form=1        | form: no such parameter here.",
                "/import/disclosures?asOf=1 | asOf: no such parameter here. There are: setting, sheet, lang."
            })
    void refusesParametersThatThereAreNot(String path, String detail) throws Exception {
        HttpResponse<String> answer = client.send(
                to(path).header("Accept-Language", "en")
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(COMMUNE))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        assertThat(json(answer, 400).at("/detail").text()).startsWith(detail);
    }

    @Test
    void refusesParametersOfWhatIsAskedFor() throws Exception {
        assertThat(refused(get("/norms?settings=AGENCY"), 400)[1])
                .isEqualTo("settings: ở đây không có tham số này. Có phải là setting? Các tham số: setting, lang.");
        assertThat(refused(get("/criteria?id=x&lang=en"), 400)[1])
                .isEqualTo("id: no such parameter here. There are: lang.");
        json(post("/assess?only=COMPLIANT&only=PENDING&size=1", COMMUNE), 200);
    }

    @Test
    void reviewsFigures() throws Exception {
        assertThat(json(post("/figures", resource("published-figures.json")), 200)
                        .at("/reviews")
                        .elements())
                .hasSize(5);
    }

    /** As its schema describes it, as a list, and as one report a line. */
    @Test
    void reviewsReportsHoweverTheyAreSent() throws Exception {
        String report = "{\"figures\":[{\"key\":\"a\",\"value\":1,\"ofValue\":2,\"stated\":\"60%\"}]}";
        String other = "{\"figures\":[]}";
        for (String body : List.of(report, "[" + report + "]", " {\"reports\":[" + report + "]}")) {
            JsonDocument reviews = json(post("/figures", body), 200).at("/reviews");
            assertThat(reviews.elements()).as(body).hasSize(1);
            assertThat(reviews.at("/0/overall").text()).isEqualTo("NON_COMPLIANT");
        }
        assertThat(json(post("/figures", report + "\n" + other + "\n"), 200)
                        .at("/reviews")
                        .elements())
                .hasSize(2);
    }

    @Test
    void saysWhatIsWrongWithAReportOfALineOrAList() throws Exception {
        String wrong = "{\"figures\":[{\"kex\":\"a\"}]}";
        JsonDocument ofLines = json(post("/figures?lang=en", "{\"figures\":[]}\n" + wrong + "\n"), 400);
        assertThat(ofLines.toString()).contains("kex").contains("\"line\":2");
        assertThat(json(post("/figures?lang=en", "[" + wrong + "]"), 400).toString())
                .contains("/reports/0/figures/0/kex");
        assertThat(json(post("/figures?lang=en", COMMUNE), 400).at("/detail").text())
                .contains("/assess");
    }

    @Test
    void readsTables() throws Exception {
        byte[] table = "Mã nội dung;Ngày văn bản\n11.2;02/03/2026\n11.99;03/03/2026\n".getBytes(StandardCharsets.UTF_8);
        JsonDocument read = json(post("/import/disclosures?lang=en", table, "application/octet-stream"), 200);
        assertThat(read.at("/list").text()).isEqualTo("disclosures");
        assertThat(read.at("/problems").elements()).isNotEmpty();
        assertThat(json(post("/import/nothing", table, "application/octet-stream"), 404)
                        .at("/detail")
                        .text())
                .contains("disclosures");
    }

    @Test
    void saysWhatThereIs() throws Exception {
        assertThat(json(get("/norms?setting=AGENCY&lang=en"), 200).elements())
                .isNotEmpty()
                .allMatch(norm -> norm.at("/settings").toString().contains("AGENCY"));
        assertThat(json(get("/criteria"), 200).elements()).hasSizeGreaterThan(10);
        assertThat(json(get("/criteria/reference.commune"), 200).at("/id").text())
                .isEqualTo("reference.commune");
        for (JsonDocument schema : json(get("/schemas"), 200).elements()) {
            assertThat(json(get(schema.at("/address").text()), 200).at("/$id").text())
                    .isEqualTo(schema.at("/id").text());
        }
        json(get("/schemas/nothing"), 404);
        json(get("/criteria/nothing"), 404);
    }

    @Test
    void tellsItsHealthAndCounts() throws Exception {
        assertThat(json(get("/actuator/health"), 200).at("/status").text()).isEqualTo("UP");
        post("/assess", COMMUNE);
        assertThat(get("/actuator/metrics/http.server.requests?tag=uri:/assess").statusCode())
                .isEqualTo(200);
        assertThat(get("/actuator/env").statusCode()).isEqualTo(404);
    }

    @Test
    void isDescribedWhole() throws Exception {
        JsonDocument description = json(get("/openapi.json"), 200);
        Set<String> described = new TreeSet<>();
        for (String path : description.at("/paths").names()) {
            String escaped = path.replace("~", "~0").replace("/", "~1");
            description.at("/paths/" + escaped).names().forEach(method -> described.add(method + " " + path));
        }
        Set<String> served = new TreeSet<>();
        requestMappingHandlerMapping.getHandlerMethods().forEach((mapping, method) -> {
            if (method.getBeanType().getPackage() == ServiceTest.class.getPackage()) {
                mapping.getPatternValues()
                        .forEach(path -> mapping.getMethodsCondition()
                                .getMethods()
                                .forEach(each ->
                                        served.add(each.name().toLowerCase(java.util.Locale.ROOT) + " " + path)));
            }
        });
        assertThat(described).isEqualTo(served);
        for (DocumentType type :
                List.of(DocumentType.DOSSIER, DocumentType.COMPLIANCE_REPORT, DocumentType.SCORE_SHEET)) {
            assertThat(description.toString()).contains("/" + type.file().replace("schema/", "schemas/"));
        }
    }

    /** Every kind of table, every refusal, and answers that the canonical schemas do not describe. */
    @Test
    void isDescribedTruly() throws Exception {
        JsonDocument description = json(get("/openapi.json"), 200);
        Set<String> kinds = new TreeSet<>(Set.of("dossier"));
        RecordTables.all().forEach(table -> kinds.add(table.name()));
        assertThat(description.at("/paths/~1import~1{kind}/post/parameters/0/schema/enum").elements().stream()
                        .map(JsonDocument::text))
                .containsExactlyElementsOf(kinds);
        for (String path : description.at("/paths").names()) {
            String escaped = path.replace("~", "~0").replace("/", "~1");
            for (String method : description.at("/paths/" + escaped).names()) {
                JsonDocument operation = description.at("/paths/" + escaped + "/" + method);
                assertThat(operation.at("/responses").names())
                        .as(path)
                        .contains("200", "400", "405", "406")
                        .containsAll(method.equals("post") ? List.of("408", "413", "415", "503") : List.of());
                assertThat(operation.at("/parameters").elements().stream()
                                .map(each -> each.at("/name").text()))
                        .contains("lang");
            }
        }
        json(get("/norms?setting=commune"), 400);
        assertThat(description.at("/paths/~1assess/post/responses/200").toString())
                .contains("ReportForReading");
        assertThat(description.at("/paths/~1score/post/responses/200").toString())
                .contains("ScoreSheetForReading");
        JsonDocument described = description.at("/components/schemas/ReportForReading/properties/page");
        JsonDocument page =
                json(post("/assess?asOf=2026-01-31&only=PENDING", COMMUNE), 200).at("/page");
        assertThat(described.at("/properties").names()).isEqualTo(page.names());
    }

    @Test
    void saysWhatIsWrongAsItIs() throws Exception {
        assertThat(refused(post("/assess?lang=en", COMMUNE.getBytes(StandardCharsets.UTF_8), "garbage"), 415)[1])
                .startsWith("Not read: garbage. Allowed: application/");
        assertThat(refused(post("/assess?lang=en&page=2147483647&size=2", COMMUNE), 400)[1])
                .isEqualTo("page is too large: at most 1073741823 with size 2.");
        byte[] lines = "{}\n{\"a\":1}\n".getBytes(StandardCharsets.UTF_8);
        JsonDocument problem = json(post("/figures?lang=en", lines, "application/x-ndjson"), 400);
        assertThat(problem.at("/faults").toString())
                .contains("\"/a\"", "\"line\":2")
                .doesNotContain("trailing");
    }

    @Test
    void readsAWorkbookOfADossier() throws Exception {
        Dossier dossier = DanchuJson.strict().read(COMMUNE, Dossier.class).orThrow();
        ByteArrayOutputStream workbook = new ByteArrayOutputStream();
        DossierWorkbook.write(dossier, workbook);
        JsonDocument read = json(post("/import/dossier", workbook.toByteArray(), "application/octet-stream"), 200);
        assertThat(read.at("/errors")).hasToString("0");
        assertThat(DanchuJson.strict()
                        .read(read.at("/dossier").toString(), Dossier.class)
                        .orThrow())
                .isEqualTo(dossier);
        ByteArrayOutputStream template = new ByteArrayOutputStream();
        DossierWorkbook.template(Setting.COMMUNE, null, template);
        assertThat(json(post("/import/dossier", template.toByteArray(), "application/octet-stream"), 200)
                        .at("/dossier")
                        .toString())
                .contains("COMMUNE");
        json(post("/import/dossier?sheet=x", template.toByteArray(), "application/octet-stream"), 400);
        JsonDocument sheet = json(
                post("/import/disclosures?sheet=no&lang=en", template.toByteArray(), "application/octet-stream"), 200);
        assertThat(sheet.at("/problems").toString()).contains("no sheet to read named");
    }

    @ParameterizedTest
    @ValueSource(strings = {"deep", "half", "huge", "text", "empty", "null"})
    void refusesHostileBodies(String kind) throws Exception {
        String body = switch (kind) {
            case "deep" -> "{\"disclosures\":" + "[".repeat(500_000);
            case "half" -> COMMUNE.substring(0, COMMUNE.length() / 2);
            case "huge" -> "{\"disclosures\":[" + "{},".repeat(700_000) + "{}]}";
            case "text" -> "hello";
            case "empty" -> "";
            default -> "null";
        };
        for (String path : List.of("/assess", "/report", "/score?set=reference.commune", "/figures", "/view")) {
            HttpResponse<String> response = post(path, body);
            assertThat(response.statusCode()).as(path + ": " + response.body()).isBetween(400, 499);
            assertThat(response.headers().firstValue("Content-Type").orElseThrow())
                    .startsWith("application/problem+json");
        }
    }

    @Test
    void doesNotWaitForABodyThatDoesNotCome() throws Exception {
        try (Socket socket = new Socket("localhost", port)) {
            socket.setSoTimeout(20_000);
            OutputStream out = socket.getOutputStream();
            out.write(("POST /assess HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length:"
                            + " 1000\r\n\r\n{")
                    .getBytes(StandardCharsets.US_ASCII));
            out.flush();
            assertThat(new String(socket.getInputStream().readNBytes(12), StandardCharsets.US_ASCII))
                    .isEqualTo("HTTP/1.1 408");
        }
    }

    /** There is memory for one of the largest bodies, and one is on its way; whether others say their length or not. */
    @Test
    void takesNoMoreBodiesThanItHasMemoryFor() throws Exception {
        try (Socket socket = new Socket("localhost", port)) {
            socket.getOutputStream()
                    .write(("POST /import/disclosures HTTP/1.1\r\nHost: localhost\r\nContent-Type:"
                                    + " application/octet-stream\r\nContent-Length: 2097152\r\n\r\nM")
                            .getBytes(StandardCharsets.US_ASCII));
            HttpResponse<String> away = until(503, HttpRequest.BodyPublishers.ofString(COMMUNE));
            assertThat(away.headers().firstValue("Retry-After")).isPresent();
            byte[] commune = COMMUNE.getBytes(StandardCharsets.UTF_8);
            HttpRequest.BodyPublisher chunked =
                    HttpRequest.BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(commune));
            assertThat(until(503, chunked).headers().firstValue("Retry-After")).isPresent();
        }
        until(200, HttpRequest.BodyPublishers.ofString(COMMUNE));
    }

    @Test
    void takesABodyThatDoesNotSayItsLength() throws Exception {
        byte[] commune = COMMUNE.getBytes(StandardCharsets.UTF_8);
        until(200, HttpRequest.BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(commune)));
        byte[] huge = new byte[1_100_000];
        until(413, HttpRequest.BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(huge)));
    }

    private HttpResponse<String> until(int status, HttpRequest.BodyPublisher body) throws Exception {
        HttpRequest request = to("/report")
                .header("Content-Type", "application/json")
                .POST(body)
                .build();
        HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
        for (int i = 0; i < 100 && answer.statusCode() != status; i++) {
            Thread.sleep(50);
            answer = client.send(request, HttpResponse.BodyHandlers.ofString());
        }
        assertThat(answer.statusCode()).isEqualTo(status);
        return answer;
    }

    /** One place: while requests queue for it some are sent away, and told when to come back. */
    @Test
    void sendsAwayWhatItCannotWorkOn() throws Exception {
        List<CompletableFuture<HttpResponse<String>>> answers = new ArrayList<>();
        CountDownLatch begin = new CountDownLatch(1);
        for (int i = 0; i < 40; i++) {
            answers.add(CompletableFuture.supplyAsync(
                    () -> {
                        try {
                            begin.await();
                            return post("/report", COMMUNE);
                        } catch (Exception e) {
                            throw new IllegalStateException(e);
                        }
                    },
                    command -> new Thread(command).start()));
        }
        begin.countDown();
        int away = 0;
        for (CompletableFuture<HttpResponse<String>> answer : answers) {
            HttpResponse<String> response = answer.get();
            assertThat(response.statusCode()).isIn(200, 503);
            if (response.statusCode() == 503) {
                away++;
                assertThat(response.headers().firstValue("Retry-After")).isPresent();
            }
        }
        assertThat(away).isBetween(1, 39);
        assertThat(post("/assess", COMMUNE).statusCode()).isEqualTo(200);
    }

    @Test
    void writesNothingOfADocumentToItsLog(CapturedOutput output) throws Exception {
        String marker = "BI-MAT-7261";
        post("/assess", "{\"unit\": {\"name\": \"" + marker + "\", \"code\": 3}}");
        post("/score?set=reference.commune", "{\"dossier\": {\"unit\": \"" + marker + "\"}, \"" + marker + "\": 1}");
        post("/score?set=" + marker, "{\"x\": \"" + marker + "\"}");
        post("/assess", COMMUNE.replaceFirst("\"name\": *\"[^\"]*\"", "\"name\": \"" + marker + "\""));
        assertThat(output.getAll()).doesNotContain(marker);
    }

    private String[] refused(HttpResponse<String> answer, int status) {
        JsonDocument problem = json(answer, status);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        return new String[] {problem.at("/title").text(), problem.at("/detail").text()};
    }

    @Test
    void refusesInTheAskedLanguageAndSaysWhatIsAllowed() throws Exception {
        assertThat(refused(post("/assess?only=LATE", COMMUNE), 400))
                .containsExactly(
                        "Yêu cầu không hợp lệ",
                        "only: không hiểu: LATE. Được phép: COMPLIANT, NON_COMPLIANT, PENDING, UNDETERMINED,"
                                + " NOT_APPLICABLE.");
        assertThat(refused(post("/assess?asOf=31/01/2026&lang=en", COMMUNE), 400))
                .containsExactly(
                        "Bad Request", "asOf: not understood: 31/01/2026. Allowed: a day, such as 2026-12-31.");
        assertThat(refused(post("/assess?page=x&lang=en", COMMUNE), 400)[1]).contains("a whole number");
        assertThat(refused(get("/no-such-thing"), 404)[1]).contains("/openapi.json mô tả");
        assertThat(refused(get("/assess"), 405))
                .containsExactly("Phương thức không được hỗ trợ", "Không dùng được ở đây: GET. Được phép: POST.");
        assertThat(refused(post("/assess", ""), 400)[1]).isEqualTo("Thiếu nội dung gửi lên hoặc không đọc được.");
        assertThat(refused(get("/criteria/no-such-set"), 404)[0]).isEqualTo("Không tìm thấy");
    }

    @Test
    void speaksTheAskedLanguage() throws Exception {
        assertThat(json(post("/assess", "{"), 400).at("/title").text()).isEqualTo("Tài liệu không đọc được");
        assertThat(json(post("/assess?lang=en", "{"), 400).at("/title").text())
                .isEqualTo("The document could not be read");
    }
}
