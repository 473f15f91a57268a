package vn.danchu.consultation;

/** What has a matter put for opinions that the list does not name itself (L10:25.9, 53.11, 71.1.e, D145:44.1.d). */
public enum MatterBasis {
    /** A law or other legal document. */
    LAW,
    /** The unit's own democracy regulation. */
    REGULATION,
    /** The request of a competent State body. */
    REQUEST,
    /** The unit's own choice. */
    OWN_CHOICE
}
