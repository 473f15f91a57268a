package vn.danchu.cli;

/**
 * A file of several that cannot be read, in the place of its results.
 *
 * @param file the file
 * @param message what is wrong, in the language asked for
 */
public record FaultyFile(String file, String message) {}
