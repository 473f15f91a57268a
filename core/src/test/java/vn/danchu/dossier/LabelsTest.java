package vn.danchu.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Places of a dossier and the codes that stand in them have words. */
class LabelsTest {

    private static final Labels VI = Labels.of(Locale.forLanguageTag("vi"));

    @Test
    void aCodeHasItsWordWhereItStandsAndWhereItsRecordStands() {
        String office = VI.word("/disclosures/0/publications/0/places", "COMMITTEE_OFFICE");
        assertThat(office).isNotNull().doesNotContain("_");
        assertThat(VI.word("/disclosures/0/publications", "COMMITTEE_OFFICE")).isEqualTo(office);
    }

    @Test
    void aPartThatTheLibraryLettersIsCalledByItsLabelAndAPointOfTheLawByItsPlaceToo() {
        assertThat(VI.word("/disclosures", "11.2.a")).isEqualTo("Dự toán ngân sách trình Hội đồng nhân dân");
        assertThat(VI.word("/disclosures/0/item", "46.3.c")).isNotNull().doesNotContain("46.3");
        assertThat(VI.word("/disclosures", "11.2")).endsWith("(khoản 2 Điều 11)");
        assertThat(VI.word("/disclosures", "64.1.a")).endsWith("(điểm a khoản 1 Điều 64)");
        assertThat(Labels.of(Locale.ENGLISH).word("/disclosures", "64.1.a"))
                .endsWith("(point a, clause 1, article 64)");
    }

    @Test
    void whatIsNoCodeOfAnEnumerationHasNone() {
        assertThat(VI.word("/disclosures/0/publications", "T1")).isNull();
        assertThat(VI.word("/disclosures/0/nothing", "COMMITTEE_OFFICE")).isNull();
    }
}
