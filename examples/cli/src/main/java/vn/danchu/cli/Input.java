package vn.danchu.cli;

import java.io.BufferedInputStream;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BinaryOperator;
import java.util.function.Predicate;
import java.util.stream.Stream;
import vn.danchu.json.DanchuJson;
import vn.danchu.json.ReadResult;
import vn.danchu.record.Excerpt;
import vn.danchu.tabular.TableSource;
import vn.danchu.tabular.TabularLimits;

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

    /**
     * The document of a file, or of standard input.
     *
     * @throws BadInput if it is none
     */
    static <T> T document(String name, Class<T> type, PrintWriter err, Language language) throws IOException {
        try (InputStream in = open(name, err, language)) {
            return value(name, DanchuJson.strict().read(in, type), language);
        }
    }

    /**
     * What was read.
     *
     * @throws BadInput if there are faults
     */
    static <T> T value(String name, ReadResult<T> read, Language language) {
        if (read.value() == null) {
            throw new BadInput(Faults.text(name, read.faults(), language.locale()));
        }
        return read.value();
    }

    private static InputStream opened(String name, BinaryOperator<String> say) {
        if (!name.equals("-") && Files.isDirectory(Path.of(name))) {
            throw new BadInput(name + ": " + say.apply("là thư mục, không phải tệp", "is a directory, not a file"));
        }
        if (!name.equals("-") && Files.notExists(Path.of(name))) {
            throw new BadInput(name + ": " + say.apply("không có tệp này", "no such file"));
        }
        try {
            // a stream of java.nio asks a pipe for its position, which it has not
            return name.equals("-") ? System.in : new FileInputStream(name);
        } catch (IOException e) {
            throw new BadInput(name + ": " + say.apply("không mở được tệp này", "the file cannot be opened"));
        }
    }

    /**
     * The files that are named, and of the folders that are named those that are wanted, by name.
     *
     * @param wanted which files of a folder; what is hidden, or a lock of an office program, is never read
     * @param kinds how their names end, as it is told where a folder has none
     * @throws BadInput if a folder has none, or one whose name cannot be shown
     */
    static List<String> files(List<String> named, Predicate<Path> wanted, String kinds, Language language) {
        List<String> files = new ArrayList<>();
        for (String name : named) {
            if (name.equals("-") || !Files.isDirectory(Path.of(name))) {
                files.add(name);
                continue;
            }
            List<String> found;
            try (Stream<Path> within = Files.walk(Path.of(name))) {
                found = within.filter(file -> !isHidden(file) && Files.isRegularFile(file))
                        .filter(wanted)
                        .map(Path::toString)
                        .sorted()
                        .toList();
            } catch (IOException e) {
                throw new BadInput(name + ": " + language.say("không đọc được thư mục", "the folder cannot be read"));
            }
            if (found.isEmpty()) {
                throw new BadInput(name + ": "
                        + language.say("thư mục không có tệp " + kinds + " nào", "the folder holds no file " + kinds));
            }
            found.forEach(file -> requireShowable(file, language));
            files.addAll(found);
        }
        return files;
    }

    /**
     * Who gives a folder does not choose the names in it.
     *
     * @throws BadInput if a message that tells the name would be more lines than one, or command a terminal
     */
    static void requireShowable(String file, Language language) {
        String shown = Excerpt.line(file);
        if (!shown.equals(file)) {
            throw new BadInput(shown + ": "
                    + language.say(
                            "tên tệp có ký tự không hiển thị được; hãy đổi tên tệp",
                            "its name holds characters that cannot be shown; rename the file"));
        }
    }

    private static boolean isHidden(Path file) {
        String name = file.getFileName().toString();
        return name.startsWith(".") || name.startsWith("~$");
    }

    /**
     * A table: a file is read where it stands; what comes only once, such as standard input, is kept.
     *
     * @throws BadInput if it cannot be opened
     */
    static TableSource table(String name, PrintWriter err, Language language) throws IOException {
        try (InputStream in = open(name, err, language)) {
            boolean stays = !name.equals("-") && Files.isRegularFile(Path.of(name));
            return stays ? TableSource.of(Path.of(name)) : TableSource.of(in, TabularLimits.DEFAULT);
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

    /**
     * Whether the input is JSON and no table: its name says so, or its first character that is not blank begins an object.
     * Leaves the input where it was.
     */
    static boolean isJson(String name, BufferedInputStream in) throws IOException {
        if (name.endsWith(".json") || name.endsWith(".ndjson")) {
            return true;
        }
        in.mark(LOOK_AHEAD + 1);
        byte[] start = in.readNBytes(LOOK_AHEAD);
        in.reset();
        int from = afterBlanks(start, 0);
        return from < start.length && (start[from] == '{' || start[from] == '[');
    }

    private static int afterBlanks(byte[] bytes, int from) {
        int at = from;
        while (at < bytes.length && bytes[at] >= 0 && bytes[at] <= ' ') {
            at++;
        }
        return at;
    }
}
