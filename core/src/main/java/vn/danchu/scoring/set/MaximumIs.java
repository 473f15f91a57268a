package vn.danchu.scoring.set;

/** How a maximum stands to what the parts below it can give: smaller groups, criteria, options, items. */
public enum MaximumIs {
    /** The parts reach it and go no further. */
    REACHED,
    /** The parts can give more; what is above it is cut (trần điểm): several counts share one cap. */
    CAP,
    /** The parts cannot reach it: it is the number that the source prints. */
    AS_PRINTED
}
