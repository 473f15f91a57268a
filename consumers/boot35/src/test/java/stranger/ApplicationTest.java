package stranger;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@SpringBootTest
@AutoConfigureMockMvc
class ApplicationTest {

    @Autowired
    private MockMvcTester http;

    private MvcTestResult post(String dossier) {
        return http.post()
                .uri("/assess?asOf=2026-03-31")
                .contentType(MediaType.APPLICATION_JSON)
                .content(dossier)
                .exchange();
    }

    @Test
    void aDossierIsJudged() {
        assertThat(post("{\"unit\": {\"setting\": \"COMMUNE\"}}")).hasStatusOk().bodyJson().hasPath("findings");
    }

    @Test
    void aTypingErrorIsNamedWithItsPlace() {
        assertThat(post("{\"disclosure\": []}"))
                .hasStatus(400);
    }
}
