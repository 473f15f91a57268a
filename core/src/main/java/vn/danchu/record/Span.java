package vn.danchu.record;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.danchu.law.ContradictionException;

/**
 * Days on which something stood without interruption: a posting, a time for opinions, a term.
 *
 * @param from first day, or null if not known
 * @param to last day, not before the first, or null if it still stands or is not known
 * @param ongoing true if it still stood on the day the record was taken; null if not known
 */
@RecordBuilder
public record Span(
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable Boolean ongoing) {

    /** @throws ContradictionException if the last day is before the first */
    public Span {
        if (from != null && to != null && to.isBefore(from)) {
            throw ContradictionException.reversed("from", from, "to", to);
        }
    }

    /**
     * From the first to the last day.
     *
     * @throws ContradictionException if the last day is before the first
     */
    public static Span of(LocalDate from, LocalDate to) {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        return new Span(from, to, false);
    }

    /** From this day, and still standing. */
    public static Span since(LocalDate from) {
        Objects.requireNonNull(from, "from");
        return new Span(from, null, true);
    }

    /** Whether it is known to have still stood on the day the record was taken. */
    public boolean isOngoing() {
        return Boolean.TRUE.equals(ongoing);
    }

    /** Both as one, where neither the other's first day nor this one's leaves a day between them; else this one alone. */
    public Span joined(Span other) {
        Objects.requireNonNull(other, "other");
        LocalDate begun = other.from;
        if (from == null
                || begun == null
                || !isDated(this)
                || !isDated(other)
                || !adjoins(other)
                || !other.adjoins(this)) {
            return this;
        }
        LocalDate last = to == null || other.to == null ? null : to.isBefore(other.to) ? other.to : to;
        return new Span(begun.isBefore(from) ? begun : from, last, last == null);
    }

    private static boolean isDated(Span span) {
        return span.to != null ? span.from != null : span.isOngoing();
    }

    private boolean adjoins(Span other) {
        return to == null || (other.from != null && !other.from.isAfter(to.plusDays(1)));
    }

    /** Whether it had begun by the end of this day; what had ended by then had begun. */
    public Truth begunBy(LocalDate day) {
        Objects.requireNonNull(day, "day");
        if (from != null) {
            return Truth.of(!from.isAfter(day));
        }
        return to != null && !to.isAfter(day) ? Truth.TRUE : Truth.UNKNOWN;
    }
}
