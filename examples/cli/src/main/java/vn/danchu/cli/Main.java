package vn.danchu.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.BooleanSupplier;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.HelpCommand;

/** Entry point of the executable jar. */
@Command(
        name = "danchu",
        mixinStandardHelpOptions = true,
        version = "danchu 0.1.0-SNAPSHOT",
        subcommands = {
            AssessCommand.class,
            NewCommand.class,
            TemplateCommand.class,
            ImportCommand.class,
            MergeCommand.class,
            ExportCommand.class,
            FiguresCommand.class,
            NormsCommand.class,
            ScoreCommand.class,
            CriteriaCommand.class,
            RollUpCommand.class,
            DiffCommand.class,
            DemoCommand.class,
            HelpCommand.class
        })
public final class Main {

    /** Exit code for input that cannot be read, and for a wrong command line. */
    static final int BAD_INPUT = 2;

    /** Between a command and this class only. */
    private static final int LOST = -1;

    private static final int WIDTH = 80;

    private Main() {}

    /**
     * Runs the program and exits with its code: 0 compliant, 1 non-compliant, 2 bad input, 3 undetermined.
     *
     * @param args the command line
     */
    public static void main(String[] args) {
        // The console's own encoding may lack Vietnamese letters; what is piped on must always be UTF-8.
        Outlet outlet = new Outlet(new FileOutputStream(FileDescriptor.out));
        PrintStream out = new PrintStream(outlet, false, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        int code = run(
                new PrintWriter(out, false, StandardCharsets.UTF_8),
                new PrintWriter(err, true, StandardCharsets.UTF_8),
                System.getenv(),
                outlet::isClosed,
                args);
        System.exit(code);
    }

    static int run(PrintWriter out, PrintWriter err, String... args) {
        return run(out, err, Map.of(), () -> false, args);
    }

    /**
     * Runs the program.
     *
     * @param gone whether whoever reads the results has seen enough, as with "| head": that is no fault of the input
     */
    static int run(
            PrintWriter out, PrintWriter err, Map<String, String> environment, BooleanSupplier gone, String... args) {
        Surroundings surroundings = Surroundings.of(environment, args);
        try {
            CommandLine command = new CommandLine(new Main())
                    .setOut(out)
                    .setErr(err)
                    .setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF))
                    .setUsageHelpWidth(WIDTH)
                    .setResourceBundle(surroundings.texts())
                    .setDefaultValueProvider(surroundings)
                    .registerConverter(LocalDate.class, Days::parse)
                    .setParameterExceptionHandler(new WrongCommandLine(surroundings.texts()))
                    .setCaseInsensitiveEnumValuesAllowed(true)
                    .setExecutionExceptionHandler((e, failed, parsed) -> {
                        if (e instanceof BadInput) {
                            Layout.print(err, String.valueOf(e.getMessage()));
                            return BAD_INPUT;
                        }
                        if (e instanceof OutputLost) {
                            return LOST;
                        }
                        throw e;
                    });
            int code = command.execute(surroundings.rest().toArray(String[]::new));
            boolean lost = code == LOST || (code != BAD_INPUT && out.checkError());
            if (lost && gone.getAsBoolean()) {
                return 0;
            }
            if (lost) {
                err.println(surroundings.texts().getString("output.lost"));
                return BAD_INPUT;
            }
            return code;
        } finally {
            out.flush();
            err.flush();
        }
    }
}
