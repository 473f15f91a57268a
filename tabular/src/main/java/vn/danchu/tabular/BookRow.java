package vn.danchu.tabular;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A row of a sheet as it was read: its data by their columns, of which most are empty, so that only those that are not take
 * memory.
 */
final class BookRow {

    private static final Object THERE = new Object();

    private final int number;
    private final String own;
    private final String parent;
    private int[] columns = new int[8];
    private @Nullable Object[] values = new Object[8];
    private int size;
    private boolean wrong;

    /**
     * @param number its number, as a spreadsheet program counts
     * @param own the number that other rows name it by; empty if it has none
     * @param parent the number of the row that it belongs to; empty if it names none
     */
    BookRow(int number, String own, String parent) {
        this.number = number;
        this.own = own;
        this.parent = parent;
    }

    int number() {
        return number;
    }

    String own() {
        return own;
    }

    String parent() {
        return parent;
    }

    /** Puts a datum; null says that its cell is not empty, though the datum is not known. Columns come in any order. */
    void put(BookColumn column, @Nullable Object value) {
        if (size == columns.length) {
            columns = Arrays.copyOf(columns, 2 * size);
            values = Arrays.copyOf(values, 2 * size);
        }
        columns[size] = column.index();
        values[size] = value == null ? THERE : value;
        size++;
    }

    /** The datum, or null if it is not known. */
    @Nullable
    Object get(BookColumn column) {
        Object value = raw(column);
        return value == THERE ? null : value;
    }

    /** Whether the column's cell is not empty. */
    boolean has(BookColumn column) {
        return raw(column) != null;
    }

    boolean isEmpty() {
        return size == 0;
    }

    private @Nullable Object raw(BookColumn column) {
        for (int i = 0; i < size; i++) {
            if (columns[i] == column.index()) {
                return values[i];
            }
        }
        return null;
    }

    /** Marks it as holding an error. */
    void reject() {
        wrong = true;
    }

    boolean isAccepted() {
        return !wrong;
    }
}
