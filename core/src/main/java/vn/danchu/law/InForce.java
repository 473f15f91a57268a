package vn.danchu.law;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The days on which a provision binds; both ends inclusive.
 *
 * @param from first day in force
 * @param to last day in force, or null while no end is known
 */
public record InForce(LocalDate from, @Nullable LocalDate to) {

    /** @throws IllegalArgumentException if {@code to} is before {@code from} */
    public InForce {
        Objects.requireNonNull(from, "from");
        if (to != null && to.isBefore(from)) {
            throw new IllegalArgumentException("in force to " + to + ", before it is in force from " + from);
        }
    }

    /** In force from this day (inclusive), with no known end. */
    public static InForce from(LocalDate from) {
        return new InForce(from, null);
    }

    /** Whether the provision binds on this day. */
    public boolean on(LocalDate day) {
        Objects.requireNonNull(day, "day");
        return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }

    /** Whether the provision binds on every day of the period. */
    public boolean throughout(Period period) {
        Objects.requireNonNull(period, "period");
        return on(period.from()) && on(period.to());
    }

    /** Whether the provision binds on at least one day of the period. */
    public boolean during(Period period) {
        Objects.requireNonNull(period, "period");
        return !period.to().isBefore(from) && (to == null || !period.from().isAfter(to));
    }
}
