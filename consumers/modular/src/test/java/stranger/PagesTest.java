package stranger;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class PagesTest {

    @Test
    void theModulesAreFoundAndADossierBecomesAPage() throws IOException {
        assertTrue(Pages.class.getModule().isNamed());
        String page = Pages.page("""
                {"unit": {"setting": "COMMUNE", "code": "X1"}, "period": {"from": "2026-01-01", "to": "2026-12-31"},
                 "disclosures": [{"item": "11.1", "decision": {"signedOn": "2026-03-02"},
                   "publications": [{"form": "12.1.a", "span": {"from": "2026-03-10"}}]}]}""");
        assertTrue(page.contains("1 working day(s) late"), page);
    }
}
