package vn.danchu.supervision;

import org.jspecify.annotations.Nullable;
import vn.danchu.compliance.Every;

/** What a programme is for, or a report on (L10:39.2, 62.2, 79.2; D59:14, 22, 26). */
public enum Cycle {
    /** A quarter. */
    QUARTER(Every.QUARTER),
    /** Six months. */
    HALF_YEAR(Every.HALF_YEAR),
    /** A year. */
    YEAR(Every.YEAR),
    /** The board's term. */
    TERM(null),
    /** For reports only: something asked for. */
    ON_REQUEST(null);

    private final @Nullable Every every;

    Cycle(@Nullable Every every) {
        this.every = every;
    }

    @Nullable
    Every every() {
        return every;
    }
}
