package vn.danchu.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.danchu.decision.CommunityDecision;
import vn.danchu.disclosure.DisclosureItem;
import vn.danchu.law.Setting;

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
        assertThat(VI.word("/disclosures/0/publications/0/villages", "T1")).isNull();
    }

    @Test
    void namesTheEntriesBesideWordsThatStandInTheirPlace() {
        assertThat(VI.word("/disclosures/0/publications/0/otherForm", "12.1.b")).endsWith("(điểm b khoản 1 Điều 12)");
        assertThat(VI.word("/villageConventions/0/suspensions/0/otherCause", "12.1.a"))
                .endsWith("(điểm a khoản 1 Điều 12)");
        assertThat(VI.word("/villageConventions/0/suspensions/0/otherCause", "Chậm nộp hồ sơ"))
                .isNull();
    }

    private static final Labels EN = Labels.of(Locale.ENGLISH);

    /** At an act, what is done is what the act is called; elements are counted from one. */
    @ParameterizedTest
    @CsvSource({
        "/disclosures                      , Các lần công khai thông tin",
        "/disclosures/0                    , Các lần công khai thông tin (Công khai 1)",
        "/disclosures/10/decision/signedOn , Ngày ký (Công khai 11)",
        "/disclosures/0/publications/2     , 'Các lần công khai (Công khai 1, Lần công khai 3)'",
        "/disclosures/-                    , Các lần công khai thông tin (thêm một mục)",
        "/disclosures/0/publications/-     , 'Các lần công khai (Công khai 1, thêm một mục)'",
        "/recommendations/0/resultNotified/on, Ngày thông báo kết quả (Kiến nghị 1)",
        "/unit/villages                    , 'Các thôn, tổ dân phố'",
        "/nothing                          , /nothing"
    })
    void aPlaceIsToldByWhatStandsThereAndWhere(String pointer, String told) {
        assertThat(VI.place(pointer)).isEqualTo(told);
    }

    @Test
    void yesAndNoAreWordsWhereADatumIsOneOfThem() {
        assertThat(VI.word("/unit/hasWebsite", "true")).isEqualTo("có");
        assertThat(VI.word("/unit/hasWebsite", "false")).isEqualTo("không");
        assertThat(EN.word("/unit/hasWebsite", "true")).isEqualTo("yes");
        assertThat(EN.word("/unit/hasWebsite", "false")).isEqualTo("no");
        assertThat(VI.word("/unit/hasWebsite", "maybe")).isNull();
    }

    @Test
    void aNameWithoutAHeadingIsSplitIntoItsWords() {
        assertThat(EN.heading(Dossier.class, "villageHeadElections")).isEqualTo("village head elections");
        assertThat(VI.heading(Dossier.class, "noSuchName")).isEqualTo("no such name");
        assertThat(EN.headings()).isEmpty();
        assertThat(EN.words()).isEmpty();
        assertThat(VI.headings()).containsEntry("Document.signedOn", "Ngày ký");
        assertThat(VI.words()).isNotEmpty();
    }

    @Test
    void aConstantIsCalledByItsWordsAndAnEntryOfACatalogueByItsNumber() {
        assertThat(EN.word(CommunityDecision.Personnel.DISMISSAL)).isEqualTo("dismissal");
        assertThat(VI.word(CommunityDecision.Personnel.DISMISSAL)).isEqualTo("Cho thôi");
        assertThat(VI.word(DisclosureItem.DEVELOPMENT_PLAN)).isEqualTo(DisclosureItem.DEVELOPMENT_PLAN.code());
    }

    @Test
    void aPathLeadsToItsTypeThroughItsHeadings() {
        assertThat(VI.type(Dossier.class, "/disclosures/*/item")).isEqualTo(DisclosureItem.class);
        assertThat(VI.type(Dossier.class, "/disclosures/*/nothing")).isNull();
        assertThat(VI.type(Dossier.class, "")).isEqualTo(Dossier.class);
        assertThat(VI.trail(Dossier.class, "/disclosures/*/decision/signedOn"))
                .isEqualTo("Các lần công khai thông tin › Văn bản › Ngày ký");
        assertThat(VI.trail(Dossier.class, "/recommendations/*/resultNotified/on"))
                .startsWith("Kiến nghị của các ban › Ngày thông báo kết quả › ");
    }

    /** No list has ten digits' worth of elements, and what is no number is no place in one. */
    @ParameterizedTest
    @CsvSource({
        "/disclosures/123456789  , Các lần công khai thông tin (Công khai 123456790)",
        "/disclosures/1234567890 , Các lần công khai thông tin",
        "/disclosures/1a         , Các lần công khai thông tin",
        "/disclosures/:          , Các lần công khai thông tin",
        "/disclosures/           , Các lần công khai thông tin",
        "/0                      , /0",
        "/                       , /"
    })
    void onlyANumberIsAPlaceInAList(String pointer, String told) {
        assertThat(VI.place(pointer)).isEqualTo(told);
    }

    @Test
    void aPlaceIsToldInEnglishByTheNames() {
        assertThat(EN.place("/villageHeadElections/1/village")).isEqualTo("village (village head elections 2)");
        assertThat(EN.place("/disclosures/0/publications/-")).isEqualTo("publications (disclosures 1, one more)");
        assertThat(EN.place("/nothing")).isEqualTo("/nothing");
        assertThat(EN.place("")).isEmpty();
    }

    @Test
    void aConstantWithoutAWordIsToldByItsName() {
        assertThat(EN.word("/decisions/0/personnel", "DISMISSAL")).isEqualTo("dismissal");
        assertThat(EN.word(Setting.NON_STATE_EMPLOYER)).isEqualTo("non state employer");
    }
}
