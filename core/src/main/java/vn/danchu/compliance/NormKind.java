package vn.danchu.compliance;

/** What a norm asks of a record. */
public enum NormKind {
    /** Something must exist or have been done. */
    PRESENCE,
    /** Something must be done by a day. */
    DEADLINE,
    /** Something must last. */
    DURATION,
    /** Votes must reach a share. */
    THRESHOLD,
    /** A body must be made up in a certain way. */
    COMPOSITION,
    /** Something must take one of the forms the law lists. */
    FORM,
    /** A document must hold certain contents. */
    CONTENT,
    /** A person must, or must not, have certain qualities. */
    ELIGIBILITY,
    /** One thing must come before another. */
    SEQUENCE
}
