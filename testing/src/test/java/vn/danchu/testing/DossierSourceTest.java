package vn.danchu.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.danchu.testing.DanchuAssertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import vn.danchu.dossier.Assessor;
import vn.danchu.dossier.Dossier;

/** How those who test compliance data write their tests: one run per dossier in the folder. */
class DossierSourceTest {

    private static final Set<String> SEEN = new TreeSet<>();

    @ParameterizedTest
    @DossierSource("src/test/resources/source")
    void noCommuneBreaksTheLaw(Dossier commune) {
        assertThat(Assessor.standard().assess(commune, LocalDate.of(2026, 6, 30)))
                .hasNoViolation();
        SEEN.add(commune.unit().name());
    }

    @AfterAll
    static void everyFileAndEveryLineWasOne() {
        assertThat(SEEN).containsExactly("Xã A", "Xã B", "Xã C");
    }
}
