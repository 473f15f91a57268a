package vn.danchu.scoring.set;

/** What kind of value a measure has. */
public enum MeasureType {
    /** A whole number, 0 or more. */
    COUNT,
    /** A share, from 0 to 1, given as part and whole; never as a rounded percentage. */
    RATIO,
    /** Yes or no. */
    YES_NO,
    /** A calendar day. */
    DATE,
    /** A decimal number, 0 or more, in a unit that the measure names: points of another scheme, an index, an area. */
    POINTS
}
