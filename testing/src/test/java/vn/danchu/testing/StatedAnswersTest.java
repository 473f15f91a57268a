package vn.danchu.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import vn.danchu.compliance.Argument;
import vn.danchu.compliance.Finding;
import vn.danchu.compliance.Reason;
import vn.danchu.compliance.Texts;
import vn.danchu.dossier.Assessor;
import vn.danchu.dossier.Dossier;
import vn.danchu.dossier.Norms;
import vn.danchu.json.DanchuJson;
import vn.danchu.json.JsonDocument;

/** Where the record says yes or no and the law wants the contrary, the answer says both, and what the record says is said rightly. */
class StatedAnswersTest {

    private static final Texts VI = Norms.texts(Locale.forLanguageTag("vi"));

    @Test
    void sayWhatTheRecordSays() {
        int stated = 0;
        for (ConformanceCase one : ConformanceSuite.standard().cases()) {
            Dossier dossier =
                    DanchuJson.strict().read(one.dossier(), Dossier.class).orThrow();
            JsonDocument document = JsonDocument.parse(one.dossier());
            for (Finding finding :
                    Assessor.standard().assess(dossier, one.asOf()).findings()) {
                if (finding.norm().equals(one.norm())
                        && finding.reason() == Reason.NOT_MET
                        && finding.arguments().get(Argument.FOUND) instanceof List<?> found) {
                    String value = document.find(finding.path())
                            .map(JsonDocument::toString)
                            .orElse("");
                    if (value.equals("true") || value.equals("false")) {
                        stated++;
                        assertThat(found.get(0))
                                .as(one + " at " + finding.path())
                                .isEqualTo(value);
                        assertThat(VI.answer(finding))
                                .as(one.toString())
                                .doesNotContain("không đúng như quy định", "true", "false");
                    }
                }
            }
        }
        assertThat(stated).isGreaterThan(100);
    }
}
