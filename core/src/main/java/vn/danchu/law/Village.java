package vn.danchu.law;

import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.PositiveOrZero;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A village or residential group of the commune (L10:2.3).
 *
 * @param code the commune's own code for it
 * @param name its name, or null if not known
 * @param households number of households, or null if not known
 * @param householdsOn day on which they were counted, or null if not known
 * @param hasCulturalHouse whether it has a cultural house, or null if not known
 * @param ethnicMinority whether it is an ethnic-minority community, or null if not known
 */
@RecordBuilder
public record Village(
        @NotBlank String code,
        @Nullable String name,
        @PositiveOrZero @Nullable Integer households,
        @Nullable LocalDate householdsOn,
        @Nullable Boolean hasCulturalHouse,
        @Nullable Boolean ethnicMinority) {}
