package vn.danchu.village;

import io.soabase.recordbuilder.core.RecordBuilder;
import org.jspecify.annotations.Nullable;
import vn.danchu.record.Act;

/**
 * The plan of a residents' conference (D59 art. 10).
 *
 * @param sentToCommittee when it was sent to the commune People's Committee
 * @param sentToFront when it was sent to the commune Front committee
 * @param sentToInspectionBoard when it was sent to the people's inspection board
 * @param agreed when they agreed to it; null where the record keeps nothing but the sending
 */
@RecordBuilder
public record ConferencePlan(
        @Nullable Act sentToCommittee,
        @Nullable Act sentToFront,
        @Nullable Act sentToInspectionBoard,
        @Nullable Act agreed) {}
