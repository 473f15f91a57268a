package vn.danchu.decision;

import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.Valid;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.danchu.record.Act;
import vn.danchu.record.Votes;

/**
 * The meeting of one cluster of homes (L10:18.3); its counts add up to the village's.
 *
 * @param heldOn its day
 * @param chair who chaired it
 * @param votes its counts, of the cluster's own households
 * @param proceedings its course
 * @param reported when its result was reported to the village head, or to whoever convened (L10:18.3, D59:3.1.đ)
 */
@RecordBuilder
public record Cluster(
        @Nullable LocalDate heldOn,
        @Nullable Convener chair,
        @Valid @Nullable Votes votes,
        @Valid @Nullable Proceedings proceedings,
        @Valid @Nullable Act reported) {}
