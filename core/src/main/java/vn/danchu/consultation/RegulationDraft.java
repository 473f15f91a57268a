package vn.danchu.consultation;

import io.soabase.recordbuilder.core.RecordBuilder;
import org.jspecify.annotations.Nullable;
import vn.danchu.record.Act;

/**
 * A draft of the unit's democracy regulation, or of an amendment to it, and who was heard on it (L10:25.7, 55.2, 74.2,
 * D145:48.2).
 *
 * @param amendment whether it amends a regulation, or null if not known
 * @param consultation id of the consultation on it in the same dossier; null if there is none or it is not known
 * @param consulted when the people, staff or workers had been consulted; null if not known or if the consultation says so
 * @param unionHeard when the union had given its opinion
 * @param otherOrganisationHeard when the other workers' organisation had given its opinion
 * @param hasDialogueGroup whether workers have a dialogue group, or null if not known
 * @param dialogueGroupHeard when that group had given its opinion
 * @param opinionsDeclined whether some of these bodies' opinions were not taken up, or null if not known
 * @param reasonsGiven whether the employer stated why, or null if not known
 * @param issued when the regulation or amendment was issued
 * @param withUnion whether the union took part in drawing it up (L10:59.1.a, 81.1.a); null if not known
 * @param withOtherOrganisation whether the other workers' organisation did (L10:81.1.a); null if not known
 */
@RecordBuilder
public record RegulationDraft(
        @Nullable Boolean amendment,
        @Nullable String consultation,
        @Nullable Act consulted,
        @Nullable Act unionHeard,
        @Nullable Act otherOrganisationHeard,
        @Nullable Boolean hasDialogueGroup,
        @Nullable Act dialogueGroupHeard,
        @Nullable Boolean opinionsDeclined,
        @Nullable Boolean reasonsGiven,
        @Nullable Act issued,
        @Nullable Boolean withUnion,
        @Nullable Boolean withOtherOrganisation) {}
