package vn.danchu.scoring.set;

import java.util.List;
import java.util.Objects;
import vn.danchu.record.Defaulted;

/**
 * A value of a measure, and where it comes from.
 *
 * @param value the value
 * @param origin who or what gave it
 * @param trace what lies behind it: paths into a dossier, norm ids, document numbers; empty if nothing is recorded
 */
public record Measured(
        MeasureValue value,
        @Defaulted Origin origin,
        @Defaulted List<String> trace) {

    /** Where a value comes from. */
    public enum Origin {
        /** Entered by the user. */
        USER,
        /** Read from an activity report's figures. */
        ACTIVITY_REPORT,
        /** Derived from the findings of a compliance report. */
        COMPLIANCE_REPORT,
        /** Counted from a survey. */
        SURVEY,
        /** Rolled up from the results of other units. */
        ROLL_UP
    }

    /** Copies the list; a null origin is the user, a null trace is empty. */
    public Measured {
        Objects.requireNonNull(value, "value");
        origin = origin == null ? Origin.USER : origin;
        trace = trace == null ? List.of() : List.copyOf(trace);
    }

    /** A value entered by the user, without a trace. */
    public static Measured byUser(MeasureValue value) {
        return new Measured(value, Origin.USER, List.of());
    }
}
