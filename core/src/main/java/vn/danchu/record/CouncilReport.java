package vn.danchu.record;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A report of the commune People's Committee to the People's Council at a regular session, or where there is no Council to
 * the higher People's Committee (L10:14.3, 23.1, 28.5, 86.4).
 *
 * @param topic what it reports on, or null if not known
 * @param sessionOn the regular session it was made to; null where there is no Council or it is not known
 * @param reported when it was made
 * @param sentToFront when it was sent to the commune Front committee
 */
@RecordBuilder
public record CouncilReport(
        @Nullable Topic topic,
        @Nullable LocalDate sessionOn,
        @Nullable Act reported,
        @Nullable Act sentToFront) {

    /** What is reported on. */
    public enum Topic {
        /** Disclosure of information (L10:14.3). */
        DISCLOSURE,
        /** Commune-wide matters the people decided (L10:23.1). */
        DECISIONS,
        /** Matters put for the people's opinion (L10:28.5). */
        CONSULTATIONS,
        /** Grassroots democracy as a whole, where there is no Council; to 30 June 2025 (L10:86.4, L97:4.8). */
        DEMOCRACY
    }
}
