package vn.danchu.cli;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Opens what a command line names. */
final class Input {

    private Input() {}

    /**
     * The bytes of a file, or of standard input for {@code -}.
     *
     * @throws BadInput if it cannot be opened
     */
    static InputStream open(String name) {
        try {
            return name.equals("-") ? System.in : new BufferedInputStream(Files.newInputStream(Path.of(name)));
        } catch (NoSuchFileException e) {
            throw new BadInput(name + ": không có tệp này / no such file");
        } catch (IOException e) {
            throw new BadInput(name + ": " + e.getMessage());
        }
    }
}
