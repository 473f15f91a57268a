package vn.danchu.supervision;

import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.Valid;
import jakarta.validation.constraints.PositiveOrZero;
import org.jspecify.annotations.Nullable;
import vn.danchu.record.Act;

/**
 * The election of an agency's or state enterprise's inspection board (L10:60.1, 77.1; D59:21, 25).
 *
 * @param form how
 * @param proposedByUnion whether the union's executive committee proposed the members
 * @param proposedByOtherOrganisation whether the workers' other organisation did, where there is one (L10:77.1)
 * @param staff staff or workers on the day of election; when null, the unit's number held then too
 * @param larger why there are more than nine members; null if not known, or if there are not
 * @param attending how many staff or workers, or their delegates, attended the conference; guests not counted
 * @param fewestVotes the votes for the member elected with the fewest
 * @param recognised when the union's executive committee recognised the result
 */
@RecordBuilder
public record ConferenceElection(
        @Nullable ElectionForm form,
        @Nullable Boolean proposedByUnion,
        @Nullable Boolean proposedByOtherOrganisation,
        @PositiveOrZero @Nullable Integer staff,
        @Valid @Nullable LargerBoard larger,
        @PositiveOrZero @Nullable Integer attending,
        @PositiveOrZero @Nullable Integer fewestVotes,
        @Nullable Act recognised) {}
