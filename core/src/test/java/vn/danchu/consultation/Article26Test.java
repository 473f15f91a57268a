package vn.danchu.consultation;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.danchu.consultation.Cases.COMMUNE;
import static vn.danchu.consultation.Cases.judge;
import static vn.danchu.consultation.Cases.on;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.danchu.compliance.Argument;
import vn.danchu.compliance.Finding;
import vn.danchu.compliance.Verdict;
import vn.danchu.law.Setting;
import vn.danchu.record.Act;

/** Hình thức Nhân dân tham gia ý kiến. */
class Article26Test {

    private static final String NORM = "L10-26.1-form-listed";

    private static Finding used(ConsultationMatter matter, ConsultationForm... forms) {
        return judge(NORM, on(matter).forms(Set.of(forms)), COMMUNE);
    }

    @Nested
    class Clause1 {

        @ParameterizedTest
        @EnumSource(
                value = ConsultationForm.class,
                names = {
                    "DIALOGUE_CONFERENCE",
                    "RESIDENTS_MEETING",
                    "HOUSEHOLD_BALLOT",
                    "SUGGESTION_BOX",
                    "FRONT_AND_ORGANISATIONS",
                    "WEBSITE",
                    "NETWORKS"
                })
        void oneOfThePointsAToGIsEnoughForAnyMatter(ConsultationForm form) {
            assertThat(used(ConsultationMatter.DEVELOPMENT_PLAN, form).verdict())
                    .isEqualTo(Verdict.COMPLIANT);
            assertThat(used(ConsultationMatter.DECISION_BINDING_CITIZENS, form).verdict())
                    .isEqualTo(Verdict.COMPLIANT);
        }

        @Test
        void pointHIsForMatter8Alone() {
            Hearing told = HearingBuilder.builder()
                    .informed(Act.on(LocalDate.of(2026, 3, 2)))
                    .build();
            assertThat(judge(
                                    NORM,
                                    on(ConsultationMatter.DECISION_BINDING_CITIZENS)
                                            .forms(Set.of(ConsultationForm.HEARING))
                                            .hearing(told),
                                    COMMUNE)
                            .verdict())
                    .isEqualTo(Verdict.COMPLIANT);
            assertThat(used(ConsultationMatter.DECISION_BINDING_CITIZENS, ConsultationForm.HEARING)
                            .path())
                    .isEqualTo("/hearing/informed");
            Finding other =
                    used(ConsultationMatter.COMMUNITY_INTERESTS, ConsultationForm.HEARING, ConsultationForm.WEBSITE);
            assertThat(other.verdict()).isEqualTo(Verdict.NON_COMPLIANT);
            assertThat(other.arguments().get(Argument.FOUND)).isEqualTo(List.of("26.1.h"));
        }

        @Test
        void theFormsOfAWorkplaceAreNotThePeoples() {
            assertThat(used(ConsultationMatter.LAND_USE, ConsultationForm.THROUGH_UNION)
                            .verdict())
                    .isEqualTo(Verdict.NON_COMPLIANT);
        }

        @Test
        void eachSettingHasItsOwnList() {
            var catalogue = ConsultationForm.catalogue();
            assertThat(catalogue.entries(Setting.COMMUNE)).hasSize(8);
            assertThat(catalogue.entries(Setting.AGENCY)).hasSize(6);
            assertThat(catalogue.entries(Setting.STATE_ENTERPRISE)).hasSize(5);
            assertThat(catalogue.entries(Setting.NON_STATE_EMPLOYER)).hasSize(3);
        }
    }

    @Nested
    class Clause2 {

        @Test
        void aFormThatAnotherLawSetsPrevails() {
            ConsultationBuilder special = on(ConsultationMatter.PLANNING)
                    .forms(Set.of())
                    .specialProcedure(new SpecialProcedure("khoản 7 Điều 37 Luật số 47/2024/QH15", true, null));
            assertThat(judge(NORM, special, COMMUNE).verdict()).isEqualTo(Verdict.NOT_APPLICABLE);
        }

        @Test
        void anotherLawThatSetsOnlyThePeriodLeavesTheFormToTheCommune() {
            ConsultationBuilder special = on(ConsultationMatter.PLANNING)
                    .forms(Set.of())
                    .specialProcedure(new SpecialProcedure("Luật khác", false, 30));
            assertThat(judge(NORM, special, COMMUNE).verdict()).isEqualTo(Verdict.NON_COMPLIANT);
        }

        @Test
        void whereAnotherRuleIsNotKnownToSetTheFormItSetsNoneIfItSetsThePeriod() {
            ConsultationBuilder without = on(ConsultationMatter.PLANNING).forms(Set.of());
            assertThat(judge(NORM, without.specialProcedure(new SpecialProcedure("Luật khác", null, 30)), COMMUNE)
                            .verdict())
                    .isEqualTo(Verdict.NON_COMPLIANT);
            Finding open =
                    judge(NORM, without.specialProcedure(new SpecialProcedure("Luật khác", null, null)), COMMUNE);
            assertThat(open.verdict()).isEqualTo(Verdict.UNDETERMINED);
            assertThat(open.path()).isEqualTo("/specialProcedure/ownForm");
        }

        @Test
        void ofAMatterOf25Clause4AVillagesProjectSaysThatItIsOfAVillage() {
            ConsultationBuilder village =
                    on(ConsultationMatter.UNITS_AND_VILLAGES).forms(Set.of()).villageAct(VillageAct.DISSOLVED);
            assertThat(judge(NORM, village, COMMUNE).verdict()).isEqualTo(Verdict.NON_COMPLIANT);
            ConsultationBuilder unit = village.villageAct(null)
                    .administrativeUnit(
                            AdministrativeUnitConsultationBuilder.builder().build());
            assertThat(judge(NORM, unit, COMMUNE).verdict()).isEqualTo(Verdict.NOT_APPLICABLE);
        }

        @Test
        void administrativeUnitsHaveADecreeOfTheirOwn() {
            assertThat(used(ConsultationMatter.ADMINISTRATIVE_UNIT).verdict()).isEqualTo(Verdict.NOT_APPLICABLE);
            assertThat(used(ConsultationMatter.VILLAGE).verdict()).isEqualTo(Verdict.NON_COMPLIANT);
            assertThat(used(ConsultationMatter.UNITS_AND_VILLAGES).verdict()).isEqualTo(Verdict.UNDETERMINED);
        }
    }
}
