package vn.danchu.tabular;

import java.util.List;
import vn.danchu.json.RecordForm;

/**
 * A record on a sheet, and where each of its components stands: in a cell, in several as a record of its own, or on a sheet
 * of its own.
 *
 * @param form the record
 * @param parts a part a component, in their order
 */
record BookNode(RecordForm form, List<Part> parts) {

    /** Where a component stands. */
    sealed interface Part {

        /** The component. */
        RecordForm.Property property();
    }

    /**
     * In a cell.
     *
     * @param property the component
     * @param column the cell's column
     */
    record InCell(RecordForm.Property property, BookColumn column) implements Part {}

    /**
     * In several cells.
     *
     * @param property the component
     * @param node the record that it is
     */
    record InCells(RecordForm.Property property, BookNode node) implements Part {}

    /**
     * On a sheet of its own, a row each.
     *
     * @param property the component
     * @param column where it is said that there is none
     * @param sheet the sheet
     */
    record OnSheet(RecordForm.Property property, BookColumn column, BookSheet sheet) implements Part {}

    /** Where the component of this name stands. */
    Part part(String name) {
        return parts.stream()
                .filter(part -> part.property().name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** The column of the first component that is a cell: where a question mark says that the record is there. */
    BookColumn first() {
        for (Part part : parts) {
            if (part instanceof InCell cell) {
                return cell.column();
            }
            if (part instanceof OnSheet sheet) {
                return sheet.column();
            }
        }
        throw new IllegalStateException(form.name() + " has no component in a cell");
    }
}
