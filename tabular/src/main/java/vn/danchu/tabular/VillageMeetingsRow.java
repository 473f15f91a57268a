package vn.danchu.tabular;

import org.jspecify.annotations.Nullable;

/**
 * A row of a table of village meetings: how many villages met how often in the year. Null means that the row does not say.
 *
 * @param villages all villages
 * @param onceAYear villages that met once
 * @param twiceAYear villages that met twice
 * @param otherwise villages that met otherwise
 * @param none villages that have not met
 * @param note what was written beside it
 */
public record VillageMeetingsRow(
        @Nullable Long villages,
        @Nullable Long onceAYear,
        @Nullable Long twiceAYear,
        @Nullable Long otherwise,
        @Nullable Long none,
        @Nullable String note) {

    static VillageMeetingsRow map(Row row) {
        VillageMeetingsRow read = new VillageMeetingsRow(
                row.whole("villages"),
                row.whole("onceAYear"),
                row.whole("twiceAYear"),
                row.whole("otherwise"),
                row.whole("none"),
                row.text("note"));
        Sums.check(row, "villages", read.villages, read.onceAYear, read.twiceAYear, read.otherwise, read.none);
        return read;
    }
}
