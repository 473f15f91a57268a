package vn.danchu.json;

import java.util.Objects;

/**
 * A line of newline-delimited JSON.
 *
 * @param number its number in the input, from 1; its faults have the same
 * @param result the document or its faults
 * @param <T> the document
 */
public record Line<T>(int number, ReadResult<T> result) {
    /** Names an argument that is missing. */
    public Line {
        Objects.requireNonNull(result, "result");
    }
}
