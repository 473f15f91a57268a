package vn.danchu.workplace;

import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.Valid;
import jakarta.validation.constraints.PositiveOrZero;
import org.jspecify.annotations.Nullable;
import vn.danchu.record.Act;

/**
 * Ballots sent to all staff or workers in place of a conference (L10:50.2, 68.2).
 *
 * @param forceMajeure whether force majeure prevented the conference; null if not known
 * @param agreed when the workers' representatives agreed to it
 * @param decided when the head, or the enterprise's authorised representative, decided it
 * @param sent when the ballots were sent to all staff or workers
 * @param issued number of ballots issued; null if not known
 * @param returned number of ballots returned; null if not known
 * @param neededVotes the votes in favour that the unit's own regulation asks of this ballot; null if it is silent, as the
 *     Law is
 */
@RecordBuilder
public record StaffBallot(
        @Nullable Boolean forceMajeure,
        @Valid @Nullable RepresentativesAct agreed,
        @Nullable Act decided,
        @Nullable Act sent,
        @PositiveOrZero @Nullable Integer issued,
        @PositiveOrZero @Nullable Integer returned,
        @PositiveOrZero @Nullable Integer neededVotes) {}
