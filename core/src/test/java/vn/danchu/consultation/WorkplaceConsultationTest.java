package vn.danchu.consultation;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.danchu.consultation.Cases.AGENCY;
import static vn.danchu.consultation.Cases.DECIDED;
import static vn.danchu.consultation.Cases.DONE;
import static vn.danchu.consultation.Cases.EMPLOYER;
import static vn.danchu.consultation.Cases.ENTERPRISE;
import static vn.danchu.consultation.Cases.EVERYTHING;
import static vn.danchu.consultation.Cases.decidedOn;
import static vn.danchu.consultation.Cases.judge;
import static vn.danchu.consultation.Cases.notDecided;
import static vn.danchu.consultation.Cases.on;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import vn.danchu.compliance.Reason;
import vn.danchu.compliance.Verdict;
import vn.danchu.law.Citation;
import vn.danchu.law.OptIn;
import vn.danchu.law.Unit;
import vn.danchu.law.UnitBuilder;
import vn.danchu.record.Act;
import vn.danchu.record.Span;

/** Articles 53 to 55 and 71 to 74 of the Law, article 44 of Decree 145/2020/NĐ-CP. */
class WorkplaceConsultationTest {

    @Nested
    class Article53 {

        @Test
        void whatTheListCallsOtherNeedsALawOrTheRegulation() {
            String norm = "L10-53-matter-listed";
            ConsultationBuilder other = on(ConsultationMatter.OTHER_OF_AGENCY);
            assertThat(judge(norm, other.basis(MatterBasis.LAW), AGENCY).verdict())
                    .isEqualTo(Verdict.COMPLIANT);
            assertThat(judge(norm, other.basis(MatterBasis.REGULATION), AGENCY).verdict())
                    .isEqualTo(Verdict.COMPLIANT);
            assertThat(judge(norm, other.basis(MatterBasis.OWN_CHOICE), AGENCY).verdict())
                    .isEqualTo(Verdict.NON_COMPLIANT);
            assertThat(judge(norm, other.basis(null), AGENCY).verdict()).isEqualTo(Verdict.UNDETERMINED);
        }

        @Test
        void opinionsComeBeforeTheHeadDecides() {
            String norm = "L10-53-before-decision";
            ConsultationBuilder plan = on(ConsultationMatter.WORK_PLAN).decision(decidedOn(DECIDED));
            assertThat(judge(norm, plan.opinions(Span.of(DECIDED, DECIDED)), AGENCY)
                            .verdict())
                    .isEqualTo(Verdict.COMPLIANT);
            LocalDate after = DECIDED.plusDays(1);
            assertThat(judge(norm, plan.opinions(Span.of(DECIDED, after)), AGENCY)
                            .reason())
                    .isEqualTo(Reason.WRONG_ORDER);
        }

        @Test
        void aMatterOfAnotherSettingIsNotJudged() {
            assertThat(judge("L10-53-matter-listed", on(ConsultationMatter.DEVELOPMENT_PLAN), AGENCY)
                            .reason())
                    .isEqualTo(Reason.OTHER_SETTING);
        }
    }

    @Nested
    class Article54 {

        @Test
        void anotherFormCountsOnlyIfTheRegulationNamesIt() {
            String norm = "L10-54-form-listed";
            ConsultationBuilder other =
                    on(ConsultationMatter.WORK_PLAN).forms(Set.of(ConsultationForm.OTHER_AGENCY_FORM));
            assertThat(judge(norm, other.otherFormInRegulation(true), AGENCY).verdict())
                    .isEqualTo(Verdict.COMPLIANT);
            assertThat(judge(norm, other.otherFormInRegulation(false), AGENCY).verdict())
                    .isEqualTo(Verdict.NON_COMPLIANT);
            assertThat(judge(norm, other.otherFormInRegulation(null), AGENCY).path())
                    .isEqualTo("/otherFormInRegulation");
        }
    }

    @Nested
    class Article55 {

        @Test
        void thePlanStatesFiveThings() {
            ConsultationPlan plan = new ConsultationPlan(DONE, EVERYTHING, null, null);
            ConsultationPlan without = new ConsultationPlan(
                    DONE, EnumSet.complementOf(EnumSet.of(ConsultationPlan.Content.METHOD)), null, null);
            ConsultationBuilder consultation = on(ConsultationMatter.WORK_PLAN);
            assertThat(judge("L10-55.1-plan", consultation.plan(plan), AGENCY).verdict())
                    .isEqualTo(Verdict.COMPLIANT);
            assertThat(judge("L10-55.1-plan", consultation.plan(without), AGENCY)
                            .reason())
                    .isEqualTo(Reason.ABSENT);
        }

        @Test
        void summaryAndExplanationAreMadePublic() {
            String norm = "L10-55.1-feedback-public";
            ConsultationBuilder decided = on(ConsultationMatter.WORK_PLAN)
                    .decision(decidedOn(DECIDED))
                    .summaryPublished(Act.on(DECIDED))
                    .explanationPublished(Act.on(DECIDED));
            assertThat(judge(norm, decided, AGENCY).verdict()).isEqualTo(Verdict.COMPLIANT);
            decided.summaryPublished(Act.notDone());
            assertThat(judge(norm, decided, AGENCY).verdict()).isEqualTo(Verdict.NON_COMPLIANT);
            assertThat(judge(norm, decided.decision(notDecided()), AGENCY).verdict())
                    .isEqualTo(Verdict.PENDING);
        }
    }

    @Nested
    class Article71 {

        private static final String NORM = "L10-71-matter-listed";

        @Test
        void aMatterOfClause2NeedsTheWorkersProposal() {
            ConsultationBuilder agreement = on(ConsultationMatter.COLLECTIVE_AGREEMENT);
            assertThat(judge(NORM, agreement.proposed(DONE), ENTERPRISE).verdict())
                    .isEqualTo(Verdict.COMPLIANT);
            assertThat(judge(NORM, agreement.proposed(Act.notDone()), ENTERPRISE)
                            .verdict())
                    .isEqualTo(Verdict.NON_COMPLIANT);
            assertThat(judge(NORM, agreement.proposed(null), ENTERPRISE).verdict())
                    .isEqualTo(Verdict.UNDETERMINED);
        }

        @Test
        void aMatterOfClause1NeedsNone() {
            assertThat(judge(NORM, on(ConsultationMatter.ENTERPRISE_WAGES).proposed(Act.notDone()), ENTERPRISE)
                            .verdict())
                    .isEqualTo(Verdict.COMPLIANT);
        }

        @Test
        void onlyClause1ComesBeforeTheEnterprisesDecision() {
            String norm = "L10-71.1-before-decision";
            ConsultationBuilder late = on(ConsultationMatter.ENTERPRISE_WAGES)
                    .decision(decidedOn(DECIDED))
                    .opinions(Span.since(DECIDED));
            assertThat(judge(norm, late, ENTERPRISE).verdict()).isEqualTo(Verdict.NON_COMPLIANT);
            assertThat(judge(norm, late.matter(ConsultationMatter.DIALOGUE), ENTERPRISE)
                            .verdict())
                    .isEqualTo(Verdict.NOT_APPLICABLE);
        }

        @Test
        void anEmployerThatChoseTheArticleIsBoundByIt() {
            Unit chosen = UnitBuilder.builder(EMPLOYER)
                    .optIn(new OptIn(List.of(Citation.parse("L10:71")), null, null, LocalDate.of(2026, 1, 1), null))
                    .build();
            ConsultationBuilder wages = on(ConsultationMatter.ENTERPRISE_WAGES);
            assertThat(judge(NORM, wages, chosen).verdict()).isEqualTo(Verdict.COMPLIANT);
            assertThat(judge(NORM, wages, EMPLOYER).verdict()).isEqualTo(Verdict.UNDETERMINED);
        }
    }

    @Nested
    class Article74 {

        @Test
        void theExplanationIsMadePublicToWorkers() {
            String norm = "L10-74.1-feedback-public";
            ConsultationBuilder decided =
                    on(ConsultationMatter.ENTERPRISE_WAGES).decision(decidedOn(DECIDED));
            assertThat(judge(norm, decided.explanationPublished(DONE), ENTERPRISE)
                            .verdict())
                    .isEqualTo(Verdict.COMPLIANT);
            assertThat(judge(norm, decided.explanationPublished(Act.notDone()), ENTERPRISE)
                            .verdict())
                    .isEqualTo(Verdict.NON_COMPLIANT);
        }
    }

    @Nested
    class Decree145Article44 {

        @Test
        void bindsFrom1February2021() {
            LocalDate first = LocalDate.of(2021, 2, 1);
            ConsultationBuilder rules = on(ConsultationMatter.EMPLOYER_RULES);
            assertThat(judge("D145-44.1-matter-listed", rules.opinions(Span.of(first, first)), EMPLOYER)
                            .verdict())
                    .isEqualTo(Verdict.COMPLIANT);
            LocalDate before = first.minusDays(1);
            assertThat(judge("D145-44.1-matter-listed", rules.opinions(Span.of(before, first)), EMPLOYER)
                            .verdict())
                    .isEqualTo(Verdict.NOT_APPLICABLE);
        }

        @Test
        void whatTheListCallsOtherNeedsALaw() {
            ConsultationBuilder other = on(ConsultationMatter.OTHER_OF_EMPLOYER);
            assertThat(judge("D145-44.1-matter-listed", other.basis(MatterBasis.LAW), EMPLOYER)
                            .verdict())
                    .isEqualTo(Verdict.COMPLIANT);
            assertThat(judge("D145-44.1-matter-listed", other.basis(MatterBasis.REGULATION), EMPLOYER)
                            .verdict())
                    .isEqualTo(Verdict.NON_COMPLIANT);
        }

        @Test
        void aFormThatTheLawFixesForTheMatterComesFirst() {
            String norm = "D145-44.2-form-listed";
            ConsultationBuilder rules =
                    on(ConsultationMatter.EMPLOYER_RULES).forms(Set.of(ConsultationForm.OTHER_EMPLOYER_FORM));
            assertThat(judge(norm, rules, EMPLOYER).verdict()).isEqualTo(Verdict.COMPLIANT);
            rules.specialProcedure(new SpecialProcedure("Luật khác", true, null));
            assertThat(judge(norm, rules, EMPLOYER).verdict()).isEqualTo(Verdict.NOT_APPLICABLE);
        }
    }
}
