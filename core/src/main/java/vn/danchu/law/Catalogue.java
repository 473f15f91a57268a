package vn.danchu.law;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.danchu.words.Nearest;

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
        Objects.requireNonNull(entries, "entries");
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

    /** The entry with this code, if there is one; {@link #get} where there must be one. */
    public Optional<E> find(String code) {
        return Optional.ofNullable(byCode.get(Objects.requireNonNull(code, "code")));
    }

    /**
     * The entry with this code.
     *
     * @throws IllegalArgumentException if there is none; the message names the code most like it
     */
    public E get(String code) {
        return find(code)
                .orElseThrow(() -> Nearest.unknown(
                        "entry of this catalogue", code, Nearest.toNumber(code, byCode.keySet()), "entries()"));
    }
}
