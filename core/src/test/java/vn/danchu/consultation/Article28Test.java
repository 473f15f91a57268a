package vn.danchu.consultation;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.danchu.consultation.Cases.CLOSED;
import static vn.danchu.consultation.Cases.COMMUNE;
import static vn.danchu.consultation.Cases.DECIDED;
import static vn.danchu.consultation.Cases.DONE;
import static vn.danchu.consultation.Cases.EVERYTHING;
import static vn.danchu.consultation.Cases.OPENED;
import static vn.danchu.consultation.Cases.WITHOUT_COUNCIL;
import static vn.danchu.consultation.Cases.YEAR_END;
import static vn.danchu.consultation.Cases.decidedOn;
import static vn.danchu.consultation.Cases.judge;
import static vn.danchu.consultation.Cases.notDecided;
import static vn.danchu.consultation.Cases.on;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.danchu.compliance.Argument;
import vn.danchu.compliance.Finding;
import vn.danchu.compliance.Reason;
import vn.danchu.compliance.Verdict;
import vn.danchu.law.Period;
import vn.danchu.law.Unit;
import vn.danchu.record.Act;
import vn.danchu.record.CouncilReport;
import vn.danchu.record.Span;

/** Trách nhiệm trong việc tổ chức để Nhân dân tham gia ý kiến. */
class Article28Test {

    private static ConsultationBuilder own() {
        return on(ConsultationMatter.DEVELOPMENT_PLAN).decidedBy(Competence.COMMUNE);
    }

    private static ConsultationBuilder assigned() {
        return on(ConsultationMatter.PROJECTS_AND_RESETTLEMENT).decidedBy(Competence.HIGHER_AUTHORITY);
    }

    @Nested
    class Clause1 {

        private static final String NORM = "L10-28.1-plan";

        private Finding plan(Set<ConsultationPlan.Content> contents, Act toCouncil, Act toFront, Unit unit) {
            return judge(NORM, own().plan(new ConsultationPlan(DONE, contents, toCouncil, toFront)), unit);
        }

        @Test
        void thePlanGoesToCouncilAndFront() {
            assertThat(plan(EVERYTHING, DONE, DONE, COMMUNE).verdict()).isEqualTo(Verdict.COMPLIANT);
            assertThat(plan(EVERYTHING, Act.notDone(), DONE, COMMUNE).path()).isEqualTo("/plan/sentToCouncil");
            assertThat(plan(EVERYTHING, DONE, Act.notDone(), COMMUNE).path()).isEqualTo("/plan/sentToFront");
        }

        @Test
        void whereThereIsNoCouncilItGoesToTheFrontAlone() {
            assertThat(plan(EVERYTHING, Act.notDone(), DONE, WITHOUT_COUNCIL).verdict())
                    .isEqualTo(Verdict.COMPLIANT);
            assertThat(plan(EVERYTHING, DONE, Act.notDone(), WITHOUT_COUNCIL).verdict())
                    .isEqualTo(Verdict.NON_COMPLIANT);
        }

        @ParameterizedTest
        @EnumSource(ConsultationPlan.Content.class)
        void whatThePlanLeavesOutIsNamed(ConsultationPlan.Content missing) {
            Finding finding = plan(EnumSet.complementOf(EnumSet.of(missing)), DONE, DONE, COMMUNE);
            assertThat(finding.arguments().get(Argument.ABSENT)).isEqualTo(List.of(missing.name()));
        }

        @Test
        void whatAHigherAuthorityDecidesFollowsItsPlan() {
            assertThat(judge(NORM, assigned(), COMMUNE).verdict()).isEqualTo(Verdict.NOT_APPLICABLE);
            assertThat(judge(NORM, on(ConsultationMatter.ADMINISTRATIVE_UNIT), COMMUNE)
                            .verdict())
                    .isEqualTo(Verdict.NOT_APPLICABLE);
        }

        @Test
        void planAndMatterAreDisclosed() {
            String norm = "L10-11.11-consultation-disclosed";
            ConsultationBuilder disclosed = own().planDisclosed(DONE).matterDisclosed(Act.on(OPENED));
            assertThat(judge(norm, disclosed, COMMUNE).verdict()).isEqualTo(Verdict.COMPLIANT);
            disclosed.planDisclosed(Act.notDone());
            assertThat(judge(norm, disclosed, COMMUNE).verdict()).isEqualTo(Verdict.NON_COMPLIANT);
            assertThat(judge(norm, disclosed, COMMUNE, OPENED.minusDays(1)).verdict())
                    .isEqualTo(Verdict.PENDING);
        }
    }

    @Nested
    class Clause2 {

        private static final String NORM = "L10-28.2-at-least-20-days";

        private ConsultationBuilder taken(LocalDate disclosed, LocalDate to) {
            return own().matterDisclosed(Act.on(disclosed)).opinions(Span.of(OPENED, to));
        }

        @Test
        void twentyDaysFromTheDisclosureItsOwnDayNotCounted() {
            assertThat(judge(NORM, taken(OPENED, OPENED.plusDays(20)), COMMUNE).verdict())
                    .isEqualTo(Verdict.COMPLIANT);
            Finding short1 = judge(NORM, taken(OPENED, OPENED.plusDays(19)), COMMUNE);
            assertThat(short1.reason()).isEqualTo(Reason.TOO_SHORT);
            assertThat(short1.arguments().get(Argument.HAS)).isEqualTo(19L);
            assertThat(short1.cautions()).containsExactly("hinges-on-first-day");
        }

        @Test
        void theDisclosureStartsThemNotTheFirstOpinion() {
            assertThat(judge(NORM, taken(OPENED.plusDays(1), OPENED.plusDays(20)), COMMUNE)
                            .verdict())
                    .isEqualTo(Verdict.NON_COMPLIANT);
            assertThat(judge(NORM, taken(OPENED.minusDays(10), OPENED.plusDays(10)), COMMUNE)
                            .verdict())
                    .isEqualTo(Verdict.COMPLIANT);
        }

        @Test
        void opinionsClosedBeforeTheDisclosureHadNoDays() {
            assertThat(judge(NORM, taken(CLOSED.plusDays(1), CLOSED), COMMUNE).reason())
                    .isEqualTo(Reason.WRONG_ORDER);
            assertThat(judge(NORM, own().matterDisclosed(Act.notDone()), COMMUNE)
                            .verdict())
                    .isEqualTo(Verdict.NON_COMPLIANT);
            assertThat(judge(NORM, own().matterDisclosed(Act.notDone()), COMMUNE, CLOSED.minusDays(1))
                            .verdict())
                    .isEqualTo(Verdict.PENDING);
        }

        @Test
        void aPeriodThatAnotherLawSetsPrevails() {
            SpecialProcedure month = new SpecialProcedure("Luật khác", null, 30);
            assertThat(judge(NORM, taken(OPENED, OPENED.plusDays(29)).specialProcedure(month), COMMUNE)
                            .verdict())
                    .isEqualTo(Verdict.NON_COMPLIANT);
            assertThat(judge(NORM, taken(OPENED, OPENED.plusDays(30)).specialProcedure(month), COMMUNE)
                            .verdict())
                    .isEqualTo(Verdict.COMPLIANT);
        }

        @Test
        void bindsAssignedMattersToo() {
            ConsultationBuilder unit =
                    taken(OPENED, OPENED.plusDays(19)).matter(ConsultationMatter.ADMINISTRATIVE_UNIT);
            assertThat(judge(NORM, unit, COMMUNE).verdict()).isEqualTo(Verdict.NON_COMPLIANT);
        }

        @Test
        void whatIsMissingIsNamed() {
            assertThat(judge(NORM, own(), COMMUNE).path()).isEqualTo("/matterDisclosed");
            assertThat(judge(NORM, own().matterDisclosed(Act.undated()), COMMUNE)
                            .path())
                    .isEqualTo("/matterDisclosed/on");
            assertThat(judge(NORM, own().matterDisclosed(Act.on(OPENED)).opinions(null), COMMUNE)
                            .path())
                    .isEqualTo("/opinions/from");
        }
    }

    @Nested
    class Clause3 {

        private static final String NORM = "L10-28.3-feedback-public";

        @Test
        void summaryAndExplanationAreMadePublicAfterTheDecision() {
            ConsultationBuilder decided = own().decision(decidedOn(DECIDED));
            assertThat(judge(
                                    NORM,
                                    decided.summaryPublished(Act.on(DECIDED)).explanationPublished(Act.on(DECIDED)),
                                    COMMUNE)
                            .verdict())
                    .isEqualTo(Verdict.COMPLIANT);
            decided.explanationPublished(Act.notDone());
            assertThat(judge(NORM, decided, COMMUNE).verdict()).isEqualTo(Verdict.NON_COMPLIANT);
            assertThat(judge(NORM, decided.decision(notDecided()), COMMUNE).reason())
                    .isEqualTo(Reason.AWAITS_EVENT);
        }

        @Test
        void onAssignedMattersTheyWaitForTheAuthoritysExplanation() {
            ConsultationBuilder waiting = assigned()
                    .summaryPublished(DONE)
                    .explanationPublished(Act.notDone())
                    .explanationReceived(Act.notDone())
                    .decision(decidedOn(DECIDED));
            assertThat(judge(NORM, waiting, COMMUNE).verdict()).isEqualTo(Verdict.PENDING);
            assertThat(judge(NORM, waiting.explanationReceived(DONE), COMMUNE).verdict())
                    .isEqualTo(Verdict.NON_COMPLIANT);
        }

        @Test
        void whoDecidesHasToBeKnown() {
            assertThat(judge(NORM, own().decidedBy(null).summaryPublished(DONE), COMMUNE)
                            .path())
                    .isEqualTo("/decidedBy");
        }
    }

    @Nested
    class Clause4 {

        private static final String DEPARTURE = "L10-28.4-departure-explained";
        private static final String REPORT = "L10-28.4-results-reported-up";

        private ConsultedDecision departs(@Nullable Boolean reasons) {
            return new ConsultedDecision(Act.on(DECIDED), null, true, reasons);
        }

        @Test
        void aDecisionAgainstTheMajorityGivesItsReasons() {
            assertThat(judge(DEPARTURE, assigned().decision(departs(true)), COMMUNE)
                            .verdict())
                    .isEqualTo(Verdict.COMPLIANT);
            Finding silent = judge(DEPARTURE, assigned().decision(departs(false)), COMMUNE);
            assertThat(silent.verdict()).isEqualTo(Verdict.NON_COMPLIANT);
            assertThat(silent.cautions()).isEmpty();
        }

        @Test
        void onTheCommunesOwnMattersItSaysOnWhatItRests() {
            Finding silent = judge(DEPARTURE, own().decision(departs(false)), COMMUNE);
            assertThat(silent.verdict()).isEqualTo(Verdict.NON_COMPLIANT);
            assertThat(silent.cautions()).containsExactly("departure-on-own-matter");
        }

        @Test
        void aDecisionWithTheMajorityNeedsNone() {
            ConsultedDecision follows = new ConsultedDecision(Act.on(DECIDED), null, false, null);
            assertThat(judge(DEPARTURE, assigned().decision(follows), COMMUNE).verdict())
                    .isEqualTo(Verdict.NOT_APPLICABLE);
        }

        @Test
        void resultsAreReportedUpOnceOpinionsAreClosed() {
            assertThat(judge(REPORT, assigned().reportedUp(DONE), COMMUNE).verdict())
                    .isEqualTo(Verdict.COMPLIANT);
            assertThat(judge(REPORT, assigned().reportedUp(Act.notDone()), COMMUNE, YEAR_END)
                            .verdict())
                    .isEqualTo(Verdict.PENDING);
            assertThat(judge(REPORT, assigned().reportedUp(Act.notDone()), COMMUNE)
                            .verdict())
                    .isEqualTo(Verdict.NON_COMPLIANT);
            assertThat(judge(REPORT, assigned().reportedUp(Act.notDone()), COMMUNE, CLOSED.minusDays(1))
                            .verdict())
                    .isEqualTo(Verdict.PENDING);
            assertThat(judge(REPORT, own(), COMMUNE).verdict()).isEqualTo(Verdict.NOT_APPLICABLE);
        }
    }

    @Nested
    class Clause5 {

        private static final String NORM = "L10-28.5-reported";
        private static final LocalDate MIDYEAR = LocalDate.of(2026, 7, 8);
        private static final List<LocalDate> SESSIONS = List.of(CLOSED, MIDYEAR, LocalDate.of(2026, 12, 9));

        private Finding reported(LocalDate asOf, Unit unit, LocalDate... sessions) {
            List<CouncilReport> reports = List.of(sessions).stream()
                    .map(day -> new CouncilReport(CouncilReport.Topic.CONSULTATIONS, day, Act.on(day), Act.on(day)))
                    .toList();
            return judge(NORM, new Cases.File(List.of(own().build()), null, SESSIONS, reports), unit, asOf);
        }

        @Test
        void theNextRegularSessionAfterTheOpinionsWereTaken() {
            assertThat(reported(YEAR_END, COMMUNE, MIDYEAR).verdict()).isEqualTo(Verdict.COMPLIANT);
            assertThat(reported(YEAR_END, COMMUNE, LocalDate.of(2026, 12, 9))
                            .arguments()
                            .get(Argument.ABSENT))
                    .isEqualTo(List.of(MIDYEAR.toString()));
        }

        @Test
        void untilThatSessionThereIsTime() {
            assertThat(reported(MIDYEAR, COMMUNE).due()).isEqualTo(MIDYEAR);
            assertThat(reported(MIDYEAR.plusDays(1), COMMUNE).verdict()).isEqualTo(Verdict.NON_COMPLIANT);
        }

        @Test
        void withoutACouncilTheReportGoesElsewhereAndThereAreNoSessions() {
            Cases.File withoutSessions = new Cases.File(List.of(own().build()), null, List.of(), List.of());
            assertThat(judge(NORM, withoutSessions, WITHOUT_COUNCIL, YEAR_END).verdict())
                    .isEqualTo(Verdict.NOT_APPLICABLE);
            assertThat(reported(YEAR_END, WITHOUT_COUNCIL).reason()).isEqualTo(Reason.STATEMENTS_CONTRADICT);
        }

        @Test
        void opinionsTakenBeforeTheLawAreNotReported() {
            LocalDate inForce = LocalDate.of(2023, 7, 1);
            LocalDate session = LocalDate.of(2023, 7, 20);
            for (LocalDate closed : List.of(inForce, inForce.minusDays(1))) {
                Consultation consultation = own().opinions(Span.of(LocalDate.of(2023, 6, 1), closed))
                        .build();
                assertThat(Cases.judgeIn(
                                        Period.year(2023),
                                        NORM,
                                        new Cases.File(List.of(consultation), null, List.of(session), List.of()),
                                        COMMUNE,
                                        YEAR_END)
                                .verdict())
                        .isEqualTo(closed.equals(inForce) ? Verdict.NON_COMPLIANT : Verdict.NOT_APPLICABLE);
            }
        }

        @Test
        void ofAConsultationWhoseMatterIsNotToldTheMatterIsAskedFor() {
            Consultation consultation = own().matter(null).build();
            Finding finding =
                    judge(NORM, new Cases.File(List.of(consultation), null, SESSIONS, List.of()), COMMUNE, YEAR_END);
            assertThat(finding.verdict()).isEqualTo(Verdict.UNDETERMINED);
            assertThat(finding.arguments().get(Argument.MISSING)).isEqualTo(List.of("/consultations/0/matter"));
        }

        @Test
        void aHearingOfThoseBoundIsNotReported() {
            Consultation hearing = ConsultationBuilder.builder()
                    .matter(ConsultationMatter.DECISION_BINDING_CITIZENS)
                    .build();
            assertThat(judge(NORM, new Cases.File(List.of(hearing), null, null, List.of()), COMMUNE, YEAR_END)
                            .verdict())
                    .isEqualTo(Verdict.NOT_APPLICABLE);
        }
    }
}
