package vn.danchu.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.danchu.disclosure.Cases.COMMUNE;
import static vn.danchu.disclosure.Cases.disclosure;
import static vn.danchu.disclosure.Cases.judge;
import static vn.danchu.disclosure.Cases.publication;

import java.time.LocalDate;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.danchu.compliance.Argument;
import vn.danchu.compliance.Finding;
import vn.danchu.compliance.Reason;
import vn.danchu.compliance.Verdict;
import vn.danchu.law.Setting;
import vn.danchu.record.Document;
import vn.danchu.record.Span;

/** Hình thức và thời điểm công khai thông tin. */
class Article12Test {

    @Nested
    class Clause1 {

        private static final String NORM = "L10-12.1-form-listed";

        @ParameterizedTest
        @EnumSource
        void thereAreTenFormsAndThoseOfOtherSettingsAreNotAmongThem(PublicationForm form) {
            Publication publication =
                    publication(form).basis("Quy chế thực hiện dân chủ").build();
            Verdict verdict = judge(
                            NORM,
                            disclosure(DisclosureItem.PUBLIC_ASSETS, publication)
                                    .build(),
                            COMMUNE)
                    .verdict();
            boolean ofArticle12 = form.code().startsWith("12.1.");
            assertThat(verdict).isEqualTo(ofArticle12 ? Verdict.COMPLIANT : Verdict.NON_COMPLIANT);
        }

        @Test
        void theyAreTen() {
            assertThat(PublicationForm.catalogue().entries(Setting.COMMUNE))
                    .hasSize(10)
                    .allSatisfy(form -> assertThat(form.listing().citation()).hasToString("L10:" + form.code()));
        }

        @Test
        void anotherFormNamesItsBasis() {
            Publication other =
                    publication(PublicationForm.OTHER_COMMUNE_FORM).basis(" ").build();
            assertThat(judge(
                                    NORM,
                                    disclosure(DisclosureItem.PUBLIC_ASSETS, other)
                                            .build(),
                                    COMMUNE)
                            .path())
                    .isEqualTo("/publications/0/basis");
        }
    }

    @Nested
    class Clause3 {

        private static final String NORM = "L10-12.3-within-5-working-days";

        private Finding published(Document decision, String first) {
            Publication publication = publication(PublicationForm.WEBSITE)
                    .span(Span.since(LocalDate.parse(first)))
                    .build();
            return judge(
                    NORM,
                    disclosure(DisclosureItem.PUBLIC_ASSETS, publication)
                            .decision(decision)
                            .build(),
                    COMMUNE);
        }

        @Test
        void fiveWorkingDaysFromMondayEndOnTheNextMonday() {
            Document monday = Document.signed(LocalDate.of(2026, 3, 2));
            assertThat(published(monday, "2026-03-09").reason()).isEqualTo(Reason.IN_TIME);
            Finding late = published(monday, "2026-03-10");
            assertThat(late.reason()).isEqualTo(Reason.LATE);
            assertThat(late.arguments().get(Argument.DAYS)).isEqualTo(1L);
        }

        @Test
        void aPublicationWithoutADayMayHaveBeenInTime() {
            Publication late = publication(PublicationForm.WEBSITE)
                    .span(Span.since(LocalDate.of(2026, 3, 10)))
                    .build();
            Publication undated =
                    publication(PublicationForm.LETTER_TO_CITIZENS).span(null).build();
            Finding finding = judge(
                    NORM,
                    disclosure(DisclosureItem.PUBLIC_ASSETS, late, undated).build(),
                    COMMUNE);
            assertThat(finding.verdict()).isEqualTo(Verdict.UNDETERMINED);
            assertThat(finding.path()).isEqualTo("/publications/1/span/from");
        }

        @Test
        void aMomentOfAnotherLawIsNamedWithThatLaw() {
            Publication onTheDay = publication(PublicationForm.WEBSITE)
                    .span(Span.since(LocalDate.of(2026, 4, 30)))
                    .build();
            DisclosureBuilder disclosure = disclosure(DisclosureItem.PUBLIC_ASSETS, onTheDay);
            Finding byThisLaw = judge(NORM, disclosure.build(), COMMUNE);
            assertThat(byThisLaw.reason()).isEqualTo(Reason.LATE);
            assertThat(byThisLaw.arguments().get(Argument.BASIS)).isNull();
            assertThat(byThisLaw.cautions()).isEmpty();
            Finding byAnother = judge(
                    NORM,
                    disclosure
                            .specialRule(new SpecialRule("Luật X", LocalDate.of(2026, 4, 30), null, null))
                            .build(),
                    COMMUNE);
            assertThat(byAnother.reason()).isEqualTo(Reason.IN_TIME);
            assertThat(byAnother.arguments().get(Argument.BASIS)).isEqualTo("Luật X");
            assertThat(byAnother.cautions()).containsExactly("moment-of-another-law");
        }

        @Test
        void theNewYearHolidaysOf2026AreNotCounted() {
            // Tết: 16 to 20 February 2026 are days off, so five working days from Friday 13 February end on the 27th.
            Document friday = Document.signed(LocalDate.of(2026, 2, 13));
            assertThat(published(friday, "2026-02-27").reason()).isEqualTo(Reason.IN_TIME);
            assertThat(published(friday, "2026-02-28").reason()).isEqualTo(Reason.LATE);
        }

        @Test
        void aDocumentOfAnotherBodyCountsFromItsReceiptAndSaysSo() {
            Document received = new Document(null, LocalDate.of(2026, 3, 2), LocalDate.of(2026, 3, 5));
            Finding finding = published(received, "2026-03-12");
            assertThat(finding.reason()).isEqualTo(Reason.IN_TIME);
            assertThat(finding.cautions()).containsExactly("hinges-on-receipt");
            assertThat(published(received, "2026-03-09").cautions()).isEmpty();
        }

        @Test
        void informationThatNoDocumentSetsHasNoLimit() {
            Disclosure situation = disclosure(DisclosureItem.PUBLIC_ASSETS)
                    .decision(null)
                    .withoutDocument(true)
                    .build();
            assertThat(judge(NORM, situation, COMMUNE).verdict()).isEqualTo(Verdict.NOT_APPLICABLE);
        }

        @Test
        void aDisclosureOfWhichNothingIsKnownIsUndetermined() {
            Disclosure unknown = DisclosureBuilder.builder().build();
            assertThat(DisclosureNorms.ALL)
                    .filteredOn(norm -> norm.settings().contains(Setting.COMMUNE))
                    .allSatisfy(norm -> assertThat(
                                    judge(norm.id(), unknown, COMMUNE).verdict())
                            .isIn(Verdict.UNDETERMINED, Verdict.NOT_APPLICABLE));
            assertThat(judge(NORM, unknown, COMMUNE).verdict()).isEqualTo(Verdict.UNDETERMINED);
        }
    }
}
