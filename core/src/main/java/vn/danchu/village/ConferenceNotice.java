package vn.danchu.village;

import io.soabase.recordbuilder.core.RecordBuilder;
import org.jspecify.annotations.Nullable;
import vn.danchu.record.Act;

/**
 * The notice that calls a residents' conference (D59:11.1).
 *
 * @param sent when it was sent to the households
 */
@RecordBuilder
public record ConferenceNotice(@Nullable Act sent) {}
