package vn.danchu.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.danchu.disclosure.Cases.AGENCY;
import static vn.danchu.disclosure.Cases.COMMUNE;
import static vn.danchu.disclosure.Cases.circumstances;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.danchu.calendar.Limit;
import vn.danchu.compliance.Finding;
import vn.danchu.compliance.Reason;
import vn.danchu.compliance.Verdict;
import vn.danchu.law.Period;
import vn.danchu.law.Setting;
import vn.danchu.law.Unit;
import vn.danchu.record.Document;

/** The last day for disclosing (L10:12.3): of the budget up to 2025 by L83:15.1.c, since 10 March 2026 by D73:37. */
class MomentTest {

    private static final Limit FIVE_WORKING_DAYS = Limit.workingDays(5);

    private static Moment of(DisclosureBuilder disclosure, Unit unit) {
        return Moment.of(disclosure.build(), FIVE_WORKING_DAYS, circumstances(unit, Cases.YEAR_END));
    }

    private static Moment of(DisclosureBuilder disclosure) {
        return of(disclosure, COMMUNE);
    }

    private static DisclosureBuilder item(DisclosureItem item) {
        return DisclosureBuilder.builder().item(item);
    }

    private static DisclosureBuilder decided(DisclosureItem item, String day) {
        return item(item).decision(Document.signed(LocalDate.parse(day)));
    }

    private static DisclosureBuilder execution(String from, String to) {
        return item(DisclosureItem.BUDGET_EXECUTION).covers(new Period(LocalDate.parse(from), LocalDate.parse(to)));
    }

    private static void due(Moment moment, String day, boolean setByLaw) {
        assertThat(moment.gaps()).isEmpty();
        assertThat(moment.due()).isNotNull();
        assertThat(moment.due().date()).isEqualTo(LocalDate.parse(day));
        assertThat(moment.setByLaw()).isEqualTo(setByLaw);
    }

    private static DisclosureBuilder draft(@Nullable String sent, @Nullable String opened) {
        return item(DisclosureItem.BUDGET_DRAFT)
                .sentToDelegatesOn(sent == null ? null : LocalDate.parse(sent))
                .sessionOpenedOn(opened == null ? null : LocalDate.parse(opened));
    }

    @Test
    void aDraftIsDueFiveWorkingDaysAfterItWasSentAndUnderTheDecreeAfterTheSessionOpened() {
        due(of(draft("2025-11-03", "2025-12-01")), "2025-11-10", true);
        due(of(draft("2026-03-20", "2026-03-27")), "2026-04-03", true);
        due(of(draft(null, "2026-03-27")), "2026-04-03", true);
        assertThat(of(draft(null, null)).gaps()).containsExactly("/sentToDelegatesOn");
        assertThat(of(draft("2026-03-20", null)).gaps()).containsExactly("/sessionOpenedOn");
    }

    @Test
    void executionIsDueFifteenDaysAfterItsEndAndUnderTheDecreeTen() {
        due(of(execution("2025-07-01", "2025-09-30")), "2025-10-15", true);
        due(of(execution("2026-01-01", "2026-03-31")), "2026-04-10", true);
        assertThat(of(item(DisclosureItem.BUDGET_EXECUTION)).gaps()).containsExactly("/covers");
    }

    @Test
    void whereNoLawSetsAMomentTheLibraryWaitsForTheEndOfTheNextQuarter() {
        due(of(execution("2026-10-01", "2026-12-31")), "2027-03-31", false);
        due(of(execution("2026-01-01", "2026-02-28")), "2026-06-30", false);
        due(of(decided(DisclosureItem.BUDGET_SETTLEMENT, "2026-02-02")), "2026-06-30", false);
    }

    @Test
    void theYearsExecutionIsDueWithItsReport() {
        DisclosureBuilder year = execution("2025-01-01", "2025-12-31");
        due(of(year), "2026-07-31", false);
        due(of(year.reportSubmittedOn(LocalDate.of(2026, 3, 9))), "2026-07-31", false);
        due(of(year.reportSubmittedOn(LocalDate.of(2026, 7, 6))), "2026-07-16", true);
    }

    @Test
    void decidedPapersHaveThirtyDaysAndTheAuditsRecommendationsThoseOfTheLawSinceTheDecree() {
        due(of(decided(DisclosureItem.BUDGET_ADOPTED, "2026-03-17")), "2026-04-16", true);
        due(of(decided(DisclosureItem.AUDIT_FOLLOW_UP, "2025-10-01")), "2025-10-31", true);
        due(of(decided(DisclosureItem.AUDIT_FOLLOW_UP, "2026-04-01")), "2026-04-08", true);
    }

    @Test
    void whatMayBeOfACommunesBudgetHasNoMomentUntilItsItemIsKnown() {
        DisclosureBuilder unknown = DisclosureBuilder.builder().decision(Document.signed(LocalDate.of(2026, 4, 1)));
        assertThat(of(unknown).gaps()).isEqualTo(List.of("/item"));
        assertThat(of(unknown, Unit.UNKNOWN).gaps()).isEqualTo(List.of("/item"));
        due(of(unknown, AGENCY), "2026-04-08", true);
    }

    /** D73:37.4: three working days for policies of direct support, thirty days for results; unless another law sets the day. */
    @Test
    void directSupportHasMomentsOfItsOwn() {
        DisclosureBuilder support = decided(DisclosureItem.SOCIAL_POLICIES, "2026-04-01");
        assertThat(limit(support.directSupport(Disclosure.DirectSupport.POLICY)))
                .isEqualTo(SupportMoments.OF_POLICIES);
        assertThat(limit(support.directSupport(Disclosure.DirectSupport.RESULT)))
                .isEqualTo(SupportMoments.OF_RESULTS);
        assertThat(limit(support.directSupport(null))).isEqualTo(FIVE_WORKING_DAYS);
        support.directSupport(Disclosure.DirectSupport.POLICY);
        assertThat(limit(support.specialRule(new SpecialRule("Luật X", Cases.YEAR_END, null, null))))
                .isEqualTo(FIVE_WORKING_DAYS);
        assertThat(limit(decided(DisclosureItem.SOCIAL_POLICIES, "2026-03-09")
                        .directSupport(Disclosure.DirectSupport.POLICY)))
                .as("before the decree was signed")
                .isEqualTo(FIVE_WORKING_DAYS);
    }

    private static Limit limit(DisclosureBuilder disclosure) {
        return SupportMoments.limit(disclosure.build(), FIVE_WORKING_DAYS, circumstances(COMMUNE, Cases.YEAR_END));
    }

    private static DisclosureBuilder ofTime(Period covers) {
        return item(DisclosureItem.BUDGET_EXECUTION).covers(covers);
    }

    /** D73:50.3 has the settlement of 2025 follow the decree; of the report on its execution nothing speaks. */
    @Test
    void onlyTheReportOn2025IsNotedAndOnlyShorterTimesHaveFifteenDays() {
        DisclosureBuilder report = ofTime(Period.year(2025)).reportSubmittedOn(LocalDate.of(2026, 7, 6));
        String norm = "D73-37.3-year-10-days";
        assertThat(Cases.judge(norm, report.publications(List.of()).build(), COMMUNE)
                        .cautions())
                .contains("year-2025-by-decree-73");
        report.covers(Period.year(2026)).reportSubmittedOn(LocalDate.of(2027, 7, 6));
        Finding on2026 = Cases.judge(norm, report.build(), COMMUNE, LocalDate.of(2027, 12, 31));
        assertThat(on2026.verdict()).isEqualTo(Verdict.NON_COMPLIANT);
        assertThat(on2026.cautions()).doesNotContain("year-2025-by-decree-73");
        String fifteenDays = "L83-15.1-execution-15-days";
        assertThat(Cases.judge(fifteenDays, ofTime(Period.year(2024)).build(), COMMUNE)
                        .verdict())
                .isEqualTo(Verdict.NOT_APPLICABLE);
        assertThat(Cases.judge(fifteenDays, ofTime(Period.quarter(2024, 4)).build(), COMMUNE)
                        .verdict())
                .isEqualTo(Verdict.UNDETERMINED);
    }

    @Test
    void aFormOfEnterprisesThatTheListOfEmployersLacksIsOfAnotherSetting() {
        DisclosureBuilder networks = Cases.disclosure(
                DisclosureItem.PUBLIC_ASSETS,
                Cases.publication(PublicationForm.ENTERPRISE_NETWORKS).build());
        assertThat(PublishedFormRules.usesFormsOf(Setting.NON_STATE_EMPLOYER)
                        .judge(networks.build(), circumstances(COMMUNE, Cases.YEAR_END))
                        .reason())
                .isEqualTo(Reason.OTHER_SETTING);
    }

    @Test
    void onlyOfAnEmployerThatNeedsNoRegulationTheStaffIsRead() {
        assertThat(PublishedFormRules.usesFormsOf(Setting.NON_STATE_EMPLOYER).reads())
                .anyMatch(path -> path.endsWith("/staff"));
        assertThat(PublishedFormRules.usesFormsOf(Setting.COMMUNE).reads()).noneMatch(path -> path.endsWith("/staff"));
    }
}
