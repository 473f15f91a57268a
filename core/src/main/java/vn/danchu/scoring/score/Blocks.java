package vn.danchu.scoring.score;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.danchu.scoring.set.Block;
import vn.danchu.scoring.set.Label;
import vn.danchu.scoring.set.MeasureCondition;
import vn.danchu.scoring.set.Message;

/** The blocks of a set, compiled. */
final class Blocks {

    private record Compiled(
            Block block, CompiledCondition when, @Nullable CompiledCondition unless) {}

    private final List<Compiled> blocks;

    Blocks(List<Block> blocks, Slots slots, TallyPlaces places) {
        this.blocks = blocks.stream()
                .map(block -> {
                    MeasureCondition unless = block.unless();
                    return new Compiled(
                            block,
                            CompiledCondition.of(block.when(), slots, places),
                            unless == null ? null : CompiledCondition.of(unless, slots, places));
                })
                .toList();
    }

    /** Lets every block work on the draft: one that may not be rated outdoes one that gets the lowest level, also where it is not known. */
    void apply(RatingDraft draft, Readings readings, PointTally tally) {
        boolean open = false;
        boolean mayNotBeRated = false;
        boolean manual = false;
        boolean lowest = false;
        boolean notRated = false;
        for (Compiled each : blocks) {
            ConditionState state = each.when.test(readings, tally);
            ConditionState exclusion = state != ConditionState.MET || each.unless == null
                    ? ConditionState.NOT_MET
                    : each.unless.test(readings, tally);
            if (exclusion == ConditionState.UNDETERMINED) {
                state = ConditionState.UNDETERMINED;
            } else if (exclusion == ConditionState.MET) {
                manual |= each.block.excluded() == Block.Excluded.MANUAL;
                draft.reasons.add(Message.of(
                        "rating.blockExcluded", "block", each.block.title(), "effect", each.block.excluded()));
                state = ConditionState.NOT_MET;
            } else if (state == ConditionState.MET) {
                notRated |= each.block.effect() == Block.Effect.NOT_RATED;
                lowest |= each.block.effect() == Block.Effect.LOWEST_LEVEL;
            }
            open |= state == ConditionState.UNDETERMINED;
            mayNotBeRated |= state == ConditionState.UNDETERMINED && each.block.effect() == Block.Effect.NOT_RATED;
            draft.outcomes.add(new Rating.Outcome(each.block.id(), each.block.title(), null, state));
        }
        if (notRated) {
            draft.withoutLevel(Rating.State.NOT_RATED, Message.of("rating.notRated", "blocks", met(draft)));
        } else if (lowest && !mayNotBeRated) {
            draft.rated(
                    Rating.State.RATED,
                    draft.grid.last(),
                    Message.of(
                            "rating.blocked",
                            "blocks",
                            met(draft),
                            "level",
                            draft.grid.row(draft.grid.last()).name()));
        } else if (open) {
            draft.withoutLevel(
                    Rating.State.UNDETERMINED, Message.of("rating.blocksUnknown", "measures", readings.missing()));
        } else if (manual) {
            draft.withoutLevel(Rating.State.MANUAL, Message.of("rating.manualAfterExclusion"));
        }
    }

    private static List<Label> met(RatingDraft draft) {
        return draft.outcomes.stream()
                .filter(outcome -> outcome.level() == null && outcome.state() == ConditionState.MET)
                .map(Rating.Outcome::title)
                .toList();
    }
}
