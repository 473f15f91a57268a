package vn.danchu.disclosure;

import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
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

    /** Places of which every village has its own. */
    static final Set<PostingPlace> IN_VILLAGES = Set.of(PostingPlace.CULTURAL_HOUSE, PostingPlace.COMMUNITY_POINT);

    /** Copies the collections. */
    public Publication {
        places = places == null ? null : Set.copyOf(places);
        villages = villages == null ? null : List.copyOf(villages);
        means = means == null ? null : Set.copyOf(means);
    }

    /** The same at each of its places in each of its villages; itself where it names none. */
    List<Publication> parts() {
        List<Publication> parts = new ArrayList<>();
        for (Publication at : places == null || places.isEmpty() ? List.of(this) : eachPlace(places)) {
            if (villages == null || villages.isEmpty()) {
                parts.add(at);
            } else {
                villages.forEach(village -> parts.add(PublicationBuilder.builder(at)
                        .villages(List.of(village))
                        .build()));
            }
        }
        return parts;
    }

    private List<Publication> eachPlace(Set<PostingPlace> all) {
        return all.stream()
                .map(place ->
                        PublicationBuilder.builder(this).places(Set.of(place)).build())
                .toList();
    }

    /** The day it began; null if not known. */
    @Nullable
    LocalDate from() {
        return span == null ? null : span.from();
    }

    /** Whether it is said to have reached every village. */
    boolean isInEveryVillage() {
        return Truth.of(everyVillage).isTrue();
    }

    /** Whether it hangs wherever the other does, place by place, and where places are of villages in each. */
    Truth hangsWith(Publication part) {
        Truth place = part.places == null || places == null
                ? Truth.UNKNOWN
                : Truth.of(!part.places.isEmpty() && places.containsAll(part.places));
        Truth ofVillages = part.places != null
                ? Truth.of(!Collections.disjoint(IN_VILLAGES, part.places))
                : places != null && IN_VILLAGES.containsAll(places) ? Truth.TRUE : Truth.UNKNOWN;
        return place.and(ofVillages.not().or(inVillagesOf(part)));
    }

    private Truth inVillagesOf(Publication part) {
        if (isInEveryVillage() || part.isInEveryVillage()) {
            return Truth.of(everyVillage);
        }
        return villages == null || part.villages == null
                ? Truth.UNKNOWN
                : Truth.of(villages.containsAll(part.villages));
    }
}
