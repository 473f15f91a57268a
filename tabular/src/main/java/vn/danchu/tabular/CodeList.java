package vn.danchu.tabular;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.danchu.law.CatalogueEntry;
import vn.danchu.law.Citation;
import vn.danchu.law.Setting;

/**
 * The codes, names and old codes by which the values of one list are written. Codes are the law's numbers and keep their
 * accents; names are matched without. Belongs to one
 * import; not thread-safe.
 *
 * @param <E> the values
 */
final class CodeList<E> {

    private static final Map<String, String> ALIASES = Lists.load("codes.properties");
    private static final int MOST_TOKENS = 64;
    private static final int MOST_SEEN = 1_000;

    private static final Pattern BRACKETS = Pattern.compile("[\\[\\]\"]");
    private static final Pattern SEPARATORS = Pattern.compile("[;\\n|]");

    private final Map<String, E> byCode = new HashMap<>();
    private final Map<String, E> byName = new TreeMap<>();
    private final Map<String, E> byLegacy = new HashMap<>();
    private final Map<String, String> legacy = new HashMap<>();
    private final Map<String, Parsed<E>> seen = new HashMap<>();
    private final List<String> shown = new ArrayList<>();

    private CodeList() {}

    /** Entries of a catalogue: codes of all settings, names of one. */
    static <E extends CatalogueEntry> CodeList<E> of(String list, Collection<E> entries, Setting setting) {
        CodeList<E> codes = new CodeList<>();
        for (E entry : entries) {
            String code = entry.code();
            codes.byCode.put(code, entry);
            Citation citation = entry.listing().citation();
            codes.byCode.put(citation.instrument().code().toLowerCase(Locale.ROOT) + ":" + code, entry);
            if (citation.numbers().equals(code)) {
                codes.byCode.put(inWords(citation), entry);
            }
            if (entry.listing().setting() == setting) {
                codes.name(entry.listing().vi(), entry);
                codes.name(entry.listing().en(), entry);
                codes.aliases(list, code, entry);
            }
        }
        return codes;
    }

    /** A provision as people write it: khoản 3 Điều 11. */
    private static String inWords(Citation citation) {
        String words = citation.vi();
        return words.substring(0, words.length() - citation.instrument().vi().length())
                .strip()
                .toLowerCase(Locale.ROOT);
    }

    /** Constants of an enumeration. */
    static <E extends Enum<E>> CodeList<E> of(String list, E[] constants) {
        return of(list, List.of(constants), Enum::name);
    }

    private static <E> CodeList<E> of(String list, Collection<E> values, Function<E, String> code) {
        CodeList<E> codes = new CodeList<>();
        for (E value : values) {
            codes.byCode.put(code.apply(value).toLowerCase(Locale.ROOT), value);
            codes.aliases(list, code.apply(value), value);
        }
        codes.legacyUnknown(list);
        return codes;
    }

    private void aliases(String list, String code, E value) {
        for (String alias : alternatives(list + "." + code)) {
            name(alias, value);
        }
        for (String alias : alternatives(list + ".legacy." + code)) {
            byLegacy.put(alias, value);
            legacy.put(alias, code);
        }
        legacyUnknown(list);
    }

    private void legacyUnknown(String list) {
        for (String alias : alternatives(list + ".legacy.unknown")) {
            legacy.put(alias, "");
        }
    }

    private static List<String> alternatives(String key) {
        String entry = ALIASES.get(key);
        return entry == null ? List.of() : Lists.alternatives(entry);
    }

    private void name(String name, E value) {
        byName.putIfAbsent(Words.key(name), value);
        shown.add(name);
    }

    /** The value that the cell names. */
    Parsed<E> one(Cell cell) {
        if (cell.number() != null && byCode.containsKey(cell.text()) && byCode.containsKey(cell.text() + "0")) {
            return Parsed.wrong(ProblemCode.AMBIGUOUS_CODE, cell.text() + ", " + cell.text() + "0");
        }
        return one(cell.text());
    }

    /** A column repeats few texts: what each of the first of them names is looked up once. */
    private Parsed<E> one(String text) {
        Parsed<E> known = seen.get(text);
        if (known == null) {
            known = lookUp(text);
            if (seen.size() < MOST_SEEN) {
                seen.put(text, known);
            }
        }
        return known;
    }

    private Parsed<E> lookUp(String text) {
        String code = text.toLowerCase(Locale.ROOT);
        E found = byCode.get(code);
        if (found != null) {
            return Parsed.of(found);
        }
        String old = legacy.get(code);
        if (old != null) {
            return old.isEmpty()
                    ? Parsed.noted(null, ProblemCode.LEGACY_UNKNOWN, "")
                    : Parsed.noted(byLegacy.get(code), ProblemCode.LEGACY_CODE, old);
        }
        found = byName.get(Words.key(text));
        return found != null
                ? Parsed.of(found)
                : new Parsed<>(null, ProblemCode.UNKNOWN_CODE, "", Words.closest(text, shown));
    }

    /**
     * The values that the cell names: separated by semicolons, line breaks or commas, where a name may itself have commas;
     * the longest name wins. Gaps ("1,2,,4") name nothing.
     */
    Parsed<Set<E>> several(Cell cell) {
        Set<E> values = new LinkedHashSet<>();
        Parsed<E> note = Parsed.of(null);
        for (Parsed<E> one : each(cell)) {
            if (one.problem() != null && one.problem().severity() == Severity.ERROR) {
                return one.failed();
            }
            note = one.problem() == null ? note : one;
            if (one.value() != null) {
                values.add(one.value());
            }
        }
        return new Parsed<>(values, note.problem(), note.allowed(), null);
    }

    private List<Parsed<E>> each(Cell cell) {
        if (cell.number() != null || knows(cell.text())) {
            return List.of(one(cell));
        }
        List<Parsed<E>> each = new ArrayList<>();
        for (String part : SEPARATORS.split(BRACKETS.matcher(cell.text()).replaceAll(""))) {
            String[] tokens = part.split(",");
            if (tokens.length > MOST_TOKENS) {
                return List.of(Parsed.wrong(ProblemCode.UNKNOWN_CODE, "≤ " + MOST_TOKENS));
            }
            int at = 0;
            while (at < tokens.length) {
                int end = tokens[at].isBlank() ? at : longest(tokens, at);
                if (end > at) {
                    each.add(one(
                            String.join(",", List.of(tokens).subList(at, end)).strip()));
                }
                at = Math.max(end, at + 1);
            }
        }
        return each;
    }

    /** Where the longest run of tokens ends that is a name, or one token further. */
    private int longest(String[] tokens, int from) {
        for (int end = tokens.length; end > from + 1; end--) {
            String joined = String.join(",", List.of(tokens).subList(from, end)).strip();
            if (knows(joined)) {
                return end;
            }
        }
        return from + 1;
    }

    /** Whether the list knows the text. */
    boolean knows(@Nullable String text) {
        if (text == null) {
            return false;
        }
        String code = text.toLowerCase(Locale.ROOT);
        return byCode.containsKey(code) || legacy.containsKey(code) || byName.containsKey(Words.key(text));
    }
}
