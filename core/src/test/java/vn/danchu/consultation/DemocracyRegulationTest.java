package vn.danchu.consultation;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.danchu.consultation.Cases.AGENCY;
import static vn.danchu.consultation.Cases.COMMUNE;
import static vn.danchu.consultation.Cases.DECIDED;
import static vn.danchu.consultation.Cases.EMPLOYER;
import static vn.danchu.consultation.Cases.ENTERPRISE;
import static vn.danchu.consultation.Cases.YEAR_END;
import static vn.danchu.consultation.Cases.judge;
import static vn.danchu.consultation.Cases.on;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import vn.danchu.compliance.Argument;
import vn.danchu.compliance.Finding;
import vn.danchu.compliance.Reason;
import vn.danchu.compliance.Verdict;
import vn.danchu.law.Period;
import vn.danchu.law.Setting;
import vn.danchu.law.Unit;
import vn.danchu.law.UnitBuilder;
import vn.danchu.record.Act;
import vn.danchu.record.DemocracyRegulation;
import vn.danchu.record.DemocracyRegulationBuilder;
import vn.danchu.record.DraftHearing;
import vn.danchu.record.Span;

/** Who is heard before a democracy regulation is issued, on 10 April 2026 unless a test says otherwise. */
class DemocracyRegulationTest {

    private static final Act BEFORE = Act.on(DECIDED.minusDays(1));
    private static final Act AFTER = Act.on(DECIDED.plusDays(1));

    private static DemocracyRegulationBuilder draft() {
        return DemocracyRegulationBuilder.builder()
                .consulted(heard(BEFORE, BEFORE))
                .withUnion(false)
                .withOtherOrganisation(false)
                .issued(Act.on(DECIDED));
    }

    private static DraftHearing heard(@Nullable Act people, @Nullable Act union) {
        return new DraftHearing(people, union, null, null);
    }

    private static Finding judged(String norm, DemocracyRegulationBuilder draft, Unit unit) {
        return judge(norm, Cases.File.ofDrafts(draft), unit, YEAR_END);
    }

    private static Finding judgedIn(int year, String norm, DemocracyRegulationBuilder draft, Unit unit) {
        return Cases.judgeIn(Period.year(year), norm, Cases.File.ofDrafts(draft), unit, YEAR_END);
    }

    @Nested
    class Article25Clause7 {

        private static final String NORM = "L10-25.7-regulation-consulted";

        @Test
        void thePeopleSeeTheDraftFirst() {
            assertThat(judged(NORM, draft(), COMMUNE).verdict()).isEqualTo(Verdict.COMPLIANT);
            assertThat(judged(NORM, draft().consulted(heard(AFTER, null)), COMMUNE)
                            .reason())
                    .isEqualTo(Reason.WRONG_ORDER);
        }

        @Test
        void theConsultationItNamesSaysWhen() {
            Consultation consultation =
                    on(ConsultationMatter.DEMOCRACY_REGULATION).id("YK-1").build();
            DemocracyRegulation named =
                    draft().consulted(null).consultation("YK-1").build();
            Cases.File file = new Cases.File(List.of(consultation), List.of(named), null, null);
            assertThat(judge(NORM, file, COMMUNE, YEAR_END).verdict()).isEqualTo(Verdict.COMPLIANT);
            Cases.File other = new Cases.File(List.of(), List.of(named), null, null);
            assertThat(judge(NORM, other, COMMUNE, YEAR_END).verdict()).isEqualTo(Verdict.UNDETERMINED);
        }

        private Finding onFile(@Nullable String named, Consultation... consultations) {
            DemocracyRegulation regulation =
                    draft().consulted(null).consultation(named).build();
            return judge(
                    NORM, new Cases.File(List.of(consultations), List.of(regulation), null, null), COMMUNE, YEAR_END);
        }

        private static final ConsultationMatter OTHER = ConsultationMatter.DEVELOPMENT_PLAN;

        @Test
        void amongSeveralConsultationsTheOneOnItCounts() {
            Consultation late =
                    on(OTHER).opinions(Span.of(DECIDED, DECIDED.plusDays(20))).build();
            Consultation own = on(ConsultationMatter.DEMOCRACY_REGULATION).build();
            assertThat(onFile(null, late, own).verdict()).isEqualTo(Verdict.COMPLIANT);
            assertThat(onFile(null, own, late).verdict()).isEqualTo(Verdict.COMPLIANT);
        }

        @Test
        void whereEveryConsultationOnFileIsOnAnotherMatterThePeopleWereNotConsulted() {
            assertThat(onFile(null, on(OTHER).build()).verdict()).isEqualTo(Verdict.NON_COMPLIANT);
            assertThat(onFile(null).verdict()).isEqualTo(Verdict.NON_COMPLIANT);
        }

        @Test
        void aConsultationWhoseMatterIsNotKnownMayBeTheOneOnIt() {
            Finding finding =
                    onFile(null, on(OTHER).build(), on(OTHER).matter(null).build());
            assertThat(finding.verdict()).isEqualTo(Verdict.UNDETERMINED);
            assertThat(finding.arguments().get(Argument.MISSING)).isEqualTo(List.of("/consultations/1/matter"));
        }

        @Test
        void ofAConsultationThatIsNamedAndNotOnFileItIsAskedWhenThePeopleWereConsulted() {
            Finding finding = onFile("YK-1", on(OTHER).matter(null).id("YK-2").build());
            assertThat(finding.verdict()).isEqualTo(Verdict.UNDETERMINED);
            assertThat(finding.arguments().get(Argument.MISSING))
                    .isEqualTo(List.of("/democracyRegulations/0/consulted/people"));
        }

        @Test
        void ofTheConsultationOnItTheLastDayIsAskedFor() {
            ConsultationBuilder own = on(ConsultationMatter.DEMOCRACY_REGULATION);
            assertThat(onFile(null, own.opinions(null).build()).arguments().get(Argument.MISSING))
                    .isEqualTo(List.of("/consultations/0/opinions"));
            assertThat(onFile(
                                    null,
                                    own.opinions(new Span(Cases.OPENED, null, null))
                                            .build())
                            .arguments()
                            .get(Argument.MISSING))
                    .isEqualTo(List.of("/consultations/0/opinions/to"));
        }

        @Test
        void withoutAPeriodItIsNotKnownWhetherOneIsJudged() {
            Finding finding = Cases.judgeIn(null, NORM, Cases.File.ofDrafts(draft()), COMMUNE, YEAR_END);
            assertThat(finding.verdict()).isEqualTo(Verdict.UNDETERMINED);
            assertThat(finding.arguments().get(Argument.MISSING)).isEqualTo(List.of("/period"));
        }

        @Test
        void aDraftNotKnownToBeIssuedBreaksNothingYet() {
            DemocracyRegulationBuilder open =
                    draft().consulted(heard(Act.notDone(), null)).issued(null);
            assertThat(judged(NORM, open, COMMUNE).path()).isEqualTo("/democracyRegulations/0/issued");
            assertThat(judged(NORM, open, COMMUNE).verdict()).isEqualTo(Verdict.UNDETERMINED);
        }

        @Test
        void theWorstOfSeveralDraftsIsTheAnswer() {
            Cases.File file = Cases.File.ofDrafts(draft(), draft().consulted(heard(Act.notDone(), null)));
            Finding finding = judge(NORM, file, COMMUNE, YEAR_END);
            assertThat(finding.path()).isEqualTo("/democracyRegulations/1/consulted/people");
            assertThat(finding.verdict()).isEqualTo(Verdict.NON_COMPLIANT);
        }
    }

    @Nested
    class Article55Clause2 {

        private static final String NORM = "L10-55.2-regulation-consulted";

        private static final LocalDate LAST_OF_THE_OLD_WORDING = LocalDate.of(2025, 6, 30);

        /** A public unit that is not fully paid from the budget keeps the wording of 2022 (L97:5.2). */
        private final Unit ownIncome =
                UnitBuilder.builder(AGENCY).salaryFullyFromBudget(false).build();

        @Test
        void staffAndUnionAreHeardFirst() {
            assertThat(judged(NORM, draft(), ownIncome).verdict()).isEqualTo(Verdict.COMPLIANT);
            assertThat(judged(NORM, draft().consulted(heard(BEFORE, AFTER)), ownIncome)
                            .path())
                    .isEqualTo("/democracyRegulations/0/consulted/union");
        }

        @Test
        void since1July2025TheUnionsPartHasFallenAway() {
            Unit paid = UnitBuilder.builder(AGENCY).salaryFullyFromBudget(true).build();
            Unit without = UnitBuilder.builder(AGENCY).hasUnion(false).build();
            DemocracyRegulationBuilder unheard = draft().consulted(heard(BEFORE, Act.notDone()));
            assertThat(judged(NORM, unheard, paid).verdict()).isEqualTo(Verdict.COMPLIANT);
            assertThat(judged(NORM, unheard, without).verdict()).isEqualTo(Verdict.COMPLIANT);
            assertThat(judged(NORM, unheard, AGENCY).path()).isEqualTo("/unit/salaryFullyFromBudget");
            assertThat(judged(NORM, unheard.consulted(heard(Act.notDone(), Act.notDone())), without)
                            .verdict())
                    .isEqualTo(Verdict.NON_COMPLIANT);
        }

        @Test
        void upTo30June2025TheUnionIsHeardAndAnAgencyWithoutOneIsLeftOpen() {
            Unit without = UnitBuilder.builder(AGENCY).hasUnion(false).build();
            DemocracyRegulationBuilder earlier = draft().consulted(
                            heard(Act.on(LocalDate.of(2025, 6, 2)), Act.notDone()))
                    .issued(Act.on(LAST_OF_THE_OLD_WORDING));
            assertThat(judgedIn(2025, NORM, earlier, AGENCY).verdict()).isEqualTo(Verdict.NON_COMPLIANT);
            Finding open = judgedIn(2025, NORM, earlier, without);
            assertThat(open.reason()).isEqualTo(Reason.LAW_UNSETTLED);
            assertThat(open.cautions()).containsExactly("agency-without-union");
        }
    }

    @Nested
    class Article74Clause2 {

        private static final String NORM = "L10-74.2-regulation-consulted";

        @Test
        void theOtherOrganisationIsHeardWhereThereIsOne() {
            Unit two = UnitBuilder.builder(ENTERPRISE)
                    .hasOtherWorkersOrganisation(true)
                    .build();
            assertThat(judged(NORM, draft(), ENTERPRISE).verdict()).isEqualTo(Verdict.COMPLIANT);
            assertThat(judged(NORM, draft().consulted(new DraftHearing(BEFORE, BEFORE, Act.notDone(), null)), two)
                            .verdict())
                    .isEqualTo(Verdict.NON_COMPLIANT);
            assertThat(judged(NORM, draft().consulted(new DraftHearing(BEFORE, BEFORE, BEFORE, null)), two)
                            .verdict())
                    .isEqualTo(Verdict.COMPLIANT);
        }
    }

    @Nested
    class Decree145Article48Clause2 {

        private static final String NORM = "D145-48.2-regulation-consulted";

        private DemocracyRegulationBuilder ofEmployer() {
            return draft().opinionsDeclined(false);
        }

        private Unit with(int workers) {
            return UnitBuilder.builder(EMPLOYER).staff(workers).build();
        }

        @Test
        void representativesAreHeardOnEachIssueAndAmendment() {
            assertThat(judged(NORM, ofEmployer(), EMPLOYER).verdict()).isEqualTo(Verdict.COMPLIANT);
            assertThat(judged(NORM, ofEmployer().amendment(true).consulted(heard(null, Act.notDone())), EMPLOYER)
                            .verdict())
                    .isEqualTo(Verdict.NON_COMPLIANT);
        }

        @Test
        void aDialogueGroupIsHeardWhereThereIsOne() {
            DemocracyRegulationBuilder late = ofEmployer().consulted(new DraftHearing(null, BEFORE, null, AFTER));
            assertThat(judged(NORM, late, EMPLOYER).verdict()).isEqualTo(Verdict.COMPLIANT);
            Cases.File withGroup = Cases.File.withDialogueGroup(late);
            assertThat(judge(NORM, withGroup, EMPLOYER, YEAR_END).verdict()).isEqualTo(Verdict.NON_COMPLIANT);
        }

        @Test
        void whatIsDeclinedIsExplained() {
            DemocracyRegulationBuilder declined = ofEmployer().opinionsDeclined(true);
            assertThat(judged(NORM, declined.reasonsGiven(true), EMPLOYER).verdict())
                    .isEqualTo(Verdict.COMPLIANT);
            assertThat(judged(NORM, declined.reasonsGiven(false), EMPLOYER).verdict())
                    .isEqualTo(Verdict.NON_COMPLIANT);
        }

        @Test
        void belowTenWorkersItBindsOnlyARegulationThatWasIssued() {
            Cases.File none = Cases.File.ofDrafts();
            assertThat(judge(NORM, none, with(9), YEAR_END).reason()).isEqualTo(Reason.CONDITION_FAILS);
            assertThat(judge(NORM, none, with(10), YEAR_END).reason()).isEqualTo(Reason.NOTHING_TO_JUDGE);
            assertThat(judged(NORM, ofEmployer().consulted(heard(null, Act.notDone())), with(9))
                            .verdict())
                    .isEqualTo(Verdict.NON_COMPLIANT);
        }

        @Test
        void belowTenWorkersItIsAskedWhetherOneWasIssued() {
            Finding finding = judge(NORM, new Cases.File(null, null, null, null), with(9), YEAR_END);
            assertThat(finding.verdict()).isEqualTo(Verdict.UNDETERMINED);
            assertThat(finding.arguments().get(Argument.MISSING)).isEqualTo(List.of("/democracyRegulations"));
        }

        @Test
        void whoWasHeardWasThereToBeHeard() {
            Unit unknown = UnitBuilder.builder()
                    .setting(Setting.NON_STATE_EMPLOYER)
                    .staff(120)
                    .build();
            DemocracyRegulationBuilder unexplained =
                    ofEmployer().opinionsDeclined(true).reasonsGiven(false);
            assertThat(judged(NORM, unexplained, unknown).verdict()).isEqualTo(Verdict.NON_COMPLIANT);
            assertThat(judged(
                                    NORM,
                                    unexplained.consulted(
                                            new DraftHearing(null, Act.notDone(), Act.notDone(), Act.notDone())),
                                    unknown)
                            .verdict())
                    .isEqualTo(Verdict.UNDETERMINED);
        }

        @Test
        void belowTenWorkersADraftThatWasNotIssuedOwesNothing() {
            DemocracyRegulationBuilder draft = ofEmployer().issued(Act.notDone());
            assertThat(judged(NORM, draft, with(9)).reason()).isEqualTo(Reason.CONDITION_FAILS);
            assertThat(judged(NORM, draft, with(10)).reason()).isNotEqualTo(Reason.CONDITION_FAILS);
            assertThat(judge(NORM, Cases.File.ofDrafts(draft, ofEmployer()), with(9), YEAR_END)
                            .verdict())
                    .isEqualTo(Verdict.COMPLIANT);
        }

        @Test
        void bindsRegulationsIssuedFrom1February2021() {
            LocalDate first = LocalDate.of(2021, 2, 1);
            DemocracyRegulationBuilder unheard = ofEmployer().consulted(heard(null, Act.notDone()));
            assertThat(judgedIn(2021, NORM, unheard.issued(Act.on(first)), EMPLOYER)
                            .verdict())
                    .isEqualTo(Verdict.NON_COMPLIANT);
            assertThat(judgedIn(2021, NORM, unheard.issued(Act.on(first.minusDays(1))), EMPLOYER)
                            .verdict())
                    .isEqualTo(Verdict.NOT_APPLICABLE);
        }
    }
}
