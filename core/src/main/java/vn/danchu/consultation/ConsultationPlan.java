package vn.danchu.consultation;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.danchu.record.Act;

/**
 * The plan for taking opinions (L10:28.1, 55.1).
 *
 * @param issued when it was issued
 * @param contents what it states; null if not known
 * @param sentToCouncil when it was sent to the commune People's Council
 * @param sentToFront when it was sent to the commune Front committee
 */
@RecordBuilder
public record ConsultationPlan(
        @Nullable Act issued,
        @Nullable Set<Content> contents,
        @Nullable Act sentToCouncil,
        @Nullable Act sentToFront) {

    /** What the plan must state. */
    public enum Content {
        /** The matter. */
        MATTER,
        /** In which form. */
        FORM,
        /** In which way. */
        METHOD,
        /** Within which time. */
        TIME_LIMIT,
        /** Who is responsible. */
        RESPONSIBILITY
    }

    /** Copies the set. */
    public ConsultationPlan {
        contents = contents == null ? null : Set.copyOf(contents);
    }
}
