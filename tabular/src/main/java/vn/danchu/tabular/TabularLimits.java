package vn.danchu.tabular;

import io.soabase.recordbuilder.core.RecordBuilder;

/**
 * How much a table may hold. Whatever exceeds a limit is refused before it is kept in memory.
 *
 * @param fileBytes bytes of the file
 * @param unpackedBytes bytes of all parts of a workbook, unpacked, and of its shared strings in memory
 * @param entries parts of a workbook
 * @param ratio times that a part larger than a mebibyte may be larger than its packed form
 * @param rows rows that are not empty
 * @param columns columns up to the last filled cell of a row
 * @param cellLength characters of a cell; a spreadsheet program allows 32,767
 * @param problems problems listed; more are counted only
 */
@RecordBuilder
public record TabularLimits(
        long fileBytes,
        long unpackedBytes,
        int entries,
        int ratio,
        int rows,
        int columns,
        int cellLength,
        int problems) {

    private static final long MEBIBYTE = 1 << 20;

    /**
     * 32 MiB packed, 128 MiB unpacked, 1,000 parts, a ratio of 200, 200,000 rows, 256 columns, 32,767 characters, 1,000
     * problems.
     */
    public static final TabularLimits DEFAULT =
            new TabularLimits(32 * MEBIBYTE, 128 * MEBIBYTE, 1_000, 200, 200_000, 256, 32_767, 1_000);

    /** @throws IllegalArgumentException if a limit is not positive */
    public TabularLimits {
        if (fileBytes < 1
                || unpackedBytes < 1
                || entries < 1
                || ratio < 1
                || rows < 1
                || columns < 1
                || cellLength < 1
                || problems < 1) {
            throw new IllegalArgumentException("limits are 1 or more");
        }
    }
}
