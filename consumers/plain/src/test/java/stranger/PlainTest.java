package stranger;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.danchu.testing.DanchuAssertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import vn.danchu.compliance.ComplianceReport;
import vn.danchu.dossier.Assessor;
import vn.danchu.dossier.Dossier;
import vn.danchu.json.DanchuJson;

class PlainTest {

    private static final String DOSSIER = """
            {"unit": {"setting": "COMMUNE", "code": "X1"}, "period": {"from": "2026-01-01", "to": "2026-12-31"},
             "disclosures": [{"item": "11.1", "decision": {"signedOn": "2026-03-02"},
               "publications": [{"form": "12.1.a", "span": {"from": "2026-03-10"}}]}]}""";

    @Test
    void aDossierIsReadJudgedAndWritten() {
        Dossier dossier = DanchuJson.strict().read(DOSSIER, Dossier.class).orThrow();
        ComplianceReport report = Assessor.standard().assess(dossier, LocalDate.of(2026, 3, 31));
        assertThat(report).violates("L10-12.3-within-5-working-days").citing("L10:12.3");
        String json = DanchuJson.strict().toJson(report);
        assertThat(DanchuJson.strict().read(json, ComplianceReport.class).orThrow()).isEqualTo(report);
    }
}
