package vn.danchu.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.danchu.disclosure.Cases.AGENCY;
import static vn.danchu.disclosure.Cases.AGENCY_WITHOUT_NETWORK;
import static vn.danchu.disclosure.Cases.ENTERPRISE;
import static vn.danchu.disclosure.Cases.disclosure;
import static vn.danchu.disclosure.Cases.judge;
import static vn.danchu.disclosure.Cases.publication;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import vn.danchu.calendar.WorkingCalendar;
import vn.danchu.compliance.Circumstances;
import vn.danchu.compliance.Finding;
import vn.danchu.compliance.Reading;
import vn.danchu.compliance.Reason;
import vn.danchu.compliance.Verdict;
import vn.danchu.law.Period;
import vn.danchu.law.Setting;
import vn.danchu.law.Unit;
import vn.danchu.law.UnitBuilder;
import vn.danchu.record.Document;
import vn.danchu.record.Span;

/** Công khai thông tin ở cơ quan, đơn vị và doanh nghiệp nhà nước. */
class Articles47To66Test {

    @Nested
    class Article48 {

        private static final Publication SHORT = publication(PublicationForm.AGENCY_SYSTEM_OR_WEBSITE)
                .internal(true)
                .span(Span.of(LocalDate.of(2026, 3, 4), LocalDate.of(2026, 3, 23)))
                .build();

        private Finding on(Unit unit, String norm, Publication... publications) {
            return judge(
                    norm, disclosure(DisclosureItem.WORK_PLANS, publications).build(), unit);
        }

        @Test
        void clause1AsksForTwentyDaysOnTheInternalSystem() {
            Publication twenty = PublicationBuilder.builder(SHORT)
                    .span(Span.of(LocalDate.of(2026, 3, 4), LocalDate.of(2026, 3, 24)))
                    .build();
            assertThat(on(AGENCY, "L10-48.1-intranet-20-days", twenty).reason()).isEqualTo(Reason.LASTED);
            assertThat(on(AGENCY, "L10-48.1-intranet-20-days", SHORT).reason()).isEqualTo(Reason.TOO_SHORT);
        }

        @Test
        void clause1IsNotMetByThePublicPortal() {
            Publication portal =
                    PublicationBuilder.builder(SHORT).internal(false).build();
            assertThat(on(AGENCY, "L10-48.1-on-intranet", portal).verdict()).isEqualTo(Verdict.NON_COMPLIANT);
            assertThat(on(AGENCY, "L10-48.1-on-intranet", SHORT).verdict()).isEqualTo(Verdict.COMPLIANT);
        }

        /** L10:46.11, 47.2: the days run from receipt; where none is entered, from the signing, and the breach says so. */
        @Test
        void aSuperiorsDocumentWithoutItsReceiptIsCountedFromItsSigning() {
            Publication late = PublicationBuilder.builder(SHORT)
                    .span(Span.since(LocalDate.of(2026, 3, 20)))
                    .build();
            Document signed = Document.signed(LocalDate.of(2026, 3, 2));
            Document received = new Document(null, LocalDate.of(2026, 3, 2), LocalDate.of(2026, 3, 3));
            for (String norm : List.of("L10-47.2-within-5-working-days", "L10-48.1-on-intranet")) {
                assertThat(of(DisclosureItem.SUPERIOR_DIRECTIVES, signed, late, norm))
                        .contains("counted-from-signing");
                assertThat(of(DisclosureItem.SUPERIOR_DIRECTIVES, received, late, norm))
                        .doesNotContain("counted-from-signing");
                assertThat(of(DisclosureItem.WORK_PLANS, signed, late, norm)).doesNotContain("counted-from-signing");
            }
        }

        private List<String> of(DisclosureItem item, Document decision, Publication publication, String norm) {
            Finding breach =
                    judge(norm, disclosure(item, publication).decision(decision).build(), AGENCY);
            assertThat(breach.verdict()).isEqualTo(Verdict.NON_COMPLIANT);
            return breach.cautions();
        }

        /** L83:15.1.b, L89:15.1.b: "một hoặc một số hình thức"; L10:48.6: "trừ trường hợp pháp luật có quy định khác". */
        @Test
        void theBudgetIsLeftToItsLawUnlessAPolicyReadsOtherwise() {
            Disclosure posted = disclosure(
                            DisclosureItem.AGENCY_BUDGET_ESTIMATE,
                            publication(PublicationForm.AGENCY_POSTING).build())
                    .build();
            for (String norm : List.of("L10-48.1-on-intranet", "L10-48.1-intranet-20-days")) {
                assertThat(judge(norm, posted, AGENCY).verdict()).isEqualTo(Verdict.NOT_APPLICABLE);
            }
            for (String norm : List.of("L10-48.2-posted", "L10-48.2-posted-20-days")) {
                assertThat(judge(norm, posted, AGENCY_WITHOUT_NETWORK).verdict())
                        .isEqualTo(Verdict.NOT_APPLICABLE);
            }
            Finding asked = readByLaw10("L10-48.1-on-intranet", posted, AGENCY);
            assertThat(asked.verdict()).isEqualTo(Verdict.NON_COMPLIANT);
            assertThat(asked.cautions()).contains("budget-forms-of-agencies");
            Disclosure plans = disclosure(
                            DisclosureItem.WORK_PLANS,
                            publication(PublicationForm.AGENCY_POSTING).build())
                    .build();
            assertThat(judge("L10-48.1-on-intranet", plans, AGENCY).verdict()).isEqualTo(Verdict.NON_COMPLIANT);
        }

        private Finding readByLaw10(String norm, Disclosure disclosure, Unit unit) {
            Circumstances circumstances = new Circumstances(
                    unit,
                    Period.year(2026),
                    LocalDate.of(2026, 12, 31),
                    WorkingCalendar.vietnam(),
                    Set.of(Reading.BUDGET_FORMS_OF_LAW_10));
            return DisclosureNorms.ALL.stream()
                    .filter(one -> one.id().equals(norm))
                    .map(one -> one.judge(disclosure, "", circumstances))
                    .findFirst()
                    .orElseThrow();
        }

        @Test
        void writtenNoticeToAllLiftsClause2AndNotClause1() {
            Publication notice =
                    publication(PublicationForm.NOTICE_TO_ALL_STAFF).build();
            assertThat(on(AGENCY_WITHOUT_NETWORK, "L10-48.2-posted", notice).verdict())
                    .isEqualTo(Verdict.NOT_APPLICABLE);
            assertThat(on(AGENCY, "L10-48.1-on-intranet", notice).verdict()).isEqualTo(Verdict.NON_COMPLIANT);
        }

        @Test
        void aWrittenNoticeStillToComeLiftsNothing() {
            Publication notice = publication(PublicationForm.NOTICE_TO_ALL_STAFF)
                    .span(Span.since(LocalDate.of(2027, 1, 4)))
                    .build();
            assertThat(on(AGENCY_WITHOUT_NETWORK, "L10-48.2-posted", notice).verdict())
                    .isEqualTo(Verdict.NON_COMPLIANT);
        }

        @Test
        void whetherASystemIsInternalDecidesAndIsNotGuessed() {
            Publication system =
                    PublicationBuilder.builder(SHORT).internal(null).build();
            assertThat(on(AGENCY, "L10-48.1-intranet-20-days", system).path()).isEqualTo("/publications/0/internal");
        }

        @Test
        void clause2AsksForTheOfficeAndTheWorkplaces() {
            Publication office = publication(PublicationForm.AGENCY_POSTING)
                    .places(Set.of(PostingPlace.OFFICE))
                    .build();
            Publication both = PublicationBuilder.builder(office)
                    .places(Set.of(PostingPlace.OFFICE, PostingPlace.WORKPLACE))
                    .build();
            assertThat(on(AGENCY_WITHOUT_NETWORK, "L10-48.2-posted", office).verdict())
                    .isEqualTo(Verdict.NON_COMPLIANT);
            assertThat(on(AGENCY_WITHOUT_NETWORK, "L10-48.2-posted", office, both)
                            .verdict())
                    .isEqualTo(Verdict.COMPLIANT);
            assertThat(on(AGENCY, "L10-48.2-posted", office).verdict()).isEqualTo(Verdict.NOT_APPLICABLE);
        }
    }

    @Nested
    class Article65Clause2 {

        private Finding published(String decided, String first) {
            Publication publication = publication(PublicationForm.ENTERPRISE_POSTING)
                    .span(Span.since(LocalDate.parse(first)))
                    .build();
            return judge(
                    "L10-65.2-within-15-days",
                    disclosure(DisclosureItem.LABOUR_RULES, publication)
                            .decision(Document.signed(LocalDate.parse(decided)))
                            .build(),
                    ENTERPRISE);
        }

        @Test
        void fifteenDaysAreCalendarDays() {
            assertThat(published("2026-03-02", "2026-03-17").reason()).isEqualTo(Reason.IN_TIME);
            assertThat(published("2026-03-02", "2026-03-18").reason()).isEqualTo(Reason.LATE);
        }

        @Test
        void aLastDayThatIsADayOffEndsOnTheNextWorkingDay() {
            Finding monday = published("2026-04-03", "2026-04-20");
            assertThat(monday.reason()).isEqualTo(Reason.IN_TIME);
            assertThat(monday.cautions()).containsExactly("hinges-on-rolled-day");
            assertThat(published("2026-04-03", "2026-04-21").reason()).isEqualTo(Reason.LATE);
        }
    }

    @Nested
    class Decree145Article43Clause2 {

        private Verdict judged(@Nullable Integer staff, boolean inRegulation) {
            Publication posting = publication(PublicationForm.WORKPLACE_POSTING)
                    .inRegulation(inRegulation)
                    .build();
            Unit employer = UnitBuilder.builder()
                    .setting(Setting.NON_STATE_EMPLOYER)
                    .staff(staff)
                    .build();
            return judge(
                            "D145-43.2-form-listed",
                            disclosure(DisclosureItem.EMPLOYER_RULES, posting).build(),
                            employer)
                    .verdict();
        }

        @Test
        void theFormStandsInTheRegulationFromTenWorkers() {
            assertThat(judged(10, false)).isEqualTo(Verdict.NON_COMPLIANT);
            assertThat(judged(9, false)).isEqualTo(Verdict.COMPLIANT);
            assertThat(judged(10, true)).isEqualTo(Verdict.COMPLIANT);
            assertThat(judged(null, false)).isEqualTo(Verdict.UNDETERMINED);
            assertThat(judged(null, true)).isEqualTo(Verdict.COMPLIANT);
        }
    }
}
