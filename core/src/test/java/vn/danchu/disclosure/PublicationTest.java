package vn.danchu.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import vn.danchu.law.Period;
import vn.danchu.record.Span;
import vn.danchu.record.Truth;

/** Where one publication hangs, and which of them a quarter's list has (L10:13.2). */
class PublicationTest {

    private static PublicationBuilder at(PostingPlace... places) {
        return PublicationBuilder.builder().places(Set.copyOf(Arrays.asList(places)));
    }

    @Nested
    class Parts {

        @Test
        void areOneForEachPlaceAndVillage() {
            Publication whole = at(PostingPlace.COMMITTEE_OFFICE, PostingPlace.CULTURAL_HOUSE)
                    .form(PublicationForm.POSTING)
                    .villages(List.of("T1", "T2"))
                    .build();
            assertThat(whole.parts())
                    .hasSize(4)
                    .allMatch(part -> part.form() == PublicationForm.POSTING)
                    .allMatch(
                            part -> part.places().size() == 1 && part.villages().size() == 1)
                    .doesNotHaveDuplicates();
        }

        @Test
        void areItselfWhereItNamesNeither() {
            Publication plain =
                    PublicationBuilder.builder().form(PublicationForm.WEBSITE).build();
            assertThat(plain.parts()).containsExactly(plain);
            Publication none = at().villages(List.of()).build();
            assertThat(none.parts()).containsExactly(none);
            Publication office = at(PostingPlace.COMMITTEE_OFFICE).build();
            assertThat(office.parts()).containsExactly(office);
        }
    }

    @Nested
    class HangsWith {

        private final Publication office = at(PostingPlace.COMMITTEE_OFFICE).build();
        private final Publication unknown = PublicationBuilder.builder().build();

        private Publication house(String... villages) {
            return at(PostingPlace.CULTURAL_HOUSE).villages(List.of(villages)).build();
        }

        private Publication house(@Nullable Boolean everyVillage) {
            return at(PostingPlace.CULTURAL_HOUSE).everyVillage(everyVillage).build();
        }

        @Test
        void theOtherAtEachOfItsPlaces() {
            Publication both = at(PostingPlace.COMMITTEE_OFFICE, PostingPlace.CULTURAL_HOUSE)
                    .villages(List.of("T1"))
                    .build();
            assertThat(both.hangsWith(office)).isEqualTo(Truth.TRUE);
            assertThat(office.hangsWith(both)).isEqualTo(Truth.FALSE);
            assertThat(office.hangsWith(office)).isEqualTo(Truth.TRUE);
            assertThat(office.hangsWith(at().build())).isEqualTo(Truth.FALSE);
        }

        @Test
        void inEachOfItsVillagesWhereThePlaceIsOneOfVillages() {
            assertThat(house("T1", "T2").hangsWith(house("T1"))).isEqualTo(Truth.TRUE);
            assertThat(house("T1").hangsWith(house("T1", "T2"))).isEqualTo(Truth.FALSE);
            assertThat(house(true).hangsWith(house("T1"))).isEqualTo(Truth.TRUE);
            assertThat(house(true).hangsWith(house(true))).isEqualTo(Truth.TRUE);
            assertThat(house(false).hangsWith(house(true))).isEqualTo(Truth.FALSE);
            assertThat(house((Boolean) null).hangsWith(house(true))).isEqualTo(Truth.UNKNOWN);
        }

        @Test
        void orMayWhereVillagesOrPlacesAreNotKnown() {
            assertThat(house((Boolean) null).hangsWith(house("T1"))).isEqualTo(Truth.UNKNOWN);
            assertThat(house("T1").hangsWith(house((Boolean) null))).isEqualTo(Truth.UNKNOWN);
            assertThat(unknown.hangsWith(office)).isEqualTo(Truth.UNKNOWN);
            assertThat(office.hangsWith(unknown)).isEqualTo(Truth.UNKNOWN);
            assertThat(unknown.hangsWith(unknown)).isEqualTo(Truth.UNKNOWN);
        }

        @Test
        void asksForNoVillageAtTheOffice() {
            Publication ofT1 =
                    at(PostingPlace.COMMITTEE_OFFICE).villages(List.of("T1")).build();
            Publication ofT2 =
                    at(PostingPlace.COMMITTEE_OFFICE).villages(List.of("T2")).build();
            assertThat(ofT1.hangsWith(ofT2)).isEqualTo(Truth.TRUE);
        }
    }

    /** Of the second quarter of 2026, 1 April to 30 June. */
    @Nested
    class QuarterlyRows {

        private final Period quarter = new Period(LocalDate.of(2026, 4, 1), LocalDate.of(2026, 6, 30));

        private List<QuarterlyRow> rows(@Nullable LocalDate from, @Nullable LocalDate to) {
            return rows(PublicationBuilder.builder()
                    .form(PublicationForm.POSTING)
                    .span(new Span(from, to, null))
                    .build());
        }

        private List<QuarterlyRow> rows(Publication publication) {
            return QuarterlyRow.of(
                    List.of(DisclosureBuilder.builder()
                            .item(DisclosureItem.WORK_PLANS)
                            .summary("Đường T1")
                            .responsible("Văn phòng")
                            .publications(List.of(publication))
                            .build()),
                    quarter);
        }

        @Test
        void areThePublicationsThatBeganInItOrStillStood() {
            LocalDate first = quarter.from();
            LocalDate last = quarter.to();
            assertThat(rows(first, null)).hasSize(1);
            assertThat(rows(last, null)).hasSize(1);
            assertThat(rows(last.plusDays(1), null)).isEmpty();
            assertThat(rows(first.minusDays(60), first)).hasSize(1);
            assertThat(rows(first.minusDays(60), first.minusDays(1))).isEmpty();
            assertThat(rows(first.minusDays(60), null)).hasSize(1);
            assertThat(rows(null, last)).isEmpty();
        }

        @Test
        void nameItemSummaryFormDaysAndWhoIsResponsible() {
            assertThat(rows(quarter.from(), quarter.to()))
                    .containsExactly(new QuarterlyRow(
                            DisclosureItem.WORK_PLANS.code(),
                            "Đường T1",
                            PublicationForm.POSTING.code(),
                            quarter.from(),
                            quarter.to(),
                            "Văn phòng"));
        }

        @Test
        void needADayAndAnItemButNoForm() {
            assertThat(rows(PublicationBuilder.builder().build())).isEmpty();
            assertThat(rows(PublicationBuilder.builder()
                            .span(new Span(quarter.from(), null, null))
                            .build()))
                    .singleElement()
                    .satisfies(row -> assertThat(row.form()).isNull());
            assertThat(QuarterlyRow.of(List.of(DisclosureBuilder.builder().build()), quarter))
                    .isEmpty();
            assertThat(QuarterlyRow.of(
                            List.of(DisclosureBuilder.builder()
                                    .publications(List.of(PublicationBuilder.builder()
                                            .span(new Span(quarter.from(), null, null))
                                            .build()))
                                    .build()),
                            quarter))
                    .isEmpty();
        }
    }
}
