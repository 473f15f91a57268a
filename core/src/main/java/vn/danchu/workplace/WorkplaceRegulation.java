package vn.danchu.workplace;

import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.Valid;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.danchu.record.Act;

/**
 * The unit's own regulation on practising democracy: of an agency (L10:59.1.a), a state enterprise (L10:81.1.a), or an
 * employer outside the state sector (D145:48).
 *
 * @param issued when it was issued; done false if there is none
 * @param contents the points of D145:37.2 that it fixes; null if not known
 * @param consulted when the workers' representatives were consulted on the draft
 * @param published when it was made public to all workers (D145:48.3)
 * @param withUnion whether it was drawn up together with the union (L10:59.1.a, 81.1.a); null if not known
 * @param withOtherOrganisation whether it was drawn up together with the other organisation of workers (L10:81.1.a); null if not
 *     known
 * @param disclosureFormsStated whether it states the forms of disclosure chosen (D145:43.2); null if not known
 * @param staffConsulted when staff or workers were consulted on the draft (L10:53.8, 71.1.đ); null if not known or if a
 *     consultation in the same dossier says so
 * @param dialogueGroupHeard when the workers' dialogue group had given its opinion (D145:48.2)
 * @param opinionsDeclined whether some of the opinions of the workers' side were not taken up (D145:48.2); null if not known
 * @param reasonsGiven whether the employer stated why; null if not known
 * @param onConference what it fixes about the workers' conference (D145:47.3); null if not known
 */
@RecordBuilder
public record WorkplaceRegulation(
        @Nullable Act issued,
        @Nullable Set<RegulationPoint> contents,
        @Valid @Nullable RepresentativesAct consulted,
        @Nullable Act published,
        @Nullable Boolean withUnion,
        @Nullable Boolean withOtherOrganisation,
        @Nullable Boolean disclosureFormsStated,
        @Nullable Act staffConsulted,
        @Nullable Act dialogueGroupHeard,
        @Nullable Boolean opinionsDeclined,
        @Nullable Boolean reasonsGiven,
        @Nullable Set<ConferencePoint> onConference) {

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

    /** Copies the sets. */
    public WorkplaceRegulation {
        contents = contents == null ? null : Set.copyOf(contents);
        onConference = onConference == null ? null : Set.copyOf(onConference);
    }
}
