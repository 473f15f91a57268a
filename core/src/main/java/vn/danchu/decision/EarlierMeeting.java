package vn.danchu.decision;

import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.Valid;
import jakarta.validation.constraints.PositiveOrZero;
import org.jspecify.annotations.Nullable;
import vn.danchu.record.Act;

/**
 * The meeting held on the matter before ballots went out (L10:19.1.b).
 *
 * @param held when it was held; an act known not to be done says that there was none
 * @param households all households of the village
 * @param present representatives present
 */
@RecordBuilder
public record EarlierMeeting(
        @Valid @Nullable Act held,
        @PositiveOrZero @Nullable Integer households,
        @PositiveOrZero @Nullable Integer present) {}
