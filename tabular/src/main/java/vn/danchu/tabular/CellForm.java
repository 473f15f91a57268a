package vn.danchu.tabular;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How one datum stands in a cell: read and written. A question mark in a cell says that the datum is not known, which an
 * empty cell says as well; but with it what the datum belongs to is there.
 */
interface CellForm {

    /** Says that a datum is not known, of something that is there. */
    String UNKNOWN = "?";

    /** Says that there is nothing of the kind, which an empty cell does not. */
    String NONE = "Không có";

    /** What a cell looks like that holds such a datum. */
    enum Look {
        TEXT,
        DAY,
        NUMBER,
        LIST
    }

    /** The datum of a cell that is not empty and holds no question mark. */
    Parsed<?> read(Cell cell);

    /** The cell of a datum. */
    TableValue write(Object value);

    /** How the cell looks. */
    Look look();

    /** What may be chosen from; empty if it is not a choice of few. */
    default List<String> choices() {
        return List.of();
    }

    /** Whether something else than the choices may stand there. */
    default boolean open() {
        return false;
    }

    /** What to write, for the note of the heading; empty if that needs no saying. */
    String hint();

    /** A cell as an example shows it. */
    @Nullable
    TableValue example();
}
