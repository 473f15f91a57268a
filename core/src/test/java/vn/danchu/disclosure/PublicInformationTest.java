package vn.danchu.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.danchu.disclosure.Cases.COMMUNE;
import static vn.danchu.disclosure.Cases.disclosure;
import static vn.danchu.disclosure.Cases.publication;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.danchu.calendar.WorkingCalendar;
import vn.danchu.compliance.Argument;
import vn.danchu.compliance.Circumstances;
import vn.danchu.compliance.Delay;
import vn.danchu.compliance.Finding;
import vn.danchu.compliance.Outcome;
import vn.danchu.compliance.Reason;
import vn.danchu.compliance.Rule;
import vn.danchu.compliance.Verdict;
import vn.danchu.dossier.Dossier;
import vn.danchu.dossier.DossierBuilder;
import vn.danchu.dossier.Norms;
import vn.danchu.law.Citation;
import vn.danchu.law.OptIn;
import vn.danchu.law.Period;
import vn.danchu.law.Setting;
import vn.danchu.law.Unit;
import vn.danchu.law.UnitBuilder;
import vn.danchu.law.VillageBuilder;
import vn.danchu.record.Act;
import vn.danchu.record.Span;

/** Công khai thông tin trong cả kỳ: khoản 2 Điều 11, khoản 2 Điều 13, các điều 46, 64. */
class PublicInformationTest {

    private static Finding judge(String norm, DossierBuilder file, Unit unit, Period period, LocalDate asOf) {
        Circumstances circumstances = new Circumstances(unit, period, asOf, WorkingCalendar.vietnam(), Set.of());
        return PublicInformationNorms.ALL.stream()
                .filter(one -> one.id().equals(norm))
                .findFirst()
                .orElseThrow()
                .judge(file.unit(unit).period(period).build(), "", circumstances);
    }

    private static Finding after2026(String norm, DossierBuilder file, Unit unit) {
        return judge(norm, file, unit, Period.year(2026), LocalDate.of(2027, 2, 2));
    }

    private static DossierBuilder nothingDisclosed() {
        return DossierBuilder.builder().disclosures(List.of()).absences(List.of());
    }

    @Nested
    class EveryItem {

        @Test
        void aUnitOfUnknownSettingHasNoListToBeHeldTo() {
            Finding finding = after2026("L10-11-item-disclosed", nothingDisclosed(), Unit.UNKNOWN);
            assertThat(finding.verdict()).isEqualTo(Verdict.UNDETERMINED);
            assertThat(finding.path()).isEqualTo("/unit/setting");
        }

        @Test
        void anEmployerThatChoseArticle64IsHeldToItsList() {
            Unit employer = UnitBuilder.builder()
                    .setting(Setting.NON_STATE_EMPLOYER)
                    .optIn(new OptIn(List.of(Citation.parse("L10:64.1")), true, true, LocalDate.of(2026, 1, 1), null))
                    .build();
            Finding finding = after2026("L10-64.1-item-disclosed", nothingDisclosed(), employer);
            assertThat(finding.arguments().get(Argument.ABSENT))
                    .isEqualTo(List.of("64.1.a", "64.1.b", "64.1.c", "64.1.d", "64.1.đ", "64.1.e", "64.1.g"));
        }

        @ParameterizedTest
        @EnumSource
        void onlyTheExceptionsThatItsArticleNamesExcuseACommune(Absence.Cause cause) {
            List<Absence> absences = DisclosureItem.catalogue().entries(Setting.COMMUNE).stream()
                    .map(item -> new Absence(item, cause, "Có căn cứ", null))
                    .toList();
            boolean named = cause != Absence.Cause.WORK_SECRET && cause != Absence.Cause.BUSINESS_SECRET;
            assertThat(after2026("L10-11-item-disclosed", nothingDisclosed().absences(absences), COMMUNE)
                            .verdict())
                    .isEqualTo(named ? Verdict.COMPLIANT : Verdict.NON_COMPLIANT);
        }

        @Test
        void theStateAuditNeedNotHaveAdvisedAnything() {
            Absence audit =
                    new Absence(DisclosureItem.AUDIT_FOLLOW_UP, Absence.Cause.NOT_ARISEN, "Không kiểm toán", null);
            Absence budget = new Absence(DisclosureItem.BUDGET, Absence.Cause.NOT_ARISEN, "Không có", null);
            assertThat(after2026("L10-11-item-disclosed", nothingDisclosed().absences(List.of(audit)), COMMUNE)
                            .cautions())
                    .containsExactly("no-limit-in-text");
            assertThat(after2026("L10-11-item-disclosed", nothingDisclosed().absences(List.of(budget)), COMMUNE)
                            .cautions())
                    .containsExactlyInAnyOrder("no-limit-in-text", "not-arisen-doubtful");
        }
    }

    /** Budget years up to 2025 by the days of L83:15.1.c. */
    @Nested
    class Article11Clause2 {

        private static final String NORM = "L10-11.2-budget-periodic";

        private final Unit commune =
                UnitBuilder.builder(COMMUNE).hasCouncil(true).build();
        private final Period year2025 = Period.year(2025);
        private final List<Disclosure> disclosures = new ArrayList<>(List.of(
                of(DisclosureItem.BUDGET_DRAFT, "2025-12-01").build(),
                of(DisclosureItem.BUDGET_ADOPTED, "2025-12-20").build(),
                of(DisclosureItem.BUDGET_SETTLEMENT, "2025-07-20").build()));
        private final List<Absence> absences = new ArrayList<>();

        private DisclosureBuilder of(DisclosureItem item, String published) {
            return disclosure(
                    item,
                    publication(PublicationForm.POSTING)
                            .span(Span.since(LocalDate.parse(published)))
                            .build());
        }

        private void executionOf(String from, String to, String published) {
            disclosures.add(of(DisclosureItem.BUDGET_EXECUTION, published)
                    .covers(new Period(LocalDate.parse(from), LocalDate.parse(to)))
                    .build());
        }

        private Finding judged(Unit unit, Period period, String asOf) {
            return judge(
                    NORM,
                    DossierBuilder.builder().disclosures(disclosures).absences(absences),
                    unit,
                    period,
                    LocalDate.parse(asOf));
        }

        private void threePapers() {
            executionOf("2025-01-01", "2025-03-31", "2025-04-10");
            executionOf("2025-01-01", "2025-06-30", "2025-07-15");
            executionOf("2025-07-01", "2025-09-30", "2025-10-10");
        }

        @Test
        void fourPapersAYearSufficeWhereTheLongerComesInTimeForTheShorter() {
            threePapers();
            assertThat(judged(commune, year2025, "2026-01-15").verdict()).isEqualTo(Verdict.PENDING);
            assertThat(judged(commune, year2025, "2026-01-16").arguments().get(Argument.ABSENT))
                    .isEqualTo(List.of("2025-Q4", "2025-H2"));
            executionOf("2025-01-01", "2025-12-31", "2026-01-15");
            assertThat(judged(commune, year2025, "2026-01-16").verdict()).isEqualTo(Verdict.COMPLIANT);
        }

        @Test
        void aQuarterIsDueWithinFifteenDaysOfItsEnd() {
            Period first = new Period(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 3, 31));
            disclosures.clear();
            assertThat(judged(commune, first, "2025-04-15").due()).isEqualTo("2025-04-15");
            assertThat(judged(commune, first, "2025-04-16").arguments().get(Argument.ABSENT))
                    .isEqualTo(List.of("2025-Q1"));
            executionOf("2025-01-01", "2025-03-31", "2025-04-16");
            assertThat(judged(commune, first, "2025-04-16").verdict()).isEqualTo(Verdict.NON_COMPLIANT);
        }

        @Test
        void aPaperThatCameLateIsSaidToBeLateAndNotLacking() { // the quarter ends on 30 September, 15 days later is
            // 15 October
            executionOf("2025-01-01", "2025-03-31", "2025-04-10");
            executionOf("2025-01-01", "2025-06-30", "2025-07-15");
            executionOf("2025-07-01", "2025-09-30", "2025-10-16");
            Finding finding = judged(commune, year2025, "2026-01-15");
            assertThat(finding.reason()).isEqualTo(Reason.SOME_LATE);
            assertThat(finding.arguments().get(Argument.BELATED))
                    .isEqualTo(List.of(new Delay("2025-Q3", LocalDate.of(2025, 10, 16), LocalDate.of(2025, 10, 15))));
            assertThat(Norms.texts(Locale.forLanguageTag("vi")).answer(finding))
                    .contains("Có nhưng chậm: quý III năm 2025 (ngày 16/10/2025, hạn 15/10/2025)")
                    .doesNotContain("chưa đủ", "Không có");
            assertThat(Norms.texts(Locale.ENGLISH).answer(finding))
                    .contains("Late: third quarter of 2025 (16 October 2025, due 15 October 2025)")
                    .doesNotContain("Incomplete", "Missing");
            assertThat(Norms.texts(Locale.ENGLISH).remedy(finding)).startsWith("Next time");
        }

        @Test
        void aPaperThatCameInTimeAndOnceMoreLaterIsNotLate() {
            threePapers();
            Disclosure third = disclosures.get(disclosures.size() - 1);
            Publication again = publication(PublicationForm.LOUDSPEAKER)
                    .span(Span.since(LocalDate.of(2025, 11, 1)))
                    .build();
            disclosures.set(
                    disclosures.size() - 1,
                    DisclosureBuilder.builder(third)
                            .publications(List.of(again, third.publications().get(0)))
                            .build());
            assertThat(judged(commune, year2025, "2026-01-15").verdict()).isEqualTo(Verdict.PENDING);
        }

        @Test
        void theYearWaitsTenDaysFromTheMidYearSession() { // D73:37.3
            threePapers();
            executionOf("2025-10-01", "2025-12-31", "2026-01-10");
            executionOf("2025-07-01", "2025-12-31", "2026-01-10");
            assertThat(judged(commune, year2025, "2026-08-10").due()).isEqualTo("2026-08-10");
            Finding missed = judged(commune, year2025, "2026-08-11");
            assertThat(missed.arguments().get(Argument.ABSENT)).isEqualTo(List.of("2025"));
        }

        @Test
        void aCommuneFormedOn1July2025IsNotAskedForWhatBeganBefore() {
            Unit merged = UnitBuilder.builder(commune)
                    .formedOn(LocalDate.of(2025, 7, 1))
                    .build();
            disclosures.clear();
            Period half = new Period(LocalDate.of(2025, 7, 1), LocalDate.of(2025, 12, 31));
            assertThat(judged(merged, half, "2026-01-31").arguments().get(Argument.ABSENT))
                    .as("a budget of 2024 of its own there was none to settle")
                    .isEqualTo(List.of("11.2.a", "11.2.b", "2025-Q3", "2025-Q4", "2025-H2"));
            executionOf("2025-07-01", "2025-09-30", "2025-10-10");
            assertThat(judged(merged, half, "2026-01-31").arguments().get(Argument.ABSENT))
                    .isEqualTo(List.of("11.2.a", "11.2.b", "2025-Q4", "2025-H2"));
        }

        @Test
        void anAbsenceOfAPartExcusesThatPart() {
            threePapers();
            executionOf("2025-01-01", "2025-12-31", "2026-01-12");
            disclosures.remove(2);
            assertThat(judged(commune, year2025, "2026-02-01").arguments().get(Argument.ABSENT))
                    .isEqualTo(List.of("11.2.d"));
            absences.add(new Absence(
                    DisclosureItem.BUDGET_SETTLEMENT, Absence.Cause.NOT_ARISEN, "Công khai trước khi sáp nhập", null));
            assertThat(judged(commune, year2025, "2026-02-01").verdict()).isEqualTo(Verdict.COMPLIANT);
        }

        @Test
        void anAbsenceBesideADisclosureOfTheSameItemSettlesNothing() {
            threePapers();
            absences.add(
                    new Absence(DisclosureItem.BUDGET_EXECUTION, Absence.Cause.NOT_ARISEN, "Không phát sinh", null));
            Finding finding = judged(commune, year2025, "2026-02-01");
            assertThat(finding.verdict()).isEqualTo(Verdict.UNDETERMINED);
            assertThat(finding.cautions()).contains("absence-contradicts-disclosure");
        }

        @Test
        void withoutACouncilThereIsNoDraftForItAndNothingThatItDecided() {
            Unit zone = UnitBuilder.builder(commune).hasCouncil(false).build();
            disclosures.clear();
            assertThat(judged(zone, year2025, "2026-01-01").arguments().get(Argument.ABSENT))
                    .isEqualTo(List.of("2025-Q1", "2025-Q2", "2025-Q3", "2025-H1"));
        }

        /** D73:37.3. */
        @Test
        void fromTheBudgetYear2026TheFirstNineMonthsHaveTenDays() {
            disclosures.clear();
            Period first = new Period(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 3, 31));
            assertThat(judged(commune, first, "2026-04-10").due()).isEqualTo("2026-04-10");
            Finding late = judged(commune, first, "2026-04-11");
            assertThat(late.verdict()).isEqualTo(Verdict.NON_COMPLIANT);
            assertThat(late.cautions()).isEmpty();
        }

        @Test
        void quartersThatEndedBeforeTheLawAreNotOwed() {
            disclosures.clear();
            Period firstHalf = new Period(LocalDate.of(2023, 1, 1), LocalDate.of(2023, 7, 31));
            assertThat(judged(commune, firstHalf, "2023-12-31").verdict()).isNotEqualTo(Verdict.NON_COMPLIANT);
        }

        @Test
        void aDisclosureThatDoesNotSayOfWhichPartItIsLeavesItOpen() {
            threePapers();
            executionOf("2025-01-01", "2025-12-31", "2026-01-12");
            disclosures.set(2, of(DisclosureItem.BUDGET, "2025-07-20").build());
            assertThat(judged(commune, year2025, "2026-02-01").verdict()).isEqualTo(Verdict.UNDETERMINED);
        }

        private void published(int index, @Nullable String from, @Nullable String to) {
            Span span = new Span(
                    from == null ? null : LocalDate.parse(from), to == null ? null : LocalDate.parse(to), null);
            Publication publication =
                    publication(PublicationForm.POSTING).span(span).build();
            disclosures.set(
                    index,
                    DisclosureBuilder.builder(disclosures.get(index))
                            .publications(List.of(publication))
                            .build());
        }

        private void item(int index, @Nullable DisclosureItem item) {
            disclosures.set(
                    index,
                    DisclosureBuilder.builder(disclosures.get(index)).item(item).build());
        }

        private List<String> missing(String asOf) {
            Object missing = judged(commune, year2025, asOf).arguments().get(Argument.MISSING);
            return missing instanceof List<?> paths
                    ? paths.stream().map(String::valueOf).toList()
                    : List.of();
        }

        private void allPapers() {
            threePapers();
            executionOf("2025-01-01", "2025-12-31", "2026-01-12");
        }

        @Test
        void whenADraftWasPublishedMustBeKnownUnlessThatWasBeforeTheYear() {
            allPapers();
            List<String> from = List.of("/disclosures/0/publications/0/span/from");
            published(0, null, "2025-12-20");
            assertThat(missing("2026-02-01")).isEqualTo(from);
            published(0, null, null);
            assertThat(missing("2026-02-01")).isEqualTo(from);
            published(0, null, "2024-12-20");
            assertThat(judged(commune, year2025, "2026-02-01").verdict()).isEqualTo(Verdict.NON_COMPLIANT);
            disclosures.set(
                    0,
                    disclosure(
                                    DisclosureItem.BUDGET_DRAFT,
                                    publication(PublicationForm.POSTING)
                                            .span(null)
                                            .build())
                            .build());
            assertThat(missing("2026-02-01")).isEqualTo(from);
        }

        @Test
        void whatHadEndedInTimeHadBegunInTime() {
            allPapers();
            published(3, null, "2025-04-12");
            assertThat(judged(commune, year2025, "2026-02-01").verdict()).isEqualTo(Verdict.COMPLIANT);
            published(3, null, "2025-05-30");
            assertThat(missing("2026-02-01")).isEqualTo(List.of("/disclosures/3/publications/0/span/from"));
        }

        @Test
        void ofAPaperOfAnUnknownItemNothingElseIsMissing() {
            allPapers();
            item(1, null);
            assertThat(missing("2026-02-01")).isEqualTo(List.of("/disclosures/1/item"));
            item(1, DisclosureItem.BUDGET_ADOPTED);
            item(0, null);
            assertThat(missing("2026-02-01")).isEqualTo(List.of("/disclosures/0/item"));
        }

        /** The report on 2025 has ten days from the day on which it was submitted, not before the session of mid-year (reading B30). */
        @Test
        void whenTheReportOnTheYearWasSubmittedMustBeKnown() {
            threePapers();
            executionOf("2025-10-01", "2025-12-31", "2026-01-10");
            executionOf("2025-07-01", "2025-12-31", "2026-01-10");
            executionOf("2025-01-01", "2025-12-31", "2026-08-20");
            disclosures.set(
                    8,
                    disclosure(DisclosureItem.BUDGET_EXECUTION).covers(year2025).build());
            assertThat(missing("2026-09-01")).isEqualTo(List.of("/disclosures/8/reportSubmittedOn"));
            published(8, null, null);
            assertThat(missing("2026-09-01"))
                    .isEqualTo(List.of("/disclosures/8/reportSubmittedOn", "/disclosures/8/publications/0/span/from"));
            disclosures.set(
                    8,
                    of(DisclosureItem.BUDGET_EXECUTION, "2026-07-10")
                            .covers(year2025)
                            .reportSubmittedOn(LocalDate.of(2026, 7, 6))
                            .build());
            item(8, null);
            assertThat(missing("2026-08-05")).isEqualTo(List.of("/disclosures/8/item"));
        }

        @Test
        void aReasonCountsOnlyWhereItIsOneOfTheLawAndNothingWasDisclosedInThePeriod() {
            allPapers();
            disclosures.set(
                    2, of(DisclosureItem.BUDGET_SETTLEMENT, "2024-07-20").build());
            absences.add(new Absence(DisclosureItem.BUDGET_SETTLEMENT, Absence.Cause.BUSINESS_SECRET, "Bí mật", null));
            assertThat(judged(commune, year2025, "2026-02-01").verdict()).isEqualTo(Verdict.NON_COMPLIANT);
            absences.set(0, new Absence(DisclosureItem.BUDGET_SETTLEMENT, Absence.Cause.STATE_SECRET, "Bí mật", null));
            assertThat(judged(commune, year2025, "2026-02-01").verdict()).isEqualTo(Verdict.COMPLIANT);
        }

        @Test
        void aReasonBesideWhatWasDisclosedContradictsItWhereThereIsOne() {
            allPapers();
            absences.add(new Absence(DisclosureItem.BUDGET_DRAFT, Absence.Cause.NOT_ARISEN, "Không có", null));
            assertThat(judged(commune, year2025, "2026-02-01").cautions()).contains("absence-contradicts-disclosure");
            Finding untold = judge(
                    NORM,
                    DossierBuilder.builder().disclosures(disclosures),
                    commune,
                    year2025,
                    LocalDate.of(2026, 2, 1));
            assertThat(untold.verdict()).isEqualTo(Verdict.COMPLIANT);
            assertThat(untold.cautions()).isEmpty();
        }
    }

    /** Causes that neither the list of communes nor that of agencies knows excuse nothing; those of any list do. */
    @Nested
    class Excuses {

        private Outcome excused(
                Rule<PublicInformation> rule, Setting setting, Absence.Cause cause, DisclosureItem... items) {
            return excused(rule, setting, cause, List.of(), items);
        }

        private Outcome excused(
                Rule<PublicInformation> rule,
                Setting setting,
                Absence.Cause cause,
                @Nullable List<Disclosure> disclosures,
                DisclosureItem... items) {
            List<Absence> absences = Arrays.stream(items)
                    .map(item -> new Absence(item, cause, "Có căn cứ", null))
                    .toList();
            Unit unit = UnitBuilder.builder().setting(setting).hasCouncil(true).build();
            Dossier file = DossierBuilder.builder()
                    .disclosures(disclosures)
                    .absences(absences)
                    .build();
            return rule.judge(
                    file,
                    new Circumstances(
                            unit, Period.year(2026), LocalDate.of(2027, 12, 31), WorkingCalendar.vietnam(), Set.of()));
        }

        @Test
        void ofAnAgencysBudget() {
            DisclosureItem[] papers = {
                DisclosureItem.AGENCY_BUDGET_ESTIMATE,
                DisclosureItem.AGENCY_BUDGET_EXECUTION,
                DisclosureItem.AGENCY_BUDGET_SETTLEMENT
            };
            Rule<PublicInformation> rule = BudgetRule.disclosedByAgency();
            assertThat(excused(rule, Setting.AGENCY, Absence.Cause.WORK_SECRET, papers)
                            .verdict())
                    .isEqualTo(Verdict.COMPLIANT);
            assertThat(excused(rule, Setting.AGENCY, Absence.Cause.BUSINESS_SECRET, papers)
                            .verdict())
                    .isEqualTo(Verdict.NON_COMPLIANT);
            assertThat(excused(rule, Setting.AGENCY, Absence.Cause.WORK_SECRET, null, papers)
                            .verdict())
                    .as("each of its own")
                    .isEqualTo(Verdict.COMPLIANT);
        }

        @Test
        void ofAnAgencysWorkPlans() {
            Rule<PublicInformation> rule = DevelopmentPlanRule.workPlans();
            assertThat(excused(rule, Setting.AGENCY, Absence.Cause.WORK_SECRET, DisclosureItem.WORK_PLANS)
                            .verdict())
                    .isEqualTo(Verdict.COMPLIANT);
            assertThat(excused(rule, Setting.AGENCY, Absence.Cause.BUSINESS_SECRET, DisclosureItem.WORK_PLANS)
                            .verdict())
                    .isEqualTo(Verdict.NON_COMPLIANT);
        }

        @Test
        void ofACommunesPlanAndResults() {
            DisclosureItem[] both = {DisclosureItem.YEARLY_PLAN, DisclosureItem.YEARLY_RESULTS};
            Rule<PublicInformation> rule = DevelopmentPlanRule.disclosed();
            assertThat(excused(rule, Setting.COMMUNE, Absence.Cause.STATE_SECRET, both)
                            .verdict())
                    .isEqualTo(Verdict.COMPLIANT);
            assertThat(excused(rule, Setting.COMMUNE, Absence.Cause.WORK_SECRET, both)
                            .arguments()
                            .get(Argument.ABSENT)
                            .toString())
                    .contains("11.1.a 2026");
            Outcome open = excused(rule, Setting.COMMUNE, Absence.Cause.STATE_SECRET, null, both);
            assertThat(open.arguments().get(Argument.MISSING))
                    .as("others of the item may be there")
                    .isEqualTo(List.of("/disclosures"));
        }
    }

    @Test
    void aSpecialAreaIsNotedBesideItsLists() {
        for (Boolean special : new Boolean[] {true, false, null}) {
            Unit unit = UnitBuilder.builder(COMMUNE).specialArea(special).build();
            Finding finding = after2026(
                    "L10-13.2-quarterly-list", DossierBuilder.builder().quarterlyLists(List.of()), unit);
            assertThat(finding.cautions().contains("special-area")).isEqualTo(Boolean.TRUE.equals(special));
        }
    }

    @Nested
    class Article13Clause2 {

        private Finding posted(boolean culturalHouse) {
            VillageBuilder village = VillageBuilder.builder().code("T1").hasCulturalHouse(culturalHouse);
            return withoutTheHouse(
                    UnitBuilder.builder(COMMUNE).villages(List.of(village.build())), Period.quarter(2026, 1));
        }

        @Test
        void theListHangsAtTheCulturalHouseOnlyWhereAVillageHasOne() {
            assertThat(posted(true).verdict()).isEqualTo(Verdict.NON_COMPLIANT);
            assertThat(posted(false).verdict()).isEqualTo(Verdict.COMPLIANT);
        }

        private Finding withoutTheHouse(UnitBuilder commune, @Nullable Period quarter) {
            QuarterlyList list = new QuarterlyList(
                    quarter,
                    Act.on(LocalDate.of(2026, 3, 31)),
                    Set.of(PostingPlace.COMMITTEE_OFFICE, PostingPlace.COMMUNITY_POINT),
                    true,
                    true);
            return judge(
                    "L10-13.2-quarterly-list",
                    DossierBuilder.builder().quarterlyLists(List.of(list)),
                    commune.build(),
                    Period.quarter(2026, 1),
                    LocalDate.of(2026, 7, 1));
        }

        @Test
        void itIsAskedOfEachVillageOfThatQuarterWhetherItHasOne() {
            UnitBuilder commune = UnitBuilder.builder(COMMUNE)
                    .villages(List.of(
                            VillageBuilder.builder()
                                    .code("T1")
                                    .hasCulturalHouse(false)
                                    .build(),
                            VillageBuilder.builder().code("T2").build(),
                            VillageBuilder.builder()
                                    .code("T3")
                                    .endedOn(LocalDate.of(2025, 12, 31))
                                    .build()));
            Finding finding = withoutTheHouse(commune, Period.quarter(2026, 1));
            assertThat(finding.verdict()).isEqualTo(Verdict.UNDETERMINED);
            assertThat(finding.arguments().get(Argument.MISSING))
                    .isEqualTo(List.of("/unit/villages/1/hasCulturalHouse"));
        }

        @Test
        void whichVillagesThereAreIsAskedFirst() {
            Finding finding = withoutTheHouse(UnitBuilder.builder(COMMUNE).villages(null), Period.quarter(2026, 1));
            assertThat(finding.verdict()).isEqualTo(Verdict.UNDETERMINED);
            assertThat(finding.arguments().get(Argument.MISSING)).isEqualTo(List.of("/unit/villages"));
        }

        @Test
        void aPeriodWithoutAWholeQuarterHasNoList() {
            assertThat(judge(
                                    "L10-13.2-quarterly-list",
                                    DossierBuilder.builder().quarterlyLists(List.of()),
                                    COMMUNE,
                                    new Period(LocalDate.of(2026, 4, 1), LocalDate.of(2026, 4, 30)),
                                    LocalDate.of(2026, 5, 1))
                            .reason())
                    .isEqualTo(Reason.NOTHING_TO_JUDGE);
        }
    }
}
