package vn.danchu.law;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The choice of an employer outside the state sector to apply provisions of chapter IV, section 1 (L10:82.2).
 *
 * @param provisions the provisions chosen, a whole section as one ({@code L10:64-81}), or null if not known, which leaves
 *     open all that could be chosen; a norm of a state enterprise binds when one of them covers the provision of that
 *     section which it is, or which it details
 * @param from the first day of the choice, that of its decision, before which nothing chosen binds; null if not known
 * @param to the last day of the choice, where it was dropped; null while it stands
 * @param unionTold whether the union was told, or null if not known
 * @param announced whether the choice and its contents were made public at the workplace, or null if not known
 */
@RecordBuilder
public record OptIn(
        @Nullable List<Citation> provisions,
        @Nullable Boolean unionTold,
        @Nullable Boolean announced,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {

    /**
     * Copies the list.
     *
     * @throws ContradictionException if it was dropped before its first day
     */
    public OptIn {
        if (from != null && to != null && to.isBefore(from)) {
            throw ContradictionException.reversed("from", from, "to", to);
        }
        provisions = provisions == null ? null : List.copyOf(provisions);
    }

    /** Whether the choice stood on this day, or may have: where its first day is not known, from the beginning. */
    public boolean on(LocalDate day) {
        Objects.requireNonNull(day, "day");
        return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
    }

    /** Whether one of the chosen provisions covers the citation, or may, where they are not known. */
    public boolean mayCover(Citation citation) {
        Objects.requireNonNull(citation, "citation");
        if (provisions == null) {
            return true;
        }
        for (Citation provision : provisions) {
            if (provision.covers(citation)) {
                return true;
            }
        }
        return false;
    }
}
