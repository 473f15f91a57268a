package vn.danchu.cli;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Opens what a command line names. */
final class Input {

    private static final int LOOK_AHEAD = 1 << 20;

    private Input() {}

    /**
     * The bytes of a file, or of standard input for {@code -}.
     *
     * @throws BadInput if it cannot be opened
     */
    static InputStream open(String name) {
        if (!name.equals("-") && Files.isDirectory(Path.of(name))) {
            throw new BadInput(name + ": là thư mục, không phải tệp / is a directory, not a file");
        }
        try {
            return name.equals("-") ? System.in : new BufferedInputStream(Files.newInputStream(Path.of(name)));
        } catch (NoSuchFileException e) {
            throw new BadInput(name + ": không có tệp này / no such file");
        } catch (IOException e) {
            throw new BadInput(name + ": " + e.getMessage());
        }
    }

    /** How many bytes a file has; -1 for standard input, and where that is not known. */
    static long size(String name) {
        try {
            return name.equals("-") ? -1 : Files.size(Path.of(name));
        } catch (IOException e) {
            return -1;
        }
    }

    /**
     * Whether the input holds one document a line: its name ends with {@code .ndjson}, or its first line that is not blank
     * is a whole object, and more follows. Leaves the input where it was.
     */
    static boolean isLineDelimited(String name, BufferedInputStream in) throws IOException {
        if (name.endsWith(".ndjson")) {
            return true;
        }
        in.mark(LOOK_AHEAD + 1);
        byte[] start = in.readNBytes(LOOK_AHEAD);
        in.reset();
        int from = afterBlanks(start, 0);
        int end = from;
        while (end < start.length && start[end] != '\n') {
            end++;
        }
        if (end == start.length) {
            // No line end in so much text: a document printed over lines has one far earlier.
            return start.length == LOOK_AHEAD;
        }
        int last = end - 1;
        while (last > from && start[last] <= ' ') {
            last--;
        }
        boolean wholeObject = last > from && start[from] == '{' && start[last] == '}';
        return wholeObject && afterBlanks(start, end) < start.length;
    }

    private static int afterBlanks(byte[] bytes, int from) {
        int at = from;
        while (at < bytes.length && bytes[at] >= 0 && bytes[at] <= ' ') {
            at++;
        }
        return at;
    }
}
