package vn.danchu.compliance;

/** What a norm says of a record. */
public enum Verdict {
    /** The norm is kept; kept in the report as evidence. */
    COMPLIANT,
    /** The norm is broken. */
    NON_COMPLIANT,
    /** The duty's time has not run out on the as-of date; the finding carries its due date. */
    PENDING,
    /** Data is missing or contradicts itself; the finding names what. Never a verdict against anyone. */
    UNDETERMINED,
    /** The norm does not bind here; the finding says why. */
    NOT_APPLICABLE
}
