package vn.danchu.village;

/** Whether a convention is new or changes one that stands (D61:13). */
public enum ConventionChange {
    /** The first of its village. */
    NEW,
    /** It amends or supplements one. */
    AMENDMENT,
    /** It replaces one. */
    REPLACEMENT
}
