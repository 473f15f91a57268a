package vn.danchu.village;

import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.constraints.PositiveOrZero;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.danchu.record.Act;

/**
 * A demand of voters that the People's Committee hold a dialogue conference (L72:43.1, D322:14.1).
 *
 * @param receivedOn when the People's Committee received it; null if not known
 * @param supporters voters who ask for it
 * @param voters all voters of the commune or special zone on that day
 * @param held when the conference asked for was held, whose record is one of the dialogue conferences; where null, it was not if
 *     none of those was held since the demand
 */
@RecordBuilder
public record DialogueDemand(
        @Nullable LocalDate receivedOn,
        @PositiveOrZero @Nullable Integer supporters,
        @PositiveOrZero @Nullable Integer voters,
        @Nullable Act held) {}
