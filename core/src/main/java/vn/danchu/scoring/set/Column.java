package vn.danchu.scoring.set;

/** The columns of a score sheet in which points stand. */
public enum Column {
    /** Điểm tự chấm: what the unit claims. */
    CLAIMED,
    /** What the method gives; written by no one. */
    COMPUTED,
    /** Điểm thẩm định, first round. */
    APPRAISED,
    /** Điểm thẩm định, second round, after the unit's explanation. */
    SECOND_APPRAISED,
    /** Điểm của cấp trên. */
    SUPERIOR
}
