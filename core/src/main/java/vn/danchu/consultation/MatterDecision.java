package vn.danchu.consultation;

import io.soabase.recordbuilder.core.RecordBuilder;
import org.jspecify.annotations.Nullable;
import vn.danchu.record.Act;

/**
 * An entry of the unit's register of decisions on matters that the people, staff or workers are consulted on first (L10:25, 53,
 * 71.1).
 *
 * @param matter the matter decided, or null if not known
 * @param title a short title
 * @param decided when it was decided
 * @param body which body of the commune decided it; null if not known or not a commune's matter
 * @param consultation id of the consultation on it in the same dossier; null if none is
 *     named: then the one on the same matter whose own decision was made that day
 * @param exemption the rule of another law that lets it be decided without opinions; null if there is none
 */
@RecordBuilder
public record MatterDecision(
        @Nullable ConsultationMatter matter,
        @Nullable String title,
        @Nullable Act decided,
        @Nullable DecidingBody body,
        @Nullable String consultation,
        @Nullable String exemption) {}
