package vn.danchu.json;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What came of reading one document: the document, the faults, or in lenient reading both.
 *
 * @param value the document; null if a fault refuses it
 * @param faults everything found wrong, in the order of the text
 * @param kept in lenient reading the unknown properties: JSON pointer and JSON text of each; empty otherwise
 * @param <T> the document
 */
public record ReadResult<T>(@Nullable T value, List<Fault> faults, Map<String, String> kept) {

    /** Copies the collections. */
    public ReadResult {
        Objects.requireNonNull(kept, "kept");
        faults = List.copyOf(Objects.requireNonNull(faults, "faults"));
        kept = Collections.unmodifiableMap(new TreeMap<>(kept));
    }

    /** Whether there is a document. */
    public boolean accepted() {
        return value != null;
    }

    /**
     * The document.
     *
     * @throws RefusedDocumentException if it was refused; it carries the faults
     */
    public T orThrow() {
        if (value == null) {
            throw new RefusedDocumentException(faults);
        }
        return value;
    }
}
