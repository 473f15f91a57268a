package vn.danchu.consultation;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.danchu.record.Act;

/**
 * The commune's report on the people's opinion of a project on an administrative unit (D321:4.3, 4.5, 5.1).
 *
 * @param sentToCouncil when it was sent to the commune People's Council
 * @param sentToProvince when it was sent to the provincial People's Committee
 * @param sentToPortal when it was sent to the commune's portal or website
 * @param contents what it states; null if not known
 * @param portalReceivedOn the day the commune's portal received it; null if not known
 * @param postedOnPortal when the commune's portal posted the result
 */
@RecordBuilder
public record ResultReport(
        @Nullable Act sentToCouncil,
        @Nullable Act sentToProvince,
        @Nullable Act sentToPortal,
        @Nullable Set<Content> contents,
        @Nullable LocalDate portalReceivedOn,
        @Nullable Act postedOnPortal) {

    /** What the report must state. */
    public enum Content {
        /** How opinions were taken. */
        PROCESS,
        /** The number of all households. */
        HOUSEHOLDS,
        /** The number of households that took part. */
        PARTICIPATING,
        /** The number in favour. */
        IN_FAVOUR,
        /** The number against. */
        AGAINST,
        /** Other opinions, if there are any. */
        OTHER_OPINIONS
    }

    /** Copies the set. */
    public ResultReport {
        contents = contents == null ? null : Set.copyOf(contents);
    }

    /** When the portal had it: received, else sent; null if neither is known. */
    @Nullable
    Act reachedPortal() {
        return portalReceivedOn != null ? Act.on(portalReceivedOn) : sentToPortal;
    }
}
