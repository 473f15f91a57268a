package vn.danchu.decision;

/** How people are told of a meeting or of balloting (D59:3.3, 4.4). */
public enum NoticeMeans {
    /** Invitation. */
    INVITATION,
    /** Told directly at each household. */
    DIRECT,
    /** The village's loudspeakers. */
    LOUDSPEAKER,
    /** Telephone. */
    TELEPHONE,
    /** A lawful social network that the village agreed on. */
    AGREED_NETWORK,
    /** Posting at the cultural house and community points; of itself enough for balloting only. */
    POSTING,
    /** Something else. */
    OTHER
}
