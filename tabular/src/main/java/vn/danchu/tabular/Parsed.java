package vn.danchu.tabular;

import org.jspecify.annotations.Nullable;

/**
 * What a cell says: a value, a problem, or a value with a note.
 *
 * @param value the value, or null if there is none
 * @param problem what to tell, or null if there is nothing to tell
 * @param allowed what may stand in the cell; empty when the remedy says it
 * @param suggestion the allowed value most like what was found, or null
 * @param part the part of the cell that the problem is of; null where it is of the whole cell
 * @param <V> the value
 */
record Parsed<V>(
        @Nullable V value,
        @Nullable ProblemCode problem,
        String allowed,
        @Nullable String suggestion,
        @Nullable String part) {

    Parsed(@Nullable V value, @Nullable ProblemCode problem, String allowed, @Nullable String suggestion) {
        this(value, problem, allowed, suggestion, null);
    }

    static <V> Parsed<V> of(@Nullable V value) {
        return new Parsed<>(value, null, "", null);
    }

    static <V> Parsed<V> wrong(ProblemCode problem, String allowed) {
        return new Parsed<>(null, problem, allowed, null);
    }

    static <V> Parsed<V> noted(@Nullable V value, ProblemCode note, String allowed) {
        return new Parsed<>(value, note, allowed, null);
    }

    /** The same problem, of another value. */
    <W> Parsed<W> failed() {
        return new Parsed<>(null, problem, allowed, suggestion, part);
    }

    /** The same, its problem being of a part of the cell. */
    Parsed<V> inPart(String partOfCell) {
        return problem == null ? this : new Parsed<>(value, problem, allowed, suggestion, partOfCell);
    }
}
