package vn.danchu.cli;

import org.jspecify.annotations.Nullable;

/**
 * Where an imported record comes from.
 *
 * @param row its row, as a spreadsheet program counts
 * @param unit the unit it is for, as written in the row, or null if the row does not say
 */
public record RowOrigin(int row, @Nullable String unit) {}
