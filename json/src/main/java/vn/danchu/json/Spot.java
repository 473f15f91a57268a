package vn.danchu.json;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.TokenStreamLocation;

/** A fault as the parser places it: the column is in bytes, the line starts with this document. */
record Spot(
        int line,
        int byteColumn,
        String pointer,
        FaultCode code,
        String found,
        String allowed,
        @Nullable String suggestion)
        implements Comparable<Spot> {

    static Spot at(
            TokenStreamLocation place,
            String pointer,
            FaultCode code,
            String found,
            String allowed,
            @Nullable String suggestion) {
        return new Spot(place.getLineNr(), place.getColumnNr(), pointer, code, found, allowed, suggestion);
    }

    /** The order of the text. */
    @Override
    public int compareTo(Spot other) {
        int order = Integer.compare(line, other.line);
        return order != 0 ? order : Integer.compare(byteColumn, other.byteColumn);
    }
}
