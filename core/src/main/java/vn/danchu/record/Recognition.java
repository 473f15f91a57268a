package vn.danchu.record;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What the competent body did with a result sent to it.
 *
 * @param receivedOn the day it received the result, or for a convention the complete file; null if not known
 * @param answer when it recognised, or refused with reasons; null if not known
 * @param recognised true if recognised, false if refused, null if not known
 * @param by who recognised or refused; null if not known
 * @param inWriting of a recognition, whether a decision in writing was issued (<i>ban hành quyết định công nhận</i>, L10:21.2);
 *     null if not known
 * @param reasonsGiven whether it refused in writing and with its reasons (L10:21.2), or null if not known
 */
@RecordBuilder
public record Recognition(
        @Nullable LocalDate receivedOn,
        @Nullable Act answer,
        @Nullable Boolean recognised,
        @Nullable Body by,
        @Nullable Boolean inWriting,
        @Nullable Boolean reasonsGiven) {

    /** Whether it is told that it was refused (không công nhận, L10:21.2), by this body or by one that is not told. */
    public boolean isRefusalBy(Body body) {
        Objects.requireNonNull(body, "body");
        return Truth.of(recognised).isFalse() && (by == null || by == body);
    }

    /** Whether it is told that it was recognised (công nhận, L10:21.2), and by this body. */
    public boolean isRecognitionBy(Body body) {
        Objects.requireNonNull(body, "body");
        return Truth.of(recognised).isTrue() && by == body;
    }

    /** Who answers (L10:21.2). */
    public enum Body {
        /** The commune People's Committee, for a convention and for a village head. */
        COMMUNE_COMMITTEE,
        /** The commune Front committee, for members of a board. */
        COMMUNE_FRONT,
        /** Somebody else. */
        OTHER
    }
}
