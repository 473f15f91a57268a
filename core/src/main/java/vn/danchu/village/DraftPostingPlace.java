package vn.danchu.village;

/** Where a draft convention hangs (D61:9.1). */
public enum DraftPostingPlace {
    /** The cultural and sports house. */
    CULTURAL_AND_SPORTS_HOUSE,
    /** A public notice board. */
    PUBLIC_BOARD,
    /** A community meeting point. */
    COMMUNITY_POINT,
    /** Another place that households can easily reach. */
    OTHER_CONVENIENT_PLACE
}
