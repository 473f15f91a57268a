package vn.danchu.decision;

/** Where a decision is carried out, and whose vote the record keeps (L10:16). */
public enum DecisionScope {
    /** Within one village. */
    VILLAGE,
    /** In the whole commune: the record keeps the result over all villages. */
    COMMUNE,
    /** In the whole commune: the record keeps the vote of one village, which counts in a record of {@link #COMMUNE}. */
    COMMUNE_IN_VILLAGE
}
