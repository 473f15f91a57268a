package vn.danchu.decision;

import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import vn.danchu.record.Act;
import vn.danchu.record.Document;

/**
 * The annulment of a decision, or the request to amend it (L10:22.2).
 *
 * @param ground why
 * @param measure what was done
 * @param by who did it
 * @param document the decision or request
 * @param sentToHead when it was sent to the village head
 * @param sentToFront when it was sent to the commune Front committee
 */
@RecordBuilder
public record Annulment(
        @Nullable Ground ground,
        @Nullable Measure measure,
        @Nullable Body by,
        @Valid @Nullable Document document,
        @Valid @Nullable Act sentToHead,
        @Valid @Nullable Act sentToFront) {

    /** Why a decision cannot stand (L10:22.1.a, 22.1.b). */
    public enum Ground {
        /** Contrary to law, good custom or morals. */
        UNLAWFUL_CONTENT,
        /** Procedure not followed. */
        PROCEDURE,
        /** Another ground; the law knows none on which others than the community may annul. */
        OTHER
    }

    /** What is done about it. */
    public enum Measure {
        /** Annulled. */
        ANNULLED,
        /** The community is asked to amend, supplement or replace it. */
        SENT_BACK
    }

    /** Who acts. */
    public enum Body {
        /** The commune People's Committee. */
        COMMUNE_COMMITTEE,
        /** Somebody else. */
        OTHER
    }
}
