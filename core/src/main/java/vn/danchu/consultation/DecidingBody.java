package vn.danchu.consultation;

/** Which body decided a matter put for the people's opinion. */
public enum DecidingBody {
    /** The commune People's Council. */
    COUNCIL,
    /** The commune People's Committee. */
    COMMITTEE,
    /** The chair of the commune People's Committee. */
    CHAIR,
    /** A higher State body. */
    HIGHER_AUTHORITY
}
