package vn.danchu.village;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.danchu.record.Act;

/**
 * The notice that calls a residents' conference (D59:11.1).
 *
 * @param sent when it was sent to the households
 * @param contents what it states; null if not known
 * @param means how it reached the households; null if not known
 */
@RecordBuilder
public record ConferenceNotice(
        @Nullable Act sent,
        @Nullable Set<Content> contents,
        @Nullable Set<Means> means) {

    /** What the notice must state (D59:11.1.a). */
    public enum Content {
        /** The time. */
        TIME,
        /** The place. */
        PLACE,
        /** What the conference is about. */
        AGENDA,
        /** Who is called to it. */
        PARTICIPANTS
    }

    /** How the notice reaches the households (D59:11.1.c). */
    public enum Means {
        /** In writing. */
        WRITTEN,
        /** The village's loudspeakers. */
        LOUDSPEAKER,
        /** A lawful social network that the village agreed on. */
        AGREED_NETWORK,
        /** The village head tells each household, where that is necessary. */
        IN_PERSON,
        /** Something else. */
        OTHER
    }

    /** Copies the sets. */
    public ConferenceNotice {
        contents = contents == null ? null : Set.copyOf(contents);
        means = means == null ? null : Set.copyOf(means);
    }
}
