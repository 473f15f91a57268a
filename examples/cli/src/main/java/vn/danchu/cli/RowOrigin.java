package vn.danchu.cli;

import org.jspecify.annotations.Nullable;

/**
 * Where an imported record comes from.
 *
 * @param table the kind of table
 * @param row its row, as a spreadsheet program counts
 * @param unit the unit it is for, as written in the row or as the list of units has it now, or null if the row does not say
 * @param formerUnit the unit as written in the row, where the list of units replaced it
 */
public record RowOrigin(
        String table,
        int row,
        @Nullable String unit,
        @Nullable String formerUnit) {}
