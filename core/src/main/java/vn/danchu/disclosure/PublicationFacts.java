package vn.danchu.disclosure;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.danchu.compliance.Circumstances;
import vn.danchu.compliance.Fact;
import vn.danchu.law.Identifier;
import vn.danchu.record.Span;
import vn.danchu.record.Truth;

/** What the norms read of one publication. */
final class PublicationFacts {

    static final Fact<Publication, Boolean> POSTING = ofForm(PublicationForm::isPosting);
    static final Fact<Publication, Boolean> NOTICE_TO_ALL =
            ofForm(Set.of(PublicationForm.NOTICE_TO_ALL_STAFF, PublicationForm.NOTICE_TO_ALL_WORKERS)::contains);

    /** On an internal site or system, which only the record can say of the forms that name portals as well. */
    static final Fact<Publication, Boolean> ON_INTERNAL_NETWORK =
            Fact.or(
                    ofForm(form -> form == PublicationForm.INTERNAL_SYSTEM),
                    Fact.and(
                            ofForm(Set.of(
                                    PublicationForm.AGENCY_SYSTEM_OR_WEBSITE,
                                    PublicationForm.ENTERPRISE_SYSTEM_OR_WEBSITE)::contains),
                            Fact.of("/internal", Publication::internal)));

    static final Fact<Publication, LocalDate> FROM = Fact.of("/span/from", Publication::span, Span::from);

    /** Begun by the as-of date. */
    static final Fact<Publication, Boolean> BEGUN = Fact.with(
            "/span/from",
            List.of("/span/from", "/span/to"),
            (publication, circumstances) -> publication.span() == null
                    ? null
                    : publication.span().begunBy(circumstances.asOf()).toBoolean(),
            (publication, circumstances) -> List.of("/span/from"));

    /** Not taken down by the as-of date, or by the end of the period or of the unit if that is earlier. */
    static final Fact<Publication, Boolean> STANDING = Fact.with(
            "/span/to",
            List.of("/span/to", "/span/ongoing", "#/period", "#/unit/endedOn"),
            PublicationFacts::standing,
            (publication, circumstances) ->
                    List.of(publication.span() != null && publication.span().to() != null ? "#/period" : "/span/to"));

    private PublicationFacts() {}

    /** Whether its form is so; a form outside the lists is none of theirs. */
    static Fact<Publication, Boolean> ofForm(Predicate<PublicationForm> so) {
        return Fact.of("/form", publication -> {
            PublicationForm form = publication.form();
            return form != null ? Boolean.valueOf(so.test(form)) : publication.otherForm() == null ? null : false;
        });
    }

    /** Whether it hangs at this place. */
    static Fact<Publication, Boolean> hangsAt(PostingPlace place) {
        return Fact.of("/places", Publication::places).is(places -> places.contains(place));
    }

    /** Where a publication reached. */
    @FunctionalInterface
    interface Reach {
        /** Whether this one did. */
        Truth of(Publication publication);
    }

    /** What says which villages were reached. */
    static final String REACH = "/everyVillage";

    static final Reach ANYWHERE = publication -> Truth.TRUE;
    static final Reach EVERYWHERE = publication -> Truth.of(publication.everyVillage());

    /** In the village with this code. */
    static Reach in(String village) {
        return publication -> {
            List<String> villages = publication.villages();
            return publication.isInEveryVillage() || villages == null
                    ? Truth.of(publication.everyVillage())
                    : Truth.of(holds(villages, village));
        };
    }

    private static boolean holds(List<String> villages, String village) {
        for (int i = 0; i < villages.size(); i++) {
            if (Identifier.same(villages.get(i), village)) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable Boolean standing(Publication publication, Circumstances circumstances) {
        Span span = publication.span();
        if (span == null || span.to() == null) {
            return span == null ? null : span.ongoing();
        }
        LocalDate ended = circumstances.unit().endedOn();
        if (!span.to().isBefore(circumstances.asOf())
                || (ended != null && !span.to().isBefore(ended))) {
            return true;
        }
        return circumstances.period() != null
                ? Boolean.valueOf(!span.to().isBefore(circumstances.period().to()))
                : circumstances.isOfADossier() ? null : Boolean.FALSE;
    }
}
