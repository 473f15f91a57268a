package vn.danchu.village;

/** Who proposed what the convention should say (D61:7). */
public enum Proposer {
    /** The village head (D61:7.1). */
    VILLAGE_HEAD,
    /** A citizen residing in the community (D61:7.2). */
    CITIZEN
}
