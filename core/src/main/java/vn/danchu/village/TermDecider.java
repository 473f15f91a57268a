package vn.danchu.village;

/** Who decided that a village head's term is shorter or longer (D185:4.3). */
public enum TermDecider {
    /** The commune People's Committee: by 6 months at most. */
    COMMUNE_COMMITTEE,
    /** The provincial People's Committee: by more. */
    PROVINCIAL_COMMITTEE,
    /** Nobody, or a body the decree does not name. */
    NOBODY
}
