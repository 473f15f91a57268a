package vn.danchu.village;

import io.soabase.recordbuilder.core.RecordBuilder;
import org.jspecify.annotations.Nullable;
import vn.danchu.record.Act;

/**
 * The commune's own regulation on implementing democracy (L10:35.2.c).
 *
 * @param issued when it was issued
 * @param withFront whether the commune Front committee took part in drawing it up; null if not known
 */
@RecordBuilder
public record DemocracyRegulation(
        @Nullable Act issued, @Nullable Boolean withFront) {}
