package vn.danchu.compliance;

import static vn.danchu.compliance.Verdict.COMPLIANT;
import static vn.danchu.compliance.Verdict.NON_COMPLIANT;
import static vn.danchu.compliance.Verdict.NOT_APPLICABLE;
import static vn.danchu.compliance.Verdict.PENDING;
import static vn.danchu.compliance.Verdict.UNDETERMINED;

/** Why a verdict is what it is; each has one text per language, the answer to the norm's question. */
public enum Reason {
    /** What the norm asks is so. */
    MET(COMPLIANT),
    /** Not asked for, for a reason that the record gives. */
    EXCUSED(COMPLIANT),
    /** Done in time. */
    IN_TIME(COMPLIANT),
    /** Lasted long enough. */
    LASTED(COMPLIANT),
    /** The share is reached. */
    SHARE_REACHED(COMPLIANT),
    /** The count lies in its bounds. */
    COUNT_RIGHT(COMPLIANT),

    /** What the norm asks is not so. */
    NOT_MET(NON_COMPLIANT),
    /** Not done, and its last day has passed. */
    OVERDUE(NON_COMPLIANT),
    /** Done after its last day. */
    LATE(NON_COMPLIANT),
    /** Ended too early. */
    TOO_SHORT(NON_COMPLIANT),
    /** The share is not reached. */
    SHARE_NOT_REACHED(NON_COMPLIANT),
    /** Fewer than the least allowed. */
    TOO_FEW(NON_COMPLIANT),
    /** More than the most allowed. */
    TOO_MANY(NON_COMPLIANT),
    /** Something the norm lists is absent. */
    ABSENT(NON_COMPLIANT),
    /** Something is there, but not all that the norm asks of it. */
    LACKING(NON_COMPLIANT),
    /** Some came after their last day. */
    SOME_LATE(NON_COMPLIANT),
    /** Something stands that the norm does not allow. */
    NOT_ALLOWED(NON_COMPLIANT),
    /** Something stands that the norm bars. */
    BARRED(NON_COMPLIANT),
    /** Done in the wrong order. */
    WRONG_ORDER(NON_COMPLIANT),
    /** What the record states is not what its numbers or dates give. */
    MISSTATED(NON_COMPLIANT),

    /** The last day has not passed. */
    NOT_YET_DUE(PENDING),
    /** What the duty follows has not happened; it has no last day yet. */
    AWAITS_EVENT(PENDING),

    /** Data is missing. */
    NO_DATA(UNDETERMINED),
    /** Counts contradict each other. */
    COUNTS_CONTRADICT(UNDETERMINED),
    /** Dates are out of order. */
    DATES_CONTRADICT(UNDETERMINED),
    /** Two statements of the records cannot both be so. */
    STATEMENTS_CONTRADICT(UNDETERMINED),
    /** The working calendar has no data for a year that counts. */
    NO_CALENDAR(UNDETERMINED),
    /** The code belongs to another setting than the unit's. */
    OTHER_SETTING(UNDETERMINED),
    /** The law does not settle it, or its wording could not be verified. */
    LAW_UNSETTLED(UNDETERMINED),
    /** The norm met data it could not judge; a fault of the library, logged. */
    FAULT(UNDETERMINED),

    /** A condition of the norm does not hold. */
    CONDITION_FAILS(NOT_APPLICABLE),
    /** The provision was not, or no longer, in force on the day of the fact. */
    NOT_IN_FORCE(NOT_APPLICABLE),
    /** Nothing there to which the norm could apply. */
    NOTHING_TO_JUDGE(NOT_APPLICABLE);

    private final Verdict verdict;
    private final String key;

    Reason(Verdict verdict) {
        this.verdict = verdict;
        this.key = name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    /** The verdict it gives. */
    public Verdict verdict() {
        return verdict;
    }

    /** Its key in the texts: {@code in-time}. */
    public String key() {
        return key;
    }
}
