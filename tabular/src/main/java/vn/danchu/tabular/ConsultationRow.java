package vn.danchu.tabular;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.danchu.consultation.Consultation;

/**
 * A row of a table of consultations: the consultation, and the counts that such tables show beside it.
 *
 * @param consultation the consultation
 * @param opinions opinions given, or null if the row does not say
 * @param takenUp opinions taken up, or null if the row does not say
 */
public record ConsultationRow(
        Consultation consultation,
        @Nullable Long opinions,
        @Nullable Long takenUp) {
    /** Names an argument that is missing. */
    public ConsultationRow {
        Objects.requireNonNull(consultation, "consultation");
    }
}
