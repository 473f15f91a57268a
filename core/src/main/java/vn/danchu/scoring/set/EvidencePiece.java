package vn.danchu.scoring.set;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A piece of evidence for a criterion.
 *
 * @param kind what it is, such as {@code plan} or {@code report}; null if not said
 * @param reference its number, address or file name
 * @param dated the day it bears, or null if not known
 * @param added the day it was put into the file, or null if not known
 */
public record EvidencePiece(
        @Nullable String kind,
        String reference,
        @Nullable LocalDate dated,
        @Nullable LocalDate added) {
    /** Names a component that is null and may not be. */
    public EvidencePiece {
        Objects.requireNonNull(reference, "reference");
    }
}
