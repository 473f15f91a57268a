package vn.danchu.consultation;

import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.danchu.compliance.Lawful;
import vn.danchu.compliance.Lawful.Law;
import vn.danchu.record.Act;
import vn.danchu.record.Span;
import vn.danchu.record.Votes;

/**
 * One matter put for the opinion of the people, of staff or of workers.
 *
 * @param id the unit's own reference for it, or null if it has none
 * @param matter what the opinions are on
 * @param title a short title
 * @param basis what has the matter put for opinions where the list does not name it itself
 * @param decidedBy who may decide it, for a commune's matters
 * @param forms the forms used; null if not known, empty if there were none
 * @param otherFormInRegulation whether the unit's regulation names the other form used (L10:54.6, 72.5), or null if not
 *     known
 * @param specialProcedure another law's rule for this matter, or null if there is none
 * @param proposed when the workers' organisation proposed it (L10:71.2)
 * @param plan the plan for taking opinions
 * @param planDisclosed when the plan was disclosed to the people (L10:11.11)
 * @param matterDisclosed when the matter was disclosed to the people (L10:28.2)
 * @param opinions the days on which opinions were taken
 * @param votes the counts, where opinions were counted; {@code returned} is the households that took part
 * @param compiled when the opinions had been compiled
 * @param reportedUp when they were reported to the competent authority (L10:28.4); for an administrative unit the
 *     report's {@code sentToProvince} serves
 * @param summaryPublished when the summary of opinions was made public
 * @param explanationReceived when the commune received the competent authority's explanation (L10:28.4)
 * @param explanationPublished when what was taken up and what not, and why, was made public
 * @param decision the decision
 * @param hearing the hearing of those bound, for matter 8 of L10:25
 * @param administrativeUnit what D321 adds, for a matter of L10:25.4 on an administrative unit; null if it is on none, or not known
 * @param villageFile what the file of a project on a village holds, for such a matter; null if not known
 * @param withFront whether the plan was carried out together with the commune Front committee (L10:28.2)
 * @param withOrganisations whether it was carried out together with the commune's socio-political organisations (L10:28.2)
 * @param villageAct what a project on villages does (D185:12, 13); null if the matter is another, or not known
 * @param askedInCluster whether opinions were taken in the cluster that is joined to a village (D185:13.3.b)
 * @param askedInReceivingVillage whether opinions were taken in the village that receives it (D185:13.3.b)
 */
@Lawful(groups = Law.class)
@RecordBuilder
public record Consultation(
        @Nullable String id,
        @Nullable ConsultationMatter matter,
        @Nullable String title,
        @Nullable MatterBasis basis,
        @Nullable Competence decidedBy,
        @Nullable Set<ConsultationForm> forms,
        @Nullable Boolean otherFormInRegulation,
        @Valid @Nullable SpecialProcedure specialProcedure,
        @Nullable Act proposed,
        @Valid @Nullable ConsultationPlan plan,
        @Nullable Act planDisclosed,
        @Nullable Act matterDisclosed,
        @Nullable Span opinions,
        @Valid @Nullable Votes votes,
        @Nullable Act compiled,
        @Nullable Act reportedUp,
        @Nullable Act summaryPublished,
        @Nullable Act explanationReceived,
        @Nullable Act explanationPublished,
        @Valid @Nullable ConsultedDecision decision,
        @Valid @Nullable Hearing hearing,
        @Valid @Nullable AdministrativeUnitConsultation administrativeUnit,
        @Nullable Set<VillageProjectDocument> villageFile,
        @Nullable Boolean withFront,
        @Nullable Boolean withOrganisations,
        @Nullable VillageAct villageAct,
        @Nullable Boolean askedInCluster,
        @Nullable Boolean askedInReceivingVillage) {

    /** Copies the sets. */
    public Consultation {
        forms = forms == null ? null : Set.copyOf(forms);
        villageFile = villageFile == null ? null : Set.copyOf(villageFile);
    }

    /** When the taking of opinions was finished; null if that is not known. */
    public @Nullable Act closed() {
        if (opinions == null) {
            return null;
        }
        if (opinions.to() != null) {
            return Act.on(opinions.to());
        }
        return opinions.isOngoing() ? Act.notDone() : null;
    }

    /** The day of the decision; null if it is not known or there is none. */
    @Nullable
    LocalDate decidedOn() {
        return decision == null ? null : on(decision.issued());
    }

    private static @Nullable LocalDate on(@Nullable Act act) {
        return act == null ? null : act.on();
    }
}
