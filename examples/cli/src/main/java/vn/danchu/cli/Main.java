package vn.danchu.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.HelpCommand;
import vn.danchu.dossier.Assessor;
import vn.danchu.record.Excerpt;

/** Entry point of the executable jar. */
@Command(name = "danchu", mixinStandardHelpOptions = true, version = "danchu 0.1.0-SNAPSHOT")
public final class Main {

    /** Exit code for input that cannot be read, and for a wrong command line. */
    static final int BAD_INPUT = 2;

    /** Exit code for results that could not be written, or not to their end. */
    static final int NOT_WRITTEN = 4;

    /** Exit code where whoever read the results has gone, as with "| head": what a shell gives a program that a closed pipe ends. */
    static final int CLOSED = 141;

    private static final int WIDTH = 80;

    /** In the order of help. */
    private static final List<Class<?>> COMMANDS = List.of(
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
            HelpCommand.class);

    private final Headway headway;
    private final Judge judge;

    Main(Headway headway) {
        this(headway, Assessor::assess);
    }

    private Main(Headway headway, Judge judge) {
        this.headway = headway;
        this.judge = judge;
    }

    Headway headway() {
        return headway;
    }

    Judge judge() {
        return judge;
    }

    /**
     * Runs the program and exits with its code. An interruption waits until no result is half written, and tells what has none.
     *
     * @param args the command line
     */
    public static void main(String[] args) {
        // The console's own encoding may lack Vietnamese letters; what is piped on must always be UTF-8.
        Outlet outlet = new Outlet(new FileOutputStream(FileDescriptor.out));
        PrintStream out = new PrintStream(outlet, false, StandardCharsets.UTF_8);
        PrintStream errors = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        PrintWriter err = new PrintWriter(errors, true, StandardCharsets.UTF_8);
        Surroundings surroundings = Surroundings.of(System.getenv(), args);
        Headway headway = new Headway();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> headway.interrupt(err, surroundings.texts())));
        int code = run(
                new PrintWriter(out, false, StandardCharsets.UTF_8),
                err,
                surroundings,
                new Main(headway),
                outlet::isClosed);
        headway.end();
        System.exit(code);
    }

    static int run(PrintWriter out, PrintWriter err, String... args) {
        return run(out, err, Map.of(), () -> false, args);
    }

    /** @param judge how each unit is judged */
    static int run(PrintWriter out, PrintWriter err, Judge judge, String... args) {
        return run(out, err, Surroundings.of(Map.of(), args), new Main(new Headway(), judge), () -> false);
    }

    /** @param closed whether whoever reads the results has gone */
    static int run(
            PrintWriter out, PrintWriter err, Map<String, String> environment, BooleanSupplier closed, String... args) {
        return run(out, err, Surroundings.of(environment, args), new Main(new Headway()), closed);
    }

    private static int run(
            PrintWriter out, PrintWriter err, Surroundings surroundings, Main main, BooleanSupplier closed) {
        Headway headway = main.headway();
        try {
            String unshown = surroundings.unshown();
            if (unshown != null) {
                Layout.print(
                        err, surroundings.texts().getString("wrong.unshown").replace("{name}", Excerpt.line(unshown)));
                return BAD_INPUT;
            }
            List<String> words = surroundings.rest();
            CommandLine command = commands(main, words)
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
                            return NOT_WRITTEN;
                        }
                        throw e;
                    });
            int code = command.execute(words.toArray(String[]::new));
            if (code != NOT_WRITTEN && !out.checkError()) {
                return code;
            }
            if (!closed.getAsBoolean()) {
                headway.tell("output.lost", err, surroundings.texts());
                return NOT_WRITTEN;
            }
            if (headway.isBegun()) {
                headway.tell("output.closed", err, surroundings.texts());
            }
            return CLOSED;
        } finally {
            out.flush();
            err.flush();
        }
    }

    /** The command that the first word names, for to declare all of them takes a third of its run; all if it names none. */
    static CommandLine commands(Main main, List<String> words) {
        CommandLine line = new CommandLine(main);
        Class<?> named = COMMANDS.stream()
                .filter(type -> !words.isEmpty()
                        && type != HelpCommand.class
                        && type.getAnnotation(Command.class).name().equals(words.get(0)))
                .findFirst()
                .orElse(null);
        (named == null ? COMMANDS : List.of(named)).forEach(line::addSubcommand);
        return line;
    }
}
