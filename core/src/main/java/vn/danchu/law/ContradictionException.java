package vn.danchu.law;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Values that are right one by one and cannot stand together in a record, as a last day before the first. The record is not
 * made.
 */
public final class ContradictionException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final Datum[] found;
    private final Datum[] allowed;

    /**
     * @param found what cannot stand together, the datum that comes first in the record first
     * @param allowed what may stand there instead, each for itself: one of them is enough
     */
    public ContradictionException(List<Datum> found, List<Datum> allowed) {
        super(told(Objects.requireNonNull(found, "found"), ", ") + " cannot stand together; allowed: "
                + told(Objects.requireNonNull(allowed, "allowed"), " | "));
        this.found = found.toArray(Datum[]::new);
        this.allowed = allowed.toArray(Datum[]::new);
    }

    /**
     * A last day that is before the first.
     *
     * @param first the component with the first day
     * @param last the component with the last
     */
    public static ContradictionException reversed(String first, Serializable from, String last, Serializable to) {
        Objects.requireNonNull(first, "first");
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(last, "last");
        Objects.requireNonNull(to, "to");
        return new ContradictionException(
                List.of(new Datum("/" + first, "", from), new Datum("/" + last, "", to)),
                List.of(new Datum("/" + last, "≥ ", from)));
    }

    /** Different values in two places that tell the same. */
    static ContradictionException differing(String first, Serializable one, String second, Serializable other) {
        return new ContradictionException(
                List.of(new Datum(first, "", one), new Datum(second, "", other)), List.of(new Datum(second, "", one)));
    }

    /** The same value in two places where it may stand once. */
    public static ContradictionException doubled(String first, String second, Serializable value) {
        Objects.requireNonNull(first, "first");
        Objects.requireNonNull(second, "second");
        Objects.requireNonNull(value, "value");
        return new ContradictionException(
                List.of(new Datum(first, "", value), new Datum(second, "", value)),
                List.of(new Datum(second, "≠ ", value)));
    }

    private static String told(List<Datum> data, String between) {
        return data.stream().map(Datum::toString).collect(Collectors.joining(between));
    }

    /** What cannot stand together, at least two, the datum that comes first in the record first; immutable. */
    public List<Datum> found() {
        return List.of(found);
    }

    /** What may stand there instead, each for itself; immutable. */
    public List<Datum> allowed() {
        return List.of(allowed);
    }

    /**
     * One datum of the record.
     *
     * @param place its JSON pointer from the record
     * @param relation how it is to the value: empty for the value itself, {@code "≥ "} or {@code "≠ "}
     * @param value the value; null for none
     */
    public record Datum(
            String place, String relation, @Nullable Serializable value) implements Serializable {
        /** Names an argument that is missing. */
        public Datum {
            Objects.requireNonNull(place, "place");
            Objects.requireNonNull(relation, "relation");
        }

        /** For example {@code to: ≥ 2026-01-01}. */
        @Override
        public String toString() {
            return place.substring(1) + ": " + relation + value;
        }
    }
}
