package vn.danchu.scoring.score;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.danchu.scoring.set.Label;
import vn.danchu.scoring.set.Message;
import vn.danchu.scoring.set.RatingRow;

/**
 * The level a total leads to, and why.
 *
 * @param state whether there is a level
 * @param level its code, or null if there is none
 * @param name its name, or null if there is none
 * @param compared the total as it was compared with the grid, or null if it was not
 * @param row the row of the grid that the total lies in, or null if in none
 * @param conditions every condition and block that was looked at, with what came of it
 * @param reasons why this level and no other
 * @param next what the next better level takes, or null if there is none or nothing to compare
 */
public record Rating(
        State state,
        @Nullable String level,
        @Nullable Label name,
        @Nullable BigDecimal compared,
        @Nullable RatingRow row,
        List<Outcome> conditions,
        List<Message> reasons,
        @Nullable NextLevel next) {

    /** Copies the lists. */
    public Rating {
        Objects.requireNonNull(state, "state");
        conditions = List.copyOf(Objects.requireNonNull(conditions, "conditions"));
        reasons = List.copyOf(Objects.requireNonNull(reasons, "reasons"));
    }

    /** Whether there is a level. */
    public enum State {
        /** The rules give a level. */
        RATED,
        /** The competent body decided the level, as the rules allow. */
        DECIDED,
        /** The rules leave the level to the competent body, which has not decided. */
        MANUAL,
        /** The unit is not to be rated. */
        NOT_RATED,
        /** Points or conditions are not known. */
        UNDETERMINED,
        /** Everything is known, and the text has no level for it: a gap between its levels. */
        NO_LEVEL,
        /** The set has no grid. */
        NO_GRID
    }

    /**
     * What came of a condition or block.
     *
     * @param id its id
     * @param title its name
     * @param level code of the level it was asked for; null for a block
     * @param state for a condition, whether it holds; for a block, {@link ConditionState#NOT_MET} if it does not block
     */
    public record Outcome(String id, Label title, @Nullable String level, ConditionState state) {
        /** Names an argument that is missing. */
        public Outcome {
            Objects.requireNonNull(id, "id");
            Objects.requireNonNull(title, "title");
            Objects.requireNonNull(state, "state");
        }
    }

    /**
     * What the next better level takes.
     *
     * @param level its code
     * @param name its name
     * @param distance the points that the compared total lacks, rounded up where no decimal holds them; 0 if only conditions stand in the way
     * @param reachable whether the criteria that are scored can close the distance
     * @param closing the smallest number of criteria whose full points close the distance, the largest gain first;
     *     empty if nothing is lacking or they cannot
     * @param unmet the conditions of that level that do not hold, or cannot be told
     */
    public record NextLevel(
            String level, Label name, BigDecimal distance, boolean reachable, List<Gain> closing, List<Outcome> unmet) {

        /** Copies the lists. */
        public NextLevel {
            Objects.requireNonNull(level, "level");
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(distance, "distance");
            closing = List.copyOf(Objects.requireNonNull(closing, "closing"));
            unmet = List.copyOf(Objects.requireNonNull(unmet, "unmet"));
        }
    }

    /**
     * What a criterion could still earn.
     *
     * @param criterion its id
     * @param title its name
     * @param points what its full points would add to the compared total
     */
    public record Gain(String criterion, Label title, BigDecimal points) {
        /** Names an argument that is missing. */
        public Gain {
            Objects.requireNonNull(criterion, "criterion");
            Objects.requireNonNull(title, "title");
            Objects.requireNonNull(points, "points");
        }
    }
}
