package vn.danchu.tabular;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.danchu.law.Identifier;

/**
 * The rows that were read, by the columns that name them: none may stand twice. Texts are compared as codes are ({@link Identifier}),
 * but for case.
 */
final class Keys {

    private final List<List<String>> columns;
    private final Map<String, Integer> rows = new HashMap<>();

    /**
     * @param columns the columns that together name a row, of each list the first that is filled, and the last of them its
     *     own; empty if nothing names rows
     */
    Keys(List<List<String>> columns) {
        this.columns = columns;
    }

    /** Tells if what names the row names an earlier one. A row whose own name is empty has none. */
    void see(Row row) {
        if (columns.isEmpty()) {
            return;
        }
        StringBuilder key = new StringBuilder();
        String own = "";
        for (List<String> oneOf : columns) {
            own = filled(row, oneOf);
            key.append(Identifier.key(row.cell(own).text().toLowerCase(Locale.ROOT)))
                    .append('\u0000');
        }
        if (!row.cell(own).isBlank()) {
            see(row, own, key.toString());
        }
    }

    /** The same of a name that is made of more than cells. */
    void see(Row row, String column, String key) {
        Integer first = rows.putIfAbsent(key, row.number());
        if (first == null) {
            return;
        }
        Cell cell = row.cell(column);
        boolean lostZero = cell.number() != null && cell.text().indexOf('.') >= 0;
        if (lostZero) {
            row.tell(column, ProblemCode.AMBIGUOUS_CODE, cell.text(), cell.text() + ", " + cell.text() + "0");
        } else {
            row.tell(column, ProblemCode.DOUBLE_KEY, cell.text(), Integer.toString(first));
        }
    }

    private static String filled(Row row, List<String> oneOf) {
        for (String column : oneOf) {
            if (!row.cell(column).isBlank()) {
                return column;
            }
        }
        return oneOf.get(0);
    }
}
