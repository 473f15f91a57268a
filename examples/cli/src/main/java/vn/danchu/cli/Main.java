package vn.danchu.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** Entry point of the executable jar. */
@Command(
        name = "danchu",
        mixinStandardHelpOptions = true,
        version = "danchu 0.1.0-SNAPSHOT",
        description = "Đánh giá việc thực hiện dân chủ ở cơ sở. Judges how grassroots democracy is practised.",
        subcommands = {
            AssessCommand.class,
            FiguresCommand.class,
            NormsCommand.class,
            ScoreCommand.class,
            CriteriaCommand.class,
            ImportCommand.class,
            ExportCommand.class,
            DemoCommand.class
        })
public final class Main {

    /** Exit code for input that cannot be read, and for a wrong command line. */
    static final int BAD_INPUT = 2;

    static final String OUTPUT_LOST = "không ghi được kết quả / the results could not be written";

    private Main() {}

    /**
     * Runs the program and exits with its code: 0 compliant, 1 non-compliant, 2 bad input, 3 undetermined.
     *
     * @param args the command line
     */
    public static void main(String[] args) {
        // The console's own encoding may lack Vietnamese letters; what is piped on must always be UTF-8.
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        int code = run(
                new PrintWriter(out, false, StandardCharsets.UTF_8),
                new PrintWriter(err, true, StandardCharsets.UTF_8),
                args);
        System.exit(code);
    }

    static int run(PrintWriter out, PrintWriter err, String... args) {
        try {
            int code = new CommandLine(new Main())
                    .setOut(out)
                    .setErr(err)
                    .setCaseInsensitiveEnumValuesAllowed(true)
                    .setExecutionExceptionHandler((e, command, parsed) -> {
                        if (e instanceof BadInput) {
                            err.println(e.getMessage());
                            return BAD_INPUT;
                        }
                        throw e;
                    })
                    .execute(args);
            if (code != BAD_INPUT && out.checkError()) {
                err.println(OUTPUT_LOST);
                return BAD_INPUT;
            }
            return code;
        } finally {
            out.flush();
            err.flush();
        }
    }
}
