package vn.danchu.village;

/** A report given at the residents' conference (L10:33.3). */
public enum ConferenceReport {
    /** The village head's, on the village and on what the community decided. */
    VILLAGE_HEAD,
    /** The Front working committee's, on democracy in village and commune. */
    FRONT_WORKING_COMMITTEE,
    /** That of the member of the people's inspection board elected in the village. */
    INSPECTION_BOARD_MEMBER
}
