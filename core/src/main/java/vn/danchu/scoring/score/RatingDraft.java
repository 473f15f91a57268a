package vn.danchu.scoring.score;

import java.util.ArrayList;
import java.util.List;
import vn.danchu.scoring.set.Message;

/** A rating being made: confined to one call of the scorer. */
final class RatingDraft {

    final CompiledGrid grid;
    final List<Rating.Outcome> outcomes = new ArrayList<>();
    final List<Message> reasons = new ArrayList<>();

    private Rating.State state = Rating.State.UNDETERMINED;
    private int rank = -1;

    RatingDraft(CompiledGrid grid) {
        this.grid = grid;
    }

    Rating.State state() {
        return state;
    }

    /** The rank of the level, or -1 while there is none. */
    int rank() {
        return rank;
    }

    /** Whether a block holds, whatever the points. */
    boolean isBlocked() {
        for (Rating.Outcome outcome : outcomes) {
            if (outcome.level() == null && outcome.state() == ConditionState.MET) {
                return true;
            }
        }
        return false;
    }

    void rated(Rating.State to, int level, Message reason) {
        state = to;
        rank = level;
        reasons.add(reason);
    }

    void withoutLevel(Rating.State to, Message reason) {
        rated(to, -1, reason);
    }
}
