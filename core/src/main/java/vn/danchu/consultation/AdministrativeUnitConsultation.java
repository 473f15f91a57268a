package vn.danchu.consultation;

import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.danchu.record.Span;

/**
 * What Decree 321/2025/NĐ-CP adds to a consultation on an administrative unit. The opinions' span and the counts are the
 * consultation's own.
 *
 * @param level the level of the unit that the project is on, or null if not known
 * @param documentReceivedOn the day the commune received the province's document, or null if not known
 * @param villageByVillage whether opinions were taken in each village, or null if not known
 * @param decreeBallot whether the household ballots followed the decree's form, delivered on paper or electronically; null
 *     if not known
 * @param documents what the documents for consultation were; null if not known
 * @param channels where the documents could be read; null if not known
 * @param documentsPublic the days on which they could be read
 * @param report the commune's report
 * @param projectContinued whether the project went on to the Councils, or null if not known
 * @param petitions petitions about the result; null if not known, empty if there were none
 * @param reportErrors errors in the report; null if not known, empty if there were none
 * @param portalErrors errors in the posted result; null if not known, empty if there were none
 */
@RecordBuilder
public record AdministrativeUnitConsultation(
        @Nullable Level level,
        @Nullable LocalDate documentReceivedOn,
        @Nullable Boolean villageByVillage,
        @Nullable Boolean decreeBallot,
        @Nullable Set<ProjectDocument> documents,
        @Nullable Set<Channel> channels,
        @Nullable Span documentsPublic,
        @Valid @Nullable ResultReport report,
        @Nullable Boolean projectContinued,
        @Nullable List<@Valid ResultPetition> petitions,
        @Nullable List<@Valid ResultCorrection> reportErrors,
        @Nullable List<@Valid ResultCorrection> portalErrors) {

    /** The level of an administrative unit. */
    public enum Level {
        /** Province or city under the central government: counted over the province (D321:5.2, first paragraph). */
        PROVINCE,
        /** Commune, ward or special zone: counted over the commune (D321:5.2, second paragraph). */
        COMMUNE
    }

    /** The documents for consultation (D321:6.2). */
    public enum ProjectDocument {
        /** The draft project (point a). */
        DRAFT_PROJECT,
        /** Its summary (point b). */
        SUMMARY,
        /** The province's plan for taking opinions (point c). */
        PROVINCE_PLAN,
        /** The commune's plan for taking opinions (point c). */
        COMMUNE_PLAN
    }

    /** Where the documents are made known (D321:6.3). */
    public enum Channel {
        /** The Government's portal. */
        GOVERNMENT_PORTAL,
        /** The province's portal or website. */
        PROVINCE_PORTAL,
        /** The commune's portal or website. */
        COMMUNE_PORTAL,
        /** Posted at the commune People's Committee. */
        COMMITTEE_OFFICE,
        /** Posted at the community points. */
        COMMUNITY_POINTS,
        /** Local mass media. */
        LOCAL_MEDIA,
        /** Village meetings. */
        VILLAGE_MEETINGS
    }

    /** Copies the collections. */
    public AdministrativeUnitConsultation {
        documents = documents == null ? null : Set.copyOf(documents);
        channels = channels == null ? null : Set.copyOf(channels);
        petitions = petitions == null ? null : List.copyOf(petitions);
        reportErrors = reportErrors == null ? null : List.copyOf(reportErrors);
        portalErrors = portalErrors == null ? null : List.copyOf(portalErrors);
    }
}
