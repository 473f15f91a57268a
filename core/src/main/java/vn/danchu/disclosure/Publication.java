package vn.danchu.disclosure;

import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.danchu.record.Span;

/**
 * One publication of an item: in one form, from one day.
 *
 * @param form its form
 * @param span the days it stood
 * @param places where it hangs, for a posting
 * @param villages codes of the villages it reached, for postings in villages and what goes through village heads
 * @param everyVillage whether it reached every village; null if only {@code villages} says so
 * @param means how village heads passed it on, for form 12.1.d
 * @param internal whether it stood on an internal site or system and not on a public portal, for forms 47.1.b and 65.1.e
 * @param basis the law or regulation that allows it, for forms 12.1.k, 47.1.g and 65.1.h
 * @param agreed whether the workers' representatives agreed, for form 65.1.g
 * @param inRegulation whether the workplace regulation names the form, for forms 43.2
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
        @Nullable Boolean inRegulation) {

    /** Copies the collections. */
    public Publication {
        places = places == null ? null : Set.copyOf(places);
        villages = villages == null ? null : List.copyOf(villages);
        means = means == null ? null : Set.copyOf(means);
    }

    /** Whether it had begun by the end of this day; one without a first day has. */
    boolean begunBy(LocalDate day) {
        return span == null || span.from() == null || !span.from().isAfter(day);
    }

    /** Whether it is a posting; null if its form is not known. */
    @Nullable
    Boolean isPosting() {
        return form == null ? null : form.isPosting();
    }

    /** Whether it stood on an internal site or system; null if that is not known. */
    @Nullable
    Boolean isOnInternalNetwork() {
        if (form == null) {
            return null;
        }
        return switch (form) {
            case AGENCY_SYSTEM_OR_WEBSITE, ENTERPRISE_SYSTEM_OR_WEBSITE -> internal;
            case INTERNAL_SYSTEM -> true;
            default -> false;
        };
    }

    /** Whether it hangs at least where the other does. */
    boolean reachesAllOf(Publication other) {
        return (other.places == null || (places != null && places.containsAll(other.places)))
                && (Boolean.TRUE.equals(everyVillage)
                        || other.villages == null
                        || (villages != null && villages.containsAll(other.villages)));
    }

    /** Whether it hangs at this place; null if its places are not known. */
    @Nullable
    Boolean hangsAt(PostingPlace place) {
        if (places == null) {
            return null;
        }
        return places.contains(place);
    }

    /** Whether it reached the village; null if not known. */
    @Nullable
    Boolean reached(String village) {
        if (Boolean.TRUE.equals(everyVillage)) {
            return true;
        }
        if (villages == null) {
            return everyVillage;
        }
        return villages.contains(village);
    }
}
