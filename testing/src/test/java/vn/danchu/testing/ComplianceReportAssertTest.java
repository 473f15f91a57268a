package vn.danchu.testing;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.danchu.testing.DanchuAssertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.danchu.compliance.ComplianceReport;
import vn.danchu.compliance.Grade;
import vn.danchu.compliance.Policy;
import vn.danchu.compliance.Regrade;
import vn.danchu.compliance.Verdict;
import vn.danchu.dossier.Assessor;
import vn.danchu.dossier.Dossier;
import vn.danchu.json.DanchuJson;

class ComplianceReportAssertTest {

    private static final String NORM = "D145-43.2-form-listed";
    private static final Dossier DOSSIER =
            DanchuJson.strict().read("""
                    {"unit": {"setting": "NON_STATE_EMPLOYER", "staff": 12},
                     "period": {"from": "2026-01-01", "to": "2026-03-31"},
                     "disclosures": [{"item": "43.1.a", "publications": [{"form": "12.1.a", "span": {"from": "2026-03-02"}}]}]}
                    """, Dossier.class).orThrow();

    private static ComplianceReport report(Regrade... regrades) {
        return Assessor.standard()
                .with(new Policy(List.of(regrades), Set.of()))
                .assess(DOSSIER, LocalDate.of(2026, 6, 30));
    }

    @Test
    void holdsWhatIsSo() {
        assertThat(report())
                .violates(NORM)
                .citing("D145:43.2")
                .at("/disclosures/0/publications/0/form")
                .isOverall(Verdict.NON_COMPLIANT)
                .isUndeterminedFor("D145-48.1-democracy-regulation");
    }

    @Test
    void failsWithTheFindingsThereAre() {
        assertThatThrownBy(() -> assertThat(report()).compliesWith(NORM))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("NON_COMPLIANT " + NORM + " at /disclosures/0/publications/0/form")
                .hasMessageContaining("Posting");
        assertThatThrownBy(() -> assertThat(report()).hasNoViolation()).hasMessageContaining(NORM);
        assertThatThrownBy(() -> assertThat(report()).violates(NORM).citing("L10:1"))
                .hasMessageContaining("citing L10:1");
        assertThatThrownBy(() -> assertThat(report()).violates(NORM).at("/unit"))
                .hasMessageContaining("at /unit");
        assertThatThrownBy(() -> assertThat(report()).isOverall(Verdict.COMPLIANT))
                .hasMessageContaining("NON_COMPLIANT");
    }

    @Test
    void tellsANormThatDoesNotExistFromOneThatIsKept() {
        assertThatThrownBy(() -> assertThat(report()).violates("D145-43.2-from-listed"))
                .hasMessageContaining("There is no norm \"D145-43.2-from-listed\"");
    }

    @Test
    void takesAWaivedBreachForNone() {
        Regrade waiver = new Regrade(NORM, Grade.WAIVED, "Đang sửa quy chế", "Giám đốc", null, null, null);
        assertThatCode(() -> assertThat(report(waiver)).hasNoViolation()).doesNotThrowAnyException();
        assertThatThrownBy(() -> assertThat(report(waiver)).violates(NORM)).isInstanceOf(AssertionError.class);
    }
}
