package vn.danchu.law;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Looks entries of one catalogue up by the law's number.
 *
 * @param <E> the entries
 */
public final class Catalogue<E extends CatalogueEntry> {

    private final List<E> entries;
    private final Map<String, E> byCode;

    private Catalogue(Collection<E> entries) {
        this.entries = List.copyOf(entries);
        this.byCode = this.entries.stream().collect(Collectors.toUnmodifiableMap(E::code, Function.identity()));
    }

    /** @throws IllegalStateException if two entries share a code */
    @SafeVarargs
    @SuppressWarnings("varargs") // passed on to be read only
    public static <E extends CatalogueEntry> Catalogue<E> of(E... entries) {
        return new Catalogue<>(List.of(entries));
    }

    /** The entries, in the order of the law. */
    public List<E> entries() {
        return entries;
    }

    /** The entries that stand in this setting's list, or for null in a list for every setting, in the order of the law. */
    public List<E> entries(@Nullable Setting setting) {
        return entries.stream().filter(e -> e.listing().setting() == setting).toList();
    }

    /** The entry with this code, or null if there is none. */
    public @Nullable E find(String code) {
        return byCode.get(code);
    }
}
