package vn.danchu.scoring.process;

/** Where the scoring of one unit stands. */
public enum ProcessState {
    /** Nothing has happened. */
    NOT_STARTED,
    /** The unit has registered. */
    REGISTERED,
    /** The unit scores itself. */
    DRAFT,
    /** The draft result is posted for comment. */
    PUBLISHED,
    /** The file lies with the appraiser. */
    SUBMITTED,
    /** The appraiser has asked for what is missing. */
    RETURNED,
    /** The appraiser has scored. */
    APPRAISED,
    /** The unit has explained. */
    EXPLAINED,
    /** The appraiser has scored again. */
    REAPPRAISED,
    /** The level above has given its points. */
    SUPERIOR_SCORED,
    /** The rating is decided. */
    DECIDED,
    /** The result is published. */
    ANNOUNCED,
    /** The result was cancelled; the scoring starts again. */
    CANCELLED
}
