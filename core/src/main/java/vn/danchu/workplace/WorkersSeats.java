package vn.danchu.workplace;

import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.constraints.PositiveOrZero;
import org.jspecify.annotations.Nullable;

/**
 * The seats of one organisation or group on the workers' side (D145:38.2.b).
 *
 * @param party the union, the other organisation or the dialogue group; null if not known
 * @param represented how many of the employer's workers are its members, or for the group, chose it; null if not known
 * @param seats how many of the workers' side it has; null if not known
 */
@RecordBuilder
public record WorkersSeats(
        @Nullable DialogueParty party,
        @PositiveOrZero @Nullable Integer represented,
        @PositiveOrZero @Nullable Integer seats) {}
