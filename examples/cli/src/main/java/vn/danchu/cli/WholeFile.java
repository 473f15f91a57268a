package vn.danchu.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import picocli.CommandLine.Model.CommandSpec;

/**
 * A file that has its name only when it is whole: it is written beside, then moved. Whatever breaks that off, an older file of the
 * name stays as it was; what was written beside is removed, but by a program that was killed.
 *
 * @param named the file
 * @param language of what is told
 * @param headway of the run
 */
record WholeFile(Path named, Language language, Headway headway) {

    /** Writes bytes. */
    interface Writing {

        void to(OutputStream out) throws IOException;
    }

    static WholeFile of(Path named, Language language, CommandSpec spec) {
        return new WholeFile(named, language, Headway.of(spec));
    }

    /**
     * Writes text.
     *
     * @throws BadInput if there can be no such file
     * @throws OutputLost if it cannot be written to its end
     */
    void writeText(Results.Writing content) throws IOException {
        write(out -> {
            PrintWriter text = new PrintWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
            content.to(text);
            text.flush();
        });
    }

    /**
     * Writes bytes.
     *
     * @throws BadInput if there can be no such file
     * @throws OutputLost if it cannot be written to its end
     */
    void write(Writing content) throws IOException {
        headway.beginFile(named);
        if (Files.exists(named) && !Files.isRegularFile(named)) {
            fill(named, content); // beside a pipe or a device there is no place
            headway.endFile(() -> {});
            return;
        }
        Path place = Files.exists(named) ? named.toRealPath() : named.toAbsolutePath();
        Path beside = place.resolveSibling(
                "." + place.getFileName() + "." + ProcessHandle.current().pid() + ".part");
        beside.toFile().deleteOnExit();
        try {
            fill(beside, content);
            headway.endFile(() -> move(beside, place));
        } finally {
            Files.deleteIfExists(beside);
        }
    }

    private void fill(Path file, Writing content) throws IOException {
        Outlet outlet = new Outlet(opened(file));
        try (OutputStream out = new BufferedOutputStream(outlet)) {
            content.to(out);
        } catch (IOException e) {
            if (!outlet.isLost()) {
                throw e;
            }
        }
        if (outlet.isLost()) {
            throw new OutputLost();
        }
    }

    private OutputStream opened(Path file) {
        try {
            return Files.newOutputStream(file);
        } catch (IOException e) {
            throw cannotBeWritten();
        }
    }

    private void move(Path beside, Path place) throws IOException {
        try {
            Files.move(beside, place, StandardCopyOption.ATOMIC_MOVE);
        } catch (FileSystemException e) {
            throw cannotBeWritten();
        }
    }

    private BadInput cannotBeWritten() {
        return new BadInput(named + ": " + language.say("không ghi được tệp này", "this file cannot be written"));
    }
}
