package vn.danchu.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.danchu.disclosure.Cases.COMMUNE;
import static vn.danchu.disclosure.Cases.DECIDED;
import static vn.danchu.disclosure.Cases.circumstances;
import static vn.danchu.disclosure.Cases.disclosure;
import static vn.danchu.disclosure.Cases.publication;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.danchu.compliance.ChecklistRow;
import vn.danchu.compliance.Coverage;
import vn.danchu.dossier.DossierBuilder;
import vn.danchu.law.Period;
import vn.danchu.law.Setting;
import vn.danchu.law.Unit;
import vn.danchu.law.UnitBuilder;
import vn.danchu.record.Document;
import vn.danchu.record.Span;

class DisclosureChecklistTest {

    private static final LocalDate AS_OF = LocalDate.of(2026, 12, 31);

    private static List<ChecklistRow> rows(
            LocalDate asOf, @Nullable List<Disclosure> disclosures, Absence... absences) {
        PublicInformation file = DossierBuilder.builder()
                .unit(COMMUNE)
                .period(Period.year(2026))
                .disclosures(disclosures)
                .absences(List.of(absences))
                .build();
        return DisclosureChecklist.of(file, circumstances(COMMUNE, asOf));
    }

    private static ChecklistRow row(List<ChecklistRow> rows, String item) {
        return rows.stream().filter(row -> row.item().equals(item)).findFirst().orElseThrow();
    }

    @Test
    void severalDisclosuresOfOneItemAreOneRow() {
        Disclosure first = disclosure(
                        DisclosureItem.PROJECTS,
                        publication(PublicationForm.POSTING)
                                .span(Span.of(LocalDate.of(2026, 3, 4), LocalDate.of(2026, 4, 10)))
                                .build())
                .responsible("Công chức địa chính")
                .build();
        Disclosure second = disclosure(
                        DisclosureItem.LAND_FUND,
                        publication(PublicationForm.WEBSITE)
                                .span(Span.of(LocalDate.of(2026, 2, 2), LocalDate.of(2026, 3, 5)))
                                .build())
                .build();
        List<ChecklistRow> rows = rows(AS_OF, List.of(first, second));
        ChecklistRow row = row(rows, "11.3");
        assertThat(rows).hasSize(13);
        assertThat(row.state()).isEqualTo(ChecklistRow.State.DISCLOSED);
        assertThat(row.forms()).containsExactly("12.1.a", "12.1.b");
        assertThat(row.from()).isEqualTo(LocalDate.of(2026, 2, 2));
        assertThat(row.until()).isEqualTo(LocalDate.of(2026, 4, 10));
        assertThat(row.by()).isEqualTo("Công chức địa chính");
        assertThat(Coverage.of(rows)).isEqualTo(new Coverage(1, 13));
    }

    private static List<ChecklistRow> ofASubordinate(@Nullable Boolean ownDemocracy) {
        Unit unit = UnitBuilder.builder()
                .setting(Setting.AGENCY)
                .subordinate(true)
                .ownDemocracy(ownDemocracy)
                .build();
        PublicInformation file = DossierBuilder.builder()
                .unit(unit)
                .period(Period.year(2026))
                .disclosures(List.of())
                .build();
        return DisclosureChecklist.of(file, circumstances(unit, AS_OF));
    }

    @Test
    void aSubordinateUnitWithoutDemocracyOfItsOwnHasNoList() { // L10:4.2
        assertThat(ofASubordinate(false)).isEmpty();
        assertThat(ofASubordinate(true)).hasSize(11);
        assertThat(ofASubordinate(null)).hasSize(11);
    }

    @Test
    void whatIsNotDisclosedInTimeIsOverdueAndCountsAsNotDone() {
        List<Disclosure> unpublished =
                List.of(disclosure(DisclosureItem.PUBLIC_ASSETS).build());
        ChecklistRow onTheLastDay = row(rows(LocalDate.of(2026, 3, 9), unpublished), "11.6");
        ChecklistRow after = row(rows(LocalDate.of(2026, 3, 10), unpublished), "11.6");
        assertThat(onTheLastDay.due()).isEqualTo(LocalDate.of(2026, 3, 9));
        assertThat(onTheLastDay.overdue()).isFalse();
        assertThat(after.overdue()).isTrue();
        assertThat(after.state()).isEqualTo(ChecklistRow.State.NOT_DISCLOSED);
    }

    @Test
    void whatDidNotAriseOrIsSecretIsLeftOutOfTheCoverage() {
        List<ChecklistRow> rows = rows(
                AS_OF,
                List.of(),
                new Absence(
                        DisclosureItem.MILITARY_SERVICE, Absence.Cause.STATE_SECRET, "Danh mục bí mật nhà nước", null),
                new Absence(DisclosureItem.RELIEF_AND_DONATIONS, Absence.Cause.NOT_ARISEN, "Không có thiên tai", null),
                new Absence(DisclosureItem.PUBLIC_ASSETS, Absence.Cause.NOT_ARISEN, null, null));
        assertThat(row(rows, "11.9").state()).isEqualTo(ChecklistRow.State.EXCEPTED);
        assertThat(row(rows, "11.8").state()).isEqualTo(ChecklistRow.State.NOT_ARISEN);
        assertThat(row(rows, "11.6").state()).isEqualTo(ChecklistRow.State.NOT_DISCLOSED);
        assertThat(Coverage.of(rows)).isEqualTo(new Coverage(0, 11));
    }

    @Test
    void whatDidNotAriseIsNotDisclosedByARecordWithoutAPublication() {
        List<ChecklistRow> rows = rows(
                AS_OF,
                List.of(disclosure(DisclosureItem.RELIEF_AND_DONATIONS).build()),
                new Absence(DisclosureItem.RELIEF_AND_DONATIONS, Absence.Cause.NOT_ARISEN, "Không có thiên tai", null));
        assertThat(row(rows, "11.8").state()).isEqualTo(ChecklistRow.State.NOT_ARISEN);
    }

    private static ChecklistRow ofConsultations(Absence... absences) {
        PublicInformation file = DossierBuilder.builder()
                .unit(COMMUNE)
                .period(Period.year(2026))
                .disclosures(List.of())
                .consultations(List.of())
                .democracyRegulations(List.of())
                .absences(List.of(absences))
                .build();
        return row(DisclosureChecklist.of(file, circumstances(COMMUNE, AS_OF)), "11.11");
    }

    /** L10:11.11: what the people were consulted on; where they were consulted on nothing there is nothing to disclose. */
    @Test
    void whereNobodyWasConsultedThereIsNothingOfItToDisclose() {
        assertThat(ofConsultations().state()).isEqualTo(ChecklistRow.State.NOT_ARISEN);
        assertThat(ofConsultations(new Absence(
                                DisclosureItem.MILITARY_SERVICE,
                                Absence.Cause.STATE_SECRET,
                                "Danh mục bí mật nhà nước",
                                null))
                        .state())
                .isEqualTo(ChecklistRow.State.NOT_ARISEN);
        assertThat(ofConsultations(new Absence(DisclosureItem.CONSULTATIONS, null, null, null))
                        .state())
                .isEqualTo(ChecklistRow.State.NOT_ARISEN);
        assertThat(ofConsultations(new Absence(
                                DisclosureItem.CONSULTATIONS,
                                Absence.Cause.STATE_SECRET,
                                "Danh mục bí mật nhà nước",
                                null))
                        .state())
                .isEqualTo(ChecklistRow.State.EXCEPTED);
    }

    @Test
    void aRowHasTheDisclosuresOfItsItemOnly() {
        Disclosure unknown = disclosure(
                        DisclosureItem.PROJECTS,
                        publication(PublicationForm.POSTING).build())
                .item(null)
                .build();
        Disclosure own = disclosure(
                        DisclosureItem.PUBLIC_ASSETS,
                        publication(PublicationForm.WEBSITE)
                                .span(Span.since(LocalDate.of(2026, 3, 4)))
                                .build(),
                        publication(PublicationForm.POSTING).build())
                .build();
        List<ChecklistRow> rows = rows(AS_OF, List.of(unknown, own, own));
        ChecklistRow row = row(rows, "11.6");
        assertThat(row.forms()).containsExactly("12.1.b", "12.1.a");
        assertThat(row.path()).isEqualTo("/disclosures/1");
        assertThat(row.until()).as("it still stands on the website").isNull();
        ChecklistRow other = row(rows, "11.8");
        assertThat(other.forms()).isEmpty();
        assertThat(other.path()).isNull();
        assertThat(other.from()).isNull();
    }

    @Test
    void theEarliestDayByWhichOneIsDueCounts() {
        Disclosure first = disclosure(DisclosureItem.PUBLIC_ASSETS).build();
        Disclosure earlier = disclosure(DisclosureItem.PUBLIC_ASSETS)
                .decision(Document.signed(DECIDED.minusDays(7)))
                .build();
        LocalDate due = LocalDate.of(2026, 3, 2);
        assertThat(row(rows(AS_OF, List.of(first, earlier)), "11.6").due()).isEqualTo(due);
        assertThat(row(rows(AS_OF, List.of(earlier, first)), "11.6").due()).isEqualTo(due);
    }

    @Test
    void anEmptyChecklistIsNotAssessable() {
        List<ChecklistRow> rows = rows(AS_OF, null);
        assertThat(rows).isEmpty();
        assertThat(Coverage.of(rows).assessable()).isFalse();
    }

    @Test
    void theQuarterlyListHasWhatStoodInTheQuarter() {
        Disclosure disclosure = disclosure(
                        DisclosureItem.BUDGET,
                        publication(PublicationForm.POSTING)
                                .span(Span.of(LocalDate.of(2026, 3, 31), LocalDate.of(2026, 4, 30)))
                                .build(),
                        publication(PublicationForm.WEBSITE)
                                .span(Span.since(LocalDate.of(2026, 4, 1)))
                                .build())
                .build();
        assertThat(QuarterlyRow.of(List.of(disclosure), Period.quarter(2026, 1)))
                .extracting(QuarterlyRow::form)
                .containsExactly("12.1.a");
        assertThat(QuarterlyRow.of(List.of(disclosure), Period.quarter(2026, 2)))
                .extracting(QuarterlyRow::form)
                .containsExactly("12.1.a", "12.1.b");
        assertThat(QuarterlyRow.of(List.of(disclosure), Period.quarter(2026, 3)))
                .extracting(QuarterlyRow::form)
                .containsExactly("12.1.b");
    }
}
