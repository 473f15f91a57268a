package vn.danchu.tabular;

import java.util.List;
import java.util.Objects;

/**
 * A heading of a {@link Table}: of one column, or of the headings below it.
 *
 * @param label what it says
 * @param width width of its column in characters; 0 for a heading of others
 * @param parts the headings below it, one level deep; empty for a column
 */
public record Heading(String label, int width, List<Heading> parts) {

    /** @throws IllegalArgumentException if headings stand more than two deep */
    public Heading {
        Objects.requireNonNull(label, "label");
        parts = List.copyOf(Objects.requireNonNull(parts, "parts"));
        if (parts.stream().anyMatch(part -> !part.parts.isEmpty())) {
            throw new IllegalArgumentException("\"" + label + "\": headings stand at most two deep");
        }
    }

    /** A column. */
    public static Heading column(String label, int width) {
        Objects.requireNonNull(label, "label");
        return new Heading(label, width, List.of());
    }

    /** A heading of columns. */
    public static Heading over(String label, Heading... parts) {
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(parts, "parts");
        return new Heading(label, 0, List.of(parts));
    }
}
