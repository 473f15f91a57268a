package vn.danchu.decision;

/** Who convenes and chairs a residents' meeting or a cluster's meeting (L10:18.1, 18.3, D59:3.1). */
public enum Convener {
    /** The village head. */
    VILLAGE_HEAD,
    /** The provisional village head, sent while the post is vacant (D59:9.3). */
    PROVISIONAL_HEAD,
    /** The election team. */
    ELECTION_TEAM,
    /** The head of the village Front working committee. */
    FRONT_HEAD,
    /** A member of the village Front working committee, appointed or delegated. */
    FRONT_REPRESENTATIVE,
    /** A citizen of standing who resides there, appointed or delegated. */
    CITIZEN_OF_STANDING,
    /** The chair of the commune People's Committee. */
    COMMUNE_CHAIR,
    /** Somebody else. */
    OTHER
}
