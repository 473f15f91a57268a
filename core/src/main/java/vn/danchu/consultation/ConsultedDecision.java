package vn.danchu.consultation;

import io.soabase.recordbuilder.core.RecordBuilder;
import org.jspecify.annotations.Nullable;
import vn.danchu.record.Act;

/**
 * The decision that opinions were taken for (L10:25, 28.3, 28.4, 53, 71.1).
 *
 * @param issued when it was made, or is planned for
 * @param body which body made it; null if not known or not a commune's matter
 * @param departsFromMajority whether it departs from the opinion of the majority, or null if not known
 * @param reasonsGiven whether a decision that departs states why the opinion was not taken up, or null if not known
 */
@RecordBuilder
public record ConsultedDecision(
        @Nullable Act issued,
        @Nullable DecidingBody body,
        @Nullable Boolean departsFromMajority,
        @Nullable Boolean reasonsGiven) {}
