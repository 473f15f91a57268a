package vn.danchu.supervision;

import io.soabase.recordbuilder.core.RecordBuilder;
import org.jspecify.annotations.Nullable;
import vn.danchu.law.Period;
import vn.danchu.record.Act;

/**
 * A board's report on its activity: to the commune Front committee, or in an agency or enterprise to the union (L10:39.3,
 * 44.3, 62.3, 79.3).
 *
 * @param cycle what it is on
 * @param covers the quarter, half year or year it is on
 * @param made when it was made
 * @param atConference when a yearly report was given at the staff or workers' conference
 */
@RecordBuilder
public record BoardReport(
        @Nullable Cycle cycle,
        @Nullable Period covers,
        @Nullable Act made,
        @Nullable Act atConference) {}
