package vn.danchu.record;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A reference of one record to another that the dossier does not hold: the id is mistyped, or the record it names was never
 * entered or belongs to another period. No norm of the law; what a norm would have read there, it could not read.
 *
 * @param path JSON pointer of the reference
 * @param id the id or code that no record has
 * @param near the one that the dossier holds and that differs from it only in capitals or in the letter on which a tone
 *     stands ({@code hoà}, {@code hòa}): most likely the one that is meant; null if there is none
 */
public record DanglingReference(
        String path, String id, @Nullable String near) {
    /** Names an argument that is missing. */
    public DanglingReference {
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(id, "id");
    }

    /** One that resembles none. */
    public DanglingReference(String path, String id) {
        this(path, id, null);
    }
}
