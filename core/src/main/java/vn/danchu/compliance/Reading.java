package vn.danchu.compliance;

/** Readings of ambiguous clauses that a policy may choose instead of the library's default. */
public enum Reading {
    /** A posting's first day counts (default: it does not, Civil Code 91/2015/QH13, art. 147.2). */
    FIRST_DAY_OF_POSTING_COUNTS,
    /** Household ballots within a village only for matter 6, as D59:4.1.c lists (default: also L10:19.1.c). */
    BALLOTS_ONLY_AS_DECREE_LISTS,
    /** What the text sets no day for is due at once (default: PENDING for the time that {@link NoLimit} names). */
    AT_ONCE,
    /**
     * A programme or report for every quarter, half year and year, seven a year (default: one for a longer cycle stands for a
     * shorter one that ends on the same day, L10:39.2, D59:14.3).
     */
    A_PAPER_FOR_EVERY_CYCLE,
    /** Where there is no Council, the copy to the Front committee stays due (default: it falls with the report, L97:4.8). */
    FRONT_COPY_WITHOUT_COUNCIL,
    /**
     * The team that drafts a convention has members of both kinds of organisation that D61:8.2 lists (default: of one of them,
     * since not every village has both).
     */
    EVERY_KIND_ON_DRAFTING_TEAM,
    /**
     * The portal and the postings of L10:13.1 and 13.2 are due for item 11.2, the internal network or posting of L10:48.1 and
     * 48.2 for item 46.3: 13.2 names clause 2, 48 is for the staff, and posting and website are among the forms that the Budget
     * Law leaves open. Default: that law sets the forms (L10:13.6, 48.6, 91.1), and one of those of L83:15.1.b, from 2026 of
     * L89:15.1.b, suffices; where a commune has a portal, L89 demands it as L10:13.1 does.
     */
    BUDGET_FORMS_OF_LAW_10,
    /**
     * Only forms that L83:15.1.b, from 2026 L89:15.1.b, names for certain are forms of the Budget Law. Default: loudspeakers, receptions
     * and press, and a form outside the list of L10:12.1 may be its mass media, sessions or printed matter, and count with a caution.
     */
    BUDGET_FORMS_AS_LISTED,
    /**
     * A board is told of the year's matters however short before its last day it was elected (default: from three months on,
     * L10:40.1.a, 63.1.a, 81.1.d).
     */
    BOARD_INFORMED_HOWEVER_NEW,
    /**
     * A form of L10:13, 48 and 66, and of L83:15.1.b and L89:15.1.b, that information took after its last day counts: they set forms
     * and lengths, and 12.3, 47.2 and 65.2, L83:15.1.c and D73:37 alone a moment. Default: "phải được công khai bằng các hình thức" by that day, so that what began later in
     * a form breaks the norm on it, even where the information was public in time in another.
     */
    LATE_FORMS_COUNT,
    /** Chapter III as amended binds every unit (default: the union of a public unit of L97:5.2 keeps its parts). */
    KEEP_AMENDED_TEXT_EVERYWHERE
}
