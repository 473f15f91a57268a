package vn.danchu.village;

import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.constraints.PositiveOrZero;
import org.jspecify.annotations.Nullable;
import vn.danchu.record.Act;

/**
 * The official list of candidates for village head (D59:6.2).
 *
 * @param partyCellConsulted when the party cell committee gave its opinion on the proposed list
 * @param decided when the Front working committee met and fixed the list
 * @param candidates how many stand on it; null if not known
 * @param minutesInForm05 whether the minutes of that meeting are in Form 05; null if not known
 * @param minutesSent when the minutes were sent to the commune People's Committee
 */
@RecordBuilder
public record CandidateList(
        @Nullable Act partyCellConsulted,
        @Nullable Act decided,
        @PositiveOrZero @Nullable Integer candidates,
        @Nullable Boolean minutesInForm05,
        @Nullable Act minutesSent) {}
