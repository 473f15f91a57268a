package vn.danchu.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.danchu.compliance.Norm;
import vn.danchu.compliance.NormGroup;
import vn.danchu.consultation.ConsultationLaw;
import vn.danchu.decision.DecisionLaw;
import vn.danchu.disclosure.Disclosure;
import vn.danchu.disclosure.DisclosureLaw;
import vn.danchu.law.Citation;
import vn.danchu.law.OptInBuilder;
import vn.danchu.law.Setting;
import vn.danchu.law.Unit;
import vn.danchu.law.UnitBuilder;
import vn.danchu.request.RequestLaw;
import vn.danchu.supervision.SupervisionLaw;
import vn.danchu.village.VillageLaw;
import vn.danchu.workplace.WorkplaceLaw;

class SectionTest {

    static Stream<NormGroup<?>> groups() {
        return Stream.of(
                        DisclosureLaw.norms(),
                        DecisionLaw.norms(),
                        ConsultationLaw.norms(),
                        VillageLaw.norms(),
                        WorkplaceLaw.norms(),
                        SupervisionLaw.norms(),
                        RequestLaw.norms())
                .flatMap(List::stream);
    }

    /** Else a norm would not be asked of the units it binds. */
    @ParameterizedTest
    @MethodSource("groups")
    void groupNamesTheSettingsThatItsNormsBind(NormGroup<?> group) {
        Set<Setting> bound = EnumSet.noneOf(Setting.class);
        for (Norm<?> norm : group.norms()) {
            assertThat(norm.type()).isEqualTo(group.type());
            bound.addAll(norm.settings());
        }
        assertThat(group.settings()).isEqualTo(bound);
    }

    @Test
    void normsThatCannotBindTheUnitAreNotDeclared() {
        NormGroup<Disclosure> ofAgencies = NormGroup.of(
                Disclosure.class,
                () -> {
                    throw new AssertionError("declared");
                },
                Setting.AGENCY);
        Section<Disclosure> section = Section.of("/disclosures", Disclosure.class, Dossier::disclosures)
                .judgedBy(List.of(ofAgencies));
        assertThat(section.isJudged()).isTrue();
        assertThat(section.binding(of(Setting.COMMUNE))).isEmpty();
    }

    private static Unit of(Setting setting) {
        return UnitBuilder.builder().setting(setting).build();
    }

    private static final Section<Disclosure> DISCLOSURES =
            Section.of("/disclosures", Disclosure.class, Dossier::disclosures).judgedBy(DisclosureLaw.norms());

    private static List<String> binding(Unit unit) {
        return DISCLOSURES.binding(unit).stream().<String>map(Norm::id).toList();
    }

    private static Unit employer(@Nullable List<Citation> provisions) {
        return UnitBuilder.builder()
                .setting(Setting.NON_STATE_EMPLOYER)
                .optIn(OptInBuilder.builder().provisions(provisions).build())
                .build();
    }

    private static List<Citation> provisions(String citation) {
        return List.of(Citation.parse(citation));
    }

    @Test
    void aUnitOfUnknownSettingMayBeBoundByEachNorm() {
        assertThat(DISCLOSURES.binding(UnitBuilder.builder().build()))
                .isEqualTo(DISCLOSURES.norms())
                .isNotEmpty();
    }

    @Test
    void aUnitIsBoundByTheNormsOfItsSettingAndOfNoOther() {
        assertThat(binding(of(Setting.COMMUNE)))
                .contains("L10-12.3-within-5-working-days")
                .noneMatch(id -> id.startsWith("L10-47") || id.startsWith("L10-65"));
        assertThat(binding(of(Setting.STATE_ENTERPRISE)))
                .anyMatch(id -> id.startsWith("L10-65"))
                .noneMatch(id -> id.startsWith("L10-12") || id.startsWith("L10-47"));
    }

    /** "được quyền lựa chọn áp dụng các quy định về thực hiện dân chủ ở doanh nghiệp nhà nước quy định tại Mục 1 Chương này" (L10:82.2). */
    @Test
    void anEmployerIsBoundByWhatItChoseToo() {
        List<String> unchosen = binding(of(Setting.NON_STATE_EMPLOYER));
        assertThat(unchosen).noneMatch(id -> id.startsWith("L10-65") || id.startsWith("L10-66"));
        assertThat(binding(employer(provisions("L10:65"))))
                .containsAll(unchosen)
                .anyMatch(id -> id.startsWith("L10-65"))
                .noneMatch(id -> id.startsWith("L10-66"));
        assertThat(binding(employer(provisions("L10:64-81"))))
                .anyMatch(id -> id.startsWith("L10-65"))
                .anyMatch(id -> id.startsWith("L10-66"))
                .noneMatch(id -> id.startsWith("L10-12") || id.startsWith("L10-47"))
                .containsExactlyElementsOf(binding(employer(null)));
    }

    @Test
    void whatAnotherUnitIsSaidToHaveChosenBindsItToNothing() {
        Unit commune = UnitBuilder.builder()
                .setting(Setting.COMMUNE)
                .optIn(OptInBuilder.builder()
                        .provisions(provisions("L10:64-81"))
                        .build())
                .build();
        assertThat(binding(commune)).isEqualTo(binding(of(Setting.COMMUNE)));
    }

    @Test
    void isJudgedByTheNormsOfItsRecordsOnly() {
        Section<Disclosure> part = Section.of("/disclosures", Disclosure.class, Dossier::disclosures);
        assertThat(part.isJudged()).isFalse();
        assertThat(part.judgedBy(RequestLaw.norms()).isJudged()).isFalse();
        assertThat(part.judgedBy(DisclosureLaw.norms()).isJudged()).isTrue();
        assertThat(DISCLOSURES.norms()).allMatch(norm -> norm.type() == Disclosure.class);
    }

    @Test
    void aRecordStandsAtItsPlaceInTheListAndTheDossierAtTheBeginning() {
        assertThat(DISCLOSURES.path()).isEqualTo("/disclosures");
        assertThat(DISCLOSURES.path(2)).isEqualTo("/disclosures/2");
        Section<Dossier> whole = Section.of("", Dossier.class, List::of);
        assertThat(whole.path(0)).isEmpty();
        assertThat(whole.type()).isEqualTo(Dossier.class);
        Dossier dossier = DossierBuilder.builder().build();
        assertThat(whole.records(dossier)).containsExactly(dossier);
        assertThat(DISCLOSURES.records(dossier)).isNull();
    }
}
