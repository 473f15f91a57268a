package vn.danchu.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchService;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import vn.danchu.compliance.ComplianceReport;
import vn.danchu.json.DanchuJson;

/**
 * The program as a process of its own, ended before its time: what it wrote is whole, and what it did not is named. A program whose
 * results nobody takes waits for that, so that a test that has read some of them knows that it is at work.
 */
@EnabledOnOs(OS.LINUX)
@Timeout(120)
class InterruptionTest {

    /** More than a pipe holds: each gives a report of some kilobytes. */
    private static final int UNITS = 200;

    @TempDir
    private static Path folder;

    private static Path units;
    private static Path more;

    private Process process;

    @BeforeAll
    static void write() throws IOException {
        StringBuilder lines = new StringBuilder();
        for (int i = 1; i <= UNITS; i++) {
            lines.append("{\"unit\": {\"code\": \"u").append(i).append("\", \"setting\": \"AGENCY\"}}\n");
        }
        units = Files.writeString(folder.resolve("units.ndjson"), lines);
        more = Files.writeString(folder.resolve("units2.ndjson"), lines);
    }

    @AfterEach
    void end() {
        if (process != null) {
            process.destroyForcibly();
        }
    }

    private static List<String> java(String... args) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                "vn.danchu.cli.Main"));
        command.addAll(Arrays.asList(args));
        return command;
    }

    /** Its errors go to a file, so that nothing waits for them to be read. */
    private Process start(List<String> command) throws IOException {
        process = new ProcessBuilder(command).redirectError(errors().toFile()).start();
        return process;
    }

    private static Path errors() {
        return folder.resolve("errors.txt");
    }

    private static List<String> told() throws IOException {
        return Files.readAllLines(errors());
    }

    private static String[] assess() {
        return new String[] {
            "assess", units.toString(), more.toString(), "--as-of", "2026-12-31", "--format", "json", "--lang", "en"
        };
    }

    /** Whose report it is; fails if it is half a report. */
    private static String unit(String report) {
        return DanchuJson.strict()
                .read(report, ComplianceReport.class)
                .orThrow()
                .receipt()
                .unitCode();
    }

    private static void assertInOrder(List<String> reports) {
        for (int i = 0; i < reports.size(); i++) {
            assertThat(unit(reports.get(i))).isEqualTo("u" + (i % UNITS + 1));
        }
    }

    /** What is told of a run that wrote so many results of the first file. */
    private static void assertTold(String why, int written) throws IOException {
        assertThat(told())
                .containsExactly(
                        why,
                        "Written whole: " + written + ".",
                        "Not written:",
                        "    " + units + (written == 0 ? "" : ", from line " + (written + 1) + " on"),
                        "    " + more);
    }

    @Test
    void whatWasWrittenBeforeAnInterruptionIsWhole() throws Exception {
        List<String> interruptible = new ArrayList<>(List.of("env", "--default-signal=INT"));
        assumeTrue(new ProcessBuilder(interruptible)
                        .redirectOutput(Redirect.DISCARD)
                        .start()
                        .waitFor()
                == 0);
        interruptible.addAll(java(assess()));
        interruptedBy("INT", start(interruptible), 130);
    }

    @Test
    void whatWasWrittenBeforeTheSystemEndsItIsWhole() throws Exception {
        interruptedBy("TERM", start(java(assess())), 143);
    }

    private static void interruptedBy(String signal, Process program, int code) throws Exception {
        List<String> reports = new ArrayList<>();
        try (BufferedReader results = program.inputReader(StandardCharsets.UTF_8)) {
            reports.add(results.readLine());
            assertThat(new ProcessBuilder("kill", "-" + signal, String.valueOf(program.pid()))
                            .start()
                            .waitFor())
                    .isZero();
            results.lines().forEach(reports::add);
        }
        assertThat(program.waitFor()).isEqualTo(code);
        assertThat(reports).hasSizeLessThan(UNITS);
        assertInOrder(reports);
        assertTold("Interrupted.", reports.size());
    }

    /** Whoever goes on begins with the line after the last that is whole: every line of the input has one of the results. */
    @Test
    void aKilledProgramLeavesWholeLinesAndAtMostAPartOfOne() throws Exception {
        Process program = start(java(assess()));
        StringBuilder results = new StringBuilder();
        try (BufferedReader out = program.inputReader(StandardCharsets.UTF_8)) {
            results.append(out.readLine()).append('\n');
            program.toHandle().destroyForcibly();
            for (int c = out.read(); c >= 0; c = out.read()) {
                results.append((char) c);
            }
        }
        assertThat(program.waitFor()).isEqualTo(137);
        List<String> reports = new ArrayList<>(
                results.substring(0, results.lastIndexOf("\n")).lines().toList());
        assertThat(reports).hasSizeLessThan(UNITS);
        assertInOrder(reports);

        List<String> lines = Files.readAllLines(units);
        Path rest = Files.write(folder.resolve("rest.ndjson"), lines.subList(reports.size(), UNITS));
        reports.addAll(inThisProcess(rest));
        assertThat(reports).isEqualTo(inThisProcess(units));
    }

    private static List<String> inThisProcess(Path lines) {
        StringWriter out = new StringWriter();
        Main.run(
                new PrintWriter(out),
                new PrintWriter(new StringWriter()),
                "assess",
                lines.toString(),
                "--as-of",
                "2026-12-31",
                "--format",
                "json");
        return out.toString().lines().toList();
    }

    @Test
    void aReaderWhoGoesEndsTheProgramAndItTellsWhatIsLeft() throws Exception {
        Process program = start(java(assess()));
        try (BufferedReader results = program.inputReader(StandardCharsets.UTF_8)) {
            assertThat(unit(results.readLine())).isEqualTo("u1");
        }
        assertThat(program.waitFor()).isEqualTo(141);
        assertThat(told()).startsWith("Whoever read the results has gone.").endsWith("    " + more);
    }

    @Test
    void aFullDiskIsNoVerdict() throws Exception {
        Process program = new ProcessBuilder(java(assess()))
                .redirectError(errors().toFile())
                .redirectOutput(Path.of("/dev/full").toFile())
                .start();
        assertThat(program.waitFor()).isEqualTo(4);
        assertTold("The results could not be written.", 0);
    }

    /** The shell's limit of the size of files stands for a disk that fills up. */
    @Test
    void aDiskThatFillsUpLeavesWholeLinesAndAtMostAPartOfOne() throws Exception {
        Path results = folder.resolve("results.ndjson");
        assertThat(limited(64, results, assess())).isEqualTo(4);
        String written = Files.readString(results);
        List<String> reports =
                written.substring(0, written.lastIndexOf('\n') + 1).lines().toList();
        assertThat(reports).hasSizeBetween(1, UNITS - 1);
        assertInOrder(reports);
        assertTold("The results could not be written.", reports.size());
    }

    @Test
    void aFileThatCannotBeWrittenToItsEndLeavesTheOneThatWas() throws Exception {
        Path book = Files.writeString(folder.resolve("units.html"), "as it was");
        int code = limited(
                4,
                folder.resolve("told.txt"),
                "rollup",
                units.toString(),
                "--format",
                "html",
                "--out",
                book.toString(),
                "--lang",
                "en");
        assertThat(code).isEqualTo(4);
        assertThat(book).hasContent("as it was");
        assertThat(beside(book)).isEmpty();
        assertThat(told()).contains(book + ": not written; an older file of that name is as it was.");
    }

    private int limited(int blocks, Path results, String... args) throws Exception {
        List<String> command = new ArrayList<>(List.of("sh", "-c", "ulimit -f " + blocks + "; exec \"$@\"", "sh"));
        List<String> java = java(args);
        command.addAll(java);
        command.add(command.indexOf(java.get(0)) + 1, "-XX:-UsePerfData"); // a file too
        process = new ProcessBuilder(command)
                .redirectError(errors().toFile())
                .redirectOutput(results.toFile())
                .start();
        return process.waitFor();
    }

    @Test
    void aFileHasItsNameOnlyWhenItIsWhole() throws Exception {
        Path page = folder.resolve("figures.json");
        assertThat(brokenOff(page, "KILL")).isEqualTo(137);
        assertThat(page).hasContent("as it was");
        assertThat(beside(page)).as("a killed program cannot clear up").hasSize(1);
        Files.delete(beside(page).get(0));

        assertThat(brokenOff(page, "TERM")).isEqualTo(143);
        assertThat(page).hasContent("as it was");
        assertThat(beside(page)).isEmpty();
        assertThat(told())
                .containsExactly(
                        "Interrupted.",
                        "Written whole: 0.",
                        page + ": not written; an older file of that name is as it was.");
    }

    /** Ends a program that has begun to write a file and waits for its next input. */
    private int brokenOff(Path page, String signal) throws Exception {
        Files.writeString(page, "as it was");
        try (WatchService watch = folder.getFileSystem().newWatchService()) {
            folder.register(watch, StandardWatchEventKinds.ENTRY_CREATE);
            Process program = start(java("figures", "-", "--format", "json", "--out", page.toString(), "--lang", "en"));
            try (OutputStream input = program.getOutputStream()) {
                while (beside(page).isEmpty()) {
                    watch.take().reset();
                }
                assertThat(new ProcessBuilder("kill", "-" + signal, String.valueOf(program.pid()))
                                .start()
                                .waitFor())
                        .isZero();
                return program.waitFor();
            }
        }
    }

    private static List<Path> beside(Path file) throws IOException {
        try (Stream<Path> files = Files.list(file.getParent())) {
            return files.filter(each -> each.getFileName().toString().startsWith("." + file.getFileName()))
                    .toList();
        }
    }
}
