package vn.danchu.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.danchu.disclosure.Cases.COMMUNE;
import static vn.danchu.disclosure.Cases.YEAR_END;
import static vn.danchu.disclosure.Cases.circumstances;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.danchu.compliance.Argument;
import vn.danchu.compliance.Fact;
import vn.danchu.compliance.Outcome;
import vn.danchu.compliance.Reason;
import vn.danchu.dossier.Dossier;
import vn.danchu.dossier.DossierBuilder;
import vn.danchu.record.Document;
import vn.danchu.record.Span;

/** What hangs at the committee's offices for good (L10:13.2), put up by 9 March 2026. */
class PermanentPostingTest {

    private static final LocalDate LAST = LocalDate.of(2026, 3, 9);

    private static Publication posted(@Nullable String from, @Nullable String to, @Nullable Boolean ongoing) {
        return PublicationBuilder.builder()
                .form(PublicationForm.POSTING)
                .places(Set.of(PostingPlace.COMMITTEE_OFFICE))
                .span(new Span(day(from), day(to), ongoing))
                .build();
    }

    private static @Nullable LocalDate day(@Nullable String day) {
        return day == null ? null : LocalDate.parse(day);
    }

    private static Disclosure disclosure(Publication @Nullable ... publications) {
        return DisclosureBuilder.builder()
                .item(DisclosureItem.REGULATION_AND_DUTIES)
                .decision(Document.signed(Cases.DECIDED))
                .publications(publications == null ? null : Arrays.asList(publications))
                .build();
    }

    private static Outcome judged(Disclosure disclosure, Disclosure... others) {
        return judgedBy(LAST, disclosure, others);
    }

    private static Outcome judgedBy(@Nullable LocalDate last, Disclosure disclosure, Disclosure... others) {
        Fact<Publication, Boolean> posted =
                Fact.and(PublicationFacts.POSTING, PublicationFacts.hangsAt(PostingPlace.COMMITTEE_OFFICE));
        Dossier file = DossierBuilder.builder().disclosures(List.of(others)).build();
        return PermanentPosting.of(
                disclosure, posted, last, circumstances(COMMUNE, YEAR_END).within(file));
    }

    private static Object missing(Outcome outcome) {
        return outcome.arguments().get(Argument.MISSING);
    }

    private static final Publication TAKEN_DOWN = posted("2026-03-05", "2026-06-01", null);

    @Test
    void itHangsToThisDayOrWasTakenDownOnTheLastDayOfAny() {
        assertThat(judged(disclosure(posted("2026-03-05", null, true))).reason())
                .isEqualTo(Reason.MET);
        Publication before = posted("2026-03-02", "2026-03-03", null);
        for (Disclosure each : List.of(disclosure(TAKEN_DOWN, before), disclosure(before, TAKEN_DOWN))) {
            assertThat(judged(each).reason()).isEqualTo(Reason.NOT_MET);
            assertThat(judged(each).arguments().get(Argument.DONE)).isEqualTo(LocalDate.of(2026, 6, 1));
        }
        assertThat(missing(judged(disclosure((Publication[]) null)))).isEqualTo(List.of("/publications"));
    }

    @Test
    void whenItWasPutUpMustBeKnown() {
        assertThat(missing(judged(disclosure(posted(null, null, true)))))
                .isEqualTo(List.of("/publications/0/span/from"));
        Publication ended = posted(null, "2026-06-01", null);
        assertThat(missing(judged(disclosure(ended, posted("2026-06-02", null, true)))))
                .isEqualTo(List.of("/publications/0/span/from"));
    }

    @Test
    void anotherOfWhichADayIsNotKnownMayHaveFollowedWithoutABreak() {
        Disclosure undated = disclosure(TAKEN_DOWN, posted(null, null, null));
        List<String> bothDays = List.of("/publications/1/span/from", "/publications/1/span/to");
        assertThat(missing(judged(undated))).isEqualTo(bothDays);
        assertThat(missing(judgedBy(null, undated)))
                .as("whenever it was put up")
                .isEqualTo(bothDays);
        assertThat(missing(judged(disclosure(TAKEN_DOWN, posted(null, "2026-12-31", null)))))
                .isEqualTo(List.of("/publications/1/span/from"));
        assertThat(missing(judged(disclosure(TAKEN_DOWN, posted("2026-06-02", null, null)))))
                .isEqualTo(List.of("/publications/1/span/to"));
        assertThat(judged(disclosure(TAKEN_DOWN, posted(null, "2026-02-01", null)))
                        .reason())
                .as("over before it was put up")
                .isEqualTo(Reason.NOT_MET);
        Publication elsewhere = PublicationBuilder.builder(posted("2026-06-02", null, null))
                .places(Set.of(PostingPlace.CULTURAL_HOUSE))
                .build();
        assertThat(judged(disclosure(TAKEN_DOWN, elsewhere)).reason()).isEqualTo(Reason.NOT_MET);
    }

    private static Disclosure change(@Nullable LocalDate decided) {
        return DisclosureBuilder.builder()
                .item(DisclosureItem.REGULATION_AND_DUTIES)
                .change(true)
                .decision(decided == null ? null : Document.signed(decided))
                .withoutDocument(false)
                .build();
    }

    @Test
    void itHungUntilItsTextWasChangedIfItIsKnownWhenItWasTakenDown() {
        LocalDate changed = LocalDate.of(2026, 6, 2);
        Disclosure down = disclosure(posted("2026-03-05", null, false));
        assertThat(judged(disclosure(TAKEN_DOWN), change(changed)).reason()).isEqualTo(Reason.MET);
        assertThat(judged(disclosure(TAKEN_DOWN), change(changed.plusDays(1))).reason())
                .isEqualTo(Reason.NOT_MET);
        assertThat(missing(judged(down, change(changed)))).isEqualTo(List.of("/publications/0/span/to"));
        assertThat(missing(judged(disclosure(TAKEN_DOWN), change(null))))
                .isEqualTo(List.of("#/disclosures/0/decision"));
    }
}
