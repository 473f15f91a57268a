package vn.danchu.cli;

/**
 * A file of several that cannot be read or judged, in the place of its results.
 *
 * @param file the file; of many units a line, with the number of the line behind it
 * @param message what is wrong, in the language asked for
 */
public record FaultyFile(String file, String message) {}
