package vn.danchu.tabular;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The headers of a table and what each column means.
 *
 * @param labels header of each column, two-row headers flattened as "parent / child"; empty where there is none
 * @param keys meaning of each column; null where it has none
 * @param rows how many rows the headers take
 */
record Header(List<String> labels, List<@Nullable String> keys, int rows) {

    /** Headings, as keys, that nobody misses: what the library writes beside rows that are to be mended, numbers of rows. */
    private static final Set<String> UNREAD = Set.of("vande", "stt", "tt", "sott");

    /** How many meanings were found. */
    int matched() {
        return (int) keys.stream().filter(key -> key != null).distinct().count();
    }

    /** Column of each meaning; the first where there are several. */
    Map<String, Integer> columns() {
        Map<String, Integer> columns = new HashMap<>();
        for (int i = 0; i < keys.size(); i++) {
            String key = keys.get(i);
            if (key != null) {
                columns.putIfAbsent(key, i);
            }
        }
        return columns;
    }

    /** Tells of columns that are missing, doubled, or not read. */
    void check(int row, Collection<List<String>> required, HeaderNames names, Problems problems) {
        Map<String, Integer> columns = columns();
        for (List<String> oneOf : required) {
            if (oneOf.stream().noneMatch(columns::containsKey)) {
                problems.add(missing(names.of(oneOf)));
            }
        }
        for (int i = 0; i < labels.size(); i++) {
            String label = Spelling.shown(labels.get(i));
            String key = keys.get(i);
            if (key == null && !label.isEmpty() && !UNREAD.contains(Spelling.key(label))) {
                problems.add(new Problem(row, Spelling.letter(i), label, ProblemCode.HEADER_NOT_READ, label, "", null));
            } else if (key != null && columns.getOrDefault(key, i) != i) {
                String first = Spelling.letter(columns.getOrDefault(key, i));
                problems.add(new Problem(0, Spelling.letter(i), label, ProblemCode.DOUBLE_HEADER, label, first, null));
            }
        }
    }

    private Problem missing(List<String> names) {
        String allowed = String.join("; ", names.subList(0, Math.min(6, names.size())));
        for (int i = 0; i < labels.size(); i++) {
            if (keys.get(i) == null
                    && Spelling.closest(labels.get(i), names) != null
                    && !labels.get(i).isEmpty()) {
                String near = Spelling.letter(i) + " " + Spelling.shown(labels.get(i));
                return new Problem(0, "", "", ProblemCode.MISSING_HEADER, names.get(0), allowed, near);
            }
        }
        return new Problem(0, "", "", ProblemCode.MISSING_HEADER, names.get(0), allowed, null);
    }
}
