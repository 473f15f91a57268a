package vn.danchu.record;

import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.constraints.PositiveOrZero;
import org.jspecify.annotations.Nullable;

/**
 * The counts of one vote of household representatives. Counts are of households, one representative each.
 *
 * @param households all households of the village, as frozen at the vote; or null if not known
 * @param present representatives present at a meeting, or null if not known or no meeting
 * @param absent households without a representative present, or null if not known
 * @param issued ballots issued, or null if no ballots were used or not known
 * @param returned ballots returned, or representatives who voted online; null if not known
 * @param inFavour votes in favour, or null if not known
 * @param against votes against, or null if not known
 * @param other abstentions and other opinions, or null if not known
 */
@RecordBuilder
public record Votes(
        @PositiveOrZero @Nullable Integer households,
        @PositiveOrZero @Nullable Integer present,
        @PositiveOrZero @Nullable Integer absent,
        @PositiveOrZero @Nullable Integer issued,
        @PositiveOrZero @Nullable Integer returned,
        @PositiveOrZero @Nullable Integer inFavour,
        @PositiveOrZero @Nullable Integer against,
        @PositiveOrZero @Nullable Integer other) {}
