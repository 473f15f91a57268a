package vn.danchu.record;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the competent body did with a result sent to it.
 *
 * @param receivedOn the day it received the result, or for a convention the complete file; null if not known
 * @param answer when it recognised, or refused with reasons; null if not known
 * @param recognised true if recognised, false if refused, null if not known
 * @param reasonsGiven whether it refused in writing and with its reasons (L10:21.2), or null if not known
 */
@RecordBuilder
public record Recognition(
        @Nullable LocalDate receivedOn,
        @Nullable Act answer,
        @Nullable Boolean recognised,
        @Nullable Boolean reasonsGiven) {}
