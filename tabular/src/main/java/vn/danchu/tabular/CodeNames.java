package vn.danchu.tabular;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import vn.danchu.law.CatalogueEntry;
import vn.danchu.law.Citation;
import vn.danchu.law.Setting;

/**
 * The codes, names and old codes by which the values of one list are written. Codes are the law's numbers and keep their
 * accents, for d and đ are two letters there; names are matched without; old codes to the letter. Immutable once made.
 *
 * @param <E> the values
 */
final class CodeNames<E> {

    private static final Map<String, String> ALIASES = Lists.load("codes.properties");

    private final Map<String, E> byCode = new HashMap<>();
    private final Map<String, E> byName = new HashMap<>();
    private final Map<String, Parsed<E>> byOldCode = new HashMap<>();
    private final List<String> shown = new ArrayList<>();
    private int mostParts = 1;

    private CodeNames(String list) {
        for (String old : alternatives(list + ".legacy.unknown")) {
            byOldCode.put(old, Parsed.noted(null, ProblemCode.LEGACY_UNKNOWN, ""));
        }
    }

    /**
     * The names of a catalogue's entries: codes of all settings, names of one. Each setting's are made when they are first asked for,
     * and kept.
     */
    static final class OfCatalogue<E extends CatalogueEntry> {

        private final String list;
        private final Collection<E> entries;
        private final Map<Setting, CodeNames<E>> made = new ConcurrentHashMap<>();

        OfCatalogue(String list, Collection<E> entries) {
            this.list = list;
            this.entries = entries;
        }

        CodeNames<E> of(Setting setting) {
            return made.computeIfAbsent(setting, names -> CodeNames.of(list, entries, setting));
        }
    }

    private static <E extends CatalogueEntry> CodeNames<E> of(String list, Collection<E> entries, Setting setting) {
        CodeNames<E> names = new CodeNames<>(list);
        for (E entry : entries) {
            String code = entry.code();
            Citation citation = entry.listing().citation();
            names.byCode.put(code, entry);
            names.byCode.put(citation.instrument().code().toLowerCase(Locale.ROOT) + ":" + code, entry);
            if (citation.numbers().equals(code)) {
                names.byCode.put(inWords(citation), entry);
            }
            if (entry.listing().setting() == setting) {
                names.name(entry.listing().vi(), entry);
                names.name(entry.listing().en(), entry);
                names.aliases(list, code, entry);
            }
        }
        return names;
    }

    /** The names of the constants of an enumeration. */
    static <E extends Enum<E>> CodeNames<E> of(String list, E[] constants) {
        CodeNames<E> names = new CodeNames<>(list);
        for (E constant : constants) {
            names.byCode.put(constant.name().toLowerCase(Locale.ROOT), constant);
            names.aliases(list, constant.name(), constant);
        }
        return names;
    }

    /** Begins a list whose codes and names are given one by one. */
    static <E> Builder<E> builder(String list) {
        return new Builder<>(list);
    }

    /** Makes a list of codes and names. */
    static final class Builder<E> {

        private final String list;
        private final CodeNames<E> names;

        private Builder(String list) {
            this.list = list;
            this.names = new CodeNames<>(list);
        }

        void add(String code, E value, List<String> written) {
            names.byCode.put(code.toLowerCase(Locale.ROOT), value);
            if (value instanceof Enum<?> constant) {
                names.byCode.putIfAbsent(constant.name().toLowerCase(Locale.ROOT), value);
            }
            written.forEach(name -> names.name(name, value));
            names.aliases(list, code, value);
        }

        CodeNames<E> names() {
            return names;
        }
    }

    /** A provision as people write it: khoản 3 Điều 11. */
    private static String inWords(Citation citation) {
        String words = citation.vi();
        return words.substring(0, words.length() - citation.instrument().vi().length())
                .strip()
                .toLowerCase(Locale.ROOT);
    }

    private void aliases(String list, String code, E value) {
        for (String alias : alternatives(list + "." + code)) {
            name(alias, value);
        }
        for (String old : alternatives(list + ".legacy." + code)) {
            byOldCode.put(old, Parsed.noted(value, ProblemCode.LEGACY_CODE, code));
        }
    }

    private static List<String> alternatives(String key) {
        String entry = ALIASES.get(key);
        return entry == null ? List.of() : Lists.alternatives(entry);
    }

    private void name(String name, E value) {
        mostParts = Math.max(mostParts, name.split(",", -1).length);
        byName.putIfAbsent(Spelling.key(name), value);
        shown.add(name);
    }

    /** Parts between commas that a name has at most. */
    int mostParts() {
        return mostParts;
    }

    /** Whether the cell is a number that may have lost a zero at its end: 1.1 or 1.10. */
    boolean isAmbiguous(Cell cell) {
        return cell.number() != null && byCode.containsKey(cell.text()) && byCode.containsKey(cell.text() + "0");
    }

    boolean has(String text) {
        String code = text.toLowerCase(Locale.ROOT);
        return byCode.containsKey(code) || byOldCode.containsKey(code) || byName.containsKey(Spelling.key(text));
    }

    /** The value that the cell names, or that none does and which is most like it. */
    Parsed<E> find(Cell cell) {
        return isAmbiguous(cell)
                ? Parsed.wrong(ProblemCode.AMBIGUOUS_CODE, cell.text() + ", " + cell.text() + "0")
                : find(cell.text());
    }

    /** The value that the text names, or that none does and which is most like it. */
    Parsed<E> find(String text) {
        String code = text.toLowerCase(Locale.ROOT);
        E found = byCode.get(code);
        if (found != null) {
            return Parsed.of(found);
        }
        Parsed<E> old = byOldCode.get(code);
        if (old != null) {
            return old;
        }
        found = byName.get(Spelling.key(text));
        return found != null
                ? Parsed.of(found)
                : new Parsed<>(null, ProblemCode.UNKNOWN_CODE, "", Spelling.closest(text, shown));
    }
}
