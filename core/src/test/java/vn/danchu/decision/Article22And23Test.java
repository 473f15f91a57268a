package vn.danchu.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.danchu.decision.Judging.AFTER;
import static vn.danchu.decision.Judging.HELD;
import static vn.danchu.decision.Judging.LATER;
import static vn.danchu.decision.Judging.contribution;
import static vn.danchu.decision.Judging.judge;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.danchu.compliance.Argument;
import vn.danchu.compliance.Finding;
import vn.danchu.compliance.Reason;
import vn.danchu.compliance.Verdict;
import vn.danchu.dossier.DossierBuilder;
import vn.danchu.law.Setting;
import vn.danchu.law.Unit;
import vn.danchu.law.UnitBuilder;
import vn.danchu.record.Act;
import vn.danchu.record.CouncilReport;

/** Sửa đổi, bãi bỏ quyết định; công khai, báo cáo kết quả. */
class Article22And23Test {

    @Nested
    class Article22Clause2 {

        private static final String NORM = "L10-22.2-annulled-by-committee";

        private AnnulmentBuilder annulled(Annulment.Ground ground, Annulment.Measure measure) {
            return AnnulmentBuilder.builder()
                    .ground(ground)
                    .measure(measure)
                    .by(Annulment.Body.COMMUNE_COMMITTEE)
                    .sentToHead(Act.on(HELD.plusDays(10)))
                    .sentToFront(Act.on(HELD.plusDays(10)));
        }

        private Finding judged(AnnulmentBuilder annulment) {
            return judge(NORM, contribution().annulment(annulment.build()));
        }

        @Test
        void unlawfulContentIsAnnulledAndNotSentBack() {
            assertThat(judged(annulled(Annulment.Ground.UNLAWFUL_CONTENT, Annulment.Measure.ANNULLED))
                            .verdict())
                    .isEqualTo(Verdict.COMPLIANT);
            assertThat(judged(annulled(Annulment.Ground.UNLAWFUL_CONTENT, Annulment.Measure.SENT_BACK))
                            .reason())
                    .isEqualTo(Reason.NOT_ALLOWED);
        }

        @ParameterizedTest
        @EnumSource
        void brokenProcedureAllowsEither(Annulment.Measure measure) {
            assertThat(judged(annulled(Annulment.Ground.PROCEDURE, measure)).verdict())
                    .isEqualTo(Verdict.COMPLIANT);
        }

        @Test
        void theHeadAndTheFrontCommitteeAreTold() {
            AnnulmentBuilder annulment = annulled(Annulment.Ground.PROCEDURE, Annulment.Measure.ANNULLED);
            assertThat(judged(annulment.sentToFront(Act.notDone())).path()).isEqualTo("/annulment/sentToFront");
            assertThat(judged(annulment.sentToFront(null)).verdict()).isEqualTo(Verdict.PENDING);
            CommunityDecisionBuilder untold = contribution().annulment(annulment.build());
            assertThat(judge(NORM, untold, AFTER).path()).isEqualTo("/annulment/sentToFront");
            untold.annulment(annulment.sentToFront(Act.notDone()).build());
            assertThat(judge(NORM, untold, AFTER).verdict()).isEqualTo(Verdict.NON_COMPLIANT);
        }

        @Test
        void onlyThePeoplesCommitteeAnnuls() {
            assertThat(judged(annulled(Annulment.Ground.PROCEDURE, Annulment.Measure.ANNULLED)
                                    .by(Annulment.Body.OTHER))
                            .reason())
                    .isEqualTo(Reason.NOT_ALLOWED);
        }

        @Test
        void aConventionHasRulesOfItsOwn() {
            CommunityDecisionBuilder convention = contribution()
                    .matter(DecisionMatter.VILLAGE_CONVENTION)
                    .annulment(annulled(Annulment.Ground.PROCEDURE, Annulment.Measure.ANNULLED)
                            .build());
            assertThat(judge(NORM, convention).verdict()).isEqualTo(Verdict.NOT_APPLICABLE);
        }
    }

    @Nested
    class Article22Clause3 {

        private static final String NORM = "L10-22.3-amended-same-way";

        private CommunityDecisionBuilder amending(int households, int inFavour) {
            return contribution(households, inFavour)
                    .amends(new Amendment("QD-1", Amendment.Measure.AMENDED))
                    .document(DecisionDocumentBuilder.builder()
                            .form(DecisionDocument.Form.RESOLUTION)
                            .build());
        }

        @Test
        void theShareIsThatOfTheMatter() {
            assertThat(judge(NORM, amending(99, 66)).verdict()).isEqualTo(Verdict.COMPLIANT);
            assertThat(judge(NORM, amending(99, 65).passed(true)).reason()).isEqualTo(Reason.SHARE_NOT_REACHED);
            assertThat(judge(NORM, amending(99, 65).passed(false)).verdict()).isEqualTo(Verdict.NOT_APPLICABLE);
        }

        @Test
        void anOnlineAmendmentGetsACaution() {
            CommunityDecisionBuilder online =
                    amending(100, 51).matter(DecisionMatter.SELF_MANAGED_WORK).form(DecisionForm.ONLINE);
            assertThat(judge(NORM, online).cautions()).containsExactly("amended-online");
        }

        @Test
        void aDecisionThatAmendsNothingIsNotAsked() {
            assertThat(judge(NORM, contribution(99, 65)).verdict()).isEqualTo(Verdict.NOT_APPLICABLE);
        }
    }

    @Nested
    class Article23Clause1 {

        private final LocalDate before = LocalDate.of(2026, 3, 20);
        private final LocalDate session = LocalDate.of(2026, 6, 25);

        private final Unit commune =
                UnitBuilder.builder().setting(Setting.COMMUNE).hasCouncil(true).build();

        private Finding reported(CommunityDecisionBuilder decision, Unit unit, CouncilReport... reports) {
            return judge(
                    "L10-23.1-reported",
                    DossierBuilder.builder()
                            .decisions(List.of(decision.build()))
                            .councilSessions(List.of(before, session))
                            .councilReports(List.of(reports))
                            .build(),
                    unit);
        }

        private CouncilReport report(LocalDate on, Act sentToFront) {
            return new CouncilReport(CouncilReport.Topic.DECISIONS, on, Act.on(on), sentToFront);
        }

        @Test
        void theNextSessionAfterTheVoteHearsOfIt() {
            CommunityDecisionBuilder wide = contribution().scope(DecisionScope.COMMUNE);
            assertThat(reported(wide, commune, report(session, Act.on(session))).verdict())
                    .isEqualTo(Verdict.COMPLIANT);
            assertThat(reported(wide, commune, report(before, Act.on(before)))
                            .arguments()
                            .get(Argument.ABSENT))
                    .isEqualTo(List.of("2026-06-25"));
        }

        @Test
        void theFrontCommitteeReceivesTheReport() {
            CommunityDecisionBuilder wide = contribution().scope(DecisionScope.COMMUNE);
            assertThat(reported(wide, commune, report(session, Act.notDone())).verdict())
                    .isEqualTo(Verdict.NON_COMPLIANT);
            assertThat(reported(wide, commune, report(session, null)).verdict()).isEqualTo(Verdict.UNDETERMINED);
        }

        @Test
        void aVillagesOwnDecisionIsNotReported() {
            assertThat(reported(contribution(), commune).verdict()).isEqualTo(Verdict.NOT_APPLICABLE);
        }

        @Test
        void withoutACouncilThereIsNobodyToReportToAndThereAreNoSessions() {
            Unit without = UnitBuilder.builder(commune).hasCouncil(false).build();
            CommunityDecision wide = contribution().scope(DecisionScope.COMMUNE).build();
            DossierBuilder file = DossierBuilder.builder().decisions(List.of(wide));
            assertThat(judge(
                                    "L10-23.1-reported",
                                    file.councilSessions(List.of()).build(),
                                    without)
                            .verdict())
                    .isEqualTo(Verdict.NOT_APPLICABLE);
            assertThat(judge(
                                    "L10-23.1-reported",
                                    file.councilSessions(List.of(session)).build(),
                                    without)
                            .reason())
                    .isEqualTo(Reason.STATEMENTS_CONTRADICT);
        }
    }

    @Nested
    class Article23Clause2 {

        private static final String NORM = "L10-23.2-result-public";

        @Test
        void theHeadMakesTheResultPublicEvenOfAFailedVote() {
            CommunityDecisionBuilder failed = contribution(99, 20).passed(false);
            assertThat(judge(NORM, failed.resultPublished(Act.on(HELD))).verdict())
                    .isEqualTo(Verdict.COMPLIANT);
            failed.resultPublished(Act.notDone());
            assertThat(judge(NORM, failed, AFTER.minusDays(1)).verdict()).isEqualTo(Verdict.PENDING);
            assertThat(judge(NORM, failed, AFTER).verdict()).isEqualTo(Verdict.NON_COMPLIANT);
            assertThat(judge(NORM, failed.resultPublished(null), AFTER).verdict())
                    .isEqualTo(Verdict.UNDETERMINED);
        }

        @Test
        void aResultToBePublishedLaterIsNotPublicYet() {
            assertThat(judge(NORM, contribution().resultPublished(Act.on(LATER.plusDays(1))))
                            .verdict())
                    .isEqualTo(Verdict.PENDING);
        }
    }
}
