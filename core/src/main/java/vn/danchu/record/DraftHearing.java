package vn.danchu.record;

import io.soabase.recordbuilder.core.RecordBuilder;
import org.jspecify.annotations.Nullable;

/**
 * Whom the draft of a democracy regulation was put to, and when each had given an opinion.
 *
 * @param people the people, staff or workers (L10:25.7, 53.8, 71.1.đ); null where the consultations on file say it
 * @param union the union (L10:55.2, 74.2, D145:48.2)
 * @param otherOrganisation the other workers' organisation (L10:74.2, D145:48.2)
 * @param dialogueGroup the workers' dialogue group (D145:48.2)
 */
@RecordBuilder
public record DraftHearing(
        @Nullable Act people,
        @Nullable Act union,
        @Nullable Act otherOrganisation,
        @Nullable Act dialogueGroup) {}
