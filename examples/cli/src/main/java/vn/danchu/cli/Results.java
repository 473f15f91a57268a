package vn.danchu.cli;

import java.io.IOException;
import java.io.PrintWriter;
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
     * Writes results that are of use only all together, to the file that was named or to standard output.
     *
     * @throws BadInput if there can be no such file
     */
    void writeOne(Language language, Writing results) throws IOException {
        write(language, out -> whole(out, 0, () -> results.to(out)));
    }

    /**
     * Writes one result after another to the file that was named, and says so; else to standard output.
     *
     * @param results writes each by {@link #whole}
     * @throws BadInput if there can be no such file
     */
    void write(Language language, Writing results) throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        if (to == null) {
            results.to(out);
            return;
        }
        WholeFile.of(to, language, spec).writeText(results);
        out.println(to + language.say(": đã ghi.", ": written."));
    }

    /**
     * Writes one result: into a file, which is of use only when all are in it, or to standard output.
     *
     * @param line of the file in work, or 0 if it is of the whole file
     */
    <X extends Exception> void whole(PrintWriter out, int line, Headway.Writing<X> result) throws X {
        if (to == null) {
            Headway.of(spec).write(out, line, result);
            return;
        }
        result.run();
        if (out.checkError()) {
            throw new OutputLost();
        }
    }
}
