package vn.danchu.compliance;

import java.util.Objects;

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
    NOT_APPLICABLE;

    /** Of several verdicts on one thing the gravest counts: a breach, then what is open, pending, kept, what does not apply. */
    public boolean isGraverThan(Verdict other) {
        return gravity() > Objects.requireNonNull(other, "other").gravity();
    }

    /** 4 for a breach, 0 for what does not apply. */
    int gravity() {
        return switch (this) {
            case NOT_APPLICABLE -> 0;
            case COMPLIANT -> 1;
            case PENDING -> 2;
            case UNDETERMINED -> 3;
            case NON_COMPLIANT -> 4;
        };
    }
}
