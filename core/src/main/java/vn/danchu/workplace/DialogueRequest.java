package vn.danchu.workplace;

import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.constraints.PositiveOrZero;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.danchu.record.Act;

/**
 * A side's request for a dialogue (D145:40).
 *
 * @param by the side that asks; null if not known
 * @param receivedOn the day the other side received it; null if not known
 * @param legalRepresentativeConsented for a request of the employer, whether its legal representative consented
 * @param consenting for a request of workers, members of their side who consented; null if not known
 * @param answered when the side that was asked answered in writing
 * @param timeAndPlaceAgreed whether the answer agrees on time and place; null if not known
 */
@RecordBuilder
public record DialogueRequest(
        @Nullable Side by,
        @Nullable LocalDate receivedOn,
        @Nullable Boolean legalRepresentativeConsented,
        @PositiveOrZero @Nullable Integer consenting,
        @Nullable Act answered,
        @Nullable Boolean timeAndPlaceAgreed) {

    /** The sides of a dialogue. */
    public enum Side {
        /** The employer's side. */
        EMPLOYER,
        /** The workers' side. */
        WORKERS
    }
}
