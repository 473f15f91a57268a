package vn.danchu.village;

import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.constraints.PositiveOrZero;
import org.jspecify.annotations.Nullable;
import vn.danchu.record.Act;

/**
 * A meeting that could not vote on a convention for want of attendance (D61:10.2.a).
 *
 * @param held when it was held
 * @param present household representatives present
 */
@RecordBuilder
public record FailedMeeting(
        @Nullable Act held, @PositiveOrZero @Nullable Integer present) {}
