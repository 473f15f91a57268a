package vn.danchu.tabular;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the headers among the first rows of a table: the row, or the two rows, that name the most columns. */
final class HeaderFinder {

    /** Rows that are looked at: titles, addresses and dates stand above the headers. */
    static final int ROWS = 30;

    private static final int FEWEST = 2;
    private static final Pattern SPACE = Pattern.compile("\\s+");

    private final HeaderNames names;
    /** What each label means that was looked up: a row is looked at alone and with both its neighbours. */
    private final Map<String, Optional<String>> meanings = new HashMap<>();

    HeaderFinder(HeaderNames names) {
        this.names = names;
    }

    /**
     * Where the headers begin.
     *
     * @param at place in the rows
     * @param header the headers
     */
    record Place(int at, Header header) {

        /** Whether it ends with this row, and may have begun with a title above it. */
        boolean isTitledAt(int row) {
            return header.rows() == 2 && at == row - 1;
        }
    }

    /** The headers, or null if no row names two columns. */
    @Nullable
    Place find(List<List<Cell>> rows) {
        Place best = null;
        for (int i = 0; i < rows.size(); i++) {
            Header one = header(labels(rows.get(i)), 1);
            boolean belowTitle = best != null
                    && best.isTitledAt(i)
                    && best.header().columns().equals(one.columns());
            best = belowTitle ? new Place(i, one) : better(best, i, one);
            if (i + 1 < rows.size()) {
                Header two = header(flattened(rows.get(i), rows.get(i + 1)), 2);
                boolean onlyBesides = best != null && best.header() == one && isOnlyBesides(one, rows.get(i + 1));
                best = onlyBesides && two.matched() == one.matched() ? new Place(i, two) : better(best, i, two);
            }
        }
        return best;
    }

    /** Whether a row is empty below every header that has a meaning: then it holds further headers, and no data. */
    private static boolean isOnlyBesides(Header header, List<Cell> row) {
        return header.columns().values().stream()
                .allMatch(column -> column >= row.size() || row.get(column).isBlank());
    }

    private static @Nullable Place better(@Nullable Place best, int at, Header header) {
        int most = best == null ? FEWEST - 1 : best.header().matched();
        return header.matched() > most ? new Place(at, header) : best;
    }

    private Header header(List<String> labels, int rows) {
        List<@Nullable String> keys = new ArrayList<>();
        for (String label : labels) {
            keys.add(label.isEmpty() ? null : meaning(label));
        }
        return new Header(labels, keys, rows);
    }

    private @Nullable String meaning(String label) {
        return meanings.computeIfAbsent(label, each -> Optional.ofNullable(names.key(each)))
                .orElse(null);
    }

    private static List<String> labels(List<Cell> row) {
        return row.stream().map(HeaderFinder::label).toList();
    }

    private static String label(Cell cell) {
        String text = cell.text().length() > 300 ? "" : cell.text();
        return SPACE.matcher(text).replaceAll(" ").strip();
    }

    /**
     * A parent reaches over the empty cells to its right as long as there are children below, from its own column on; a
     * parent without a child below it stands alone.
     */
    private static List<String> flattened(List<Cell> parents, List<Cell> children) {
        List<String> labels = new ArrayList<>();
        String parent = "";
        for (int i = 0; i < Math.max(parents.size(), children.size()); i++) {
            String above = i < parents.size() ? label(parents.get(i)) : "";
            String below = i < children.size() ? label(children.get(i)) : "";
            parent = !above.isEmpty() || below.isEmpty() ? above : parent;
            boolean pair = !parent.isEmpty() && !below.isEmpty();
            labels.add(pair ? parent + " / " + below : above + below);
            parent = below.isEmpty() ? "" : parent;
        }
        return labels;
    }
}
