package vn.danchu.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** How and where a command writes what it found. */
final class Results {

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "text")
    private Rendering format;

    @Option(names = "--out", paramLabel = "FILE")
    private @Nullable Path to;

    /** Writes results. */
    interface Writing {

        void to(PrintWriter out) throws IOException;
    }

    boolean isToFile() {
        return to != null;
    }

    boolean isText() {
        return format == Rendering.TEXT;
    }

    boolean isJson() {
        return format == Rendering.JSON;
    }

    boolean isHtml() {
        return format == Rendering.HTML;
    }

    /**
     * Writes to the file that was named, and says so; else to standard output.
     *
     * @throws BadInput if the file cannot be written
     */
    void write(Language language, Writing results) throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        if (to == null) {
            results.to(out);
            return;
        }
        try (PrintWriter file = new PrintWriter(Files.newBufferedWriter(to, StandardCharsets.UTF_8))) {
            results.to(file);
            if (file.checkError()) {
                throw new BadInput(to + ": " + language.say("không ghi hết được tệp này", "this file is not whole"));
            }
        } catch (FileSystemException e) {
            throw new BadInput(to + ": " + language.say("không ghi được tệp này", "this file cannot be written"));
        }
        out.println(to + language.say(": đã ghi.", ": written."));
    }
}
