package vn.danchu.boot35;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.danchu.compliance.ComplianceReport;
import vn.danchu.json.DanchuJson;
import vn.danchu.json.JsonDocument;

/** Jackson 2 and the library's Jackson 3 stand side by side: each document is read by whom it belongs to. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class ApplicationTest {

    @LocalServerPort
    private int port;

    private HttpResponse<String> post(String path, String body, String language) throws Exception {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                                .header("Content-Type", "application/json")
                                .header("Accept-Language", language)
                                .POST(HttpRequest.BodyPublishers.ofString(body))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
    }

    @Test
    void readsADossierInTheLibrarysForm() throws Exception {
        HttpResponse<String> response =
                post("/assess?asOf=2026-12-31", "{\"disclosures\": [{\"item\": \"11.1\"}]}", "en");
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        assertThat(DanchuJson.strict()
                        .read(response.body(), ComplianceReport.class)
                        .accepted())
                .isTrue();
    }

    @Test
    void saysEveryFaultOfADossier() throws Exception {
        HttpResponse<String> response =
                post("/assess?asOf=2026-12-31", "{\"disclosures\": [{\"item\": \"11.99\"}], \"disclosure\": 1}", "vi");
        assertThat(response.statusCode()).isEqualTo(400);
        JsonDocument problem = JsonDocument.parse(response.body());
        assertThat(problem.at("/faults").elements()).hasSize(2);
        assertThat(problem.at("/faults/0").text()).startsWith("Dòng 1");
    }

    @Test
    void judgesByTheLawWithJakartaValidation() throws Exception {
        assertThat(post(
                                "/lawful",
                                "{\"unit\": {\"setting\": \"COMMUNE\"}, \"disclosures\": [{\"item\": \"11.1\", \"decision\":"
                                        + " {\"signedOn\": \"2025-03-03\"}, \"publications\": []}]}",
                                "vi")
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void leavesTheApplicationsOwnObjectsToJackson2() throws Exception {
        assertThat(post("/greet", "{\"text\": \"x\", \"more\": 1}", "vi").body())
                .isEqualTo("{\"text\":\"x\"}");
    }
}
