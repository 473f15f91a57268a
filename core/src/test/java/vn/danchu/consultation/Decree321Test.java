package vn.danchu.consultation;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.danchu.consultation.Cases.COMMUNE;
import static vn.danchu.consultation.Cases.WITHOUT_COUNCIL;
import static vn.danchu.consultation.Cases.YEAR_END;
import static vn.danchu.consultation.Cases.judge;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.danchu.compliance.Argument;
import vn.danchu.compliance.Finding;
import vn.danchu.compliance.Reason;
import vn.danchu.compliance.Verdict;
import vn.danchu.consultation.AdministrativeUnitConsultation.Channel;
import vn.danchu.consultation.AdministrativeUnitConsultation.Level;
import vn.danchu.consultation.AdministrativeUnitConsultation.ProjectDocument;
import vn.danchu.law.Unit;
import vn.danchu.record.Act;
import vn.danchu.record.Span;
import vn.danchu.record.VotesBuilder;

/** Lấy ý kiến Nhân dân đối với đơn vị hành chính; the province's document received on Monday 5 January 2026. */
class Decree321Test {

    private static final LocalDate RECEIVED = LocalDate.of(2026, 1, 5);
    private static final LocalDate OPENED = LocalDate.of(2026, 1, 12);
    private static final LocalDate CLOSED = LocalDate.of(2026, 2, 27);

    private static AdministrativeUnitConsultationBuilder unit() {
        return AdministrativeUnitConsultationBuilder.builder()
                .level(Level.COMMUNE)
                .documentReceivedOn(RECEIVED);
    }

    private static ConsultationBuilder on(AdministrativeUnitConsultationBuilder unit) {
        return Cases.on(ConsultationMatter.ADMINISTRATIVE_UNIT)
                .opinions(Span.of(OPENED, CLOSED))
                .administrativeUnit(unit.build());
    }

    @Nested
    class InForce {

        @Test
        void bindsDocumentsReceivedFrom16December2025() {
            LocalDate first = LocalDate.of(2025, 12, 16);
            ConsultationBuilder late = on(unit().documentReceivedOn(first));
            assertThat(judge("D321-4.2-finished-60-days", late, COMMUNE).verdict())
                    .isEqualTo(Verdict.NON_COMPLIANT);
            ConsultationBuilder earlier = on(unit().documentReceivedOn(first.minusDays(1)));
            assertThat(judge("D321-4.2-finished-60-days", earlier, COMMUNE).reason())
                    .isEqualTo(Reason.NOT_IN_FORCE);
        }

        @Test
        void bindsNoVillage() {
            assertThat(judge("D321-4.2-finished-60-days", on(unit()).matter(ConsultationMatter.VILLAGE), COMMUNE)
                            .verdict())
                    .isEqualTo(Verdict.NOT_APPLICABLE);
            assertThat(judge(
                                    "D321-4.2-finished-60-days",
                                    on(unit()).matter(ConsultationMatter.UNITS_AND_VILLAGES),
                                    COMMUNE)
                            .verdict())
                    .isEqualTo(Verdict.COMPLIANT);
            assertThat(judge(
                                    "D321-4.2-finished-60-days",
                                    on(unit())
                                            .matter(ConsultationMatter.UNITS_AND_VILLAGES)
                                            .administrativeUnit(null),
                                    COMMUNE)
                            .verdict())
                    .isEqualTo(Verdict.UNDETERMINED);
        }
    }

    @Nested
    class Article3 {

        @Test
        void householdBallotsInTheDecreesForm() {
            String norm = "D321-3.1-household-ballot";
            Set<ConsultationForm> ballots = Set.of(ConsultationForm.HOUSEHOLD_BALLOT, ConsultationForm.NETWORKS);
            assertThat(judge(norm, on(unit().decreeBallot(true)).forms(ballots), COMMUNE)
                            .verdict())
                    .isEqualTo(Verdict.COMPLIANT);
            assertThat(judge(norm, on(unit().decreeBallot(false)).forms(ballots), COMMUNE)
                            .verdict())
                    .isEqualTo(Verdict.NON_COMPLIANT);
            assertThat(judge(
                                    norm,
                                    on(unit().decreeBallot(true)).forms(Set.of(ConsultationForm.RESIDENTS_MEETING)),
                                    COMMUNE)
                            .verdict())
                    .isEqualTo(Verdict.NON_COMPLIANT);
        }
    }

    @Nested
    class Article4 {

        private static final String SIXTY = "D321-4.2-finished-60-days";
        private static final String REPORT = "D321-4.3-reported-5-working-days";
        private static final String POSTED = "D321-4.5-results-posted-5-working-days";
        private static final LocalDate REPORT_DUE = LocalDate.of(2026, 3, 6);

        @ParameterizedTest
        @CsvSource({"2026-03-06, COMPLIANT", "2026-03-07, NON_COMPLIANT"})
        void sixtyDaysFromTheDocument(LocalDate closed, Verdict verdict) {
            assertThat(judge(SIXTY, on(unit()).opinions(Span.of(OPENED, closed)), COMMUNE)
                            .verdict())
                    .isEqualTo(verdict);
        }

        @Test
        void aLimitThatEndsOnASaturdayRunsToMondayAndSaysSo() {
            ConsultationBuilder closed = on(unit().documentReceivedOn(RECEIVED.plusDays(1)))
                    .opinions(Span.of(OPENED, LocalDate.of(2026, 3, 9)));
            Finding finding = judge(SIXTY, closed, COMMUNE);
            assertThat(finding.verdict()).isEqualTo(Verdict.COMPLIANT);
            assertThat(finding.cautions()).containsExactly("hinges-on-rolled-day");
        }

        @Test
        void untilThenItIsPending() {
            ConsultationBuilder open = on(unit()).opinions(Span.since(OPENED));
            assertThat(judge(SIXTY, open, COMMUNE, LocalDate.of(2026, 3, 6)).due())
                    .isEqualTo(LocalDate.of(2026, 3, 6));
            assertThat(judge(SIXTY, open, COMMUNE, LocalDate.of(2026, 3, 7)).reason())
                    .isEqualTo(Reason.OVERDUE);
        }

        private Finding planned(Act issued, Span opinions, LocalDate asOf) {
            ConsultationBuilder consultation = on(unit().villageByVillage(true))
                    .opinions(opinions)
                    .plan(ConsultationPlanBuilder.builder().issued(issued).build());
            return judge("D321-4.1-plan", consultation, COMMUNE, asOf);
        }

        @Test
        void aPlanIsDueWhenOpinionsBegin() {
            Finding open = planned(Act.notDone(), Span.of(OPENED, CLOSED), OPENED);
            assertThat(open.verdict()).isEqualTo(Verdict.PENDING);
            assertThat(open.due()).isEqualTo(OPENED);
            assertThat(planned(Act.notDone(), Span.of(OPENED, CLOSED), OPENED.plusDays(1))
                            .reason())
                    .isEqualTo(Reason.OVERDUE);
        }

        @Test
        void whereNoFirstDayIsToldAPlanIsDueOnceOpinionsAreClosed() {
            Span closed = new Span(null, CLOSED, null);
            Finding late = planned(Act.notDone(), closed, CLOSED.plusDays(1));
            assertThat(late.reason()).isEqualTo(Reason.OVERDUE);
            assertThat(late.due()).isEqualTo(CLOSED);
            Finding open = planned(Act.notDone(), closed, CLOSED);
            assertThat(open.verdict()).isEqualTo(Verdict.UNDETERMINED);
            assertThat(open.arguments().get(Argument.MISSING)).isEqualTo(List.of("/opinions/from"));
        }

        private Finding reported(@Nullable Act council, Act province, Act portal, Unit commune) {
            ResultReport report = ResultReportBuilder.builder()
                    .sentToCouncil(council)
                    .sentToProvince(province)
                    .sentToPortal(portal)
                    .build();
            return judge(REPORT, on(unit().report(report)), commune);
        }

        @Test
        void theReportGoesToThreeWithinFiveWorkingDays() {
            Act inTime = Act.on(REPORT_DUE);
            Act late = Act.on(REPORT_DUE.plusDays(3));
            assertThat(reported(inTime, inTime, inTime, COMMUNE).verdict()).isEqualTo(Verdict.COMPLIANT);
            assertThat(reported(late, inTime, inTime, COMMUNE).reason()).isEqualTo(Reason.LATE);
            assertThat(reported(inTime, late, inTime, COMMUNE).reason()).isEqualTo(Reason.LATE);
            assertThat(reported(inTime, inTime, late, COMMUNE).reason()).isEqualTo(Reason.LATE);
        }

        @Test
        void whereThereIsNoCouncilItGoesToTwo() {
            Act inTime = Act.on(REPORT_DUE);
            assertThat(reported(null, inTime, inTime, WITHOUT_COUNCIL).verdict())
                    .isEqualTo(Verdict.COMPLIANT);
            assertThat(reported(null, inTime, Act.notDone(), WITHOUT_COUNCIL).verdict())
                    .isEqualTo(Verdict.NON_COMPLIANT);
        }

        @ParameterizedTest
        @CsvSource({"2026-03-13, COMPLIANT", "2026-03-14, NON_COMPLIANT"})
        void thePortalPostsWithinFiveWorkingDaysOfReceiving(LocalDate posted, Verdict verdict) {
            ResultReport report = ResultReportBuilder.builder()
                    .sentToPortal(Act.on(REPORT_DUE))
                    .portalReceivedOn(REPORT_DUE)
                    .postedOnPortal(Act.on(posted))
                    .build();
            assertThat(judge(POSTED, on(unit().report(report)), COMMUNE).verdict())
                    .isEqualTo(verdict);
        }

        @Test
        void aReportNotYetSentIsNotYetPosted() {
            ResultReport report =
                    ResultReportBuilder.builder().sentToPortal(Act.notDone()).build();
            assertThat(judge(POSTED, on(unit().report(report)), COMMUNE).reason())
                    .isEqualTo(Reason.AWAITS_EVENT);
        }
    }

    @Nested
    class Article5 {

        private static final String CONTENT = "D321-5.1-report-content";
        private static final String HALF = "D321-5.2-half-of-households";

        private Finding stated(Set<ResultReport.Content> contents, @Nullable Integer otherOpinions) {
            ResultReport report =
                    ResultReportBuilder.builder().contents(contents).build();
            return judge(
                    CONTENT,
                    on(unit().report(report))
                            .votes(VotesBuilder.builder().other(otherOpinions).build()),
                    COMMUNE);
        }

        @ParameterizedTest
        @EnumSource(ResultReport.Content.class)
        void whatTheReportLeavesOutIsNamed(ResultReport.Content missing) {
            assertThat(stated(EnumSet.complementOf(EnumSet.of(missing)), 3)
                            .arguments()
                            .get(Argument.ABSENT))
                    .isEqualTo(List.of(missing.name()));
        }

        @Test
        void aConsultationWithoutAReportLacksWhatItStates() {
            Finding finding = judge(
                    CONTENT, on(unit()).votes(VotesBuilder.builder().other(0).build()), COMMUNE);
            assertThat(finding.reason()).isEqualTo(Reason.NO_DATA);
            assertThat(finding.arguments().get(Argument.MISSING))
                    .isEqualTo(List.of("/administrativeUnit/report/contents"));
        }

        @Test
        void otherOpinionsOnlyIfThereAreAny() {
            Set<ResultReport.Content> five = EnumSet.complementOf(EnumSet.of(ResultReport.Content.OTHER_OPINIONS));
            assertThat(stated(five, 0).verdict()).isEqualTo(Verdict.COMPLIANT);
            assertThat(stated(five, 1).verdict()).isEqualTo(Verdict.NON_COMPLIANT);
            assertThat(stated(five, null).verdict()).isEqualTo(Verdict.UNDETERMINED);
        }

        @Test
        void aReportThatStatesOtherOpinionsNeedsNoCountOfThem() {
            Set<ResultReport.Content> all = EnumSet.allOf(ResultReport.Content.class);
            assertThat(stated(all, null).verdict()).isEqualTo(Verdict.COMPLIANT);
            for (ResultReport.Content missing : EnumSet.complementOf(EnumSet.of(ResultReport.Content.OTHER_OPINIONS))) {
                Finding finding = stated(EnumSet.complementOf(EnumSet.of(missing)), null);
                assertThat(finding.verdict()).isEqualTo(Verdict.NON_COMPLIANT);
                assertThat(finding.arguments().get(Argument.ABSENT)).isEqualTo(List.of(missing.name()));
            }
        }

        private Finding votes(int inFavour, int households, @Nullable Boolean continued) {
            return judge(
                    HALF,
                    on(unit().projectContinued(continued))
                            .votes(VotesBuilder.builder()
                                    .households(households)
                                    .inFavour(inFavour)
                                    .build()),
                    COMMUNE);
        }

        @Test
        void exactlyHalfOfAllHouseholdsIsEnough() {
            assertThat(votes(500, 1000, true).verdict()).isEqualTo(Verdict.COMPLIANT);
            assertThat(votes(499, 1000, true).verdict()).isEqualTo(Verdict.NON_COMPLIANT);
            assertThat(votes(501, 1001, true).verdict()).isEqualTo(Verdict.COMPLIANT);
            assertThat(votes(500, 1001, true).arguments().get(Argument.SHORT)).isEqualTo(1L);
        }

        @Test
        void aProjectThatStopsBreaksNothing() {
            assertThat(votes(499, 1000, false).verdict()).isEqualTo(Verdict.NOT_APPLICABLE);
            assertThat(votes(499, 1000, null).verdict()).isEqualTo(Verdict.UNDETERMINED);
        }

        @Test
        void aProvinceIsCountedOverTheProvince() {
            assertThat(judge(HALF, on(unit().level(Level.PROVINCE)), COMMUNE).verdict())
                    .isEqualTo(Verdict.NOT_APPLICABLE);
        }

        @Test
        void countsThatContradictEachOtherGiveNoVerdict() {
            assertThat(votes(1001, 1000, true).reason()).isEqualTo(Reason.COUNTS_CONTRADICT);
        }
    }

    @Nested
    class Article6 {

        private static final String PUBLIC = "D321-6.3-documents-public";
        private static final Span THROUGHOUT = Span.of(OPENED, CLOSED);

        @ParameterizedTest
        @EnumSource(ProjectDocument.class)
        void eachDocumentIsAskedFor(ProjectDocument missing) {
            String norm = "D321-6.2-documents";
            assertThat(judge(norm, on(unit().documents(EnumSet.allOf(ProjectDocument.class))), COMMUNE)
                            .verdict())
                    .isEqualTo(Verdict.COMPLIANT);
            assertThat(judge(norm, on(unit().documents(EnumSet.complementOf(EnumSet.of(missing)))), COMMUNE)
                            .verdict())
                    .isEqualTo(Verdict.NON_COMPLIANT);
        }

        private Finding known(Set<Channel> channels, Span span) {
            return judge(PUBLIC, on(unit().channels(channels).documentsPublic(span)), COMMUNE);
        }

        @Test
        void theGovernmentsPortalOrThoseOfProvinceAndCommune() {
            Set<Channel> all = EnumSet.allOf(Channel.class);
            assertThat(known(all, THROUGHOUT).verdict()).isEqualTo(Verdict.COMPLIANT);
            Set<Channel> local = EnumSet.complementOf(EnumSet.of(Channel.GOVERNMENT_PORTAL));
            assertThat(known(local, THROUGHOUT).verdict()).isEqualTo(Verdict.COMPLIANT);
            Set<Channel> communeOnly =
                    EnumSet.complementOf(EnumSet.of(Channel.GOVERNMENT_PORTAL, Channel.PROVINCE_PORTAL));
            assertThat(known(communeOnly, THROUGHOUT).verdict()).isEqualTo(Verdict.NON_COMPLIANT);
        }

        @ParameterizedTest
        @EnumSource(
                value = Channel.class,
                names = {"COMMITTEE_OFFICE", "COMMUNITY_POINTS", "LOCAL_MEDIA", "VILLAGE_MEETINGS"})
        void postedAndSpreadAtEveryPlace(Channel missing) {
            assertThat(known(EnumSet.complementOf(EnumSet.of(missing)), THROUGHOUT)
                            .arguments()
                            .get(Argument.ABSENT))
                    .isEqualTo(List.of(missing.name()));
        }

        @Test
        void whereTheLastDayOfOpinionsIsNotToldItIsAskedFor() {
            ConsultationBuilder consultation = on(unit().channels(EnumSet.allOf(Channel.class))
                            .documentsPublic(THROUGHOUT))
                    .opinions(new Span(OPENED, null, null));
            Finding finding = judge(PUBLIC, consultation, COMMUNE);
            assertThat(finding.verdict()).isEqualTo(Verdict.UNDETERMINED);
            assertThat(finding.arguments().get(Argument.MISSING)).isEqualTo(List.of("/opinions/to"));
        }

        @Test
        void forAsLongAsOpinionsAreTaken() {
            Set<Channel> all = EnumSet.allOf(Channel.class);
            assertThat(known(all, Span.of(OPENED.plusDays(1), CLOSED)).verdict())
                    .isEqualTo(Verdict.NON_COMPLIANT);
            assertThat(known(all, Span.of(OPENED, CLOSED.minusDays(1))).verdict())
                    .isEqualTo(Verdict.NON_COMPLIANT);
        }
    }

    @Nested
    class Article7 {

        private static final LocalDate MONDAY = LocalDate.of(2026, 3, 16);

        @ParameterizedTest
        @CsvSource({"2026-03-23, COMPLIANT", "2026-03-24, NON_COMPLIANT"})
        void petitionsAreAnsweredWithinFiveWorkingDays(LocalDate answered, Verdict verdict) {
            var petitions = List.of(new ResultPetition(MONDAY, Act.on(answered)));
            assertThat(judge("D321-7.1-answered-5-working-days", on(unit().petitions(petitions)), COMMUNE)
                            .verdict())
                    .isEqualTo(verdict);
        }

        @ParameterizedTest
        @CsvSource({"2026-03-23, COMPLIANT", "2026-03-24, NON_COMPLIANT"})
        void reportsAreCorrectedWithinFiveWorkingDays(LocalDate corrected, Verdict verdict) {
            var errors = List.of(new ResultCorrection(MONDAY, Act.on(corrected)));
            assertThat(judge("D321-7.2-report-corrected-5-working-days", on(unit().reportErrors(errors)), COMMUNE)
                            .verdict())
                    .isEqualTo(verdict);
        }

        @ParameterizedTest
        @CsvSource({"2026-03-19, COMPLIANT", "2026-03-20, NON_COMPLIANT"})
        void portalsAreCorrectedWithinThreeWorkingDays(LocalDate corrected, Verdict verdict) {
            var errors = List.of(new ResultCorrection(MONDAY, Act.on(corrected)));
            assertThat(judge("D321-7.3-portal-corrected-3-working-days", on(unit().portalErrors(errors)), COMMUNE)
                            .verdict())
                    .isEqualTo(verdict);
        }

        @Test
        void withoutPetitionsThereIsNothingToAnswer() {
            assertThat(judge("D321-7.1-answered-5-working-days", on(unit().petitions(List.of())), COMMUNE, YEAR_END)
                            .verdict())
                    .isEqualTo(Verdict.NOT_APPLICABLE);
        }
    }
}
