package vn.danchu.village;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.danchu.record.Act;

/**
 * The plan of a residents' conference (D59 art. 10).
 *
 * @param drawnUp when it was drawn up
 * @param madeWithFront whether the village head made it together with the Front working committee; null if not known
 * @param contents what it states; null if not known
 * @param sentToCommittee when it was sent to the commune People's Committee
 * @param sentToFront when it was sent to the commune Front committee
 * @param sentToInspectionBoard when it was sent to the people's inspection board
 * @param agreed when they agreed to it; null where the record keeps nothing but the sending
 */
@RecordBuilder
public record ConferencePlan(
        @Nullable Act drawnUp,
        @Nullable Boolean madeWithFront,
        @Nullable Set<Content> contents,
        @Nullable Act sentToCommittee,
        @Nullable Act sentToFront,
        @Nullable Act sentToInspectionBoard,
        @Nullable Act agreed) {

    /** What the plan must state (D59:10.2). */
    public enum Content {
        /** The time. */
        TIME,
        /** The place. */
        PLACE,
        /** What the conference is about. */
        AGENDA,
        /** How it is organised. */
        ORGANISATION
    }

    /** Copies the set. */
    public ConferencePlan {
        contents = contents == null ? null : Set.copyOf(contents);
    }
}
