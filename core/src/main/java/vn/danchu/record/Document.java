package vn.danchu.record;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A decision or document.
 *
 * @param number its number, or null if not known
 * @param signedOn the day it was signed, or null if not known
 * @param receivedOn the day the unit received it when another body issued it; null if it is the unit's own or
 *     no receipt was noted, and then the day of signing counts
 */
@RecordBuilder
public record Document(
        @Nullable String number,
        @Nullable LocalDate signedOn,
        @Nullable LocalDate receivedOn) {

    /** A document of the unit's own, signed on this day. */
    public static Document signed(LocalDate day) {
        Objects.requireNonNull(day, "day");
        return new Document(null, day, null);
    }

    /** The day from which the unit could act on it: received, else signed; null if neither is known. */
    public @Nullable LocalDate knownOn() {
        return receivedOn != null ? receivedOn : signedOn;
    }
}
