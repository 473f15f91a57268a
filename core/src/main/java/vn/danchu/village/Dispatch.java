package vn.danchu.village;

import io.soabase.recordbuilder.core.RecordBuilder;
import org.jspecify.annotations.Nullable;
import vn.danchu.record.Act;

/**
 * Something that the commune People's Committee sends to the village head and to the Front committee.
 *
 * @param toVillageHead when it was sent to the village head
 * @param toFront when it was sent to the commune Front committee
 */
@RecordBuilder
public record Dispatch(
        @Nullable Act toVillageHead, @Nullable Act toFront) {}
