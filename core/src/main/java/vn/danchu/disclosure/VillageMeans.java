package vn.danchu.disclosure;

/** How village heads pass information on to the people (L10:13.4). */
public enum VillageMeans {
    /** At a residents' meeting. */
    RESIDENTS_MEETING,
    /** At meetings of political and social organisations of the village. */
    ORGANISATIONS,
    /** Directly, or in writing to each household. */
    HOUSEHOLDS,
    /** By message to household representatives, or over a lawful social network the community agreed on. */
    MESSAGE_OR_NETWORK
}
