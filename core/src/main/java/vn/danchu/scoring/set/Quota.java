package vn.danchu.scoring.set;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How many units of a population may have the top level: at most a share of those rated at the level below. Both counts
 * are the final ones, after units above the quota have moved down.
 *
 * @param id unique in the set
 * @param title its name
 * @param top code of the limited level
 * @param base code of the level whose number is the whole of the share; units above the quota move to it
 * @param share from 0 to 1
 * @param raisedShare the share where the competent body has raised it, or null if it cannot
 * @param smallBelow a population of fewer units has a fixed number instead; 0 if it has not
 * @param smallMaximum that number
 */
@RecordBuilder
public record Quota(
        String id,
        Label title,
        String top,
        String base,
        BigDecimal share,
        @Nullable BigDecimal raisedShare,
        int smallBelow,
        int smallMaximum) {

    /** Refuses null. */
    public Quota {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(top, "top");
        Objects.requireNonNull(base, "base");
        Objects.requireNonNull(share, "share");
    }
}
