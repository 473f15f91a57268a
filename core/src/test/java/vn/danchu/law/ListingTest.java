package vn.danchu.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
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
}
