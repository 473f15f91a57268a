package vn.danchu.cli;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.function.BinaryOperator;

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
        return afterMark(opened(name, (vi, en) -> vi + " / " + en), () -> {});
    }

    /**
     * The same, telling of a byte-order mark that was passed over.
     *
     * @throws BadInput if it cannot be opened
     */
    static InputStream open(String name, PrintWriter err, Language language) {
        return afterMark(
                opened(name, language::say),
                () -> err.println(name + ": "
                        + language.say(
                                "đã bỏ qua dấu thứ tự byte (BOM) ở đầu tệp",
                                "the byte-order mark at its beginning was passed over")));
    }

    /** The input after the byte-order mark of UTF-8, if it begins with one. */
    private static InputStream afterMark(InputStream opened, Runnable told) {
        BufferedInputStream in = new BufferedInputStream(opened);
        try {
            in.mark(4);
            byte[] first = in.readNBytes(3);
            boolean marked = first.length == 3
                    && (first[0] & 0xff) == 0xEF
                    && (first[1] & 0xff) == 0xBB
                    && (first[2] & 0xff) == 0xBF;
            if (marked) {
                told.run();
            } else {
                in.reset();
            }
            return in;
        } catch (IOException e) {
            throw new BadInput("-: " + e.getMessage());
        }
    }

    private static InputStream opened(String name, BinaryOperator<String> say) {
        if (!name.equals("-") && Files.isDirectory(Path.of(name))) {
            throw new BadInput(name + ": " + say.apply("là thư mục, không phải tệp", "is a directory, not a file"));
        }
        try {
            return name.equals("-") ? System.in : Files.newInputStream(Path.of(name));
        } catch (NoSuchFileException e) {
            throw new BadInput(name + ": " + say.apply("không có tệp này", "no such file"));
        } catch (IOException e) {
            throw new BadInput(name + ": " + say.apply("không mở được tệp này", "the file cannot be opened"));
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
