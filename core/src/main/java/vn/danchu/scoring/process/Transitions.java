package vn.danchu.scoring.process;

import static vn.danchu.scoring.process.ProcessState.ANNOUNCED;
import static vn.danchu.scoring.process.ProcessState.APPRAISED;
import static vn.danchu.scoring.process.ProcessState.CANCELLED;
import static vn.danchu.scoring.process.ProcessState.DECIDED;
import static vn.danchu.scoring.process.ProcessState.DRAFT;
import static vn.danchu.scoring.process.ProcessState.EXPLAINED;
import static vn.danchu.scoring.process.ProcessState.NOT_STARTED;
import static vn.danchu.scoring.process.ProcessState.PUBLISHED;
import static vn.danchu.scoring.process.ProcessState.REAPPRAISED;
import static vn.danchu.scoring.process.ProcessState.REGISTERED;
import static vn.danchu.scoring.process.ProcessState.RETURNED;
import static vn.danchu.scoring.process.ProcessState.SUBMITTED;
import static vn.danchu.scoring.process.ProcessState.SUPERIOR_SCORED;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.danchu.scoring.set.Column;
import vn.danchu.scoring.set.ProcessRules;
import vn.danchu.scoring.set.ProcessStage;

/** The table of the process: who may do what, from where, and where it leads. */
final class Transitions {

    private static final Set<ProcessState> WITH_APPRAISER = EnumSet.range(SUBMITTED, SUPERIOR_SCORED);

    private Transitions() {}

    static Actor actor(ProcessStage stage) {
        return switch (stage) {
            case REGISTRATION, SELF_SCORING, PUBLICATION, SUBMISSION, SUPPLEMENT, EXPLANATION -> Actor.UNIT;
            case RETURN, APPRAISAL, SECOND_APPRAISAL -> Actor.APPRAISER;
            case SUPERIOR_SCORING -> Actor.SUPERIOR;
            case DECISION, ANNOUNCEMENT, REPORT, VERIFICATION, CANCELLATION -> Actor.DECIDER;
            case COMPLAINT -> Actor.ANYONE;
        };
    }

    /** The states a stage may come from; stages that the set does not have are passed over. */
    static Set<ProcessState> from(ProcessStage stage, ProcessRules rules) {
        Set<ProcessState> from = EnumSet.noneOf(ProcessState.class);
        switch (stage) {
            case REGISTRATION -> from.add(NOT_STARTED);
            case SELF_SCORING -> {
                from.addAll(EnumSet.of(REGISTERED, CANCELLED));
                addUnless(rules, ProcessStage.REGISTRATION, from, NOT_STARTED);
            }
            case PUBLICATION -> from.add(DRAFT);
            case SUBMISSION -> {
                from.add(PUBLISHED);
                addUnless(rules, ProcessStage.PUBLICATION, from, DRAFT);
            }
            case RETURN, APPRAISAL -> from.add(SUBMITTED);
            case SUPPLEMENT -> from.add(RETURNED);
            case EXPLANATION -> from.add(APPRAISED);
            case SECOND_APPRAISAL -> from.add(EXPLAINED);
            case SUPERIOR_SCORING -> {
                from.addAll(EnumSet.of(APPRAISED, REAPPRAISED));
                addUnless(rules, ProcessStage.APPRAISAL, from, SUBMITTED);
            }
            case DECISION -> {
                from.add(SUPERIOR_SCORED);
                addUnless(rules, ProcessStage.SUPERIOR_SCORING, from, APPRAISED, REAPPRAISED);
                if (!rules.requires(ProcessStage.APPRAISAL)) {
                    addUnless(rules, ProcessStage.SUPERIOR_SCORING, from, SUBMITTED);
                }
            }
            case ANNOUNCEMENT -> from.add(DECIDED);
            case REPORT, CANCELLATION -> from.addAll(EnumSet.of(DECIDED, ANNOUNCED));
            case COMPLAINT, VERIFICATION -> from.addAll(EnumSet.range(PUBLISHED, ANNOUNCED));
        }
        return from;
    }

    private static void addUnless(
            ProcessRules rules, ProcessStage stage, Set<ProcessState> from, ProcessState... states) {
        if (!rules.requires(stage)) {
            from.addAll(Set.of(states));
        }
    }

    /** The state a stage leads to; null if it leaves the state as it is. */
    static @Nullable ProcessState to(ProcessStage stage) {
        return switch (stage) {
            case REGISTRATION -> REGISTERED;
            case SELF_SCORING -> DRAFT;
            case PUBLICATION -> PUBLISHED;
            case SUBMISSION, SUPPLEMENT -> SUBMITTED;
            case RETURN -> RETURNED;
            case APPRAISAL -> APPRAISED;
            case EXPLANATION -> EXPLAINED;
            case SECOND_APPRAISAL -> REAPPRAISED;
            case SUPERIOR_SCORING -> SUPERIOR_SCORED;
            case DECISION -> DECIDED;
            case ANNOUNCEMENT -> ANNOUNCED;
            case CANCELLATION -> CANCELLED;
            case REPORT, COMPLAINT, VERIFICATION -> null;
        };
    }

    /**
     * Whether someone may write points into a column; points written after a decision revoke it. A column belongs to a stage:
     * without the stage no one writes it.
     */
    static boolean mayWrite(Actor actor, Column column, ProcessState state, ProcessRules rules) {
        if (!rules.has(stage(column))) {
            return false;
        }
        boolean decided = state == DECIDED || state == ANNOUNCED;
        return switch (column) {
            case CLAIMED -> actor == Actor.UNIT && (state == DRAFT || state == PUBLISHED || state == RETURNED);
            case COMPUTED -> false;
            case APPRAISED -> actor == Actor.APPRAISER && (state == SUBMITTED || state == APPRAISED || decided);
            case SECOND_APPRAISED ->
                actor == Actor.APPRAISER && (state == EXPLAINED || state == REAPPRAISED || decided);
            case SUPERIOR -> actor == Actor.SUPERIOR && (WITH_APPRAISER.contains(state) || decided);
        };
    }

    /** The stage in which a column is written. */
    private static ProcessStage stage(Column column) {
        return switch (column) {
            case CLAIMED, COMPUTED -> ProcessStage.SELF_SCORING;
            case APPRAISED -> ProcessStage.APPRAISAL;
            case SECOND_APPRAISED -> ProcessStage.SECOND_APPRAISAL;
            case SUPERIOR -> ProcessStage.SUPERIOR_SCORING;
        };
    }

    /** The state that points written into a column lead back to. */
    static ProcessState afterEdit(Column column, ProcessState state) {
        return switch (state) {
            case PUBLISHED -> DRAFT;
            case DECIDED, ANNOUNCED ->
                switch (column) {
                    case SECOND_APPRAISED -> REAPPRAISED;
                    case SUPERIOR -> SUPERIOR_SCORED;
                    default -> APPRAISED;
                };
            default -> state;
        };
    }
}
