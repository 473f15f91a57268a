package vn.danchu.scoring.score;

/** Whether a condition holds. */
public enum ConditionState {
    /** It holds. */
    MET,
    /** It does not hold. */
    NOT_MET,
    /** It cannot be told: a measure or a score is not known. */
    UNDETERMINED;

    static ConditionState of(boolean holds) {
        return holds ? MET : NOT_MET;
    }

    ConditionState not() {
        return switch (this) {
            case MET -> NOT_MET;
            case NOT_MET -> MET;
            case UNDETERMINED -> UNDETERMINED;
        };
    }
}
