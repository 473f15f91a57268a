package vn.danchu.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.danchu.disclosure.Cases.COMMUNE;
import static vn.danchu.disclosure.Cases.disclosure;
import static vn.danchu.disclosure.Cases.publication;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.danchu.calendar.WorkingCalendar;
import vn.danchu.compliance.Argument;
import vn.danchu.compliance.Circumstances;
import vn.danchu.compliance.Finding;
import vn.danchu.compliance.Reason;
import vn.danchu.compliance.Verdict;
import vn.danchu.dossier.DossierBuilder;
import vn.danchu.law.Citation;
import vn.danchu.law.OptIn;
import vn.danchu.law.Period;
import vn.danchu.law.Setting;
import vn.danchu.law.Unit;
import vn.danchu.law.UnitBuilder;
import vn.danchu.law.VillageBuilder;
import vn.danchu.record.Act;

/** Công khai thông tin trong cả kỳ: khoản 2 Điều 11, khoản 2 Điều 13, các điều 46, 64. */
class PublicInformationTest {

    private static Finding judge(String norm, DossierBuilder file, Unit unit, Period period, LocalDate asOf) {
        Circumstances circumstances = new Circumstances(unit, period, asOf, WorkingCalendar.vietnam(), Set.of());
        return PublicInformationNorms.all().stream()
                .filter(one -> one.id().equals(norm))
                .findFirst()
                .orElseThrow()
                .judge(file.unit(unit).period(period).build(), "", circumstances);
    }

    private static Finding after2026(String norm, DossierBuilder file, Unit unit) {
        return judge(norm, file, unit, Period.year(2026), LocalDate.of(2027, 1, 1));
    }

    private static DossierBuilder nothingDisclosed() {
        return DossierBuilder.builder().disclosures(List.of());
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
                    .optIn(new OptIn(List.of(Citation.parse("L10:64.1")), true, true, null, null))
                    .build();
            Finding finding = after2026("L10-64.1-item-disclosed", nothingDisclosed(), employer);
            assertThat(finding.arguments().get(Argument.ABSENT))
                    .isEqualTo(List.of("64.1.a", "64.1.b", "64.1.c", "64.1.d", "64.1.đ", "64.1.e", "64.1.g"));
        }

        @ParameterizedTest
        @EnumSource
        void onlyTheExceptionsThatItsArticleNamesExcuseACommune(Absence.Cause cause) {
            List<Absence> absences = DisclosureItem.catalogue().entries(Setting.COMMUNE).stream()
                    .map(item -> new Absence(item, cause, "Có căn cứ"))
                    .toList();
            boolean named = cause != Absence.Cause.WORK_SECRET && cause != Absence.Cause.BUSINESS_SECRET;
            assertThat(after2026("L10-11-item-disclosed", nothingDisclosed().absences(absences), COMMUNE)
                            .verdict())
                    .isEqualTo(named ? Verdict.COMPLIANT : Verdict.NON_COMPLIANT);
        }

        @Test
        void theStateAuditNeedNotHaveAdvisedAnything() {
            Absence audit = new Absence(DisclosureItem.AUDIT_FOLLOW_UP, Absence.Cause.NOT_ARISEN, "Không kiểm toán");
            Absence budget = new Absence(DisclosureItem.BUDGET, Absence.Cause.NOT_ARISEN, "Không có");
            assertThat(after2026("L10-11-item-disclosed", nothingDisclosed().absences(List.of(audit)), COMMUNE)
                            .cautions())
                    .isEmpty();
            assertThat(after2026("L10-11-item-disclosed", nothingDisclosed().absences(List.of(budget)), COMMUNE)
                            .cautions())
                    .containsExactly("not-arisen-doubtful");
        }
    }

    @Nested
    class Article11Clause2 {

        private static final String NORM = "L10-11.2-budget-periodic";

        private final List<Disclosure> disclosures = new ArrayList<>(List.of(
                of(DisclosureItem.BUDGET_DRAFT).build(),
                of(DisclosureItem.BUDGET_ADOPTED).build(),
                of(DisclosureItem.BUDGET_SETTLEMENT).build()));

        private DisclosureBuilder of(DisclosureItem item) {
            return disclosure(item, publication(PublicationForm.POSTING).build());
        }

        private void executionOf(String from, String to) {
            disclosures.add(of(DisclosureItem.BUDGET_EXECUTION)
                    .covers(new Period(LocalDate.parse(from), LocalDate.parse(to)))
                    .build());
        }

        private Finding judged(Period period, LocalDate asOf) {
            return judge(NORM, DossierBuilder.builder().disclosures(disclosures), COMMUNE, period, asOf);
        }

        private void threeQuartersAndTheHalf() {
            executionOf("2026-01-01", "2026-03-31");
            executionOf("2026-04-01", "2026-06-30");
            executionOf("2026-07-01", "2026-09-30");
            executionOf("2026-01-01", "2026-06-30");
        }

        @Test
        void lastYearsFiguresAreOwedInTheFirstQuarterOfThisYear() {
            threeQuartersAndTheHalf();
            Finding missing = judged(Period.year(2026), LocalDate.of(2026, 4, 1));
            assertThat(missing.arguments().get(Argument.ABSENT)).isEqualTo(List.of("2025-Q4", "2025-H2", "2025"));
            assertThat(judged(Period.year(2026), LocalDate.of(2026, 3, 31)).due())
                    .isEqualTo(LocalDate.of(2026, 3, 31));
            executionOf("2025-10-01", "2025-12-31");
            executionOf("2025-07-01", "2025-12-31");
            executionOf("2025-01-01", "2025-12-31");
            assertThat(judged(Period.year(2026), LocalDate.of(2027, 1, 1)).verdict())
                    .isEqualTo(Verdict.COMPLIANT);
        }

        @Test
        void figuresOfPeriodsThatEndedBeforeTheLawAreNotOwed() {
            Period secondHalf = new Period(LocalDate.of(2023, 7, 1), LocalDate.of(2023, 12, 31));
            Finding finding = judged(secondHalf, LocalDate.of(2024, 1, 1));
            assertThat(finding.arguments().get(Argument.ABSENT)).isEqualTo(List.of("2023-Q3"));
        }

        @Test
        void aPeriodShorterThanAYearIsNotAskedForTheYearlyBudget() {
            disclosures.clear();
            Period april = new Period(LocalDate.of(2026, 4, 1), LocalDate.of(2026, 4, 30));
            assertThat(judged(april, LocalDate.of(2026, 5, 1)).reason()).isEqualTo(Reason.NOTHING_TO_JUDGE);
        }

        @Test
        void aDisclosureThatDoesNotSayOfWhichPartOrPeriodItIsLeavesItOpen() {
            disclosures.set(0, of(DisclosureItem.BUDGET).build());
            threeQuartersAndTheHalf();
            executionOf("2025-10-01", "2025-12-31");
            executionOf("2025-07-01", "2025-12-31");
            executionOf("2025-01-01", "2025-12-31");
            assertThat(judged(Period.year(2026), LocalDate.of(2027, 1, 1)).verdict())
                    .isEqualTo(Verdict.UNDETERMINED);
        }
    }

    @Nested
    class Article13Clause2 {

        private Finding posted(boolean culturalHouse) {
            Unit commune = UnitBuilder.builder(COMMUNE)
                    .villages(List.of(VillageBuilder.builder()
                            .code("T1")
                            .hasCulturalHouse(culturalHouse)
                            .build()))
                    .build();
            QuarterlyList list = new QuarterlyList(
                    Period.quarter(2026, 1),
                    Act.on(LocalDate.of(2026, 3, 31)),
                    Set.of(PostingPlace.COMMITTEE_OFFICE, PostingPlace.COMMUNITY_POINT),
                    true);
            return judge(
                    "L10-13.2-quarterly-list",
                    DossierBuilder.builder().quarterlyLists(List.of(list)),
                    commune,
                    Period.quarter(2026, 1),
                    LocalDate.of(2026, 4, 1));
        }

        @Test
        void theListHangsAtTheCulturalHouseOnlyWhereAVillageHasOne() {
            assertThat(posted(true).verdict()).isEqualTo(Verdict.NON_COMPLIANT);
            assertThat(posted(false).verdict()).isEqualTo(Verdict.COMPLIANT);
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
