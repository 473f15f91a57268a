package vn.danchu.village;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A yearly review of a convention by its community (D61:15.4).
 *
 * @param on the day; null if not known
 * @param onAgreedDay whether that is an important day that the community agreed on; null if not known
 * @param form what it was held as; null if not known
 * @param chairedByHeadWithFront whether the village head chaired it together with the head of the Front working committee;
 *     null if not known
 */
@RecordBuilder
public record ConventionReview(
        @Nullable LocalDate on,
        @Nullable Boolean onAgreedDay,
        @Nullable Form form,
        @Nullable Boolean chairedByHeadWithFront) {

    /** What a review is held as (D61:15.4.b). */
    public enum Form {
        /** A meeting of its own. */
        MEETING,
        /** Part of a conference of the community. */
        CONFERENCE,
        /** Something else. */
        OTHER
    }
}
