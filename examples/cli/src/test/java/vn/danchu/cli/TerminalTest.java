package vn.danchu.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Somebody looks on when standard error is a terminal, wherever standard input and output go. */
@EnabledOnOs(OS.LINUX)
class TerminalTest {

    private static final Path SCRIPT = Path.of("/usr/bin/script");

    @TempDir
    private Path folder;

    /** Writes what {@link Terminal} says into a file. */
    static final class Asked {
        private Asked() {}

        public static void main(String[] args) throws IOException {
            Files.writeString(Path.of(args[0]), Boolean.toString(Terminal.showsErrors()));
        }
    }

    @Test
    void resultsGoToAFileAndErrorsToTheTerminal() throws Exception {
        assertThat(asked("< /dev/null > /dev/null")).isEqualTo("true");
    }

    @Test
    void errorsGoToAFile() throws Exception {
        assertThat(asked("2> /dev/null")).isEqualTo("false");
    }

    /** Runs under {@code script}, which gives a terminal to what it runs. */
    private String asked(String redirections) throws IOException, InterruptedException {
        assumeTrue(Files.isExecutable(SCRIPT));
        Path answer = folder.resolve("answer");
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        String command = String.join(
                " ",
                java,
                "-cp",
                System.getProperty("java.class.path"),
                "'" + Asked.class.getName() + "'",
                answer.toString(),
                redirections);
        new ProcessBuilder(SCRIPT.toString(), "-qec", command, "/dev/null")
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
        return Files.readString(answer);
    }
}
