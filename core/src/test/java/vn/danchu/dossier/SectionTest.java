package vn.danchu.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.danchu.compliance.Norm;
import vn.danchu.compliance.NormGroup;
import vn.danchu.consultation.ConsultationLaw;
import vn.danchu.decision.DecisionLaw;
import vn.danchu.disclosure.Disclosure;
import vn.danchu.disclosure.DisclosureLaw;
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
}
