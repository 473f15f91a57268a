package vn.danchu.village;

/** Who signed a convention for the village and its Front working committee (D61:6.1). */
public enum Signatory {
    /** The village head. */
    VILLAGE_HEAD,
    /** The provisional head, while the post is vacant. */
    PROVISIONAL_HEAD,
    /** The head of the Front working committee. */
    FRONT_HEAD,
    /** One person who is village head and head of the Front working committee. */
    HEAD_OF_BOTH
}
