package vn.danchu.json;

/**
 * A line of newline-delimited JSON.
 *
 * @param number its number in the input, from 1; its faults have the same
 * @param result the document or its faults
 * @param <T> the document
 */
public record Line<T>(int number, ReadResult<T> result) {}
