package vn.danchu.tabular;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.danchu.decision.CommunityDecision;

/**
 * A row of a table of decisions: the decision, and the resources that such tables show beside it. Null means that the row
 * does not say.
 *
 * @param decision the decision
 * @param total total value, in đồng
 * @param fromBudget from the state budget, in đồng
 * @param fromPeople contributed by the people in money, in đồng
 * @param workDays contributed by the people in days of work
 * @param fromOthers from others, in đồng
 */
public record DecisionRow(
        CommunityDecision decision,
        @Nullable Long total,
        @Nullable Long fromBudget,
        @Nullable Long fromPeople,
        @Nullable Long workDays,
        @Nullable Long fromOthers) {
    /** Names an argument that is missing. */
    public DecisionRow {
        Objects.requireNonNull(decision, "decision");
    }
}
