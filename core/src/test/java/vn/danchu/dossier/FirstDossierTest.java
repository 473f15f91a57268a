package vn.danchu.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.danchu.compliance.Verdict;
import vn.danchu.law.Period;
import vn.danchu.law.Setting;

class FirstDossierTest {

    private static final List<String> PROPERTIES = Arrays.stream(Dossier.class.getRecordComponents())
            .map(component -> component.getName())
            .toList();

    @ParameterizedTest
    @EnumSource(Setting.class)
    void namesThePartsOfTheSettingWhatMostNormsAskForFirst(Setting setting) {
        FirstDossier first = FirstDossier.of(setting, Period.year(2026));
        assertThat(first.parts())
                .isNotEmpty()
                .isSortedAccordingTo(Comparator.comparing(part -> -part.norms()))
                .extracting(FirstDossier.Part::property)
                .doesNotHaveDuplicates()
                .isSubsetOf(PROPERTIES);
    }

    @Test
    void aCommuneKeepsNoRecordsOfAWorkplaceAndAnEmployerNoneOfVillages() {
        assertThat(properties(Setting.COMMUNE))
                .contains("decisions", "disclosures")
                .doesNotContain("workplaceDialogues");
        assertThat(properties(Setting.NON_STATE_EMPLOYER))
                .contains("workplaceDialogues")
                .doesNotContain("villageConventions");
    }

    @Test
    void saysNothingThatIsNotKnown() {
        Dossier empty = FirstDossier.of(Setting.COMMUNE, Period.year(2026)).dossier();
        assertThat(Assessor.standard().assess(empty, empty.period().to()).overall())
                .isEqualTo(Verdict.UNDETERMINED);
    }

    private static List<String> properties(Setting setting) {
        return FirstDossier.of(setting, Period.year(2026)).parts().stream()
                .map(FirstDossier.Part::property)
                .toList();
    }
}
