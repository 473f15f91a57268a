package vn.danchu.village;

/** What a decision to suspend a convention states (D61:12.3). */
public enum SuspensionContent {
    /** The reason. */
    REASON,
    /** The time limit for putting it right. */
    TIME_LIMIT
}
