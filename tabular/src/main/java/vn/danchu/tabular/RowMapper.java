package vn.danchu.tabular;

import org.jspecify.annotations.Nullable;

/** Makes the record of a row. */
interface RowMapper<T> {

    /** The record, or null if the row has none. */
    @Nullable
    T map(Row row);
}
