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
    private static final Texts EN = Norms.texts(Locale.ENGLISH);

    @Test
    void sayWhatTheRecordSays() {
        int yesOrNo = 0;
        int misstated = 0;
        for (ConformanceCase one : ConformanceSuite.standard().cases()) {
            Dossier dossier =
                    DanchuJson.strict().read(one.dossier(), Dossier.class).orThrow();
            JsonDocument document = JsonDocument.parse(one.dossier());
            for (Finding finding :
                    Assessor.standard().assess(dossier, one.asOf()).findings()) {
                if (finding.reason() == Reason.NOT_MET) {
                    sayWhatIsNotSo(one, finding);
                }
                boolean stated = finding.reason() == Reason.NOT_MET || finding.reason() == Reason.MISSTATED;
                misstated += finding.norm().equals(one.norm()) && finding.reason() == Reason.MISSTATED ? 1 : 0;
                if (finding.norm().equals(one.norm())
                        && stated
                        && finding.arguments().get(Argument.FOUND) instanceof List<?> found) {
                    String value = document.find(finding.path())
                            .map(JsonDocument::toString)
                            .orElse("");
                    if (value.equals("true") || value.equals("false")) {
                        yesOrNo++;
                        assertThat(found.get(0))
                                .as(one + " at " + finding.path())
                                .isEqualTo(value);
                        assertThat(VI.answer(finding)).as(one.toString()).doesNotContain("true", "false");
                    }
                }
            }
        }
        assertThat(yesOrNo).isGreaterThan(100);
        assertThat(misstated).isGreaterThan(10);
    }

    /** A norm that can be broken without a day, a number or a list has a sentence of its own for it (norm.ID.not-met). */
    private static void sayWhatIsNotSo(ConformanceCase one, Finding finding) {
        assertThat(VI.answer(finding)).as(one + ", " + finding.norm()).doesNotContain("không đúng như quy định");
        assertThat(EN.answer(finding)).as(one + ", " + finding.norm()).doesNotContain("not as the law requires");
    }
}
