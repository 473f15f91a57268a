package vn.danchu.village;

import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.danchu.compliance.Lawful;
import vn.danchu.compliance.Lawful.Law;
import vn.danchu.record.Act;

/**
 * A village's residents' conference (L10:33, D59 arts. 10-11).
 *
 * @param village code of the village
 * @param heldOn the day of the conference
 * @param plan its plan
 * @param notice its notice
 * @param convenedByHead whether the village head called it, or the provisional head who runs the village meanwhile; null if
 *     not known
 * @param chairedByHead whether that person chaired it; null if not known
 * @param allHouseholdsCalled whether every household of the village was called to send its representative, whoever then came;
 *     null if not known
 * @param secretaryKeptMinutes whether its secretary kept minutes; null if not known
 * @param steps the steps it had besides the reports; null if not known
 * @param reports the reports given; null if not known
 * @param reportedToCommittee when the head reported the result to the commune People's Committee in writing
 * @param reportedToFront when the head reported it to the commune Front committee in writing
 */
@Lawful(groups = Law.class)
@RecordBuilder
public record ResidentsConference(
        @Nullable String village,
        @Nullable LocalDate heldOn,
        @Valid @Nullable ConferencePlan plan,
        @Valid @Nullable ConferenceNotice notice,
        @Nullable Boolean convenedByHead,
        @Nullable Boolean chairedByHead,
        @Nullable Boolean allHouseholdsCalled,
        @Nullable Boolean secretaryKeptMinutes,
        @Nullable Set<ConferenceStep> steps,
        @Nullable Set<ConferenceReport> reports,
        @Nullable Act reportedToCommittee,
        @Nullable Act reportedToFront) {
    /** Copies the sets. */
    public ResidentsConference {
        steps = steps == null ? null : Set.copyOf(steps);
        reports = reports == null ? null : Set.copyOf(reports);
    }
}
