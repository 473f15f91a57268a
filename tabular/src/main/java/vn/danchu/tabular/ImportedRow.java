package vn.danchu.tabular;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A row that was read.
 *
 * @param row its number, as a spreadsheet program counts
 * @param unit the unit it is for, as written in the row; null if the table has no such column or the cell is empty
 * @param formerUnit the unit's code as written in the row, where that of its successor replaced it; null otherwise
 * @param value the record
 * @param accepted whether no error was found in it
 * @param <T> the record
 */
public record ImportedRow<T>(
        int row, @Nullable String unit, @Nullable String formerUnit, T value, boolean accepted) {
    /** Names an argument that is missing. */
    public ImportedRow {
        Objects.requireNonNull(value, "value");
    }
}
