package vn.danchu.tabular;

import java.util.function.Supplier;

/**
 * One datum of a record on a sheet: a column of a table, or a line of the sheet of single data.
 *
 * @param index its place among the data of its sheet, from 0
 * @param path property names from the record of the sheet to the datum, separated by full stops
 * @param group heading of what it belongs to within the record; empty if to the record itself
 * @param label its own heading
 * @param told tells what it means; asked by those who write a workbook only, since making the words takes long
 * @param form how it stands in a cell
 * @param required whether it may not be left out where the rest is given
 */
record BookColumn(
        int index, String path, String group, String label, Supplier<String> told, CellForm form, boolean required) {

    /** Its headings in one line, as a reader of two-row headers flattens them. */
    String heading() {
        return group.isEmpty() ? label : group + " / " + label;
    }

    /** What it means, and what to write. */
    String note() {
        return told.get() + (form.hint().isEmpty() ? "" : "\n" + form.hint());
    }
}
