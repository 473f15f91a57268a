package vn.danchu.decision;

import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.Valid;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.danchu.record.Act;

/**
 * The plan of a meeting by clusters (D59:3.6).
 *
 * @param reported when the village head reported it to the commune People's Committee
 * @param agreedWithFront when the village Front working committee agreed
 * @param decided when the People's Committee decided it
 * @param contents what it states; null if not known
 */
@RecordBuilder
public record ClusterPlan(
        @Valid @Nullable Act reported,
        @Valid @Nullable Act agreedWithFront,
        @Valid @Nullable Act decided,
        @Nullable Set<Content> contents) {

    /** What the plan of a meeting by clusters states (D59:3.6). */
    public enum Content {
        /** How many clusters there are. */
        CLUSTERS,
        /** Who chairs each cluster, of himself or as a delegate. */
        CHAIRS,
        /** When they are to meet. */
        TIME,
        /** Where they are to meet. */
        PLACE,
        /** Who does what. */
        ASSIGNMENTS,
        /** How each cluster's result is reported. */
        REPORTING,
        /** How the results are merged into that of the village. */
        MERGING
    }

    /** Copies the set. */
    public ClusterPlan {
        contents = contents == null ? null : Set.copyOf(contents);
    }
}
