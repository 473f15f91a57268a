package vn.danchu.compliance;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.danchu.law.Unit;

/**
 * Something a norm reads, and where it stands.
 *
 * @param path JSON pointer from the record ({@code /votes/inFavour}; empty for the record itself), or from the dossier
 *     when it begins with {@code #} ({@code #/unit/hasWebsite})
 * @param reader reads it; null means not known
 * @param <T> the record
 * @param <V> the value
 */
public record Fact<T, V>(String path, Reader<T, V> reader) {

    /**
     * Reads a value from a record and its circumstances.
     *
     * @param <T> the record
     * @param <V> the value
     */
    @FunctionalInterface
    public interface Reader<T, V> {
        /** The value, or null if it is not known. */
        @Nullable
        V read(T record, Circumstances circumstances);
    }

    /** A fact of the record. */
    public static <T, V> Fact<T, V> of(String path, Function<T, @Nullable V> read) {
        return new Fact<>(path, (record, circumstances) -> read.apply(record));
    }

    /** A fact of a part of the record; not known where the part is not. */
    public static <T, P, V> Fact<T, V> of(String path, Function<T, @Nullable P> part, Function<P, @Nullable V> read) {
        return of(path, record -> {
            P known = part.apply(record);
            return known == null ? null : read.apply(known);
        });
    }

    /** A fact of the unit; the path is the unit's component, such as {@code hasWebsite}. */
    public static <T, V> Fact<T, V> ofUnit(String component, Function<Unit, @Nullable V> read) {
        return new Fact<>("#/unit/" + component, (record, circumstances) -> read.apply(circumstances.unit()));
    }

    /** Both are so: false as soon as one is known not to be, else null while one is not known. */
    public static @Nullable Boolean both(@Nullable Boolean one, @Nullable Boolean other) {
        if (Boolean.FALSE.equals(one) || Boolean.FALSE.equals(other)) {
            return false;
        }
        return one == null || other == null ? null : true;
    }

    /** The value, or null if it is not known. */
    @Nullable
    V of(T record, Circumstances circumstances) {
        return reader.read(record, circumstances);
    }
}
