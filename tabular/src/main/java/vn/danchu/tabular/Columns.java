package vn.danchu.tabular;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The columns of the table being read: where they stand, what is known of each, what was seen in each. */
final class Columns {

    private final Header header;
    private final Map<String, Integer> places;
    private final Map<String, MoneyUnit> units = new HashMap<>();
    private final Map<Integer, DayMonthWatch> dates = new TreeMap<>();
    private final Map<Integer, DayMonthWatch> dateCells = new HashMap<>();

    Columns(Header header, Map<String, MoneyUnit> known) {
        this.header = header;
        this.places = header.columns();
        places.forEach((key, column) -> {
            MoneyUnit named = MoneyUnit.in(ending(header.labels().get(column)));
            MoneyUnit unit = named == null ? known.get(key) : named;
            if (unit != null) {
                units.put(key, unit);
            }
        });
    }

    /** What stands in the last parentheses of a header, where its unit is named. */
    private static String ending(String label) {
        int open = label.lastIndexOf('(');
        int close = label.lastIndexOf(')');
        return open >= 0 && close > open ? label.substring(open + 1, close) : label;
    }

    /** The first column beyond the last header, counted from 0. */
    int end() {
        int end = header.labels().size();
        while (end > 0 && header.labels().get(end - 1).isEmpty()) {
            end--;
        }
        return end;
    }

    /** The column, counted from 0; -1 if the table has none. */
    int at(String key) {
        return places.getOrDefault(key, -1);
    }

    /** The headings of all columns, from the first. */
    List<String> labels() {
        return header.labels();
    }

    /** Whether the column has a meaning. */
    boolean isRead(int column) {
        return places.containsValue(column);
    }

    String label(int column) {
        return column < 0 ? "" : Spelling.shown(header.labels().get(column));
    }

    @Nullable
    MoneyUnit unit(String key) {
        return units.get(key);
    }

    /**
     * Watches a day that was read. Date cells are watched apart as well: where a spreadsheet program exchanged day and month,
     * the dates that it could not exchange stay texts.
     */
    void watch(String key, Cell cell, LocalDate day) {
        dates.computeIfAbsent(at(key), column -> new DayMonthWatch()).see(day);
        if (cell.kind() == Cell.Kind.DATE) {
            dateCells.computeIfAbsent(at(key), column -> new DayMonthWatch()).see(day);
        }
    }

    /** What can be told only when the last row was seen. */
    void conclude(Problems problems) {
        dates.forEach((column, all) -> {
            DayMonthWatch watch = all.isSuspicious() ? all : dateCells.getOrDefault(column, all);
            if (watch.isSuspicious()) {
                problems.add(new Problem(
                        0,
                        Spelling.letter(column),
                        label(column),
                        ProblemCode.DAYS_AND_MONTHS,
                        watch.found(),
                        "",
                        null));
            }
        });
    }
}
