package vn.danchu.record;

import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.Valid;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A unit's own regulation on practising democracy, or an amendment to it, from its draft on: of a commune (L10:35.2.c), an agency
 * (L10:59.1.a), a state enterprise (L10:81.1.a) or an employer outside the state sector (D145:48).
 *
 * @param amendment whether it amends a regulation; null where it is the regulation itself
 * @param issued when it was issued; done false while it is a draft
 * @param consultation id of the consultation on it in the same dossier; null where the matter of one on file says so
 * @param consulted whom the draft was put to
 * @param withFront in a commune, whether the commune Front committee took part in drawing it up (L10:35.2.c); null if not known
 * @param withUnion whether the union took part in drawing it up (L10:59.1.a, 81.1.a); null if not known
 * @param withOtherOrganisation whether the other workers' organisation did (L10:81.1.a); null if not known
 * @param opinionsDeclined whether some opinions of the workers' side were not taken up (D145:48.2); null if not known
 * @param reasonsGiven whether the employer stated why, or null if not known
 * @param contents the points of D145:37.2 that it fixes; null if not known
 * @param disclosureFormsStated whether it states the forms of disclosure chosen (D145:43.2); null if not known
 * @param onConference what it fixes about the workers' conference (D145:47.3); null if not known
 * @param published when it was made public to all workers (D145:48.3)
 */
@RecordBuilder
public record DemocracyRegulation(
        @Nullable Boolean amendment,
        @Nullable Act issued,
        @Nullable String consultation,
        @Valid @Nullable DraftHearing consulted,
        @Nullable Boolean withFront,
        @Nullable Boolean withUnion,
        @Nullable Boolean withOtherOrganisation,
        @Nullable Boolean opinionsDeclined,
        @Nullable Boolean reasonsGiven,
        @Nullable Set<RegulationPoint> contents,
        @Nullable Boolean disclosureFormsStated,
        @Nullable Set<ConferencePoint> onConference,
        @Nullable Act published) {

    /** Copies the sets. */
    public DemocracyRegulation {
        contents = contents == null ? null : Set.copyOf(contents);
        onConference = onConference == null ? null : Set.copyOf(onConference);
    }

    /** What a regulation fixes about the workers' conference (D145:47.3). */
    public enum ConferencePoint {
        /** Form of the conference. */
        FORM,
        /** Its contents. */
        CONTENTS,
        /** Who takes part. */
        PARTICIPANTS,
        /** When it is held. */
        TIME,
        /** Where it is held. */
        PLACE,
        /** Its course. */
        PROCESS,
        /** Who is responsible for what. */
        RESPONSIBILITIES,
        /** How its results are made known. */
        RESULTS_MADE_KNOWN
    }
}
