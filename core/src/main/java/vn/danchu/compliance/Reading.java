package vn.danchu.compliance;

/** Readings of ambiguous clauses that a policy may choose instead of the library's default. */
public enum Reading {
    /** A posting's first day counts (default: it does not, Civil Code 91/2015/QH13, art. 147.2). */
    FIRST_DAY_OF_POSTING_COUNTS,
    /** Household ballots within a village only for matter 6, as D59:4.1.c lists (default: also L10:19.1.c). */
    BALLOTS_ONLY_AS_DECREE_LISTS
}
