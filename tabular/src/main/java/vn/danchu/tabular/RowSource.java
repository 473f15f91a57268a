package vn.danchu.tabular;

import java.io.IOException;
import java.util.List;

/** Hands on the rows of a file, one at a time, blank rows included. */
interface RowSource {

    /** Takes rows. */
    interface Sink {
        /**
         * Takes one row.
         *
         * @param row its number, from 1
         * @param cells its cells, from the first column
         */
        void row(int row, List<Cell> cells) throws Refused;
    }

    /**
     * Reads the file once.
     *
     * @throws Refused if the rest cannot be read
     */
    void read(Sink sink, Problems problems) throws Refused, IOException;
}
