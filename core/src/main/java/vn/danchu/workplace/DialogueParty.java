package vn.danchu.workplace;

/** Who takes part in a dialogue and signs its minutes (D145:39.4). */
public enum DialogueParty {
    /** The employer: its legal representative, or the person authorised. */
    EMPLOYER,
    /** The base trade union. */
    UNION,
    /** Another organisation of workers. */
    OTHER_ORGANISATION,
    /** The dialogue group of workers who are members of no organisation. */
    DIALOGUE_GROUP
}
