package vn.danchu.compliance;

import java.util.List;
import java.util.Objects;
import vn.danchu.calendar.Limit;

/**
 * A number or list that a norm asks with: a limit, a share, a size, the parts of a document. Declared by the rule itself, so
 * that what is shown on the norm's page and hashed into the receipt is what judges.
 *
 * @param kind what it is
 * @param values its value: one number, the two of a share or a limit's number and unit, or codes
 */
public record Parameter(Kind kind, List<String> values) {

    /** What a parameter is. */
    public enum Kind {
        /** A limit: a number and what is counted ({@link Limit.Kind}). */
        LIMIT,
        /** A share: numerator and denominator, "or more". */
        SHARE_OR_MORE,
        /** A share: numerator and denominator, to be exceeded. */
        MORE_THAN_SHARE,
        /** The least count. */
        LEAST,
        /** The greatest count. */
        MOST,
        /** Days that something must last. */
        DAYS,
        /** All of these are asked. */
        ALL_OF,
        /** One of these is allowed. */
        ONE_OF,
        /** At least one of these is asked, beside whatever else there is. */
        ANY_OF,
        /** None of these is allowed. */
        NONE_OF,
        /** The text says how often ("hằng năm", "mỗi quý"), not on which day: the last day of each such time. */
        CYCLE_IN_TEXT,
        /** The text sets no day; the library's reading of one. */
        NO_LIMIT_IN_TEXT
    }

    /** A duty of every year, half year or quarter. */
    static final Parameter CYCLE = new Parameter(Kind.CYCLE_IN_TEXT, List.of());

    /** The reading of a duty for which the text sets no day. */
    static final Parameter NO_LIMIT = new Parameter(Kind.NO_LIMIT_IN_TEXT, List.of());

    /** Copies the list. */
    public Parameter {
        Objects.requireNonNull(kind, "kind");
        values = List.copyOf(Objects.requireNonNull(values, "values"));
    }

    static Parameter of(Limit limit) {
        return new Parameter(
                Kind.LIMIT, List.of(String.valueOf(limit.amount()), limit.kind().name()));
    }

    static Parameter of(Share share) {
        return new Parameter(
                share.inclusive() ? Kind.SHARE_OR_MORE : Kind.MORE_THAN_SHARE,
                List.of(String.valueOf(share.numerator()), String.valueOf(share.denominator())));
    }

    static Parameter of(Kind kind, int number) {
        return new Parameter(kind, List.of(String.valueOf(number)));
    }
}
