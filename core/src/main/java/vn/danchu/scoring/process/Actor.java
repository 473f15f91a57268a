package vn.danchu.scoring.process;

/** Who acts in the process. */
public enum Actor {
    /** The unit that is scored. */
    UNIT,
    /** The council or office that appraises. */
    APPRAISER,
    /** The level above, where it has points of its own. */
    SUPERIOR,
    /** The body that decides the rating. */
    DECIDER,
    /** Anyone who complains. */
    ANYONE
}
