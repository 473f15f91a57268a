package vn.danchu.disclosure;

/** Where a posting hangs (L10:13.2, 48.2, 66.2). */
public enum PostingPlace {
    /** Offices of the People's Council and People's Committee of the commune. */
    COMMITTEE_OFFICE,
    /** Cultural house of a village. */
    CULTURAL_HOUSE,
    /** Community meeting point of a village. */
    COMMUNITY_POINT,
    /** Office of the agency or enterprise. */
    OFFICE,
    /** Workplaces of the units directly concerned. */
    WORKPLACE
}
