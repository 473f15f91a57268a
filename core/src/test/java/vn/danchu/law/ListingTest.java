package vn.danchu.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.danchu.consultation.ConsultationForm;
import vn.danchu.consultation.ConsultationMatter;
import vn.danchu.disclosure.DisclosureItem;
import vn.danchu.disclosure.PublicationForm;

/** What entries are called by the law of the day: L97:4.3, 4.4, 4.6 and 4.7 are in force from 1 July 2025. */
class ListingTest {

    private static final Locale VI = Locale.forLanguageTag("vi");
    private static final LocalDate LAST_BEFORE = LocalDate.of(2025, 6, 30);
    private static final LocalDate FIRST = LocalDate.of(2025, 7, 1);

    @Test
    void theDistrictsLandUsePlanWasConsultedOnUntilLaw97() {
        Listing matter = ConsultationMatter.LAND_USE.listing();
        assertThat(matter.label(VI, LAST_BEFORE)).contains("cấp huyện");
        assertThat(matter.label(VI, FIRST)).doesNotContain("cấp huyện");
        assertThat(matter.label(Locale.ENGLISH, LAST_BEFORE)).contains("district");
        assertThat(matter.label(Locale.ENGLISH, FIRST)).doesNotContain("district");
    }

    @Test
    void theUnionLeavesTheFormsOfAgenciesButForTheUnitsOfArticle5() {
        assertThat(PublicationForm.THROUGH_PARTY_AND_UNION.listing().label(VI, LAST_BEFORE))
                .isEqualTo("Qua tổ chức đảng, Công đoàn");
        assertThat(PublicationForm.THROUGH_PARTY_AND_UNION.listing().label(VI, FIRST))
                .contains("khoản 2 Điều 5");
        assertThat(ConsultationForm.THROUGH_UNION.listing().label(VI, LAST_BEFORE))
                .isEqualTo("Qua Công đoàn, tổ chức đoàn thể khác");
        assertThat(ConsultationForm.THROUGH_UNION.listing().label(VI, FIRST)).contains("khoản 2 Điều 5");
    }

    @Test
    void withoutADayItIsTodaysWording() {
        assertThat(ConsultationMatter.LAND_USE.listing().label(VI))
                .isEqualTo(ConsultationMatter.LAND_USE.listing().label(VI, FIRST));
        assertThat(DisclosureItem.GENERAL_PLANS.listing().label(VI, LAST_BEFORE))
                .as("never in force with the township")
                .contains("đặc khu");
    }

    private static final Listing OF_TWO_AMENDMENTS = new Listing(
            "1.1",
            Citation.parse("L10:1.1"),
            null,
            InForce.from(LocalDate.of(2023, 7, 1)),
            "ba",
            "three",
            List.of(
                    new Listing.Wording(LocalDate.of(2024, 6, 30), "một", "one"),
                    new Listing.Wording(LAST_BEFORE, "hai", "two")));

    @ParameterizedTest
    @CsvSource({
        "2024-06-30, một, one",
        "2024-07-01, hai, two",
        "2025-06-30, hai, two",
        "2025-07-01, ba , three",
        "          , ba , three"
    })
    void eachWordingStandsToItsLastDay(@Nullable LocalDate day, String vi, String en) {
        assertThat(OF_TWO_AMENDMENTS.label(VI, day)).isEqualTo(vi);
        assertThat(OF_TWO_AMENDMENTS.label(Locale.ENGLISH, day)).isEqualTo(en);
    }

    @Test
    void anEntryIsInForceWithItsInstrumentElseOnItsOwnDays() {
        Listing entry = Listing.employer("D145:37.2.a", "a", "b");
        assertThat(entry.citation()).isEqualTo(Citation.parse("D145:37.2.a"));
        assertThat(entry.setting()).isEqualTo(Setting.NON_STATE_EMPLOYER);
        assertThat(entry.inForce()).isEqualTo(InForce.from(LocalDate.of(2021, 2, 1)));
        InForce days = InForce.from(FIRST);
        assertThat(entry.until(LAST_BEFORE, "c", "d").on(days))
                .isEqualTo(new Listing(
                        "37.2.a",
                        entry.citation(),
                        Setting.NON_STATE_EMPLOYER,
                        days,
                        "a",
                        "b",
                        List.of(new Listing.Wording(LAST_BEFORE, "c", "d"))));
    }

    @Test
    void aSubItemIsCitedByTheClauseItStandsBelow() {
        Listing entry = Listing.commune("L10:11.2", "a", "c", "d");
        assertThat(entry.code()).isEqualTo("11.2.a");
        assertThat(entry.citation()).isEqualTo(Citation.parse("L10:11.2"));
        assertThat(entry.setting()).isEqualTo(Setting.COMMUNE);
    }

    @Test
    void aListForEverySettingNamesNone() {
        Listing entry = Listing.general("L10:9.1", "a", "b");
        assertThat(entry.setting()).isNull();
        assertThat(entry.citation()).isEqualTo(Citation.parse("L10:9.1"));
    }
}
