package vn.danchu.words;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The rows of a file of data in UTF-8 that the library ships. */
public final class Rows {

    private Rows() {}

    /**
     * Reads a file and closes it; empty lines, and those that begin with {@code #}, are no rows. The caller opens it, as for
     * {@link Wording#read}.
     *
     * @param in the file; null if there is none
     * @throws IllegalStateException if there is none
     */
    public static List<String> read(@Nullable InputStream in, String name) {
        Objects.requireNonNull(name, "name");
        if (in == null) {
            throw new IllegalStateException("the library lacks " + name);
        }
        try (in) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(name + " cannot be read", e);
        }
    }
}
