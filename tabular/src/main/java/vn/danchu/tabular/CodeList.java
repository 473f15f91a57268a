package vn.danchu.tabular;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads cells that name values of one list. Belongs to one import; not thread-safe.
 *
 * @param <E> the values
 */
final class CodeList<E> {

    private static final int MOST_SEEN = 1_000;

    private static final Pattern BRACKETS = Pattern.compile("[\\[\\]\"]");
    private static final Pattern SEPARATORS = Pattern.compile("[;\\n|]");

    private final CodeNames<E> names;
    private final Map<String, Parsed<E>> seen = new HashMap<>();
    private final Map<String, Parsed<Set<E>>> seenSeveral = new HashMap<>();

    CodeList(CodeNames<E> names) {
        this.names = names;
    }

    /** The value that the cell names. */
    Parsed<E> one(Cell cell) {
        return names.isAmbiguous(cell) ? names.find(cell) : one(cell.text());
    }

    /** A column repeats few texts: what each of the first of them names is looked up once. */
    private Parsed<E> one(String text) {
        Parsed<E> known = seen.get(text);
        if (known == null) {
            known = names.find(text);
            if (seen.size() < MOST_SEEN) {
                seen.put(text, known);
            }
        }
        return known;
    }

    /**
     * The values that the cell names: separated by semicolons, line breaks or commas, where a name may itself have commas;
     * the longest name wins. Gaps ("1,2,,4") name nothing.
     */
    Parsed<Set<E>> several(Cell cell) {
        Parsed<Set<E>> known = cell.number() == null ? seenSeveral.get(cell.text()) : null;
        if (known != null) {
            return known;
        }
        Parsed<Set<E>> read = read(cell);
        if (cell.number() == null && seenSeveral.size() < MOST_SEEN) {
            seenSeveral.put(cell.text(), read);
        }
        return read;
    }

    private Parsed<Set<E>> read(Cell cell) {
        Set<E> values = new LinkedHashSet<>();
        Parsed<E> note = Parsed.of(null);
        for (Parsed<E> one : each(cell)) {
            if (isError(one)) {
                return one.failed();
            }
            note = one.problem() == null ? note : one;
            if (one.value() != null) {
                values.add(one.value());
            }
        }
        return new Parsed<>(values, note.problem(), note.allowed(), null, note.part());
    }

    private static boolean isError(Parsed<?> one) {
        return one.problem() != null && one.problem().severity() == Severity.ERROR;
    }

    /** What each name of the cell names, as far as the first that names nothing. */
    private List<Parsed<E>> each(Cell cell) {
        if (cell.number() != null || knows(cell.text())) {
            return List.of(one(cell));
        }
        List<Parsed<E>> each = new ArrayList<>();
        for (String part : SEPARATORS.split(BRACKETS.matcher(cell.text()).replaceAll(""), -1)) {
            String[] tokens = part.split(",", -1);
            int at = 0;
            while (at < tokens.length) {
                int end = tokens[at].isBlank() ? at : longest(tokens, at);
                if (end > at) {
                    String name = joined(tokens, at, end);
                    Parsed<E> one = one(name).inPart(name);
                    each.add(one);
                    if (isError(one)) {
                        return each;
                    }
                }
                at = Math.max(end, at + 1);
            }
        }
        return each;
    }

    /** Where the longest run of tokens ends that is a name, or one token further. */
    private int longest(String[] tokens, int from) {
        for (int end = Math.min(tokens.length, from + names.mostParts()); end > from + 1; end--) {
            if (knows(joined(tokens, from, end))) {
                return end;
            }
        }
        return from + 1;
    }

    private static String joined(String[] tokens, int from, int to) {
        return String.join(",", Arrays.asList(tokens).subList(from, to)).strip();
    }

    /** Whether the list knows the text. */
    boolean knows(@Nullable String text) {
        if (text == null) {
            return false;
        }
        return names.has(text);
    }
}
