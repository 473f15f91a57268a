package vn.danchu.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.danchu.compliance.Verdict;
import vn.danchu.disclosure.Disclosure;
import vn.danchu.law.Period;
import vn.danchu.law.Setting;
import vn.danchu.law.Unit;

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
    void leavesNoPartOutThatADutyAsksForOnlyOnceItIsDue() {
        assertThat(properties(Setting.COMMUNE))
                .contains(
                        "absences",
                        "boardFunding",
                        "conventionStatistics",
                        "councilMeasures",
                        "councilReports",
                        "feedbackSystem");
        assertThat(properties(Setting.AGENCY)).contains("absences", "focalPoint", "staffFeedback", "boardExemption");
    }

    @ParameterizedTest
    @EnumSource(Setting.class)
    void namesWhatIsAskedOfTheUnit(Setting setting) {
        assertThat(FirstDossier.of(setting, Period.year(2026)).unit())
                .contains("formedOn", "endedOn", "changes")
                .doesNotContain("setting")
                .doesNotHaveDuplicates()
                .isSubsetOf(Arrays.stream(Unit.class.getRecordComponents())
                        .map(component -> component.getName())
                        .toList());
        assertThat(FirstDossier.of(Setting.COMMUNE, Period.year(2026)).unit())
                .contains("villages", "hasCouncil", "hasWebsite", "hasLoudspeaker")
                .doesNotContain("hasUnion");
        assertThat(FirstDossier.of(Setting.AGENCY, Period.year(2026)).unit())
                .contains("staff", "hasUnion", "salaryFullyFromBudget", "hasInternalNetwork")
                .doesNotContain("villages");
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

    /** "Doanh nghiệp, tổ chức khác ... thuộc khu vực ngoài Nhà nước ... được quyền lựa chọn áp dụng" (L10:82.2). */
    @ParameterizedTest
    @EnumSource(Setting.class)
    void asksOnlyAnEmployerOutsideTheStateSectorWhatItChose(Setting setting) {
        assertThat(FirstDossier.of(setting, Period.year(2026)).unit().contains("optIn"))
                .isEqualTo(setting == Setting.NON_STATE_EMPLOYER);
    }

    @ParameterizedTest
    @EnumSource(Setting.class)
    void holdsTheSettingAndThePeriodAndAsksForNeither(Setting setting) {
        FirstDossier first = FirstDossier.of(setting, Period.year(2026));
        assertThat(first.dossier().unit().setting()).isEqualTo(setting);
        assertThat(first.dossier().period()).isEqualTo(Period.year(2026));
        assertThat(properties(setting)).doesNotContain("period").contains("unit");
    }

    /** One norm of a commune asks whether the system for feedback was there, and every norm on disclosures for those. */
    @Test
    void countsTheNormsThatAskForAPart() {
        long ofDisclosures = Norms.of(Setting.COMMUNE).stream()
                .filter(norm -> norm.type() == Disclosure.class)
                .count();
        long besides = Norms.of(Setting.COMMUNE).stream()
                .filter(norm -> norm.type() != Disclosure.class)
                .filter(norm -> norm.reads().stream().anyMatch(path -> path.matches("#?/disclosures(/.*)?")))
                .count();
        assertThat(FirstDossier.of(Setting.COMMUNE, Period.year(2026)).parts())
                .filteredOn(part -> part.property().equals("disclosures"))
                .extracting(FirstDossier.Part::norms)
                .containsExactly((int) (ofDisclosures + besides));
    }
}
