package vn.danchu.disclosure;

import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.danchu.record.Span;
import vn.danchu.record.Truth;

/**
 * One publication of an item: in one form, from one day.
 *
 * @param form its form
 * @param span the days it stood
 * @param places where it hangs, for a posting
 * @param villages codes of the villages it reached, for postings in villages and what goes through village heads
 * @param everyVillage whether it reached every village; null where {@code villages} lists those it reached
 * @param means how village heads passed it on, for form 12.1.d
 * @param internal whether it stood on an internal site or system and not on a public portal, for forms 47.1.b and 65.1.e
 * @param basis the law or regulation that allows it, for forms 12.1.k, 47.1.g and 65.1.h
 * @param agreed whether the workers' representatives agreed, for form 65.1.g
 * @param inRegulation whether the workplace regulation names the form, for forms 43.2
 * @param otherForm in words, a form that none of the list is and that no law or regulation allows; null if {@code form}
 *     says which it is
 */
@RecordBuilder
public record Publication(
        @Nullable PublicationForm form,
        @Valid @Nullable Span span,
        @Nullable Set<PostingPlace> places,
        @Nullable List<String> villages,
        @Nullable Boolean everyVillage,
        @Nullable Set<VillageMeans> means,
        @Nullable Boolean internal,
        @Nullable String basis,
        @Nullable Boolean agreed,
        @Nullable Boolean inRegulation,
        @Nullable String otherForm) {

    /** Copies the collections. */
    public Publication {
        places = places == null ? null : Set.copyOf(places);
        villages = villages == null ? null : List.copyOf(villages);
        means = means == null ? null : Set.copyOf(means);
    }

    /** Whether it hangs at least where the other does. */
    Truth reachesAllOf(Publication other) {
        Truth hangs = other.places == null
                ? Truth.TRUE
                : places == null ? Truth.UNKNOWN : Truth.of(places.containsAll(other.places));
        Truth reaches = Boolean.TRUE.equals(everyVillage) || other.villages == null
                ? Truth.TRUE
                : villages == null ? Truth.of(everyVillage) : Truth.of(villages.containsAll(other.villages));
        return hangs.and(reaches);
    }
}
