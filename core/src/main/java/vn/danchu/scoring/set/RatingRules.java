package vn.danchu.scoring.set;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import vn.danchu.record.Defaulted;

/**
 * How a total becomes a level.
 *
 * @param grids one grid for all units, or one per class of unit; empty if the set does not rate
 * @param conditionsFail what happens when the total lies in a row whose conditions do not hold; null is
 *     {@link ConditionsFail#NEXT_ROW}
 * @param leftOut how a total is compared when criteria were left out; null is {@link LeftOut#AS_IT_IS}
 * @param blocks what stands in the way
 * @param ceilings no higher than a related subject
 * @param quotas limits over a population
 */
@RecordBuilder
public record RatingRules(
        @Defaulted List<RatingGrid> grids,
        @Defaulted ConditionsFail conditionsFail,
        @Defaulted LeftOut leftOut,
        @Defaulted List<Block> blocks,
        @Defaulted List<Ceiling> ceilings,
        @Defaulted List<Quota> quotas) {

    /** A set that gives points but no level. */
    public static final RatingRules NONE =
            new RatingRules(List.of(), ConditionsFail.NEXT_ROW, LeftOut.AS_IT_IS, List.of(), List.of(), List.of());

    /** Supplies the defaults and copies the lists. */
    public RatingRules {
        grids = grids == null ? List.of() : List.copyOf(grids);
        conditionsFail = conditionsFail == null ? ConditionsFail.NEXT_ROW : conditionsFail;
        leftOut = leftOut == null ? LeftOut.AS_IT_IS : leftOut;
        blocks = blocks == null ? List.of() : List.copyOf(blocks);
        ceilings = ceilings == null ? List.of() : List.copyOf(ceilings);
        quotas = quotas == null ? List.of() : List.copyOf(quotas);
    }

    /** When the total lies in a row whose conditions do not hold. */
    public enum ConditionsFail {
        /** The best lower row whose conditions hold. */
        NEXT_ROW,
        /** The competent body decides the level, with a reason. */
        MANUAL
    }

    /** How a total is compared when criteria were left out. */
    public enum LeftOut {
        /** As it is. */
        AS_IT_IS,
        /** Scaled up to the full maximum: total x full maximum / maximum that applied. */
        SCALED_UP
    }
}
