package vn.danchu.village;

/** Why a village head's term was made shorter or longer (D185:4.3). */
public enum TermReason {
    /** To fit the day on which the village is reorganised. */
    REORGANISATION,
    /** A disaster or epidemic that keeps the election from its day. */
    FORCE_MAJEURE,
    /** A reason the decree does not know. */
    OTHER
}
