package vn.danchu.scoring.set;

import java.util.List;
import java.util.Objects;
import vn.danchu.record.Defaulted;

/**
 * The stages of a set's process and their deadlines.
 *
 * @param stages the stages the set has, in order; empty if it leaves them open, and then every stage is allowed
 * @param deadlines the deadlines
 */
public record ProcessRules(
        @Defaulted List<ProcessStage> stages, @Defaulted List<Deadline> deadlines) {

    /** Every stage, no deadline. */
    public static final ProcessRules NONE = new ProcessRules(List.of(), List.of());

    /** Copies the lists. */
    public ProcessRules {
        stages = stages == null ? List.of() : List.copyOf(stages);
        deadlines = deadlines == null ? List.of() : List.copyOf(deadlines);
    }

    /** Whether this stage may happen. */
    public boolean has(ProcessStage stage) {
        Objects.requireNonNull(stage, "stage");
        return stages.isEmpty() || stages.contains(stage);
    }

    /** Whether this stage must not be passed over. */
    public boolean requires(ProcessStage stage) {
        Objects.requireNonNull(stage, "stage");
        return stages.contains(stage);
    }
}
