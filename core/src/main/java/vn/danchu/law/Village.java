package vn.danchu.law;

import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.PositiveOrZero;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A village or residential group of the commune (L10:2.3).
 *
 * @param code the commune's own code for it
 * @param name its name, or null if not known
 * @param households number of households, or null if not known
 * @param hasCulturalHouse whether it has a cultural house, or null if not known
 * @param formedOn the day it came to be; null if it existed throughout
 * @param endedOn its last day, not before {@code formedOn}; null if it still exists
 * @param formedFrom codes of the villages it came from, empty if it came from none
 * @param mergedInto codes of the villages it became part of, empty if of none
 * @param ethnicMinority whether it is an ethnic-minority community, or null if not known
 */
@RecordBuilder
public record Village(
        @NotBlank String code,
        @Nullable String name,
        @PositiveOrZero @Nullable Integer households,
        @Nullable Boolean hasCulturalHouse,
        @Nullable Boolean ethnicMinority,
        @Nullable LocalDate formedOn,
        @Nullable LocalDate endedOn,
        @Nullable List<String> formedFrom,
        @Nullable List<String> mergedInto) {

    /**
     * Copies the lists.
     *
     * @throws ContradictionException if it ended before it was formed
     */
    public Village {
        if (formedOn != null && endedOn != null && endedOn.isBefore(formedOn)) {
            throw ContradictionException.reversed("formedOn", formedOn, "endedOn", endedOn);
        }
        formedFrom = formedFrom == null ? null : List.copyOf(formedFrom);
        mergedInto = mergedInto == null ? null : List.copyOf(mergedInto);
    }

    /** Whether it existed on this day, as far as is said. */
    public boolean existedOn(LocalDate day) {
        Objects.requireNonNull(day, "day");
        return (formedOn == null || !day.isBefore(formedOn)) && (endedOn == null || !day.isAfter(endedOn));
    }

    /** Whether it existed throughout, as far as is said. */
    boolean existedThroughout() {
        return formedOn == null && endedOn == null;
    }

    /** Its name, or its code where it has none. */
    public String label() {
        return name == null || name.isBlank() ? code : name;
    }
}
